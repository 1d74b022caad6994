import type { CalendarDate, Cents, ClaimId, FileId, OrgId, PaymentId, RemittanceId, Sealed } from '@claimwright/kernel';
import type { ProviderAdjustment } from '@claimwright/x12';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Decision } from './decision.js';
import type { Difference } from './judge.js';
import type { MatchRecord } from './match-record.js';

export const FILE_CONTENT = 'remittance.file.content';
export const REMITTANCE_CONTENT = 'remittance.remittance.content';

export type RemittanceStatus = 'held' | 'posted' | 'duplicate';

/** What may name people or bank on it: the parties, and adjustments whose references payers make of claim and member numbers. */
export interface RemittanceContent {
  payerName: string;
  payee: { name: string; npi?: string; taxId?: string };
  providerAdjustments: ProviderAdjustment[];
}

@Entity('remittance')
export class RemittanceRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: RemittanceId;
  @Column('text') fileId: FileId;
  @Column('text') setControlNumber: string;
  @Column('text') payerId: string;
  /** TRN02. */
  @Column('text') traceNumber: string;
  /** TRN03. */
  @Column('text') tracePayerId: string;
  /** BPR16. */
  @Column('date') paidOn: CalendarDate;
  /** BPR02. */
  @Column('bigint') amountCents: Cents;
  /** BPR04. */
  @Column('text') method: string;
  @Column('int') claimCount: number;
  @Column('text') status: RemittanceStatus;
  @Column('text', { nullable: true }) duplicateOf: RemittanceId | null;
  @Column('text', { nullable: true }) reasonCode: string | null;
  @Column('jsonb') differences: Difference[];
  @Column('text') content: Sealed<RemittanceContent>;
  @Column('text') contentHash: string;
  @Column('timestamptz') receivedAt: Date;
}

@Entity('remittance_file')
export class RemittanceFileRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: FileId;
  @Column('text') source: 'mailbox' | 'upload';
  @Column('text', { nullable: true }) partnerId: string | null;
  @Column('text', { nullable: true }) partnerFileId: string | null;
  @Column('text') status: 'read' | 'unreadable';
  @Column('text', { nullable: true }) reasonCode: string | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('int') bytes: number;
  @Column('text') content: Sealed<string>;
  @Column('timestamptz') receivedAt: Date;
}

export type RemittanceClaimStatus = 'posted' | 'unmatched' | 'held';

/** One CLP and what became of it. */
@Entity('remittance_claim')
export class RemittanceClaimRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') remittanceId: RemittanceId;
  /** Its place in the set, from 1. */
  @PrimaryColumn('int') seq: number;
  @Column('text') claimNumber: string;
  @Column('text') numberKey: string;
  @Column('text', { nullable: true }) payerClaimNumber: string | null;
  @Column('text') status: RemittanceClaimStatus;
  @Column('text') statusCode: string;
  @Column('text', { nullable: true }) claimId: ClaimId | null;
  @Column('text', { nullable: true }) paymentId: PaymentId | null;
  @Column('jsonb') match: MatchRecord;
  @Column('bigint') chargedCents: Cents;
  @Column('bigint') paidCents: Cents;
  @Column('jsonb') decision: Decision;
  @Column('timestamptz') updatedAt: Date;
}
