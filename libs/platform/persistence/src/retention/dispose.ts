import { newId, type Id, type OrgId } from '@claimwright/kernel';
import { appendAsOwner, auditSchema } from '@claimwright/platform-audit';
import { accessSchema, DISPOSED, type QueryPort } from '@claimwright/platform-security';
import pg from 'pg';
import { retryOnConflict } from '../database/retry.js';
import type { OwnerTransactions } from '../reseal/rewrite-column.js';
import { namesOf } from '../schema/service-schema.js';
import { RETENTION } from './classes.js';
import type { KeptTable } from './kept-tables.js';

/** What is over in one table, and what was done about it. */
export interface Disposal {
  table: KeptTable;
  /** How long it is kept here. */
  days: number;
  before: Date;
  /** How many rows are over that nobody holds. */
  over: number;
  done: number;
  /** A hold whose reach in this table cannot be told, or one on the organisation: nothing of the table is touched. */
  isHeld: boolean;
}

const ROWS_MAX = 500;
const DAY_MS = 86_400_000;
const ACCESS = namesOf(accessSchema.name).ownerRole;
const AUDIT = namesOf(auditSchema.name).ownerRole;

/** What is over, and how much of it there is; touches nothing. */
export async function planDisposal(transactions: OwnerTransactions, orgId: OrgId, table: KeptTable, now: Date): Promise<Disposal> {
  return transactions(ACCESS, orgId, async (query) => {
    const [limits, holds] = [await limitsOf(query, orgId, table, now), await holdsOf(query, orgId, table)];
    await become(query, namesOf(table.schema).ownerRole);
    const [row] = holds.isHeld ? [] : await query<{ over: number }>(`select count(*)::int as over from ${nameOf(table)} where ${isOver(table)}`, [orgId, limits.before, holds.patients, holds.claims]);
    return { table, ...limits, over: row?.over ?? 0, done: 0, isHeld: holds.isHeld };
  });
}

/**
 * Deletes or empties what is over, in short transactions, each of which looks at the holds anew and writes down what it has done. Broken
 * off, it is begun again and finds what is left.
 */
export async function dispose(transactions: OwnerTransactions, orgId: OrgId, table: KeptTable, { now, operator, tell }: { now: Date; operator: string; tell: (disposal: Disposal) => void }): Promise<Disposal> {
  const disposal = await planDisposal(transactions, orgId, table, now);
  const id = newId('dsp');
  for (let more = disposal.over > 0 && !disposal.isHeld; more;) {
    tell(disposal);
    const { written, isHeld } = await retryOnConflict(() => transactions(ACCESS, orgId, (query) => disposeBatch(query, orgId, { disposal, id, operator })));
    disposal.done += written;
    disposal.isHeld = isHeld;
    more = written > 0;
  }
  return disposal;
}

async function disposeBatch(query: QueryPort, orgId: OrgId, { disposal, id, operator }: { disposal: Disposal; id: Id<'dsp'>; operator: string }): Promise<{ written: number; isHeld: boolean }> {
  const { table, before } = disposal;
  // Whoever places a hold refers to this row: either the hold is seen here, or it comes after this batch.
  await query('select from access.organisation where org_id = $1 for update', [orgId]);
  const holds = await holdsOf(query, orgId, table);
  if (holds.isHeld) return { written: 0, isHeld: true };
  await become(query, namesOf(table.schema).ownerRole);
  const key = table.key.map(quoted).join(', ');
  const rows = `(${key}) in (select ${key} from ${nameOf(table)} where ${isOver(table)} order by ${key} limit ${ROWS_MAX})`;
  const { empties } = table;
  const written = (await query(
    empties ? `update ${nameOf(table)} set ${quoted(empties.column)} = ${empties.isNullable ? 'null' : pg.escapeLiteral(DISPOSED)} where org_id = $1 and ${rows} returning 1` : `delete from ${nameOf(table)} where org_id = $1 and ${rows} returning 1`,
    [orgId, before, holds.patients, holds.claims])).length;
  if (written > 0) await record(query, orgId, { disposal, id, operator, written });
  return { written, isHeld: false };
}

/** In the batch's own transaction, so that what is on record is what was done. */
async function record(query: QueryPort, orgId: OrgId, { disposal: { table, before, done }, id, operator, written }: { disposal: Disposal; id: Id<'dsp'>; operator: string; written: number }): Promise<void> {
  await become(query, ACCESS);
  await query(
    `insert into access.disposal (org_id, id, class, table_name, before, rows, operator) values ($1, $2, $3, $4, $5, $6, $7) on conflict (org_id, id) do update set rows = disposal.rows + excluded.rows`,
    [orgId, id, table.class, `${table.schema}.${table.table}`, before, written, operator]);
  if (done > 0) return;
  await become(query, AUDIT);
  await appendAsOwner(query, { orgId, at: new Date(), service: 'operator', actor: `operator:${operator}`, onBehalfOf: null, purpose: 'operations', requestId: null }, [{ action: 'write', objectId: id, recipient: null }]);
}

async function limitsOf(query: QueryPort, orgId: OrgId, table: KeptTable, now: Date): Promise<{ days: number; before: Date }> {
  const [own] = await query<{ days: number }>('select days from access.retention_policy where org_id = $1 and class = $2', [orgId, table.class]);
  const { defaultDays, floorDays } = RETENTION[table.class];
  const days = Math.max(own?.days ?? defaultDays, floorDays);
  return { days, before: new Date(now.getTime() - days * DAY_MS) };
}

interface Holds { patients: string[]; claims: string[]; isHeld: boolean }

/** Whom a hold keeps out of it; where the table does not tell whose a row is, a hold keeps all of it. */
async function holdsOf(query: QueryPort, orgId: OrgId, { has }: KeptTable): Promise<Holds> {
  const holds = await query<{ scope: 'organization' | 'patient' | 'claim'; objectId: string }>('select scope, object_id as "objectId" from access.legal_hold where org_id = $1 and released_at is null', [orgId]);
  const of = (scope: 'patient' | 'claim') => holds.filter((hold) => hold.scope === scope).map(({ objectId }) => objectId);
  const isHeld = holds.some(({ scope }) => scope === 'organization' || !has[scope]);
  return { patients: of('patient'), claims: of('claim'), isHeld };
}

function isOver({ from, empties, has }: KeptTable): string {
  const isFull = empties && `and ${quoted(empties.column)} is distinct from ${empties.isNullable ? 'null' : pg.escapeLiteral(DISPOSED)}`;
  // Each parameter is named also where the table has no such column, so that its type is known.
  return `org_id = $1 and ${quoted(from)} < $2 ${isFull ?? ''} and coalesce(${has.patient ? 'patient_id' : `''`}, '') <> all($3::text[]) and coalesce(${has.claim ? 'claim_id' : `''`}, '') <> all($4::text[])`;
}

const become = (query: QueryPort, role: string): Promise<unknown> => query(`set local role ${pg.escapeIdentifier(role)}`, []);
const quoted = (name: string): string => pg.escapeIdentifier(name);
const nameOf = ({ schema, table }: KeptTable): string => `${quoted(schema)}.${quoted(table)}`;
