import { type CoverageVerified, type DataOf, EncounterCoded, EncounterHeld, EncounterReleased } from '@claimwright/contracts';
import { actionsToSettle, allFindings, type CoverageState, type EncounterAction, isHeldForMore, nextEncounterStatus } from '@claimwright/domain-coding';
import { announce } from '@claimwright/platform-messaging';
import { type RowOf, type Tx } from '@claimwright/platform-persistence';
import { coded, held, released } from './encounter-events.js';
import { type EncounterHistoryRow, type EncounterRow } from './encounter.row.js';
import { insertHistory, lockEncounters, openContent, saveProgress } from './encounters.store.js';

/** What every answer about a coverage says; coverage.inactive and .unverified say the same. */
export type CoverageAnswer = DataOf<typeof CoverageVerified>;
type Answered = Exclude<CoverageState, 'pending'>;

interface Change {
  row: EncounterRow;
  actions: EncounterAction[];
  history: RowOf<EncounterHistoryRow>[];
}

/** Brings encounters to where the payers' answers lead them. An answer that is late is passed over: it belongs to an earlier question, or the encounter is coded. */
export async function learnCoverage(tx: Tx, state: Answered, answers: readonly CoverageAnswer[]): Promise<void> {
  const latest = new Map(answers.map((answer) => [answer.encounterId, answer]));
  const rows = await lockEncounters(tx, [...latest.keys()]);
  const changes = rows.flatMap((row) => changeOf(tx, row, { state, answer: latest.get(row.id) }) ?? []);
  if (changes.length === 0) return;
  await saveProgress(tx, changes.map(({ row }) => row));
  await insertHistory(tx, changes.flatMap(({ history }) => history));
  const after = (action: EncounterAction): EncounterRow[] => changes.flatMap(({ row, actions }) => (actions.includes(action) ? [row] : []));
  await announce(tx, EncounterReleased, after('release').map(released));
  await announce(tx, EncounterCoded, after('code').map((row) => coded(tx, row, openContent(tx, row))));
  await announce(tx, EncounterHeld, after('hold').map((row) => held(row, allFindings({ findings: row.findings, coverage: row.coverageState }))));
}

function changeOf(tx: Tx, before: EncounterRow, { state, answer }: { state: Answered; answer: CoverageAnswer | undefined }): Change | undefined {
  const isLate = before.status === 'coded' || (answer?.inquiry !== undefined && answer.inquiry !== before.inquiry);
  if (!answer || isLate) return undefined;
  const actions = actionsFor(before, state);
  const patientId = answer.patientId;
  if (actions.length === 0 && before.coverageState === state && before.patientId === patientId) return undefined;
  const statuses = statusesAfter(before, actions);
  const row = { ...before, status: statuses.at(-1) ?? before.status, version: before.version + statuses.length, coverageState: state, patientId, updatedAt: tx.now() };
  const history = statuses.map((status, index) => ({
    encounterId: row.id, version: before.version + index + 1, status, reason: `coverage_${state}` as const, at: tx.now(), actor: tx.actor.subject,
  }));
  return { row, actions, history };
}

function actionsFor(row: EncounterRow, state: Answered): EncounterAction[] {
  const actions = actionsToSettle({ status: row.status, findings: row.findings, coverage: state });
  // Held for the same reasons as before is no news.
  return row.status === 'held' && actions.includes('hold') && !isHeldForMore(row.coverageState, state) ? [] : actions;
}

/** One status an action, or the same status once more where only the coverage is news. */
function statusesAfter({ status }: EncounterRow, actions: readonly EncounterAction[]): EncounterRow['status'][] {
  if (actions.length === 0) return [status];
  let at = status;
  return actions.map((action) => {
    const next = nextEncounterStatus(at, action);
    if (!next) throw new Error(`An encounter that is ${at} cannot ${action}`);
    at = next;
    return next;
  });
}
