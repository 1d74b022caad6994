import { type Cents } from '@claimwright/kernel';
import { type ProviderAdjustment } from '@claimwright/x12';
import { type Account, journal, type Journal, MONEY_ON_ITS_WAY, move } from './ledger.js';

/** The charge becomes owed when the first payer's claim goes out; claims of later turns bill the same charge and post nothing. */
export function chargeJournal(chargeCents: Cents): Journal {
  return journal(move(chargeCents, 'ar:payer:1', 'revenue', 'CHARGE'));
}

/** A replacement claim with another charge: only the difference is new. */
export function chargeChangeJournal(beforeCents: Cents, afterCents: Cents, turn: number): Journal {
  return journal(move(afterCents - beforeCents, `ar:payer:${turn}`, 'revenue', 'CHARGE'));
}

/** PLB: a positive amount lowers the payment (WO takes back, FB carries forward, L6 is interest paid when negative). */
export function providerAdjustmentJournal(adjustments: readonly ProviderAdjustment[]): Journal {
  return journal(adjustments.flatMap(({ code, amountCents }) => move(amountCents, 'plb', MONEY_ON_ITS_WAY, `PLB-${code}`)));
}

/** Money for a claim we do not know: the payer sends it, and it waits for its claim. */
export function suspenseJournal(paidCents: Cents): Journal {
  return journal(move(paidCents, MONEY_ON_ITS_WAY, 'suspense', 'UNMATCHED'));
}

/** The claim of that money has been found: the payment is posted as it would have been, with suspense in place of the money. */
export function fromSuspense(posting: Journal): Journal {
  return posting.map((entry) => (entry.account === MONEY_ON_ITS_WAY ? { ...entry, account: 'suspense' } : entry));
}

/** The patient has paid; paying before the payer has decided leaves him a credit. */
export function patientPaymentJournal(paidCents: Cents): Journal {
  return journal(move(paidCents, 'cash', 'ar:patient', 'PATIENT'));
}

/** A person gives an open amount up; a denial never does so by itself. */
export function writeOffJournal(amountCents: Cents, from: Account, reason: string): Journal {
  return journal(move(amountCents, 'other-adjustment', from, reason));
}
