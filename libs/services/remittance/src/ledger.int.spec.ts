import { newId } from '@claimwright/kernel';
import { insertRows, systemActor, type Tx } from '@claimwright/platform-persistence';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { a835, aClpOf, aLine, aRemittance, reversed } from '../test/a-remittance.js';
import { balancesOf, type Organisation, TestService } from '../test/a-service.js';
import { JournalEntryRow, JournalRow } from './ledger/journal.row.js';
import { postJournals } from './ledger/ledger.store.js';

let service: TestService;
let org: Organisation;

beforeAll(async () => { service = await TestService.start(); });
afterAll(() => service.close());
beforeEach(async () => { org = await service.organisation(); });

describe('a journal in the database', () => {
  const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => service.t.db.transaction(systemActor(org.orgId, 'remittance'), work);
  const aJournal = (lines: number) => ({ id: newId('jrn'), kind: 'charge' as const, sourceId: newId('clm'), lines, effectiveOn: '2026-03-02', postedAt: new Date() });
  const anEntry = (journalId: JournalRow['id'], line: number, cents: { debitCents: number; creditCents: number }) => ({ journalId, line, ofLines: 2, account: 'cash' as const, memo: 'TEST', ...cents });
  const debit = (cents: number) => ({ debitCents: cents, creditCents: 0 });
  const credit = (cents: number) => ({ debitCents: 0, creditCents: cents });

  const write = (journal: ReturnType<typeof aJournal>, entries: ReturnType<typeof anEntry>[]) => run(async (tx) => {
    await insertRows(tx, JournalRow, [journal]);
    await insertRows(tx, JournalEntryRow, entries);
  });

  it('is taken when debits are credits', async () => {
    const journal = aJournal(2);
    await write(journal, [anEntry(journal.id, 1, debit(500)), anEntry(journal.id, 2, credit(500))]);
    expect((await org.get<{ items: object[] }>('/v1/ledger/entries')).items).toMatchObject([{ debitCents: 500 }, { creditCents: 500 }]);
  });

  it.each([
    ['debits and credits differ by a cent', 2, [debit(500), credit(499)]],
    ['a line of it is missing', 2, [debit(500)]],
    ['it has no lines', 2, []],
  ])('is refused at commit when %s', async (_, lines, amounts) => {
    const journal = aJournal(lines);
    await expect(write(journal, amounts.map((cents, index) => anEntry(journal.id, index + 1, cents)))).rejects.toThrow(/journal jrn_\w+ does not balance/);
    expect(await service.t.admin('select from remittance.journal where org_id = $1', [org.orgId])).toEqual([]);
  });

  it.each([
    ['one line only', 1, [debit(500)]],
    ['a negative amount', 2, [debit(-500), credit(-500)]],
    ['a line with both sides', 2, [{ debitCents: 5, creditCents: 5 }, { debitCents: 5, creditCents: 5 }]],
    ['a line of nothing', 2, [debit(0), credit(0)]],
  ])('is refused with %s', async (_, lines, amounts) => {
    const journal = aJournal(lines);
    await expect(write(journal, amounts.map((cents, index) => anEntry(journal.id, index + 1, cents)))).rejects.toMatchObject({ sqlState: '23514' });
  });

  it('takes no line once it is written, not even lines that balance', async () => {
    const journal = aJournal(2);
    await write(journal, [anEntry(journal.id, 1, debit(500)), anEntry(journal.id, 2, credit(500))]);
    const add = (line: number, ofLines: number) => run((tx) => insertRows(tx, JournalEntryRow, [{ ...anEntry(journal.id, line, debit(7)), ofLines }, { ...anEntry(journal.id, line + 1, credit(7)), ofLines }]));
    await expect(add(3, 2)).rejects.toMatchObject({ sqlState: '23514' });
    await expect(add(3, 4)).rejects.toMatchObject({ sqlState: '23503' });
    await expect(add(1, 2)).rejects.toMatchObject({ sqlState: '23505' });
  });

  it('is neither changed nor deleted, nor are remittances, payments and files', async () => {
    const journal = aJournal(2);
    await write(journal, [anEntry(journal.id, 1, debit(500)), anEntry(journal.id, 2, credit(500))]);
    for (const sql of ["update journal_entry set memo = ''", 'delete from journal_entry', "update journal set kind = 'payment'", 'delete from journal', 'truncate journal_entry', "update payment set paid_cents = 0", "update remittance set status = 'posted'", 'delete from remittance_file', 'alter table journal disable trigger all']) {
      await expect(run((tx) => tx.query(sql))).rejects.toMatchObject({ sqlState: '42501' });
    }
  });

  it('is posted once for one source', async () => {
    const entries = [{ account: 'cash' as const, ...debit(500), memo: 'TEST' }, { account: 'suspense' as const, ...credit(500), memo: 'TEST' }];
    const post = () => run((tx) => postJournals(tx, [{ kind: 'suspense', sourceId: 'suspense:era_1:1', effectiveOn: '2026-03-02', entries }]));
    await post();
    await expect(post()).rejects.toMatchObject({ sqlState: '23505' });
  });
});

describe('the ledger of an organisation', () => {
  it('lists the entries of a claim and of all claims of an encounter, page by page', async () => {
    const [first] = await org.submit(org.claim(10_000, { laterPayerIds: ['PNE01'] }));
    await org.remit(a835(aRemittance([aClpOf(first.claimNumber, [aLine(10_000, ['CO-45 30.00', 'PR-1 20.00'])])])));
    const [second] = await org.submit(org.claim(10_000, { encounterId: first.encounterId, turn: 2, payerId: 'PNE01' }));
    await org.remit(a835(aRemittance([aClpOf(second.claimNumber, [aLine(10_000, ['OA-23 80.00'])], { status: '2' })])));
    type Entries = { items: { account: string; memo: string; claimId: string }[]; nextCursor?: string };
    const ofFirst = await org.get<Entries>(`/v1/ledger/entries?claimId=${first.claimId}`);
    expect(ofFirst.items.map(({ account, memo }) => `${account} ${memo}`)).toEqual([
      'ar:payer:1 CHARGE', 'revenue CHARGE', 'cash:clearing CLP04', 'ar:payer:1 CLP04', 'ar:payer:2 PR-1', 'ar:payer:1 PR-1', 'contractual CO-45', 'ar:payer:1 CO-45',
    ]);
    const all: Entries['items'] = [];
    for (let cursor = ''; ; ) {
      const { items, nextCursor } = await org.get<Entries>(`/v1/ledger/entries?encounterId=${first.encounterId}&limit=3${cursor}`);
      all.push(...items);
      if (!nextCursor) break;
      cursor = `&cursor=${nextCursor}`;
    }
    expect(all).toHaveLength(10);
    expect(all.slice(8)).toMatchObject([{ account: 'cash:clearing', claimId: second.claimId }, { account: 'ar:payer:2', claimId: second.claimId }]);
  });

  it('is empty and balanced at the start', async () => {
    expect(await org.ledger()).toMatchObject({ chargedCents: 0, paidCents: 0, openCents: 0, balanced: true, accounts: [] });
  });
});

describe('a cent', () => {
  const amount = fc.integer({ min: 0, max: 500_000 });
  const code = fc.constantFrom('CO-45', 'CO-253', 'PR-1', 'PR-2', 'PR-204', 'CO-50', 'CO-16', 'OA-18', 'OA-23', 'PI-104', 'OA-133', 'CO-97');
  const adjustment = fc.tuple(code, amount).map(([text, cents]) => `${text} ${(cents / 100).toFixed(2)}`);
  const line = fc.record({ paidCents: amount, adjustments: fc.array(adjustment, { maxLength: 4 }) });
  const aClaim = fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 3 }), status: fc.constantFrom('1', '4', '19'), hasNext: fc.boolean(),
    fate: fc.constantFrom('known', 'late', 'unknown', 'reversed', 'charged otherwise'),
  });
  const plb = fc.array(fc.record({ code: fc.constantFrom('WO', 'L6', 'FB'), amountCents: fc.integer({ min: -100_000, max: 100_000 }).filter((cents) => cents !== 0) }), { maxLength: 3 });

  it('is never lost: charges = paid + contractual + other + patient + open, and the bank has what the payers say', async () => {
    await fc.assert(fc.asyncProperty(fc.array(aClaim, { minLength: 1, maxLength: 4 }), plb, async (drafts, adjustments) => {
      const one = await service.organisation();
      const claims = drafts.map((draft) => {
        const lines = draft.lines.map(({ paidCents, adjustments: taken }) => aLine(paidCents + taken.reduce((sum, text) => sum + Math.round(Number(text.split(' ')[1]) * 100), 0), taken));
        const clp = aClpOf('', lines, { status: draft.status });
        const claim = one.claim(clp.chargeCents + (draft.fate === 'charged otherwise' ? 100 : 0), draft.hasNext ? { laterPayerIds: ['PNE01'] } : {});
        return { ...draft, claim, clp: { ...clp, claimNumber: claim.claimNumber, payerClaimNumber: `PCN${claim.claimNumber}` } };
      });
      const of = (...fates: string[]) => claims.filter(({ fate }) => fates.includes(fate));
      await one.submit(...of('known', 'reversed', 'charged otherwise').map(({ claim }) => claim));
      const remittance = aRemittance(claims.map(({ clp }) => clp), { plb: adjustments });
      expect(await one.remit(a835(remittance))).toMatchObject({ status: 'posted' });
      await one.submit(...of('late').map(({ claim }) => claim));
      const back = aRemittance(of('reversed').map(({ clp }) => reversed(clp)));
      await one.remit(a835(back));

      const ledger = await one.ledger();
      expect(ledger.balanced).toBe(true);
      expect(ledger.chargedCents).toBe(claims.filter(({ fate }) => fate !== 'unknown').reduce((sum, { claim }) => sum + claim.chargedCents, 0));
      expect(ledger.paidCents + ledger.contractualCents + ledger.otherAdjustmentCents + ledger.patientResponsibilityCents + ledger.openCents).toBe(ledger.chargedCents);
      expect(ledger.suspenseCents).toBe(of('unknown').reduce((sum, { clp }) => sum + clp.paidCents, 0));
      expect(balancesOf(ledger)['cash:clearing'] ?? 0).toBe(remittance.payment.amountCents + back.payment.amountCents);
    }), { numRuns: 60 });
  }, 60_000);
});
