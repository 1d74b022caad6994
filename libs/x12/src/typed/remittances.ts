import { X12Error } from '../error.js';
import type { Remittance835 } from '../model.js';
import type { X12Event } from './events.js';
import { readWhole, type WholeSet } from './whole-file.js';
import type { Adjustments, HeaderNumber, RemittanceHeader } from './tables/remittance.js';
import type { ClaimPayment } from '../model.js';
import { writeFile } from './write-file.js';

/**
 * Reads remittances (005010X221) one transaction set at a time. The envelope of the whole file is checked first, so that nobody acts on
 * half a file. Throws `X12Error` where it or a set cannot be read.
 */
export function* read835(bytes: Uint8Array): Generator<Remittance835> {
  for (const set of readWhole(bytes, ['835'])) yield toRemittance(set);
}

function toRemittance(set: WholeSet): Remittance835 {
  const claims: ClaimPayment[] = [];
  const adjustments: Remittance835['providerAdjustments'] = [];
  let header: RemittanceHeader | undefined;
  let number: HeaderNumber | undefined;
  let other: Remittance835['other'];
  for (const { part, value } of set.parts) {
    if (part === 'header') {
      header = value as RemittanceHeader;
      ({ other } = header);
    } else if (part === 'claim') {
      const claim = value as ClaimPayment;
      claim.headerNumber = number?.number;
      if (number?.other) claim.other = [...number.other, ...(claim.other ?? [])];
      if (number) number.other = undefined;
      claims.push(claim);
    } else {
      if (number?.other) other = [...(other ?? []), ...number.other];
      if (part === 'headerNumber') number = value as HeaderNumber;
      else {
        number = undefined;
        const { providerAdjustments, other: summary } = value as Adjustments;
        adjustments.push(...providerAdjustments);
        if (summary) other = [...(other ?? []), ...summary];
      }
    }
  }
  if (number?.other) other = [...(other ?? []), ...number.other];
  if (header === undefined) throw new X12Error('missing_segment', 'BPR is missing at or below ST', { segment: 'BPR' });
  return {
    envelope: set.envelope,
    payment: header.payment,
    trace: header.trace,
    references: header.references,
    productionDate: header.productionDate,
    payer: header.payer,
    payee: header.payee,
    claims,
    providerAdjustments: adjustments,
    other,
  };
}

/** Writes remittances as one interchange with one group, a set each. */
export function write835(remittances: readonly Remittance835[]): string {
  return writeFile(remittances, { code: '835', guide: '005010X221', functionalCode: 'HP', type: '835', namesGuide: false, parts: partsOf });
}

/** The parts of a remittance: LX comes again where its number changes or it has summaries of its own. */
export function* partsOf(remittance: Remittance835): Generator<X12Event> {
  const { claims, providerAdjustments, other } = remittance;
  const late = other?.filter(({ loop }) => loop === 'summary');
  const header: RemittanceHeader = { ...remittance, other: other?.filter(({ loop }) => loop !== 'summary') };
  yield { kind: 'part', part: 'header', value: header };
  let headerNumber: string | undefined;
  for (const claim of claims) {
    const summaries = claim.other?.filter(({ loop }) => loop === '2000') ?? [];
    const number = claim.headerNumber ?? headerNumber ?? '1';
    if (number !== headerNumber || summaries.length > 0) yield { kind: 'part', part: 'headerNumber', value: { number, other: summaries } };
    headerNumber = number;
    yield { kind: 'part', part: 'claim', value: summaries.length === 0 ? claim : { ...claim, other: claim.other?.filter(({ loop }) => loop !== '2000') } };
  }
  if (providerAdjustments.length > 0 || (late && late.length > 0)) yield { kind: 'part', part: 'providerAdjustments', value: { providerAdjustments, other: late } satisfies Adjustments };
}
