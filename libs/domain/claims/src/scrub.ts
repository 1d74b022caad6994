import { type Finding, formatDollars, sum } from '@claimwright/kernel';
import { chargedCents, type ClaimContent, coverageOf } from './claim.js';
import { priorLinesOf } from './prior-lines.js';
import { type PriorAdjustment, type PriorPayment } from './prior-payment.js';

const LINES_MAX = 50;
const CAS_TRIOS_MAX = 30; // five CAS of six trios

/** What keeps a claim out of a file; a claim with findings is held and its neighbours go. */
export function scrubClaim(claim: ClaimContent): Finding[] {
  return [...scrubNumbers(claim), ...scrubLines(claim), ...scrubText(claim.encounter, '', 0), ...claim.priorPayments.flatMap((payment) => scrubPrior(claim, payment))];
}

function hold(code: string, pointer: string, message: string, source: string): Finding {
  return { code, severity: 'error', pointer, message, source };
}

function scrubNumbers(claim: ClaimContent): Finding[] {
  const at = `/coverages/${claim.turn - 1}`;
  const findings: Finding[] = [];
  if (claim.frequency !== '1' && claim.originalPayerClaimNumber === undefined) {
    findings.push(hold('payer_claim_number_required', '', 'A replacement or void needs the payer’s number of the earlier claim.', '837P 2300 REF*F8'));
  }
  if (coverageOf(claim).memberId.trim() === '') findings.push(hold('member_id_missing', `${at}/memberId`, 'The coverage needs a member id.', '837P 2010BA NM109'));
  return findings;
}

function scrubLines(claim: ClaimContent): Finding[] {
  const { lines, totalChargeCents, diagnoses } = claim.encounter;
  const findings: Finding[] = [];
  if (lines.length === 0 || lines.length > LINES_MAX) findings.push(hold('line_count_invalid', '/lines', 'A professional claim carries one to fifty lines.', '837P 2400 LX'));
  if (chargedCents(claim) !== totalChargeCents) findings.push(hold('total_differs', '/totalChargeCents', 'The lines do not add up to the total.', '837P 2300 CLM02'));
  lines.forEach((line, index) => {
    if (line.chargeCents < 0) findings.push(hold('charge_negative', `/lines/${index}/chargeCents`, 'A charge cannot be negative.', 'X12 RFI 2499'));
    const stray = line.diagnosisPointers.findIndex((pointer) => pointer < 1 || pointer > diagnoses.length);
    if (stray >= 0) findings.push(hold('pointer_out_of_range', `/lines/${index}/diagnosisPointers/${stray}`, 'The line points at a diagnosis that is not in the list.', '837P 2400 SV107'));
  });
  return findings;
}

const DEPTH_MAX = 8;

/** Text that X12 cannot carry would be refused for the whole file: printable ASCII without the delimiters. */
function scrubText(value: unknown, pointer: string, depth: number): Finding[] {
  if (typeof value === 'string') {
    const sendable = /^[\x20-\x7e]*$/.test(value) && !/[*~:^]/.test(value);
    return sendable ? [] : [hold('unsendable_character', pointer, 'The text holds a character that a claim file cannot carry (an accent, *, ~, : or ^).', 'X12 extended character set, ISA delimiters')];
  }
  if (value === null || typeof value !== 'object' || depth > DEPTH_MAX) return [];
  return Object.entries(value).flatMap(([key, part]) => scrubText(part, `${pointer}/${key}`, depth + 1));
}

/** Loops 2320 and 2430: what a payer was charged is what it paid and what it took off, in every line and in all. */
function scrubPrior(claim: ClaimContent, payment: PriorPayment): Finding[] {
  const at = `/coverages/${payment.turn - 1}`;
  const { byLine, strays } = priorLinesOf(payment, claim.encounter.lines);
  const findings: Finding[] = [];
  if (payment.paidCents < 0) findings.push(hold('cob_paid_negative', at, 'What an earlier payer paid cannot be negative.', '837P 2320 AMT*D'));
  if (strays.length > 0) findings.push(hold('cob_line_not_matched', at, 'An earlier payer decided a line that this claim does not have.', '837P 2430 SVD'));
  if (payment.lines.length > 0 && byLine.size < claim.encounter.lines.length) {
    findings.push(hold('cob_line_missing', at, 'An earlier payer decided some lines of this claim and not others.', '837P 2430 SVD'));
  }
  for (const [place, line] of byLine) {
    const charge = claim.encounter.lines[place]?.chargeCents ?? 0;
    const difference = charge - line.paidCents - total(line.adjustments);
    if (difference !== 0) findings.push(cobDifference(`/lines/${place}`, difference, '837P 2430: charge = SVD02 + CAS'));
    if (line.adjustments.length > CAS_TRIOS_MAX) findings.push(hold('too_many_adjustments', `/lines/${place}`, 'A line carries at most thirty adjustments of an earlier payer.', '837P 2430 CAS'));
  }
  const taken = total(payment.adjustments) + sum(payment.lines.map((line) => total(line.adjustments)));
  const difference = chargedCents(claim) - payment.paidCents - taken;
  if (difference !== 0) findings.push(cobDifference(at, difference, '837P 2320: charge = AMT*D + CAS'));
  return findings;
}

function cobDifference(pointer: string, difference: number, source: string): Finding {
  return hold('cob_does_not_balance', pointer, `What the earlier payer paid and took off differs from the charge by ${formatDollars(difference)}.`, source);
}

function total(adjustments: readonly PriorAdjustment[]): number {
  return sum(adjustments.map(({ cents }) => cents));
}
