import { BalanceTransferred, ClaimDenied, PaymentPosted, PaymentReversed, RemittanceHeld, RemittanceReceived } from '@claimwright/contracts';
import { newId } from '@claimwright/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countStatements } from '@claimwright/platform-testing';
import { a835, aClp, aClpOf, aLine, aRemittance, reversed } from '../test/a-remittance.js';
import { balancesOf, type Organisation, TestService } from '../test/a-service.js';

let service: TestService;
let org: Organisation;

beforeAll(async () => { service = await TestService.start(); });
afterAll(() => service.close());
beforeEach(async () => { org = await service.organisation(); });

const PRIMARY = ['CO-45 30.00', 'PR-2 14.00'];

describe('a remittance that balances', () => {
  it('is posted: paid, written off by contract, and left to the patient', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    const item = await org.remit(a835(aRemittance([aClp(claim.claimNumber, 10_000, PRIMARY)], { trace: 'EFT-A' })));
    expect(item).toMatchObject({ status: 'posted', traceNumber: 'EFT-A', claims: { posted: 1, unmatched: 0, held: 0 } });
    expect(await org.ledger()).toMatchObject({ chargedCents: 10_000, paidCents: 5_600, contractualCents: 3_000, patientResponsibilityCents: 1_400, openCents: 0, balanced: true });
    expect(await org.announced(RemittanceReceived)).toMatchObject([{ remittanceId: item.id, payerId: 'EVG01', traceNumber: 'EFT-A', amountCents: 5_600, claimCount: 1, paidOn: '2026-03-16' }]);
    expect(await org.announced(PaymentPosted)).toMatchObject([{
      claimId: claim.claimId, encounterId: claim.encounterId, payerId: 'EVG01', turn: 1, statusCode: '1', payerClaimNumber: `PCN${claim.claimNumber}`, chargedCents: 10_000, paidCents: 5_600, openCents: 0,
      lines: [{ controlNumber: `${claim.claimNumber}-1`, procedureCode: '99213', paidCents: 5_600, adjustments: [{ group: 'CO', reason: '45', cents: 3_000 }, { group: 'PR', reason: '2', cents: 1_400 }] }],
    }]);
    const { items: [account] } = await org.get<{ items: { id: string; balanceCents: number; patientId: string }[] }>('/v1/patient-accounts');
    expect(account).toMatchObject({ balanceCents: 1_400, patientId: claim.patientId });
    expect(await org.announced(BalanceTransferred)).toMatchObject([{ claimId: claim.claimId, from: 'payer:1', to: 'patient', cents: 1_400, patientAccountId: account?.id }]);
    const { items: [payment] } = await org.get<{ items: object[] }>(`/v1/payments?claimId=${claim.claimId}`);
    expect(payment).toMatchObject({ kind: 'decision', paidCents: 5_600, contractualCents: 3_000, patientResponsibilityCents: 1_400 });
  });

  it('never writes off a denial, and tells its codes with the line', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    const denied = aClpOf(claim.claimNumber, [aLine(10_000, ['CO-50 100.00'], { controlNumber: `${claim.claimNumber}-1`, remarks: ['N115'] })], { status: '4' });
    await org.remit(a835(aRemittance([denied])));
    expect(await org.ledger()).toMatchObject({ paidCents: 0, contractualCents: 0, otherAdjustmentCents: 0, openCents: 10_000, balanced: true });
    expect(await org.announced(ClaimDenied)).toMatchObject([{
      claimId: claim.claimId, deniedCents: 10_000, serviceDate: '2026-03-02', adjudicatedOn: '2026-03-16',
      denials: [{ lineControlNumber: `${claim.claimNumber}-1`, group: 'CO', reason: '50', remarks: ['N115'], cents: 10_000 }],
    }]);
    expect(await org.announcedTypes()).toEqual(['remittance.received.v1', 'payment.posted.v1', 'claim.denied.v1']);
    expect(await org.get('/v1/payments/summary')).toMatchObject({ groups: [{ status: 'zero', count: 1, cents: 0 }] });
  });

  it('puts what the payer keeps outside of claims on its own account', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    const { id } = await org.remit(a835(aRemittance([aClp(claim.claimNumber, 10_000, ['CO-45 40.00'])], { plb: [{ code: 'WO', reference: 'PCN7', amountCents: 1_000 }, { code: 'L6', amountCents: -35 }] })));
    const ledger = await org.ledger();
    expect(ledger).toMatchObject({ paidCents: 6_000, balanced: true });
    expect(balancesOf(ledger)).toMatchObject({ 'cash:clearing': 5_035, plb: 965 });
    expect(await org.get(`/v1/remittances/${id}`)).toMatchObject({ payerName: 'EVERGREEN HEALTH', providerAdjustments: [{ code: 'WO', reference: 'PCN7', amountCents: 1_000 }, { code: 'L6', amountCents: -35 }] });
  });

  it('posts the correction of a claim against the charge of its encounter, which is booked once', async () => {
    const [first] = await org.submit(org.claim(10_000));
    await org.remit(a835(aRemittance([aClp(first.claimNumber, 10_000, ['CO-16 100.00'], { status: '4' })])));
    const corrected = org.claim(10_000, { encounterId: first.encounterId, frequency: '7', replacesClaimId: first.claimId, submittedAt: '2026-03-20T06:00:00.000Z' });
    await org.submit(corrected);
    await org.replace(first, corrected.claimId);
    await org.remit(a835(aRemittance([aClp(corrected.claimNumber, 10_000, ['CO-45 20.00'])])));
    expect(await org.ledger()).toMatchObject({ chargedCents: 10_000, paidCents: 8_000, contractualCents: 2_000, openCents: 0, balanced: true });
  });

  it('takes over only the difference of a corrected charge, whichever claim is heard of first', async () => {
    const original = org.claim(10_000);
    const corrected = org.claim(12_000, { encounterId: original.encounterId, frequency: '7', submittedAt: '2026-03-20T06:00:00.000Z' });
    await org.submit(original);
    await org.submit(corrected);
    expect(await org.ledger()).toMatchObject({ chargedCents: 12_000, openCents: 12_000, balanced: true });
    const other = await service.organisation();
    const late = other.claim(10_000);
    await other.submit(other.claim(12_000, { encounterId: late.encounterId, frequency: '7', submittedAt: '2026-03-20T06:00:00.000Z' }));
    await other.submit(late);
    expect(await other.ledger()).toMatchObject({ chargedCents: 12_000, balanced: true });
  });

  it('books a claim once that is told of twice', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    await org.submit({ ...claim, submissionId: newId('sub') });
    expect(await org.ledger()).toMatchObject({ chargedCents: 10_000, balanced: true });
  });
});

describe('the next payer', () => {
  const left = ['CO-45 30.00', 'PR-1 20.00'];

  it('gets what the first one leaves, and the patient only what the last one leaves', async () => {
    const [first] = await org.submit(org.claim(10_000, { laterPayerIds: ['PNE01'] }));
    await org.remit(a835(aRemittance([aClp(first.claimNumber, 10_000, left)])));
    expect(await org.announced(BalanceTransferred)).toEqual([{ claimId: first.claimId, encounterId: first.encounterId, from: 'payer:1', to: 'payer', turn: 2, cents: 2_000 }]);
    expect(await org.ledger()).toMatchObject({ patientResponsibilityCents: 0, openCents: 2_000, balanced: true });
    const [second] = await org.submit(org.claim(10_000, { encounterId: first.encounterId, patientId: first.patientId, turn: 2, payerId: 'PNE01' }));
    await org.remit(a835(aRemittance([aClp(second.claimNumber, 10_000, ['OA-23 80.00', 'PR-2 5.00'], { status: '2' })], { payer: '1399999999' })));
    expect((await org.announced(BalanceTransferred)).at(-1)).toMatchObject({ claimId: second.claimId, from: 'payer:2', to: 'patient', cents: 500 });
    expect(await org.ledger()).toMatchObject({ chargedCents: 10_000, paidCents: 6_500, contractualCents: 3_000, patientResponsibilityCents: 500, openCents: 0, balanced: true });
  });

  it('is not billed by us where the payer forwards the claim itself, and answers under our first number', async () => {
    const [claim] = await org.submit(org.claim(10_000, { laterPayerIds: ['PNE01'] }));
    await org.remit(a835(aRemittance([aClp(claim.claimNumber, 10_000, left, { status: '19' })])));
    expect(await org.announced(BalanceTransferred)).toEqual([]);
    expect(balancesOf(await org.ledger())).toMatchObject({ 'ar:payer:2': 2_000 });
    await org.remit(a835(aRemittance([aClp(claim.claimNumber, 10_000, ['OA-23 85.00', 'PR-2 5.00'], { status: '2', payerClaimNumber: 'OTHER' })], { payer: '1399999999' })));
    expect((await org.announced(PaymentPosted)).at(-1)).toMatchObject({ turn: 2, payerId: 'PNE01', paidCents: 1_000 });
    expect(await org.ledger()).toMatchObject({ paidCents: 6_000, patientResponsibilityCents: 500, openCents: 500, balanced: true });
  });
});

describe('a remittance that came before', () => {
  it('is kept and flagged, and posts nothing again, in the same file or another', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    const remittance = aRemittance([aClp(claim.claimNumber, 10_000, PRIMARY)]);
    const first = await org.remit(a835(remittance));
    const ledger = await org.ledger();
    const again = await org.remit(a835({ ...remittance, envelope: { ...remittance.envelope, interchangeControlNumber: '000000009' } }));
    expect(again).toMatchObject({ status: 'duplicate', duplicateOf: first.id, reasonCode: 'same_content', claims: { posted: 0 } });
    expect(again.id).not.toBe(first.id);
    const { body } = await org.post(a835(remittance, remittance));
    expect(body.items.map(({ status }) => status)).toEqual(['duplicate', 'duplicate']);
    expect({ ...(await org.ledger()), asOf: 0 }).toEqual({ ...ledger, asOf: 0 });
    expect(await org.announcedTypes()).toEqual(['remittance.received.v1', 'payment.posted.v1', 'balance.transferred.v1']);
  });

  it('is the same payment also when the payer says other things of it', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    await org.remit(a835(aRemittance([aClp(claim.claimNumber, 10_000, ['CO-45 44.00'])], { trace: 'EFT-S' })));
    expect(await org.remit(a835(aRemittance([aClp(claim.claimNumber, 10_000, PRIMARY)], { trace: 'EFT-S' })))).toMatchObject({ status: 'duplicate', reasonCode: 'same_payment' });
    expect(await org.ledger()).toMatchObject({ contractualCents: 4_400, patientResponsibilityCents: 0, balanced: true });
  });

  it('is another one where it pays nothing and says other things: payers give such remittances one trace number', async () => {
    const claims = await org.submit(org.claim(10_000), org.claim(5_000));
    const nothing = (at: 0 | 1, charge: number) => a835(aRemittance([aClp(claims[at].claimNumber, charge, [`CO-50 ${charge / 100}.00`], { status: '4' })], { trace: 'NOPAY' }));
    expect(await org.remit(nothing(0, 10_000))).toMatchObject({ status: 'posted' });
    const statuses = (await Promise.all([1, 2, 3].map(() => org.remit(nothing(1, 5_000))))).map(({ status }) => status).sort();
    expect(statuses).toEqual(['duplicate', 'duplicate', 'posted']);
    expect(await org.remit(nothing(0, 10_000))).toMatchObject({ status: 'duplicate', reasonCode: 'same_content' });
    expect((await org.announced(ClaimDenied)).map(({ claimId }) => claimId)).toEqual(claims.map(({ claimId }) => claimId));
  });

  it('is posted once when it comes twice at the same moment', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    const file = a835(aRemittance([aClp(claim.claimNumber, 10_000, PRIMARY)]));
    const statuses = (await Promise.all(Array.from({ length: 6 }, () => org.remit(file)))).map(({ status }) => status).sort();
    expect(statuses).toEqual(['duplicate', 'duplicate', 'duplicate', 'duplicate', 'duplicate', 'posted']);
    expect(await org.ledger()).toMatchObject({ paidCents: 5_600, balanced: true });
  });
});

describe('a remittance that does not balance', () => {
  it('is held with every difference named, and nothing of it is posted', async () => {
    const claims = await org.submit(org.claim(10_000), org.claim(5_000));
    const [good, bad] = [aClp(claims[0].claimNumber, 10_000, PRIMARY), aClp(claims[1].claimNumber, 5_000, ['CO-45 10.00'])];
    const wrong = { ...bad, paidCents: bad.paidCents - 7 };
    const item = await org.remit(a835(aRemittance([good, wrong], { offByCents: -120 })));
    expect(item).toMatchObject({
      status: 'held', reasonCode: 'payment_does_not_add_up', claims: { posted: 0, unmatched: 0, held: 2 },
      differences: [{ level: 'file', differenceCents: -120 }, { level: 'claim', place: `claim 2 (CLP01 ${claims[1].claimNumber}), CLP04`, expectedCents: 4_000, actualCents: 3_993, differenceCents: -7 }],
    });
    expect(await org.ledger()).toMatchObject({ paidCents: 0, openCents: 15_000, suspenseCents: 0, balanced: true });
    expect(await org.announced(RemittanceHeld)).toEqual([{ remittanceId: item.id, reasonCode: 'payment_does_not_add_up', differenceCents: -120 }]);
    expect(await org.announcedTypes()).toEqual(['remittance.held.v1']);
    expect(await org.remit(a835(aRemittance([good, wrong], { offByCents: -120, trace: item.traceNumber })))).toMatchObject({ status: 'duplicate', duplicateOf: item.id });
  });

  it('stands in the way of no correct one for the same payment, nor of others in its file', async () => {
    const claims = await org.submit(org.claim(10_000), org.claim(5_000));
    const correct = aRemittance([aClp(claims[0].claimNumber, 10_000, PRIMARY)], { trace: 'EFT-C' });
    const wrong = { ...correct, claims: [{ ...correct.claims[0]!, chargeCents: 10_001 }] };
    const { body } = await org.post(a835(wrong, aRemittance([aClp(claims[1].claimNumber, 5_000)])));
    expect(body.items.map(({ status }) => status)).toEqual(['held', 'posted']);
    expect(await org.remit(a835(correct))).toMatchObject({ status: 'posted' });
    expect(await org.ledger()).toMatchObject({ paidCents: 10_600, openCents: 0, balanced: true });
  });

  it('is held too when a code of it can be none', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    const item = await org.remit(a835(aRemittance([aClp(claim.claimNumber, 10_000, ['CO-45 30.00'], { remarks: ['n 1'] })])));
    expect(item).toMatchObject({ status: 'held', reasonCode: 'values_not_valid', differences: [{ level: 'claim', place: `claim 1 (CLP01 ${claim.claimNumber}) /remarks/0` }] });
  });
});

describe('a claim that is not known', () => {
  it('is kept and listed, its money waits in suspense, and it is posted when its claim is heard of', async () => {
    const late = org.claim(10_000);
    const { id, claims } = await org.remit(a835(aRemittance([aClp(late.claimNumber.toLowerCase(), 10_000, PRIMARY), aClp('NOTOURS', 100, ['CO-45 0.20'])])));
    expect(claims).toEqual({ posted: 0, unmatched: 2, held: 0 });
    expect(await org.ledger()).toMatchObject({ paidCents: 0, suspenseCents: 5_680, balanced: true });
    await org.submit(late);
    expect(await org.ledger()).toMatchObject({ chargedCents: 10_000, paidCents: 5_600, contractualCents: 3_000, patientResponsibilityCents: 1_400, openCents: 0, suspenseCents: 80, balanced: true });
    expect(await org.announced(PaymentPosted)).toMatchObject([{ claimId: late.claimId, paidCents: 5_600 }]);
    expect(await org.announced(BalanceTransferred)).toMatchObject([{ claimId: late.claimId, cents: 1_400 }]);
    const unmatched = await org.get<{ items: object[] }>(`/v1/remittances/${id}/claims?status=unmatched`);
    expect(unmatched.items).toMatchObject([{ seq: 2, claimNumber: 'NOTOURS', match: { by: 'none', reason: 'No claim carries the number of CLP01 or CLP07' } }]);
    const posted = await org.get<{ items: object[] }>(`/v1/remittances/${id}/claims?status=posted`);
    expect(posted.items).toMatchObject([{ seq: 1, claimId: late.claimId, match: { by: 'claim_number', confidence: 'certain' } }]);
  });

  it('is found however the remittance and the claim race', async () => {
    const claims = Array.from({ length: 12 }, () => org.claim(10_000));
    await Promise.all(claims.flatMap((claim) => [org.submit(claim), org.remit(a835(aRemittance([aClp(claim.claimNumber, 10_000, ['CO-45 30.00'])])))]));
    expect(await org.ledger()).toMatchObject({ chargedCents: 120_000, paidCents: 84_000, contractualCents: 36_000, openCents: 0, suspenseCents: 0, balanced: true });
  });

  it('is found by the payer’s number where ours is not returned', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    const clp = aClp(claim.claimNumber, 10_000, PRIMARY);
    await org.remit(a835(aRemittance([clp])));
    const { id } = await org.remit(a835(aRemittance([reversed({ ...clp, claimNumber: 'LOST' }), { ...aClp('LOST', 10_000, ['CO-45 20.00']), payerClaimNumber: clp.payerClaimNumber }])));
    const { items } = await org.get<{ items: object[] }>(`/v1/remittances/${id}/claims`);
    expect(items).toMatchObject([{ status: 'posted', match: { by: 'payer_claim_number', confidence: 'likely' } }, { status: 'posted' }]);
    expect(await org.ledger()).toMatchObject({ paidCents: 8_000, patientResponsibilityCents: 0, openCents: 0, balanced: true });
  });
});

describe('a reversal', () => {
  it('undoes its original entry by entry, and the decision after it is posted', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    const original = aClp(claim.claimNumber, 10_000, PRIMARY);
    await org.remit(a835(aRemittance([original])));
    const [posted] = await org.announced(PaymentPosted);
    await org.remit(a835(aRemittance([reversed(original), aClp(claim.claimNumber, 10_000, ['CO-45 30.00', 'PR-2 4.00'])])));
    expect(await org.ledger()).toMatchObject({ chargedCents: 10_000, paidCents: 6_600, contractualCents: 3_000, patientResponsibilityCents: 400, openCents: 0, balanced: true });
    expect(await org.announced(PaymentReversed)).toMatchObject([{ claimId: claim.claimId, paymentId: posted?.paymentId, paidCents: -5_600, turn: 1 }]);
    expect((await org.announcedTypes()).slice(-4)).toEqual(['remittance.received.v1', 'payment.reversed.v1', 'payment.posted.v1', 'balance.transferred.v1']);
    expect(await org.get('/v1/payments/summary')).toMatchObject({ groups: [{ status: 'paid', count: 2, cents: 12_200 }, { status: 'reversed', count: 1, cents: -5_600 }] });
  });

  it('may follow its decision in one file, and the events of the claim keep that order', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    const original = aClp(claim.claimNumber, 10_000, ['CO-45 30.00']);
    await org.remit(a835(aRemittance([original, reversed(original), aClp(claim.claimNumber, 10_000, ['CO-45 10.00'])])));
    expect((await org.announcedTypes()).filter((type) => type.startsWith('payment'))).toEqual(['payment.posted.v1', 'payment.reversed.v1', 'payment.posted.v1']);
    expect(await org.ledger()).toMatchObject({ paidCents: 9_000, contractualCents: 1_000, openCents: 0, balanced: true });
  });

  it('without an original waits for a person and touches no claim', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    const { id } = await org.remit(a835(aRemittance([reversed(aClp(claim.claimNumber, 10_000, PRIMARY)), reversed(aClp('NOTOURS', 500))], { plb: [{ code: 'FB', amountCents: -6_100 }] })));
    const { items } = await org.get<{ items: object[] }>(`/v1/remittances/${id}/claims`);
    expect(items).toMatchObject([{ status: 'held', claimId: claim.claimId, match: { held: 'nothing_to_reverse' } }, { status: 'unmatched' }]);
    expect(await org.ledger()).toMatchObject({ paidCents: 0, contractualCents: 0, openCents: 10_000, patientResponsibilityCents: 0, suspenseCents: -6_100, balanced: true });
    expect(await org.announced(PaymentReversed)).toEqual([]);
  });

  it('is taken once: the same reversal under another payment finds nothing to reverse', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    const original = aClp(claim.claimNumber, 10_000, ['CO-45 30.00']);
    await org.remit(a835(aRemittance([original])));
    await org.remit(a835(aRemittance([reversed(original)], { plb: [{ code: 'FB', amountCents: -7_000 }] })));
    expect(await org.remit(a835(aRemittance([reversed(original)], { plb: [{ code: 'FB', amountCents: -7_000 }] })))).toMatchObject({ claims: { posted: 0, held: 1 } });
    expect(await org.ledger()).toMatchObject({ paidCents: 0, openCents: 10_000, balanced: true });
  });

  it('of money that came from suspense gives it back through the bank', async () => {
    const late = org.claim(10_000);
    const original = aClp(late.claimNumber, 10_000, ['CO-45 30.00']);
    await org.remit(a835(aRemittance([original])));
    await org.submit(late);
    await org.remit(a835(aRemittance([reversed(original)], { plb: [{ code: 'FB', amountCents: -7_000 }] })));
    expect(balancesOf(await org.ledger())).toEqual({ 'ar:payer:1': 10_000, revenue: -10_000, 'cash:clearing': 7_000, plb: -7_000 });
  });
});

describe('an estimate and a claim sent on undecided', () => {
  it.each([['25', 'estimate'], ['23', 'not_decided']])('status %s is held as %s and posts nothing', async (status, held) => {
    const [claim] = await org.submit(org.claim(10_000));
    const { id } = await org.remit(a835(aRemittance([aClp(claim.claimNumber, 10_000, ['OA-101 100.00'], { status })])));
    expect((await org.get<{ items: object[] }>(`/v1/remittances/${id}/claims`)).items).toMatchObject([{ status: 'held', match: { held } }]);
    expect(await org.announcedTypes()).toEqual(['remittance.received.v1']);
  });
});

describe('a large remittance', () => {
  it('is posted by as many statements as a small one, reversals, new patients and unknown claims included', async () => {
    const statements = async (count: number): Promise<number> => {
      const claims = Array.from({ length: count }, () => org.claim(10_000));
      const known = claims.slice(1);
      await org.submit(...known);
      const clps = claims.map(({ claimNumber }, index) => aClp(claimNumber, 10_000, index % 3 === 0 ? ['CO-50 100.00'] : PRIMARY));
      const [, second] = clps;
      const file = a835(aRemittance([...clps, reversed(second!), aClp(second!.claimNumber, 10_000, ['CO-45 1.00'])]));
      return countStatements(async () => {
        expect(await org.remit(file)).toMatchObject({ status: 'posted', claims: { posted: count + 1, unmatched: 1 } });
      });
    };
    await statements(4);   // keys of a new organisation are read once
    const small = await statements(6);
    const large = await statements(1_500);
    expect(large).toBe(small);
    expect(small).toBeLessThan(40);
    expect(await org.ledger()).toMatchObject({ balanced: true });
  });
});
