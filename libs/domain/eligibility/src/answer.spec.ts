import { describe, expect, it } from '@jest/globals';
import { type Benefit, type Eligibility271, type EligibilityRejection } from '@claimwright/x12';
import { buildInquiry, nextAttemptAt, readAnswer, RETRY_DELAYS_MS } from './index.js';

const DAY = '2026-03-01';
const { envelope, header, payer } = buildInquiry(
  { subscriber: { person: { lastName: 'Marsh' }, memberId: 'W1' }, serviceDate: DAY },
  { payer: { name: 'Blue Heron Health', id: '99901' }, provider: { kind: 'organization', name: 'Elm Street Clinic', npi: '1234567893' } },
  { senderId: 'A', receiverId: 'B', controlNumber: 1, traceNumber: '1', traceOriginator: '9000000001', createdOn: DAY, createdTime: '09:00', usage: 'T' },
);

function anAnswer(parts: Partial<Eligibility271>): Eligibility271 {
  return { envelope, header, payer, traces: [], rejections: [], benefits: [], ...parts };
}

function aBenefit(benefit: Partial<Benefit>): Benefit {
  return { code: '1', serviceTypes: ['30'], dates: [], references: [], messages: [], relatedEntities: [], ...benefit };
}

function aRejection(aaaCode: string, followUp = 'C'): EligibilityRejection {
  return { loop: '2100C', requestValid: true, aaaCode, followUp };
}

describe('an eligibility answer', () => {
  it('is active when the payer says so of the whole plan, whatever it says of single services', () => {
    const answer = anAnswer({ benefits: [aBenefit({ code: '6', serviceTypes: ['35'] }), aBenefit({ code: '1', plan: 'GOLD', insuranceType: 'HM' })] });
    expect(readAnswer(answer, DAY)).toMatchObject({ state: 'active', plan: 'GOLD', insuranceType: 'HM' });
  });

  it('is inactive when the payer says so', () => {
    expect(readAnswer(anAnswer({ benefits: [aBenefit({ code: '6' })] }), DAY)).toMatchObject({ state: 'inactive', reason: 'payer_says_inactive' });
  });

  it.each([
    ['after it ended', { qualifier: '347', date: '2026-02-28' }],
    ['before it began', { qualifier: '346', date: '2026-03-02' }],
    ['outside its range', { qualifier: '291', date: '2025-01-01', to: '2025-12-31' }],
  ])('is inactive for a service %s', (_, date) => {
    expect(readAnswer(anAnswer({ benefits: [aBenefit({ dates: [date] })] }), DAY)).toMatchObject({ state: 'inactive', reason: 'service_outside_coverage' });
  });

  it('is active on the first and on the last day of the coverage', () => {
    const dates = [{ qualifier: '291', date: DAY, to: DAY }];
    expect(readAnswer(anAnswer({ benefits: [aBenefit({ dates })] }), DAY)).toMatchObject({ state: 'active', coverageFrom: DAY, coverageTo: DAY });
  });

  it('tells what the patient may have to pay', () => {
    const answer = anAnswer({
      benefits: [
        aBenefit({}),
        aBenefit({ code: 'B', serviceTypes: ['98'], amountCents: 2_500, period: '27', inNetwork: 'Y' }),
        aBenefit({ code: 'C', coverageLevel: 'IND', amountCents: 100_000, period: '23' }),
        aBenefit({ code: 'C', coverageLevel: 'IND', amountCents: 40_000, period: '29' }),
        aBenefit({ code: 'A', percent: '0.2', inNetwork: 'N' }),
      ],
    });
    expect(readAnswer(answer, DAY)).toMatchObject({
      shares: [
        { kind: 'copay', amountCents: 2_500, inNetwork: true },
        { kind: 'deductible', amountCents: 100_000, level: 'IND' },
        { kind: 'deductible_remaining', amountCents: 40_000 },
        { kind: 'coinsurance', percent: '0.2', inNetwork: false },
      ],
    });
  });

  it('names another payer that may have to be billed first', () => {
    const other = aBenefit({ code: 'R', relatedEntities: [{ kind: 'organization', name: 'Other Plan', entity: 'PR', id: { qualifier: 'PI', value: '777' }, contacts: [] }] });
    expect(readAnswer(anAnswer({ benefits: [aBenefit({}), other] }), DAY)).toMatchObject({ otherPayers: [{ name: 'Other Plan', id: '777' }] });
  });

  it('could not be had when the payer is down, which time heals', () => {
    expect(readAnswer(anAnswer({ rejections: [aRejection('42', 'R')] }), DAY)).toMatchObject({ state: 'could_not_ask', remedy: 'retry' });
  });

  it('waits as long as the payer asks before it is asked again', () => {
    expect(readAnswer(anAnswer({ rejections: [aRejection('42', 'X')] }), DAY)).toMatchObject({ waitDays: 10 });
  });

  it.each([
    ['a wrong member id', [aRejection('72')], 'fix_data'],
    ['an unknown subscriber', [aRejection('75')], 'fix_data'],
    ['an unknown provider', [aRejection('51')], 'call'],
    ['a code this system does not know', [aRejection('ZZ')], 'call'],
    ['a payer that forbids asking again', [aRejection('42', 'N')], 'call'],
    ['several reasons, of which one needs a person', [aRejection('42', 'R'), aRejection('72')], 'fix_data'],
    ['no word about coverage at all', [], 'call'],
  ])('is a refusal for %s', (_, rejections, remedy) => {
    expect(readAnswer(anAnswer({ rejections }), DAY)).toMatchObject({ state: 'refused', remedy });
  });
});

describe('asking again', () => {
  const lastAskedAt = new Date('2026-03-01T12:00:00Z');

  it('waits longer after each attempt and then leaves it to a person', () => {
    const waits = RETRY_DELAYS_MS.map((_, index) => nextAttemptAt({ made: index + 1, lastAskedAt })!.getTime() - lastAskedAt.getTime());
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(nextAttemptAt({ made: RETRY_DELAYS_MS.length + 1, lastAskedAt })).toBeUndefined();
  });

  it('never asks again within 90 seconds', () => {
    expect(Math.min(...RETRY_DELAYS_MS)).toBeGreaterThanOrEqual(90_000);
  });

  it('keeps the days the payer asked to wait', () => {
    expect(nextAttemptAt({ made: 1, lastAskedAt, waitDays: 10 })).toEqual(new Date('2026-03-11T12:00:00Z'));
  });
});
