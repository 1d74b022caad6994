import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OrgKeys } from '@claimwright/platform-security';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { sample, VisitRow } from '../../test/sample-service.js';
import type { Actor } from '../database/actor.js';
import { insertRows } from '../database/bulk.js';
import { OwnerConnection } from './owner-connection.js';
import { type SealedColumn, sealedColumns } from './keyed-columns.js';
import { resealColumn } from './reseal.js';
import type { OwnerTransactions } from './rewrite-column.js';

let t: TestDatabase;
let owner: OwnerConnection;
let column: SealedColumn;
let actor: Actor;
const ROWS = 1_100;

beforeAll(async () => {
  t = await testDatabase(sample);
  await t.admin(`comment on column sample.visit.patient is 'sealed as visit.patient'`);
  owner = await OwnerConnection.open(t.adminUrl);
  const found = (await sealedColumns((sql, params) => t.admin(sql, params))).find(({ table }) => table === 'visit');
  if (!found) throw new Error('The sealed column is not found');
  column = found;
});
beforeEach(async () => {
  actor = await t.actor();
  const ids = Array.from({ length: ROWS }, (_, n) => `v${String(n).padStart(5, '0')}`);
  await t.db.transaction(actor, (tx) => insertRows(tx, VisitRow, ids.map((id) => ({ id, patient: tx.seal('visit.patient', `vst_${id}`, { name: `Marisol ${id}` }) }))));
});
afterAll(async () => {
  await owner.close();
  await t.close();
});

const transactions: OwnerTransactions = (role, orgId, work) => owner.as(role, orgId, work);
const older = async () => Number((await t.admin<{ n: string }>(`select count(*) as n from sample.visit where org_id = $1 and patient like 'v1.1.%'`, [actor.orgId]))[0]?.n);
const names = () => t.db.transaction(actor, async (tx) => {
  const rows = await tx.query<{ id: string; patient: string }>('select id, patient from visit order by id');
  return rows.map(({ id, patient }) => [id, tx.open<{ name: string }>('visit.patient', `vst_${id}`, patient).name]);
});

/** A new key that every process has heard of. */
async function rotated(): Promise<OrgKeys> {
  await t.keyRing.rotate(actor.orgId);
  await t.admin(`update access.data_key set created_at = created_at - interval '1 hour' where org_id = $1`, [actor.orgId]);
  t.keyRing.forget(actor.orgId);
  return t.keyRing.forOrg(actor.orgId);
}

describe('a new key', () => {
  it('seals only when every process has heard of it, and opens at once', async () => {
    expect(await t.keyRing.rotate(actor.orgId)).toBe(2);
    expect((await t.keyRing.forOrg(actor.orgId)).sealsWith).toBe(1);
    expect((await rotated()).sealsWith).toBe(3);
    expect((await names())[0]).toEqual(['v00000', 'Marisol v00000']);
  });
});

describe('sealing anew', () => {
  it('leaves nothing under older keys and every value what it was, and tells how far it is', async () => {
    const before = await names();
    const told: number[] = [];
    expect(await resealColumn(transactions, await rotated(), column, ({ done, total }) => told.push(done, total))).toMatchObject({ total: ROWS, done: ROWS });
    expect(told).toEqual([0, ROWS, 500, ROWS, 1_000, ROWS, ROWS, ROWS]);
    expect([await older(), await names()]).toEqual([0, before]);
  });

  it('goes on with what is left when it was broken off', async () => {
    const keys = await rotated();
    let turns = 0;
    const breaking: OwnerTransactions = (role, orgId, work) => (++turns > 2 ? Promise.reject(new Error('broken off')) : transactions(role, orgId, work));
    await expect(resealColumn(breaking, keys, column, () => undefined)).rejects.toThrow('broken off');
    expect(await older()).toBe(ROWS - 500);
    expect(await resealColumn(transactions, keys, column, () => undefined)).toMatchObject({ total: ROWS - 500, done: ROWS - 500 });
  });

  it('leaves a value that changes under it as the change has it', async () => {
    const keys = await rotated();
    const changing: OwnerTransactions = (role, orgId, work) => transactions(role, orgId, (query) => work(async (sql, params) => {
      const rows = await query(sql, params);
      if (sql.startsWith('select key')) await t.db.transaction(actor, (tx) => tx.query(`update visit set patient = $2 where org_id = $1 and id = 'v00007'`, [tx.orgId, tx.seal('visit.patient', 'vst_v00007', { name: 'Changed' })]));
      return rows as never;
    }));
    expect((await resealColumn(changing, keys, column, () => undefined)).done).toBeLessThan(ROWS);
    expect(await older()).toBe(0);
    expect((await names())[7]).toEqual(['v00007', 'Changed']);
  });

  it('finds by the row what its value is sealed as, where a column holds several kinds', async () => {
    const rows = [['a', 'open'], ['b', 'shut']] as const;
    await t.db.transaction(actor, (tx) => insertRows(tx, VisitRow, rows.map(([id, status]) => ({ id, status, patient: tx.seal(`visit.${status}`, `vst_${id}`, { name: id }) }))));
    await t.admin(`delete from sample.visit where org_id = $1 and id like 'v%'`, [actor.orgId]);
    await resealColumn(transactions, await rotated(), { ...column, context: 'visit.{status}' }, () => undefined);
    const found = await t.db.transaction(actor, async (tx) => (await tx.query<{ id: string; status: string; patient: string }>('select id, status, patient from visit order by id')).map(({ id, status, patient }) => tx.open(`visit.${status}`, `vst_${id}`, patient)));
    expect([await older(), found]).toEqual([0, [{ name: 'a' }, { name: 'b' }]]);
  });

  it('touches no other organisation', async () => {
    const mine = actor;
    const keys = await rotated();
    actor = await t.actor();
    await t.db.transaction(actor, (tx) => insertRows(tx, VisitRow, [{ id: 'theirs', patient: tx.seal('visit.patient', 'vst_theirs', { name: 'Ada' }) }]));
    await resealColumn(transactions, keys, column, () => undefined);
    expect(await older()).toBe(1);
    actor = mine;
    expect(await older()).toBe(0);
  });
});
