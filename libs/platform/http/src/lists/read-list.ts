import { type Tx } from '@claimwright/platform-persistence';
import { type Page } from '../paging.js';
import { decodePlace, encodePlace, orderOf } from './cursor.js';
import { type List } from './define-list.js';
import { type Wanted } from './list-query.js';

/** One page of a list's rows, each read once: what stood before paging began is neither repeated nor skipped while others write. `within` are columns that have to have these values. */
export async function readList<R extends object>(tx: Tx, list: List, wanted: Wanted, within: Readonly<Record<string, unknown>> = {}): Promise<Page<R>> {
  const { sql, params } = statementOf(list, wanted, { orgId: tx.orgId, within });
  const rows = await tx.query<R & { place: string[] }>(sql, params);
  const items = rows.slice(0, wanted.limit);
  const last = items.at(-1);
  return {
    items: items.map(({ place: _, ...row }) => row as unknown as R),
    ...(rows.length > wanted.limit && last && { nextCursor: encodePlace(list, wanted.sort, last.place) }),
  };
}

/** A page of rows as a page of what is shown of them. */
export function mapPage<R, T>({ items, ...rest }: Page<R>, show: (row: R) => T): Page<T> {
  return { items: items.map(show), ...rest };
}

/** The statement behind a page: one row more than is shown, to know whether there are more. */
export function statementOf(list: List, { limit, cursor, sort, filters }: Wanted, { orgId, within }: { orgId: string; within: Readonly<Record<string, unknown>> }): { sql: string; params: unknown[] } {
  const params: unknown[] = [];
  const place = (value: unknown): string => `$${params.push(value)}`;
  const { columns, descending } = orderOf(list, sort);
  const conditions = [`${list.org} = ${place(orgId)}`];
  for (const [column, value] of Object.entries(within)) conditions.push(`${column} = ${place(value)}`);
  for (const [name, value] of Object.entries(filters)) conditions.push((list.filters[name]?.sql ?? 'false').replace('?', () => place(value)));
  if (cursor !== undefined) {
    const key = decodePlace(list, sort, cursor);
    const after = key.map((part, i) => `${place(part)}::${columns[i]?.type}`);
    conditions.push(`(${columns.map(({ column }) => column).join(', ')}) ${descending ? '<' : '>'} (${after.join(', ')})`);
  }
  const order = columns.map(({ column }) => (descending ? `${column} desc` : column)).join(', ');
  const sql = `select ${list.select}, array[${columns.map(({ column }) => `${column}::text`).join(', ')}] as place
     from ${list.from} where ${conditions.join(' and ')} order by ${order} limit ${place(limit + 1)}`;
  return { sql, params };
}
