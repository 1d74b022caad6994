import type { WithOther } from '../model.js';
import type { SegmentWriter } from '../write/segment-writer.js';
import type { Values } from './element-values.js';
import type { Item, KeyOf, Op } from './op.js';

/** What makes a rule fit a segment: one of these codes in an element, the first unless told. */
export interface When {
  at: number;
  component: number;
  codes: readonly string[];
}

/** What is made of a segment. */
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

/** How the elements of a segment repeat in groups. */
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
  /** Never there: it keeps a table for one type from standing where another's belongs. */
  readonly owner?: (owner: T) => void;
}

/** A loop in a loop, and where its object goes. */
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
  /** Never there: it keeps a table for one type from standing where another's belongs. */
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
  /** Never there: it keeps a table for one type from standing where another's belongs. */
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

/** The level (HL) that a part is. */
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
