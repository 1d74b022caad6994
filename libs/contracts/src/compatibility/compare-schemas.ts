type Schema = Readonly<Record<string, unknown>>;

/** today: services of today refuse what was written before. before: services from before refuse what is written today. */
export type Side = 'today' | 'before';

/** One change of a schema that somebody cannot live with. */
export interface Change {
  /** Pointer into the data; `*` is any item of a list. */
  pointer: string;
  what: string;
  refusedBy: readonly Side[];
}

const BOTH: readonly Side[] = ['today', 'before'];
// What they say is for people; nothing is accepted or refused by them. That x-phi fields are sealed is a check of its own.
const ANNOTATIONS = new Set(['title', 'description', 'examples', 'default', '$comment', 'x-phi']);
const STRUCTURE = new Set(['properties', 'required', 'items', 'additionalProperties']);
const LOWER_BOUNDS = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']);
const UPPER_BOUNDS = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']);

/** What changed between two schemas beyond optional fields that came or went, given that readers drop the fields they do not know. */
export function compareSchemas(before: Schema, today: Schema, pointer = ''): Change[] {
  return [...compareKeywords(before, today, pointer), ...compareFields(before, today, pointer), ...compareItems(before, today, pointer), ...compareOpenness(before, today, pointer)];
}

function compareKeywords(before: Schema, today: Schema, pointer: string): Change[] {
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(today)])].filter((keyword) => !ANNOTATIONS.has(keyword) && !STRUCTURE.has(keyword));
  return keywords.flatMap((keyword) => (
    keyword === 'enum' && Array.isArray(before['enum']) && Array.isArray(today['enum'])
      ? compareValues(before['enum'], today['enum'], pointer)
      : compareKeyword(keyword, before[keyword], today[keyword], pointer)
  ));
}

function compareValues(before: readonly unknown[], today: readonly unknown[], pointer: string): Change[] {
  const missing = (from: readonly unknown[], others: readonly unknown[]) => from.map(text).filter((value) => !others.map(text).includes(value));
  const [gone, added] = [missing(before, today), missing(today, before)];
  return [
    ...(gone.length > 0 ? [{ pointer, what: `no longer takes ${gone.join(', ')}`, refusedBy: ['today' as const] }] : []),
    ...(added.length > 0 ? [{ pointer, what: `now takes ${added.join(', ')}`, refusedBy: ['before' as const] }] : []),
  ];
}

function compareKeyword(keyword: string, before: unknown, today: unknown, pointer: string): Change[] {
  if (text(before) === text(today)) return [];
  const what = before === undefined ? `${keyword} ${text(today)} is new` : today === undefined ? `${keyword} ${text(before)} is gone` : `${keyword} was ${text(before)} and is ${text(today)}`;
  return [{ pointer, what, refusedBy: sidesOf(keyword, before, today) }];
}

function sidesOf(keyword: string, before: unknown, today: unknown): readonly Side[] {
  if (keyword === 'type') return before === 'integer' && today === 'number' ? ['before'] : before === 'number' && today === 'integer' ? ['today'] : BOTH;
  if (before === undefined) return ['today'];
  if (today === undefined) return ['before'];
  if (typeof before !== 'number' || typeof today !== 'number') return BOTH;
  if (LOWER_BOUNDS.has(keyword)) return [today > before ? 'today' : 'before'];
  if (UPPER_BOUNDS.has(keyword)) return [today < before ? 'today' : 'before'];
  return BOTH;
}

function compareFields(before: Schema, today: Schema, pointer: string): Change[] {
  const [fieldsBefore, fieldsToday] = [fieldsOf(before), fieldsOf(today)];
  const [neededBefore, neededToday] = [requiredOf(before), requiredOf(today)];
  return [...new Set([...Object.keys(fieldsBefore), ...Object.keys(fieldsToday)])].flatMap((field): Change[] => {
    const at = `${pointer}/${field}`;
    const [was, is] = [fieldsBefore[field], fieldsToday[field]];
    if (was === undefined) return neededToday.has(field) ? [{ pointer: at, what: 'is a new field and required', refusedBy: ['today'] }] : [];
    if (is === undefined) return neededBefore.has(field) ? [{ pointer: at, what: 'is gone and was required', refusedBy: ['before'] }] : [];
    const need: Change[] = neededBefore.has(field) === neededToday.has(field) ? []
      : neededToday.has(field) ? [{ pointer: at, what: 'was optional and is required', refusedBy: ['today'] }]
        : [{ pointer: at, what: 'was required and is optional', refusedBy: ['before'] }];
    return [...need, ...compareSchemas(was, is, at)];
  });
}

function compareItems(before: Schema, today: Schema, pointer: string): Change[] {
  const [was, is] = [before['items'], today['items']];
  if (isSchema(was) && isSchema(is)) return compareSchemas(was, is, `${pointer}/*`);
  return compareKeyword('items', was, is, pointer);
}

/** Fields are added by name only: an object that once took any field may hold, under a name, what a later field of that name refuses. */
function compareOpenness(before: Schema, today: Schema, pointer: string): Change[] {
  const [was, is] = [before['additionalProperties'], today['additionalProperties']];
  return text(was) === text(is) ? [] : [{ pointer, what: `additionalProperties was ${text(was ?? true)} and is ${text(is ?? true)}`, refusedBy: BOTH }];
}

const fieldsOf = (schema: Schema) => (schema['properties'] ?? {}) as Readonly<Record<string, Schema | undefined>>;
const requiredOf = (schema: Schema): ReadonlySet<string> => new Set(schema['required'] as string[] | undefined);
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same text for values that mean the same: names sorted, and a list of types too. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isSchema(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part)) ?? 'nothing';
}
