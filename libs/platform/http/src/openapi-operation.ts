import { STATUS_CODES } from 'node:http';
import { BODY_CONTENT } from './body.js';
import { requestExampleOf, returnsOf } from './openapi-decorators.js';

interface Parameter {
  name?: string;
  in?: string;
  required?: boolean;
  schema?: unknown;
  $ref?: string;
}

export interface Operation {
  operationId?: string;
  description?: string;
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
}

/** Adds what holds for every operation, so that controllers say only what is their own. */
export function completeOperation(operation: Operation, place: Place): void {
  describeBody(operation, place.handler);
  describeParameters(operation, place);
  describeAccess(operation);
  operation.responses = { ...(place.handler ? answersOf(place.handler) : {}), ...problemsOf(operation, place) };
}

function describeBody(operation: Operation, handler: object | undefined): void {
  if (!handler) return;
  const content = Reflect.getMetadata(BODY_CONTENT, handler) as Record<string, object> | undefined;
  if (content) operation.requestBody = { required: true, content: { ...content } };
  const example = requestExampleOf(handler);
  if (example === undefined || !operation.requestBody) return;
  operation.requestBody.content = Object.fromEntries(Object.entries(operation.requestBody.content).map(([type, media]) => [type, { ...media, example }]));
}

function describeParameters(operation: Operation, { path, method }: Place): void {
  const inPath = new Set([...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string));
  const parameters = (operation.parameters ?? []).map((parameter) => (inPath.has(parameter.name ?? '') ? { ...parameter, in: 'path', required: true } : parameter));
  for (const name of inPath) {
    if (!parameters.some((parameter) => parameter.name === name)) parameters.push({ name, in: 'path', required: true, schema: { type: 'string' } });
  }
  if (method === 'post') parameters.push({ $ref: '#/components/parameters/IdempotencyKey' });
  operation.parameters = parameters;
}

function describeAccess(operation: Operation): void {
  const { 'x-permission': permission, 'x-public': because, 'x-problem-codes': codes } = operation;
  operation.security = because === undefined ? [{ bearer: [] }, { apiKey: [] }] : [];
  const access = permission === undefined ? `Open to everybody: ${because}.` : `Needs the permission \`${permission}\`.`;
  const refusals = codes ? `Refuses with ${codes.map((code) => `\`${code}\``).join(', ')}.` : '';
  operation.description = [operation.description, access, refusals].filter(Boolean).join('\n\n');
}

function answersOf(handler: object): Record<string, unknown> {
  return Object.fromEntries([...returnsOf(handler)].map(([status, { description, schema, type, example }]) => [
    String(status), { description, ...(schema ? { content: { [type]: { schema, ...(example === undefined ? {} : { example }) } } } : {}) },
  ]));
}

function problemsOf(operation: Operation, { path }: Place): Record<string, unknown> {
  const statuses = [400, 429, 500, 503];
  if (operation['x-public'] === undefined) statuses.push(401, 403);
  if (path.includes('{')) statuses.push(404);
  if (operation.requestBody) statuses.push(413, 415, 422);
  if (operation['x-problem-codes']) statuses.push(409, 422);
  if (operation.parameters?.some(({ name }) => name === 'If-Match')) statuses.push(412, 428);
  return Object.fromEntries([...new Set(statuses)].sort().map((status) => [String(status), { $ref: `#/components/responses/Problem${status}` }]));
}

const PROBLEM_STATUSES = [400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 500, 503];

export const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'A refusal after RFC 9457. `code` is stable; `findings` point into the body.',
  required: ['type', 'title', 'status', 'code', 'detail', 'instance', 'requestId'],
  properties: {
    type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, code: { type: 'string' },
    detail: { type: 'string' }, instance: { type: 'string' }, requestId: { type: 'string' },
    findings: {
      type: 'array',
      items: {
        type: 'object', required: ['code', 'severity', 'pointer', 'message'],
        properties: { code: { type: 'string' }, severity: { enum: ['error', 'warning'] }, pointer: { type: 'string', description: 'A JSON pointer (RFC 6901)' }, message: { type: 'string' }, source: { type: 'string', description: 'Where the rule comes from' } },
      },
    },
  },
};

export const PROBLEM_RESPONSES = Object.fromEntries(PROBLEM_STATUSES.map((status) => [`Problem${status}`, {
  description: STATUS_CODES[status] ?? 'Error',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}]));

export const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
  description: 'Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused.',
};

/** Moves every schema with an `$id` to the components, where it has a name and is written once. */
export function hoistSchemas(node: unknown, schemas: Record<string, unknown>): unknown {
  if (Array.isArray(node)) return node.map((item) => hoistSchemas(item, schemas));
  if (typeof node !== 'object' || node === null) return node;
  const { $id, ...rest } = node as { $id?: unknown };
  const hoisted = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, hoistSchemas(value, schemas)]));
  if (typeof $id !== 'string') return hoisted;
  if (schemas[$id] !== undefined && JSON.stringify(schemas[$id]) !== JSON.stringify(hoisted)) throw new Error(`Two schemas have the name ${$id}`);
  schemas[$id] = hoisted;
  return { $ref: `#/components/schemas/${$id}` };
}
