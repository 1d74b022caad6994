import type { DepositMethod, DepositReason, ExpectationReason } from '@claimwright/domain-remittance';
import type { BankAccountId, CalendarDate, Cents, DepositId, DepositImportId, DepositMatchId, OrgId, RemittanceId, Sealed } from '@claimwright/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const DEPOSIT_CONTENT = 'remittance.deposit.content';

/** What a bank writes beside an amount. */
export interface DepositContent {
  bankReference?: string;
  description?: string;
}

/** Why no match is made: what the rule says, or a person's word against it. */
export type UnmatchedReason = DepositReason | 'unmatched_by_hand';
export type MissingReason = ExpectationReason | 'unmatched_by_hand';

/** Money that came to a bank account. */
@Entity('deposit')
export class DepositRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: DepositId;
  @Column('text') bankAccountId: BankAccountId;
  @Column('text', { nullable: true }) importId: DepositImportId | null;
  @Column('text') source: 'api' | 'csv' | 'bai2';
  @Column('text') transactionKey: string;
  @Column('date') depositedOn: CalendarDate;
  @Column('bigint') amountCents: Cents;
  @Column('text') method: DepositMethod;
  @Column('text', { nullable: true }) traceNumber: string | null;
  @Column('text', { nullable: true }) traceKey: string | null;
  @Column('text', { nullable: true }) tracePayerId: string | null;
  @Column('text') content: Sealed<DepositContent>;
  @Column('text') status: 'unmatched' | 'matched';
  @Column('text', { nullable: true }) reasonCode: UnmatchedReason | null;
  @Column('text', { nullable: true }) matchId: DepositMatchId | null;
  @Column('boolean') byHand: boolean;
  @Column('timestamptz') receivedAt: Date;
}

@Entity('deposit_import')
export class DepositImportRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: DepositImportId;
  @Column('text') format: 'csv' | 'bai2';
  @Column('text') contentHash: string;
  @Column('int') deposits: number;
  /** Transactions that another file had brought before. */
  @Column('int') known: number;
  @Column('bigint') amountCents: Cents;
  @Column('timestamptz') receivedAt: Date;
}

/** Money that a posted remittance announces. */
@Entity('expected_deposit')
export class ExpectedDepositRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') remittanceId: RemittanceId;
  @Column('text') payerId: string;
  @Column('text') traceNumber: string;
  @Column('text', { nullable: true }) traceKey: string | null;
  @Column('text') tracePayerId: string;
  @Column('date') paidOn: CalendarDate;
  @Column('bigint') amountCents: Cents;
  /** BPR04. */
  @Column('text') method: string;
  @Column('text') status: 'missing' | 'found';
  @Column('text', { nullable: true }) reasonCode: MissingReason | null;
  @Column('text', { nullable: true }) matchId: DepositMatchId | null;
  @Column('boolean') byHand: boolean;
  @Column('timestamptz') announcedAt: Date;
}

/** Deposits and the remittances whose money they are. */
@Entity('deposit_match')
export class DepositMatchRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: DepositMatchId;
  @Column('text') method: 'rule' | 'person';
  @Column('text') reasonCode: string;
  @Column('bigint') amountCents: Cents;
  @Column('text', { array: true }) depositIds: DepositId[];
  @Column('text', { array: true }) remittanceIds: RemittanceId[];
  @Column('text') matchedBy: string;
  @Column('timestamptz') matchedAt: Date;
  @Column('text', { nullable: true }) undoneBy: string | null;
  @Column('text', { nullable: true }) undoneReason: string | null;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
}
