import type { CaseStatus, DenialAction, DenialCategory } from '@claimwright/domain-denials';
import type { AppealId, CalendarDate, Cents, ClaimId, DenialId, EncounterId, OrgId, RemittanceId, Sealed } from '@claimwright/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A denial (835), a rejection (TA1, 999, 277CA) and silence are three different things and are never mixed up. */
export type DenialSource = 'denied' | 'rejected' | 'overdue';

@Entity('denial')
export class DenialRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: DenialId;
  @Column('text') claimId: ClaimId;
  @Column('text') encounterId: EncounterId;
  @Column('text') payerId: string;
  @Column('text', { nullable: true }) payerClaimNumber: string | null;
  @Column('text') source: DenialSource;
  @Column('text') occasion: string;
  @Column('text', { nullable: true }) remittanceId: RemittanceId | null;
  @Column('text', { nullable: true }) adjustmentGroup: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { array: true }) remarks: string[];
  @Column('text', { array: true }) lineControlNumbers: string[];
  @Column('text') category: DenialCategory;
  @Column('text') action: DenialAction;
  @Column('text') because: string;
  @Column('text') ruleSource: string;
  @Column('boolean') appealable: boolean;
  @Column('date') noticeOn: CalendarDate;
  @Column('date') dueOn: CalendarDate;
  @Column('text') status: CaseStatus;
  @Column('text', { nullable: true }) outcome: string | null;
  @Column('bigint') deniedCents: Cents;
  @Column('bigint') openCents: Cents;
  @Column('bigint') recoveredCents: Cents;
  @Column('text', { nullable: true }) replacedByClaimId: ClaimId | null;
  @Column('int') version: number;
  @Column('timestamptz') openedAt: Date;
  @Column('timestamptz') updatedAt: Date;
}

@Entity('denial_history')
export class DenialHistoryRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') denialId: DenialId;
  @PrimaryColumn('int') version: number;
  @Column('text') status: CaseStatus;
  @Column('text') reason: string;
  @Column('timestamptz') at: Date;
  @Column('text') actor: string;
}

export type AppealStatus = 'filed' | 'won' | 'lost';

@Entity('appeal')
export class AppealRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: AppealId;
  @Column('text') denialId: DenialId;
  @Column('text') claimId: ClaimId;
  @Column('int') level: number;
  @Column('text') status: AppealStatus;
  @Column('date') dueOn: CalendarDate;
  @Column('bigint') amountCents: Cents;
  /** What the biller writes to the payer can name the patient. */
  @Column('text', { nullable: true }) grounds: Sealed<string> | null;
  @Column('timestamptz') filedAt: Date;
}

/** The payer's newest decision on a claim. */
@Entity('claim_decision')
export class ClaimDecisionRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') claimId: ClaimId;
  @Column('text') remittanceId: RemittanceId;
  @Column('bigint') paidCents: Cents;
  @Column('bigint') patientResponsibilityCents: Cents;
  @Column('bigint') openCents: Cents;
}
