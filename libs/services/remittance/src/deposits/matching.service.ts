import { type Cents, type DepositMatchId, newId, sum } from '@claimwright/kernel';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../remittance.errors.js';
import type { DepositMatchRow } from './deposit.row.js';
import { type MatchBody, type MatchView, toMatchView, type UnmatchBody } from './deposit-views.js';
import { orderMatching } from './deposits.store.js';
import { postMatches, postUnmatches } from './match-journals.js';
import { endMatches, holdMatching, insertMatches, lockDeposits, lockExpected, lockMatches, saveStates } from './matching.store.js';

/** What people decide about deposits; rules leave alone what a person has decided. */
@Injectable()
export class MatchingService {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** These deposits are the money of these remittances: to the cent, or it is no match. Nothing is made up to let them agree. */
  match(actor: Actor, body: MatchBody): Promise<MatchView> {
    return this.db.transaction(actor, async (tx) => {
      await holdMatching(tx);
      const { deposits, remittances, amountCents } = await chosen(tx, body);
      const row = newMatch(tx, body, amountCents);
      await insertMatches(tx, [row]);
      await postMatches(tx, [row]);
      await saveStates(tx,
        deposits.map(({ id }) => ({ id, status: 'matched' as const, reasonCode: null, matchId: row.id, byHand: true })),
        remittances.map(({ id }) => ({ remittanceId: id, status: 'found' as const, reasonCode: null, matchId: row.id, byHand: true })));
      await orderMatching(tx, keysOf([...deposits, ...remittances]));
      return toMatchView(row);
    });
  }

  /** Takes a match back by reversing entries, with the reason; both sides wait again, for a person. */
  unmatch(actor: Actor, { matchId, reason }: UnmatchBody): Promise<MatchView> {
    return this.db.transaction(actor, async (tx) => {
      await holdMatching(tx);
      const [row] = await lockMatches(tx, [matchId as DepositMatchId]);
      if (!row) throw refuse('deposit_match_not_found', 'No match that stands has this id', '/matchId');
      const [deposits, remittances] = [await lockDeposits(tx, row.depositIds), await lockExpected(tx, row.remittanceIds)];
      await postUnmatches(tx, [row], reason);
      await endMatches(tx, [row.id], reason);
      await saveStates(tx,
        row.depositIds.map((id) => ({ id, status: 'unmatched' as const, reasonCode: 'unmatched_by_hand' as const, matchId: null, byHand: true })),
        row.remittanceIds.map((remittanceId) => ({ remittanceId, status: 'missing' as const, reasonCode: 'unmatched_by_hand' as const, matchId: null, byHand: true })));
      await orderMatching(tx, keysOf([...deposits, ...remittances]));
      return toMatchView({ ...row, undoneBy: actor.subject, undoneReason: reason, undoneAt: tx.now() });
    });
  }
}

/** What is left of their traces may now be certain, or doubtful. */
const keysOf = (rows: readonly { traceKey: string | null }[]): string[] => [...new Set(rows.flatMap(({ traceKey }) => traceKey ?? []))];

async function chosen(tx: Tx, { depositIds, remittanceIds }: MatchBody) {
  const deposits = await lockDeposits(tx, depositIds);
  const remittances = await lockExpected(tx, remittanceIds);
  if (deposits.length < depositIds.length) throw refuse('deposit_not_found', 'No deposit has one of these ids', '/depositIds');
  if (remittances.length < remittanceIds.length) throw refuse('expected_deposit_not_found', 'One of these remittances is not there, is not posted, or announces no money', '/remittanceIds');
  if ([...deposits, ...remittances].some(({ matchId }) => matchId !== null)) throw refuse('deposit_matched', 'One of them is matched already; undo that first');
  const [come, announced] = [deposits, remittances].map((rows) => sum(rows.map(({ amountCents }) => amountCents))) as [Cents, Cents];
  if (come !== announced) throw refuse('deposit_amounts_differ', 'The deposits do not add up to the remittances');
  return { deposits, remittances, amountCents: come };
}

function newMatch(tx: Tx, { depositIds, remittanceIds, reason }: MatchBody, amountCents: Cents): Omit<DepositMatchRow, 'orgId'> {
  return {
    id: newId('dmt'), method: 'person', reasonCode: reason, amountCents, depositIds: [...depositIds], remittanceIds: [...remittanceIds], matchedBy: tx.actor.subject, matchedAt: tx.now(),
    undoneBy: null, undoneReason: null, undoneAt: null,
  };
}
