import type { QueryPort } from '@claimwright/platform-security';

/** A column of sealed values, as its comment `sealed as <context>` says. */
export interface SealedColumn {
  schema: string;
  table: string;
  column: string;
  context: string;
  /** The primary key but for the organisation, with the types to write values of it as. */
  key: { name: string; type: string }[];
}

const COLUMNS = `select n.nspname as schema, c.relname as "table", a.attname as "column", substr(d.description, length('sealed as ') + 1) as context,
    (select jsonb_agg(jsonb_build_object('name', k.attname, 'type', format_type(k.atttypid, k.atttypmod)) order by array_position(i.indkey::int[], k.attnum::int))
       from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = any (i.indkey) and k.attname <> 'org_id' where i.indrelid = c.oid and i.indisprimary) as key
  from pg_description d join pg_class c on d.classoid = 'pg_class'::regclass and c.oid = d.objoid join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid
  where d.objsubid > 0 and d.description like 'sealed as %' order by 1, 2, 3`;

/** All columns of sealed values of all services in this database. */
export function sealedColumns(query: QueryPort): Promise<SealedColumn[]> {
  return query<SealedColumn>(COLUMNS, []);
}
