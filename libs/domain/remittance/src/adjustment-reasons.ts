/**
 * Claim adjustment reason codes (CARC) by what they do to the money. Code values are X12's, the grouping is ours, from the
 * June 2024 list and two codes of 2026. A code in none of the lists is a denial: it stays open until a person decides.
 */

/** Reductions the contract, the fee schedule or the law makes: nobody works them, so they may be posted at once. */
const REDUCTIONS = new Set(
  ('44 45 59 69 70 74 75 76 89 90 91 94 102 103 104 105 118 121 122 130 131 132 134 137 139 144 161 169 172 186 205 209 ' +
    '223 225 232 235 237 245 253 259 260 262 263 264 265 266 271 278 281 295 303 307 308 ' +
    'A5 B4 B10 B22 P5 P12 P18 P22 P23 P24 P25 P26 P28 P29 P32').split(' '),
);

/** The patient's share by the benefit plan: deductible, co-insurance, co-payment and their kin. */
const PATIENT_SHARES = new Set('1 2 3 66 85 142 201 241 247 248 P3'.split(' '));

/** Not decided yet, or sent on to another payer: the money is still to be spoken about. */
const PENDING = new Set('101 133 143 246 257 277 290 291 292 298 300 305 B11 P8 P10 P11'.split(' '));

/** What an adjustment says about the amount it takes off the charge. */
export type AdjustmentMeaning =
  /** PR: the patient, or the next payer, owes it. */
  | 'patient'
  /** CO, reduced by contract or law: written off. */
  | 'contractual'
  /** OA and PI reductions: written off, on an account of their own. */
  | 'other'
  /** OA-23: what payers before this one did; they have their own postings. */
  | 'prior_payer'
  | 'pending'
  | 'denied';

/** Words of an adjustment that decide its meaning. `claimDenied` is CLP02 = 4. */
export interface AdjustmentContext {
  group: string;
  reason: string;
  claimDenied: boolean;
}

/**
 * The meaning of one CAS trio. A denial never writes off by itself: on a denied claim no CO, OA or PI amount is posted,
 * whatever its reason, because a successful appeal adjudicates the whole claim again.
 */
export function meaningOf({ group, reason, claimDenied }: AdjustmentContext): AdjustmentMeaning {
  if (group === 'PR') return 'patient';
  if (reason === '23') return 'prior_payer'; // CARC 23 is used with OA; a payer that files it under CO means the same
  if (PENDING.has(reason)) return 'pending';
  if (claimDenied || !isReduction(reason)) return 'denied';
  return group === 'CO' ? 'contractual' : 'other'; // CO is the only group that says the contract forbids billing it (835, CAS01)
}

function isReduction(reason: string): boolean {
  return REDUCTIONS.has(reason) || PATIENT_SHARES.has(reason); // CO-1, CO-3: the provider may not collect the patient's share
}

/** A patient's amount that is no share of a covered service: the plan did not cover it, and it may be contested. */
export function isPatientDenial(group: string, reason: string): boolean {
  return group === 'PR' && !PATIENT_SHARES.has(reason) && !REDUCTIONS.has(reason) && !PENDING.has(reason);
}
