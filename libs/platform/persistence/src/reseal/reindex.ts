import type { OrgKeys, QueryPort } from '@claimwright/platform-security';
import pg from 'pg';
import { lockBlindIndexes } from '../database/blind-indexes.js';
import { namesOf } from '../schema/service-schema.js';
import type { BlindColumn } from './keyed-columns.js';
import { countOlder, type OwnerTransactions, quoted, rewriteColumn, type Rewriting, type RewriteProgress } from './rewrite-column.js';

/** Gives the rows of a column blind indexes of the newest key, each made of the one that it has: nothing is opened. */
export function reindexColumn(transactions: OwnerTransactions, keys: OrgKeys, column: BlindColumn, tell: (progress: RewriteProgress) => void): Promise<RewriteProgress> {
  const { prefix } = column;
  return rewriteColumn(transactions, {
    ...olderIndexes(keys, column),
    change: (value) => prefix + keys.reblind(value.slice(prefix.length)),
    // Who saves rows holds this too, between looking for an index and writing it.
    before: (query) => lockBlindIndexes(query, keys.orgId),
  }, tell);
}

/** How many rows have an index of an older key. */
export function olderIndexesLeft(transactions: OwnerTransactions, keys: OrgKeys, column: BlindColumn): Promise<number> {
  return transactions(namesOf(column.schema).ownerRole, keys.orgId, (query: QueryPort) => countOlder(query, olderIndexes(keys, column)));
}

function olderIndexes(keys: OrgKeys, column: BlindColumn): Pick<Rewriting, 'orgId' | 'column' | 'isOlder' | 'version'> {
  const [name, prefix] = [quoted(column.column), pg.escapeLiteral(column.prefix)];
  const index = `substr(${name}, ${column.prefix.length + 1})`;
  // The first version has none written on it.
  const isOlder = `starts_with(${name}, ${prefix}) and case when strpos(${index}, '.') = 0 then 1 else split_part(${index}, '.', 1)::int end < $2`;
  return { orgId: keys.orgId, column, version: keys.blindsWith, isOlder };
}
