import { describe, expect, it } from '@jest/globals';
import type { ClaimSketch } from '../testing/builders.js';
import { aClaim, adjudicatedLine, anOther } from '../testing/builders.js';
import { adjudicate, patientResponsibility } from './adjudicate.js';

/** A decision in one line: CLP02, then for each line what was paid and its adjustments. */
function decided(sketch: ClaimSketch, duplicate = false): string {
  const { status, lines } = adjudicate(aClaim(sketch), duplicate);
  const texts = lines.map(({ paidCents, adjustments, remarks }) =>
    [String(paidCents), ...adjustments.map(({ group, reason, amountCents }) => `${group}-${reason}:${amountCents}`), ...remarks].join(' '));
  return [status, ...texts].join(' | ');
}

describe('adjudicate', () => {
  it.each([
    ['PAID', '1 | 10000 | 5001'],
    ['CONT', '1 | 8000 CO-45:2000 | 4001 CO-45:1000'],
    ['ANYTHING', '1 | 8000 CO-45:2000 | 4001 CO-45:1000'],
    ['DEDU', '1 | 0 CO-45:2000 PR-1:8000 | 2001 CO-45:1000 PR-1:2000'],
    ['COIN', '1 | 6400 CO-45:2000 PR-2:1600 | 3201 CO-45:1000 PR-2:800'],
    ['COPA', '1 | 5500 CO-45:2000 PR-3:2500 | 4001 CO-45:1000'],
    ['DN50', '4 | 0 CO-50:10000 | 0 CO-50:5001'],
    ['DN16', '4 | 0 CO-16:10000 M76 | 0 CO-16:5001 M76'],
    ['DN29', '4 | 0 CO-29:10000 | 0 CO-29:5001'],
    ['DUPL', '4 | 0 OA-18:10000 | 0 OA-18:5001'],
    ['LATE', '1 | 8000 CO-45:2000 | 4001 CO-45:1000'],
    ['PART', '1 | 8000 CO-45:2000 | 0 CO-97:5001'],
    ['XOVR', '19 | 6400 CO-45:2000 PR-2:1600 | 3201 CO-45:1000 PR-2:800'],
    ['paid', '1 | 10000 | 5001'],
  ])('decides claims of %s members by the table', (prefix, expected) => {
    expect(decided({ memberId: `${prefix}77`, chargesCents: [100_00, 50_01] })).toBe(expected);
  });

  it.each([
    [9950_00, '4 | 0 CO-50:995000'],
    [9916_00, '4 | 0 CO-16:991600 M76'],
    [9918_00, '4 | 0 OA-18:991800'],
    [9901_00, '1 | 0 PR-1:990100'],
    [9945_00, '1 | 497250 CO-45:497250'],
  ])('decides a line of %i cents by the table', (chargeCents, expected) => {
    expect(decided({ chargesCents: [chargeCents] })).toBe(expected);
  });

  it('decides magic line charges beside ordinary lines, which keep the member\'s rule', () => {
    expect(decided({ memberId: 'COPA1', chargesCents: [9950_00, 100_00] })).toBe('1 | 0 CO-50:995000 | 5500 CO-45:2000 PR-3:2500');
  });

  it('pays the replacement of a claim that lacked information', () => {
    expect(decided({ memberId: 'DN16', frequency: '7' })).toBe('1 | 8000 CO-45:2000');
    expect(decided({ chargesCents: [9916_00], frequency: '7' })).toBe('1 | 793280 CO-45:198320');
  });

  it('denies the replacement of a claim that was not necessary', () => {
    expect(decided({ memberId: 'DN50', frequency: '7' })).toBe('4 | 0 CO-50:10000');
  });

  it('denies a duplicate whatever the member is scripted to get', () => {
    expect(decided({ memberId: 'PAID' }, true)).toBe('4 | 0 OA-18:10000');
  });

  it('keeps the reason of a denied line that charges nothing', () => {
    expect(decided({ memberId: 'DN50', chargesCents: [0] })).toBe('4 | 0 CO-50:0');
    expect(decided({ chargesCents: [0] })).toBe('1 | 0');
  });

  it('takes no more of a share than is allowed', () => {
    expect(decided({ memberId: 'COPA', chargesCents: [10_00, 100_00] })).toBe('1 | 0 CO-45:200 PR-3:800 | 6300 CO-45:2000 PR-3:1700');
  });

  it('sums the patient\'s responsibility', () => {
    expect(patientResponsibility(adjudicate(aClaim({ memberId: 'COIN', chargesCents: [100_00, 50_01] })))).toBe(2400);
  });
});

describe('adjudicate, after an earlier payer', () => {
  const left = (patientCents: number) => [{ group: 'CO', reason: '45', amountCents: 20_00 }, { group: 'PR', reason: '2', amountCents: patientCents }];

  it('pays what the earlier payer left to the patient on each line', () => {
    const lines = [adjudicatedLine(1, 100_00, { payerId: 'FIRST', adjustments: left(16_00) })];
    expect(decided({ turn: 'S', others: [anOther('FIRST', 'P', { payerPaidCents: 64_00 })], lines })).toBe('2 | 1600 OA-23:8400');
  });

  it('pays no more than it allows itself', () => {
    const lines = [adjudicatedLine(1, 100_00, { payerId: 'FIRST', adjustments: [{ group: 'PR', reason: '1', amountCents: 100_00 }] })];
    expect(decided({ turn: 'S', others: [anOther('FIRST', 'P', { payerPaidCents: 0 })], lines })).toBe('2 | 8000 OA-23:2000');
    expect(decided({ turn: 'S', memberId: 'PAID1', others: [anOther('FIRST', 'P', { payerPaidCents: 0 })], lines })).toBe('2 | 10000');
  });

  it('shares what was left on the claim as a whole among the lines by their charges', () => {
    const others = [anOther('FIRST', 'P', { payerPaidCents: 140_00, adjustments: [{ group: 'PR', reason: '3', amountCents: 10_01 }] })];
    expect(decided({ turn: 'S', others, chargesCents: [100_00, 50_01] })).toBe('2 | 667 OA-23:9333 | 334 OA-23:4667');
  });

  it('takes the remaining liability where no adjustment says more', () => {
    expect(decided({ turn: 'S', others: [anOther('FIRST', 'P', { payerPaidCents: 75_00, remainingLiabilityCents: 25_00 })] })).toBe('2 | 2500 OA-23:7500');
  });

  it('reads the last of several earlier payers', () => {
    const others = [
      anOther('SECOND', 'S', { payerPaidCents: 10_00, adjustments: [{ group: 'OA', reason: '23', amountCents: 84_00 }, { group: 'PR', reason: '2', amountCents: 6_00 }] }),
      anOther('FIRST', 'P', { payerPaidCents: 64_00, adjustments: left(16_00) }),
    ];
    expect(decided({ turn: 'T', others })).toBe('3 | 600 OA-23:9400');
  });

  it('denies what it denies anyway, and takes magic charges for ordinary ones', () => {
    const others = [anOther('FIRST', 'P', { payerPaidCents: 0, adjustments: [{ group: 'PR', reason: '1', amountCents: 9901_00 }] })];
    expect(decided({ turn: 'S', memberId: 'DN29', others })).toBe('4 | 0 CO-29:10000');
    expect(decided({ turn: 'S', others, chargesCents: [9901_00] })).toBe('2 | 792080 OA-23:198020');
  });

  it('adjudicates as usual where no earlier payer has answered', () => {
    expect(decided({ turn: 'S', others: [anOther('FIRST', 'P')] })).toBe('2 | 8000 CO-45:2000');
    expect(decided({ turn: 'P', others: [anOther('LATER', 'S', { payerPaidCents: 0 })] })).toBe('1 | 8000 CO-45:2000');
  });
});
