import fc, { type Arbitrary } from 'fast-check';
import type { Envelope } from '../model.js';

/** Models of every shape, for round trips. */

export const bytes = (text: string) => new TextEncoder().encode(text);
export const RUNS = { numRuns: 150 };

const CHARACTERS = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).filter((char) => !'*:^~'.includes(char));
export const text = (max = 12) =>
  fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: max }).filter((value) => value.trim() === value && value !== '');
export const code = fc.string({ unit: fc.constantFrom(...'ABCDEFGHXYZ0123456789'), minLength: 2, maxLength: 5 });
export const cents = fc.integer({ min: -99_999_999, max: 99_999_999 });
export const count = fc.integer({ min: 0, max: 9_999 });
export const decimal = fc.integer({ min: 0, max: 99_999 }).map((thousandths) => String(thousandths / 1000));
export const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
export const recent = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
export const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
export const digits = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
export const opt = <T>(arbitrary: Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
export const list = <T>(arbitrary: Arbitrary<T>, max = 2, min = 0) => fc.array(arbitrary, { minLength: min, maxLength: max });

export const identifier = fc.record({ qualifier: code, value: text() });
export const reference = fc.record({ qualifier: fc.constantFrom('0B', 'G2', 'LU', '1L'), value: text(), description: opt(text()), payerId: opt(text()) });
export const references = list(reference);
export const contacts = list(fc.record({ role: fc.constant('IC'), name: opt(text()), numbers: list(identifier, 3) }));
export const address = fc.record({
  line1: text(),
  line2: opt(text()),
  city: text(),
  state: opt(code),
  postalCode: opt(digits(9)),
  country: opt(code),
  countrySubdivision: opt(code),
});
export const person = fc.record({ lastName: text(), firstName: opt(text()), middleName: opt(text()), prefix: opt(text()), suffix: opt(text()) });
export const plainPerson = person.map(({ prefix: _prefix, ...rest }) => ({ ...rest, prefix: undefined }));
export const named = fc.oneof(
  fc.record({ kind: fc.constant('organization' as const), name: text() }),
  fc.record({ kind: fc.constant('person' as const), person: plainPerson }),
);
export const dates = list(fc.record({ qualifier: fc.constantFrom('431', '439', '096'), date, to: opt(date) }));
export const range = fc.record({ from: date, to: opt(date) });
export const amounts = list(fc.record({ qualifier: fc.constantFrom('AU', 'B6', 'T'), amountCents: cents }));
export const quantities = list(fc.record({ qualifier: fc.constantFrom('PT', 'ZK'), quantity: decimal }));
export const procedure = fc.record({
  qualifier: fc.constant('HC'),
  code,
  modifiers: list(code, 4),
  description: opt(text()),
  codeTo: fc.constant(undefined),
});
/** Grouped by group code, as a reader finds them. */
export const adjustments = list(fc.record({ group: fc.constantFrom('CO', 'OA', 'PR'), reason: code, amountCents: cents, quantity: opt(decimal) }), 9).map((all) =>
  [...new Set(all.map(({ group }) => group))].flatMap((group) => all.filter((one) => one.group === group)),
);
export const other = (loop: string, id: string) =>
  opt(fc.array(fc.record({ loop: fc.constant(loop), id: fc.constant(id), elements: fc.tuple(code, fc.tuple(code, code)) }), { minLength: 1, maxLength: 2 })).map((found) =>
    found?.map((segment) => ({ ...segment, elements: segment.elements.map((element) => (Array.isArray(element) ? [...element] : element)) })),
  );

export const envelope = (guide: string): Arbitrary<Envelope> =>
  fc.record({
    senderQualifier: fc.constant('ZZ'),
    senderId: text(15),
    receiverQualifier: fc.constantFrom('ZZ', '30'),
    receiverId: text(15),
    applicationSender: text(15),
    applicationReceiver: text(15),
    interchangeControlNumber: digits(9),
    groupControlNumber: fc.integer({ min: 1, max: 999_999_999 }).map(String),
    setControlNumber: digits(4),
    guide: fc.constant(guide),
    usage: fc.constantFrom('P' as const, 'T' as const),
    acknowledgmentRequested: fc.boolean(),
    createdOn: recent,
    createdTime: time,
  });
export const header = fc.record({ purpose: fc.constant('00'), reference: opt(text()), createdOn: date, createdTime: time, kind: opt(code) });
