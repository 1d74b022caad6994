import type { QueryPort } from '@claimwright/platform-security';

/** A column whose values are made with an organisation's keys, as its comment says. */
export interface KeyedColumn {
  schema: string;
  table: string;
  column: string;
  /** The primary key but for the organisation, with the types to write values of it as. */
  key: { name: string; type: string }[];
}

/** A column of sealed values: `sealed as <context>`. */
export interface SealedColumn extends KeyedColumn { context: string }

/** A column of blind indexes: `blind index`, or `blind index after <prefix>` where only values that begin so are. */
export interface BlindColumn extends KeyedColumn { prefix: string }

const COLUMNS = `select n.nspname as schema, c.relname as "table", a.attname as "column", d.description as comment,
    (select jsonb_agg(jsonb_build_object('name', k.attname, 'type', format_type(k.atttypid, k.atttypmod)) order by array_position(i.indkey::int[], k.attnum::int))
       from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = any (i.indkey) and k.attname <> 'org_id' where i.indrelid = c.oid and i.indisprimary) as key
  from pg_description d join pg_class c on d.classoid = 'pg_class'::regclass and c.oid = d.objoid join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid
  where d.objsubid > 0 and d.description ~ $1 order by 1, 2, 3`;

const SEALED = /^sealed as (.+)$/;
const BLIND = /^blind index(?: after (.+))?$/;

/** All columns of sealed values of all services in this database. */
export async function sealedColumns(query: QueryPort): Promise<SealedColumn[]> {
  return (await commented(query, SEALED)).map(({ words: [context = ''], ...column }) => ({ ...column, context }));
}

/** All columns of blind indexes. */
export async function blindColumns(query: QueryPort): Promise<BlindColumn[]> {
  return (await commented(query, BLIND)).map(({ words: [prefix = ''], ...column }) => ({ ...column, prefix }));
}

async function commented(query: QueryPort, pattern: RegExp): Promise<(KeyedColumn & { words: string[] })[]> {
  const rows = await query<KeyedColumn & { comment: string }>(COLUMNS, [pattern.source]);
  return rows.map(({ comment, ...column }) => ({ ...column, words: pattern.exec(comment)?.slice(1) ?? [] }));
}
