import { type Cents, DomainError, sum } from '@claimwright/kernel';

/**
 * The accounts of an organisation. `ar:payer:1` is what primary payers owe, `ar:payer:2` secondary ones, `ar:patient` what patients owe;
 * `plb` is what a payer keeps or adds outside of claims; `suspense` is money that belongs to no known claim yet. `cash` is what banks have
 * said they have; `cash:clearing` is what remittances announce and no bank has said to have; `unidentified-deposits` is what banks have and
 * no remittance has been found for.
 */
export type Account = `ar:payer:${number}` | 'ar:patient' | 'cash' | 'cash:clearing' | 'revenue' | 'contractual' | 'other-adjustment' | 'plb' | 'suspense' | 'unidentified-deposits';

/** Where the money of a remittance is until the bank has it. */
export const MONEY_ON_ITS_WAY: Account = 'cash:clearing';

/** One side of a posting; exactly one of the two amounts is above zero. */
export interface Entry {
  account: Account;
  debitCents: Cents;
  creditCents: Cents;
  /** Why, in codes: `CO-45`, `PLB-WO`, `CLP04`. */
  memo: string;
}

/** Entries that belong together; debits equal credits. */
export type Journal = readonly Entry[];

/** Moves an amount from the credited to the debited account; a negative amount moves it back, nothing makes no entry. */
export function move(amountCents: Cents, debited: Account, credited: Account, memo: string): Entry[] {
  if (amountCents === 0) return [];
  if (amountCents < 0) return move(-amountCents, credited, debited, memo);
  return [
    { account: debited, debitCents: amountCents, creditCents: 0, memo },
    { account: credited, debitCents: 0, creditCents: amountCents, memo },
  ];
}

/** The entries, if they balance; anything else is a fault of ours and stops the posting. */
export function journal(entries: readonly Entry[]): Journal {
  const debits = sum(entries.map(({ debitCents }) => debitCents));
  const credits = sum(entries.map(({ creditCents }) => creditCents));
  if (debits !== credits) throw new DomainError('journal_does_not_balance', 'Debits and credits of a journal must be equal');
  return entries;
}

/** Undoes a posting without touching it: the same entries, the other way round. */
export function reverseJournal(entries: Journal): Journal {
  return entries.map(({ debitCents, creditCents, ...entry }) => ({ ...entry, debitCents: creditCents, creditCents: debitCents }));
}

/** Debits less credits by account. */
export function balances(entries: Iterable<Entry>): Map<Account, Cents> {
  const totals = new Map<Account, Cents>();
  for (const { account, debitCents, creditCents } of entries) totals.set(account, (totals.get(account) ?? 0) + debitCents - creditCents);
  return totals;
}
