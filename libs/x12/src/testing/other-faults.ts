import { type PlannedFault, planned } from './fault.js';

const more = (value: string): string => (Number(value) + 1).toFixed(2);
const nextDigit = (value: string): string => value.slice(0, -1) + ((Number(value.at(-1)) + 1) % 10);

const REMITTANCE = [
  ...planned('syntax', '835', [
    ['the payment is no number', (draft) => draft.edit('BPR', 2, '1.2.3'), 'invalid_number BPR02', 'IK403=6'],
    ['the payment date is none', (draft) => draft.edit('BPR', 16, '20260230'), 'invalid_date BPR16', 'IK403=8'],
    ['a claim number is empty', (draft) => draft.edit('CLP', 1, ''), 'required_element_missing 2100 CLP01', 'IK403=1'],
    ['a service has no code', (draft) => draft.edit('SVC', 1, 'HC'), 'required_element_missing 2110 SVC01-2', 'IK403=1', 1],
    ['an adjustment has no amount', (draft) => draft.edit('CAS*PR', 3, ''), 'required_element_missing 2110 CAS03', 'IK403=1', 3],
    ['an adjustment has an amount and no reason', (draft) => draft.edit('CAS*CO*45', 6, '5'), 'conditional_element_missing 2110 CAS05', 'IK403=2', 3],
    ['a name is too long', (draft) => draft.edit('NM1*QC', 3, 'A'.repeat(61)), 'element_too_long 2100 NM103', 'IK403=5'],
    ['a control character stands in a name', (draft) => draft.edit('N1*PE', 2, 'A\u0002B'), 'invalid_character 1000B N102', 'IK403=6'],
    ['a status has too many elements', (draft) => draft.edit('LX', 2, '1'), 'too_many_elements 2000 LX02', 'IK403=3'],
    ['an element is repeated', (draft) => draft.edit('TRN', 2, 'A1^A2'), 'too_many_repetitions TRN02', 'IK403=12'],
    ['a simple element has components', (draft) => draft.edit('TRN', 2, 'A1:A2'), 'too_many_components TRN02', 'IK403=13'],
  ]),
  ...planned('guide', '835', [
    ['the trace is missing', (draft) => draft.drop('TRN'), 'required_segment_missing TRN', 'IK304=3'],
    ['the payment is missing', (draft) => draft.drop('BPR'), 'required_segment_missing BPR', 'IK304=3'],
    ['the payee is missing', (draft) => draft.drop('N1*PE', 4), 'required_loop_missing 1000B N1', 'IK304=3'],
    ['the technical contact is missing', (draft) => draft.drop('PER*BL'), 'required_segment_missing 1000A PER', 'IK304=3'],
    ['the patient is missing', (draft) => {
      draft.drop('NM1*QC');
      draft.at++;
    }, 'required_segment_missing 2100 NM1', 'IK304=3'],
    ['the payer has two addresses', (draft) => draft.double('N1*PR/N3'), 'segment_over_max 1000A N3', 'IK304=5'],
    ['a group of adjustments is of another version', (draft) => draft.edit('CAS*PR', 1, 'CR'), 'code_not_in_guide 2110 CAS01', 'IK403=I6', 2],
    ['a status is none', (draft) => draft.edit('CLP*CW-0', 2, '99'), 'invalid_code 2100 CLP02', 'IK403=7'],
    ['an element is not used', (draft) => draft.edit('CLP', 10, 'X'), 'element_not_used 2100 CLP10', 'IK403=I10'],
    ['the traces come before the payment', (draft) => draft.swap('BPR'), 'segment_out_of_order BPR', 'IK304=7'],
  ]),
  ...planned('balance', '835', [
    ['the payment is not what the claims come to', (draft) => draft.edit('BPR', 2, more), 'payment_not_sum_of_claims BPR02', 'balance'],
    ['a claim charges another amount than its lines', (draft) => draft.edit('CLP', 3, more), 'claim_charge_not_sum_of_lines 2100 CLP03', 'balance', 1],
    ['a claim pays another amount', (draft) => draft.edit('CLP', 4, more), 'claim_payment_out_of_balance 2100 CLP04', 'balance', 2],
    ['a line pays another amount', (draft) => draft.edit('SVC', 3, more), 'line_payment_out_of_balance 2110 SVC03', 'balance', 1],
    ['an adjustment is of another amount', (draft) => {
      draft.edit('CAS*CO*45', 3, more);
      while (!draft.text(draft.at).startsWith('SVC*')) draft.at--;
    }, 'line_payment_out_of_balance 2110 SVC03', 'balance', 2],
    ['a takeback is of another amount', (draft) => {
      draft.edit('PLB', 4, more);
      draft.at = draft.segments.findLastIndex((segment, at) => at < draft.at && segment.startsWith('BPR*'));
    }, 'payment_not_sum_of_claims BPR02', 'balance'],
  ]),
  ...planned('situational', '835', [
    ['a denied claim is paid', (draft) => draft.edit('CLP*CW-0', 2, '4'), 'denied_claim_paid 2100 CLP04', 'situational'],
  ]),
  ...planned('code-set', '835', [
    ['an adjustment reason is none', (draft) => draft.edit('CAS*CO', 2, '9999'), 'code_unknown 2110 CAS02', 'code-set', 1],
    ['a remark is none', (draft) => draft.edit('MOA', 3, 'N9999'), 'code_unknown 2100 MOA03', 'code-set'],
    ['a remark of a line is none', (draft) => draft.edit('LQ', 2, 'QQ99'), 'code_unknown 2110 LQ02', 'code-set'],
    ['a state is none', (draft) => draft.edit('N1*PE/N4', 2, 'QQ'), 'code_unknown 1000B N402', 'code-set'],
    ['a payee is no NPI', (draft) => draft.edit('N1*PE', 4, nextDigit), 'npi_check_digit 1000B N104', 'code-set'],
  ]),
];

const INQUIRY = [
  ...planned('syntax', '270', [
    ['a birth date is none', (draft) => draft.edit('NM1*IL/DMG', 2, '19801301'), 'invalid_date * DMG02', 'IK403=8'],
    ['a qualifier has no number', (draft) => draft.edit('NM1*IL', 9, ''), 'conditional_element_missing 2100C NM109', 'IK403=2', 2],
    ['a trace is empty', (draft) => draft.edit('TRN', 2, ''), 'required_element_missing * TRN02', 'IK403=1'],
    ['an address has a control character', (draft) => draft.edit('N3', 1, 'A\u0003'), 'invalid_character 2100C N301', 'IK403=6'],
    ['a level has too many elements', (draft) => draft.edit('HL*1*', 5, 'X'), 'too_many_elements 2000A HL05', 'IK403=3'],
  ]),
  ...planned('guide', '270', [
    ['the source is missing', (draft) => draft.drop('NM1*PR'), 'required_loop_missing 2100A NM1', 'IK304=3', 1],
    ['the subscriber is missing', (draft) => draft.drop('HL*3*/NM1*IL'), 'required_segment_missing 2100C NM1', 'IK304=3'],
    ['a birth date comes twice', (draft) => draft.double('DMG'), 'segment_over_max * DMG', 'IK304=5'],
    ['a kind of source is none', (draft) => draft.edit('NM1*PR', 1, '85'), 'code_not_in_guide 2100A NM101', 'IK403=I6', 1],
    ['a question of another kind', (draft) => draft.edit('EQ', 1, 'Z9'), 'invalid_code * EQ01', 'IK403=7'],
  ]),
  ...planned('situational', '270', [['a level is of no other', (draft) => draft.edit('HL*3*', 2, '9'), 'hl_parent_wrong 2000C HL02', 'situational', 1]]),
  ...planned('code-set', '270', [
    ['a state is none', (draft) => draft.edit('N4', 2, 'QQ'), 'code_unknown 2100C N402', 'code-set'],
    ['the provider is no NPI', (draft) => draft.edit('NM1*1P', 9, nextDigit), 'npi_check_digit 2100B NM109', 'code-set'],
  ]),
];

const ANSWER = [
  ...planned('syntax', '271', [
    ['an amount is no number', (draft) => draft.edit('EB*C', 7, '1O'), 'invalid_number 2110C EB07', 'IK403=6'],
    ['a day is none', (draft) => draft.edit('DTP*346', 3, '20260431'), 'invalid_date 2100C DTP03', 'IK403=8'],
    ['a message is too long', (draft) => draft.edit('MSG', 1, 'A'.repeat(265)), 'element_too_long 2110C MSG01', 'IK403=5'],
    ['a message is empty', (draft) => draft.insert('MSG', 'MSG*'), 'required_element_missing 2110C MSG01', 'IK403=1', 1],
  ]),
  ...planned('guide', '271', [
    ['the loop of entities does not end', (draft) => draft.drop('LE'), 'required_segment_missing LS LE', 'IK304=3', 1],
    ['the receiver is missing', (draft) => draft.drop('NM1*1P'), 'required_loop_missing 2100B NM1', 'IK304=3'],
    ['a benefit is none', (draft) => draft.edit('EB*1', 1, 'ZZ'), 'invalid_code 2110C EB01', 'IK403=7'],
    ['a coverage is none', (draft) => draft.edit('EB*1', 2, 'QQQ'), 'invalid_code 2110C EB02', 'IK403=7'],
  ]),
  ...planned('situational', '271', [['a level is left out', (draft) => draft.edit('HL*4*', 1, '6'), 'hl_number_out_of_sequence 2000C HL01', 'situational', 1]]),
  ...planned('code-set', '271', [
    ['a state is none', (draft) => draft.edit('N4', 2, 'QQ'), 'code_unknown 2100C N402', 'code-set'],
  ]),
];

const STATUS = (['276', '277'] as const).flatMap((base) => [
  ...planned('syntax', base, [
    ['a trace is empty', (draft) => draft.edit('TRN', 2, ''), 'required_element_missing * TRN02', 'IK403=1'],
    ['a date is none', (draft) => draft.edit('DTP*472', 3, '20260230'), 'invalid_date * DTP03', 'IK403=8'],
    ['a charge is no number', (draft) => draft.edit('SVC', 2, 'X'), 'invalid_number * SVC02', 'IK403=6'],
  ]),
  ...planned('guide', base, [
    ['the provider is missing', (draft) => draft.drop('NM1*1P'), 'required_loop_missing 2100C NM1', 'IK304=3'],
    ['the receiver is another', (draft) => draft.edit('NM1*41', 1, '85'), 'code_not_in_guide 2100B NM101', 'IK403=I6', 1],
    ['an element is not used', (draft) => draft.edit('TRN', 3, '1391999999'), 'element_not_used * TRN03', 'IK403=I10'],
  ]),
  ...planned('situational', base, [['a level is of no other', (draft) => draft.edit('HL*4*', 2, '9'), 'hl_parent_wrong 2000D HL02', 'situational', 1]]),
  ...planned('code-set', base, [['the provider is no NPI', (draft) => draft.edit('NM1*1P', 9, nextDigit), 'npi_check_digit 2100C NM109', 'code-set']]),
]);

const STATUS_ANSWER = [
  ...planned('guide', '277', [['a claim has no status', (draft) => draft.drop('STC*F1:65*20260303**'), 'required_segment_missing * STC', 'IK304=3', 1]]),
  ...planned('code-set', '277', [
    ['a category of status is none', (draft) => draft.edit('STC', 1, 'Q9:65'), 'code_unknown * STC01-1', 'code-set'],
    ['a status is none', (draft) => draft.edit('STC', 1, 'F1:9999'), 'code_unknown * STC01-2', 'code-set'],
  ]),
];

const RECEIVED = [
  ...planned('syntax', '277CA', [
    ['an amount is no number', (draft) => draft.edit('AMT', 2, 'X'), 'invalid_number * AMT02', 'IK403=6', 1],
    ['a date is none', (draft) => draft.edit('DTP*050', 3, '20260231'), 'invalid_date 2200A DTP03', 'IK403=8'],
    ['a status has no code', (draft) => draft.edit('STC', 1, ''), 'required_element_missing * STC01', 'IK403=1', 1],
  ]),
  ...planned('guide', '277CA', [
    ['a claim has no status', (draft) => draft.drop('STC*A2'), 'required_segment_missing 2200D STC', 'IK304=3', 2],
    ['the purpose is that of an inquiry', (draft) => draft.edit('BHT', 1, '0010'), 'code_not_in_guide BHT01', 'IK403=I6'],
    ['the receiver is missing', (draft) => draft.drop('NM1*41'), 'required_loop_missing 2100B NM1', 'IK304=3'],
  ]),
  ...planned('situational', '277CA', [['a level is of no other', (draft) => draft.edit('HL*4*', 2, '9'), 'hl_parent_wrong 2000D HL02', 'situational', 1]]),
  ...planned('code-set', '277CA', [
    ['a category of status is none', (draft) => draft.edit('STC*A2', 1, 'Q9:20:PR'), 'code_unknown 2200D STC01-1', 'code-set', 1],
    ['a status is none', (draft) => draft.edit('STC*A2', 1, 'A2:9999:PR'), 'code_unknown 2200D STC01-2', 'code-set'],
  ]),
];

const ACKNOWLEDGMENT = [
  ...planned('syntax', '999', [
    ['a position is no number', (draft) => draft.edit('IK3*CLM', 2, 'X'), 'invalid_number 2100 IK302', 'IK403=6'],
    ['an answer is empty', (draft) => draft.edit('IK5*A', 1, ''), 'required_element_missing 2000 IK501', 'IK403=1', 1],
    ['a group has no number', (draft) => draft.edit('AK1', 2, ''), 'required_element_missing AK102', 'IK403=1', 1],
  ]),
  ...planned('guide', '999', [
    ['the answer of the group is missing', (draft) => draft.drop('AK9'), 'required_segment_missing AK9', 'IK304=3'],
    ['the answer of a set is missing', (draft) => draft.drop('IK5*A'), 'required_segment_missing 2000 IK5', 'IK304=3', 1],
    ['an answer is none', (draft) => draft.edit('IK5*A', 1, 'Z'), 'invalid_code 2000 IK501', 'IK403=7', 1],
    ['an error code is none', (draft) => draft.edit('IK4', 3, 'Q'), 'invalid_code 2110 IK403', 'IK403=7'],
  ]),
  ...planned('balance', '999', [['the sets are miscounted', (draft) => draft.edit('AK9', 4, '3'), 'acknowledged_count_wrong AK904', 'balance']]),
];

/** What can be wrong with files that are no claims. */
export const OTHER_FAULTS: readonly PlannedFault[] = [...REMITTANCE, ...INQUIRY, ...ANSWER, ...STATUS, ...STATUS_ANSWER, ...RECEIVED, ...ACKNOWLEDGMENT];
