import type { ClaimSubmitted, DataOf, StatementParty } from '@claimwright/contracts';
import type { CalendarDate, Cents, ClaimId, EncounterId, OrgId, PatientId, Sealed } from '@claimwright/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const CLAIM_PARTY = 'remittance.claim_account.party';

/** A claim that went to a payer: what a remittance is matched to. */
@Entity('claim_account')
export class ClaimAccountRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') claimId: ClaimId;
  @Column('text') encounterId: EncounterId;
  @Column('text', { nullable: true }) patientId: PatientId | null;
  @Column('text') claimNumber: string;
  @Column('text') numberKey: string;
  @Column('int') turn: number;
  @Column('text') frequency: '1' | '7' | '8';
  @Column('text') payerId: string;
  /** The payers after this one, in their order. */
  @Column('text', { array: true }) laterPayerIds: string[];
  /** The latest CLP07. */
  @Column('text', { nullable: true }) payerClaimNumber: string | null;
  @Column('text', { nullable: true }) payerNumberKey: string | null;
  @Column('bigint') chargedCents: Cents;
  @Column('date') serviceDate: CalendarDate;
  @Column('jsonb') lines: DataOf<typeof ClaimSubmitted>['lines'];
  @Column('text') party: Sealed<StatementParty>;
  @Column('boolean') forwarded: boolean;
  @Column('text', { nullable: true }) replacedBy: ClaimId | null;
  @Column('timestamptz') submittedAt: Date;
}

/** The charge of an encounter as the ledger has it. */
@Entity('encounter_account')
export class EncounterAccountRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') encounterId: EncounterId;
  @Column('bigint') chargedCents: Cents;
  @Column('text', { nullable: true }) chargedClaimId: ClaimId | null;
  @Column('timestamptz', { nullable: true }) chargedAsOf: Date | null;
  @Column('date') serviceDate: CalendarDate;
}
