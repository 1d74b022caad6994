import { DomainError } from '@claimwright/kernel';

/** The request was answered before under this key; `answer` is what it was told. */
export class Replayed extends Error {
  override name = 'Replayed';
  constructor(readonly answer: unknown) {
    super('The request was answered before');
  }
}

/** The key was used before for another request. */
export class IdempotencyConflict extends DomainError {
  constructor() {
    super('idempotency_key_reused', 'This idempotency key was used for a different request');
  }
}

/**
 * What Postgres refused, without the values it quotes: of a failed row's or value's message only the SQL state and the names
 * remain, since rows can hold patient data and errors reach logs.
 */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
  readonly sqlState: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;

  constructor(from: PostgresError) {
    super(safeMessage(from));
    this.sqlState = from.code;
    if (from.table) this.table = from.table;
    if (from.column) this.column = from.column;
    if (from.constraint) this.constraint = from.constraint;
  }
}

interface PostgresError extends Error { code: string; table?: string; column?: string; constraint?: string }

/** True for a row that a unique key (this one, if named) already holds. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const safe = cleaned(error);
  return safe instanceof DatabaseError && safe.sqlState === '23505' && (constraint === undefined || safe.constraint === constraint);
}

/** Turns pg's and TypeORM's errors into ours; everything else passes as it is. */
export function cleaned(error: unknown): unknown {
  const from = (error as { driverError?: unknown } | null)?.driverError ?? error;
  if (!isPostgresError(from)) return error;
  const safe = new DatabaseError(from);
  // The first line of a stack is the message we are leaving out.
  const frames = (error as Error).stack?.split('\n').filter((line) => line.startsWith('    at '));
  safe.stack = [`${safe.name}: ${safe.message}`, ...(frames ?? [])].join('\n');
  return safe;
}

export function sqlStateOf(error: unknown): string | undefined {
  const safe = cleaned(error);
  return safe instanceof DatabaseError ? safe.sqlState : undefined;
}

function isPostgresError(error: unknown): error is PostgresError {
  return error instanceof Error && 'severity' in error && typeof (error as { code?: unknown }).code === 'string';
}

// 22 bad value and 23 broken constraint quote data; P0001 is a message of our own triggers, the rest speaks of names and state.
function safeMessage(from: PostgresError): string {
  const quotesData = /^(22|23|44)/.test(from.code);
  const where = [from.table && `table ${from.table}`, from.column && `column ${from.column}`, from.constraint && `constraint ${from.constraint}`].filter(Boolean).join(', ');
  return `SQL state ${from.code}${where && ` (${where})`}${quotesData ? '' : `: ${from.message}`}`;
}
