import { type Finding } from '@claimwright/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { hiddenFrom } from '../fields.js';
import { compileBody, pointerPart } from '../json-schema.js';
import { HttpProblem } from '../problem.js';
import { type RequestState, stateOf } from '../request-state.js';
import { addRouteFacts, methodOf } from '../route-facts.js';
import { type Filter, type List } from './define-list.js';
import { LIST_TYPES } from './list-types.js';

/** What a caller wants of a list. */
export interface Wanted {
  limit: number;
  cursor?: string;
  /** The name of an order, with `-` before it from the end. */
  sort: string;
  filters: Readonly<Record<string, unknown>>;
}

const LIMIT = { type: 'integer', minimum: 1, maximum: 200, default: 50 };
const CURSOR_MAX = 1_000;
const LIMIT_TEXT = /^(?:[1-9]\d?|1\d\d|200)$/;

/** What a list's address takes, by name: the schema, and how several values are written. */
export interface ListParameter {
  schema: object;
  description: string;
  /** The parameter may stand several times. */
  several?: boolean;
}

const LIMIT_PARAMETER: ListParameter = { schema: LIMIT, description: 'How many items a page has at most' };
const CURSOR_PARAMETER: ListParameter = { schema: { type: 'string', maxLength: CURSOR_MAX }, description: 'The `nextCursor` of the page before, with the same `sort`' };

export function sortsOf(list: List): string[] {
  return [list.order.replace(/^-/, ''), ...Object.keys(list.sorts)].flatMap((name) => [name, `-${name}`]);
}

export function parametersOf(list: List): Record<string, ListParameter> {
  const filters = Object.entries(list.filters).map(([name, { schema, many }]) => [name, { ...parameterOf(schema), ...(many && { several: true }) }] as const);
  return {
    ...Object.fromEntries(filters),
    sort: { schema: { type: 'string', enum: sortsOf(list), default: list.order }, description: 'The order; with `-` from the end' },
    fields: { schema: { type: 'string', enum: list.fields }, several: true, description: 'Only these fields of each item; in one parameter with commas, or by repeating it' },
    limit: LIMIT_PARAMETER,
    cursor: CURSOR_PARAMETER,
  };
}

function parameterOf(schema: object): ListParameter {
  const { description = '', ...rest } = JSON.parse(JSON.stringify(schema)) as { description?: string };
  return { schema: rest, description };
}

const listWanted = createParamDecorator((parse: (query: unknown) => Parsed, context: ExecutionContext): Wanted => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const state = stateOf(request);
  const { fields, ...wanted } = parse(request.query);
  refuseHidden(Object.keys(wanted.filters), state.principal);
  state.fields = fields;
  return { ...wanted, ...state.nextPage };
});

/** Whoever does not see a field cannot find out by a filter what it holds. */
function refuseHidden(filters: readonly string[], principal: RequestState['principal']): void {
  const hidden = hiddenFrom(principal?.fields ?? []);
  const [name] = filters.filter((one) => hidden.has(one));
  if (name !== undefined) throw new HttpProblem(403, 'not_permitted', `This role does not see ${name}, and cannot look for it`);
}

/** What the caller wants of this list: its filters, its order and its place in it, each from the list's own declaration. */
export function ListQuery(list: List): ParameterDecorator {
  const parse = queryParser(list);
  return (target, key, index) => {
    listWanted(parse)(target, key, index);
    addRouteFacts(methodOf(target, key), { list, answers: LIST_TYPES });
  };
}

interface Parsed extends Wanted {
  fields?: readonly string[];
}

interface Refusal {
  code: string;
  message: string;
}

/** One parameter: why a value is refused, and what it sets where it is not. */
interface Reader {
  many?: boolean;
  refusal: (value: string) => Refusal | undefined;
  read: (values: readonly string[]) => Partial<Parsed>;
}

/** Reads a query by a list's declaration; what is not declared is refused. */
export function queryParser(list: List): (query: unknown) => Parsed {
  const readers = new Map<string, Reader>([...standardReaders(list), ...Object.entries(list.filters).map(([name, filter]) => [name, filterReader(name, filter)] as const)]);
  return (query) => {
    const findings: Finding[] = [];
    const parsed: Parsed[] = [{ limit: LIMIT.default, sort: list.order, filters: {} }];
    for (const [name, value] of Object.entries(query as Record<string, string | string[]>)) {
      const reader = readers.get(name);
      const refused = reader ? refusalOf(reader, [value].flat()) : { code: 'unknown_field', message: 'is not a parameter here' };
      if (refused) findings.push({ ...refused, severity: 'error', pointer: `/${pointerPart(name)}` });
      else parsed.push(reader?.read([value].flat()) as Parsed);
    }
    if (findings.length > 0) throw new HttpProblem(400, 'invalid_parameter', 'A query parameter is not valid', { findings });
    return parsed.reduce((all, one) => ({ ...all, ...one, filters: { ...all.filters, ...one.filters } }));
  };
}

function refusalOf({ many, refusal }: Reader, values: readonly string[]): Refusal | undefined {
  if (!many && values.length > 1) return { code: 'wrong_type', message: 'stands once at most' };
  if (values.some((value) => value.includes('\0'))) return { code: 'wrong_format', message: 'must not hold NUL' };
  return values.map(refusal).find(Boolean);
}

function filterReader(name: string, { schema, many }: Filter): Reader {
  const check = compileBody(schema);
  return { many, refusal: (value) => check(value)[0], read: (values) => ({ filters: { [name]: many ? values : values[0] } }) };
}

function standardReaders(list: List): [string, Reader][] {
  const sorts = sortsOf(list);
  const one = (fits: (value: string) => boolean, refused: Refusal, read: (value: string) => Partial<Parsed>): Reader => (
    { refusal: (value) => (fits(value) ? undefined : refused), read: ([value = '']) => read(value) });
  return [
    ['limit', one((value) => LIMIT_TEXT.test(value), { code: 'out_of_range', message: `must be a whole number from 1 to ${LIMIT.maximum}` }, (value) => ({ limit: Number(value) }))],
    ['cursor', one((value) => value.length <= CURSOR_MAX, { code: 'wrong_length', message: `must not be longer than ${CURSOR_MAX} characters` }, (cursor) => ({ cursor }))],
    ['sort', one((value) => sorts.includes(value), { code: 'not_one_of', message: `must be one of ${sorts.join(', ')}` }, (sort) => ({ sort }))],
    ['fields', {
      many: true,
      refusal: (value) => (value.split(',').every((field) => list.fields.includes(field)) ? undefined : { code: 'not_one_of', message: `must be some of ${list.fields.join(',')}` }),
      read: (values) => ({ fields: values.flatMap((value) => value.split(',')) }),
    }],
  ];
}
