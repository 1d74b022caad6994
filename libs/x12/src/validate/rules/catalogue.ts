import type { Finding } from '../finding.js';

/** What is fixed about a rule: its faults differ in place and words only. */
export interface RuleFact {
  snip: 3 | 4 | 5;
  severity: Finding['severity'];
  ack: readonly string[];
  /** Names of the guides that say it. */
  guides: readonly string[];
  /** Loop and element that a fault is reported at. */
  place: string;
  /** The rule, in our words. */
  sentence: string;
  /** Where it is said. */
  source: string;
}

const CLAIMS = ['837P', '837I', '837D'];
const LEVELS = [...CLAIMS, '270', '271', '276', '277', '277CA'];
const ALL = [...LEVELS, '835'];

const BALANCE = { snip: 3, severity: 'error', ack: ['balance'] } as const;
const SITUATION = { snip: 4, severity: 'error', ack: ['situational'] } as const;
/** A segment that something else in the file calls for. */
const SEGMENT_DUE = { snip: 4, severity: 'error', ack: ['IK304=I6', 'situational'] } as const;
/** An element that something else in the file calls for. */
const ELEMENT_DUE = { snip: 4, severity: 'error', ack: ['IK304=8', 'IK403=I9', 'situational'] } as const;
/** A code of the element that something else in the file forbids. */
const WRONG_HERE = { snip: 4, severity: 'error', ack: ['IK304=8', 'IK403=I6', 'situational'] } as const;
/** A value that has not the form it must have. */
const MALFORMED = { snip: 4, severity: 'error', ack: ['IK304=8', 'IK403=I12', 'situational'] } as const;
const CODE = { snip: 5, severity: 'error', ack: ['IK304=8', 'IK403=7', 'code-set'] } as const;
const BALANCING = 'section 1.4.4, Balancing';
const BALANCING_835 = 'section 1.10.2.1, Balancing';

/** Every rule that looks beyond one segment, by the code of its findings. */
export const RULES = {
  claim_charge_not_sum_of_lines: { ...BALANCE, guides: [...CLAIMS, '835'], place: '2300 CLM02; 2100 CLP03', sentence: 'The charge of a claim is the sum of the charges of its lines.', source: `837 ${BALANCING}; 835 ${BALANCING_835}` },
  line_cob_out_of_balance: { ...BALANCE, guides: CLAIMS, place: '2430 SVD02', sentence: "A line's charge is what one payer paid (SVD02) and adjusted (2430 CAS) of it, payer by payer.", source: BALANCING },
  payer_paid_out_of_balance: { ...BALANCE, guides: CLAIMS, place: '2320 AMT02', sentence: 'AMT*D is the sum of SVD02 for that payer less its claim adjustments (2320 CAS); of a payer without lines, the charge less them.', source: BALANCING },
  line_payment_out_of_balance: { ...BALANCE, guides: ['835'], place: '2110 SVC03', sentence: 'SVC03 is SVC02 less the adjustments of the line.', source: BALANCING_835 },
  claim_payment_out_of_balance: { ...BALANCE, guides: ['835'], place: '2100 CLP04', sentence: 'CLP04 is CLP03 less all adjustments of the claim and its lines.', source: BALANCING_835 },
  payment_not_sum_of_claims: { ...BALANCE, guides: ['835'], place: 'ST BPR02', sentence: 'BPR02 is the sum of CLP04 less all amounts of PLB.', source: BALANCING_835 },
  patient_share_unsupported: { ...BALANCE, severity: 'warning', guides: ['835'], place: '2100 CLP05', sentence: 'CLP05 is the sum of the adjustments with group PR; a reversal has none.', source: '2100 CLP05' },
  amount_beyond_cents: { ...BALANCE, guides: [...CLAIMS, '835'], place: 'amounts that balance', sentence: 'Amounts have at most two decimals.', source: 'Appendix B, decimal data' },
  premium_not_sum_of_details: { ...BALANCE, guides: ['820'], place: 'ST BPR02', sentence: 'BPR02 is the sum of RMR04 and of the adjustments of earlier payments (2200A and 2200B ADX01).', source: '2300A and 2300B RMR04; 2200A and 2200B ADX' },
  premium_detail_out_of_balance: { ...BALANCE, severity: 'warning', guides: ['820'], place: '2300A, 2300B RMR04', sentence: 'RMR04 is what was billed (RMR05) and the adjustments of this payment (2320A and 2320B ADX01).', source: '2300A and 2300B RMR05; 2320A and 2320B ADX' },
  status_totals_differ: { ...BALANCE, severity: 'warning', guides: ['277CA'], place: '2200B, 2200C QTY02, AMT02', sentence: 'Totals of accepted and rejected claims and charges are those of the claims below.', source: '2200B and 2200C QTY, AMT' },
  acknowledged_count_wrong: { ...BALANCE, guides: ['999', '997'], place: 'ST AK903, AK904', sentence: 'AK903 and AK904 count the sets that are answered and accepted.', source: 'AK9' },

  hl_number_out_of_sequence: { ...SITUATION, guides: LEVELS, place: 'HL01', sentence: 'HL01 begins with 1 in each set and rises by 1.', source: 'HL01' },
  hl_parent_wrong: { ...SITUATION, guides: LEVELS, place: 'HL02', sentence: 'HL02 is HL01 of the open level above.', source: 'HL02' },
  hl_child_flag_wrong: { ...WRONG_HERE, guides: LEVELS, place: 'HL04', sentence: 'HL04 is 1 where a level below follows, 0 where none does.', source: 'HL04' },
  patient_loop_for_subscriber: { ...WRONG_HERE, guides: CLAIMS, place: '2000B SBR02', sentence: 'SBR02 18 says that the subscriber is the patient, so no loop 2000C follows.', source: '2000B SBR02, 2000C' },
  claim_missing: { ...SEGMENT_DUE, guides: CLAIMS, place: '2300 CLM', sentence: 'A subscriber who is the patient (SBR02 18) has a claim.', source: '2000B SBR02, 2300' },
  patient_unknown: { ...SITUATION, guides: CLAIMS, place: '2300 CLM', sentence: 'A claim below the subscriber is for the subscriber, so SBR02 is 18.', source: '2000B SBR02, 2000C' },
  patient_data_missing: { ...SEGMENT_DUE, guides: CLAIMS, place: '2010BA N3, N4, DMG', sentence: 'A subscriber who is the patient is sent with address, birth date and sex.', source: '2010BA N3, N4, DMG' },
  member_id_missing: { ...ELEMENT_DUE, guides: CLAIMS, place: '2010BA NM109', sentence: 'A subscriber who is a person has a member number.', source: '2010BA NM109' },
  medicare_secondary_reason_missing: { ...ELEMENT_DUE, guides: ['837P'], place: '2000B SBR05', sentence: 'SBR05 says why Medicare is not the first payer.', source: '2000B SBR05' },
  payer_order_repeated: { ...WRONG_HERE, guides: CLAIMS, place: '2320 SBR01', sentence: 'No two payers of a claim have the same SBR01, U apart.', source: '2000B and 2320 SBR01' },
  claim_number_missing: { ...SEGMENT_DUE, guides: CLAIMS, place: '2300 REF*F8', sentence: 'A replacement (CLM05-3 7) or void (8) has REF*F8.', source: '2300 REF, Payer Claim Control Number' },
  charge_negative: { ...SITUATION, guides: [...CLAIMS, '835'], severity: 'warning', place: '2300 CLM02; 2100 CLP03', sentence: 'A charge is not below zero, but on a reversal.', source: '2300 CLM02; 835 section 1.10.2.8' },
  accident_date_missing: { ...SEGMENT_DUE, guides: ['837P', '837D'], place: '2300 DTP*439', sentence: 'A claim for an accident (CLM11 AA, OA) has the date of it.', source: '2300 DTP, Accident Date' },
  accident_state_missing: { ...ELEMENT_DUE, guides: ['837P', '837D'], place: '2300 CLM11-4', sentence: 'A car accident (CLM11 AA) has its state, or its country where that is another.', source: '2300 CLM11-4' },
  admission_date_missing: { ...SEGMENT_DUE, guides: ['837I'], place: '2300 DTP*435', sentence: 'A hospital inpatient claim (bill type 11x) has the admission date.', source: '2300 DTP, Admission Date' },
  admitting_diagnosis_missing: { ...SEGMENT_DUE, guides: ['837I'], place: '2300 HI*ABJ', sentence: 'A hospital inpatient claim (bill type 11x) has the admitting diagnosis.', source: '2300 HI, Admitting Diagnosis' },
  hospital_dates_missing: { ...SEGMENT_DUE, severity: 'warning', guides: ['837P'], place: '2300 DTP*435', sentence: 'Inpatient visits are sent with the admission date.', source: '2300 DTP, Admission Date' },
  attachment_number_missing: { ...ELEMENT_DUE, guides: CLAIMS, place: '2300, 2400 PWK06', sentence: 'A document sent by mail, fax, e-mail, file or electronically (PWK02) has a control number.', source: 'PWK06' },
  line_number_out_of_sequence: { ...SITUATION, guides: CLAIMS, place: '2400 LX01', sentence: 'Lines of a claim are numbered from 1 in steps of 1.', source: '2400 LX01' },
  line_control_number_repeated: { ...SITUATION, guides: CLAIMS, place: '2400 REF02', sentence: 'A line item control number is there once in its claim.', source: '2400 REF*6R' },
  diagnosis_pointer_past_list: { ...SITUATION, guides: ['837P', '837D'], place: '2400 SV107, SV311', sentence: 'A pointer points at a diagnosis that the claim lists.', source: '2400 SV107, SV311' },
  diagnosis_pointer_repeated: { ...SITUATION, severity: 'warning', guides: ['837P', '837D'], place: '2400 SV107, SV311', sentence: 'The pointers of a line differ.', source: 'payers\' edits on 2400 SV107, SV311' },
  diagnosis_repeated: { ...SITUATION, severity: 'warning', guides: CLAIMS, place: '2300 HI', sentence: 'The diagnoses of a claim differ.', source: 'payers\' edits on 2300 HI' },
  line_payer_unknown: { ...SITUATION, guides: CLAIMS, place: '2430 SVD01', sentence: 'SVD01 is NM109 of a loop 2330B of the claim.', source: '2430 SVD01' },
  payer_paid_missing: { ...SEGMENT_DUE, guides: CLAIMS, place: '2320 AMT*D', sentence: 'A payer that has decided lines has AMT*D.', source: '2320 AMT, Payer Paid Amount' },
  payer_date_missing: { ...SEGMENT_DUE, guides: CLAIMS, place: '2330B DTP*573', sentence: 'A payer that has decided the claim, but no lines, has the date in 2330B.', source: '2330B DTP*573' },
  payer_date_twice: { snip: 4, severity: 'error', ack: ['IK304=I9', 'situational'], guides: CLAIMS, place: '2330B DTP*573', sentence: 'The date of a payer is with its lines or in 2330B, not both.', source: '2330B DTP*573' },
  tax_number_malformed: { ...MALFORMED, severity: 'warning', guides: CLAIMS, place: '2010AA REF02', sentence: 'A tax number (EI) or social security number (SY) is nine digits.', source: '2010AA REF*EI, REF*SY' },
  billing_zip_not_nine_digits: { ...MALFORMED, severity: 'warning', guides: CLAIMS, place: '2010AA N403', sentence: "The billing provider's ZIP code in the United States has nine digits.", source: '2010AA N403' },
  state_missing: { ...ELEMENT_DUE, severity: 'warning', guides: CLAIMS, place: 'N402', sentence: 'An address without a country (N404) is in the United States, and has its state.', source: 'N402' },
  npi_check_digit: { snip: 4, severity: 'warning', ack: ['IK304=8', 'IK403=7', 'code-set'], guides: ALL, place: 'NM109, N104, REF*HPI', sentence: 'An NPI is ten digits, the last of them a Luhn check digit over 80840 and the number.', source: '45 CFR 162.406' },
  dates_reversed: { ...MALFORMED, ack: ['IK304=8', 'IK403=8', 'situational'], guides: ALL, place: 'DTP03; 835 DTM02; 837I HI*BI', sentence: 'A period does not end before it begins.', source: 'DTP03, format RD8' },
  date_after_creation: { ...SITUATION, severity: 'warning', guides: CLAIMS, place: '2400, 2300 DTP03; DMG02', sentence: 'A service or birth is not later than the day on which the file was made (BHT04).', source: 'BHT04' },
  payment_in_notice: { ...SITUATION, guides: ['835'], place: 'ST BPR02', sentence: 'Nothing is paid where BPR01 is H or BPR04 is NON.', source: 'BPR01, BPR04' },
  payment_negative: { ...SITUATION, guides: ['835'], place: 'ST BPR02', sentence: 'A payment is not below zero: what is owed is carried forward by PLB.', source: 'section 1.10.2.17, Balance forward' },
  bank_detail_missing: { ...ELEMENT_DUE, guides: ['835'], place: 'ST BPR05 to BPR15', sentence: 'A payment by ACH, BOP or FWT names both banks and accounts.', source: 'BPR05 to BPR15' },
  denied_claim_paid: { ...WRONG_HERE, guides: ['835'], place: '2100 CLP04', sentence: 'A denied claim (CLP02 4) pays nothing.', source: '2100 CLP02' },
  reversal_not_negative: { ...SITUATION, guides: ['835'], place: '2100 CLP03, CLP04', sentence: 'A reversal (CLP02 22) takes back charge and payment, so both are not above zero.', source: 'section 1.10.2.8, Reversals and corrections' },
  reversal_with_patient_share: { ...SITUATION, severity: 'warning', guides: ['835'], place: '2100 CLP05', sentence: 'CLP05 is sent when it is above zero, never on a reversal.', source: '2100 CLP05' },
  service_date_missing: { ...SEGMENT_DUE, guides: ['835'], place: '2100 DTM*232', sentence: 'A claim has DTM*232, or each of its lines has a date.', source: '2100 and 2110 DTM' },
  service_period_incomplete: { ...SEGMENT_DUE, severity: 'warning', guides: ['835'], place: '2110 DTM*150, DTM*151', sentence: 'A period of service has both ends.', source: '2110 DTM' },
  remark_missing: { ...ELEMENT_DUE, severity: 'warning', ack: ['situational'], guides: ['835'], place: '2100, 2110 CAS02', sentence: 'A reason code whose text asks for a remark code has one in the claim (MIA, MOA or LQ).', source: 'list of claim adjustment reason codes' },
  adjustment_group_wrong: { ...WRONG_HERE, severity: 'warning', ack: ['situational'], guides: ['835'], place: '2100, 2110 CAS01', sentence: 'A reason code that is for some group codes only stands with one of these.', source: 'list of claim adjustment reason codes' },
  drug_code_malformed: { ...MALFORMED, severity: 'warning', guides: ['837P', '837I'], place: '2410 LIN03', sentence: 'A national drug code (LIN02 N4) is eleven digits.', source: '2410 LIN' },
  inquiry_missing: { ...SEGMENT_DUE, guides: ['270'], place: '2110C EQ', sentence: 'A question about the subscriber (2000C HL04 0) says what is asked.', source: '2110C EQ' },
  status_trace_missing: { ...SEGMENT_DUE, guides: ['276', '277'], place: '2200D TRN', sentence: 'A status request or answer about the subscriber has a trace number.', source: '2200D TRN' },
  acknowledged_verdict_wrong: { ...SITUATION, guides: ['999', '997'], place: 'ST AK901', sentence: 'AK901 says A or E where all sets are accepted, P where some are, R where none is.', source: 'AK901' },

  code_unknown: { ...CODE, guides: ALL, place: 'elements with an external list', sentence: 'A code is on the list that its owner keeps.', source: 'Appendix A, external code sources' },
  code_not_valid_on_date: { ...CODE, guides: ALL, place: 'elements with an external list', sentence: 'A code is valid on the date of service; of a remittance, on the day of payment.', source: '45 CFR 162.1000' },
  code_with_decimal_point: { ...CODE, guides: CLAIMS, place: '2300 HI', sentence: 'ICD codes are sent without their decimal point.', source: '2300 HI' },
} satisfies Readonly<Record<string, RuleFact>>;

/** The code of a finding of these rules. */
export type RuleCode = keyof typeof RULES;
