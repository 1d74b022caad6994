import type { CalendarDate, Cents, ClaimId, EncounterId, OrgId, PaymentId, RemittanceId } from '@claimwright/kernel';
import type { DataOf, PaymentPosted } from '@claimwright/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

type Posted = DataOf<typeof PaymentPosted>;

/** A payer's decision about a claim, kept for the claim to the payer after it: codes and amounts only. */
@Entity('claim_adjudication')
export class ClaimAdjudicationRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') claimId: ClaimId;
  @PrimaryColumn('text') paymentId: PaymentId;
  @Column('text') encounterId: EncounterId;
  @Column('text') remittanceId: RemittanceId;
  @Column('integer') turn: number;
  @Column('text') payerId: string;
  @Column('text', { nullable: true }) payerClaimNumber: string | null;
  @Column('text') statusCode: string;
  @Column('bigint') chargedCents: Cents;
  @Column('bigint') paidCents: Cents;
  @Column('date') adjudicatedOn: CalendarDate;
  @Column('jsonb') lines: Posted['lines'];
  @Column('jsonb') adjustments: Posted['adjustments'];
  @Column('timestamptz') postedAt: Date;
  @Column('timestamptz', { nullable: true }) reversedAt: Date | null;
}
