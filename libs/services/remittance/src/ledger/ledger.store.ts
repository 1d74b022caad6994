import { type Account, type Entry, type Journal } from '@claimwright/domain-remittance';
import { type CalendarDate, type Cents, type EncounterId, type JournalId, newId, type PaymentId } from '@claimwright/kernel';
import { insertRows, type RowOf, type Tx } from '@claimwright/platform-persistence';
import { JournalEntryRow, type JournalKind, JournalRow } from './journal.row.js';

/** Whom an entry is about. */
export type Tags = Partial<Pick<JournalEntryRow, 'encounterId' | 'claimId' | 'payerId' | 'patientAccountId'>>;
export type TaggedEntry = Entry & Tags;

export interface NewJournal {
  kind: JournalKind;
  sourceId: string;
  effectiveOn: CalendarDate;
  entries: readonly TaggedEntry[];
}

/** Whatever order postings are made in, this is what one is posted for. */
export const sourceOfPayment = (paymentId: PaymentId): string => `payment:${paymentId}`;

/** Writes journals; one without entries (a denial, say) is none. */
export async function postJournals(tx: Tx, journals: readonly NewJournal[]): Promise<void> {
  const real = journals.filter(({ entries }) => entries.length > 0).map((journal) => ({ ...journal, id: newId('jrn') }));
  await insertRows(tx, JournalRow, real.map(({ id, kind, sourceId, effectiveOn, entries }) => ({ id, kind, sourceId, effectiveOn, lines: entries.length, postedAt: tx.now() })));
  await insertRows(tx, JournalEntryRow, real.flatMap(({ id, entries }) => entries.map((entry, index) => toRow(id, entry, { line: index + 1, ofLines: entries.length }))));
}

function toRow(journalId: JournalId, entry: TaggedEntry, place: { line: number; ofLines: number }): RowOf<JournalEntryRow> {
  const { account, debitCents, creditCents, memo, encounterId = null, claimId = null, payerId = null, patientAccountId = null } = entry;
  return { journalId, ...place, account, debitCents, creditCents, memo, encounterId, claimId, payerId, patientAccountId };
}

export const tagged = (journal: Journal, tags: Tags): TaggedEntry[] => journal.map((entry) => ({ ...entry, ...tags }));

/** What is owed by account for each encounter, debits less credits, keyed as `balanceKey` says. */
export async function receivables(tx: Tx, encounterIds: readonly EncounterId[]): Promise<Map<string, Cents>> {
  const rows = await tx.query<{ encounterId: EncounterId; account: Account; cents: Cents }>(
    `select encounter_id as "encounterId", account, (sum(debit_cents) - sum(credit_cents))::bigint as cents from journal_entry
      where org_id = $1 and encounter_id = any($2) and account like 'ar:%' group by encounter_id, account`, [tx.orgId, encounterIds]);
  return new Map(rows.map(({ encounterId, account, cents }) => [balanceKey(encounterId, account), cents]));
}

export const balanceKey = (encounterId: EncounterId, account: Account): string => `${encounterId} ${account}`;

/** The entries of payments' journals, in their order. */
export async function entriesOfPayments(tx: Tx, paymentIds: readonly PaymentId[]): Promise<Map<string, TaggedEntry[]>> {
  if (paymentIds.length === 0) return new Map();
  const rows = await tx.query<TaggedEntry & { sourceId: string }>(
    `select j.source_id as "sourceId", e.account, e.debit_cents as "debitCents", e.credit_cents as "creditCents", e.memo, e.encounter_id as "encounterId",
            e.claim_id as "claimId", e.payer_id as "payerId", e.patient_account_id as "patientAccountId"
       from journal j join journal_entry e on e.org_id = j.org_id and e.journal_id = j.id
      where j.org_id = $1 and j.source_id = any($2) order by e.journal_id, e.line`, [tx.orgId, paymentIds.map(sourceOfPayment)]);
  const byPayment = new Map<string, TaggedEntry[]>();
  for (const { sourceId, ...entry } of rows) {
    const entries = byPayment.get(sourceId);
    if (entries) entries.push(entry);
    else byPayment.set(sourceId, [entry]);
  }
  return byPayment;
}
