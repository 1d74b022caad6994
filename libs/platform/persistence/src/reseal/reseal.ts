import type { OrgId, Sealed } from '@claimwright/kernel';
import type { OrgKeys, QueryPort } from '@claimwright/platform-security';
import pg from 'pg';
import { namesOf } from '../schema/service-schema.js';
import type { SealedColumn } from './sealed-columns.js';

/** Runs work in a transaction as a role that may do what the connecting one may become. */
export type OwnerTransactions = <T>(role: string, orgId: OrgId, work: (query: QueryPort) => Promise<T>) => Promise<T>;

export interface ResealProgress {
  column: SealedColumn;
  /** Values under older keys when it began, and how many of them are done. */
  total: number;
  done: number;
}

const ROWS_MAX = 500;
const BYTES_MAX = 16 << 20;

/**
 * Seals a column's values anew that older keys sealed, in short transactions as the tables' owner; services go on meanwhile. A value that
 * changes under it is left: what changed it has sealed it with the newest key. Broken off, it is begun again and finds what is left.
 */
export async function resealColumn(transactions: OwnerTransactions, keys: OrgKeys, column: SealedColumn, tell: (progress: ResealProgress) => void): Promise<ResealProgress> {
  const { ownerRole } = namesOf(column.schema);
  const inOrg = <T>(work: (query: QueryPort) => Promise<T>): Promise<T> => transactions(ownerRole, keys.orgId, work);
  const total = await inOrg((query) => countOlder(query, keys, column));
  let done = 0;
  tell({ column, total, done });
  for (let after: readonly string[] | undefined = []; after !== undefined;) {
    const from: readonly string[] = after;
    const batch = await inOrg(async (query) => {
      const rows = await olderRows(query, keys, { column, after: from });
      return { rows, written: rows.length === 0 ? 0 : await replace(query, keys.orgId, column, rows.map(({ key, context, value }) => ({ key, old: value, new: keys.reseal(context, value) }))) };
    });
    after = batch.rows.at(-1)?.key;
    done += batch.written;
    if (batch.rows.length > 0) tell({ column, total, done });
  }
  return { column, total, done };
}

interface Row { key: string[]; context: string; value: Sealed<unknown> }

const tableOf = ({ schema, table }: SealedColumn): string => `${quoted(schema)}.${quoted(table)}`;
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const isOlder = (column: SealedColumn): string => `org_id = $1 and ${quoted(column.column)} is not null and split_part(${quoted(column.column)}, '.', 2)::int < $2`;

/** Where one column holds values of several kinds, its context names the column that tells them apart: `sealed as coding.import_part.{kind}`. */
function contextOf({ context }: SealedColumn): string {
  return context.split(/\{(\w+)\}/).map((part, i) => (i % 2 === 0 ? pg.escapeLiteral(part) : quoted(part))).join(' || ');
}

async function countOlder(query: QueryPort, keys: OrgKeys, column: SealedColumn): Promise<number> {
  const [row] = await query<{ count: string }>(`select count(*) as count from ${tableOf(column)} where ${isOlder(column)}`, [keys.orgId, keys.sealsWith]);
  return Number(row?.count);
}

/** The next values by the order of the primary key, as many as are not too large together. */
function olderRows(query: QueryPort, keys: OrgKeys, { column, after }: { column: SealedColumn; after: readonly string[] }): Promise<Row[]> {
  const key = column.key.map(({ name }) => quoted(name));
  const beyond = after.length === 0 ? '' : `and (${key.join(', ')}) > (${column.key.map(({ type }, i) => `$${i + 3}::text::${type}`).join(', ')})`;
  return query<Row>(
    `select key, context, value from (select array[${key.map((name) => `${name}::text`).join(', ')}] as key, context, value, row_number() over w as place, sum(octet_length(value)) over w as bytes
       from (select ${key.join(', ')}, ${contextOf(column)} as context, ${quoted(column.column)} as value from ${tableOf(column)} where ${isOlder(column)} ${beyond} order by ${key.join(', ')} limit ${ROWS_MAX}) page
       window w as (order by ${key.join(', ')})) sized
      where place = 1 or bytes <= ${BYTES_MAX} order by place`, [keys.orgId, keys.sealsWith, ...after]);
}

async function replace(query: QueryPort, orgId: OrgId, column: SealedColumn, rows: readonly { key: string[]; old: string; new: string }[]): Promise<number> {
  const names = column.key.map((_, i) => `k${i}`);
  const records = rows.map((row) => ({ ...Object.fromEntries(names.map((name, i) => [name, row.key[i]])), old: row.old, new: row.new }));
  const written = await query<object>(
    `update ${tableOf(column)} t set ${quoted(column.column)} = r.new from jsonb_to_recordset($2::jsonb) as r(${names.map((name) => `${name} text`).join(', ')}, old text, new text)
      where t.org_id = $1 and ${column.key.map(({ name, type }, i) => `t.${quoted(name)} = r.k${i}::${type}`).join(' and ')} and t.${quoted(column.column)} = r.old returning 1`,
    [orgId, JSON.stringify(records)]);
  return written.length;
}
