import type { OrgId } from '@claimwright/kernel';
import type { QueryPort } from '@claimwright/platform-security';
import { retryOnConflict } from '../database/retry.js';
import { namesOf } from '../schema/service-schema.js';
import type { KeyedColumn } from './keyed-columns.js';

/** Runs work in a transaction as a role that may do what the connecting one may become. */
export type OwnerTransactions = <T>(role: string, orgId: OrgId, work: (query: QueryPort) => Promise<T>) => Promise<T>;

export interface RewriteProgress {
  column: KeyedColumn;
  /** Values under older keys when it began, and how many of them are done. */
  total: number;
  done: number;
}

/** What becomes of the values of a column that an older key made. */
export interface Rewriting {
  orgId: OrgId;
  column: KeyedColumn;
  /** A condition on the column by which older values are found: they are of a version before `$2`. */
  isOlder: string;
  version: number;
  /** An expression of what else `change` needs of the row. */
  context?: string;
  change: (value: string, context: string) => string;
  /** Run first in each transaction. */
  before?: (query: QueryPort) => Promise<unknown>;
}

const ROWS_MAX = 500;
const BYTES_MAX = 16 << 20;

/**
 * Gives a column's values a new form that older keys made, in short transactions as the tables' owner; services go on meanwhile. A value that
 * changes under it is left: what changed it has used the newest key. Broken off, it is begun again and finds what is left.
 */
export async function rewriteColumn(transactions: OwnerTransactions, rewriting: Rewriting, tell: (progress: RewriteProgress) => void): Promise<RewriteProgress> {
  const { orgId, column, before } = rewriting;
  const { ownerRole } = namesOf(column.schema);
  const inOrg = <T>(work: (query: QueryPort) => Promise<T>): Promise<T> => retryOnConflict(() => transactions(ownerRole, orgId, work));
  const total = await inOrg((query) => countOlder(query, rewriting));
  let done = 0;
  tell({ column, total, done });
  for (let after: readonly string[] | undefined = []; after !== undefined;) {
    const from: readonly string[] = after;
    const batch = await inOrg(async (query) => {
      await before?.(query);
      const rows = await olderRows(query, rewriting, from);
      return { rows, written: rows.length === 0 ? 0 : await replace(query, rewriting, rows) };
    });
    after = batch.rows.at(-1)?.key;
    done += batch.written;
    if (batch.rows.length > 0) tell({ column, total, done });
  }
  return { column, total, done };
}

/** How many values an older key made. */
export async function countOlder(query: QueryPort, { orgId, column, isOlder, version }: Pick<Rewriting, 'orgId' | 'column' | 'isOlder' | 'version'>): Promise<number> {
  const [row] = await query<{ count: string }>(`select count(*) as count from ${tableOf(column)} where org_id = $1 and ${isOlder}`, [orgId, version]);
  return Number(row?.count);
}

interface Row { key: string[]; context: string; value: string }

const tableOf = ({ schema, table }: KeyedColumn): string => `${quoted(schema)}.${quoted(table)}`;
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The next values by the order of the primary key, as many as are not too large together. */
function olderRows(query: QueryPort, { orgId, column, isOlder, version, context = `''` }: Rewriting, after: readonly string[]): Promise<Row[]> {
  const key = column.key.map(({ name }) => quoted(name));
  const beyond = after.length === 0 ? '' : `and (${key.join(', ')}) > (${column.key.map(({ type }, i) => `$${i + 3}::text::${type}`).join(', ')})`;
  return query<Row>(
    `select key, context, value from (select array[${key.map((name) => `${name}::text`).join(', ')}] as key, context, value, row_number() over w as place, sum(octet_length(value)) over w as bytes
       from (select ${key.join(', ')}, ${context} as context, ${quoted(column.column)} as value from ${tableOf(column)} where org_id = $1 and ${isOlder} ${beyond} order by ${key.join(', ')} limit ${ROWS_MAX}) page
       window w as (order by ${key.join(', ')})) sized
      where place = 1 or bytes <= ${BYTES_MAX} order by place`, [orgId, version, ...after]);
}

async function replace(query: QueryPort, { orgId, column, change }: Rewriting, rows: readonly Row[]): Promise<number> {
  const names = column.key.map((_, i) => `k${i}`);
  const records = rows.map(({ key, context, value }) => ({ ...Object.fromEntries(names.map((name, i) => [name, key[i]])), old: value, new: change(value, context) }));
  const written = await query<object>(
    `update ${tableOf(column)} t set ${quoted(column.column)} = r.new from jsonb_to_recordset($2::jsonb) as r(${names.map((name) => `${name} text`).join(', ')}, old text, new text)
      where t.org_id = $1 and ${column.key.map(({ name, type }, i) => `t.${quoted(name)} = r.k${i}::${type}`).join(' and ')} and t.${quoted(column.column)} = r.old returning 1`,
    [orgId, JSON.stringify(records)]);
  return written.length;
}
