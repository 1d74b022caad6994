import type { Cents, ClaimId, EncounterId, JournalId } from '@claimwright/kernel';
import type { Tx } from '@claimwright/platform-persistence';
import type { AccountTotal, EntryWithJournal } from './ledger-views.js';

export interface LedgerTotals {
  accounts: AccountTotal[];
  /** What encounters charge and what remittances paid for claims, from their own tables: the ledger has to agree. */
  booked: { chargedCents: Cents; paidCents: Cents };
}

/**
 * The total of each account, summed over all entries from an index. Totals kept in rows would be faster to read and would make every
 * posting of an organisation wait for the one before it. One statement, so that all sums are of one moment.
 */
export async function sumLedger(tx: Tx): Promise<LedgerTotals> {
  const rows = await tx.query<AccountTotal & LedgerTotals['booked']>(
    `select e.account, e."debitCents", e."creditCents", b."chargedCents", b."paidCents"
       from (select (select coalesce(sum(charged_cents), 0)::bigint from encounter_account where org_id = $1) as "chargedCents",
                    (select coalesce(sum(paid_cents), 0)::bigint from payment where org_id = $1) as "paidCents") b
       cross join (select account, sum(debit_cents)::bigint as "debitCents", sum(credit_cents)::bigint as "creditCents" from journal_entry where org_id = $1 group by account) e
      order by e.account`, [tx.orgId]);
  const [first] = rows;
  return {
    accounts: rows.map(({ account, debitCents, creditCents }) => ({ account, debitCents, creditCents })),
    booked: { chargedCents: first?.chargedCents ?? 0, paidCents: first?.paidCents ?? 0 },
  };
}

export interface EntryFilter {
  claimId?: ClaimId;
  encounterId?: EncounterId;
  after?: { journalId: JournalId; line: number };
}

/** In the order in which they were posted. */
export function listEntries(tx: Tx, { claimId, encounterId, after }: EntryFilter, atMost: number): Promise<EntryWithJournal[]> {
  return tx.query(
    `select e.journal_id as "journalId", e.line, j.kind, e.account, e.debit_cents as "debitCents", e.credit_cents as "creditCents", e.memo, e.encounter_id as "encounterId", e.claim_id as "claimId",
            e.payer_id as "payerId", e.patient_account_id as "patientAccountId", j.effective_on as "effectiveOn", j.posted_at as "postedAt"
       from journal_entry e join journal j on j.org_id = e.org_id and j.id = e.journal_id
      where e.org_id = $1 and ($2::text is null or e.claim_id = $2) and ($3::text is null or e.encounter_id = $3) and ($4::text is null or (e.journal_id, e.line) > ($4, $5::int))
      order by e.journal_id, e.line limit $6`,
    [tx.orgId, claimId ?? null, encounterId ?? null, after?.journalId ?? null, after?.line ?? null, atMost]);
}
