import type { QueryPort } from '@claimwright/platform-security';
import { isRetentionClass, type RetentionClassName } from './classes.js';

/** A table whose rows are disposed of, as its comment says: `kept as <class> from <column>, then deleted`, or `then emptied of <column>`. */
export interface KeptTable {
  schema: string;
  table: string;
  class: RetentionClassName;
  /** The column that the time is counted from. */
  from: string;
  /** The column that is emptied; without one the row is deleted. */
  empties?: { column: string; isNullable: boolean };
  /** The primary key but for the organisation. */
  key: string[];
  /** By which of these a hold finds its rows. */
  has: { patient: boolean; claim: boolean };
}

interface Row { schema: string; table: string; comment: string; key: string[]; columns: Record<string, boolean> }

const TABLES = `select n.nspname as schema, c.relname as "table", d.description as comment,
    (select array_agg(k.attname::text order by array_position(i.indkey::int[], k.attnum::int)) from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = any (i.indkey) and k.attname <> 'org_id'
      where i.indrelid = c.oid and i.indisprimary) as key,
    (select jsonb_object_agg(a.attname, not a.attnotnull) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_description d join pg_class c on d.classoid = 'pg_class'::regclass and c.oid = d.objoid join pg_namespace n on n.oid = c.relnamespace
  where d.objsubid = 0 and d.description like 'kept as %' order by 1, 2`;

const COMMENT = /^kept as ([a-z-]+) from (\w+), then (?:deleted|emptied of (\w+))$/;

/** All tables of all services in this database whose rows have their time; a comment that says it wrongly is an error. */
export async function keptTables(query: QueryPort): Promise<KeptTable[]> {
  return (await query<Row>(TABLES, [])).map(({ schema, table, comment, key, columns }) => {
    const [, name = '', from = '', column] = COMMENT.exec(comment) ?? [];
    if (!isRetentionClass(name) || !(from in columns) || (column !== undefined && !(column in columns))) throw new Error(`The comment on ${schema}.${table} does not say how its rows are kept`);
    return {
      schema, table, class: name, from, key, has: { patient: 'patient_id' in columns, claim: 'claim_id' in columns },
      ...(column !== undefined && { empties: { column, isNullable: columns[column] === true } }),
    };
  });
}
