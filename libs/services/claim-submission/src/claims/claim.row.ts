import type { CalendarDate, ClaimId, Cents, DenialId, EncounterId, Finding, OrgId, PatientId, Sealed, SubmissionId } from '@claimwright/kernel';
import type { ClaimContent, ClaimStatus, Frequency } from '@claimwright/domain-claims';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a claim is built from and nobody may read in a table. */
export type SealedContent = Pick<ClaimContent, 'encounter' | 'priorPayments' | 'originalPayerClaimNumber'>;

/** The context that binds a claim's sealed content to its column. */
export const CLAIM_CONTENT = 'claim_submission.claim.content';

/** A claim to one payer; a corrected one is another row with the next revision. */
@Entity('claim')
export class ClaimRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: ClaimId;
  @Column('text') encounterId: EncounterId;
  @Column('text', { nullable: true }) patientId: PatientId | null;
  @Column('integer') turn: number;
  @Column('integer') revision: number;
  @Column('text') frequency: Frequency;
  @Column('text') claimNumber: string;
  @Column('text') payerId: string;
  @Column('text') status: ClaimStatus;
  @Column('integer') version: number;
  @Column('date') serviceDate: CalendarDate;
  @Column('bigint') chargedCents: Cents;
  @Column('text') content: Sealed<SealedContent>;
  @Column('jsonb') findings: Finding[];
  @Column('text', { nullable: true }) payerClaimNumber: string | null;
  @Column('text', { nullable: true }) submissionId: SubmissionId | null;
  @Column('text', { nullable: true }) setControlNumber: string | null;
  @Column('text', { nullable: true }) replacesClaimId: ClaimId | null;
  @Column('text', { nullable: true }) denialId: DenialId | null;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('timestamptz', { nullable: true }) adjudicatedAt: Date | null;
  @Column('timestamptz', { nullable: true }) chaseAt: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}

/** What happened to a claim, also what changed nothing. */
@Entity('claim_history')
export class ClaimHistoryRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') claimId: ClaimId;
  /** Counted up by the database. */
  @PrimaryColumn('bigint', { generated: 'increment' }) entry: number;
  @Column('timestamptz') at: Date;
  @Column('text') actor: string;
  @Column('text') action: string;
  @Column('text', { nullable: true }) fromStatus: ClaimStatus | null;
  @Column('text') toStatus: ClaimStatus;
  @Column('jsonb') detail: Record<string, unknown>;
}
