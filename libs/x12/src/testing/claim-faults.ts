import type { Draft } from './draft.js';
import { type PlannedFault, planned } from './fault.js';

const KINDS = ['837P', '837I', '837D'] as const;
type Kind = (typeof KINDS)[number];

/** The segment of a line that has its charge, and which element that is. */
const LINE = { '837P': ['SV1', 2], '837I': ['SV2', 3], '837D': ['SV3', 2] } as const;
const place = (segment: string, element: number): string => `${segment}${String(element).padStart(2, '0')}`;

function syntax(kind: Kind): PlannedFault[] {
  const [line, charge] = LINE[kind];
  return planned('syntax', kind, [
    ['a required element is empty', (draft) => draft.edit('NM1*85', 2, ''), 'required_element_missing 2010AA NM102', 'IK403=1', 1],
    ['a required component is empty', (draft) => draft.edit('CLM', 5, (value) => value.replace(/:.:/, '::')), 'required_element_missing 2300 CLM05-2', 'IK403=1'],
    ['an element is too long', (draft) => draft.edit('CLM', 1, 'A'.repeat(39)), 'element_too_long 2300 CLM01', 'IK403=5'],
    ['an element is too short', (draft) => draft.edit('NM1*PR*2*EXAMPLE', 9, '6'), 'element_too_short 2010BB NM109', 'IK403=4'],
    ['an amount is no number', (draft) => draft.edit('CLM', 2, '12A.5'), 'invalid_number 2300 CLM02', 'IK403=6'],
    ['a line charge is no number', (draft) => draft.edit(line, charge, '1,000'), `invalid_number 2400 ${place(line, charge)}`, 'IK403=6'],
    ['a count is no whole number', (draft) => draft.edit('LX', 1, 'A'), 'invalid_number 2400 LX01', 'IK403=6', 1],
    ['a control character stands in an address', (draft) => draft.edit('NM1*85/N3', 1, '12 MILL\u0007LANE'), 'invalid_character 2010AA N301', 'IK403=6'],
    ['a letter beyond ASCII stands in a name', (draft) => draft.edit('NM1*IL', 3, 'ÅKER'), 'invalid_character * NM103', 'IK403=6'],
    ['a day is none', (draft) => draft.edit('DMG', 2, '19800231'), 'invalid_date * DMG02', 'IK403=8'],
    ['a day has six digits', (draft) => draft.edit('BHT', 4, '260304'), 'invalid_date BHT04', 'IK403=8'],
    ['a time is none', (draft) => draft.edit('BHT', 5, '2561'), 'invalid_time BHT05', 'IK403=9'],
    ['a composite has too many components', (draft) => draft.edit('CLM', 5, (value) => `${value}:X:Y`), 'too_many_components 2300 CLM05-4', 'IK403=13'],
    ['a simple element has components', (draft) => draft.edit('CLM', 1, 'A:B'), 'too_many_components 2300 CLM01', 'IK403=13'],
    ['a segment has too many elements', (draft) => draft.edit('LX', 2, 'X'), 'too_many_elements 2400 LX02', 'IK403=3'],
    ['an element is repeated', (draft) => draft.edit('BHT', 3, 'A1^A2'), 'too_many_repetitions BHT03', 'IK403=12'],
    ['a qualifier stands alone', (draft) => draft.edit('NM1*PR*2*EXAMPLE', 9, ''), 'conditional_element_missing 2010BB NM109', 'IK403=2', 1],
    ['a segment ends in separators', (draft) => draft.edit('REF*EI', 2, (value) => `${value}**`), 'trailing_separators 2010AA REF', 'IK304=8'],
    ['a segment has no elements', (draft) => draft.insert(kind === '837D' ? 'CLM/NM1*82' : 'CLM/HI*ABK', 'K3*'), 'required_element_missing 2300 K301', 'IK403=1', 1],
  ]);
}

function guide(kind: Kind): PlannedFault[] {
  return planned('guide', kind, [
    ['a required segment is missing', (draft) => draft.drop('NM1*85/N4'), 'required_segment_missing 2010AA N4', 'IK304=3'],
    ['the identification of the set is missing', (draft) => draft.drop('BHT'), 'required_segment_missing BHT', 'IK304=3'],
    ['a required loop is missing', (draft) => draft.drop('NM1*PR*2*EXAMPLE'), 'required_loop_missing 2010BB NM1', 'IK304=3'],
    ['the receiver is missing', (draft) => draft.drop('NM1*40'), 'required_loop_missing 1000B NM1', 'IK304=3'],
    ['the payer of another subscriber is missing', (draft) => draft.drop('NM1*PR*2*OTHER'), 'required_loop_missing 2330B NM1', 'IK304=3', 1],
    ['a segment comes twice', (draft) => draft.double('DMG*'), 'segment_over_max * DMG', 'IK304=5'],
    ['a loop comes twice', (draft) => draft.double('NM1*PR*2*EXAMPLE'), 'loop_over_max 2010BB NM1', 'IK304=4'],
    ['two segments have changed places', (draft) => draft.swap('NM1*85/N3'), 'segment_out_of_order 2010AA N3', 'IK304=7'],
    ['a code is of another place', (draft) => draft.edit('NM1*85', 1, '1P'), 'code_not_in_guide 2010AA NM101', 'IK403=I6', 1],
    ['a code is none', (draft) => draft.edit('CLM', 7, 'X'), 'invalid_code 2300 CLM07', 'IK403=7'],
    ['a qualifier is none', (draft) => draft.edit('DMG', 1, 'QQ'), 'invalid_code * DMG01', 'IK403=7', 1],
    ['an element is not used', (draft) => draft.edit('NM1*PR*2*EXAMPLE', 10, '01'), 'element_not_used 2010BB NM110', 'IK403=I10', 1],
    ['a segment does not fit', (draft) => draft.insert('NM1*41', 'HI*ABK:J069'), 'segment_unexpected * HI', 'IK304=2'],
    ['a line has no number', (draft) => draft.drop('LX'), 'required_segment_missing 2400 LX', 'IK304=3', 1],
    ['a claim has no lines', (draft) => dropLines(draft), 'required_loop_missing 2400 LX', 'IK304=3', 1],
  ]);
}

/** The lines of a claim that no other claim follows in its subscriber. */
function dropLines(draft: Draft): void {
  const at = draft.find('CLM/LX');
  const end = draft.segments.findIndex((segment, place) => place > at && /^(HL|SE)\*/.test(segment));
  const count = end - at;
  const head = draft.segments.slice(0, at);
  draft.segments.splice(at, count);
  const trailer = draft.segments.findIndex((segment, place) => place >= at && segment.startsWith('SE*'));
  draft.segments[trailer] = (draft.segments[trailer] ?? '').replace(/\d+/, (number) => String(Number(number) - count));
  draft.at = at;
  if (draft.text(at).startsWith('SE*') && head.length === 0) throw new Error('No lines');
}

function balance(kind: Kind): PlannedFault[] {
  const [line, charge] = LINE[kind];
  const more = (value: string) => (Number(value) + 1).toFixed(2);
  return planned('balance', kind, [
    ['a claim charges another amount than its lines', (draft) => draft.edit('CLM', 2, more), 'claim_charge_not_sum_of_lines 2300 CLM02', 'balance'],
    ['a line charges another amount', (draft) => {
      draft.edit(line, charge, more);
      while (!draft.text(draft.at).startsWith('CLM*')) draft.at--;
    }, 'claim_charge_not_sum_of_lines 2300 CLM02', 'balance', 1],
    ['another payer paid another amount for a line', (draft) => draft.edit('SVD', 2, more), 'line_cob_out_of_balance 2430 SVD02', 'balance', 1],
    ['another payer adjusted another amount', (draft) => {
      draft.edit('CAS*CO', 3, more);
      while (!draft.text(draft.at).startsWith('SVD*')) draft.at--;
    }, 'line_cob_out_of_balance 2430 SVD02', 'balance'],
  ]);
}

function situational(kind: Kind): PlannedFault[] {
  return planned('situational', kind, [
    ['HL04 says that no level follows', (draft) => draft.edit('HL*1*', 4, '0'), 'hl_child_flag_wrong 2000A HL04', 'IK403=I6', 1],
    ['HL02 is of no level', (draft) => draft.edit('NM1*40/HL/HL', 2, '99'), 'hl_parent_wrong 2000B HL02', 'situational', 2],
    ['HL01 leaves a number out', (draft) => draft.edit('SBR*P**/HL', 1, '77'), 'hl_number_out_of_sequence 2000C HL01', 'situational', 2],
    ['a replacement has no number of what it replaces', (draft) => draft.edit('CLM', 5, (value) => value.replace(/.$/, '7')), 'claim_number_missing 2300 REF', 'situational'],
    ['the subscriber is the patient, and there is a patient', (draft) => draft.edit('SBR*P**', 2, '18'), 'patient_loop_for_subscriber 2000B SBR02', 'situational'],
  ]);
}

function codeSets(kind: Kind): PlannedFault[] {
  return planned('code-set', kind, [
    ['a state is none', (draft) => draft.edit('NM1*85/N4', 2, 'ZZ'), 'code_unknown 2010AA N402', 'code-set'],
    ['a billing number is no NPI', (draft) => draft.edit('NM1*85', 9, (value) => value.slice(0, 9) + ((Number(value[9]) + 1) % 10)), 'npi_check_digit 2010AA NM109', 'code-set'],
    ['a taxonomy code is none', (draft) => draft.edit('PRV*BI', 3, '000Q00000X'), 'code_unknown 2000A PRV03', 'code-set'],
    ['an adjustment reason is none', (draft) => draft.edit('CAS*CO', 2, '9999'), 'code_unknown 2430 CAS02', 'code-set'],
  ]);
}

const PROFESSIONAL: PlannedFault[] = [
  ...planned('situational', '837P', [
    ['a line points at a diagnosis that is not there', (draft) => draft.edit('SV1', 7, '1:9'), 'diagnosis_pointer_past_list 2400 SV107-2', 'situational'],
    ['a diagnosis is listed twice', (draft) => draft.edit('HI*ABK', 3, 'ABF:J069'), 'diagnosis_repeated 2300 HI03-2', 'situational'],
  ]),
  ...planned('code-set', '837P', [
    ['a diagnosis is none', (draft) => draft.edit('HI*ABK', 1, 'ABK:Q9Z9Z9'), 'code_unknown 2300 HI01-2', 'code-set'],
    ['a place of service is none', (draft) => draft.edit('CLM', 5, '88:B:1'), 'code_unknown 2300 CLM05-1', 'code-set'],
    ['a procedure is none', (draft) => draft.edit('SV1', 1, 'HC:J0000'), 'code_unknown 2400 SV101-2', 'code-set', 1],
  ]),
  ...planned('guide', '837P', [['a thirteenth diagnosis', (draft) => draft.edit('HI*ABK', 13, 'ABF:E119'), 'too_many_elements 2300 HI13', 'IK403=3']]),
];

const INSTITUTIONAL: PlannedFault[] = [
  ...planned('guide', '837I', [
    ['the statement dates are missing', (draft) => {
      draft.drop('DTP*434');
      draft.at++;
    }, 'required_segment_missing 2300 DTP', 'IK304=3'],
    ['the statement is of one day, written as such', (draft) => draft.edit('DTP*434', 2, 'D8'), 'code_not_in_guide 2300 DTP02', 'IK403=I6', 1],
    ['the signature of professional claims is there', (draft) => draft.edit('CLM', 6, 'Y'), 'element_not_used 2300 CLM06', 'IK403=I10'],
    ['the claim codes are missing', (draft) => draft.drop('CL1'), 'required_segment_missing 2300 CL1', 'IK304=3'],
  ]),
  ...planned('code-set', '837I', [
    ['a revenue code is none', (draft) => draft.edit('SV2', 1, '9Z9'), 'code_unknown 2400 SV201', 'code-set'],
    ['a diagnosis is none', (draft) => draft.edit('HI*ABK', 1, 'ABK:Q9Z9Z9:::::::Y'), 'code_unknown 2300 HI01-2', 'code-set'],
    ['a discharge status is none', (draft) => draft.edit('CL1', 3, '99'), 'code_unknown 2300 CL103', 'code-set'],
    ['a condition is none', (draft) => draft.edit('HI*BG', 1, 'BG:ZZ'), 'code_unknown 2300 HI01-2', 'code-set'],
  ]),
];

const DENTAL: PlannedFault[] = [
  ...planned('guide', '837D', [['a tooth has no number', (draft) => draft.edit('TOO', 2, ''), 'required_element_missing 2400 TOO02', 'IK403=1']]),
  ...planned('code-set', '837D', [['a place of service is none', (draft) => draft.edit('CLM', 5, '88:B:1'), 'code_unknown 2300 CLM05-1', 'code-set']]),
];

/** What can be wrong with a claim of each kind. */
export const CLAIM_FAULTS: readonly PlannedFault[] = [...KINDS.flatMap((kind) => [...syntax(kind), ...guide(kind), ...balance(kind), ...situational(kind), ...codeSets(kind)]), ...PROFESSIONAL, ...INSTITUTIONAL, ...DENTAL];
