// The ways in which a check spoils a chain.
import { linkAfter } from '../../libs/platform/audit/src/index.ts';

const CHANGES = [
  `at = at + interval '1 millisecond'`, `service = service || 'x'`, `actor = 'key:other'`, `on_behalf_of = coalesce(on_behalf_of || 'x', 'user:other')`, `action = 'disclose'`,
  `object_id = 'pat_' || md5(object_id)`, `purpose = 'research'`, `recipient = 'nobody'`, `request_id = null`, 'hash = set_byte(hash, $3, get_byte(hash, $3) # 1)', `org_id = 'org_another'`,
];

/**
 * Each spoils the chain of an organisation in one way at a random place, by a superuser's hand, and says what it did. What those that
 * make every hash fit again can be found by is a checkpoint only, so they begin at or before the last one.
 */
export function tamperings(client, { orgId, events, signed }, random) {
  const upTo = (max) => random.int(1, max);
  const coin = () => random.int(0, 1) === 1;

  async function row(seq) {
    const { rows } = await client.query('select org_id as "orgId", seq, at, service, actor, on_behalf_of as "onBehalfOf", action, object_id as "objectId", recipient, purpose, request_id as "requestId", hash from audit.event where org_id = $1 and seq = $2', [orgId, seq]);
    return rows[0];
  }

  /** In two steps, since a place may be taken only once at any moment. */
  async function shift(from, by) {
    await client.query('update audit.event set seq = -seq - $3 where org_id = $1 and seq >= $2', [orgId, from, by]);
    await client.query('update audit.event set seq = -seq where org_id = $1 and seq < 0', [orgId]);
  }

  async function hashAgain(from) {
    let previous = (await row(from - 1))?.hash ?? Buffer.alloc(32);
    const { rows } = await client.query('select seq from audit.event where org_id = $1 and seq >= $2 order by seq', [orgId, from]);
    const hashes = [];
    for (const { seq } of rows) {
      previous = linkAfter(previous, await row(seq));
      hashes.push(previous);
    }
    await client.query('update audit.event e set hash = h.hash from unnest($2::bigint[], $3::bytea[]) as h(seq, hash) where e.org_id = $1 and e.seq = h.seq', [orgId, rows.map(({ seq }) => seq), hashes]);
    await client.query('update audit.head set seq = $2, hash = $3 where org_id = $1', [orgId, rows.at(-1)?.seq ?? from - 1, previous]);
  }

  return {
    async flip() {
      const [seq, change] = [upTo(events), CHANGES[upTo(CHANGES.length) - 1]];
      await client.query(`update audit.event set ${change} where org_id = $1 and seq = $2`, change.includes('$3') ? [orgId, seq, upTo(32) - 1] : [orgId, seq]);
      return `${change} at ${seq}`;
    },
    async delete() {
      const seq = upTo(events);
      await client.query('delete from audit.event where org_id = $1 and seq = $2', [orgId, seq]);
      if (coin()) await shift(seq + 1, -1);
      return `${seq}`;
    },
    async swap() {
      const one = upTo(events - 1);
      const other = one + upTo(events - one);
      for (const [from, to] of [[one, -1], [other, one], [-1, other]]) await client.query('update audit.event set seq = $3 where org_id = $1 and seq = $2', [orgId, from, to]);
      return `${one} with ${other}`;
    },
    async insert() {
      const seq = upTo(events);
      const made = { ...(await row(seq)), objectId: 'pat_ffffffffffffffffffffffffffffffff' };
      made.hash = linkAfter((await row(seq - 1))?.hash ?? Buffer.alloc(32), made);
      await shift(seq, 1);
      await client.query('insert into audit.event (org_id, seq, at, service, actor, on_behalf_of, action, object_id, purpose, request_id, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [made.orgId, seq, made.at, made.service, made.actor, made.onBehalfOf, made.action, made.objectId, made.purpose, made.requestId, made.hash]);
      if (coin()) await client.query('update audit.head set seq = seq + 1 where org_id = $1', [orgId]);
      return `before ${seq}`;
    },
    /** So that every hash fits and the head says the same: only the checkpoints know better. */
    async truncate() {
      const seq = upTo(signed);
      await client.query('delete from audit.event where org_id = $1 and seq >= $2', [orgId, seq]);
      await hashAgain(seq);
      return `from ${seq}`;
    },
    async rewrite() {
      const seq = Math.max(1, signed - upTo(200));
      await client.query(`update audit.event set actor = 'key:other' where org_id = $1 and seq = $2`, [orgId, seq]);
      await hashAgain(seq);
      return `from ${seq}`;
    },
    async head() {
      const seq = upTo(events - 1);
      await client.query('update audit.head set seq = $2, hash = (select hash from audit.event where org_id = $1 and seq = $2) where org_id = $1', [orgId, seq]);
      return `to ${seq}`;
    },
  };
}
