import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError, type Id, type OrgId } from '@claimwright/kernel';
import { appendAsOwner, auditSchema } from '@claimwright/platform-audit';
import { accessSchema, type KeyProvider, type QueryPort, SHRED_HEEDED_MS, wrappingOf } from '@claimwright/platform-security';
import pg from 'pg';
import type { OwnerTransactions } from '../reseal/rewrite-column.js';
import { namesOf } from '../schema/service-schema.js';

export interface ShredOptions {
  /** Who carries it out, and why in their words. */
  operator: string;
  reason: string;
  /** Also while claims of the organisation wait for a payer. */
  despiteOpenClaims?: boolean;
  /** How long to wait until no process holds a key any more. */
  heededMs?: number;
}

export interface Shredded { id: Id<'shr'>; shreddedAt: Date }

interface Request { id: Id<'shr'>; confirmed: boolean; due: boolean; begun: boolean; done: boolean }

const ACCESS = namesOf(accessSchema.name).ownerRole;
const AUDIT = namesOf(auditSchema.name).ownerRole;
const CLAIMS = namesOf('claim-submission');

/**
 * Destroys the keys of an organisation, once somebody has asked for it, another has confirmed it and the time of waiting is over. From the first
 * transaction on nothing of it is read or written any more and there is no way back; a crash after that is mended by doing it again.
 */
export async function shredOrganisation(transactions: OwnerTransactions, provider: KeyProvider, orgId: OrgId, options: ShredOptions): Promise<Shredded> {
  const open = await openClaims(transactions, orgId);
  const id = await transactions(ACCESS, orgId, (query) => begin(query, orgId, { ...options, openClaims: options.despiteOpenClaims ? 0 : open }));
  await sleep(options.heededMs ?? SHRED_HEEDED_MS);
  // Outside the database first: were the rows gone and this not done, nothing would say that it is still to do.
  await provider.destroy(orgId);
  return transactions(ACCESS, orgId, (query) => end(query, orgId, { id, operator: options.operator }));
}

/** Marks the organisation; answers which request is carried out. */
async function begin(query: QueryPort, orgId: OrgId, { operator, reason, openClaims: open }: ShredOptions & { openClaims: number }): Promise<Request['id']> {
  // Whoever places a hold refers to this row, and so waits until it is decided.
  const [known] = await query('select from access.organisation where org_id = $1 for update', [orgId]);
  if (!known) throw new DomainError('organisation_unknown', 'No organisation has this id');
  const request = await requestOf(query, orgId);
  if (request.begun) return request.id;
  if (!request.confirmed) throw new DomainError('shredding_not_confirmed', 'Nobody else has confirmed the request');
  if (!request.due) throw new DomainError('shredding_not_due', 'The time of waiting is not over');
  if ((await query('select from access.legal_hold where org_id = $1 and released_at is null limit 1', [orgId])).length > 0) throw new DomainError('legal_hold_open', 'Something of the organisation is under legal hold');
  if (open > 0) throw new DomainError('claims_open', `${open} of its claims wait for a payer`);
  const keys = await query<{ wrapped: Buffer }>('select wrapped from access.data_key where org_id = $1', [orgId]);
  if (keys.some(({ wrapped }) => wrappingOf(wrapped)?.isOwn !== true)) throw new DomainError('keys_not_own', 'Its keys open by the key of the installation, in backups too: give it a key of its own first (keys rewrap)');
  await query('update access.organisation set shredded_at = now() where org_id = $1', [orgId]);
  await query('update access.shredding set begun_at = now(), operator = $3, operator_reason = $4, version = version + 1 where org_id = $1 and id = $2', [orgId, request.id, operator, reason]);
  await record(query, orgId, { id: request.id, operator });
  return request.id;
}

async function end(query: QueryPort, orgId: OrgId, { id, operator }: { id: Request['id']; operator: string }): Promise<Shredded> {
  const request = await requestOf(query, orgId);
  await query('delete from access.data_key where org_id = $1', [orgId]);
  if (!request.done) await query('update access.shredding set done_at = now(), version = version + 1 where org_id = $1 and id = $2', [orgId, id]);
  const [row] = await query<{ shreddedAt: Date }>('select shredded_at as "shreddedAt" from access.organisation where org_id = $1', [orgId]);
  if (!row) throw new Error('The organisation vanished between two statements');
  if (!request.done) await record(query, orgId, { id, operator });
  return { id, shreddedAt: row.shreddedAt };
}

async function requestOf(query: QueryPort, orgId: OrgId): Promise<Request> {
  const [request] = await query<Request>(
    `select id, confirmed_at is not null as confirmed, coalesce(not_before <= now(), false) as due, begun_at is not null as begun, done_at is not null as done
       from access.shredding where org_id = $1 and cancelled_at is null for update`, [orgId]);
  if (!request) throw new DomainError('shredding_not_asked', 'Nobody has asked for it');
  return request;
}

/** The last statements before a commit, since the chain's end stays locked. */
async function record(query: QueryPort, orgId: OrgId, { id, operator }: { id: Request['id']; operator: string }): Promise<void> {
  await query(`set local role ${pg.escapeIdentifier(AUDIT)}`, []);
  await appendAsOwner(query, { orgId, at: new Date(), service: 'operator', actor: `operator:${operator}`, onBehalfOf: null, purpose: 'operations', requestId: null }, [{ action: 'write', objectId: id, recipient: null }]);
}

/** How many claims are on their way; none where the service is not in this database. */
async function openClaims(transactions: OwnerTransactions, orgId: OrgId): Promise<number> {
  const isHere = await transactions(ACCESS, orgId, async (query) => (await query('select from pg_roles where rolname = $1 and to_regnamespace($2) is not null', [CLAIMS.ownerRole, CLAIMS.schema])).length > 0);
  if (!isHere) return 0;
  const [row] = await transactions(CLAIMS.ownerRole, orgId, (query) => query<{ open: number }>(
    `select count(*)::int as open from ${CLAIMS.schema}.claim where org_id = $1 and status in ('draft', 'ready', 'held', 'batched', 'submitted', 'acknowledged', 'overdue', 'accepted')`, [orgId]));
  return row?.open ?? 0;
}
