import { describe, expect, it } from '@jest/globals';
import { ENCOUNTER_EXAMPLE } from '@claimwright/contracts';
import { type EligibilityCheckId } from '@claimwright/kernel';
import { type Eligibility270, type Eligibility271, read270, write271 } from '@claimwright/x12';
import { CheckRow } from './eligibility.rows.js';
import { type Question, readInterchange, writeInterchange } from './inquiries.js';

const ORG = 'org_019caf3c4e007000800000000000b001';
const NOW = new Date('2026-03-03T09:30:00Z');
const { patient, coverages } = ENCOUNTER_EXAMPLE;

function aQuestion(last: string, lastName = 'Marlowe'): Question {
  const id: EligibilityCheckId = `elc_019caf3c4e00700080000000000000${last}`;
  const check = Object.assign(new CheckRow(), { orgId: ORG, id, payerId: 'EVG01', serviceDate: '2026-03-02' });
  return { check, patient: { ...patient, lastName }, coverage: coverages[0]!, asker: { npi: '1900000013', name: 'LAKESIDE FAMILY CLINIC' } };
}

const QUESTIONS = [aQuestion('a1'), aQuestion('a2'), aQuestion('a3')];
const write = (questions: readonly Question[]) => writeInterchange(questions, { senderId: 'CW0001', receiverId: 'CLEAR', usage: 'T', controlNumber: 7 }, NOW);

function anAnswer({ envelope, header, payer, provider, subscriber, traces }: Eligibility270, code: string): Eligibility271 {
  return { envelope, header, payer, provider, subscriber, traces, rejections: [], benefits: [{ code, serviceTypes: ['30'], dates: [], references: [], messages: [], relatedEntities: [] }] };
}
const states = (text: string) => [...readInterchange(text, QUESTIONS).values()].map(({ result }) => ('reason' in result ? `${result.state} ${result.reason}` : result.state));

describe('an interchange of inquiries', () => {
  it('holds a set for each, with its own number and trace', () => {
    const sent = [...read270(Buffer.from(write(QUESTIONS).text ?? ''))];
    expect(sent.map(({ envelope, traces }) => [envelope.interchangeControlNumber, envelope.setControlNumber, traces[0]?.number.slice(-2)])).toEqual([['000000007', '0001', 'A1'], ['000000007', '0002', 'A2'], ['000000007', '0003', 'A3']]);
  });

  it('leaves out what cannot be written or lacks what every payer asks for, and says so', () => {
    const nobody = { ...aQuestion('b2'), coverage: { ...coverages[0]!, memberId: '-' } };
    const { asked, unasked } = write([aQuestion('b1', 'Mar~lowe'), nobody, aQuestion('b3')]);
    expect(asked.map(({ check }) => check.id.slice(-2))).toEqual(['b3']);
    expect([...unasked].map(([id, { result }]) => [id.slice(-2), 'reason' in result && result.reason])).toEqual([['b2', 'data_missing'], ['b1', 'not_writable']]);
  });

  it('is nothing where nothing can be asked', () => {
    expect(write([aQuestion('b1', 'Mar~lowe')])).toMatchObject({ text: undefined, asked: [] });
  });
});

describe('its answer', () => {
  const [a, b] = [...read270(Buffer.from(write(QUESTIONS).text ?? ''))] as [Eligibility270, Eligibility270];

  it('goes to each question by its trace, in whatever order and case', () => {
    const shouting = anAnswer({ ...b, traces: b.traces.map((trace) => ({ ...trace, number: trace.number.toLowerCase() })) }, '6');
    expect(states(write271([shouting, anAnswer(a, '1')]))).toEqual(['active', 'inactive payer_says_inactive', 'could_not_ask no_answer']);
  });

  it('never goes to a question by the set it stands in, when it names another', () => {
    const inTheSetOfA = { ...anAnswer(b, '6'), header: a.header };
    expect(states(write271([anAnswer(a, '1'), inTheSetOfA]))).toEqual(['active', 'inactive payer_says_inactive', 'could_not_ask no_answer']);
    expect(states(write271([inTheSetOfA]))).toEqual(['could_not_ask no_answer', 'inactive payer_says_inactive', 'could_not_ask no_answer']);
  });

  it('goes by its set where the payer stopped before any patient', () => {
    const stopped: Eligibility271 = { ...anAnswer(b, '1'), provider: undefined, subscriber: undefined, traces: [], benefits: [], rejections: [{ loop: '2100A', requestValid: true, aaaCode: '42', followUp: 'P' }] };
    expect(states(write271([anAnswer(a, '1'), stopped]))).toEqual(['active', 'could_not_ask', 'could_not_ask no_answer']);
  });

  it('that is no 271 answers nobody', () => {
    expect(states('<html>')).toEqual(Array(3).fill('could_not_ask answer_unreadable'));
  });
});
