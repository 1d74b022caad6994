import { describe, expect, it } from '@jest/globals';
import type { EventOf, Finding, ValidationEvent } from '../validate/finding.js';
import { Acknowledger, type AcknowledgerOptions, AnswerStore } from './acknowledger.js';
import type { AnswerKind } from './answer.js';

const KINDS: readonly AnswerKind[] = ['TA1', '999', '997', '277CA'];
const OPTIONS: AcknowledgerOptions = {
  createdOn: '20260304',
  createdTime: '0930',
  control: (kind, interchange) => interchange * 10 + KINDS.indexOf(kind),
};

const interchange = (changes: Partial<EventOf<'interchange'>> = {}): ValidationEvent => ({
  kind: 'interchange',
  interchange: 1,
  control: '000000905',
  sender: 'SENDER         ',
  receiver: 'RECEIVER       ',
  senderQualifier: 'ZZ',
  receiverQualifier: '30',
  date: '260303',
  time: '1200',
  testOrProduction: 'T',
  acknowledgementRequested: false,
  offset: 0,
  ...changes,
});

const group = (changes: Partial<EventOf<'group'>> = {}): ValidationEvent => ({
  kind: 'group',
  interchange: 1,
  group: 1,
  functionalGroup: 'HC',
  guide: '005010X222A1',
  control: '17',
  sender: 'APPS',
  receiver: 'APPR',
  ...changes,
});

const set = (changes: Partial<EventOf<'set'>> = {}): ValidationEvent => ({
  kind: 'set',
  interchange: 1,
  group: 1,
  set: 1,
  type: '837',
  guide: '005010X222A1',
  named: true,
  control: '0021',
  known: true,
  ...changes,
});

const finding = (changes: Partial<Finding>): ValidationEvent => ({
  kind: 'finding',
  interchange: 1,
  group: 1,
  set: 1,
  code: 'invalid_code',
  severity: 'error',
  snip: 1,
  segment: 'CLM',
  segmentNumber: 22,
  offset: 900,
  message: '',
  ack: [],
  ...changes,
});

const claim = (number: string, segmentNumber: number): ValidationEvent => ({
  kind: 'claim',
  interchange: 1,
  group: 1,
  set: 1,
  number,
  loop: '2300',
  segmentNumber,
  endNumber: 100,
  errors: 0,
});

const setEnd: ValidationEvent = { kind: 'set-end', interchange: 1, group: 1, set: 1, segments: 30, claims: 1, accepted: true };
const groupEnd = (setsClaimed: number): ValidationEvent => ({ kind: 'group-end', interchange: 1, group: 1, setsClaimed, sets: setsClaimed, accepted: 0 });
const interchangeEnd = (groups = 1): ValidationEvent => ({ kind: 'interchange-end', interchange: 1, groups });

const WHOLE = [interchange(), group(), set(), setEnd, groupEnd(1), interchangeEnd()];

function answers(events: readonly ValidationEvent[], options: Partial<AcknowledgerOptions> = {}): Record<string, string[]> {
  const store = new AnswerStore();
  const acknowledger = new Acknowledger({ ...OPTIONS, ...options }, store);
  for (const event of events) acknowledger.take(event);
  return Object.fromEntries(store.answers.map(({ kind, bytes }) => [kind, new TextDecoder().decode(bytes).split('~\n').slice(0, -1)]));
}

/** The segments of the acknowledgment between AK1 and SE, for a set with these findings. */
function told(events: readonly ValidationEvent[], options: Partial<AcknowledgerOptions> = {}): string[] {
  const { '999': lines = [] } = answers([interchange(), group(), set(), ...events, setEnd, groupEnd(1), interchangeEnd()], options);
  return lines.slice(5, -4);
}

describe('the 999', () => {
  it('answers a group with one set, the parties turned round', () => {
    expect(answers(WHOLE)).toEqual({
      '999': [
        'ISA*00*          *00*          *30*RECEIVER       *ZZ*SENDER         *260304*0930*^*00501*000000011*0*T*:',
        'GS*FA*APPR*APPS*20260304*0930*11*X*005010X231A1',
        'ST*999*0001*005010X231A1',
        'AK1*HC*17*005010X222A1',
        'AK2*837*0021*005010X222A1',
        'IK5*A',
        'AK9*A*1*1*1',
        'SE*6*0001',
        'GE*1*11',
        'IEA*1*000000011',
      ],
    });
  });

  it('has a set for each group, and a group of its own for other parties', () => {
    const second = [group({ group: 2, functionalGroup: 'HP', guide: '005010X221A1', sender: 'OTHER' }), set({ group: 2, type: '835', guide: '005010X221A1', named: false }), setEnd, groupEnd(1)];
    const { '999': lines = [] } = answers([...WHOLE.slice(0, -1), ...second, interchangeEnd(2)]);
    expect(lines.slice(8)).toEqual([
      'GE*1*11',
      'GS*FA*APPR*OTHER*20260304*0930*12*X*005010X231A1',
      'ST*999*0002*005010X231A1',
      'AK1*HP*17*005010X221A1',
      'AK2*835*0021',
      'IK5*A',
      'AK9*A*1*1*1',
      'SE*6*0002',
      'GE*1*12',
      'IEA*2*000000011',
    ]);
  });

  it('has the IK3 of a set in the order of its segments, whenever they were found', () => {
    const bad = (segment: string, segmentNumber: number) => finding({ segment, segmentNumber, element: 2, ack: ['balance'] });
    const events = [bad('CLP', 10), claim('C1', 12), bad('CLP', 20), claim('C2', 22), bad('BPR', 2)];
    expect(told(events).filter((line) => line.startsWith('IK3'))).toEqual(['IK3*BPR*2**8', 'IK3*CLP*10**8', 'IK3*CLP*20**8']);
    const many = Array.from({ length: 1500 }, (_, at) => bad('CLP', at + 10));
    const numbers = told([...many, bad('BPR', 2)]).flatMap((line) => (line.startsWith('IK3') ? [Number(line.split('*')[2])] : []));
    expect([...numbers].sort((one, other) => one - other)).toEqual([2, ...many.map((_, at) => at + 10)]);
  });

  it('gathers the element faults of a segment under one IK3, and names the claim', () => {
    const charge = finding({ element: 2, dataElement: '782', value: '1O0', ack: ['IK304=8', 'IK403=6'] });
    const place = finding({ element: 5, component: 1, dataElement: '1331', value: '', ack: ['IK304=8', 'IK403=1'], loop: '2300' });
    expect(told([place, { ...charge, loop: '2300' } as ValidationEvent, claim('CLAIM1', 22)])).toEqual(['IK3*CLM*22*2300*8', 'CTX*CLM01:CLAIM1', 'IK4*5:1*1331*1', 'IK4*2*782*6*1O0', 'IK5*R*5']);
  });

  it('puts what a rule says of an earlier segment in its place', () => {
    const later = finding({ segment: 'SV1', segmentNumber: 30, element: 1, ack: ['IK403=7'] });
    const earlier = finding({ element: 2, ack: ['IK403=8'] });
    expect(told([later, earlier, claim('C', 22)])).toEqual(['IK3*CLM*22**8', 'CTX*CLM01:C', 'IK4*2**8', 'IK3*SV1*30**8', 'CTX*CLM01:C', 'IK4*1**7', 'IK5*R*5']);
  });

  it('names a component by two digits, and one further on by its element alone', () => {
    const bad = (component: number): ValidationEvent => finding({ element: 7, component, ack: ['IK304=8', 'IK403=13'] });
    expect(told([bad(99), bad(100), bad(101)])).toEqual(['IK3*CLM*22**8', 'IK4*7:99**13', 'IK4*7**13', 'IK5*R*5']);
  });

  it('repeats IK3 for another code at the same place', () => {
    const missing = finding({ segment: 'NM1', segmentNumber: 9, loop: '2010AA', ack: ['IK304=3'] });
    const unknown = finding({ segment: 'NM1', segmentNumber: 9, loop: '2010AA', ack: ['IK304=I7'] });
    expect(told([missing, unknown])).toEqual(['IK3*NM1*9*2010*3', 'IK3*NM1*9*2010*I7', 'IK5*R*5*I5']);
  });

  it('copies at most 99 characters of a bad value, and none that it cannot write or may not show', () => {
    const bad = (value: string): ValidationEvent => finding({ element: 1, dataElement: '1028', value, ack: ['IK403=5'] });
    const ik4 = (value: string, options = {}): string | undefined => told([bad(value)], options)[1];
    expect(ik4('X'.repeat(200))).toBe(`IK4*1*1028*5*${'X'.repeat(99)}`);
    expect(ik4('A\u0007B')).toBe('IK4*1*1028*5');
    expect(ik4('A:B')).toBe('IK4*1*1028*5');
    expect(ik4('  ')).toBe('IK4*1*1028*5');
    expect(ik4('SECRET', { copyValues: false })).toBe('IK4*1*1028*5');
  });

  it('names what makes a situational element required', () => {
    const trigger = { segment: 'CLM', segmentNumber: 43, loop: '2300', element: 5, component: 3 };
    const missing = finding({ code: 'original_reference_missing', snip: 4, segment: 'REF', segmentNumber: 57, ack: ['situational'], trigger });
    expect(told([missing, claim('987654321', 43)])).toEqual(['IK3*REF*57**I6', 'CTX*SITUATIONAL TRIGGER*CLM*43*2300*5:3', 'CTX*CLM01:987654321', 'IK5*R*I5']);
  });

  it.each([
    ['balance', { element: 2 }, ['IK3*CLM*22**8', 'IK4*2**I12', 'IK5*R*I5']],
    ['code-set', { element: 2, value: 'ZZZ' }, ['IK3*CLM*22**8', 'IK4*2**7*ZZZ', 'IK5*R*5']],
    ['situational', { element: 2, code: 'delay_reason_missing' }, ['IK3*CLM*22**8', 'IK4*2**I9', 'IK5*R*I5']],
    ['situational', { element: 2, code: 'not_allowed_with', value: '1' }, ['IK3*CLM*22**8', 'IK4*2**I13*1', 'IK5*R*I5']],
    ['situational', { code: 'patient_loop_not_allowed' }, ['IK3*CLM*22**I9', 'IK5*R*I5']],
  ])('tells a fault of %s by the codes of the guide', (ack, changes, lines) => {
    expect(told([finding({ ...changes, ack: [ack] })])).toEqual(lines);
  });

  it('accepts a set with warnings only, saying so', () => {
    const { '999': lines = [] } = answers([interchange(), group(), set(), finding({ severity: 'warning', element: 1, ack: ['IK403=7'] }), setEnd, groupEnd(1), interchangeEnd()]);
    expect(lines.slice(5, 9)).toEqual(['IK3*CLM*22**8', 'IK4*1**7', 'IK5*E*5', 'AK9*E*1*1*1']);
  });

  it('accepts a group in parts', () => {
    const trailer = finding({ segment: 'SE', ack: ['IK502=4'] });
    const { '999': lines = [] } = answers([interchange(), group(), set(), setEnd, set({ set: 2, control: '0022' }), { ...trailer, set: 2 } as ValidationEvent, setEnd, groupEnd(2), interchangeEnd()]);
    expect(lines.slice(4, 9)).toEqual(['AK2*837*0021*005010X222A1', 'IK5*A', 'AK2*837*0022*005010X222A1', 'IK5*R*4', 'AK9*P*2*2*1']);
  });

  it('rejects a group whose trailer is wrong', () => {
    const { '999': lines = [] } = answers([interchange(), group(), set(), setEnd, finding({ set: undefined, segment: 'GE', ack: ['AK905=5'] }), groupEnd(3), interchangeEnd()]);
    expect(lines[6]).toBe('AK9*R*3*1*0*5');
  });

  it('is never sent for acknowledgments', () => {
    const fa = [interchange(), group({ functionalGroup: 'FA', guide: '005010X231A1' }), set({ type: '999' }), setEnd, groupEnd(1), interchangeEnd()];
    expect(answers(fa)).toEqual({});
  });

  it('is withdrawn when the interchange is rejected at its end', () => {
    const cut = finding({ group: undefined, set: undefined, segment: 'IEA', ack: ['TA105=023'] });
    const { TA1: ta1 = [], ...others } = answers([...WHOLE.slice(0, -1), cut, interchangeEnd()]);
    expect(others).toEqual({});
    expect(ta1[1]).toBe('TA1*000000905*260303*1200*R*023');
  });

  it('writes identifiers that X12 cannot carry with spaces', () => {
    const { '999': lines = [] } = answers([interchange(), group({ sender: 'A*B' }), set({ control: '1~2' }), setEnd, groupEnd(1), interchangeEnd()]);
    expect([lines[1], lines[4]]).toEqual(['GS*FA*APPR*A B*20260304*0930*11*X*005010X231A1', 'AK2*837*1 2*005010X222A1']);
  });
});

describe('the 997', () => {
  it('has AK segments, no context, and the codes of the standard', () => {
    const bad = finding({ element: 5, component: 1, dataElement: '1331', value: '95', ack: ['IK304=8', 'IK403=I6'] });
    const { '997': lines = [] } = answers([interchange(), group(), set(), bad, claim('C', 22), setEnd, groupEnd(1), interchangeEnd()], { form: '997' });
    expect(lines.slice(1, -2)).toEqual([
      'GS*FA*APPR*APPS*20260304*0930*12*X*005010X230',
      'ST*997*0001',
      'AK1*HC*17*005010X222A1',
      'AK2*837*0021',
      'AK3*CLM*22**8',
      'AK4*5:1*1331*7*95',
      'AK5*R*5',
      'AK9*R*1*1*0',
      'SE*8*0001',
    ]);
  });
});

describe('an answer', () => {
  it.each<[string, Partial<AcknowledgerOptions>]>([
    ['a date that is not CCYYMMDD', { createdOn: '2026-03-04' }],
    ['a time that is not HHMM', { createdTime: '09:30' }],
    ['a control number below 1', { control: () => 0 }],
    ['a control number that is no whole number', { control: () => Number('A1') }],
  ])('is refused with %s', (_what, options) => {
    expect(() => answers(WHOLE, options)).toThrow(expect.objectContaining({ code: 'unwritable_value' }));
  });

  it('begins again with 1 after the highest control number', () => {
    expect(answers(WHOLE, { control: () => 1_000_000_000 })['999']?.[0]).toContain('*00501*000000001*');
  });
});

describe('the TA1', () => {
  it('is sent when asked for', () => {
    const { TA1: ta1 } = answers([interchange({ acknowledgementRequested: true }), ...WHOLE.slice(1)]);
    expect(ta1).toEqual([
      'ISA*00*          *00*          *30*RECEIVER       *ZZ*SENDER         *260304*0930*^*00501*000000010*0*T*:',
      'TA1*000000905*260303*1200*A*000',
      'IEA*0*000000010',
    ]);
  });

  it('can be sent always or never', () => {
    expect(Object.keys(answers(WHOLE, { ta1: 'always' }))).toEqual(['999', 'TA1']);
    expect(Object.keys(answers([interchange({ acknowledgementRequested: true }), ...WHOLE.slice(1)], { ta1: 'never' }))).toEqual(['999']);
  });

  it('accepts with errors where there are warnings alone', () => {
    const warning = finding({ severity: 'warning', group: undefined, set: undefined, ack: ['TA105=014'] });
    const { TA1: ta1 = [] } = answers([interchange({ acknowledgementRequested: true }), warning, ...WHOLE.slice(1)]);
    expect(ta1[1]).toBe('TA1*000000905*260303*1200*E*014');
  });

  it('is never sent for TA1s', () => {
    expect(answers([interchange({ acknowledgementRequested: true }), interchangeEnd(0)], { ta1: 'always' })).toEqual({});
  });
});
