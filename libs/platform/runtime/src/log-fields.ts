import { isIP } from 'node:net';
import { DomainError } from '@claimwright/kernel';

type Check = (value: unknown) => boolean;

// What fits here cannot be a name, an address or a sentence: an id has our prefix and hexadecimal digits, a word no blank.
const id: Check = (value) => typeof value === 'string' && /^[a-z]{3}_[0-9a-f]{1,32}$/.test(value);
const word: Check = (value) => typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._/:{}*-]{0,127}$/.test(value);
const pattern: Check = (value) => typeof value === 'string' && /^\/?[A-Za-z0-9._/:*{}-]{0,127}$/.test(value);
const amount: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const address: Check = (value) => typeof value === 'string' && isIP(value) !== 0;
const yesNo: Check = (value) => typeof value === 'boolean';

/** The closed list. A field that is missing here is added here, in review, or is not logged. */
export const FIELD_CHECKS = {
  requestId: word, orgId: id, encounterId: id, patientId: id, coverageId: id, eligibilityCheckId: id, claimId: id, submissionId: id, fileId: id,
  remittanceId: id, paymentId: id, journalId: id, denialId: id, appealId: id, statementId: id, patientAccountId: id, eventId: id,
  service: word, subject: word, eventType: word, topic: word, group: word, queue: word, ticker: word, partner: word, fileType: word, component: word, signal: word,
  method: word, route: pattern, status: amount, code: word, outcome: word, host: word, version: word, mode: word,
  count: amount, bytes: amount, durationMs: amount, delayMs: amount, attempt: amount, lag: amount, amountCents: amount, port: amount, batch: amount, pid: amount,
  retryable: yesNo, address,
} satisfies Record<string, Check>;

type Name = keyof typeof FIELD_CHECKS;
type NumberName = 'status' | 'count' | 'bytes' | 'durationMs' | 'delayMs' | 'attempt' | 'lag' | 'amountCents' | 'port' | 'batch' | 'pid';
type BooleanName = 'retryable';

/** Ids, codes, counts and durations, and the error if there is one. Nothing else can be logged. */
export type LogFields = { readonly [K in Name]?: K extends NumberName ? number : K extends BooleanName ? boolean : string } & { readonly error?: unknown };

/** What is left of the fields: the type is gone at run time, so the list is held here again. */
export function allowedFields(fields: LogFields): Record<string, unknown> {
  const allowed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (Object.hasOwn(FIELD_CHECKS, name) && FIELD_CHECKS[name as Name](value)) allowed[name] = value;
  }
  if ('error' in fields) allowed.error = describeError(fields.error);
  return allowed;
}

const CAUSES_MAX = 3;

/** An error as its class, its code and where it came from. Messages can quote what was being worked on; only ours are known not to. */
export function describeError(error: unknown, depth = 0): object {
  if (!(error instanceof Error) && !isErrorLike(error)) return { class: typeof error };
  const { name, code, sqlState, stack, cause } = error as Error & { code?: unknown; sqlState?: unknown };
  const given = sqlState ?? code;
  return {
    class: word(name) ? name : 'Error',
    ...(word(given) || amount(given) ? { code: given } : {}),
    ...(error instanceof DomainError ? { message: error.message } : {}),
    stack: framesOf(stack),
    ...(cause !== undefined && depth < CAUSES_MAX ? { cause: describeError(cause, depth + 1) } : {}),
  };
}

function isErrorLike(error: unknown): error is Error {
  return typeof error === 'object' && error !== null && 'stack' in error && 'name' in error;
}

/** A stack begins with the message, which may have several lines; the frames are told by their form. */
function framesOf(stack: unknown): string[] {
  if (typeof stack !== 'string') return [];
  return stack.split('\n').filter((line) => /^ {4}at [^\s].*(:\d+:\d+\)?|<anonymous>\)?|native\)?)$/.test(line)).slice(0, 20).map((line) => line.trim());
}
