import type { CalendarDate, Cents, ClaimId, EncounterId, OrgId, PaymentId, RemittanceId } from '@claimwright/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A payer's decision about one claim as it was posted; a reversal is a payment of its own. */
@Entity('payment')
export class PaymentRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: PaymentId;
  @Column('text') kind: 'decision' | 'reversal';
  @Column('text') remittanceId: RemittanceId;
  @Column('int') seq: number;
  @Column('text') claimId: ClaimId;
  @Column('text') encounterId: EncounterId;
  @Column('text') payerId: string;
  @Column('text') tracePayerId: string;
  @Column('int') turn: number;
  @Column('text', { nullable: true }) payerClaimNumber: string | null;
  /** CLP02. */
  @Column('text') statusCode: string;
  @Column('bigint') chargedCents: Cents;
  @Column('bigint') paidCents: Cents;
  @Column('bigint') contractualCents: Cents;
  @Column('bigint') otherAdjustmentCents: Cents;
  @Column('bigint') patientResponsibilityCents: Cents;
  /** What this payer owes or contests afterwards. */
  @Column('bigint') openCents: Cents;
  @Column('date') adjudicatedOn: CalendarDate;
  @Column('text', { nullable: true }) reversesPaymentId: PaymentId | null;
  @Column('timestamptz') postedAt: Date;
}
