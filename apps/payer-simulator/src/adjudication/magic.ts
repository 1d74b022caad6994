import { formatDollars, type Cents } from '@claimwright/kernel';

/** Why a line is not paid: one adjustment over its whole charge, with the remark codes that explain it. */
export interface Denial {
  group: 'CO' | 'OA' | 'PR';
  reason: string;
  remarks: readonly string[];
}

/** What the patient owes of the allowed amount. */
export type PatientShare =
  | { kind: 'deductible'; upToCents: Cents }
  | { kind: 'coinsurance'; onePartIn: number }
  | { kind: 'copayment'; cents: Cents };

/** What becomes of a claim of a member: the payer adjudicates it, or something happens to it before. */
export type ClaimRule =
  | { kind: 'pay'; allowed: 'charge' | 'contract'; share?: PatientShare; crossover?: true; late?: true; laterLines?: Denial }
  | { kind: 'deny'; denial: Denial; replacementIsPaid?: true }
  | { kind: 'accept-and-forget' }
  | { kind: 'reject-claim'; category: string; status: string; entity: string }
  | { kind: 'reject-set' }
  | { kind: 'mute-set' };

/** What the payer answers to an eligibility question about a member. */
export type EligibilityRule = 'active' | 'inactive' | 'not-found' | 'flaky' | 'down';

/** One row of the table of magic member ids. */
export interface Script {
  prefix: string;
  claim: ClaimRule;
  eligibility: EligibilityRule;
  summary: string;
}

const NOT_NECESSARY: Denial = { group: 'CO', reason: '50', remarks: [] };
// CARC 16 says nothing alone; M76: missing or invalid diagnosis or condition.
const LACKS_INFORMATION: Denial = { group: 'CO', reason: '16', remarks: ['M76'] };
const TOO_LATE: Denial = { group: 'CO', reason: '29', remarks: [] };
const BUNDLED: Denial = { group: 'CO', reason: '97', remarks: [] };
/** CARC 18: an exact duplicate; it pairs with OA. */
export const DUPLICATE: Denial = { group: 'OA', reason: '18', remarks: [] };

const CONTRACT: ClaimRule = { kind: 'pay', allowed: 'contract' };
const COINSURANCE: PatientShare = { kind: 'coinsurance', onePartIn: 5 };

/** A try of a `FLAK` member that is answered; those before it are not. */
export const FLAKY_ANSWERS_AT_TRY = 3;

/** The table of magic member ids: the first four letters decide. `CONT` is also what any other member id means. */
export const SCRIPTS: readonly Script[] = [
  { prefix: 'PAID', claim: { kind: 'pay', allowed: 'charge' }, eligibility: 'active', summary: 'paid in full' },
  { prefix: 'CONT', claim: CONTRACT, eligibility: 'active', summary: 'allowed 80 % of the charge, the rest CO-45, paid (also every other member id)' },
  { prefix: 'DEDU', claim: { kind: 'pay', allowed: 'contract', share: { kind: 'deductible', upToCents: 100_00 } }, eligibility: 'active', summary: 'as CONT, then a deductible PR-1 takes up to 100.00 of the allowed amount' },
  { prefix: 'COIN', claim: { kind: 'pay', allowed: 'contract', share: COINSURANCE }, eligibility: 'active', summary: 'as CONT, then 20 % of the allowed amount is co-insurance PR-2' },
  { prefix: 'COPA', claim: { kind: 'pay', allowed: 'contract', share: { kind: 'copayment', cents: 25_00 } }, eligibility: 'active', summary: 'as CONT, then a co-payment PR-3 of 25.00' },
  { prefix: 'DN50', claim: { kind: 'deny', denial: NOT_NECESSARY }, eligibility: 'active', summary: 'denied CO-50, a replacement (frequency 7) too' },
  { prefix: 'DN16', claim: { kind: 'deny', denial: LACKS_INFORMATION, replacementIsPaid: true }, eligibility: 'active', summary: 'denied CO-16 with remark M76; a replacement (frequency 7) is paid as CONT' },
  { prefix: 'DN29', claim: { kind: 'deny', denial: TOO_LATE }, eligibility: 'active', summary: 'denied CO-29, timely filing' },
  { prefix: 'REJC', claim: { kind: 'reject-claim', category: 'A7', status: '164', entity: 'IL' }, eligibility: 'active', summary: 'rejected in the 277CA: A7:164:IL' },
  { prefix: 'R999', claim: { kind: 'reject-set' }, eligibility: 'active', summary: 'its whole transaction set is rejected in the 999, which names the claim (CTX)' },
  { prefix: 'SILE', claim: { kind: 'accept-and-forget' }, eligibility: 'active', summary: 'accepted in the 277CA, then no 835 ever' },
  { prefix: 'MUTE', claim: { kind: 'mute-set' }, eligibility: 'active', summary: 'its transaction set is never acknowledged nor adjudicated' },
  { prefix: 'DUPL', claim: { kind: 'deny', denial: DUPLICATE }, eligibility: 'active', summary: 'denied OA-18, duplicate' },
  { prefix: 'LATE', claim: { kind: 'pay', allowed: 'contract', late: true }, eligibility: 'active', summary: 'as CONT, in an 835 that comes much later' },
  { prefix: 'INAC', claim: CONTRACT, eligibility: 'inactive', summary: '271 inactive (EB*6); claims as CONT' },
  { prefix: 'NOTF', claim: CONTRACT, eligibility: 'not-found', summary: '271 subscriber not found (AAA*75); claims as CONT' },
  { prefix: 'FLAK', claim: CONTRACT, eligibility: 'flaky', summary: 'eligibility answers 503 (AAA*42 among other questions) to the first two tries, then active; claims as CONT' },
  { prefix: 'DOWN', claim: CONTRACT, eligibility: 'down', summary: 'eligibility always answers 503 (AAA*42 among other questions); claims as CONT' },
  { prefix: 'PART', claim: { kind: 'pay', allowed: 'contract', laterLines: BUNDLED }, eligibility: 'active', summary: 'first line as CONT, every later line denied CO-97' },
  { prefix: 'XOVR', claim: { kind: 'pay', allowed: 'contract', share: COINSURANCE, crossover: true }, eligibility: 'active', summary: 'as COIN and forwarded to the next payer (CLP02 19)' },
];

const ORDINARY: Script = { prefix: '', claim: CONTRACT, eligibility: 'active', summary: '' };
const BY_PREFIX = new Map(SCRIPTS.map((script) => [script.prefix, script]));

/** What is scripted for a member id; an ordinary member where it is not magic. */
export function scriptOf(memberId: string | undefined): Script {
  return BY_PREFIX.get((memberId ?? '').slice(0, 4).toUpperCase()) ?? ORDINARY;
}

/** What becomes of one line of a claim that is otherwise paid. */
export type LineRule =
  | { kind: 'deny'; denial: Denial; replacementIsPaid?: true }
  | { kind: 'patient-owes-all' }
  | { kind: 'half-allowed' };

/** One row of the table of magic line charges. */
export interface LineScript {
  chargeCents: Cents;
  rule: LineRule;
  summary: string;
}

/** The table of magic line charges; they speak to the first payer of a claim only. */
export const LINE_SCRIPTS: readonly LineScript[] = [
  { chargeCents: 9950_00, rule: { kind: 'deny', denial: NOT_NECESSARY }, summary: 'denied CO-50' },
  { chargeCents: 9916_00, rule: { kind: 'deny', denial: LACKS_INFORMATION, replacementIsPaid: true }, summary: 'denied CO-16 with remark M76; paid in a replacement' },
  { chargeCents: 9918_00, rule: { kind: 'deny', denial: DUPLICATE }, summary: 'denied OA-18' },
  { chargeCents: 9901_00, rule: { kind: 'patient-owes-all' }, summary: 'the whole line is deductible PR-1' },
  { chargeCents: 9945_00, rule: { kind: 'half-allowed' }, summary: 'half of the line is CO-45' },
];

const BY_CHARGE = new Map(LINE_SCRIPTS.map((script) => [script.chargeCents, script.rule]));

/** What is scripted for a line charge, if anything. */
export function lineRuleOf(chargeCents: Cents): LineRule | undefined {
  return BY_CHARGE.get(chargeCents);
}

/** The two tables as plain text, as `GET /` prints them. */
export function describeMagic(): string {
  const members = SCRIPTS.map((script) => `  ${script.prefix}…  ${script.summary}`);
  const amounts = LINE_SCRIPTS.map((script) => `  ${formatDollars(script.chargeCents)}  ${script.summary}`);
  return [
    'Claimwright payer simulator: a clearinghouse and its payers. The same file gets the same answers.',
    '', 'Member ids (first four letters):', ...members,
    '', 'Line charges (first payer only):', ...amounts,
    '', 'Every claim:',
    '  SBR01 other than P with a prior payer\'s answer: pays what it left to the patient, up to 80 % of the charge; the rest OA-23 (CLP02 2 or 3)',
    '  frequency 7 or 8 with REF*F8: the replaced claim is reversed (CLP02 22) if it was paid; an unknown number is rejected A4:35',
    '  the same original claim number again: denied OA-18',
    '',
  ].join('\n');
}
