import type { Coverage, EncounterSubject, Patient } from '@claimwright/contracts';
import type { Benefits } from '@claimwright/domain-eligibility';
import type { CalendarDate, Cents, CoverageId, EligibilityCheckId, EncounterId, OrgId, PatientId, Sealed } from '@claimwright/kernel';
import type { Eligibility271 } from '@claimwright/x12';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('patient')
export class PatientRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: PatientId;
  @Column('text') matchIndex: string;
  @Column('text') content: Sealed<Patient>;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}

@Entity('coverage')
export class CoverageRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: CoverageId;
  @Column('text') patientId: PatientId;
  @Column('text') payerId: string;
  @Column('text') memberIndex: string;
  @Column('text') content: Sealed<Coverage>;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}

/** `pending` is not asked yet, `could_not_ask` is to be asked again while `nextAt` is set; the others are the end. */
export type CheckState = 'pending' | 'active' | 'inactive' | 'could_not_ask' | 'refused' | 'superseded';
export type Asker = EncounterSubject['provider'];

@Entity('eligibility_check')
export class CheckRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: EligibilityCheckId;
  @Column('text', { nullable: true }) encounterId: EncounterId | null;
  @Column('int', { nullable: true }) inquiry: number | null;
  @Column('text') patientId: PatientId;
  @Column('text') coverageId: CoverageId;
  @Column('text') payerId: string;
  @Column('date') serviceDate: CalendarDate;
  @Column('bigint') chargedCents: Cents;
  @Column('text') state: CheckState;
  @Column('int') attempts: number;
  @Column('text', { nullable: true }) reasonCode: string | null;
  @Column('jsonb', { nullable: true }) benefits: Benefits | null;
  @Column('text') asker: Sealed<Asker>;
  @Column('text', { nullable: true }) answer: Sealed<Eligibility271> | null;
  @Column('timestamptz', { nullable: true }) askedAt: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('timestamptz', { nullable: true }) nextAt: Date | null;
  @Column('timestamptz') createdAt: Date;
}

@Entity('interchange_number')
export class InterchangeNumberRow {
  @PrimaryColumn('text') orgId: OrgId;
  @Column('bigint') last: number;
}
