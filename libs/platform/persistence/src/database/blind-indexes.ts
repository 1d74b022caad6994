import type { OrgId } from '@claimwright/kernel';

/** A column of blind indexes that rows are found by; what stands before each index is `prefix`. */
export interface BlindIndex {
  table: string;
  column: string;
  purpose: string;
  prefix?: string;
  /** Columns beside it in the key that tells rows from each other: one value may then have many rows. */
  beside?: readonly string[];
}

/** A value that rows are found by, and what stands in the columns beside its index. */
export interface BlindValue { value: string; beside?: readonly string[] }

type Statement = (sql: string, params: unknown[]) => Promise<unknown>;

/** While keys change, one at a time looks for indexes under either key and writes rows by what it found; until the transaction ends. */
export function lockBlindIndexes(statement: Statement, orgId: OrgId): Promise<unknown> {
  return statement(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`blind indexes of ${orgId}`]);
}
