import type { WithOther } from '../model.js';
import type { SegmentWriter } from '../write/segment-writer.js';
import type { Values } from './element-values.js';

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

/** What makes a rule fit a segment: one of these codes in an element, the first unless told. */
export interface When {
  at: number;
  component: number;
  codes: readonly string[];
}

export const Action = {
  /** The elements are fields of the loop's object. */
  fields: 0,
  /** They are fields of an object in one of its fields. */
  into: 1,
  /** Each segment is an item of a list. */
  list: 2,
  /** Each group of elements is an item of a list. */
  groups: 3,
  custom: 4,
} as const;

/** A segment that a table has no element list for. Where `read` says no another rule has its turn, or the segment is kept as it is. */
export interface CustomRule<T> {
  read(owner: T, source: Values): boolean;
  write(owner: T, out: SegmentWriter): void;
}

export interface Groups {
  /** Where the first group begins, how many elements a group has, and how many groups there may be. */
  from: number;
  step: number;
  times: number;
  /** Items whose lead is equal share a segment even when others stand between them. */
  gather: boolean;
  /** Most segments that the guide allows; 0 for no limit. */
  most: number;
  /** A segment with anything else in one of its groups is kept whole. */
  only: boolean;
}

/** One segment of a loop. Rules are written in the order of the table; in reading, those for certain codes are tried before the others. */
export interface Rule<T = never> {
  id: string;
  when?: When;
  action: number;
  ops: readonly Op[];
  /** The field of an object or list; empty for the loop's own fields. */
  field: string;
  /** An empty item or object; undefined where items are plain texts. */
  create?: () => object;
  groups?: Groups;
  custom?: CustomRule<T>;
  /** At most one in a loop; a further one is kept as it is. */
  once: boolean;
  /** How a message names it when it is missing; undefined where it may be. */
  required?: string;
  /** Asked before reading: another rule has its turn, or the segment is kept as it is, where this says no. */
  reads?: (owner: T, values: Values) => boolean;
  /** Asked before writing. */
  writes?: (owner: T) => boolean;
  /** The items of the list that this segment is for; all unless told. */
  of?: (item: never) => boolean;
  /** Its fields are those of the object of the loop around. */
  outer?: boolean;
  readonly owner?: (owner: T) => void;
}

export interface ChildLoop<T = never> {
  mode: 'one' | 'many' | 'same' | 'within' | 'kept';
  field: string;
  table: LoopTable<never>;
  create?: () => object;
  required?: string;
  /** How many the guide allows; absent for no limit. */
  most?: number;
  /** Whether there is something to write, for a loop that fills its parent's object or is only read. */
  present?: (owner: T) => boolean;
  readonly owner?: (owner: T) => void;
}

/** One loop of a guide: the first rule is the segment that opens it. */
export interface LoopTable<T> {
  id: string;
  /** All segment ids of the loop in the order of the guide, so that segments the rules do not name are written at their place. */
  order: string;
  rules: readonly Rule<T>[];
  loops: readonly ChildLoop<T>[];
  /** The field of the object to whose `other` unnamed segments go; the loop's own object when empty. */
  keepIn: string;
  /** What a message says where a segment that the table does not name is refused; empty where it is kept. */
  strict: string;
  readonly owner?: (owner: T) => void;
}

/** A stretch of a transaction set that is read and handed out as one: a header, an HL level, a claim. */
export interface PartTable<V = never> {
  name: string;
  create: () => V;
  loop: LoopTable<V>;
  /** Stands before all others, right after ST. */
  first: boolean;
  /** HL03 of a level, and the parts that HL02 may name; absent where the part is no level. */
  level?: Level;
}

export interface Level {
  code: string;
  /** Empty for a level at the top. */
  under: readonly string[];
}

/** All parts of one transaction. */
export interface TransactionTable {
  /** What `inspect` calls it: `837P`. */
  type: string;
  /** ST01. */
  code: string;
  /** How GS08 begins. */
  guide: string;
  /** GS01. */
  functionalCode: string;
  /** The 835 alone leaves ST03 out. */
  namesGuide: boolean;
  parts: readonly PartTable[];
}

type Item<L> = L extends readonly (infer I)[] ? I : never;
type Existing<T, K extends keyof T> = Exclude<T[K], undefined>;
interface Options<T> {
  /** Codes of the first element, or of another. */
  when?: readonly string[] | When;
  required?: string;
  reads?: (owner: T, values: Values) => boolean;
  writes?: (owner: T) => boolean;
}

type ListOptions<T, I> = Options<T> & { create: () => I; of?: (item: I) => boolean };

function rule<T>(id: string, action: number, once: boolean, { when, required, reads, writes }: Options<T>): Omit<Rule<T>, 'ops'> {
  const found = when === undefined ? undefined : 'codes' in when ? when : { at: 1, component: 0, codes: when };
  return {
    id,
    action,
    field: '',
    once,
    ...(found ? { when: found } : {}),
    ...(required === undefined ? {} : { required }),
    ...(reads ? { reads } : {}),
    ...(writes ? { writes } : {}),
  };
}

/** Makes the rules of a loop whose object is a `T`. */
export interface Rules<T> {
  /** The segment's elements are fields of the loop's object; a second such segment is kept as it is. */
  segment(id: string, ops: readonly Op[], options?: Options<T>): Rule<T>;
  /** The segment's elements are fields of an object in field `field`, made by `create` if it is not there. */
  into<K extends keyof T & string>(field: K, id: string, ops: readonly Op[], options?: Options<T> & { create?: () => Existing<T, K> & object }): Rule<T>;
  /** Each such segment is an item of the list in field `field`. */
  list<K extends KeyOf<T, readonly unknown[]>>(field: K, id: string, ops: readonly Op[], options: ListOptions<T, Item<Exclude<T[K], undefined>> & object>): Rule<T>;
  /** Each group of elements of each such segment is an item; `ops` before `from` are of all its items, the others of the first. */
  groups<K extends KeyOf<T, readonly unknown[]>>(field: K, id: string, ops: readonly Op[], options: Options<T> & Partial<Groups> & Pick<Groups, 'from' | 'times'> & { create?: () => Item<T[K]> & object }): Rule<T>;
  /** A segment that only code can read and write; `ops` are the elements that it reads. */
  custom(id: string, custom: CustomRule<T>, options?: Options<T> & { ops?: readonly Op[] }): Rule<T>;
}

const RULES: Rules<Record<string, unknown[]>> = {
  segment: (id, ops, options = {}) => ({ ...rule(id, Action.fields, true, options), ops }),
  into: (field, id, ops, options = {}) => ({ ...rule(id, Action.into, true, options), ops, field, ...(options.create ? { create: options.create } : {}) }),
  list: (field, id, ops, options) => ({ ...rule(id, Action.list, false, options), ops, field, create: options.create, ...(options.of ? { of: options.of } : {}) }),
  groups: (field, id, ops, { from, times, step = 1, gather = false, most = 0, only = false, create, ...options }) => ({
    ...rule(id, Action.groups, false, options),
    ops,
    field,
    groups: { from, step, times, gather, most, only },
    ...(create ? { create: create } : {}),
  }),
  custom: (id, custom, { ops = [], ...options } = {}) => ({ ...rule(id, Action.custom, false, options), ops, custom }),
};

/** The rules of a loop whose object is a `T`. */
export function rules<T extends object>(): Rules<T> {
  return RULES as unknown as Rules<T>;
}

/** A loop whose object is a `T`. */
export function loop<T extends object>(id: string, order: string, table: { rules: readonly Rule<T>[]; loops?: readonly ChildLoop<T>[]; keepIn?: KeyOf<T, WithOther>; strict?: string }): LoopTable<T> {
  return { id, order, rules: table.rules, loops: table.loops ?? [], keepIn: table.keepIn ?? '', strict: table.strict ?? '' };
}

/** Makes the loops inside a loop whose object is a `T`. */
export interface Loops<T> {
  /** Its object stands in a field; the loop comes once. */
  one<K extends keyof T & string>(field: K, table: LoopTable<Existing<T, K> & object>, create: () => Existing<T, K> & object, required?: string): ChildLoop<T>;
  /** Its objects are the items of a list. */
  many<K extends KeyOf<T, readonly unknown[]>>(field: K, table: LoopTable<Item<Exclude<T[K], undefined>> & object>, create: () => Item<Exclude<T[K], undefined>> & object, options?: { most?: number; required?: string; present?: (owner: T) => boolean }): ChildLoop<T>;
  /** It fills the object of the loop it is in. */
  same(table: LoopTable<T & object>, present: (owner: T) => boolean, required?: string): ChildLoop<T>;
  /** It fills an object that is already there. */
  within<K extends keyof T & string>(field: K, table: LoopTable<Existing<T, K> & object>, required?: string): ChildLoop<T>;
  /** The model has nothing of it: all its segments are kept. */
  kept(id: string, order: string, trigger: { id: string; when?: readonly string[] }): ChildLoop<T>;
}

const LOOPS = {
  one: (field: string, table: LoopTable<never>, create: () => object, required?: string): ChildLoop => ({ mode: 'one', field, table, create, ...named(required) }),
  many: (field: string, table: LoopTable<never>, create: () => object, options: { most?: number; required?: string; present?: (owner: never) => boolean } = {}): ChildLoop => ({ mode: 'many', field, table, create, ...options }),
  same: (table: LoopTable<never>, present: (owner: never) => boolean, required?: string): ChildLoop => ({ mode: 'same', field: '', table, present, ...named(required) }),
  within: (field: string, table: LoopTable<never>, required?: string): ChildLoop => ({ mode: 'within', field, table, ...named(required) }),
  kept: (id: string, order: string, trigger: { id: string; when?: readonly string[] }): ChildLoop => ({
    mode: 'kept',
    field: '',
    table: { id, order, loops: [], keepIn: '', strict: '', rules: [{ ...rule<never>(trigger.id, Action.custom, false, trigger.when ? { when: trigger.when } : {}), ops: [], custom: { read: () => false, write: () => undefined } }] },
  }),
};

function named(required: string | undefined): { required?: string } {
  return required === undefined ? {} : { required };
}

/** The loops inside a loop whose object is a `T`. */
export function loops<T extends object>(): Loops<T> {
  return LOOPS as unknown as Loops<T>;
}

/** A rule whose fields are those of the object of the loop around. */
export function outer<T extends object>(rule: Rule<never>): Rule<T> {
  return { ...rule, outer: true } as unknown as Rule<T>;
}

/** A part of a transaction; `place` says that it is the first, or which level it is. */
export function part<V extends object>(name: string, table: LoopTable<V>, create: () => V, place: { first?: boolean; level?: Level } = {}): PartTable {
  return { name, create, loop: table, first: place.first === true, ...(place.level ? { level: place.level } : {}) } as unknown as PartTable;
}
