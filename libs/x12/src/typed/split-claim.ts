import { X12Error } from '../error.js';
import type { Cents, ClaimDetail, Contract, DentalClaimDetail, InstitutionalClaimDetail, OtherSegment, PlacedClaim, Pricing } from '../model.js';
import { cannotSplit, type DecidedLine, ofPart, refuseOther, refuseWholeDecisions, type SplitPayer } from './split-coverage.js';

/** CLM01 as the guides bound it: receivers need not give back more. */
const NUMBER_LENGTH = 20;
/** CLM05-3: corrected, replaced, void. */
const REPLACES = ['6', '7', '8'];

/** A claim of any of the three 837 guides. */
export type SplittableClaim = ClaimDetail | InstitutionalClaimDetail | DentalClaimDetail;

/** How a claim is split. */
export interface ClaimSplit {
  /** Most lines (LX of loop 2400) of one claim: 50 in 837P and 837D, 999 in 837I, or fewer. */
  linesPerClaim: number;
  /** CLM01 of the second part (2) and those after it, at most 20 characters; unless told, the claim's own with `-2`, `-3` … */
  claimNumber?: (number: string, part: number) => string;
}

/** What claims of the three guides have in common. */
interface Whole {
  number: string;
  frequency: string;
  chargeCents: Cents;
  patientPaidCents?: Cents;
  patientResponsibilityCents?: Cents;
  contract?: Contract;
  pricing?: Pricing;
  drgCode?: string;
  valueCodes?: readonly object[];
  other?: OtherSegment[];
  otherSubscribers: SplitPayer[];
  lines: Line[];
}

interface Line extends DecidedLine {
  number: number;
  chargeCents: Cents;
  adjudications: (DecidedLine['adjudications'][number] & { bundledLine?: number })[];
}

/**
 * The claim as claims of at most so many lines each; the claim itself where it has no more. Each part (loop 2300) has its lines in order,
 * numbered from 1 (LX01), their sum as CLM02, a CLM01 of its own, and all else that the claim says: diagnoses, dates, references, notes,
 * providers. What the patient paid (AMT*F5) or owes (AMT*F3) goes to the first part up to its charge, and the rest to the next; what another
 * payer paid (2320 AMT*D) is what it paid of the part's lines (2430 SVD02). Throws `X12Error` `unwritable_value` where an amount belongs to
 * the claim as a whole, so that splitting it would be guessing: claim-level CAS, MIA, MOA, EAF, HCP, CN102, value codes and DRG; where the
 * claim replaces another (CLM05-3); and where a number is too long. Source: X222, X223 and X224, 2300 CLM02, LX and section 1.4.4.
 */
export function splitClaim<C extends SplittableClaim>(claim: C, { linesPerClaim, claimNumber = suffixed }: ClaimSplit): C[] {
  requireCount(linesPerClaim, 'linesPerClaim');
  const whole: Whole = claim;
  if (whole.lines.length <= linesPerClaim) return [claim];
  refuseWhole(whole);
  const slices: Line[][] = [];
  for (let from = 0; from < whole.lines.length; from += linesPerClaim) slices.push(whole.lines.slice(from, from + linesPerClaim));
  const charges = slices.map(chargeOf);
  const paid = share(whole.patientPaidCents, charges, 'F5');
  const owed = share(whole.patientResponsibilityCents, charges, 'F3');
  const numbers = numbersOf(whole.number, slices.length, claimNumber);
  const parts = slices.map((slice, at): Whole => ({
    ...whole,
    number: numbers[at] as string,
    chargeCents: charges[at] as Cents,
    ...('patientPaidCents' in whole && { patientPaidCents: paid[at] }),
    ...('patientResponsibilityCents' in whole && { patientResponsibilityCents: owed[at] }),
    otherSubscribers: whole.otherSubscribers.map((one) => ofPart(one, charges[at] as Cents, slice)),
    lines: slice.map((line, place) => renumbered(line, place + 1, slice, whole.lines)),
  }));
  // Each is a copy of the claim with fewer lines, and so of its type.
  return parts as SplittableClaim[] as C[];
}

/** Claims with their parties, those of too many lines split; a part's number is not another claim's. */
export function splitClaims<C extends SplittableClaim>(claims: readonly PlacedClaim<C>[], split: ClaimSplit): readonly PlacedClaim<C>[] {
  requireCount(split.linesPerClaim, 'linesPerClaim');
  if (claims.every(({ claim }) => claim.lines.length <= split.linesPerClaim)) return claims;
  const numbers = new Set(claims.map(({ claim }) => claim.number));
  return claims.flatMap((placed) =>
    splitClaim(placed.claim, split).map((claim, at) => {
      if (at > 0 && numbers.has(claim.number)) throw cannotSplit('another claim has the number (CLM01) of one of its parts; name them by claimNumber', { segment: 'CLM', element: 1 });
      numbers.add(claim.number);
      return { ...placed, claim };
    }),
  );
}

/** Refuses a number of claims or lines that is none. */
export function requireCount(count: number, option: string): void {
  if (!Number.isSafeInteger(count) || count < 1) throw new X12Error('unwritable_value', `${option} is not a whole number above zero`, { segment: 'CLM' });
}

/** Refuses a claim with amounts that are neither its lines' nor anybody's to divide. */
function refuseWhole(whole: Whole): void {
  const { contract, pricing } = whole;
  if (REPLACES.includes(whole.frequency)) {
    throw cannotSplit('its frequency says that it stands for one claim that the payer has, and so would each part; void that claim and send a new one', { segment: 'CLM', element: 5 });
  }
  if (chargeOf(whole.lines) !== whole.chargeCents) throw cannotSplit('its charge is not the sum of its lines', { segment: 'CLM', element: 2 });
  if (contract?.amountCents !== undefined) throw cannotSplit('its contract amount (CN102) is of the whole claim; give it with the lines (2400) or split the claim yourself', { segment: 'CN1', element: 2 });
  if (pricing) throw cannotSplit('it was priced as a whole (HCP of 2300); give the prices with the lines (2400) or split the claim yourself', { segment: 'HCP' });
  if (whole.drgCode !== undefined) throw cannotSplit('it is paid as a whole by its DRG (HI*DR)', { segment: 'HI' });
  if (whole.valueCodes !== undefined && whole.valueCodes.length > 0) {
    throw cannotSplit('its value codes (HI*BE) tell amounts of the whole claim; split the claim yourself', { segment: 'HI' });
  }
  refuseOther(whole.other);
  refuseWholeDecisions(whole);
}

function chargeOf(lines: readonly Line[]): Cents {
  return lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0);
}

/** Each part's share of an amount: as much as it charges, as long as there is any; nothing is said of parts that come after. */
function share(amount: Cents | undefined, charges: readonly Cents[], qualifier: string): (Cents | undefined)[] {
  let left = amount;
  const shares = charges.map((charge, at) => {
    if (left === undefined || (left === 0 && at > 0)) return undefined;
    const part = Math.max(0, Math.min(left, charge));
    left -= part;
    return part;
  });
  if (left) throw cannotSplit(`AMT*${qualifier} is not between zero and the charge of its lines`, { segment: 'AMT', element: 2 });
  return shares;
}

function suffixed(number: string, part: number): string {
  return `${number}-${part}`;
}

function numbersOf(number: string, parts: number, claimNumber: (number: string, part: number) => string): string[] {
  const numbers = [number];
  for (let part = 2; part <= parts; part++) {
    const own = claimNumber(number, part);
    const place = { segment: 'CLM', element: 1 };
    if (own.length > NUMBER_LENGTH) throw cannotSplit(`a part's number (CLM01) would have more than ${NUMBER_LENGTH} characters; name the parts by claimNumber`, place);
    if (numbers.includes(own)) throw cannotSplit('two of its parts would have one number (CLM01)', place);
    numbers.push(own);
  }
  return numbers;
}

/** A line as that of its part by this number; SVD06 names another line of the same part. */
function renumbered(line: Line, number: number, slice: readonly Line[], all: readonly Line[]): Line {
  const adjudications = line.adjudications.map((adjudication) => {
    const { bundledLine } = adjudication;
    return bundledLine === undefined ? adjudication : { ...adjudication, bundledLine: placeOf(bundledLine, slice, all) };
  });
  return { ...line, number, adjudications };
}

function placeOf(number: number, slice: readonly Line[], all: readonly Line[]): number {
  const at = slice.findIndex((line) => line.number === number);
  if (at < 0 || all.filter((line) => line.number === number).length !== 1) {
    throw cannotSplit('another payer bundled a line (2430 SVD06) with one that would come into another part', { segment: 'SVD', element: 6 });
  }
  return at + 1;
}
