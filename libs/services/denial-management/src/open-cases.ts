import { type ClaimDenied, type ClaimOverdue, type ClaimRejected, DenialOpened, type DataOf } from '@claimwright/contracts';
import { groupDenials, openCase, type CaseFact, type RefusedGroup } from '@claimwright/domain-denials';
import { newId, type CalendarDate, type ClaimId, type EncounterId } from '@claimwright/kernel';
import { announce } from '@claimwright/platform-messaging';
import type { RowOf, Tx } from '@claimwright/platform-persistence';
import type { DenialRow } from './denial.row.js';
import { findDecisions, holdDecisions, insertDenials, insertHistory, lockLiveDenials, saveDenials } from './denials.store.js';

type NewCase = Required<RowOf<DenialRow>> & { id: DenialRow['id']; version: number; status: 'open' };

/** What every case knows of its claim. */
interface About {
  claimId: ClaimId;
  encounterId: EncounterId;
  payerId: string;
  payerClaimNumber?: string;
}

const dayOf = (at: Date): CalendarDate => at.toISOString().slice(0, 10);

/** Opens the cases of a batch in one statement; an occasion that has a case already (the event came twice) opens nothing. */
async function open(tx: Tx, cases: readonly NewCase[]): Promise<void> {
  const opened = await insertDenials(tx, cases);
  const rows = cases.filter(({ id }) => opened.has(id)) as DenialRow[];
  if (rows.length === 0) return;
  await insertHistory(tx, rows, (row) => row.source);
  await announce(tx, DenialOpened, rows.map(({ id, claimId, encounterId, category, action, dueOn, openCents }) => ({ denialId: id, claimId, encounterId, category, action, dueOn, openCents })));
}

function newCase(tx: Tx, about: About, fact: CaseFact, rest: Pick<NewCase, 'source' | 'occasion' | 'openCents'> & Partial<NewCase>): NewCase {
  const { category, action, dueOn, appealable, because, source } = openCase(fact);
  return {
    orgId: tx.orgId, id: newId('dnl'), payerClaimNumber: null, remittanceId: null, adjustmentGroup: null, reason: null, remarks: [], lineControlNumbers: [],
    ...about, category, action, dueOn, appealable, because, ruleSource: source, noticeOn: fact.on,
    status: 'open', outcome: null, recoveredCents: 0, replacedByClaimId: null, version: 1, openedAt: tx.now(), updatedAt: tx.now(), deniedCents: rest.openCents, ...rest,
  };
}

/**
 * One case for each reason a claim was refused for; lines refused alike are worked together. The same refusal in a later decision, as
 * when the payer reverses and refuses again, is the same case with a newer notice: the money is refused once.
 */
export async function openDenied(tx: Tx, events: readonly DataOf<typeof ClaimDenied>[]): Promise<void> {
  const known = new Map((await lockLiveDenials(tx, events.map(({ claimId }) => claimId))).filter(({ source }) => source === 'denied').map((row) => [refusalOf(row), row]));
  const cases = deniedCases(tx, events);
  const again = new Set<DenialRow>();
  for (const one of cases) {
    const row = known.get(refusalOf(one));
    if (!row || row.remittanceId === one.remittanceId) continue;
    const { remittanceId, payerClaimNumber, noticeOn, dueOn, openCents } = one;
    again.add(Object.assign(row, { remittanceId, payerClaimNumber: payerClaimNumber ?? row.payerClaimNumber, noticeOn, dueOn, openCents }));
  }
  await saveDenials(tx, [...again], () => 'refused_again');
  await open(tx, cases.filter((one) => !known.has(refusalOf(one))));
}

/** What makes a refusal of a claim the same one in another decision. */
function refusalOf({ claimId, adjustmentGroup, reason, remarks, lineControlNumbers }: Pick<NewCase, 'claimId' | 'adjustmentGroup' | 'reason' | 'remarks' | 'lineControlNumbers'>): string {
  return JSON.stringify([claimId, adjustmentGroup, reason, [...remarks].sort(), [...lineControlNumbers].sort()]);
}

function deniedCases(tx: Tx, events: readonly DataOf<typeof ClaimDenied>[]): NewCase[] {
  return events.flatMap(({ claimId, encounterId, payerId, payerClaimNumber, remittanceId, serviceDate, adjudicatedOn, denials }) =>
    groupDenials(denials).map((refused: RefusedGroup) => newCase(
      tx,
      { claimId, encounterId, payerId, ...(payerClaimNumber === undefined ? {} : { payerClaimNumber }) },
      { kind: 'denial', on: adjudicatedOn, serviceDate, group: refused.group, reason: refused.reason, remarks: refused.remarks, amountCents: refused.cents },
      {
        source: 'denied', remittanceId, occasion: [remittanceId, refused.group, refused.reason, ...[...refused.remarks].sort(), ...[...refused.lineControlNumbers].sort()].join(' '), openCents: refused.cents,
        adjustmentGroup: refused.group, reason: refused.reason, remarks: refused.remarks, lineControlNumbers: refused.lineControlNumbers,
      },
    )));
}

/** A rejected claim was never adjudicated: it is corrected and sent as new, and nobody appeals it. */
export function openRejected(tx: Tx, events: readonly DataOf<typeof ClaimRejected>[]): Promise<void> {
  return open(tx, events.map(({ claimId, encounterId, payerId, stage, statuses, chargedCents, serviceDate }) => newCase(
    tx, { claimId, encounterId, payerId }, { kind: 'rejection', on: dayOf(tx.now()), serviceDate, stage, statuses },
    { source: 'rejected', occasion: `rejected ${stage}`, openCents: chargedCents, reason: statuses.map(({ category, status }) => `${category}:${status}`)[0] ?? stage },
  )));
}

/** Silence, unless the payer's answer has been heard meanwhile. */
export async function openOverdue(tx: Tx, events: readonly DataOf<typeof ClaimOverdue>[]): Promise<void> {
  await holdDecisions(tx, 'look');
  const answered = await findDecisions(tx, events.map(({ claimId }) => claimId));
  await open(tx, events.filter(({ claimId }) => !answered.has(claimId)).map(({ claimId, encounterId, payerId, waitedFor, chargedCents, serviceDate }) => newCase(
    tx, { claimId, encounterId, payerId }, { kind: 'overdue', on: dayOf(tx.now()), serviceDate, waitedFor },
    { source: 'overdue', occasion: `overdue ${waitedFor}`, openCents: chargedCents },
  )));
}
