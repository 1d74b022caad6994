import type { OrgKeys } from '@claimwright/platform-security';
import pg from 'pg';
import type { SealedColumn } from './keyed-columns.js';
import { type OwnerTransactions, quoted, rewriteColumn, type RewriteProgress } from './rewrite-column.js';

/** Seals a column's values anew that older keys sealed. */
export function resealColumn(transactions: OwnerTransactions, keys: OrgKeys, column: SealedColumn, tell: (progress: RewriteProgress) => void): Promise<RewriteProgress> {
  const name = quoted(column.column);
  return rewriteColumn(transactions, {
    orgId: keys.orgId, column, version: keys.sealsWith, isOlder: `starts_with(${name}, 'v1.') and split_part(${name}, '.', 2)::int < $2`, context: contextOf(column),
    change: (value, context) => keys.reseal(context, value),
  }, tell);
}

/** Where one column holds values of several kinds, its context names the column that tells them apart: `sealed as coding.import_part.{kind}`. */
function contextOf({ context }: SealedColumn): string {
  return context.split(/\{(\w+)\}/).map((part, i) => (i % 2 === 0 ? pg.escapeLiteral(part) : quoted(part))).join(' || ');
}
