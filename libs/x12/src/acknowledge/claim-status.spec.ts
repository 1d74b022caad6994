import { describe, expect, it } from '@jest/globals';
import type { Finding, ValidationEvent } from '../validate/finding.js';
import { Acknowledger, AnswerStore } from './acknowledger.js';
import type { ClaimDetails, PartyName } from '../validate/claim-details.js';
import { statusOf } from './status-codes.js';

const name = (last: string, changes: Partial<PartyName> = {}): PartyName => ({ type: '1', last, first: '', middle: '', suffix: '', qualifier: 'MI', id: '', ...changes });

const details = (number: string, claim: number, changes: Partial<ClaimDetails> = {}): ClaimDetails => ({
  batch: {
    reference: 'BATCH7',
    createdOn: '20260301',
    submitter: name('HOUSE', { type: '2', qualifier: '46', id: 'SUB1' }),
    receiver: name('PLAN', { type: '2', qualifier: '46', id: 'PLAN1' }),
  },
  provider: { ...name('CLINIC', { type: '2', qualifier: 'XX', id: '1234567893' }), taxId: '' },
  patient: name('DOE', { first: 'ANN', id: 'M001' }),
  number,
  chargeCents: 12_550,
  from: '20260220',
  to: '20260220',
  levels: { provider: 100, subscriber: 200, claim },
  ...changes,
});

const START: ValidationEvent[] = [
  { kind: 'interchange', interchange: 1, control: '000000905', sender: 'S', receiver: 'R', senderQualifier: 'ZZ', receiverQualifier: 'ZZ', date: '260303', time: '1200', testOrProduction: 'P', acknowledgementRequested: false, offset: 0 },
  { kind: 'group', interchange: 1, group: 1, functionalGroup: 'HC', guide: '005010X222A1', control: '17', sender: 'APPS', receiver: 'APPR' },
  { kind: 'set', interchange: 1, group: 1, set: 1, type: '837', guide: '005010X222A1', named: true, control: '0021', known: true },
];
const END: ValidationEvent[] = [
  { kind: 'set-end', interchange: 1, group: 1, set: 1, segments: 30, claims: 1, accepted: true },
  { kind: 'group-end', interchange: 1, group: 1, setsClaimed: 1, sets: 1, accepted: 1 },
  { kind: 'interchange-end', interchange: 1, groups: 1 },
];

const claim = (of: ClaimDetails): ValidationEvent => ({ kind: 'claim', interchange: 1, group: 1, set: 1, number: of.number, loop: '2300', segmentNumber: 20, endNumber: 40, errors: 0, details: of });

const finding = (changes: Partial<Finding>): Finding => ({
  interchange: 1,
  group: 1,
  set: 1,
  code: 'claim_out_of_balance',
  severity: 'error',
  snip: 3,
  loop: '2300',
  segment: 'CLM',
  segmentNumber: 22,
  offset: 0,
  element: 2,
  message: '',
  ack: ['balance'],
  ...changes,
});
const found = (changes: Partial<Finding>): ValidationEvent => ({ kind: 'finding', ...finding(changes) });

function answers(events: readonly ValidationEvent[]): Record<string, string[]> {
  const store = new AnswerStore();
  const acknowledger = new Acknowledger({ createdOn: '20260304', createdTime: '0930', control: () => 7, claimStatus: true }, store);
  for (const event of [...START, ...events, ...END]) acknowledger.take(event);
  return Object.fromEntries(store.answers.map(({ kind, bytes }) => [kind, new TextDecoder().decode(bytes).split('~\n').slice(0, -1)]));
}

describe('the 277CA', () => {
  it('says of each claim whether it is accepted, with totals, and leaves the set accepted', () => {
    const second = { ...details('CLAIM2', 500, { chargeCents: 40, clearinghouseNumber: 'CH9', from: '20260220', to: '20260222' }) };
    const { '277CA': lines, '999': functional = [] } = answers([claim(details('CLAIM1', 300)), found({ offset: 500 }), claim(second)]);
    expect(functional.slice(4, 7)).toEqual(['AK2*837*0021*005010X222A1', 'IK5*A', 'AK9*A*1*1*1']);
    expect(lines).toEqual([
      'ISA*00*          *00*          *ZZ*R              *ZZ*S              *260304*0930*^*00501*000000007*0*P*:',
      'GS*HN*APPR*APPS*20260304*0930*7*X*005010X214',
      'ST*277*0001*005010X214',
      'BHT*0085*08*BATCH7*20260304*0930*TH',
      'HL*1**20*1',
      'NM1*AY*2*PLAN*****46*PLAN1',
      'TRN*1*BATCH7',
      'DTP*050*D8*20260304',
      'DTP*009*D8*20260304',
      'HL*2*1*21*1',
      'NM1*41*2*HOUSE*****46*SUB1',
      'TRN*2*BATCH7',
      'STC*A1:19:AY*20260304*WQ*125.9',
      'QTY*90*1',
      'QTY*AA*1',
      'AMT*YU*125.5',
      'AMT*YY*.4',
      'HL*3*2*19*1',
      'NM1*85*2*CLINIC*****XX*1234567893',
      'TRN*1*0',
      'QTY*QA*1',
      'QTY*QC*1',
      'AMT*YU*125.5',
      'AMT*YY*.4',
      'HL*4*3*PT',
      'NM1*QC*1*DOE*ANN****MI*M001',
      'TRN*2*CLAIM1',
      'STC*A2:20*20260304*WQ*125.5',
      'DTP*472*D8*20260220',
      'TRN*2*CLAIM2',
      'STC*A7:400*20260304*U*.4',
      'REF*D9*CH9',
      'DTP*472*RD8*20260220-20260222',
      'SE*32*0001',
      'GE*1*7',
      'IEA*1*000000007',
    ]);
  });

  it('rejects every claim below a provider whose number is wrong, and none of the next one', () => {
    const npi = found({ offset: 120, loop: '2010AA', segment: 'NM1', element: 9, snip: 5, code: 'invalid_npi', ack: ['code-set'] });
    const other = details('C3', 900, { levels: { provider: 700, subscriber: 800, claim: 900 } });
    const { '277CA': lines = [] } = answers([npi, claim(details('C1', 300)), claim(details('C2', 500)), claim(other)]);
    expect(lines.filter((line) => /^(TRN\*2\*C|STC\*A[278])/.test(line))).toEqual([
      'STC*A7:562:85**U*251',
      'TRN*2*C1',
      'STC*A7:562:85*20260304*U*125.5',
      'TRN*2*C2',
      'STC*A7:562:85*20260304*U*125.5',
      'TRN*2*C3',
      'STC*A2:20*20260304*WQ*125.5',
    ]);
    expect(lines.filter((line) => line.startsWith('HL'))).toEqual(['HL*1**20*1', 'HL*2*1*21*1', 'HL*3*2*19*1', 'HL*4*3*PT', 'HL*5*2*19*1', 'HL*6*5*PT']);
  });

  it('has nothing to say of a set that the 999 rejects', () => {
    const syntax = found({ snip: 2, offset: 320, ack: ['IK304=8', 'IK403=1'] });
    const { '277CA': lines, '999': functional = [] } = answers([syntax, claim(details('C1', 300))]);
    expect(lines).toBeUndefined();
    expect(functional).toContain('IK5*R*5');
  });
});

describe('claim status codes', () => {
  it.each([
    [{ segment: 'HI', element: 1, component: 2, code: 'unknown_diagnosis', ack: ['code-set'] }, { category: 'A7', status: '255' }],
    [{ segment: 'CLM', element: 5, component: 1, code: 'unknown_place_of_service', ack: ['code-set'] }, { category: 'A7', status: '249' }],
    [{ segment: 'SV1', loop: '2400', element: 7, component: 1, code: 'pointer_past_diagnoses', ack: ['situational'] }, { category: 'A8', status: '477' }],
    [{ segment: 'REF', code: 'original_reference_missing', element: undefined, ack: ['situational'] }, { category: 'A6', status: '464' }],
    [{ segment: 'NM1', loop: '2010BA', element: 9, code: 'invalid_member', ack: ['code-set'] }, { category: 'A7', status: '164', entity: 'IL' }],
    [{ segment: 'N4', loop: '2010CA', element: 2, code: 'unknown_state', ack: ['code-set'] }, { category: 'A7', status: '501', entity: 'QC' }],
    [{ segment: 'PRV', loop: '2310B', element: 3, code: 'unknown_taxonomy', ack: ['code-set'] }, { category: 'A7', status: '145', entity: '82' }],
    [{ segment: 'K3', loop: '2300', element: 1, code: 'odd', ack: ['situational'] }, { category: 'A8', status: '21' }],
  ] as const)('tell %j', (changes, status) => {
    expect(statusOf(finding({ ...changes }), false)).toEqual(status);
  });
});
