import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { sample, VisitLineRow, VisitRow } from '../../test/sample-service.js';
import type { Actor } from './actor.js';
import { insertRows, type RowOf, updateRows } from './bulk.js';

let t: TestDatabase;
let actor: Actor;
beforeAll(async () => {
  t = await testDatabase(sample);
});
afterAll(() => t.close());

const DETAILS: unknown[] = [{ a: [1, null, 'ü🩺'], b: { c: true } }, [], 'text', 7, true, { at: '2026-01-01' }];
const aVisit = (n: number): RowOf<VisitRow> => ({
  id: `v${String(n).padStart(5, '0')}`, status: n % 2 ? 'open' : 'closed', chargedCents: n === 0 ? Number.MAX_SAFE_INTEGER : -n * 101, serviceDate: n % 3 ? '2024-02-29' : null,
  factor: n % 5 ? `${n}.00000000001` : null, tags: n % 4 ? [`a${n}`, 'with "quotes", {braces} and \\', ''] : n % 8 ? [] : null, detail: DETAILS[n % DETAILS.length],
  patient: null, document: n % 7 ? randomBytes(8) : null, seenAt: n % 6 ? new Date(1_770_000_000_123 + n) : null, confirmed: [true, false, null][n % 3],
});
const all = (who: Actor) => t.db.transaction(who, (tx) => tx.manager.find(VisitRow, { order: { id: 'ASC' } }));

describe('writing rows in bulk', () => {
  it('takes 5,000 rows of every type in one statement and gives them back unchanged', async () => {
    actor = await t.actor();
    const rows = Array.from({ length: 5_000 }, (_, n) => aVisit(n));
    expect(await t.db.transaction(actor, (tx) => insertRows(tx, VisitRow, rows))).toBe(5_000);
    expect(await all(actor)).toEqual(rows.map((row) => ({ ...row, orgId: actor.orgId })));
  });

  it('updates 5,000 rows of every type in one statement and no others', async () => {
    const other = await t.actor();
    const theirs = aVisit(1);
    await t.db.transaction(other, (tx) => insertRows(tx, VisitRow, [theirs]));
    const rows = Array.from({ length: 5_000 }, (_, n) => ({ ...aVisit(n + 1), id: aVisit(n).id }));
    const set = ['status', 'chargedCents', 'serviceDate', 'factor', 'tags', 'detail', 'document', 'seenAt', 'confirmed'] as const;
    expect(await t.db.transaction(actor, (tx) => updateRows(tx, VisitRow, rows, { key: ['id'], set }))).toBe(5_000);
    expect(await all(actor)).toEqual(rows.map((row) => ({ ...row, orgId: actor.orgId })));
    expect(await all(other)).toEqual([{ ...theirs, orgId: other.orgId }]);
  });

  it('finds and changes only what the rows name', async () => {
    const who = await t.actor();
    await t.db.transaction(who, (tx) => insertRows(tx, VisitRow, [{ id: 'a' }, { id: 'b' }]));
    expect(await t.db.transaction(who, (tx) => updateRows(tx, VisitRow, [{ id: 'b', status: 'closed' }, { id: 'missing', status: 'closed' }], { key: ['id'], set: ['status'] }))).toBe(1);
    expect((await all(who)).map((row) => row.status)).toEqual(['open', 'closed']);
  });

  it('does nothing for no rows', async () => {
    const who = await t.actor();
    await t.db.transaction(who, async (tx) => {
      expect(await insertRows(tx, VisitRow, [])).toBe(0);
      expect(await insertRows(tx, VisitRow, [], { returning: ['id'] })).toEqual([]);
      expect(await updateRows(tx, VisitRow, [], { key: ['id'], set: ['status'] })).toBe(0);
    });
  });

  it('leaves a property out of the statement when no row has it, so that the default holds', async () => {
    const who = await t.actor();
    await t.db.transaction(who, (tx) => insertRows(tx, VisitRow, [{ id: 'a' }]));
    expect(await all(who)).toMatchObject([{ status: 'open', chargedCents: 0, detail: null }]);
  });

  it('skips or takes over rows that exist, as asked', async () => {
    const who = await t.actor();
    await t.db.transaction(who, async (tx) => {
      await insertRows(tx, VisitRow, [{ id: 'a', status: 'open', chargedCents: 1 }]);
      expect(await insertRows(tx, VisitRow, [{ id: 'a', status: 'closed' }, { id: 'b', status: 'closed' }], { onConflict: 'nothing' })).toBe(1);
      await insertRows(tx, VisitRow, [{ id: 'a', status: 'held', chargedCents: 9 }, { id: 'c', status: 'held', chargedCents: 9 }], { onConflict: { key: ['id'], update: ['status'] } });
    });
    expect((await all(who)).map((row) => [row.id, row.status, row.chargedCents])).toEqual([['a', 'held', 1], ['b', 'closed', 0], ['c', 'held', 9]]);
  });

  it('answers properties of the rows it wrote, in the types of the entity', async () => {
    const who = await t.actor();
    const written = await t.db.transaction(who, (tx) => insertRows(tx, VisitRow, [{ id: 'a', serviceDate: '2026-03-01', seenAt: new Date(0) }], { returning: ['id', 'chargedCents', 'serviceDate', 'seenAt'] }));
    expect(written).toEqual([{ id: 'a', chargedCents: 0, serviceDate: '2026-03-01', seenAt: new Date(0) }]);
  });

  it('refuses an amount that is not a safe whole number, and a row that says nothing of what is to be set', async () => {
    const who = await t.actor();
    for (const chargedCents of [2 ** 53, 0.5, Number.NaN]) {
      await expect(t.db.transaction(who, (tx) => insertRows(tx, VisitRow, [{ id: 'a', chargedCents }]))).rejects.toThrow('VisitRow.chargedCents is not a safe whole number');
    }
    await expect(t.db.transaction(who, (tx) => updateRows(tx, VisitRow, [{ id: 'a' }], { key: ['id'], set: ['status'] }))).rejects.toThrow('VisitRow.status');
  });

  it('refuses to read an amount that no number holds exactly', async () => {
    await expect(t.db.system('select 9007199254740993::bigint')).rejects.toThrow('too large for a number');
    expect(await t.db.system(`select array[1, null]::bigint[] as n, array['2026-03-01']::date[] as d, 1.10::numeric as x`)).toEqual([{ n: [1, null], d: ['2026-03-01'], x: '1.10' }]);
  });

  it('keeps a child row beside its parent’s organisation', async () => {
    const who = await t.actor();
    await t.db.transaction(who, async (tx) => {
      await insertRows(tx, VisitRow, [{ id: 'a' }]);
      expect(await insertRows(tx, VisitLineRow, [{ visitId: 'a', line: 1 }, { visitId: 'a', line: 2 }])).toBe(2);
    });
  });
});
