import type { Condition, Requirement } from './requirement.js';

const PROFESSIONAL = ['837P'];
const INSTITUTIONAL = ['837I'];
const WITH_ACCIDENTS = ['837P', '837D'];
const CLAIMS = ['837P', '837I', '837D'];

const claim = (element: number, component: number, ...values: string[]): Condition => ({ loop: '2300', segment: 'CLM', element, component, values });
const cause = (...values: string[]) => [claim(11, 1, ...values), claim(11, 2, ...values)];
const qualified = (loop: string, segment: string, ...values: string[]): Condition => ({ loop, segment, element: 1, values });
const SELF: Condition = { loop: '2000B', segment: 'SBR', element: 2, values: ['18'] };
const needsOf = (segment: string, what: string): Requirement => ({
  code: 'patient_data_missing',
  guides: CLAIMS,
  scope: '2000B',
  when: [[SELF]],
  need: [{ loop: '2010BA', segment }],
  at: { missing: segment },
  message: `The subscriber is the patient (SBR02 18), so loop 2010BA needs ${what} (${segment})`,
});
const attachment = (loop: string, guides: readonly string[]): Requirement => ({
  code: 'attachment_number_missing',
  guides,
  when: [[{ loop, segment: 'PWK', element: 2, values: ['BM', 'EL', 'EM', 'FX', 'FT'] }]],
  need: [{ loop, segment: 'PWK', element: 6 }],
  at: { element: 6 },
  message: 'A document that is sent apart from the claim (PWK02 BM, EL, EM, FX, FT) needs its control number in PWK06',
});

const stateOf = (guide: string, ...loops: string[]): Requirement => {
  const inAddress = (element: number) => ['2010AA', '2010AB', '2010AC', '2010BA', '2010BB', '2010CA', '2330A', '2330B', ...loops].map((loop): Condition => ({ loop, segment: 'N4', element }));
  return {
    code: 'state_missing',
    guides: [guide],
    when: [inAddress(1)],
    unless: inAddress(4),
    need: inAddress(2),
    at: { element: 2 },
    message: 'An address in the United States (no country in N404) needs its state in N402',
  };
};

/** What the guides of claims require where something else is so. */
export const REQUIREMENTS_837: readonly Requirement[] = [
  {
    code: 'claim_number_missing',
    guides: CLAIMS,
    scope: '2300',
    when: [[claim(5, 3, '7', '8')]],
    need: [qualified('2300', 'REF', 'F8')],
    at: { missing: 'REF' },
    message: "A replacement or void (CLM05-3 7 or 8) needs the payer's number of the claim that it replaces (REF*F8)",
  },
  {
    code: 'accident_date_missing',
    guides: WITH_ACCIDENTS,
    scope: '2300',
    when: [cause('AA', 'OA')],
    need: [qualified('2300', 'DTP', '439')],
    at: { missing: 'DTP' },
    message: 'A claim for an accident (CLM11 AA or OA) needs the date of the accident (DTP*439)',
  },
  {
    code: 'accident_state_missing',
    guides: WITH_ACCIDENTS,
    when: [cause('AA')],
    unless: [{ loop: '2300', segment: 'CLM', element: 11, component: 5 }],
    need: [{ loop: '2300', segment: 'CLM', element: 11, component: 4 }],
    at: { element: 11, component: 4 },
    message: 'A claim for a car accident (CLM11 AA) needs the state where it happened in CLM11-4, or the country in CLM11-5',
  },
  needsOf('N3', 'the street address'),
  needsOf('N4', 'city, state and ZIP code'),
  needsOf('DMG', 'birth date and sex'),
  {
    code: 'patient_loop_for_subscriber',
    guides: CLAIMS,
    scope: '2000B',
    when: [[SELF]],
    forbidden: [{ loop: '2000C', segment: 'HL' }],
    at: { element: 2 },
    message: 'SBR02 is 18 (the subscriber is the patient), so no patient level (2000C) can follow',
  },
  {
    code: 'claim_missing',
    guides: CLAIMS,
    scope: '2000B',
    when: [[SELF]],
    unless: [{ loop: '2000C', segment: 'HL' }],
    need: [{ loop: '2300', under: '2000B', segment: 'CLM' }],
    at: { missing: 'CLM' },
    message: 'SBR02 is 18 (the subscriber is the patient), and no claim (2300) follows',
  },
  {
    code: 'patient_unknown',
    guides: CLAIMS,
    scope: '2000B',
    when: [[{ loop: '2300', under: '2000B', segment: 'CLM' }]],
    need: [SELF],
    message: 'The claim stands with the subscriber, but SBR02 does not say 18 (the subscriber is the patient); another patient has a level of their own (2000C)',
  },
  {
    code: 'member_id_missing',
    guides: CLAIMS,
    when: [[{ loop: '2010BA', segment: 'NM1', element: 2, values: ['1'] }]],
    need: [{ loop: '2010BA', segment: 'NM1', element: 9 }],
    at: { element: 9 },
    message: 'A subscriber who is a person needs a member number in NM109',
  },
  {
    code: 'medicare_secondary_reason_missing',
    guides: PROFESSIONAL,
    when: [[{ loop: '2000B', segment: 'SBR', element: 9, values: ['MA', 'MB'] }], [{ loop: '2000B', segment: 'SBR', element: 1, not: ['P', 'U'] }]],
    need: [{ loop: '2000B', segment: 'SBR', element: 5 }],
    at: { element: 5 },
    message: 'Medicare is not the first payer here, so SBR05 has to say why (12, 13, 14, 15, 16, 41, 42, 43 or 47)',
  },
  {
    code: 'admission_date_missing',
    guides: INSTITUTIONAL,
    scope: '2300',
    when: [[claim(5, 1, '11')]],
    need: [qualified('2300', 'DTP', '435')],
    at: { missing: 'DTP' },
    message: 'A hospital inpatient claim (bill type 11x) needs the admission date and hour (DTP*435)',
  },
  {
    code: 'admitting_diagnosis_missing',
    guides: INSTITUTIONAL,
    scope: '2300',
    when: [[claim(5, 1, '11')]],
    need: [{ loop: '2300', segment: 'HI', element: 1, component: 1, values: ['ABJ', 'BJ'] }],
    at: { missing: 'HI' },
    message: 'A hospital inpatient claim (bill type 11x) needs the admitting diagnosis (HI*ABJ)',
  },
  {
    code: 'hospital_dates_missing',
    guides: PROFESSIONAL,
    scope: '2300',
    when: [[claim(5, 1, '21')]],
    need: [qualified('2300', 'DTP', '435')],
    at: { missing: 'DTP' },
    message: 'Services to an inpatient (place of service 21) are sent with the admission date (DTP*435)',
  },
  stateOf('837P', '2310C', '2310E', '2310F', '2420C', '2420E', '2420G', '2420H'),
  stateOf('837I', '2310E'),
  stateOf('837D', '2310C', '2420D'),
  attachment('2300', CLAIMS),
  attachment('2400', ['837P', '837I']),
];
