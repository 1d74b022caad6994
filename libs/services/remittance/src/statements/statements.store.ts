import type { PatientCharge } from '@claimwright/domain-remittance';
import type { CalendarDate, Cents, ClaimId, EncounterId, PatientAccountId, StatementId } from '@claimwright/kernel';
import { insertRows, type RowOf, type Tx } from '@claimwright/platform-persistence';
import { Any } from 'typeorm';
import { PatientAccountRow, StatementRow } from './statement.row.js';
import { toReasons } from './reasons.js';
import type { ShareReason } from './statement.row.js';

export type AccountCharge = PatientCharge<ClaimId> & { reasons: ShareReason[] };

interface Share {
  accountId: PatientAccountId;
  encounterId: EncounterId;
  memo: string;
  cents: Cents;
  since: CalendarDate;
  claimId: ClaimId;
}

interface EncounterTotals {
  encounterId: EncounterId;
  claimId: ClaimId | null;
  serviceDate: CalendarDate;
  chargedCents: Cents;
  paidCents: Cents;
  adjustedCents: Cents;
}

const PATIENT_PAYMENT = 'PATIENT';

/** What each account owes, encounter by encounter, from the ledger. */
export async function chargesOf(tx: Tx, accountIds: readonly PatientAccountId[]): Promise<Map<PatientAccountId, AccountCharge[]>> {
  const shares = await tx.query<Share>(
    `select e.patient_account_id as "accountId", e.encounter_id as "encounterId", e.memo, (sum(e.debit_cents) - sum(e.credit_cents))::bigint as cents,
            min(j.effective_on) as since, min(e.claim_id) as "claimId"
       from journal_entry e join journal j on j.org_id = e.org_id and j.id = e.journal_id
      where e.org_id = $1 and e.patient_account_id = any($2) group by 1, 2, 3 order by 2, 3`, [tx.orgId, accountIds]);
  const totals = await encounterTotals(tx, [...new Set(shares.map(({ encounterId }) => encounterId))]);
  const byPlace = new Map<string, Share[]>();
  for (const share of shares) {
    const place = `${share.accountId} ${share.encounterId}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), share]);
  }
  const charges = new Map<PatientAccountId, AccountCharge[]>();
  for (const ofEncounter of byPlace.values()) {
    const [first] = ofEncounter;
    const total = first && totals.get(first.encounterId);
    if (total) charges.set(first.accountId, [...(charges.get(first.accountId) ?? []), toCharge(total, first, ofEncounter)]);
  }
  return charges;
}

function toCharge(total: EncounterTotals, { claimId }: Share, shares: readonly Share[]): AccountCharge {
  const sumOf = (some: readonly Share[]): Cents => some.reduce((sum, { cents }) => sum + cents, 0);
  const left = shares.filter(({ memo }) => memo !== PATIENT_PAYMENT);
  return {
    claimId: total.claimId ?? claimId, serviceDate: total.serviceDate, chargeCents: total.chargedCents, paidByPayersCents: total.paidCents, adjustedCents: total.adjustedCents,
    responsibilityCents: sumOf(left), paidByPatientCents: 0 - sumOf(shares.filter(({ memo }) => memo === PATIENT_PAYMENT)),
    responsibleSince: left.map(({ since }) => since).reduce((a, b) => (a < b ? a : b), '9999-12-31'), reasons: toReasons(left),
  };
}

async function encounterTotals(tx: Tx, encounterIds: readonly EncounterId[]): Promise<Map<EncounterId, EncounterTotals>> {
  const rows = await tx.query<EncounterTotals>(
    `select a.encounter_id as "encounterId", a.charged_claim_id as "claimId", a.service_date as "serviceDate", a.charged_cents as "chargedCents",
            coalesce(sum(e.debit_cents - e.credit_cents) filter (where e.account in ('cash', 'cash:clearing', 'suspense') and e.memo <> '${PATIENT_PAYMENT}'), 0)::bigint as "paidCents",
            coalesce(sum(e.debit_cents - e.credit_cents) filter (where e.account in ('contractual', 'other-adjustment')), 0)::bigint as "adjustedCents"
       from encounter_account a join journal_entry e on e.org_id = a.org_id and e.encounter_id = a.encounter_id
      where a.org_id = $1 and a.encounter_id = any($2) group by a.encounter_id, a.charged_claim_id, a.service_date, a.charged_cents`, [tx.orgId, encounterIds]);
  return new Map(rows.map((row) => [row.encounterId, row]));
}

/** The statements that ask for money now, by account. */
export async function currentStatements(tx: Tx, accountIds: readonly PatientAccountId[]): Promise<Map<PatientAccountId, StatementRow>> {
  const rows = await tx.manager.findBy(StatementRow, { orgId: tx.orgId, patientAccountId: Any(accountIds), status: 'issued' });
  return new Map(rows.map((row) => [row.patientAccountId, row]));
}

export async function supersede(tx: Tx, ids: readonly StatementId[]): Promise<void> {
  if (ids.length > 0) await tx.query(`update statement set status = 'superseded' where org_id = $1 and id = any($2)`, [tx.orgId, ids]);
}

export async function insertStatements(tx: Tx, rows: readonly RowOf<StatementRow>[]): Promise<void> {
  await insertRows(tx, StatementRow, rows);
}

export async function findStatement(tx: Tx, id: StatementId): Promise<{ statement: StatementRow; account: PatientAccountRow } | undefined> {
  const statement = await tx.manager.findOneBy(StatementRow, { orgId: tx.orgId, id });
  const account = statement && (await tx.manager.findOneBy(PatientAccountRow, { orgId: tx.orgId, id: statement.patientAccountId }));
  return statement && account ? { statement, account } : undefined;
}

/** Patients by how they stand: a statement asks for what they owe, or one is ordered. Superseded statements ask for nothing. */
export function sumStatements(tx: Tx): Promise<{ status: 'issued' | 'ordered'; count: number; cents: Cents }[]> {
  return tx.query(
    `select 'issued' as status, count(*)::int as count, coalesce(sum(s.balance_cents), 0)::bigint as cents
       from statement s join patient_account a on a.org_id = s.org_id and a.id = s.patient_account_id
      where s.org_id = $1 and s.status = 'issued' and a.statement_due_at is null having count(*) > 0
     union all
     select 'ordered', count(distinct a.id)::int, coalesce(sum(e.debit_cents - e.credit_cents), 0)::bigint
       from patient_account a left join journal_entry e on e.org_id = a.org_id and e.patient_account_id = a.id
      where a.org_id = $1 and a.statement_due_at is not null having count(*) > 0`, [tx.orgId]);
}
