import type { ClaimId, PatientAccountId } from '@claimwright/kernel';
import { insertRows, type Tx } from '@claimwright/platform-persistence';
import type { ClaimAccountRow } from '../books/claim-account.row.js';
import { lockEncounters, saveDecided } from '../books/books.store.js';
import { entriesOfPayments, postJournals, receivables, type NewJournal } from '../ledger/ledger.store.js';
import { PaymentRow } from '../payments/payment.row.js';
import { earlierPayments } from '../payments/payments.store.js';
import { billAccounts, openAccounts } from '../statements/patient-accounts.store.js';
import { Announcements } from './announcements.js';
import { Books, type Outcome } from './books.js';
import type { Item } from './item.js';

const REVERSAL = '22';

/** Decided items, ready to be saved in the transaction they were decided in. */
export interface Postings {
  /** One an item, in their order. */
  outcomes: Outcome[];
  /** Writes payments, the journals of these and the given ones, and orders the statements that follow. */
  save(more: readonly NewJournal[]): Promise<void>;
  /** To be called when everything is written. */
  announce(): Promise<void>;
}

/** Loads what the items need, all at once, and decides them in order. The number of statements does not grow with the items. */
export async function decideItems(tx: Tx, items: readonly Item[], claims: ReadonlyMap<ClaimId, ClaimAccountRow>, statementDelayMs: number): Promise<Postings> {
  const books = await loadBooks(tx, items, claims);
  const announcements = new Announcements();
  const outcomes = items.map((item) => {
    const outcome = books.decide(item);
    if (outcome.status === 'posted') announcements.add(item, outcome, books.claim(item));
    return outcome;
  });
  return {
    outcomes,
    save: async (more) => {
      const posted = outcomes.filter((outcome) => outcome.status === 'posted');
      const journals = [...posted.map(({ journal }) => journal), ...more];
      const billed = await nameAccounts(tx, journals, claims);
      for (const [claimId, accountId] of billed) announcements.billTo(claimId, accountId);
      await insertRows(tx, PaymentRow, posted.map(({ payment }) => ({ ...payment, postedAt: tx.now() })));
      await postJournals(tx, journals);
      await saveDecided(tx, books.changed);
      await billAccounts(tx, [...new Set(billed.values())], statementDelayMs);
    },
    announce: () => announcements.announce(tx),
  };
}

async function loadBooks(tx: Tx, items: readonly Item[], claims: ReadonlyMap<ClaimId, ClaimAccountRow>): Promise<Books> {
  if (items.length === 0) return new Books({ claims, balances: new Map(), earlier: new Map(), entries: new Map() });
  const claimIds = [...new Set(items.map(({ match }) => match.claim.claimId))];
  const encounterIds = [...new Set(claimIds.flatMap((id) => claims.get(id)?.encounterId ?? []))];
  await lockEncounters(tx, encounterIds);
  const balances = await receivables(tx, encounterIds);
  const earlier = await earlierPayments(tx, claimIds);
  const reversed = new Set(items.filter(({ payment }) => payment.status === REVERSAL).map(({ match }) => match.claim.claimId));
  const entries = await entriesOfPayments(tx, [...reversed].flatMap((id) => earlier.get(id) ?? []).map(({ paymentId }) => paymentId));
  return new Books({ claims, balances, earlier, entries });
}

/** Puts the account's id on every entry that a patient owes; answers whose claims they are. */
async function nameAccounts(tx: Tx, journals: readonly NewJournal[], claims: ReadonlyMap<ClaimId, ClaimAccountRow>): Promise<Map<ClaimId, PatientAccountId>> {
  const owed = journals.flatMap(({ entries }) => entries.filter(({ account }) => account === 'ar:patient'));
  const billed = [...new Set(owed.flatMap(({ claimId }) => claimId ?? []))].flatMap((id) => claims.get(id) ?? []);
  const accounts = await openAccounts(tx, billed);
  for (const entry of owed) entry.patientAccountId ??= entry.claimId ? accounts.get(entry.claimId) : undefined;
  return accounts;
}
