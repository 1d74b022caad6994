import type { Cents, OrgId, Sealed, SubmissionId } from '@claimwright/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const SUBMISSION_CONTENT = 'claim_submission.submission.content';

/** A file is built with its claims, then handed to the partner; `refused` when the partner will not take it. */
export type SubmissionStatus = 'built' | 'sent' | 'refused';

/** One 837 file. Its id is its name at the partner, so that sending it again is no second file. */
@Entity('submission')
export class SubmissionRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: SubmissionId;
  @Column('text') partnerId: string;
  @Column('text') status: SubmissionStatus;
  /** ISA13 and GS06. */
  @Column('bigint') controlNumber: number;
  @Column('integer') claimCount: number;
  @Column('bigint') chargedCents: Cents;
  @Column('text') content: Sealed<string>;
  @Column('timestamptz') builtAt: Date;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  @Column('timestamptz', { nullable: true }) acknowledgedAt: Date | null;
}

@Entity('control_number')
export class ControlNumberRow {
  @PrimaryColumn('text') orgId: OrgId;
  @Column('bigint') last: number;
}
