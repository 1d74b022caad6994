import { BODY_CONTENT } from './body.js';
import { requestExampleOf, returnsOf } from './openapi-decorators.js';
import { problemsOf } from './openapi-problems.js';

interface Parameter {
  name?: string;
  in?: string;
  required?: boolean;
  schema?: unknown;
  $ref?: string;
}

export interface Operation {
  operationId?: string;
  tags?: string[];
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
  resource: string;
}

/** Adds what holds for every operation, so that controllers say only what is their own. */
export function completeOperation(operation: Operation, place: Place): void {
  operation.tags = [place.resource];
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
