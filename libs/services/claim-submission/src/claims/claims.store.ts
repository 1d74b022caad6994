import { step, type ClaimStatus, type ClaimStep } from '@claimwright/domain-claims';
import type { ClaimId, EncounterId, SubmissionId } from '@claimwright/kernel';
import { insertRows, updateRows, type RowOf, type Tx } from '@claimwright/platform-persistence';
import { ClaimHistoryRow, ClaimRow } from './claim.row.js';

/** A claim without its sealed content: all that a step needs. */
export type ClaimState = Omit<ClaimRow, 'orgId' | 'content'>;

export const STATE = `id, encounter_id as "encounterId", patient_id as "patientId", turn, revision, frequency, claim_number as "claimNumber", payer_id as "payerId", status, version,
  service_date as "serviceDate", charged_cents as "chargedCents", findings, payer_claim_number as "payerClaimNumber", submission_id as "submissionId",
  set_control_number as "setControlNumber", replaces_claim_id as "replacesClaimId", denial_id as "denialId", submitted_at as "submittedAt", accepted_at as "acceptedAt",
  adjudicated_at as "adjudicatedAt", chase_at as "chaseAt", created_at as "createdAt", updated_at as "updatedAt"`;

/** Every reading below locks in the order of the ids, so that two transactions never wait for each other in a ring. */
const LOCKED = 'order by id for update';

export async function lockClaims(tx: Tx, ids: readonly ClaimId[]): Promise<Map<ClaimId, ClaimState>> {
  const rows = await tx.query<ClaimState>(`select ${STATE} from claim where org_id = $1 and id = any($2) ${LOCKED}`, [tx.orgId, [...new Set(ids)]]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Claims with what they are built from. */
export async function lockWhole(tx: Tx, ids: readonly ClaimId[]): Promise<Map<ClaimId, WholeClaim>> {
  const rows = await tx.query<WholeClaim>(`select ${STATE}, content from claim where org_id = $1 and id = any($2) ${LOCKED}`, [tx.orgId, [...new Set(ids)]]);
  return new Map(rows.map((row) => [row.id, row]));
}

export type WholeClaim = ClaimState & Pick<ClaimRow, 'content'>;

export async function lockReady(tx: Tx, atMost: number): Promise<WholeClaim[]> {
  return tx.query<WholeClaim>(`select ${STATE}, content from claim where org_id = $1 and status = 'ready' order by id limit $2 for update`, [tx.orgId, atMost]);
}

export async function lockOfSubmission(tx: Tx, id: SubmissionId): Promise<WholeClaim[]> {
  return tx.query<WholeClaim>(`select ${STATE}, content from claim where org_id = $1 and submission_id = $2 ${LOCKED}`, [tx.orgId, id]);
}

/** The claims an acknowledgement speaks of: those with these numbers, and all of these files. */
export async function lockAcknowledged(tx: Tx, claimNumbers: readonly string[], submissions: readonly SubmissionId[]): Promise<ClaimState[]> {
  return tx.query<ClaimState>(
    `select ${STATE} from claim where org_id = $1 and id in (
       select id from claim where org_id = $1 and claim_number = any($2) union select id from claim where org_id = $1 and submission_id = any($3)) ${LOCKED}`, [tx.orgId, claimNumbers, submissions]);
}

export async function lockOverdue(tx: Tx, now: Date, atMost: number): Promise<ClaimState[]> {
  return tx.query<ClaimState>(
    `select ${STATE} from claim where org_id = $1 and id in (select id from claim where org_id = $1 and chase_at <= $2 order by chase_at limit $3) ${LOCKED}`, [tx.orgId, now, atMost]);
}

/** The highest revision of each encounter's turn. */
export async function lastRevisions(tx: Tx, encounters: readonly EncounterId[]): Promise<Map<string, number>> {
  const rows = await tx.query<{ encounterId: EncounterId; turn: number; last: number }>(
    'select encounter_id as "encounterId", turn, max(revision) as last from claim where org_id = $1 and encounter_id = any($2) group by 1, 2', [tx.orgId, [...new Set(encounters)]]);
  return new Map(rows.map(({ encounterId, turn, last }) => [`${encounterId} ${turn}`, last]));
}

/** Inserts new claims; those whose place is taken already are left out. Answers the ids written. */
export async function insertClaims(tx: Tx, rows: readonly RowOf<ClaimRow>[]): Promise<Set<ClaimId>> {
  const written = await insertRows(tx, ClaimRow, rows, { onConflict: 'nothing', returning: ['id'] });
  return new Set(written.map(({ id }) => id));
}

/** What a step may change beside the status. */
type Change = Partial<Pick<ClaimState, 'findings' | 'payerClaimNumber' | 'submissionId' | 'setControlNumber' | 'submittedAt' | 'acceptedAt' | 'adjudicatedAt' | 'chaseAt'>>;
const CHANGED = ['status', 'version', 'findings', 'payerClaimNumber', 'submissionId', 'setControlNumber', 'submittedAt', 'acceptedAt', 'adjudicatedAt', 'chaseAt', 'updatedAt'] as const;

/**
 * The steps claims take in one transaction, each decided by the domain's table and recorded, also where it changes nothing; `save`
 * writes all of them in two statements. A claim must be locked before it takes a step.
 */
export class Steps {
  private readonly changed = new Map<ClaimId, ClaimState>();
  private readonly history: RowOf<ClaimHistoryRow>[] = [];

  constructor(private readonly tx: Tx) {}

  /** Takes the step if the table lets it: true when the claim moved. What is refused is recorded like what is ignored. */
  take(claim: ClaimState, taken: ClaimStep, detail: Record<string, unknown> = {}, change: Change = {}): boolean {
    const outcome = step(claim.status, taken);
    if (!('to' in outcome)) {
      this.record(claim, taken, claim.status, { ...detail, ...outcome });
      return false;
    }
    const from = claim.status;
    Object.assign(claim, change);
    claim.status = outcome.to;
    claim.version += 1;
    claim.updatedAt = this.tx.now();
    this.changed.set(claim.id, claim);
    this.record(claim, taken, from, detail);
    return true;
  }

  /** Changes something beside the status, such as the payer's number that came with an answer. */
  change(claim: ClaimState, change: Change): void {
    Object.assign(claim, change);
    claim.updatedAt = this.tx.now();
    this.changed.set(claim.id, claim);
  }

  /** The beginning of a claim's history. */
  created(claim: Pick<ClaimState, 'id' | 'status'>, detail: Record<string, unknown> = {}): void {
    this.record(claim, 'create', null, detail);
  }

  /** Something that was decided and is no step of this claim. */
  note(claim: Pick<ClaimState, 'id' | 'status'>, action: string, detail: Record<string, unknown>): void {
    this.record(claim, action, claim.status, detail);
  }

  async save(): Promise<void> {
    await updateRows(this.tx, ClaimRow, [...this.changed.values()], { key: ['id'], set: [...CHANGED] });
    await insertRows(this.tx, ClaimHistoryRow, this.history);
  }

  private record(claim: Pick<ClaimState, 'id' | 'status'>, action: string, fromStatus: ClaimStatus | null, detail: Record<string, unknown>): void {
    this.history.push({ claimId: claim.id, at: this.tx.now(), actor: this.tx.actor.subject, action, fromStatus, toStatus: claim.status, detail });
  }
}

/** Replaces what a claim is built from, which only happens before it is sent. */
export async function saveContent(tx: Tx, id: ClaimId, content: ClaimRow['content']): Promise<void> {
  await tx.query('update claim set content = $3 where org_id = $1 and id = $2', [tx.orgId, id, content]);
}
