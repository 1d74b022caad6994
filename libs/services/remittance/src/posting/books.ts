import {
  adjudicate, decisionTurn, findReversed, fromSuspense, MONEY_ON_ITS_WAY, postPayment, reverseJournal, type Account, type Adjudication, type EarlierPosting, type PostedPayment,
} from '@claimwright/domain-remittance';
import { newId, type Cents, type ClaimId, type PaymentId } from '@claimwright/kernel';

import { normal } from '../books/books.store.js';
import type { ClaimAccountRow } from '../books/claim-account.row.js';
import { balanceKey, sourceOfPayment, tagged, type NewJournal, type TaggedEntry } from '../ledger/ledger.store.js';
import type { PaymentRow } from '../payments/payment.row.js';
import type { HeldReason } from '../remittances/match-record.js';
import type { Item } from './item.js';

export type Earlier = EarlierPosting<PaymentId> & { claimId: ClaimId; tracePayerId: string };
type NewPayment = Omit<PaymentRow, 'orgId' | 'postedAt'>;

/** What became of an item. */
export type Outcome =
  | { status: 'posted'; payment: NewPayment; journal: NewJournal; decided: { adjudication: Adjudication; posted: PostedPayment } | { reversed: PaymentId } }
  | { status: 'held'; reason: HeldReason };

/** What the database says of the claims that items are about. */
export interface BooksState {
  claims: ReadonlyMap<ClaimId, ClaimAccountRow>;
  balances: Map<string, Cents>;
  /** Oldest first. */
  earlier: Map<ClaimId, Earlier[]>;
  /** By the source of the journal, for the payments that may be reversed. */
  entries: Map<string, TaggedEntry[]>;
}

/** Decides items one after the other, each on what the ones before it have left; nothing is written here. */
export class Books {
  private readonly touched = new Set<ClaimAccountRow>();

  constructor(private readonly state: BooksState) {}

  /** Claims whose account says something new. */
  get changed(): ClaimAccountRow[] {
    return [...this.touched];
  }

  claim({ match }: Item): ClaimAccountRow {
    const claim = this.state.claims.get(match.claim.claimId);
    if (!claim) throw new Error('An item was matched to a claim that was not loaded');
    return claim;
  }

  decide(item: Item): Outcome {
    const claim = this.claim(item);
    const adjudication = adjudicate(item.payment);
    const turn = this.turnOf(item, claim);
    if (adjudication.forwarded && !claim.forwarded) this.change(claim, { forwarded: true });
    switch (adjudication.kind) {
      case 'decision': return this.post(item, claim, { adjudication, turn });
      case 'reversal': return this.reverse(item, claim, turn);
      case 'not_decided':
      case 'estimate': return { status: 'held', reason: adjudication.kind };
    }
  }

  private turnOf({ payment, tracePayerId }: Item, claim: ClaimAccountRow): number {
    const decidedBy = this.earlierOf(claim).find(({ turn }) => turn === claim.turn)?.tracePayerId;
    return decisionTurn({ turn: claim.turn, forwarded: claim.forwarded, decidedBy }, { status: payment.status, payer: tracePayerId });
  }

  private post(item: Item, claim: ClaimAccountRow, { adjudication, turn }: { adjudication: Adjudication; turn: number }): Outcome {
    const { payment } = item;
    if (payment.payerClaimNumber !== undefined && turn === claim.turn) this.change(claim, { payerClaimNumber: payment.payerClaimNumber, payerNumberKey: normal(payment.payerClaimNumber) });
    const later = claim.laterPayerIds.length > turn - claim.turn;
    const posted = postPayment(adjudication, { turn, receivableCents: this.balance(claim, turn), ...(later && { nextTurn: turn + 1 }) });
    const row: NewPayment = {
      ...this.factsOf(item, claim, turn), kind: 'decision', paidCents: posted.paidCents, contractualCents: posted.contractualCents, otherAdjustmentCents: posted.otherCents,
      patientResponsibilityCents: posted.patientCents, openCents: posted.receivableAfterCents, reversesPaymentId: null,
    };
    const entries = tagged(item.fromSuspense ? fromSuspense(posted.journal) : posted.journal, { encounterId: claim.encounterId, claimId: claim.claimId, payerId: row.payerId });
    this.earlierOf(claim).push({
      paymentId: row.id, claimId: claim.claimId, turn, tracePayerId: item.tracePayerId, chargeCents: payment.chargeCents, paidCents: payment.paidCents, reversed: false,
      ...(payment.payerClaimNumber !== undefined && { payerClaimNumber: payment.payerClaimNumber }),
    });
    return { status: 'posted', payment: row, journal: this.keep(row, item, entries), decided: { adjudication, posted } };
  }

  /** Undoes the entries of the posting it takes back, whatever its own adjustments say. */
  private reverse(item: Item, claim: ClaimAccountRow, turn: number): Outcome {
    const match = findReversed(item.payment, turn, this.earlierOf(claim));
    if (!match.found) return { status: 'held', reason: match.reason };
    const { found } = match;
    found.reversed = true;
    const source = this.state.entries.get(sourceOfPayment(found.paymentId)) ?? [];
    // Money of the reversal itself moves through the bank, wherever that of the posting came from.
    const money: Account = item.fromSuspense ? 'suspense' : MONEY_ON_ITS_WAY;
    const entries = (reverseJournal(source) as TaggedEntry[]).map((entry) => (isMoney(entry.account) ? { ...entry, account: money } : entry));
    const moved = (...accounts: Account[]): Cents => entries.filter(({ account }) => accounts.includes(account)).reduce((sum, { debitCents, creditCents }) => sum + debitCents - creditCents, 0);
    const row: NewPayment = {
      ...this.factsOf(item, claim, turn), kind: 'reversal', paidCents: item.payment.paidCents, contractualCents: moved('contractual'), otherAdjustmentCents: moved('other-adjustment'),
      patientResponsibilityCents: moved('ar:patient', `ar:payer:${turn + 1}`), openCents: 0, reversesPaymentId: found.paymentId,
    };
    const journal = this.keep(row, item, entries);
    row.openCents = this.balance(claim, turn);
    return { status: 'posted', payment: row, journal, decided: { reversed: found.paymentId } };
  }

  private factsOf({ remittanceId, seq, payerId, tracePayerId, paidOn, payment }: Item, claim: ClaimAccountRow, turn: number) {
    return {
      id: newId('pmt'), remittanceId, seq, claimId: claim.claimId, encounterId: claim.encounterId, tracePayerId, turn,
      payerId: turn === claim.turn ? claim.payerId : (claim.laterPayerIds[turn - claim.turn - 1] ?? payerId),
      payerClaimNumber: payment.payerClaimNumber ?? null, statusCode: payment.status, chargedCents: payment.chargeCents, adjudicatedOn: paidOn,
    };
  }

  /** Remembers entries for what comes after in the same file. */
  private keep(row: NewPayment, { paidOn }: Item, entries: TaggedEntry[]): NewJournal {
    const sourceId = sourceOfPayment(row.id);
    this.state.entries.set(sourceId, entries);
    for (const { account, debitCents, creditCents } of entries) {
      if (!account.startsWith('ar:')) continue;
      const key = balanceKey(row.encounterId, account);
      this.state.balances.set(key, (this.state.balances.get(key) ?? 0) + debitCents - creditCents);
    }
    return { kind: row.kind === 'reversal' ? 'reversal' : 'payment', sourceId, effectiveOn: paidOn, entries };
  }

  private balance({ encounterId }: ClaimAccountRow, turn: number): Cents {
    return this.state.balances.get(balanceKey(encounterId, `ar:payer:${turn}`)) ?? 0;
  }

  private earlierOf({ claimId }: ClaimAccountRow): Earlier[] {
    const known = this.state.earlier.get(claimId);
    if (known) return known;
    const none: Earlier[] = [];
    this.state.earlier.set(claimId, none);
    return none;
  }

  private change(claim: ClaimAccountRow, change: Partial<ClaimAccountRow>): void {
    Object.assign(claim, change);
    this.touched.add(claim);
  }
}

// `cash` as well: what was posted before there were deposits.
const isMoney = (account: Account): boolean => account === MONEY_ON_ITS_WAY || account === 'cash' || account === 'suspense';

