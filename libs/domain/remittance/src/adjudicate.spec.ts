import { describe, expect, it } from '@jest/globals';
import { adjudicate, meaningOf, openCents, unexplainedCents } from './index.js';
import { aClaimPayment, aLinePayment } from './testing/a-remittance.js';

const decide = (adjustments: string[], parts: Parameters<typeof aClaimPayment>[1] = {}) => adjudicate(aClaimPayment([aLinePayment(10_000, adjustments)], parts));

describe('reading a decision', () => {
  it('splits the charge into paid, written off by contract, and left to the patient', () => {
    expect(decide(['CO-45 30.00', 'CO-253 1.00', 'PR-2 14.00', 'PI-104 5.00'])).toMatchObject({
      kind: 'decision', outcome: 'settled', denials: [],
      split: { chargeCents: 10_000, paidCents: 5_000, contractualCents: 3_100, patientCents: 1_400, otherCents: 500 },
    });
  });

  it('does not take zero paid for a denial: it may all be deductible', () => {
    expect(decide(['CO-45 30.00', 'PR-1 70.00'])).toMatchObject({ outcome: 'settled', denials: [], split: { paidCents: 0, patientCents: 7_000 } });
  });

  it.each(['CO-50', 'CO-16', 'PI-197', 'OA-18', 'CO-24', 'CO-9999'])('never writes off a denial: %s stays open', (code) => {
    const decision = decide([`${code} 100.00`]);
    expect(decision).toMatchObject({ outcome: 'denied', split: { contractualCents: 0, otherCents: 0, deniedCents: 10_000 }, denials: [{ liability: 'provider', amountCents: 10_000, lineIndex: 0 }] });
    expect(openCents(decision.split)).toBe(10_000);
  });

  it('keeps the refused part of a line that was paid in part open', () => {
    expect(decide(['CO-151 40.00', 'CO-45 10.00'])).toMatchObject({ outcome: 'partly_denied', split: { paidCents: 5_000, contractualCents: 1_000, deniedCents: 4_000 } });
  });

  it('writes nothing off on a claim the payer denied as a whole (CLP02 4), not even a contractual reduction', () => {
    expect(decide(['CO-45 20.00', 'CO-29 80.00'], { status: '4' })).toMatchObject({ outcome: 'denied', split: { contractualCents: 0, deniedCents: 10_000 } });
  });

  it('leaves to the patient what the payer says is his, and names it where it is no share of a covered service', () => {
    expect(decide(['PR-204 100.00'])).toMatchObject({ outcome: 'settled', split: { patientCents: 10_000 }, denials: [{ group: 'PR', reason: '204', liability: 'patient' }] });
    expect(decide(['PR-3 25.00']).denials).toEqual([]);
  });

  it('takes what earlier payers did for what it is, and no write-off', () => {
    expect(decide(['OA-23 80.00'], { status: '2' })).toMatchObject({ outcome: 'settled', split: { paidCents: 2_000, priorPayersCents: 8_000, otherCents: 0 } });
  });

  it('keeps a decision that is put off open without calling it a denial', () => {
    expect(decide(['OA-133 100.00'])).toMatchObject({ outcome: 'pending', denials: [], split: { pendingCents: 10_000 } });
  });

  it('gathers the remark codes of line and claim with each denial', () => {
    const payment = aClaimPayment([aLinePayment(10_000, ['CO-16 100.00'], { remarks: ['M51', 'N56'] })], { remarks: ['MA130', 'M51'] });
    expect(adjudicate(payment).denials).toMatchObject([{ remarks: ['M51', 'N56', 'MA130'] }]);
  });

  it('reads a decision on the claim as a whole, without lines', () => {
    const payment = { ...aClaimPayment([]), chargeCents: 10_000, paidCents: 7_000, adjustments: [{ group: 'CO', reason: '45', amountCents: 3_000 }] };
    expect(adjudicate(payment)).toMatchObject({ outcome: 'settled', split: { contractualCents: 3_000 } });
  });

  it.each([['19', true], ['20', true], ['21', true], ['1', false], ['2', false]])('status %s: sent on by the payer is %s', (status, forwarded) => {
    expect(decide(['CO-45 20.00'], { status })).toMatchObject({ kind: 'decision', forwarded });
  });

  it.each([['22', 'reversal'], ['25', 'estimate'], ['23', 'not_decided']])('status %s is a %s and no decision', (status, kind) => {
    expect(decide(['CO-45 20.00'], { status }).kind).toBe(kind);
  });

  it('explains every cent of a claim that balances', () => {
    expect(unexplainedCents(decide(['CO-45 30.00', 'CO-97 10.00', 'OA-23 5.00', 'OA-133 1.00', 'PR-96 2.00']).split)).toBe(0);
  });
});

describe('the meaning of an adjustment', () => {
  it('is never that of the reason alone', () => {
    expect(meaningOf({ group: 'CO', reason: '50', claimDenied: false })).toBe('denied');
    expect(meaningOf({ group: 'PR', reason: '50', claimDenied: false })).toBe('patient');
    expect(meaningOf({ group: 'CO', reason: '45', claimDenied: false })).toBe('contractual');
    expect(meaningOf({ group: 'OA', reason: '45', claimDenied: false })).toBe('other');
  });
});
