import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defineService } from '@claimwright/platform-persistence';
import { canariesIn, canaryHits } from './canaries.js';
import { testDatabase, type TestDatabase } from './test-database.js';

const inspected = defineService({ name: 'inspected', entities: [], migrationsDir: new URL('../test/migrations/', import.meta.url) });
const CANARY = 'Marisol Quenby';

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase(inspected);
});
afterAll(() => t.close());

describe('the search for canaries', () => {
  it('finds nothing in a database without any, sealed values included', async () => {
    const actor = await t.actor();
    await t.db.transaction(actor, (tx) => tx.query('insert into claim (org_id, id, control) values ($1, $2, $3)', [tx.orgId, 'sealed', tx.seal('claim.patient', 'clm_sealed', CANARY)]));
    expect(await canaryHits(t.adminUrl, [CANARY])).toEqual([]);
  });

  it('finds one in any column of any schema, in bytes and behind encodings, for every organisation', async () => {
    const actor = await t.actor();
    const bytes = Buffer.from(`...${CANARY}...`);
    await t.db.transaction(actor, async (tx) => {
      const insert = (id: string, column: string, value: unknown) => tx.query(`insert into claim (org_id, id, ${column}) values ($1, $2, $3)`, [tx.orgId, id, value]);
      await insert('plain', 'control', `patient ${CANARY.toUpperCase()}`);
      await insert('json', 'note', JSON.stringify({ deep: [CANARY] }));
      await insert('bytes', 'image', bytes);
      await insert('bytes-of-base64', 'image', Buffer.from(bytes.toString('base64')));
    });
    await t.db.system(`insert into job (queue, org_id, ref, data) values ('q', 'org_1', $1, $2)`, [bytes.toString('base64'), { hex: bytes.toString('hex') }]);
    await t.db.system(`insert into dead_letter (consumer, topic, partition, "offset", key, headers, value, reason_code, attempts, first_at) values ('c', 't', 0, 0, 'k', '{}', $1, 'r', 1, now())`, [`x.${bytes.toString('base64url')}`]);
    await t.access.createOrganisation(CANARY, t.keyRing);
    const places = (await canaryHits(t.adminUrl, [CANARY, 'Nobody Atall'])).map(({ place, rows }) => `${place} ${rows}`).sort();
    expect(places).toEqual([
      'access.organisation.name 1', 'inspected.claim.control 1', 'inspected.claim.image 2', 'inspected.claim.note 1', 'inspected.dead_letter.value 1', 'inspected.job.data 1', 'inspected.job.ref 1',
    ]);
  });

  it('reads a log line the same way', () => {
    expect(canariesIn(`{"msg":"sent","body":"${Buffer.from(CANARY).toString('base64')}"}`, [CANARY, 'other'])).toEqual([CANARY]);
    expect(canariesIn('{"msg":"sent"}', [CANARY])).toEqual([]);
  });
});
