import type {
  Address,
  Adjustment,
  Contact,
  Identifier,
  Named,
  Procedure,
  QualifiedDate,
  Reference,
  WithOther,
} from './model.js';
import { keep, keepUnread, type Segment } from './segment.js';
import { parseDate } from './values.js';

/** NM102 to NM107. */
export function readNamed(nm1: Segment): Named {
  switch (nm1.required(2)) {
    case '1':
      return {
        kind: 'person',
        person: {
          lastName: nm1.text(3) ?? '',
          firstName: nm1.text(4),
          middleName: nm1.text(5),
          prefix: nm1.text(6),
          suffix: nm1.text(7),
        },
      };
    case '2':
      return { kind: 'organization', name: nm1.text(3) ?? '' };
    default:
      return nm1.invalid(2, '1 (person) or 2 (organization)');
  }
}

export const NM1_OF_PERSON = [1, 2, 3, 4, 5, 6, 7, 8, 9];
export const NM1_OF_ORGANIZATION = [1, 2, 3, 8, 9];

/** Reports what an NM1 holds beyond a name and an identifier. */
export function keepUnreadName(owner: Named & WithOther, nm1: Segment, loop: string): void {
  keepUnread(owner, nm1, loop, owner.kind === 'person' ? NM1_OF_PERSON : NM1_OF_ORGANIZATION);
}

/** NM108 and NM109. */
export function readIdentifier(nm1: Segment): Identifier | undefined {
  const value = nm1.text(9);
  return value === undefined ? undefined : { qualifier: nm1.required(8), value };
}

/** An address to be filled by N3 and N4. */
export function noAddress(): Address {
  return { line1: '', city: '' };
}

/** What most parties have below their NM1. */
export interface PartyParts extends WithOther {
  address?: Address;
  references?: Reference[];
  contacts?: Contact[];
}

/** Reads a segment of a party's loop: N3, N4, REF or PER; anything else is kept as it is. */
export function readPartySegment(party: PartyParts, segment: Segment, loop: string): void {
  switch (segment.id) {
    case 'N3':
      if (party.address !== undefined && party.address.line1 !== '') return keep(party, segment, loop);
      party.address ??= noAddress();
      party.address.line1 = segment.required(1);
      party.address.line2 = segment.text(2);
      return keepUnread(party, segment, loop, [1, 2]);
    case 'N4':
      if (party.address !== undefined && party.address.city !== '') return keep(party, segment, loop);
      return readCity(party, segment, loop);
    case 'REF':
      if (party.references === undefined) return keep(party, segment, loop);
      return readReference(party, party.references, segment, loop);
    case 'PER':
      if (party.contacts === undefined) return keep(party, segment, loop);
      party.contacts.push(readContact(segment));
      return keepUnread(party, segment, loop, [1, 2, 3, 4, 5, 6, 7, 8]);
    default:
      return keep(party, segment, loop);
  }
}

function readCity(party: PartyParts, n4: Segment, loop: string): void {
  const address = (party.address ??= noAddress());
  address.city = n4.text(1) ?? '';
  address.state = n4.text(2);
  address.postalCode = n4.text(3);
  address.country = n4.text(4);
  address.countrySubdivision = n4.text(7);
  keepUnread(party, n4, loop, [1, 2, 3, 4, 7]);
}

/** A REF whose fourth element is at most `2U` and a payer's id; any other is kept as it is. */
export function readReference(owner: WithOther, references: Reference[], ref: Segment, loop: string): void {
  const [qualifier, payerId, ...more] = ref.components(4);
  if (more.length > 0 || (qualifier !== undefined && qualifier !== '2U')) return keep(owner, ref, loop);
  if (ref.text(2) === undefined && ref.text(3) === undefined) return keep(owner, ref, loop);
  references.push({ qualifier: ref.required(1), value: ref.text(2) ?? '', description: ref.text(3), payerId });
}

export function readContact(per: Segment): Contact {
  const numbers: Identifier[] = [];
  for (let position = 3; position <= 7; position += 2) {
    const value = per.text(position + 1);
    if (value !== undefined) numbers.push({ qualifier: per.required(position), value });
  }
  return { role: per.required(1), name: per.text(2), numbers };
}

/** A DTP in one of the two date formats; undefined for a moment or anything else. */
export function readDtp(dtp: Segment): QualifiedDate | undefined {
  const qualifier = dtp.required(1);
  switch (dtp.required(2)) {
    case 'D8':
      return { qualifier, date: dtp.requiredDate(3) };
    case 'RD8': {
      const [from = '', to = '', ...more] = dtp.required(3).split('-');
      const range = more.length === 0 ? [parseDate(from), parseDate(to)] : [];
      if (range[0] === undefined || range[1] === undefined) return dtp.invalid(3, 'a range of dates as CCYYMMDD-CCYYMMDD');
      return { qualifier, date: range[0], to: range[1] };
    }
    default:
      return undefined;
  }
}

/** Adds a DTP to a list, or keeps it where its format is not a date's. */
export function readDate(owner: WithOther, dates: QualifiedDate[], dtp: Segment, loop: string): void {
  const date = readDtp(dtp);
  if (date === undefined) keep(owner, dtp, loop);
  else dates.push(date);
}

/** CAS: one to six trios of reason, amount and quantity. */
export function readAdjustments(adjustments: Adjustment[], cas: Segment): void {
  const group = cas.required(1);
  for (let position = 2; position <= 17; position += 3) {
    const reason = cas.text(position);
    if (reason === undefined && cas.text(position + 1) === undefined) continue;
    adjustments.push({
      group,
      reason: reason ?? cas.missing(position),
      amountCents: cas.requiredCents(position + 1),
      quantity: cas.decimal(position + 2),
    });
  }
  if (cas.text(2) === undefined) cas.missing(2);
}

/** A composite procedure; undefined when the element is empty. */
export function readProcedure(segment: Segment, position: number): Procedure | undefined {
  const parts = segment.components(position);
  if (parts.length === 0) return undefined;
  const [qualifier = '', code = '', ...rest] = parts;
  if (qualifier === '') return segment.invalid(position, 'a procedure with its qualifier');
  const modifiers = rest.slice(0, 4).filter((modifier) => modifier !== '');
  return { qualifier, code, modifiers, description: rest[4] || undefined, codeTo: rest[5] || undefined };
}

export function requiredProcedure(segment: Segment, position: number): Procedure {
  return readProcedure(segment, position) ?? segment.missing(position);
}

/** `Y` and `N` as a boolean; absent stays absent. */
export function readFlag(segment: Segment, position: number): boolean | undefined {
  const text = segment.text(position);
  return text === undefined ? undefined : text === 'Y';
}
