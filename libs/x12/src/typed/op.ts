/** What an element is made into, and made from. */
export const Kind = {
  text: 0,
  cents: 1,
  decimal: 2,
  integer: 3,
  date: 4,
  time: 5,
  flag: 6,
  /** Written as it stands in the table; read only to know that nothing else stands there. */
  constant: 7,
  /** A code that has another name in the model. */
  choice: 8,
  /** A composite procedure. */
  procedure: 9,
  /** NM102 to NM107. */
  named: 10,
  /** A qualifier and, in the next element, its value. */
  identifier: 11,
  /** DTP02 and DTP03: a day or a range of days. */
  period: 12,
  /** The components as whole numbers. */
  integers: 13,
  /** The repetitions as a list of texts. */
  texts: 14,
  /** Up to three pairs of qualifier and value, as in PER. */
  pairs: 15,
  /** NM102 to NM107 of somebody who is a person. */
  person: 16,
  /** DTP02 and DTP03 where they are one day. */
  day: 17,
  /** A qualifier that says in which field the next element belongs. */
  qualified: 18,
  /** Elements that fill an object of their own, which is there when any of them is. */
  nested: 19,
  /** The first components as a list of texts. */
  components: 20,
  /** NM108 and NM109: an NPI, or another identifier with its qualifier. */
  npi: 21,
  /** A composite as one object of a list, by its place in it. */
  item: 22,
  /** The repetitions, each a composite, as a list of objects. */
  items: 23,
  /** YYMMDD. */
  shortDate: 24,
  /** Elements in a row as a list of texts. */
  listed: 25,
  /** DTP02 and DTP03: a day, or a day and a time. */
  moment: 26,
  /** A range of days in a component. */
  span: 27,
} as const;

/** Stands for "the element must be there". */
export const REQUIRED = Symbol('required');
type Or<V> = typeof REQUIRED | V;

/** An element, or a component as `[element, component]`. */
export type At = number | readonly [number, number];

/** One element of a segment and its field. Fields are checked by `fields`, which makes these. */
export interface Op {
  kind: number;
  at: number;
  /** 0 for the whole element. */
  component: number;
  field: string;
  required: boolean;
  fallback: unknown;
  /** The value of a constant: by the item's place in the segment where there are several. */
  values: readonly string[];
  /** Codes and their names. */
  choices: Readonly<Record<string, unknown>>;
  /** Of an object of its own. */
  ops: readonly Op[];
  create?: () => object;
  /** Which of the constants is written. */
  choose?: (source: never) => string;
  /** Which object of a list it is, and how many the segment has room for; the components are the fields that `values` names. */
  index?: number;
  room?: number;
  /** How many texts the list of which it holds a stretch may have. */
  most?: number;
}

export type KeyOf<T, V> = { [K in keyof T]-?: Exclude<T[K], undefined> extends V ? K : never }[keyof T] & string;
type OptionalKeyOf<T, V> = { [K in keyof T]-?: undefined extends T[K] ? (Exclude<T[K], undefined> extends V ? K : never) : never }[keyof T] & string;

/** What a list holds. */
export type Item<L> = L extends readonly (infer I)[] ? I : never;

interface Element<T, V> {
  (at: At, field: OptionalKeyOf<T, V>): Op;
  /** For a field that is always there: what it is when the element is not, or `REQUIRED`. */
  (at: At, field: KeyOf<T, V>, or: Or<V>): Op;
}

/** Makes the elements of a segment whose values become fields of `T`. */
export interface Fields<T> {
  text: Element<T, string>;
  /** Whole cents. */
  cents: Element<T, number>;
  /** An exact decimal as text. */
  decimal: Element<T, string>;
  integer: Element<T, number>;
  /** CCYYMMDD. */
  date: Element<T, string>;
  /** HHMM. */
  time: Element<T, string>;
  /** Y or N. */
  flag: Element<T, boolean>;
  procedure: Element<T, object>;
  /** A qualifier and its value in the element after it. */
  identifier: Element<T, object>;
  /** `identifier` where senders leave the qualifier out. */
  looseIdentifier(at: At, field: KeyOf<T, object>): Op;
  texts(at: At, field: KeyOf<T, readonly string[]>): Op;
  integers(at: At, field: KeyOf<T, readonly number[]>): Op;
  pairs(at: At, field: KeyOf<T, readonly object[]>): Op;
  choice(at: At, field: KeyOf<T, string>, choices: Readonly<Record<string, string>>): Op;
  named(): Op;
  person(field: KeyOf<T, object>): Op;
  /** Into the fields `from` or `date`, and `to`. */
  period(at: At, field: KeyOf<T, string>): Op;
  /** Where the format says D8. */
  day(at: At, field: KeyOf<T, string>): Op;
  constant(at: At, ...values: string[]): Op;
  /** Written only where the field has a value. */
  constantFor(field: keyof T & string, at: At, ...values: string[]): Op;
  /** One of the values, which the object itself decides. */
  computed(at: At, values: readonly string[], choose: (source: T) => string): Op;
  /** Fields of an object in a field of its own, which is there when any of them is. */
  nested<K extends keyof T & string>(field: K, ops: readonly Op[], create: () => Exclude<T[K], undefined> & object): Op;
  /** The first `count` components, without those that are empty. */
  components(at: number, count: number, field: KeyOf<T, readonly string[]>): Op;
  /** NM108 and NM109 as NPI, or as another identifier where there is a field for it. */
  npi(field: KeyOf<T, string>, other?: KeyOf<T, object>): Op;
  /** A composite as an object of a list: the one at `index` of `room`; its components are the fields named. The first must be there where `REQUIRED`. */
  item<K extends KeyOf<T, readonly object[]>>(at: number, field: K, place: { index: number; room: number; required?: boolean; names: readonly (keyof Item<Exclude<T[K], undefined>> & string)[] }, create: () => Item<Exclude<T[K], undefined>>): Op;
  /** The repetitions of a composite as a list of objects. */
  items<K extends KeyOf<T, readonly object[]>>(at: number, field: K, names: readonly (keyof Item<Exclude<T[K], undefined>> & string)[], create: () => Item<Exclude<T[K], undefined>>): Op;
  /** So many elements in a row as a list of texts; `of` says where they begin in a list that stands in several places, and how many it has. */
  listed(at: number, room: number, field: KeyOf<T, readonly string[]>, of?: { from: number; most: number }): Op;
  /** DTP02 and DTP03 into the fields `date` and `time`. */
  moment(at: number): Op;
  /** CCYYMMDD-CCYYMMDD in a component, into the fields `from` and `to`. */
  span(at: readonly [number, number]): Op;
  /** YYMMDD of this century. */
  shortDate(at: number, field: KeyOf<T, string>): Op;
  /** A qualifier that says which field the next element is. */
  qualified(at: At, choices: Readonly<Record<string, KeyOf<T, string>>>): Op;
}

function op(kind: number, at: At, field: string, or: { value: unknown } | undefined): Op {
  const [element, component] = typeof at === 'number' ? [at, 0] : at;
  const required = or?.value === REQUIRED;
  return { kind, at: element, component, field, required, fallback: required ? undefined : or?.value, values: [], choices: {}, ops: [] };
}

const element =
  (kind: number) =>
  (at: At, field: string, ...or: unknown[]): Op =>
    op(kind, at, field, or.length > 0 ? { value: or[0] } : undefined);

const FIELDS = {
  text: element(Kind.text),
  cents: element(Kind.cents),
  decimal: element(Kind.decimal),
  integer: element(Kind.integer),
  date: element(Kind.date),
  time: element(Kind.time),
  flag: element(Kind.flag),
  procedure: element(Kind.procedure),
  identifier: element(Kind.identifier),
  looseIdentifier: (at: At, field: string): Op => ({ ...op(Kind.identifier, at, field, undefined), values: ['loose'] }),
  texts: element(Kind.texts),
  integers: element(Kind.integers),
  pairs: element(Kind.pairs),
  choice: (at: At, field: string, choices: Readonly<Record<string, string>>): Op => ({ ...op(Kind.choice, at, field, { value: REQUIRED }), choices }),
  named: (): Op => op(Kind.named, 2, 'kind', { value: REQUIRED }),
  person: (field: string): Op => op(Kind.person, 2, field, { value: REQUIRED }),
  period: (at: At, field: string): Op => op(Kind.period, at, field, { value: REQUIRED }),
  day: (at: At, field: string): Op => op(Kind.day, at, field, { value: REQUIRED }),
  constant: (at: At, ...values: string[]): Op => ({ ...op(Kind.constant, at, '', undefined), values }),
  constantFor: (field: string, at: At, ...values: string[]): Op => ({ ...op(Kind.constant, at, field, undefined), values }),
  computed: (at: At, values: readonly string[], choose: (source: never) => string): Op => ({ ...op(Kind.constant, at, '', undefined), values, choose }),
  nested: (field: string, ops: readonly Op[], create: () => object): Op => ({ ...op(Kind.nested, ops[0]?.at ?? 0, field, undefined), ops, create }),
  components: (at: number, count: number, field: string): Op => op(Kind.components, [at, count], field, undefined),
  npi: (field: string, other?: string): Op => ({ ...op(Kind.npi, 8, field, undefined), values: other === undefined ? [] : [other] }),
  item: (at: number, field: string, { index, room, names, required }: { index: number; room: number; required?: boolean; names: readonly string[] }, create: () => object): Op => ({
    ...op(Kind.item, at, field, { value: required ? REQUIRED : undefined }),
    values: names,
    index,
    room,
    create,
  }),
  items: (at: number, field: string, names: readonly string[], create: () => object): Op => ({ ...op(Kind.items, at, field, undefined), values: names, create }),
  listed: (at: number, room: number, field: string, of?: { from: number; most: number }): Op => ({ ...op(Kind.listed, at, field, undefined), room, index: of?.from ?? 0, most: of?.most ?? room }),
  moment: (at: number): Op => op(Kind.moment, at, 'date', { value: REQUIRED }),
  span: (at: readonly [number, number]): Op => op(Kind.span, at, 'from', { value: REQUIRED }),
  shortDate: (at: number, field: string): Op => op(Kind.shortDate, at, field, { value: REQUIRED }),
  qualified: (at: At, choices: Readonly<Record<string, string>>): Op => ({ ...op(Kind.qualified, at, '', { value: REQUIRED }), choices }),
};

/** The elements of segments that fill a `T`. */
export function fields<T>(): Fields<T> {
  return FIELDS as unknown as Fields<T>;
}
