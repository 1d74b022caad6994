import type { EntityMetadata } from 'typeorm';
import type { EntityClass } from '../schema/service-schema.js';
import type { Tx } from './tx.js';

type ColumnMetadata = EntityMetadata['columns'][number];

/** A row to write, by the entity's property names; what is left out of every row gets the column's default. */
export type RowOf<E> = { readonly [K in keyof E]?: E[K] | undefined };

export interface InsertOptions<E, K extends keyof E = never> {
  /** `nothing` skips rows that exist; or the properties to take over into the row with the same key. */
  onConflict?: 'nothing' | { key: readonly (keyof E & string)[]; update: readonly (keyof E & string)[] };
  /** Properties to answer for the rows written, instead of their number. */
  returning?: readonly (K & string)[];
}

/**
 * Inserts all rows in one statement. Rows share one shape: a property left out of some of them is written as NULL there.
 * The organisation is filled in. Answers the number of rows written, or with `returning` those properties of each.
 */
export function insertRows<E extends object, K extends keyof E>(tx: Tx, entity: EntityClass<E>, rows: readonly RowOf<E>[], options: InsertOptions<E, K> & { returning: readonly (K & string)[] }): Promise<Pick<E, K>[]>;
export function insertRows<E extends object>(tx: Tx, entity: EntityClass<E>, rows: readonly RowOf<E>[], options?: Omit<InsertOptions<E>, 'returning'>): Promise<number>;
export async function insertRows<E extends object, K extends keyof E>(tx: Tx, entity: EntityClass<E>, rows: readonly RowOf<E>[], options: InsertOptions<E, K> = {}): Promise<number | Pick<E, K>[]> {
  if (rows.length === 0) return options.returning ? [] : 0;
  const meta = tx.manager.dataSource.getMetadata(entity);
  const columns = meta.columns.filter((c) => isOrg(c) || rows.some((row) => c.getEntityValue(row) !== undefined));
  const names = columns.map(quoted).join(', ');
  const sql = `insert into ${tableOf(meta)} (${names}) select ${names} from ${recordset(columns)}${conflictClause(meta, options)}`;
  const json = toJson(tx, columns, rows);
  if (!options.returning) return tx.execute(sql, [json]);
  const answered = columnsOf(meta, options.returning);
  const written = await tx.query(`${sql} returning ${answered.map(quoted).join(', ')}`, [json]);
  return written.map((row) => Object.fromEntries(answered.map((c) => [c.propertyName, fromDatabase(tx, c, row)])) as Pick<E, K>);
}

/**
 * Updates all rows in one statement: those found by `key` get the properties in `set`. Answers how many were found; two
 * rows with one key are the caller's mistake.
 */
export async function updateRows<E extends object>(tx: Tx, entity: EntityClass<E>, rows: readonly RowOf<E>[], { key, set }: { key: readonly (keyof E & string)[]; set: readonly (keyof E & string)[] }): Promise<number> {
  if (rows.length === 0) return 0;
  const meta = tx.manager.dataSource.getMetadata(entity);
  const found = columnsOf(meta, key);
  const changed = columnsOf(meta, set);
  const org = meta.columns.filter((c) => isOrg(c) && !found.includes(c));
  const columns = [...org, ...found, ...changed];
  const gap = [...found, ...changed].find((c) => rows.some((row) => c.getEntityValue(row) === undefined));
  if (gap) throw new TypeError(`A row to update says nothing of ${meta.name}.${gap.propertyName}; write null to empty it`);
  const assign = changed.map((c) => `${quoted(c)} = r.${quoted(c)}`).join(', ');
  const match = [...org, ...found].map((c) => `t.${quoted(c)} = r.${quoted(c)}`).join(' and ');
  return tx.execute(`update ${tableOf(meta)} as t set ${assign} from ${recordset(columns)} where ${match}`, [toJson(tx, columns, rows)]);
}

const ORG_COLUMN = 'org_id';
const isOrg = (column: ColumnMetadata) => column.databaseName === ORG_COLUMN;
const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
const quoted = (column: ColumnMetadata) => quote(column.databaseName);
const tableOf = (meta: EntityMetadata) => [meta.schema, meta.tableName].flatMap((part) => (part ? [quote(part)] : [])).join('.');
const recordset = (columns: ColumnMetadata[]) => `jsonb_to_recordset($1::jsonb) as r(${columns.map((c) => `${quoted(c)} ${typeOf(c)}`).join(', ')})`;

function columnsOf(meta: EntityMetadata, properties: readonly string[]): ColumnMetadata[] {
  return properties.map((property) => {
    const column = meta.findColumnWithPropertyName(property);
    if (!column) throw new TypeError(`${meta.name} has no column for ${property}`);
    return column;
  });
}

function conflictClause<E, K extends keyof E>(meta: EntityMetadata, { onConflict }: InsertOptions<E, K>): string {
  if (!onConflict) return '';
  if (onConflict === 'nothing') return ' on conflict do nothing';
  const key = columnsOf(meta, onConflict.key).map(quoted);
  const org = meta.columns.filter(isOrg).map(quoted).filter((name) => !key.includes(name));
  const update = columnsOf(meta, onConflict.update).map((c) => `${quoted(c)} = excluded.${quoted(c)}`);
  return ` on conflict (${[...org, ...key].join(', ')}) do update set ${update.join(', ')}`;
}

const TYPES: Record<string, string> = {
  'text': 'text', 'character varying': 'text', 'varchar': 'text', 'char': 'text', 'character': 'text', 'uuid': 'uuid', 'boolean': 'boolean', 'smallint': 'smallint',
  'integer': 'integer', 'bigint': 'bigint', 'numeric': 'numeric', 'real': 'real', 'double precision': 'double precision', 'date': 'date',
  'timestamp with time zone': 'timestamptz', 'json': 'json', 'jsonb': 'jsonb', 'bytea': 'bytea', 'xid8': 'xid8', 'interval': 'interval',
};

function typeOf(column: ColumnMetadata): string {
  const type = TYPES[normalType(column)];
  if (!type) throw new TypeError(`${column.entityMetadata.name}.${column.propertyName}: bulk writes do not know the type ${String(column.type)}`);
  return column.isArray ? `${type}[]` : type;
}

const normalType = (column: ColumnMetadata) => column.entityMetadata.dataSource.driver.normalizeType(column);

function toJson<E extends object>(tx: Tx, columns: ColumnMetadata[], rows: readonly RowOf<E>[]): string {
  const fields = columns.map((column) => fieldOf(tx, column));   // what depends on the column alone is found out once, not for every row
  return JSON.stringify(rows.map((row) => {
    const values: Record<string, unknown> = {};
    for (const { name, read } of fields) values[name] = read(row);
    return values;
  }));
}

function fieldOf(tx: Tx, column: ColumnMetadata): { name: string; read: (row: object) => unknown } {
  const { databaseName: name, isArray, propertyName } = column;
  const convert = converterOf(column);
  const otherwise = isOrg(column) ? tx.orgId : null;
  const isPlain = !column.embeddedMetadata && !column.transformer && !column.relationMetadata;
  const valueOf = isPlain ? (row: object): unknown => (row as Record<string, unknown>)[propertyName] : (row: object): unknown => column.getEntityValue(row, true) as unknown;
  return {
    name,
    read: (row) => {
      const value = valueOf(row) ?? otherwise;
      return isArray && Array.isArray(value) ? value.map(convert) : convert(value);
    },
  };
}

function converterOf(column: ColumnMetadata): (value: unknown) => unknown {
  const isBigint = normalType(column) === 'bigint';
  return (value) => {
    if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
    if (typeof value === 'bigint') return value.toString();
    if (isBigint && typeof value === 'number' && !Number.isSafeInteger(value)) {
      throw new RangeError(`${column.entityMetadata.name}.${column.propertyName} is not a safe whole number`);
    }
    return value;   // dates become ISO 8601 in UTC by their own toJSON
  };
}

function fromDatabase(tx: Tx, column: ColumnMetadata, row: Record<string, unknown>): unknown {
  return tx.manager.dataSource.driver.prepareHydratedValue(row[column.databaseName], column) as unknown;
}
