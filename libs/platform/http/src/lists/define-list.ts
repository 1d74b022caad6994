/** How Postgres compares a column; a cursor's part is checked to be one before it is asked for. */
export type ColumnType = 'text' | 'int' | 'bigint' | 'date';

export interface SortColumn {
  column: string;
  type: ColumnType;
}

/** One filter: what a caller may say, and what it asks of a column. */
export interface Filter {
  schema: object;
  /** Several values may be asked for: the parameter is repeated. */
  many?: boolean;
  /** The condition, with `?` where the value stands. */
  sql: string;
}

export interface ListDeclaration {
  /** In cursors: one of another list is refused. */
  name: string;
  /** The schema of an item; its properties are what `fields` may name. */
  item: { properties: object };
  /** Columns, as the rows are read. */
  select: string;
  /** The table, or tables that are joined. */
  from: string;
  /** The column of the organisation. */
  org?: string;
  /** What tells rows from each other, in the order in which they are listed unless told; it never changes. `id` when not given. */
  key?: readonly SortColumn[];
  /** What the caller calls that order; with `-` before it the list begins at its end unless told. */
  order: string;
  /** Other orders, by columns that are never null and have an index with the key behind them. */
  sorts?: Readonly<Record<string, SortColumn>>;
  filters?: Readonly<Record<string, Filter>>;
}

/** A list as it is declared once: for the address' parameters, the documentation and the statement. */
export interface List extends Required<ListDeclaration> {
  fields: readonly string[];
}

export function defineList(declaration: ListDeclaration): List {
  return {
    org: 'org_id', key: [{ column: 'id', type: 'text' }], sorts: {}, filters: {}, ...declaration,
    fields: Object.keys(declaration.item.properties),
  };
}

/** Rows whose column has this value. */
export const equal = (column: string, schema: object): Filter => ({ schema, sql: `${column} = ?` });

/** Rows whose column has one of these values. */
export const among = (column: string, schema: object): Filter => ({ schema, many: true, sql: `${column} = any(?)` });

// Postgres counts no year 0.
const day = (description: string): object => ({ type: 'string', format: 'date', pattern: '^(?!0000)', description });

/** Rows from this day on. */
export const fromDay = (column: string): Filter => ({ schema: day('From this day on'), sql: `${column} >= ?` });

/** Rows up to this day. */
export const toDay = (column: string): Filter => ({ schema: day('Up to this day, which is taken in'), sql: `${column} <= ?` });

/** Rows of which this holds, when asked for by `true`. */
export const whenTrue = (condition: string): Filter => ({ schema: { type: 'string', enum: ['true', 'false'] }, sql: `(? <> 'true' or ${condition})` });
