import type { StatementParty } from '@claimwright/contracts';
import type { StatementDraft, StatementLine } from '@claimwright/domain-remittance';
import type { CalendarDate, Cents, ClaimId, OrgId, PatientAccountId, PatientId, Sealed, StatementId } from '@claimwright/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ACCOUNT_PARTY = 'remittance.patient_account.party';

/** Who is billed for what the payers leave. */
@Entity('patient_account')
export class PatientAccountRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: PatientAccountId;
  /** The patient's id, or the blind index of the party. */
  @Column('text') holder: string;
  @Column('text', { nullable: true }) patientId: PatientId | null;
  @Column('text') party: Sealed<StatementParty>;
  @Column('timestamptz', { nullable: true }) statementDueAt: Date | null;
  @Column('timestamptz') createdAt: Date;
}

/** Why an amount is the patient's, by the payer's own codes. */
export interface ShareReason {
  group: string;
  reason: string;
  kind: 'deductible' | 'coinsurance' | 'copayment' | 'not_covered' | 'other_share';
  cents: Cents;
}

export type BilledLine = StatementLine<ClaimId> & { reasons: ShareReason[] };

@Entity('statement')
export class StatementRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: StatementId;
  @Column('text') patientAccountId: PatientAccountId;
  /** `superseded` by a later one, or because nothing is owed any more. */
  @Column('text') status: 'issued' | 'superseded';
  @Column('bigint') balanceCents: Cents;
  @Column('jsonb') lines: BilledLine[];
  @Column('jsonb') ageing: StatementDraft['ageing'];
  @Column('date') issuedOn: CalendarDate;
  @Column('date') dueOn: CalendarDate;
  @Column('timestamptz') issuedAt: Date;
}
