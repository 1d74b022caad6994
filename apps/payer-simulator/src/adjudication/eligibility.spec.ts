import { describe, expect, it } from '@jest/globals';
import { read271, write271, type Eligibility270, type Eligibility271 } from '@claimwright/x12';
import { aQuestion } from '../testing/a-question.js';
import { answerEligibility, couldNotAsk, countsTries } from './eligibility.js';
import { Numbers } from './numbers.js';

const NUMBERS = new Numbers('seed');

/** The answer as the asker reads it. */
function answerTo(question: Eligibility270, tryNumber = 1): Eligibility271 | undefined {
  const answer = answerEligibility(question, tryNumber, NUMBERS);
  return answer && [...read271(Buffer.from(write271([answer])))][0];
}

const benefits = (memberId: string) => answerTo(aQuestion(memberId))?.benefits.map(({ code, amountCents, percent }) => [code, amountCents ?? percent ?? ''].join(' ').trim());

describe('an eligibility question', () => {
  it.each([
    ['CONT1', ['1']],
    ['ANY123', ['1']],
    ['INAC1', ['6']],
    ['COIN1', ['1', 'A 0.2']],
    ['COPA1', ['1', 'B 2500']],
    ['DEDU1', ['1', 'C 10000', 'C 10000']],
  ])('about %s is answered with %j', (memberId, expected) => {
    expect(benefits(memberId)).toEqual(expected);
  });

  it('about an unknown subscriber is rejected: NOTF', () => {
    expect(answerTo(aQuestion('NOTF1'))).toMatchObject({ benefits: [], rejections: [{ loop: '2100C', aaaCode: '75', followUp: 'C' }] });
  });

  it('finds its answer: parties, trace and dates come back', () => {
    const question = aQuestion('CONT1');
    expect(answerTo(question)).toMatchObject({
      envelope: { senderId: 'CLEARINGHOUSE', receiverId: 'SUBMITTER1' }, payer: { id: { value: 'PAYER1' } }, subscriber: { memberId: 'CONT1' },
      traces: [{ kind: '2', number: 'ASK1' }], benefits: [{ dates: [{ qualifier: '346', date: '2026-01-01' }] }],
    });
    expect(answerEligibility(question, 1, NUMBERS)).toEqual(answerEligibility(question, 1, NUMBERS));
  });

  it('is not answered at first: FLAK', () => {
    expect(countsTries(aQuestion('FLAK1'))).toBe(true);
    expect([1, 2, 3, 4].map((tryNumber) => answerTo(aQuestion('FLAK1'), tryNumber)?.benefits[0]?.code)).toEqual([undefined, undefined, '1', '1']);
  });

  it('among others is rejected as not answerable now', () => {
    const [answer] = [...read271(Buffer.from(write271([couldNotAsk(aQuestion('DOWN1'), NUMBERS)])))];
    expect(answer).toMatchObject({ benefits: [], rejections: [{ loop: '2100A', aaaCode: '42', followUp: 'P' }], traces: [{ kind: '2', number: 'ASK1' }] });
  });

  it('is never answered: DOWN', () => {
    expect(answerTo(aQuestion('DOWN1'), 100)).toBeUndefined();
  });
});
