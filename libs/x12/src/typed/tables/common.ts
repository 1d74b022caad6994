import type { Address, Adjustment, Contact, Named, Note, QualifiedAmount, QualifiedDate, QualifiedQuantity, Reference } from '../../model.js';
import { fields, type KeyOf, REQUIRED } from '../op.js';
import { type Rule, rules } from '../table.js';

/** Objects and rules that most transactions share. */

export const noAddress = (): Address => ({ line1: '', line2: undefined, city: '', state: undefined, postalCode: undefined, country: undefined, countrySubdivision: undefined });
/** Whose name is not read yet: NM102 says whether it is to have a `name` or a `person`. */
export const noName = (): Named => ({ kind: 'organization', name: undefined, person: undefined }) as unknown as Named;

const address = fields<Address>();
const ADDRESS_LINES = [address.text(1, 'line1', REQUIRED), address.text(2, 'line2')];
const CITY = [address.text(1, 'city', ''), address.text(2, 'state'), address.text(3, 'postalCode'), address.text(4, 'country'), address.text(7, 'countrySubdivision')];

/** N3 and N4. */
export function addressIn<T extends object>(field: KeyOf<T, Address>, required?: { n3: string; n4: string }): Rule<T>[] {
  const rule = rules<Record<string, Address>>();
  const make = (id: string, ops: typeof CITY, what: string | undefined): Rule<T> =>
    rule.into(field, id, ops, { create: noAddress, ...(what === undefined ? {} : { required: what }) }) as unknown as Rule<T>;
  return [make('N3', ADDRESS_LINES, required?.n3), make('N4', CITY, required?.n4)];
}

const reference = fields<Reference>();
const noReference = (): Reference => ({ qualifier: '', value: '', description: undefined, payerId: undefined });
const REFERENCE = [
  reference.text(1, 'qualifier', REQUIRED),
  reference.text(2, 'value', ''),
  reference.text(3, 'description'),
  reference.constantFor('payerId', [4, 1], '2U'),
  reference.text([4, 2], 'payerId'),
];

/** Every REF; one whose fourth element is more than `2U` and a payer's id is kept as it is. */
export function referencesIn<T extends object>(field: KeyOf<T, readonly Reference[]>): Rule<T> {
  return rules<Record<string, Reference[]>>().list(field, 'REF', REFERENCE, {
    create: noReference,
    reads: (_owner, values) => {
      if (!values.has(2) && !values.has(3)) return false;
      if (values.segment.count < 4) return true;
      const parts = values.componentCount(4);
      return parts === 0 || (parts <= 2 && (values.component(4, 1) === '2U' || values.component(4, 1) === ''));
    },
  }) as unknown as Rule<T>;
}

const contact = fields<Contact>();
const noContact = (): Contact => ({ role: '', name: undefined, numbers: [] });
const CONTACT = [contact.text(1, 'role', REQUIRED), contact.text(2, 'name'), contact.pairs(3, 'numbers')];

/** Every PER. */
export function contactsIn<T extends object>(field: KeyOf<T, readonly Contact[]>): Rule<T> {
  return rules<Record<string, Contact[]>>().list(field, 'PER', CONTACT, { create: noContact }) as unknown as Rule<T>;
}

const adjustment = fields<Adjustment>();
const noAdjustment = (): Adjustment => ({ group: '', reason: '', amountCents: 0, quantity: undefined });
const ADJUSTMENT = [
  adjustment.text(1, 'group', REQUIRED),
  adjustment.text(2, 'reason', REQUIRED),
  adjustment.cents(3, 'amountCents', REQUIRED),
  adjustment.decimal(4, 'quantity'),
];

/** CAS: one to six trios of reason, amount and quantity; `most` is how many segments the guide allows. */
export function adjustmentsIn<T extends object>(field: KeyOf<T, readonly Adjustment[]>, most: number): Rule<T> {
  return rules<Record<string, Adjustment[]>>().groups(field, 'CAS', ADJUSTMENT, { from: 2, step: 3, times: 6, gather: true, most, create: noAdjustment }) as unknown as Rule<T>;
}

const date = fields<QualifiedDate>();
const noDate = (): QualifiedDate => ({ qualifier: '', date: '', to: undefined });
const DTM = [date.text(1, 'qualifier', REQUIRED), date.date(2, 'date', REQUIRED)];
const DTP = [date.text(1, 'qualifier', REQUIRED), date.period(2, 'date')];

/** Every DTM. */
export function momentsIn<T extends object>(field: KeyOf<T, readonly QualifiedDate[]>): Rule<T> {
  return rules<Record<string, QualifiedDate[]>>().list(field, 'DTM', DTM, { create: noDate }) as unknown as Rule<T>;
}

/** Every DTP that is a day or a range of days. */
export function datesIn<T extends object>(field: KeyOf<T, readonly QualifiedDate[]>): Rule<T> {
  return rules<Record<string, QualifiedDate[]>>().list(field, 'DTP', DTP, { create: noDate }) as unknown as Rule<T>;
}

const amount = fields<QualifiedAmount>();
const noAmount = (): QualifiedAmount => ({ qualifier: '', amountCents: 0 });
const AMOUNT = [amount.text(1, 'qualifier', REQUIRED), amount.cents(2, 'amountCents', REQUIRED)];

/** Every AMT. */
export function amountsIn<T extends object>(field: KeyOf<T, readonly QualifiedAmount[]>): Rule<T> {
  return rules<Record<string, QualifiedAmount[]>>().list(field, 'AMT', AMOUNT, { create: noAmount }) as unknown as Rule<T>;
}

const quantity = fields<QualifiedQuantity>();
const noQuantity = (): QualifiedQuantity => ({ qualifier: '', quantity: '' });
const QUANTITY = [quantity.text(1, 'qualifier', REQUIRED), quantity.decimal(2, 'quantity', REQUIRED)];

/** Every QTY. */
export function quantitiesIn<T extends object>(field: KeyOf<T, readonly QualifiedQuantity[]>): Rule<T> {
  return rules<Record<string, QualifiedQuantity[]>>().list(field, 'QTY', QUANTITY, { create: noQuantity }) as unknown as Rule<T>;
}

const note = fields<Note>();
const noNote = (): Note => ({ code: '', text: '' });
const NOTE = [note.text(1, 'code', ''), note.text(2, 'text', REQUIRED)];

/** Every NTE. */
export function notesIn<T extends object>(field: KeyOf<T, readonly Note[]>): Rule<T> {
  return rules<Record<string, Note[]>>().list(field, 'NTE', NOTE, { create: noNote }) as unknown as Rule<T>;
}
