import { ClaimCreated, ClaimHeld } from '@claimwright/contracts';
import { chargedCents, coverageOf, scrubClaim, step, type ClaimContent, type ClaimStatus } from '@claimwright/domain-claims';
import type { ClaimId, DenialId, EncounterId, Finding, PatientId } from '@claimwright/kernel';
import { announce, enqueueJobs } from '@claimwright/platform-messaging';
import type { RowOf, Tx } from '@claimwright/platform-persistence';
import type { ClaimRow } from './claim.row.js';
import { factsOf, sealContent } from './claim-content.js';
import { insertClaims, type Steps, type WholeClaim } from './claims.store.js';

export const BATCH_QUEUE = 'claim-batch';

/** A draft with its place: of an encounter's claims to a payer, the one with this revision. */
export interface NewClaim {
  content: ClaimContent;
  encounterId: EncounterId;
  patientId: PatientId | null;
  revision: number;
  denialId?: DenialId;
}

interface Opened {
  row: WholeClaim;
  content: ClaimContent;
}

/** What is known about new claims before anything is announced. */
export interface OpenedClaims {
  /** The drafts whose place was free. */
  ids: ReadonlySet<ClaimId>;
  /** To be called when all rows are written. */
  announce(): Promise<void>;
}

/**
 * Scrubs and saves new claims: ready for the next file, or held with the findings. A claim whose place is taken is left out, so an
 * encounter, a balance or a correction that is announced twice makes one claim.
 */
export async function openClaims(tx: Tx, steps: Steps, drafts: readonly NewClaim[], batchWaitMs: number): Promise<OpenedClaims> {
  const all = drafts.map((draft): Opened => ({ row: toRow(tx, draft), content: draft.content }));
  const ids = await insertClaims(tx, all.map(({ row }): RowOf<ClaimRow> => row));
  const opened = all.filter(({ row }) => ids.has(row.id));
  for (const { row } of opened) steps.created(row, row.findings.length > 0 ? { findings: row.findings.map(({ code }) => code) } : {});
  if (opened.some(({ row }) => row.status === 'ready')) await enqueueJobs(tx, BATCH_QUEUE, [{ ref: 'ready', dueAt: endOfWindow(tx.now(), batchWaitMs) }]);
  return {
    ids,
    announce: async () => {
      await announce(tx, ClaimCreated, opened.map(({ row, content }) => factsOf(row, content)));
      const held = opened.filter(({ row }) => row.status === 'held');
      await announce(tx, ClaimHeld, held.map(({ row }) => ({ claimId: row.id, encounterId: row.encounterId, findings: row.findings.map(bare) })));
    },
  };
}

/** The codes and places of findings: what an event may say of them. */
export function bare({ code, severity, pointer }: Finding): Pick<Finding, 'code' | 'severity' | 'pointer'> {
  return { code, severity, pointer };
}

/** Jobs of one window fall due together, so one file takes the claims of all of them; a window is never waited for twice. */
function endOfWindow(now: Date, waitMs: number): Date {
  return waitMs === 0 ? now : new Date(Math.ceil(now.getTime() / waitMs) * waitMs);
}

function toRow(tx: Tx, { content, encounterId, patientId, revision, denialId }: NewClaim): WholeClaim {
  const findings = scrubClaim(content);
  const now = tx.now();
  return {
    id: content.claimId, encounterId, patientId, turn: content.turn, revision, frequency: content.frequency, claimNumber: content.claimNumber,
    payerId: coverageOf(content).payerId, status: afterScrub(findings), version: 1, serviceDate: content.encounter.serviceDate, chargedCents: chargedCents(content),
    content: sealContent(tx, content), findings, payerClaimNumber: null, submissionId: null, setControlNumber: null, replacesClaimId: content.replacesClaimId ?? null,
    denialId: denialId ?? null, submittedAt: null, acceptedAt: null, adjudicatedAt: null, chaseAt: null, createdAt: now, updatedAt: now,
  };
}

function afterScrub(findings: readonly Finding[]): ClaimStatus {
  const outcome = step('draft', findings.some(({ severity }) => severity === 'error') ? 'hold' : 'pass');
  return 'to' in outcome ? outcome.to : 'draft';
}
