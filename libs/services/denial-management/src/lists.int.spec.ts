import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type CalendarDate, type DenialId } from '@claimwright/kernel';
import { readList, type Wanted } from '@claimwright/platform-http';
import { type Actor, insertRows } from '@claimwright/platform-persistence';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import fc from 'fast-check';
import { denialManagementSchema } from './denial-management.schema.js';
import { DenialRow } from './denial.row.js';
import { DENIALS } from './denials.lists.js';

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase(denialManagementSchema);
});
afterAll(() => t.close());

/** Few days and amounts, so that many cases stand at one place of an order. */
interface Case { due: number; open: number }
const aCase = fc.record({ due: fc.integer({ min: 1, max: 4 }), open: fc.integer({ min: 0, max: 3 }) });
const dayOf = (due: number): CalendarDate => `2026-04-0${due}`;

async function write(actor: Actor, cases: readonly Case[]): Promise<DenialId[]> {
  const rows = cases.map(({ due, open }) => ({
    id: newId('dnl'), claimId: newId('clm'), encounterId: newId('enc'), payerId: 'EVG01', payerClaimNumber: null, source: 'denied' as const, occasion: 'CO 16', remittanceId: null, adjustmentGroup: 'CO', reason: '16',
    remarks: [], lineControlNumbers: [], category: 'missing_information' as const, action: 'corrected_claim' as const, because: 'x', ruleSource: 'x', appealable: true, noticeOn: dayOf(1), dueOn: dayOf(due),
    status: 'open' as const, outcome: null, deniedCents: 10, openCents: open, recoveredCents: 0, replacedByClaimId: null, version: 1, openedAt: new Date(), updatedAt: new Date(),
  }));
  await t.db.transaction(actor, (tx) => insertRows(tx, DenialRow, rows));
  return rows.map(({ id }) => id);
}

const read = (actor: Actor, wanted: Wanted) => t.db.transaction(actor, (tx) => readList<DenialRow>(tx, DENIALS, wanted));

describe('walking through a list', () => {
  it('repeats nothing and skips nothing that was there at the beginning, in every order, while others write', async () => {
    const scenario = fc.record({ before: fc.array(aCase, { maxLength: 12 }), between: fc.array(fc.array(aCase, { maxLength: 3 }), { maxLength: 5 }), limit: fc.integer({ min: 1, max: 5 }), sort: fc.constantFrom('openedAt', '-openedAt', 'dueOn', '-dueOn', 'openCents', '-openCents') });
    await fc.assert(fc.asyncProperty(scenario, async ({ before, between, limit, sort }) => {
      const actor = await t.actor();
      const there = await write(actor, before);
      const seen: DenialRow[] = [];
      let cursor: string | undefined;
      do {
        const page = await read(actor, { limit, sort, filters: {}, ...(cursor !== undefined && { cursor }) });
        seen.push(...page.items);
        expect(page.items.length).toBeLessThanOrEqual(limit);
        cursor = page.nextCursor;
        await write(actor, between.pop() ?? []);
      } while (cursor !== undefined);
      const ids = seen.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(there.filter((id) => !ids.includes(id))).toEqual([]);
      expect(ids).toEqual([...seen].sort(order(sort)).map(({ id }) => id));
    }), { numRuns: 60 });
  });

  it('takes only what every filter lets through', async () => {
    const actor = await t.actor();
    const [first, second] = await write(actor, [{ due: 1, open: 1 }, { due: 2, open: 1 }, { due: 3, open: 1 }]);
    const idsOf = async (filters: Wanted['filters']) => (await read(actor, { limit: 50, sort: 'openedAt', filters })).items.map(({ id }) => id);
    expect(await idsOf({ dueOnTo: '2026-04-02', status: ['open', 'appealed'], source: ['denied'] })).toEqual([first, second]);
    expect(await idsOf({ dueOnFrom: '2026-04-02', dueOnTo: '2026-04-02' })).toEqual([second]);
    expect(await idsOf({ status: ['resolved'] })).toEqual([]);
  });

  it('refuses a cursor of another order, and one whose key the database would refuse', async () => {
    const actor = await t.actor();
    await write(actor, [{ due: 1, open: 1 }, { due: 2, open: 1 }]);
    const { nextCursor: cursor } = await read(actor, { limit: 1, sort: 'dueOn', filters: {} });
    expect((await read(actor, { limit: 1, sort: 'dueOn', filters: {}, cursor })).items).toHaveLength(1);
    for (const wanted of [{ sort: '-dueOn', cursor }, { sort: 'openedAt', cursor }, { sort: 'dueOn', cursor: `${cursor}x` }]) {
      await expect(read(actor, { limit: 1, filters: {}, ...wanted })).rejects.toThrow(expect.objectContaining({ code: 'invalid_cursor' }));
    }
  });
});

function order(sort: string): (a: DenialRow, b: DenialRow) => number {
  const name = sort.replace('-', '');
  const keyOf = (row: DenialRow): (string | number)[] => [...(name === 'openedAt' ? [] : [row[name as 'dueOn' | 'openCents']]), row.id];
  const sign = sort.startsWith('-') ? -1 : 1;
  return (a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    const at = left.findIndex((part, i) => part !== right[i]);
    return at < 0 ? 0 : (left[at]! < right[at]! ? -1 : 1) * sign;
  };
}
