import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { builtInCodeSets } from '../code-sets/index.js';
import { eventsOf, findingsOf } from './testing.js';

/** Files of other projects, which are not part of this one; `X12_SAMPLES` says where they are if not beside the repository. */
const FOLDER = process.env['X12_SAMPLES'] ?? path.resolve(import.meta.dirname, '../../../../../shared/x12-samples');
const available = existsSync(FOLDER);
const samples = available ? describe : describe.skip;
const codes = available ? builtInCodeSets() : undefined;
const options = { ...(codes && { codes }) };

const file = (name: string) => readFileSync(path.join(FOLDER, name));
const filesIn = (folder: string) => (available ? readdirSync(path.join(FOLDER, folder)).filter((name) => name.endsWith('.edi')).map((name) => `${folder}/${name}`) : ['none']);

interface Expected {
  file: string;
  what: string;
  /** `IK403=8`, or `IK304=2 or IK403=I6`, or `IK304=4 or 5`. */
  expect: string[];
}
const mutants: Expected[] = available ? (JSON.parse(readFileSync(path.join(FOLDER, 'mutants/expected.json'), 'utf8')) as Expected[]) : [{ file: 'none', what: 'none', expect: [] }];

function isTold(expected: string, acks: ReadonlySet<string>): boolean {
  const [first = '', ...others] = expected.split(' or ');
  const [element] = first.split('=');
  return [first, ...others.flatMap((other) => [other, `${element}=${other}`])].some((ack) => acks.has(ack));
}

samples('single faults', () => {
  it.each(['837P', '835'])('are found in none of the unspoilt %s', (type) => {
    expect(findingsOf(file(`mutants/${type}-00-base.edi`), options)).toEqual([]);
  });

  it.each(mutants)('are found: $file, $what', ({ file: name, expect: expected }) => {
    const bytes = file(`mutants/${name}`);
    const findings = findingsOf(bytes, options);
    const acks = new Set(findings.flatMap(({ ack }) => ack));
    expect(expected.filter((one) => !isTold(one, acks))).toEqual([]);
    // Sentences may be read by those who may not see values, but for amounts that do not add up.
    expect(findings.filter(({ snip, message, value = '' }) => snip !== 3 && value.length > 2 && message.includes(value))).toEqual([]);
    expect(eventsOf(bytes, options, 7)).toEqual(eventsOf(bytes, options));
  });
});

/** The two shapes that ask for a report. */
const REPORTED: Readonly<Record<string, string>> = { 'quirks/837P-trailing-empties.edi': 'trailing_separators', 'quirks/837P-non-ascii.edi': 'invalid_character' };

samples('shapes of files', () => {
  it.each(filesIn('quirks'))('are read, in chunks of any size: %s', (name) => {
    const bytes = file(name);
    const told = new Set(findingsOf(bytes, options).map(({ code }) => code));
    expect([...told]).toEqual(REPORTED[name] === undefined ? [] : [REPORTED[name]]);
    for (const chunkBytes of [1, 7, 64]) expect(eventsOf(bytes, options, chunkBytes)).toEqual(eventsOf(bytes, options));
  });
});

/** Samples that are refused, and what in them is not as the guide or the standard says. */
const REFUSED: Readonly<Record<string, string>> = {
  '270/imsweb__x270.edi': 'control_numbers_differ wrong_segment_count',
  '271/imsweb__x271.edi': 'control_numbers_differ guide_differs wrong_segment_count',
  '271/lfh__subscriber-health-benefit-check-error.edi': 'control_numbers_differ',
  '271/tigershark__271-related-entity.edi': 'wrong_segment_count',
  '271/tigershark__5010-271-example-1.edi': 'wrong_segment_count',
  '277/imsweb__x12-277-x212.edi': 'control_numbers_differ element_not_used',
  '277/stupidedi__X212-1.edi': 'control_numbers_differ',
  '278/stupidedi__X217-admission-request-for-review.edi': 'wrong_segment_count',
  '820/x12types__820-parse-820-03-820-Child-Health-Plus-Payment-EFT.edi': 'wrong_segment_count',
  '834/lfh__enroll-employee-managed-care.edi': 'invalid_code',
  '834/pyx12__example834-5010.edi': 'invalid_code',
  '835/lfh__cob-contractural-adjustment.edi': 'invalid_code required_element_missing required_segment_missing',
  '835/lfh__demo.edi': 'element_not_used required_segment_missing',
  '835/lfh__secondary-payment.edi': 'invalid_code required_element_missing required_segment_missing',
  '835/moov__example-5010-835-sample2.edi': 'claim_payment_out_of_balance invalid_date',
  '835/pyx12__bad_header_looping.edi': 'wrong_segment_count',
  '835/stupidedi__X091A1-1.edi': 'invalid_group_header invalid_interchange_header',
  '835/stupidedi__X221-1.edi': 'required_segment_missing',
  '835/stupidedi__X221-2.edi': 'required_segment_missing',
  '835/tigershark__835-example-2.edi': 'wrong_segment_count wrong_set_count',
  '837I/imsweb__x223-test.edi': 'admitting_diagnosis_missing claim_charge_not_sum_of_lines code_not_in_guide element_not_used patient_unknown required_segment_missing segment_unexpected wrong_segment_count',
  '837I/lfh__demo.edi': 'code_not_in_guide element_not_used',
  '837I/lfh__homeowners.edi': 'invalid_character',
  '837I/lfh__out-of-network-repriced-claim.edi': 'element_not_used element_too_long invalid_code required_element_missing',
  '837I/lfh__workers-compensation.edi': 'invalid_character',
  '837I/pyx12__ele.edi': 'control_numbers_differ invalid_control_number invalid_interchange_header',
  '837I/stupidedi__X223A2-837-institutional-claim.edi': 'invalid_date',
  '837I/tigershark__837I-Patient-NotSubscriber2.edi': 'invalid_interchange_header wrong_segment_count',
  '837I/tigershark__837I-Patient-Subscriber.edi': 'invalid_interchange_header',
  '837P/imsweb__x12-ambiguous-loop.edi': 'claim_charge_not_sum_of_lines code_unknown diagnosis_pointer_past_list hl_child_flag_wrong patient_unknown wrong_segment_count',
  '837P/imsweb__x12-bad-first-line.edi': 'claim_charge_not_sum_of_lines hl_child_flag_wrong hl_number_out_of_sequence hl_parent_wrong invalid_code invalid_interchange_header line_number_out_of_sequence patient_unknown required_element_missing wrong_segment_count',
  '837P/imsweb__x12-loop-errors1-exceeds-max-1-parent.edi': 'claim_charge_not_sum_of_lines hl_child_flag_wrong invalid_code loop_over_max patient_unknown required_element_missing wrong_segment_count',
  '837P/imsweb__x12-loop-errors3-missing-loops.edi': 'claim_charge_not_sum_of_lines hl_child_flag_wrong invalid_code patient_unknown required_element_missing required_loop_missing wrong_segment_count',
  '837P/imsweb__x12-many-claims.edi': 'claim_charge_not_sum_of_lines hl_child_flag_wrong hl_number_out_of_sequence hl_parent_wrong invalid_code line_number_out_of_sequence patient_unknown required_element_missing wrong_segment_count',
  '837P/imsweb__x12-missing-required-loops-mult-repeats.edi': 'claim_charge_not_sum_of_lines hl_child_flag_wrong hl_number_out_of_sequence hl_parent_wrong invalid_code patient_unknown required_element_missing required_segment_missing wrong_segment_count',
  '837P/imsweb__x12-multiple-gs.edi': 'claim_charge_not_sum_of_lines duplicate_control_number hl_child_flag_wrong hl_number_out_of_sequence hl_parent_wrong invalid_code line_number_out_of_sequence patient_unknown required_element_missing wrong_group_count wrong_segment_count',
  '837P/imsweb__x12-multiple-isa.edi': 'claim_charge_not_sum_of_lines hl_child_flag_wrong hl_number_out_of_sequence hl_parent_wrong invalid_code line_number_out_of_sequence patient_unknown required_element_missing wrong_segment_count',
  '837P/imsweb__x12-multiple-st.edi': 'claim_charge_not_sum_of_lines duplicate_control_number hl_child_flag_wrong hl_number_out_of_sequence hl_parent_wrong invalid_code line_number_out_of_sequence patient_unknown required_element_missing wrong_segment_count wrong_set_count',
  '837P/imsweb__x12-multiple-transactions.edi': 'claim_charge_not_sum_of_lines duplicate_control_number hl_child_flag_wrong hl_number_out_of_sequence hl_parent_wrong invalid_code line_number_out_of_sequence patient_unknown required_element_missing wrong_segment_count',
  '837P/imsweb__x12-no-errors.edi': 'claim_charge_not_sum_of_lines hl_child_flag_wrong hl_number_out_of_sequence invalid_code patient_unknown required_element_missing wrong_segment_count',
  '837P/imsweb__x12-segment-errors.edi': 'claim_charge_not_sum_of_lines hl_child_flag_wrong patient_unknown required_segment_missing segment_over_max wrong_segment_count',
  '837P/imsweb__x12-segments-out-of-order.edi': 'claim_charge_not_sum_of_lines hl_child_flag_wrong hl_number_out_of_sequence hl_parent_wrong invalid_code line_number_out_of_sequence patient_unknown required_element_missing segment_out_of_order wrong_segment_count',
  '837P/imsweb__x12-valid-different-separators.edi': 'claim_charge_not_sum_of_lines hl_child_flag_wrong hl_number_out_of_sequence hl_parent_wrong invalid_code line_number_out_of_sequence patient_unknown required_element_missing wrong_segment_count',
  '837P/imsweb__x12-writer-test.edi': 'claim_charge_not_sum_of_lines diagnosis_pointer_past_list hl_child_flag_wrong patient_unknown wrong_segment_count',
  '837P/lfh__demo.cob.example3.A.edi': 'required_loop_missing',
  '837P/lfh__demo.example11.edi': 'code_unknown element_too_long invalid_code invalid_number required_element_missing',
  '837P/lfh__dependent-commercial-insurance-02.edi': 'invalid_character',
  '837P/pyx12__elements.edi': 'wrong_segment_count',
  '837P/pyx12__fail_no_IEA.edi': 'trailer_missing wrong_segment_count',
  '837P/staedi__837-header-ref-only.edi': 'invalid_code required_loop_missing segment_unexpected',
  '837P/x12types__837-parse-837-2-5010-X12-837P-Professional-CompGuide-V1.1.edi': 'conditional_element_missing control_numbers_differ invalid_code invalid_interchange_header member_id_missing',
  '837P/x12types__837-parse-837-5010-X12-837P-Professional-CompGuide-V1.1.edi': 'invalid_code invalid_interchange_header',
  '997/staedi__empty997.edi': 'guide_differs required_segment_missing',
  '997/staedi__extraDelimiter997.edi': 'invalid_code invalid_number too_many_components too_many_repetitions',
  '997/staedi__invalid997.edi': 'invalid_code invalid_number',
  '999/imsweb__x12-999-accepted.edi': 'control_numbers_differ invalid_group_header',
  '999/staedi__simple999.edi': 'element_not_used',
};
const FOLDERS = ['270', '271', '275', '276', '277', '277CA', '278', '820', '824', '834', '835', '837D', '837I', '837P', '997', '999', 'TA1'];

samples('the published samples', () => {
  it.each(available ? FOLDERS.flatMap(filesIn) : ['none'])('are accepted, or refused for what they are known for: %s', (name) => {
    const errors = findingsOf(file(name), options).filter(({ severity }) => severity === 'error');
    expect([...new Set(errors.map(({ code }) => code))].sort().join(' ')).toBe(REFUSED[name] ?? '');
  });
});
