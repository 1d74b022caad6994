import { matchDeposits } from '@claimwright/domain-remittance';
import { type DepositId, type DepositMatchId, newId, type RemittanceId } from '@claimwright/kernel';
import type { RowOf, Tx } from '@claimwright/platform-persistence';
import type { DepositMatchRow, DepositRow, ExpectedDepositRow } from './deposit.row.js';
import { postMatches, postUnmatches } from './match-journals.js';
import { depositsByTrace, endMatches, holdMatching, insertMatches, lockMatches, remittancesByTrace, type RuledDeposit, type RuledRemittance, saveStates } from './matching.store.js';

export interface RuleOutcome { matched: number; undone: number; unmatched: number; missing: number }

/**
 * Brings what the rule has matched to what it says of all that is here now: makes new matches, and takes those back that something later has
 * made doubtful. The number of statements does not grow with the traces.
 */
export async function matchByRule(tx: Tx, keys: readonly string[]): Promise<RuleOutcome> {
  await holdMatching(tx);
  const deposits = await depositsByTrace(tx, keys);
  const remittances = await remittancesByTrace(tx, keys);
  const found = decide(tx, deposits, remittances);
  const undone = await undo(tx, found.lost);
  await insertMatches(tx, found.made);
  await postMatches(tx, found.made);
  await saveStates(tx, found.deposits, found.expected);
  return { matched: found.made.length, undone, unmatched: found.deposits.length - found.made.length, missing: found.expected.length - found.made.length };
}

async function undo(tx: Tx, ids: readonly DepositMatchId[]): Promise<number> {
  const rows = ids.length === 0 ? [] : await lockMatches(tx, ids);
  await postUnmatches(tx, rows, DOUBTFUL);
  await endMatches(tx, rows.map(({ id }) => id), DOUBTFUL);
  return rows.length;
}

const DOUBTFUL = 'several_candidates';

interface Found { made: Omit<DepositMatchRow, 'orgId'>[]; lost: DepositMatchId[]; deposits: RowOf<DepositRow>[]; expected: RowOf<ExpectedDepositRow>[] }

/** What changes: rows that stay as they are, are not written. */
function decide(tx: Tx, deposits: readonly RuledDeposit[], remittances: readonly RuledRemittance[]): Found {
  const groups = { deposits: byTrace(deposits), remittances: byTrace(remittances) };
  const found: Found = { made: [], lost: [], deposits: [], expected: [] };
  for (const key of new Set([...groups.deposits.keys(), ...groups.remittances.keys()])) {
    decideTrace(tx, found, { deposits: groups.deposits.get(key) ?? [], remittances: groups.remittances.get(key) ?? [] });
  }
  return found;
}

function byTrace<T extends { traceKey: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.traceKey);
    if (group) group.push(row);
    else groups.set(row.traceKey, [row]);
  }
  return groups;
}

function decideTrace(tx: Tx, found: Found, { deposits, remittances }: { deposits: readonly RuledDeposit[]; remittances: readonly RuledRemittance[] }): void {
  const result = matchDeposits(deposits, remittances);
  const [depositOf, remittanceOf] = [new Map(deposits.map((one) => [one.id as string, one])), new Map(remittances.map((one) => [one.id as string, one]))];
  const kept = new Set<DepositMatchId>();
  for (const { depositId, remittanceId } of result.matches) {
    const [deposit, remittance] = [depositOf.get(depositId), remittanceOf.get(remittanceId)];
    if (!deposit || !remittance) throw new Error('The rule has matched what it was not given');
    if (deposit.matchId !== null && deposit.matchId === remittance.matchId) kept.add(deposit.matchId);
    else make(tx, found, deposit, remittance);
  }
  found.lost.push(...new Set(deposits.flatMap(({ matchId }) => (matchId === null || kept.has(matchId) ? [] : [matchId]))));
  for (const [id, reasonCode] of result.deposits) found.deposits.push({ id: id as DepositId, status: 'unmatched', reasonCode, matchId: null, byHand: false });
  for (const [id, reasonCode] of result.remittances) found.expected.push({ remittanceId: id as RemittanceId, status: 'missing', reasonCode, matchId: null, byHand: false });
}

function make(tx: Tx, found: Found, deposit: RuledDeposit, remittance: RuledRemittance): void {
  const id = newId('dmt');
  found.made.push({
    id, method: 'rule', reasonCode: 'trace_amount_and_date', amountCents: deposit.amountCents, depositIds: [deposit.id], remittanceIds: [remittance.id], matchedBy: tx.actor.subject, matchedAt: tx.now(),
    undoneBy: null, undoneReason: null, undoneAt: null,
  });
  found.deposits.push({ id: deposit.id, status: 'matched', reasonCode: null, matchId: id, byHand: false });
  found.expected.push({ remittanceId: remittance.id, status: 'found', reasonCode: null, matchId: id, byHand: false });
}
