import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ClaimPayment } from '@claimwright/x12';
import {
  adjudicate, balanceRemittance, balances, chargeChangeJournal, chargeJournal, findReversed, fromSuspense, patientPaymentJournal, postPayment, providerAdjustmentJournal,
  reverseJournal, suspenseJournal, writeOffJournal, type Entry, type Position,
} from './index.js';
import { aClaimPayment, aLinePayment, aRemittance, cas } from './testing/a-remittance.js';

const post = (adjustments: string[], position: Partial<Position> = {}, parts: Parameters<typeof aClaimPayment>[1] = {}) =>
  postPayment(adjudicate(aClaimPayment([aLinePayment(10_000, adjustments)], parts)), { turn: 1, receivableCents: 10_000, ...position });

const PRIMARY = ['CO-45 20.00', 'PR-2 20.00'];

describe('posting a payment', () => {
  it('settles what the first payer owes and leaves the patient his share', () => {
    const { journal, ...posted } = post(PRIMARY);
    expect(posted).toMatchObject({ paidCents: 6_000, contractualCents: 2_000, patientCents: 2_000, receivableAfterCents: 0, transfer: { to: 'patient', amountCents: 2_000 } });
    expect(Object.fromEntries(balances([...chargeJournal(10_000), ...journal]))).toEqual({ 'ar:payer:1': 0, revenue: -10_000, 'cash:clearing': 6_000, contractual: 2_000, 'ar:patient': 2_000 });
  });

  it('leaves a denied amount owed', () => {
    expect(post(['CO-50 100.00'])).toMatchObject({ journal: [], receivableAfterCents: 10_000 });
  });

  it('passes the patient’s share to the next payer where there is one', () => {
    expect(post(PRIMARY, { nextTurn: 2 })).toMatchObject({ transfer: { to: 'payer', turn: 2, amountCents: 2_000, forwarded: false } });
  });

  it('waits for the next payer where this one has sent the claim on, also to one we do not know', () => {
    expect(post(PRIMARY, {}, { status: '19' })).toMatchObject({ transfer: { to: 'payer', turn: 2, amountCents: 2_000, forwarded: true } });
  });

  it('posts a second payer against what the first left, and prior payments nowhere', () => {
    const posted = post(['OA-23 80.00'], { turn: 2, receivableCents: 2_000 }, { status: '2' });
    expect(posted).toMatchObject({ paidCents: 2_000, receivableAfterCents: 0, alreadyPostedCents: 0 });
    expect(posted.journal.map(({ account }) => account)).toEqual(['cash:clearing', 'ar:payer:2']);
  });

  it('does not write off again what the first payer wrote off already', () => {
    expect(post(['OA-23 60.00', 'CO-45 40.00'], { turn: 2, receivableCents: 2_000 }, { status: '2' })).toMatchObject({ contractualCents: 2_000, alreadyPostedCents: 2_000, receivableAfterCents: 0 });
  });

  it('keeps the patient’s share before a reduction when not both fit', () => {
    expect(post(['CO-45 80.00', 'PR-3 20.00'], { turn: 2, receivableCents: 2_000 })).toMatchObject({ patientCents: 2_000, contractualCents: 0, transfer: { amountCents: 2_000 } });
  });

  it('posts money in full even when nothing is owed any more', () => {
    expect(post(PRIMARY, { receivableCents: 0 })).toMatchObject({ paidCents: 6_000, contractualCents: 0, patientCents: 0, receivableAfterCents: -6_000 });
  });

  it('follows a payer that paid above the charge', () => {
    expect(post(['CO-94 -20.00'])).toMatchObject({ paidCents: 12_000, contractualCents: -2_000, receivableAfterCents: 0 });
  });

  it('refuses what is no decision and what does not balance', () => {
    expect(() => post(PRIMARY, {}, { status: '22' })).toThrow(expect.objectContaining({ code: 'not_a_decision' }));
    expect(() => post(PRIMARY, {}, { paidCents: 1 })).toThrow(expect.objectContaining({ code: 'claim_does_not_balance' }));
  });
});

describe('other postings', () => {
  const totals = (entries: readonly Entry[]) => Object.fromEntries(balances(entries));

  it('book what the payer keeps or adds outside of claims', () => {
    const plb = (code: string, amountCents: number) => ({ providerId: '1', fiscalDate: '2026-12-31', code, amountCents });
    expect(totals(providerAdjustmentJournal([plb('WO', 1_000), plb('L6', -35)]))).toEqual({ plb: 965, 'cash:clearing': -965 });
  });

  it('keep money of an unknown claim apart until its claim is found', () => {
    const posting = post(PRIMARY).journal;
    expect(totals([...chargeJournal(10_000), ...suspenseJournal(6_000), ...fromSuspense(posting)])).toEqual({ ...totals([...chargeJournal(10_000), ...posting]), suspense: 0 });
  });

  it('book only the difference when a replacement charges something else', () => {
    expect(totals([...chargeJournal(10_000), ...chargeChangeJournal(10_000, 9_000, 1)])).toEqual({ 'ar:payer:1': 9_000, revenue: -9_000 });
  });

  it('take a patient’s payment and an amount given up by a person', () => {
    expect(totals(patientPaymentJournal(500))).toEqual({ cash: 500, 'ar:patient': -500 });
    expect(totals(writeOffJournal(500, 'ar:payer:1', 'CO-50'))).toEqual({ 'other-adjustment': 500, 'ar:payer:1': -500 });
  });
});

describe('a reversal', () => {
  const earlier = { paymentId: 'pmt_1' as const, turn: 1, payerClaimNumber: 'H1', chargeCents: 10_000, paidCents: 6_000, reversed: false };
  const reversal = aClaimPayment([aLinePayment(-10_000, ['CO-45 -20.00', 'PR-2 -20.00'])], { status: '22' });

  it('undoes the posting it takes back, entry by entry', () => {
    expect(findReversed(reversal, 1, [earlier])).toEqual({ found: earlier, by: 'payer_claim_number' });
    const { journal } = post(PRIMARY);
    expect([...balances([...journal, ...reverseJournal(journal)]).values()].every((balance) => balance === 0)).toBe(true);
  });

  it('goes by the amounts where the payer’s number changed', () => {
    expect(findReversed({ ...reversal, payerClaimNumber: 'H2' }, 1, [earlier])).toMatchObject({ found: earlier, by: 'amounts' });
  });

  it.each([
    ['nothing was posted', []],
    ['it was reversed before', [{ ...earlier, reversed: true }]],
    ['another amount was posted', [{ ...earlier, paidCents: 6_001 }]],
    ['another payer’s turn was posted', [{ ...earlier, turn: 2 }]],
  ])('waits for a person when %s', (_, postings) => {
    expect(findReversed(reversal, 1, postings)).toEqual({ reason: 'nothing_to_reverse' });
  });
});

describe('a cent', () => {
  const amount = fc.integer({ min: 0, max: 5_000_000 });
  const code = fc.constantFrom('CO-45', 'CO-253', 'PR-1', 'PR-2', 'PR-204', 'CO-50', 'CO-16', 'OA-18', 'OA-23', 'PI-104', 'OA-133', 'CO-97', 'CO-24', 'OA-209');
  const adjustment = fc.tuple(code, amount).map(([text, cents]) => `${text} ${(cents / 100).toFixed(2)}`);
  const line = fc.tuple(amount, fc.array(adjustment, { maxLength: 6 })).map(([paid, adjustments]) => aLinePayment(paid + adjustments.map(cas).reduce((total, { amountCents }) => total + amountCents, 0), adjustments));
  const claim: fc.Arbitrary<ClaimPayment> = fc.tuple(fc.array(line, { minLength: 1, maxLength: 5 }), fc.array(adjustment, { maxLength: 2 }), fc.constantFrom('1', '4', '19', '2')).map(([lines, own, status]) => {
    const taken = own.map(cas).reduce((total, { amountCents }) => total + amountCents, 0);
    return aClaimPayment([...lines, aLinePayment(taken)], { claimAdjustments: own, status });
  });
  const plb = fc.array(fc.integer({ min: -100_000, max: 100_000 }).map((amountCents) => ({ providerId: '1', fiscalDate: '2026-12-31', code: 'WO', amountCents })), { maxLength: 4 });

  it('is explained once in every balanced claim', () => {
    fc.assert(fc.property(fc.array(claim, { maxLength: 4 }), plb, (claims, adjustments) => {
      expect(balanceRemittance(aRemittance(claims, adjustments))).toEqual([]);
      for (const one of claims) expect(() => postPayment(adjudicate(one), { turn: 1, receivableCents: one.chargeCents })).not.toThrow();
    }));
  });

  it('is found by name when one line of a balanced file is a cent off', () => {
    fc.assert(fc.property(fc.array(claim, { minLength: 1, maxLength: 3 }), fc.nat(), fc.constantFrom(-1, 1), (claims, pick, error) => {
      const at = pick % claims.length;
      const wrong = claims.map((one, index) => (index === at ? { ...one, paidCents: one.paidCents + error } : one));
      expect(balanceRemittance({ ...aRemittance(wrong) })).toEqual([expect.objectContaining({ level: 'claim', differenceCents: error, place: expect.stringContaining(`claim ${at + 1} `) })]);
    }));
  });

  it('is never lost in the ledger: charges = paid + contractual + other + patient + open, and cash is the payment', () => {
    fc.assert(fc.property(fc.array(claim, { minLength: 1, maxLength: 4 }), plb, fc.boolean(), (claims, adjustments, second) => {
      const remittance = aRemittance(claims, adjustments);
      const entries: Entry[] = [...providerAdjustmentJournal(adjustments)];
      let charges = 0;
      for (const one of claims) {
        charges += one.chargeCents;
        const posted = postPayment(adjudicate(one), { turn: 1, receivableCents: one.chargeCents, ...(second ? { nextTurn: 2 } : {}) });
        expect(posted.paidCents + posted.contractualCents + posted.otherCents + posted.patientCents + posted.receivableAfterCents).toBe(one.chargeCents);
        expect(posted.receivableAfterCents).toBeGreaterThanOrEqual(0);
        entries.push(...chargeJournal(one.chargeCents), ...posted.journal);
      }
      const of = balances(entries);
      const at = (...accounts: Parameters<typeof of.get>) => accounts.reduce((total, account) => total + (of.get(account) ?? 0), 0);
      expect([...of.values()].reduce((a, b) => a + b, 0)).toBe(0);
      expect(at('cash:clearing')).toBe(remittance.payment.amountCents);
      expect(at('cash:clearing') + at('plb') + at('contractual') + at('other-adjustment') + at('ar:patient') + at('ar:payer:1') + at('ar:payer:2')).toBe(charges);
    }));
  });

  it('is not written off twice by a second payer, whatever the two decide', () => {
    fc.assert(fc.property(claim, fc.array(adjustment, { maxLength: 6 }), (first, taken) => {
      const primary = postPayment(adjudicate({ ...first, status: '1' }), { turn: 1, receivableCents: first.chargeCents, nextTurn: 2 });
      const left = primary.transfer?.amountCents ?? 0;
      const secondary = aClaimPayment([aLinePayment(taken.map(cas).reduce((total, { amountCents }) => total + amountCents, 0), taken)], { status: '2' });
      const posted = postPayment(adjudicate(secondary), { turn: 2, receivableCents: left });
      expect(posted.receivableAfterCents).toBeGreaterThanOrEqual(0);
      expect(posted.contractualCents + posted.otherCents + posted.patientCents + posted.receivableAfterCents).toBe(left);
    }));
  });
});
