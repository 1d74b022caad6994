import { depositMatchJournal, reverseJournal } from '@claimwright/domain-remittance';
import type { CalendarDate, Cents, DepositMatchId } from '@claimwright/kernel';
import type { Tx } from '@claimwright/platform-persistence';
import { type NewJournal, postJournals } from '../ledger/ledger.store.js';

interface Moved { id: DepositMatchId; amountCents: Cents }

const today = (tx: Tx): CalendarDate => tx.now().toISOString().slice(0, 10);

/** The announced money is the money that came. */
export async function postMatches(tx: Tx, matches: readonly Moved[]): Promise<void> {
  await postJournals(tx, matches.map(({ id, amountCents }): NewJournal => ({ kind: 'deposit_match', sourceId: `deposit-match:${id}`, effectiveOn: today(tx), entries: depositMatchJournal(amountCents) })));
}

/** It is not: the same entries the other way round, with the reason. */
export async function postUnmatches(tx: Tx, matches: readonly Moved[], reason: string): Promise<void> {
  await postJournals(tx, matches.map(({ id, amountCents }): NewJournal => ({
    kind: 'deposit_unmatch', sourceId: `deposit-unmatch:${id}`, effectiveOn: today(tx), entries: reverseJournal(depositMatchJournal(amountCents)).map((entry) => ({ ...entry, memo: `UNMATCH-${reason}` })),
  })));
}
