import { DomainError } from '@claimwright/kernel';

const NETWORK_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
// Connection (08), serialization and deadlock (40), resources (53), lock not available (55P03), shutdown and failover (57P0x), I/O (58).
const TRANSIENT_SQLSTATE = /^(08...|40001|40P01|53...|55P03|57P0.|58...)$/;
// pg gives these no code.
const LOST_CONNECTION = /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|connection ended unexpectedly/i;

function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let current = error, depth = 0; current instanceof Error && depth < 4; depth += 1) {
    const { code, sqlState } = current as { code?: unknown; sqlState?: unknown };
    if (typeof code === 'string') codes.push(code);
    if (typeof sqlState === 'string') codes.push(sqlState);
    current = current.cause;
  }
  return codes;
}

/** True where the same work may succeed later without anybody's help: the database is away, busy or short of something. */
export function isTransient(error: unknown): boolean {
  if (error instanceof DomainError) return false;
  if (codesOf(error).some((code) => NETWORK_CODES.has(code) || TRANSIENT_SQLSTATE.test(code))) return true;
  return error instanceof Error && LOST_CONNECTION.test(error.message);
}

/** True where the keys of the organisation are destroyed: nothing of it can ever be handled. */
export const isShredded = (error: unknown): boolean => error instanceof DomainError && error.code === 'organisation_shredded';

/** A stable name for a failure: the domain code, the SQLSTATE or the class; never the message, which may quote a patient. */
export function failureCode(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  if (!(error instanceof Error)) return 'not_an_error';
  const sqlState = codesOf(error).find((code) => /^[0-9A-Z]{5}$/.test(code));
  return sqlState ? `sql_${sqlState}` : error.constructor.name;
}
