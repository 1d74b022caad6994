import { type Cents } from '@claimwright/kernel';
import { journal, type Journal, move } from '../ledger.js';

/** Money has come to the bank; until it is known what it pays, it is owed to whoever it belongs to. */
export function depositJournal(amountCents: Cents): Journal {
  return journal(move(amountCents, 'cash', 'unidentified-deposits', 'DEPOSIT'));
}

/** It is the money that remittances announced: what was on its way has come. Undone by `reverseJournal`. */
export function depositMatchJournal(amountCents: Cents): Journal {
  return journal(move(amountCents, 'unidentified-deposits', 'cash:clearing', 'DEPOSIT-MATCH'));
}
