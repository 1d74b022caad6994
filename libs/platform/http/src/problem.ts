import { STATUS_CODES } from 'node:http';
import { DomainError, type Finding } from '@claimwright/kernel';
import { HttpException } from '@nestjs/common';
import { FINDINGS_MAX } from './json-schema.js';

/** An answer of RFC 9457, with our stable `code` and a JSON pointer per finding. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  instance: string;
  requestId: string;
  findings?: Finding[];
}

interface Refusal {
  status: number;
  code: string;
  detail: string;
  findings?: Finding[];
  headers?: Record<string, string>;
  /** A fault of ours: logged, and nothing of it is shown. */
  fault?: boolean;
}

/** A refused request of the HTTP layer itself; services throw DomainError. */
export class HttpProblem extends Error {
  constructor(readonly status: number, readonly code: string, message: string, readonly more: { findings?: Finding[]; headers?: Record<string, string> } = {}) {
    super(message);
    this.name = 'HttpProblem';
  }
}

/** What the HTTP layer says of its own accord, by status. */
const GENERIC: Record<number, readonly [code: string, detail: string]> = {
  400: ['malformed_request', 'The request cannot be read'],
  401: ['not_authenticated', 'Send a valid API key or access token as `Authorization: Bearer …`, or a key as `X-Api-Key`'],
  403: ['not_permitted', 'This caller may not do this'],
  404: ['not_found', 'There is nothing at this address'],
  405: ['method_not_allowed', 'This address does not take this method'],
  406: ['not_acceptable', 'The answer does not exist in an accepted form'],
  408: ['request_timeout', 'The request took too long to arrive'],
  410: ['organisation_shredded', 'The keys of this organisation were destroyed: nothing of it can be read or written'],
  412: ['precondition_failed', 'The resource has changed since it was read'],
  413: ['body_too_large', 'The body is larger than this address takes'],
  414: ['address_too_long', 'The address is too long'],
  415: ['unsupported_media_type', 'This address does not take this content type'],
  422: ['unprocessable', 'The request is understood and cannot be carried out'],
  429: ['too_many_requests', 'Too many requests: wait and try again'],
  431: ['headers_too_large', 'The headers are too large'],
  503: ['service_unavailable', 'The service is not available: try again'],
};

const FASTIFY_CODES: Record<string, string> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_json',
  FST_ERR_BAD_URL: 'malformed_address',
};

// The database cannot be reached, is starting or stopping, is out of connections, or lost a race too often.
const PASSING_FAULTS = new Set(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '53300', '40001', '40P01']);

/** How addresses under a path say no, where that is not problem+json. */
export interface ProblemForm {
  under: string;
  type: string;
  body(problem: Problem): object;
}

const forms: ProblemForm[] = [];

/** Refusals at every address under this path take this form, also at those that do not exist. */
export function registerProblemForm(form: ProblemForm): void {
  forms.push(form);
}

export function problemFormOf(path: string): Omit<ProblemForm, 'under'> {
  return forms.find(({ under }) => path.startsWith(under)) ?? { type: 'application/problem+json', body: (problem) => problem };
}

const statuses = new Map<string, number>([
  ['idempotency_key_reused', 422],
  ['invalid_body', 422],
  ['invalid_cursor', 400],
  ['organisation_shredded', 410],
  ['content_disposed', 410],
  ['precondition_failed', 412],
  ['precondition_required', 428],
]);

/** Says which status each error code of an area answers with. A code has one status in the whole system. */
export function registerErrorStatuses(table: Readonly<Record<string, number>>): void {
  for (const [code, status] of Object.entries(table)) {
    if (!Number.isInteger(status) || status < 400 || status > 599) throw new RangeError(`${code} has no error status`);
    const known = statuses.get(code);
    if (known !== undefined && known !== status) throw new Error(`${code} is registered with status ${known} already`);
    statuses.set(code, status);
  }
}

/** The status a code answers with; undefined for a code nobody registered. */
export function statusOfCode(code: string): number | undefined {
  return statuses.get(code);
}

export function refusalOf(error: unknown): Refusal {
  if (error instanceof HttpProblem) return { status: error.status, code: error.code, detail: error.message, ...error.more };
  if (error instanceof DomainError) return domainRefusal(error);
  if (error instanceof HttpException) return genericRefusal(error.getStatus());
  const { statusCode, code, sqlState } = (error ?? {}) as { statusCode?: unknown; code?: unknown; sqlState?: unknown };
  if (typeof code === 'string' && code.startsWith('FST_') && typeof statusCode === 'number') return genericRefusal(statusCode, FASTIFY_CODES[code]);
  if (PASSING_FAULTS.has((sqlState ?? code) as string)) return { ...genericRefusal(503), headers: { 'retry-after': '1' }, fault: true };
  return genericRefusal(500);
}

function domainRefusal(error: DomainError): Refusal {
  const status = statuses.get(error.code);
  if (status === undefined || status >= 500) return genericRefusal(500);
  const findings = error.findings ?? (error.pointer === undefined ? undefined : [{ code: error.code, severity: 'error' as const, pointer: error.pointer, message: error.message }]);
  return { status, code: error.code, detail: error.message, findings };
}

export function genericRefusal(status: number, code?: string): Refusal {
  const known = GENERIC[status];
  if (status === 503 && known) return { status, code: known[0], detail: known[1], fault: true };
  if (status >= 500) return { status: 500, code: 'internal_error', detail: 'Something went wrong on our side; the request id finds it in our logs', fault: true };
  return { status, code: code ?? known?.[0] ?? 'refused', detail: known?.[1] ?? 'The request is refused' };
}

export function problemBody(refusal: Refusal, request: { id: string; path: string }): Problem {
  return {
    type: `urn:claimwright:problem:${refusal.code}`,
    title: STATUS_CODES[refusal.status] ?? 'Error',
    status: refusal.status,
    code: refusal.code,
    detail: refusal.detail,
    instance: request.path.slice(0, 500),
    requestId: request.id,
    ...(refusal.findings ? { findings: refusal.findings.slice(0, FINDINGS_MAX) } : {}),
  };
}
