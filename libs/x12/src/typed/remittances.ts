import type { ClaimPayment, HeaderNumber, Remittance835 } from '../model.js';
import { lacksInSet } from './element-values.js';
import type { X12Event } from './events.js';
import { readWhole, type WholeSet } from './whole-file.js';
import type { Adjustments } from './tables/remittance.js';
import type { RemittanceHeader } from './tables/remittance-header.js';
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
  const headerNumbers: HeaderNumber[] = [];
  let header: RemittanceHeader | undefined;
  let number: string | undefined;
  let other: Remittance835['other'];
  for (const { part, value } of set.parts) {
    if (part === 'header') {
      header = value as RemittanceHeader;
      ({ other } = header);
    } else if (part === 'claim') {
      const claim = value as ClaimPayment;
      claim.headerNumber = number;
      claims.push(claim);
    } else if (part === 'headerNumber') {
      const heading = value as HeaderNumber;
      ({ number } = heading);
      headerNumbers.push(heading);
    } else {
      number = undefined;
      const { providerAdjustments, other: summary } = value as Adjustments;
      adjustments.push(...providerAdjustments);
      if (summary) other = [...(other ?? []), ...summary];
    }
  }
  if (header === undefined) throw lacksInSet('BPR', set.envelope);
  return {
    envelope: set.envelope,
    payment: header.payment,
    trace: header.trace,
    currency: header.currency,
    references: header.references,
    productionDate: header.productionDate,
    payer: header.payer,
    payee: header.payee,
    headerNumbers,
    claims,
    providerAdjustments: adjustments,
    other,
  };
}

/** Writes remittances as one interchange with one group, a set each. */
export function write835(remittances: readonly Remittance835[]): string {
  return writeFile(remittances, { code: '835', guide: '005010X221', functionalCode: 'HP', type: '835', namesGuide: false, parts: partsOf });
}

/** The parts of a remittance: an LX stands before the first claim of its number, or where it is in the list when it has no claims. */
export function* partsOf(remittance: Remittance835): Generator<X12Event> {
  const { claims, headerNumbers = [], providerAdjustments, other } = remittance;
  const late = other?.filter(({ loop }) => loop === 'summary');
  const header: RemittanceHeader = { ...remittance, other: other?.filter(({ loop }) => loop !== 'summary') };
  yield { kind: 'part', part: 'header', value: header };
  const used = new Set(claims.map((claim) => claim.headerNumber));
  let headings: readonly HeaderNumber[] = headerNumbers;
  let headerNumber: string | undefined;
  for (const claim of claims) {
    const number = claim.headerNumber ?? headerNumber ?? headings[0]?.number ?? '1';
    if (number !== headerNumber) {
      const first = headings.findIndex((heading) => heading.number === number);
      const due = headings.filter((heading, at) => heading.number === number || (at < first && !used.has(heading.number)));
      for (const value of first < 0 ? [{ number }] : due) yield headingEvent(value);
      headings = headings.filter((heading) => !due.includes(heading));
    }
    headerNumber = number;
    yield { kind: 'part', part: 'claim', value: claim };
  }
  for (const value of headings) yield headingEvent(value);
  if (providerAdjustments.length > 0 || (late && late.length > 0)) yield { kind: 'part', part: 'providerAdjustments', value: { providerAdjustments, other: late } satisfies Adjustments };
}

function headingEvent(value: HeaderNumber): X12Event {
  return { kind: 'part', part: 'headerNumber', value };
}
