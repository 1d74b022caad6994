import type { Draft } from './draft.js';
import { type PlannedFault, planned } from './fault.js';

/** A segment and the one that follows it change places; the fault is told at the latter, which has come first. */
function before(path: string): (draft: Draft) => void {
  return (draft) => {
    draft.swap(path);
    draft.at--;
  };
}

const SERVICES = { '837P': 'SV1', '837I': 'SV2', '837D': 'SV3' } as const;

const claims = (['837P', '837I', '837D'] as const).flatMap((base) =>
  planned('guide', base, [
    ['a provider has no level', (draft) => draft.drop('HL*6*'), 'required_segment_missing 2000A HL', 'IK304=3'],
    ['a subscriber has no level', (draft) => draft.drop('HL*3*'), 'required_segment_missing 2000B HL', 'IK304=3'],
    ['a patient has no level', (draft) => draft.drop('HL*4*'), 'required_segment_missing 2000C HL', 'IK304=3'],
    ['a later claim does not begin', (draft) => draft.drop('CLM*CW-02'), 'required_segment_missing 2300 CLM', 'IK304=3', 1],
    ['a line has no service', (draft) => draft.drop(SERVICES[base]), `required_segment_missing 2400 ${SERVICES[base]}`, 'IK304=3'],
    ['a level comes after its first segment', before('HL*2*'), 'required_segment_missing 2000B HL', 'IK304=3'],
    ['a level of a provider comes after the provider', before('HL*1*'), 'required_segment_missing 2000A HL', 'IK304=3', 1],
    ['a level comes twice', (draft) => draft.double('HL*3*'), 'hl_number_out_of_sequence 2000B HL01', 'situational', 2],
    ['a provider is named twice', (draft) => draft.double('NM1*85'), 'loop_over_max 2010AA NM1', 'IK304=4'],
  ]),
);

const remittance = planned('guide', '835', [
  ['a later claim does not begin', (draft) => draft.drop('CLP*CW-2'), 'required_segment_missing 2100 CLP', 'IK304=3'],
  ['a first service does not begin', (draft) => draft.drop('CLP*CW-1/SVC'), 'required_segment_missing 2110 SVC', 'IK304=3'],
  ['the number of lines comes after the first of its claims', before('LX'), 'required_segment_missing 2000 LX', 'IK304=3'],
  ['a claim begins twice', (draft) => draft.double('CLP*CW-1'), 'required_segment_missing 2100 NM1', 'IK304=3', 2],
  ['the payer is named twice', (draft) => draft.double('N1*PR'), 'loop_over_max 1000A N1', 'IK304=4'],
]);

const inquiries = [
  ...planned('guide', '270', [
    ['a subscriber has no level', (draft) => draft.drop('HL*6*'), 'required_segment_missing 2000C HL', 'IK304=3'],
    ['a source has no level', (draft) => draft.drop('HL*1*'), 'required_segment_missing 2000A HL', 'IK304=3'],
  ]),
  ...planned('guide', '271', [
    ['a subscriber has no level', (draft) => draft.drop('HL*4*'), 'required_segment_missing 2000C HL', 'IK304=3'],
    ['the loop of entities does not begin', (draft) => draft.drop('LS'), 'required_segment_missing LS LS', 'IK304=3'],
  ]),
  ...planned('guide', '276', [
    ['a subscriber has no level', (draft) => draft.drop('HL*5*'), 'required_segment_missing 2000D HL', 'IK304=3'],
    ['a first claim has no trace', (draft) => draft.drop('TRN*1*TRACE-4'), 'required_segment_missing 2200D TRN', 'IK304=3'],
    ['a second claim has no trace', (draft) => draft.drop('TRN*1*TRACE-14'), 'required_segment_missing 2200D TRN', 'IK304=3'],
  ]),
  ...planned('guide', '277', [
    ['a subscriber has no level', (draft) => draft.drop('HL*6*'), 'required_segment_missing 2000D HL', 'IK304=3'],
    ['a line does not begin', (draft) => draft.drop('SVC'), 'required_segment_missing * SVC', 'IK304=3'],
  ]),
  ...planned('guide', '277CA', [
    ['a receiver has no level', (draft) => draft.drop('HL*2*'), 'required_segment_missing 2000B HL', 'IK304=3'],
    ['a provider has no level', (draft) => draft.drop('HL*3*'), 'required_segment_missing 2000C HL', 'IK304=3'],
    ['a claim has no trace', (draft) => draft.drop('TRN*2*CW-1'), 'required_segment_missing 2200D TRN', 'IK304=3'],
    ['a claim has no status', (draft) => draft.drop('STC*A7:21'), 'required_segment_missing 2200D STC', 'IK304=3'],
    ['a line does not begin', (draft) => draft.drop('SVC'), 'required_segment_missing 2220D SVC', 'IK304=3'],
  ]),
];

/** Faults of one segment that much hangs on: they are told once, and what hangs on it is not told beside. */
export const CASCADE_FAULTS: readonly PlannedFault[] = [...claims, ...remittance, ...inquiries];
