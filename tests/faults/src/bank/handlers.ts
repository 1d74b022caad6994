import { setTimeout as sleep } from 'node:timers/promises';
import { type EventOf } from '@claimwright/contracts';
import { announce } from '@claimwright/platform-messaging';
import { type Tx } from '@claimwright/platform-persistence';
import { type CaseMoved, MovePosted } from './bank.js';

/** Posts moves: two entries that even out, the copy of the case, and word of it. */
export async function post(events: readonly EventOf<typeof CaseMoved>[], tx: Tx): Promise<void> {
  for (const { data, occurredAt } of events) {
    if (data.holdMs !== undefined && Date.now() < occurredAt.getTime() + data.holdMs) throw new Error('not yet');
  }
  for (const { data: { slowMs } } of events) if (slowMs !== undefined) await sleep(slowMs);
  const held = await tx.query('SELECT FROM hold WHERE case_id = ANY($1)', [events.map(({ data }) => data.caseId)]);
  if (held.length > 0) throw new Error('held');
  const columns = [events.map(({ data }) => data.caseId), events.map(({ data }) => data.version), events.map(({ id }) => id), events.map(({ data }) => data.cents)];
  await tx.query(
    `INSERT INTO posting (org_id, case_id, version, event_id, account, cents)
     SELECT $1, case_id, version, event_id, account, cents * sign
       FROM unnest($2::text[], $3::int[], $4::text[], $5::int[]) WITH ORDINALITY AS e(case_id, version, event_id, cents, n), (VALUES ('owed', 1), ('earned', -1)) AS side(account, sign)
      ORDER BY n, account`, [tx.orgId, ...columns]);
  for (const { data } of events) {
    await tx.query('INSERT INTO case_copy (org_id, case_id, version) VALUES ($1, $2, $3) ON CONFLICT (org_id, case_id) DO UPDATE SET version = excluded.version', [tx.orgId, data.caseId, data.version]);
  }
  await announce(tx, MovePosted, events.map(({ data: { caseId, version } }) => ({ caseId, version })));
}

/** Notes what was posted. */
export async function confirm(events: readonly EventOf<typeof MovePosted>[], tx: Tx): Promise<void> {
  await tx.query(
    `INSERT INTO confirmation (org_id, case_id, version, event_id)
     SELECT $1, case_id, version, event_id FROM unnest($2::text[], $3::int[], $4::text[]) WITH ORDINALITY AS e(case_id, version, event_id, n) ORDER BY n`,
    [tx.orgId, events.map(({ data }) => data.caseId), events.map(({ data }) => data.version), events.map(({ id }) => id)]);
}
