import type { StatementParty } from '@claimwright/contracts';
import { newId, type Cents, type ClaimId, type PatientAccountId } from '@claimwright/kernel';
import { enqueueJobs } from '@claimwright/platform-messaging';
import { type BlindIndex, insertRows, type Tx } from '@claimwright/platform-persistence';
import { CLAIM_PARTY, type ClaimAccountRow } from '../books/claim-account.row.js';
import { ACCOUNT_PARTY, PatientAccountRow } from './statement.row.js';

export const STATEMENT_QUEUE = 'statement';
const BY_PARTY: BlindIndex = { table: 'patient_account', column: 'holder', purpose: ACCOUNT_PARTY, prefix: 'party:' };

/** The account of whoever is billed for each of these claims; made where it is missing, and given the newest address. */
export async function openAccounts(tx: Tx, claims: readonly ClaimAccountRow[]): Promise<Map<ClaimId, PatientAccountId>> {
  const holders = await holdersOf(tx, claims);
  const newest = new Map<string, ClaimAccountRow>();
  for (const claim of [...claims].sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime())) newest.set(holders.get(claim.claimId) ?? '', claim);
  const rows = [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([holder, claim]) => {
    const id = newId('pac');
    return { id, holder, patientId: claim.patientId, party: tx.seal(ACCOUNT_PARTY, id, tx.open(CLAIM_PARTY, claim.claimId, claim.party)), statementDueAt: null, createdAt: tx.now() };
  });
  const written = await insertRows(tx, PatientAccountRow, rows, { onConflict: { key: ['holder'], update: ['party'] }, returning: ['id', 'holder'] });
  const ids = new Map(written.map(({ id, holder }) => [holder, id]));
  for (const { id, holder } of rows) tx.writtenAs(id, ids.get(holder));
  return new Map(claims.flatMap(({ claimId }) => {
    const id = ids.get(holders.get(claimId) ?? '');
    return id ? [[claimId, id] as const] : [];
  }));
}

/** The patient, or where he is not known, whoever is written to. */
async function holdersOf(tx: Tx, claims: readonly ClaimAccountRow[]): Promise<Map<ClaimId, string>> {
  const unknown = claims.filter(({ patientId }) => !patientId);
  const parties = await tx.blindIndexes(BY_PARTY, unknown.map(({ claimId, party }) => ({ value: normalised(tx.open(CLAIM_PARTY, claimId, party)) })));
  const byClaim = new Map(unknown.map(({ claimId }, i) => [claimId, parties[i]]));
  return new Map(claims.map(({ claimId, patientId }) => [claimId, patientId ?? byClaim.get(claimId) ?? '']));
}

function normalised({ name, address, accountNumber }: StatementParty): string {
  const parts = [name.lastName, name.firstName, name.middleName, name.suffix, address.line1, address.line2, address.city, address.state, address.postalCode, accountNumber];
  return JSON.stringify(parts.map((part) => (part ?? '').trim().toUpperCase()));
}

/** Orders a statement for each account; one that is ordered already will tell this too. */
export async function billAccounts(tx: Tx, ids: readonly PatientAccountId[], delayMs: number): Promise<void> {
  if (ids.length === 0) return;
  const dueAt = new Date(tx.now().getTime() + delayMs);
  const ordered = await tx.query<{ id: PatientAccountId }>(
    `update patient_account set statement_due_at = $3 where org_id = $1
        and id in (select id from patient_account where org_id = $1 and id = any($2) and statement_due_at is null order by id for update) returning id`, [tx.orgId, ids, dueAt]);
  await enqueueJobs(tx, STATEMENT_QUEUE, ordered.map(({ id }) => ({ ref: id, dueAt })));
}

/** Locks accounts that a statement is made for, in the order of their ids; what happens from here on orders another one. */
export async function takeOrders(tx: Tx, ids: readonly PatientAccountId[]): Promise<PatientAccountId[]> {
  const rows = await tx.query<{ id: PatientAccountId }>(
    `update patient_account set statement_due_at = null where org_id = $1
        and id in (select id from patient_account where org_id = $1 and id = any($2) order by id for update) returning id`, [tx.orgId, ids]);
  return rows.map(({ id }) => id);
}

export type AccountWithBalance = PatientAccountRow & { balanceCents: Cents };

/** Accounts, each with the sum of its entries. */
export const ACCOUNTS_WITH_BALANCE = {
  select: 'a.id, a.patient_id as "patientId", a.party, a.statement_due_at as "statementDueAt", a.created_at as "createdAt", coalesce(b.cents, 0)::bigint as "balanceCents"',
  from: `patient_account a
    left join lateral (select sum(debit_cents) - sum(credit_cents) as cents from journal_entry where org_id = a.org_id and patient_account_id = a.id) b on true`,
};

export async function findAccount(tx: Tx, id: PatientAccountId): Promise<AccountWithBalance | undefined> {
  const [row] = await tx.query<AccountWithBalance>(`select ${ACCOUNTS_WITH_BALANCE.select} from ${ACCOUNTS_WITH_BALANCE.from} where a.org_id = $1 and a.id = $2`, [tx.orgId, id]);
  return row;
}
