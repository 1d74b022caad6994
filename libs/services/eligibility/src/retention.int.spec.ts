import { ENCOUNTER_EXAMPLE } from '@claimwright/contracts';
import { newId } from '@claimwright/kernel';
import { type Actor, type Disposal, dispose, keptTables, type KeptTable, OwnerConnection, type OwnerTransactions, planDisposal, RETENTION } from '@claimwright/platform-persistence';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eligibilitySchema } from './eligibility.schema.js';
import { saveCoverages, savePatients } from './patients.store.js';

const { patient: INES, coverages: [COVERAGE] } = ENCOUNTER_EXAMPLE;
const ROWS = 1_200;
const NOW = new Date('2036-06-01T00:00:00Z');

let t: TestDatabase;
let owner: OwnerConnection;
let tables: KeptTable[];
let actor: Actor;
let patientId: string;

beforeAll(async () => {
  t = await testDatabase(eligibilitySchema);
  owner = await OwnerConnection.open(t.adminUrl);
  tables = await keptTables((sql, params) => t.admin(sql, params));
});
afterAll(async () => {
  await owner.close();
  await t.close();
});
/** Checks of two patients and requests, half of them of long ago. */
beforeEach(async () => {
  actor = await t.actor();
  const ids = await t.db.transaction(actor, async (tx) => {
    const [one, other] = await savePatients(tx, [INES, { ...INES, lastName: 'Quenby' }]);
    const [coverageId] = await saveCoverages(tx, [{ patientId: one!, coverage: COVERAGE! }]);
    return { one, other, coverageId };
  });
  patientId = ids.one!;
  await t.admin(
    `insert into eligibility.eligibility_check (org_id, id, patient_id, coverage_id, payer_id, service_date, charged_cents, state, attempts, asker, answer, created_at)
     select $1, 'elc_' || n, case when n % 2 = 0 then $2 else $3 end, $4, 'EVG01', '2026-03-01', 0, 'active', 1, 'v1.1.x', 'v1.1.x', case when n <= ${ROWS} then timestamptz '2026-01-01' else timestamptz '2036-01-01' end from generate_series(1, ${ROWS + 10}) n`,
    [actor.orgId, ids.one, ids.other, ids.coverageId]);
  await t.admin(`insert into eligibility.idempotency (org_id, key, fingerprint, answer, created_at) select $1, 'k' || n, 'f', 'v1.1.x', case when n <= 3 then timestamptz '2026-01-01' else timestamptz '2036-05-30' end from generate_series(1, 5) n`, [actor.orgId]);
});

const transactions: OwnerTransactions = (role, orgId, work) => owner.as(role, orgId, work);
const named = (name: string): KeptTable => tables.find(({ schema, table }) => schema === 'eligibility' && table === name) ?? (() => { throw new Error(name); })();
const run = (name: string, by = transactions): Promise<Disposal> => dispose(by, actor.orgId, named(name), { now: NOW, operator: 'odette', tell: () => undefined });
const full = async () => (await t.admin<{ n: number }>('select count(*)::int as n from eligibility.eligibility_check where org_id = $1 and answer is not null', [actor.orgId]))[0]?.n;
const hold = (scope: string, objectId: string | null) => t.admin(`insert into access.legal_hold (org_id, id, scope, object_id, reason, placed_at, placed_by) values ($1, $2, $3, $4, 'Docket 26-1147', now(), 'user:usr_1')`, [actor.orgId, newId('hld'), scope, objectId]);
const records = () => t.admin<{ rows: number }>('select class, rows::int from access.disposal where org_id = $1 order by class', [actor.orgId]);

describe('what is over', () => {
  it('is found by the comments of tables, counted by a plan that touches nothing, and disposed of with a record of it', async () => {
    expect(tables.map(({ schema, table, class: of }) => [schema, table, of])).toEqual([['access', 'idempotency', 'requests'], ['eligibility', 'eligibility_check', 'eligibility-answers'], ['eligibility', 'idempotency', 'requests']]);
    expect(await planDisposal(transactions, actor.orgId, named('eligibility_check'), NOW)).toMatchObject({ over: ROWS, done: 0, isHeld: false, days: RETENTION['eligibility-answers'].defaultDays });
    expect(await full()).toBe(ROWS + 10);
    expect(await run('eligibility_check')).toMatchObject({ over: ROWS, done: ROWS });
    expect([await full(), await records()]).toEqual([10, [{ class: 'eligibility-answers', rows: ROWS }]]);
    expect(await t.admin(`select count(*)::int as n from audit.event where org_id = $1 and actor = 'operator:odette' and object_id like 'dsp_%'`, [actor.orgId])).toEqual([{ n: 1 }]);
    expect(await run('eligibility_check')).toMatchObject({ over: 0, done: 0 });
    expect(await run('idempotency')).toMatchObject({ over: 3, done: 3 });
    expect(await t.admin('select count(*)::int as n from eligibility.idempotency where org_id = $1', [actor.orgId])).toEqual([{ n: 2 }]);
  });

  it('goes on with what is left when it was broken off, and the record says what was done', async () => {
    let turns = 0;
    const breaking: OwnerTransactions = (role, orgId, work) => (++turns > 2 ? Promise.reject(new Error('killed')) : transactions(role, orgId, work));
    await expect(run('eligibility_check', breaking)).rejects.toThrow('killed');
    expect([await full(), await records()]).toEqual([ROWS - 490, [{ class: 'eligibility-answers', rows: 500 }]]);
    expect(await run('eligibility_check')).toMatchObject({ done: ROWS - 500 });
    expect((await records()).reduce((sum, { rows }) => sum + rows, 0)).toBe(ROWS);
  });

  it('stays while a hold is on it, on its patient, or on what cannot be told from it', async () => {
    await hold('patient', patientId);
    expect(await run('eligibility_check')).toMatchObject({ over: ROWS / 2, done: ROWS / 2, isHeld: false });
    await hold('claim', `clm_${'0'.repeat(32)}`);
    expect(await run('eligibility_check')).toMatchObject({ done: 0, isHeld: true });
    await t.admin('update access.legal_hold set released_at = now(), released_by = placed_by where org_id = $1', [actor.orgId]);
    await hold('organization', null);
    expect([await run('eligibility_check'), await full()]).toMatchObject([{ done: 0, isHeld: true }, ROWS / 2 + 10]);
  });

  it('is what the organisation says, and never sooner than the floor', async () => {
    const set = (days: number) => t.admin(`insert into access.retention_policy (org_id, class, days, set_at, set_by) values ($1, 'eligibility-answers', $2, now(), 'user:usr_1') on conflict (org_id, class) do update set days = excluded.days`, [actor.orgId, days]);
    await set(RETENTION['eligibility-answers'].defaultDays * 2);
    expect(await planDisposal(transactions, actor.orgId, named('eligibility_check'), NOW)).toMatchObject({ over: 0 });
    await set(1);
    expect(await planDisposal(transactions, actor.orgId, named('eligibility_check'), NOW)).toMatchObject({ over: ROWS, days: RETENTION['eligibility-answers'].floorDays });
  });

  it('touches no other organisation', async () => {
    const mine = actor;
    actor = await t.actor();
    expect(await run('eligibility_check')).toMatchObject({ over: 0 });
    actor = mine;
    expect(await full()).toBe(ROWS + 10);
  });
});
