import type {
  Address,
  Adjustment,
  Contact,
  DateRange,
  Envelope,
  Identifier,
  Named,
  Procedure,
  QualifiedAmount,
  QualifiedDate,
  QualifiedQuantity,
  Reference,
} from './model.js';
import { X12Error } from './error.js';
import { dateText, decimalText, InterchangeWriter, type LoopWriter, money, writeFault } from './writer.js';

/** NM101 to NM109. */
export function addName(loop: LoopWriter, entity: string, named: Named, id?: { qualifier?: string; value?: string }): void {
  const tail = [id?.value === undefined ? undefined : id.qualifier, id?.value];
  if (named.kind === 'organization') {
    loop.add('NM1', entity, '2', named.name, undefined, undefined, undefined, undefined, ...tail);
  } else {
    const { lastName, firstName, middleName, prefix, suffix } = named.person;
    loop.add('NM1', entity, '1', lastName, firstName, middleName, prefix, suffix, ...tail);
  }
}

/** N3 and N4; nothing for an address nobody gave. */
export function addAddress(loop: LoopWriter, address: Address | undefined): void {
  if (address === undefined) return;
  const { line1, line2, city, state, postalCode, country, countrySubdivision } = address;
  if (line1 !== '') loop.add('N3', line1, line2);
  if (city !== '') loop.add('N4', city, state, postalCode, country, undefined, undefined, countrySubdivision);
}

export function addReferences(loop: LoopWriter, references: readonly Reference[]): void {
  for (const { qualifier, value, description, payerId } of references) {
    loop.add('REF', qualifier, value, description, payerId === undefined ? undefined : ['2U', payerId]);
  }
}

export function addContacts(loop: LoopWriter, contacts: readonly Contact[]): void {
  for (const { role, name, numbers } of contacts) {
    if (numbers.length > 3) throw writeFault('unwritable_value', 'PER', 9, 'would be a fourth number');
    loop.add('PER', role, name, ...numbers.flatMap(({ qualifier, value }) => [qualifier, value]));
  }
}

export function rangeText(range: DateRange, segment: string, element: number): [string, string] {
  const from = dateText(range.from, segment, element);
  return range.to === undefined ? ['D8', from] : ['RD8', `${from}-${dateText(range.to, segment, element)}`];
}

export function addDtp(loop: LoopWriter, { qualifier, date, to }: QualifiedDate): void {
  loop.add('DTP', qualifier, ...rangeText({ from: date, to }, 'DTP', 3));
}

export function addDtm(loop: LoopWriter, qualifier: string, date: string): void {
  loop.add('DTM', qualifier, dateText(date, 'DTM', 2));
}

export function addAmounts(loop: LoopWriter, amounts: readonly QualifiedAmount[]): void {
  for (const { qualifier, amountCents } of amounts) loop.add('AMT', qualifier, money(amountCents, 'AMT', 2));
}

export function addAmount(loop: LoopWriter, qualifier: string, cents: number | undefined): void {
  if (cents !== undefined) loop.add('AMT', qualifier, money(cents, 'AMT', 2));
}

export function addQuantities(loop: LoopWriter, quantities: readonly QualifiedQuantity[]): void {
  for (const { qualifier, quantity } of quantities) loop.add('QTY', qualifier, decimalText(quantity, 'QTY', 2));
}

const TRIOS_IN_CAS = 6;

/** One or more CAS for each group code, six trios to a CAS; `most` is how many the guide allows. */
export function addAdjustments(loop: LoopWriter, adjustments: readonly Adjustment[], most: number): void {
  const groups = new Map<string, Adjustment[]>();
  for (const adjustment of adjustments) {
    const group = groups.get(adjustment.group);
    if (group) group.push(adjustment);
    else groups.set(adjustment.group, [adjustment]);
  }
  let written = 0;
  for (const [code, group] of groups) {
    for (let from = 0; from < group.length; from += TRIOS_IN_CAS) {
      if (++written > most) throw new X12Error('unwritable_value', `There are more adjustments than ${most} CAS segments hold`, { segment: 'CAS' });
      const trios = group.slice(from, from + TRIOS_IN_CAS).map(({ reason, amountCents, quantity }) => {
        if (reason === '') throw writeFault('missing_element', 'CAS', 2, 'is missing');
        return [reason, money(amountCents, 'CAS', 3), decimalText(quantity, 'CAS', 4)];
      });
      loop.add('CAS', code, ...trios.flat());
    }
  }
}

export function procedureParts({ qualifier, code, modifiers, description, codeTo }: Procedure): (string | undefined)[] {
  const [first, second, third, fourth, ...more] = modifiers;
  if (more.length > 0) throw new X12Error('unwritable_value', 'A procedure has more than four modifiers', { segment: 'SV1', element: 1 });
  return [qualifier, code, first, second, third, fourth, description, codeTo];
}

export function npiOr(npi: string | undefined, other: Identifier | undefined): Identifier | undefined {
  return npi === undefined ? other : { qualifier: 'XX', value: npi };
}

export function flagText(flag: boolean | undefined): string | undefined {
  return flag === undefined ? undefined : flag ? 'Y' : 'N';
}

/** What `writeSets` must know of a transaction. */
export interface SetKind<T> {
  functionalCode: string;
  code: string;
  /** How GS08 must begin. */
  guide: string;
  /** The 835 alone leaves ST03 out. */
  namesGuide: boolean;
  write(writer: InterchangeWriter, item: T): void;
}

/** One interchange with one group and a set for each item, all with the envelope of the first but for their set control numbers. */
export function writeSets<T extends { envelope: Envelope }>(items: readonly T[], kind: SetKind<T>): string {
  const [first] = items;
  if (first === undefined) throw new X12Error('missing_segment', 'There is nothing to write', { segment: 'ST' });
  const { envelope } = first;
  requireGuide(envelope, kind.guide);
  const writer = new InterchangeWriter(envelope);
  writer.openGroup(kind.functionalCode, envelope);
  for (const item of items) {
    const { interchangeControlNumber, groupControlNumber, setControlNumber, guide } = item.envelope;
    const differs = interchangeControlNumber !== envelope.interchangeControlNumber || groupControlNumber !== envelope.groupControlNumber;
    if (differs || guide !== envelope.guide) throw writeFault('unwritable_value', 'GS', 6, 'or ISA13 or GS08 differs between transactions of one file');
    writer.openSet(kind.code, setControlNumber, kind.namesGuide ? guide : undefined);
    kind.write(writer, item);
    writer.closeSet();
  }
  return writer.finish();
}

export function requireGuide(envelope: Envelope, guide: string): void {
  if (!envelope.guide.startsWith(guide)) throw writeFault('unwritable_value', 'GS', 8, `does not begin with ${guide}`);
}
