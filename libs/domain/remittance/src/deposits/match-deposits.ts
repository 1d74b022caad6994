import { type CalendarDate, type Cents, sum } from '@claimwright/kernel';
import { businessDaysBetween } from './business-days.js';

/** Phase III CORE 370: the EFT and its ERA come within three business days of each other. */
export const BUSINESS_DAYS_APART_MAX = 3;

/** Money in the bank that nobody has matched by hand. */
export interface OpenDeposit {
  id: string;
  amountCents: Cents;
  depositedOn: CalendarDate;
  /** TRN03, where the bank passes it on. */
  payerId?: string;
}

/** Money that a remittance announces and that nobody has matched by hand. */
export interface OpenRemittance {
  id: string;
  amountCents: Cents;
  /** BPR16. */
  paidOn: CalendarDate;
  /** TRN03. */
  payerId: string;
  /** It does not balance and waits for a person, so that nothing of it is in the ledger. */
  held: boolean;
}

export type DepositReason = 'trace_missing' | 'trace_unknown' | 'payer_differs' | 'amount_differs' | 'date_out_of_rule' | 'several_candidates' | 'several_remittances' | 'several_deposits' | 'remittance_held';

/** Why a remittance has no money: there is none, or there is some that does not fit. */
export type ExpectationReason = 'no_deposit' | Exclude<DepositReason, 'trace_missing' | 'trace_unknown'>;

export interface DepositMatches {
  matches: { depositId: string; remittanceId: string }[];
  /** Why the others have no match. */
  deposits: ReadonlyMap<string, DepositReason>;
  remittances: ReadonlyMap<string, ExpectationReason>;
}

/**
 * Which deposits pay which remittances, among all that carry one trace number. A pair is matched when trace, payer, amount and date agree
 * and neither of the two could belong to another one. The answer depends on what is there and not on the order in which it came: a
 * match that something later makes doubtful is none any more.
 */
export function matchDeposits(deposits: readonly OpenDeposit[], remittances: readonly OpenRemittance[]): DepositMatches {
  const posted = remittances.filter(({ held }) => !held);
  const fits = deposits.map((deposit) => posted.filter((remittance) => fit(deposit, remittance) === 'fits'));
  const claimants = new Map<string, number>();
  for (const { id } of fits.flat()) claimants.set(id, (claimants.get(id) ?? 0) + 1);
  const matches: DepositMatches['matches'] = [];
  deposits.forEach(({ id }, i) => {
    const [only, ...others] = fits[i] ?? [];
    if (only && others.length === 0 && claimants.get(only.id) === 1) matches.push({ depositId: id, remittanceId: only.id });
  });
  const matchedDeposits = new Set(matches.map(({ depositId }) => depositId));
  const matchedRemittances = new Set(matches.map(({ remittanceId }) => remittanceId));
  const left = { deposits: deposits.filter(({ id }) => !matchedDeposits.has(id)), remittances: remittances.filter(({ id }) => !matchedRemittances.has(id)) };
  return {
    matches,
    deposits: new Map(left.deposits.map((deposit) => [deposit.id, depositReason(deposit, left)])),
    remittances: new Map(left.remittances.filter(({ held }) => !held).map((remittance) => [remittance.id, remittanceReason(remittance, left)])),
  };
}

interface Left { deposits: readonly OpenDeposit[]; remittances: readonly OpenRemittance[] }
type Fit = 'fits' | 'payer_differs' | 'amount_differs' | 'date_out_of_rule';

const samePayer = (deposit: OpenDeposit, remittance: OpenRemittance): boolean => deposit.payerId === undefined || deposit.payerId === remittance.payerId;

function fit(deposit: OpenDeposit, remittance: OpenRemittance): Fit {
  if (!samePayer(deposit, remittance)) return 'payer_differs';
  if (deposit.amountCents !== remittance.amountCents) return 'amount_differs';
  return businessDaysBetween(deposit.depositedOn, remittance.paidOn) > BUSINESS_DAYS_APART_MAX ? 'date_out_of_rule' : 'fits';
}

function depositReason(deposit: OpenDeposit, { deposits, remittances }: Left): DepositReason {
  if (remittances.length === 0) return 'trace_unknown';
  const own = remittances.filter((remittance) => samePayer(deposit, remittance));
  if (own.length === 0) return 'payer_differs';
  return among(own.map((remittance) => ({ fit: fit(deposit, remittance), held: remittance.held })))
    ?? batched(own.filter(({ held }) => !held), deposit, 'several_remittances')
    ?? splitUp(deposits, own)
    ?? farthest(own.map((remittance) => fit(deposit, remittance)));
}

function remittanceReason(remittance: OpenRemittance, { deposits, remittances }: Left): ExpectationReason {
  if (deposits.length === 0) return 'no_deposit';
  const own = deposits.filter((deposit) => samePayer(deposit, remittance));
  if (own.length === 0) return 'payer_differs';
  return among(own.map((deposit) => ({ fit: fit(deposit, remittance), held: false })))
    ?? batched(own, remittance, 'several_deposits')
    ?? paidTogether(own, remittances)
    ?? farthest(own.map((deposit) => fit(deposit, remittance)));
}

/** What fits and is not matched is what is doubtful, or waits with its remittance. */
function among(fits: readonly { fit: Fit; held: boolean }[]): 'several_candidates' | 'remittance_held' | undefined {
  const good = fits.filter(({ fit: how }) => how === 'fits');
  if (good.length === 0) return undefined;
  return good.every(({ held }) => held) ? 'remittance_held' : 'several_candidates';
}

function batched<R extends 'several_remittances' | 'several_deposits'>(parts: readonly { amountCents: Cents }[], whole: { amountCents: Cents }, reason: R): R | undefined {
  return parts.length > 1 && sum(parts.map(({ amountCents }) => amountCents)) === whole.amountCents ? reason : undefined;
}

function splitUp(deposits: readonly OpenDeposit[], own: readonly OpenRemittance[]): 'several_deposits' | undefined {
  return own.map((remittance) => batched(deposits.filter((deposit) => samePayer(deposit, remittance)), remittance, 'several_deposits')).find(Boolean);
}

function paidTogether(own: readonly OpenDeposit[], remittances: readonly OpenRemittance[]): 'several_remittances' | undefined {
  return own.map((deposit) => batched(remittances.filter((one) => !one.held && samePayer(deposit, one)), deposit, 'several_remittances')).find(Boolean);
}

const farthest = (fits: readonly Fit[]): 'date_out_of_rule' | 'amount_differs' => (fits.includes('date_out_of_rule') ? 'date_out_of_rule' : 'amount_differs');
