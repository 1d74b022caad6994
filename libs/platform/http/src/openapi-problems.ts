import { STATUS_CODES } from 'node:http';
import { otherFormsOf } from './openapi-decorators.js';
import { type Operation } from './openapi-operation.js';
import { genericRefusal, problemBody, statusOfCode } from './problem.js';
import { factsOf } from './route-facts.js';

const STATUSES = [400, 401, 403, 404, 406, 409, 410, 412, 413, 414, 415, 422, 428, 429, 500, 503];

/** The refusals of an operation: those every operation of its kind has, its own with their codes, and the other forms that some of them may have. */
export function problemsOf(operation: Operation, { path, method, handler }: { path: string; method: string; handler: object | undefined }): Record<string, unknown> {
  const otherForms = handler ? otherFormsOf(handler) : {};
  const own = new Map<number, string[]>();
  for (const code of operation['x-problem-codes'] ?? []) {
    const status = statusOfCode(code);
    if (status === undefined) throw new Error(`${operation.operationId} refuses with ${code}, which is registered with no status`);
    own.set(status, [...(own.get(status) ?? []), code]);
  }
  const statuses = [400, 406, 500, 503, ...own.keys()];
  if (operation['x-public'] === undefined) statuses.push(401, 403, 410, 429);
  if (handler && factsOf(handler).perAddress !== undefined) statuses.push(429);
  // Also a part of the address that is longer than any id.
  if (path.includes('{')) statuses.push(404, 414);
  if (operation.requestBody) statuses.push(413, 415, 422);
  // Another body under a known Idempotency-Key.
  if (method === 'post') statuses.push(422);
  const ifMatch = operation.parameters?.find(({ name }) => name === 'If-Match');
  if (ifMatch) statuses.push(412, ...(ifMatch.required ? [428] : []));
  return Object.fromEntries([...new Set(statuses)].sort().map((status) => [String(status), problemOf(status, { codes: own.get(status), otherForms: otherForms[status] })]));
}

function problemOf(status: number, { codes = [], otherForms }: { codes: readonly string[] | undefined; otherForms: Record<string, object> | undefined }): object {
  if (codes.length === 0 && !otherForms) return { $ref: `#/components/responses/Problem${status}` };
  return { description: [titleOf(status), codes.map((code) => `\`${code}\``).join(', ')].filter(Boolean).join(': '), content: { ...contentOf(exampleOf(status, codes[0])), ...otherForms } };
}

/** Statuses whose usual example is not what the HTTP layer says of its own accord. */
const EXAMPLES: Readonly<Record<number, object>> = {
  400: { code: 'invalid_parameter', detail: 'A query parameter is not valid', findings: [{ code: 'out_of_range', severity: 'error', pointer: '/limit', message: 'must not be greater than 200' }] },
  422: { code: 'invalid_body', detail: 'The body does not fit its schema', findings: [{ code: 'required', severity: 'error', pointer: '/patient/birthDate', message: 'is required' }] },
};

function exampleOf(status: number, code?: string): object {
  const generic = problemBody(genericRefusal(status, code), { id: 'req_019caf3c4e007000800000000000f001', path: '/v1/…' });
  const changed = code === undefined || code === 'invalid_body' ? EXAMPLES[status] : { detail: 'What is the matter, in words' };
  const example = { ...generic, ...changed };
  return { ...example, type: `urn:claimwright:problem:${example.code}` };
}

const titleOf = (status: number): string => STATUS_CODES[status] ?? 'Error';
const contentOf = (example: object) => ({ 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example } });

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

export const PROBLEM_RESPONSES = Object.fromEntries(STATUSES.map((status) => [`Problem${status}`, { description: titleOf(status), content: contentOf(exampleOf(status)) }]));
