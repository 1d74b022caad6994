/** What kind of trouble it is: the work queue it lands in. */
export type DenialCategory =
  | 'missing_information'
  | 'unprocessable'
  | 'eligibility'
  | 'coordination_of_benefits'
  | 'authorization'
  | 'medical_necessity'
  | 'coding'
  | 'bundling'
  | 'duplicate'
  | 'timely_filing'
  | 'non_covered'
  | 'benefit_limit'
  | 'provider'
  | 'contractual'
  | 'patient_share'
  | 'network'
  | 'appeal_decided'
  | 'rejected'
  | 'no_answer'
  | 'unknown';

/** The next thing to do about it. */
export type DenialAction =
  /** A replacement (frequency 7) of what the payer adjudicated. */
  | 'corrected_claim'
  /** A first claim again: the payer never took the old one in. */
  | 'new_claim'
  | 'appeal'
  | 'send_documents'
  | 'rebill_other_payer'
  | 'verify_coverage'
  | 'bill_patient'
  /** The codes do not decide it: somebody reads the record. */
  | 'review'
  | 'call'
  | 'close';

export interface CaseRule {
  groups: readonly string[];
  reasons: readonly string[];
  /** Any of these remark codes; absent where the rule does without. */
  remarks?: readonly string[];
  category: DenialCategory;
  action: DenialAction;
  /** Why, in a sentence for the worker of the case. */
  because: string;
  source: string;
}

type Says = [category: DenialCategory, action: DenialAction, because: string, source: string];

function rule(groups: string, reasons: string, remarks: string, [category, action, because, source]: Says): CaseRule {
  const list = (text: string): string[] => text.split(' ').filter((word) => word !== '');
  return { groups: list(groups), reasons: list(reasons), ...(remarks === '' ? {} : { remarks: list(remarks) }), category, action, because, source };
}

const CARC = 'X12 claim adjustment reason codes, list of June 2024';
const RARC = 'X12 remittance advice remark codes, list of June 2024';
const US = 'CO OA PI'; // groups whose amounts the provider bears
const ALL = 'CO OA PI PR';
const INFO_REMARKS = 'M20 M44 M50 M51 M52 M53 M54 M62 M64 M76 M77 M79 M81 M119 MA27 MA30 MA36 MA39 MA40 MA43 MA61 MA63 MA112 MA114 N56 N265 N290 N350 N382 N657 N822 N823';

/**
 * The table of what to do, by group and reason, and by remark where the reason alone says too little. The first rule that fits decides,
 * so narrower ones stand first. CARC 16, 96, 226, 227, 250 to 252, A1 and 148 mean nothing without their remark code (CARC list).
 */
export const CASE_RULES: readonly CaseRule[] = [
  // Shares and reductions that are nobody's fault; they get a case only when something sends them here.
  rule('PR', '1 2 3 66 241 247 248', '', ['patient_share', 'close', 'The plan leaves this share to the patient.', CARC]),
  rule('CO', '45 253', '', ['contractual', 'close', 'The contract or the law takes this off.', CARC]),
  rule(US, '23', '', ['coordination_of_benefits', 'close', 'This is what an earlier payer did.', CARC]),

  rule(ALL, '22 24 109 B9 19 20 21 254 258 270 280 289 297 301 304 P2 P4', '', ['coordination_of_benefits', 'rebill_other_payer', 'Another payer is responsible; bill it with this decision.', CARC]),
  rule(ALL, '16 96 A1 129 148', 'MA04 N4', ['coordination_of_benefits', 'corrected_claim', 'What the earlier payer decided is missing from the claim.', RARC]),
  rule(US, '16 96 A1 148', INFO_REMARKS, ['missing_information', 'corrected_claim', 'The remark code names what is missing or wrong; send a replacement with it.', RARC]),
  rule(US, '16 226 227 250 251 252 163 164 A1', 'M127 N29 N179 N706', ['missing_information', 'send_documents', 'The payer asks for records.', RARC]),
  rule(US, '16', '', ['missing_information', 'call', 'Something is missing and the remark code does not tell this system what.', CARC]),
  rule(US, '163 164 173 174 175 176 226 227 228 250 251 252', '', ['missing_information', 'send_documents', 'The payer waits for documents.', CARC]),

  rule(US, '96 A1', 'N115 N386', ['medical_necessity', 'appeal', 'A coverage determination was applied; the record may meet it.', RARC]),
  rule(US, '96 97 A1 234', 'M15 M80 N19 N20', ['bundling', 'review', 'The service was taken as part of another; a modifier may say otherwise.', RARC]),
  rule(US, '96 A1', '', ['non_covered', 'call', 'Not covered for a reason this system does not know.', CARC]),
  rule('PR', '96 A1', '', ['non_covered', 'bill_patient', 'Not covered, and the patient bears it.', CARC]),

  rule(ALL, '26 27 31 32 33 34 106 166 177 178 179 180 200 224 238 239 A6', '', ['eligibility', 'verify_coverage', 'The payer does not find the patient covered on the day of service.', CARC]),
  rule(US, '140', '', ['eligibility', 'corrected_claim', 'Member id and name do not belong together.', CARC]),
  rule(US, '15 284 296', '', ['authorization', 'corrected_claim', 'The authorisation on the claim does not fit the service or the provider.', CARC]),
  rule(US, '39 95 197 198 210 243 287 288 302 P17', '', ['authorization', 'appeal', 'No authorisation or referral that the payer accepts.', CARC]),
  rule('PR', '39 95 197 198 243 288', '', ['authorization', 'review', 'The payer makes the patient bear a missing authorisation; the contract may forbid billing him.', CARC]),
  rule(US, '40 50 55 56 114 117 150 151 152 153 154 188 216 272 273 P15', '', ['medical_necessity', 'appeal', 'The payer does not see the need; the record may show it.', CARC]),
  rule('PR', '40 50 55 56 150 151 152 153 154 272 273', '', ['medical_necessity', 'bill_patient', 'The patient agreed to pay if the payer would not (advance notice).', CARC]),
  rule(US, '4 5 6 7 9 10 11 13 14 58 107 110 135 146 181 182 189 199 211 240 261 267 268 282 306 A8 B15 B16 P7 P9', '', ['coding', 'corrected_claim', 'A code, modifier or date does not fit; correct it and replace the claim.', CARC]),
  rule(US, '8 12 183 184 185 206 207 208 299 B7 B23', '', ['provider', 'corrected_claim', 'The payer does not accept the provider as named.', CARC]),
  rule(US, '111 170 171 213 P16', '', ['provider', 'review', 'The payer does not pay this kind of provider for the service.', CARC]),
  rule(US, '60 97 128 190 194 231 234 236 249 269 P14', '', ['bundling', 'review', 'The service was taken as part of another; a modifier may say otherwise.', CARC]),
  rule(ALL, '18 B13', '', ['duplicate', 'close', 'The payer has this service already; its first decision stands.', CARC]),
  rule(US, 'B20', '', ['duplicate', 'appeal', 'The payer thinks that another provider gave the service.', CARC]),
  rule(ALL, '29', '', ['timely_filing', 'call', 'Too late in the payer’s eyes; only proof of earlier receipt (the payer’s 277CA) helps.', CARC]),
  rule(US, '35 119 149 222 B1 B14', '', ['benefit_limit', 'review', 'The limit of the benefit is reached.', CARC]),
  rule('PR', '35 119 149 B1', '', ['benefit_limit', 'bill_patient', 'The limit of the benefit is reached, and the patient bears it.', CARC]),
  rule('PR', '49 51 54 114 155 157 158 159 160 167 202 204 242 279', '', ['non_covered', 'bill_patient', 'Not covered, and the patient bears it.', CARC]),
  rule(US, '49 51 53 54 108 112 115 116 155 157 158 159 160 167 202 204 212 233 B8 B12', '', ['non_covered', 'review', 'Not covered, and the patient may not be billed for it.', CARC]),
  rule(US, '242 274 275 276 279 256 147', '', ['network', 'review', 'The contract or the network is in question.', CARC]),
  rule(ALL, '193', '', ['appeal_decided', 'review', 'The payer has reviewed and stays with its decision; another level may be open.', CARC]),
  rule(ALL, '285 286', '', ['appeal_decided', 'close', 'The appeal was late or not in order.', CARC]),
];
