import { BODY_CONTENT } from './body.js';
import { type List } from './lists/define-list.js';
import { parametersOf } from './lists/list-query.js';
import { CSV, NDJSON } from './lists/list-types.js';
import { requestExampleOf, returnsOf } from './openapi-decorators.js';
import { problemsOf } from './openapi-problems.js';
import { factsOf } from './route-facts.js';

interface Parameter {
  name?: string;
  in?: string;
  required?: boolean;
  description?: string;
  schema?: unknown;
  style?: string;
  explode?: boolean;
  $ref?: string;
}

export interface Operation {
  operationId?: string;
  tags?: string[];
  description?: string;
  deprecated?: boolean;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, object>; required?: boolean };
  responses: Record<string, unknown>;
  security?: unknown[];
  'x-permission'?: string;
  'x-public'?: string;
  'x-problem-codes'?: string[];
}

interface Place {
  path: string;
  method: string;
  handler: object | undefined;
  resource: string;
}

/** Adds what holds for every operation, so that controllers say only what is their own. */
export function completeOperation(operation: Operation, place: Place): void {
  operation.tags = [place.resource];
  describeBody(operation, place.handler);
  describeParameters(operation, place);
  describeAccess(operation);
  describeDeprecation(operation, place.handler);
  operation.responses = { ...(place.handler ? answersOf(operation, { ...place, handler: place.handler }) : {}), ...problemsOf(operation, place) };
}

function describeBody(operation: Operation, handler: object | undefined): void {
  if (!handler) return;
  const content = Reflect.getMetadata(BODY_CONTENT, handler) as Record<string, object> | undefined;
  if (content) operation.requestBody = { required: true, content: { ...content } };
  const example = requestExampleOf(handler);
  if (example === undefined || !operation.requestBody) return;
  operation.requestBody.content = Object.fromEntries(Object.entries(operation.requestBody.content).map(([type, media]) => [type, { ...media, example }]));
}

function describeParameters(operation: Operation, { path, method, handler }: Place): void {
  const inPath = new Set([...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string));
  const parameters: Parameter[] = (operation.parameters ?? []).filter((parameter) => !isImplied(parameter)).map((parameter) => (inPath.has(parameter.name ?? '') ? { ...parameter, in: 'path', required: true, description: parameter.description ?? describedBy(parameter.name) } : { ...parameter, description: parameter.description ?? describedBy(parameter.name) }));
  for (const name of inPath) {
    if (!parameters.some((parameter) => parameter.name === name)) parameters.push({ name, in: 'path', required: true, description: describedBy(name), schema: { type: 'string' } });
  }
  const { list } = handler ? factsOf(handler) : {};
  if (list) parameters.push(...listParameters(list));
  if (method === 'post') parameters.push({ $ref: '#/components/parameters/IdempotencyKey' });
  operation.parameters = parameters;
}

/** `patientAccountId` is the id of the patient account. */
function describedBy(name = ''): string {
  const words = name.replace(/Id$/, '').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return name.endsWith('Id') ? `The id of the ${words}` : `The ${words}`;
}

/** OpenAPI takes these headers from the body's types, the answers' and the security schemes. */
function isImplied({ in: where, name = '' }: Parameter): boolean {
  return where === 'header' && ['content-type', 'accept', 'authorization'].includes(name.toLowerCase());
}

function describeAccess(operation: Operation): void {
  const { 'x-permission': permission, 'x-public': because } = operation;
  operation.security = because === undefined ? [{ bearer: [] }, { apiKey: [] }] : [];
  const access = permission === undefined ? `Open to everybody: ${because}.` : `Needs the permission \`${permission}\`.`;
  operation.description = [operation.description, access].filter(Boolean).join('\n\n');
}

function listParameters(list: List): Parameter[] {
  return Object.entries(parametersOf(list)).map(([name, { schema, description, several }]) => ({
    name, in: 'query', required: false, description: description || `Only those with this ${name}${several ? '; several by repeating the parameter' : ''}`,
    ...(several ? { schema: { type: 'array', items: schema }, style: 'form', explode: true } : { schema }),
  }));
}

function describeDeprecation(operation: Operation, handler: object | undefined): void {
  const { deprecation } = handler ? factsOf(handler) : {};
  if (!deprecation) return;
  const { since, sunset, link } = deprecation;
  operation.deprecated = true;
  operation.description = [operation.description, `Deprecated since ${since}${sunset === undefined ? '' : `, served until ${sunset}`}${link === undefined ? '' : `: ${link}`}.`].join('\n\n');
}

function answersOf(operation: Operation, { handler, method }: Place & { handler: object }): Record<string, unknown> {
  const { list, answers = [] } = factsOf(handler);
  const limited = operation['x-permission'] === undefined ? {} : RATE_LIMIT_HEADERS;
  const isRead = method === 'get' && answers.includes('application/json');
  const good = [...returnsOf(handler)].map(([status, { description, schema, type, example }]) => [String(status), {
    description,
    headers: { ...limited, ...(isRead && { ETag: { $ref: '#/components/headers/ETag' } }) },
    ...(schema ? { content: { [type]: { schema, ...(example === undefined ? {} : { example }) }, ...(list && streamsOf(list, example)) } } : {}),
  }] as const);
  return { ...Object.fromEntries(good), ...(isRead && { 304: { description: 'As the caller has it already, by `If-None-Match`', headers: limited } }) };
}

/** A list as a stream: the whole of it, or what is left from the cursor on. */
function streamsOf(list: List, example: unknown): Record<string, object> {
  const { items = [] } = (example ?? {}) as { items?: object[] };
  const lines = items.map((item) => `${JSON.stringify(item)}\n`).join('');
  return {
    [NDJSON]: { schema: { type: 'string', description: 'The whole list, an item a line' }, ...(lines !== '' && { example: lines }) },
    [CSV]: { schema: { type: 'string', description: `The whole list, a line of names first: ${list.fields.join(', ')}` } },
  };
}

/** The headers of answers that are told once. */
export const HEADERS = {
  'ETag': { description: 'What the answer is known by: for `If-None-Match`, and with a versioned resource for `If-Match`', schema: { type: 'string' }, example: '"v3"' },
  'RateLimit-Policy': { description: 'How many requests the key may make (`q`) in how many seconds (`w`)', schema: { type: 'string' }, example: '"key";q=6000;w=60' },
  'RateLimit': { description: 'How many of them are left (`r`) for how many seconds (`t`)', schema: { type: 'string' }, example: '"key";r=5999;t=60' },
};

const RATE_LIMIT_HEADERS = { 'RateLimit-Policy': { $ref: '#/components/headers/RateLimit-Policy' }, 'RateLimit': { $ref: '#/components/headers/RateLimit' } };

export const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
  description: 'Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused.',
};

/** Moves every schema whose title is a name to the components, where it is written once. */
export function hoistSchemas(node: unknown, schemas: Record<string, unknown>): unknown {
  if (Array.isArray(node)) return node.map((item) => hoistSchemas(item, schemas));
  if (typeof node !== 'object' || node === null) return node;
  const hoisted = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'example' ? value as unknown : hoistSchemas(value, schemas)]));
  const { title } = node as { title?: unknown };
  if (typeof title !== 'string' || !/^[A-Z][A-Za-z0-9]*$/.test(title)) return hoisted;
  if (schemas[title] !== undefined && JSON.stringify(schemas[title]) !== JSON.stringify(hoisted)) throw new Error(`Two schemas have the name ${title}`);
  schemas[title] = hoisted;
  return { $ref: `#/components/schemas/${title}` };
}
