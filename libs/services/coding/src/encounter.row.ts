import type { CoverageState, Encounter, EncounterStatus } from '@claimwright/domain-coding';
import type { CalendarDate, Cents, EncounterId, Finding, OrgId, PatientId, Sealed } from '@claimwright/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type EncounterSource = 'json' | '837P';

@Entity('encounter')
export class EncounterRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: EncounterId;
  /** The blind hash of the caller's own id, which itself is in the content. */
  @Column('text', { nullable: true }) externalBlind: string | null;
  /** Of a version that kept that id in the clear, until its hash is taken. */
  @Column('text', { nullable: true }) externalId: string | null;
  @Column('text') fingerprint: string;
  @Column('text') source: EncounterSource;
  @Column('text') status: EncounterStatus;
  @Column('int') version: number;
  @Column('date') serviceDate: CalendarDate;
  @Column('bigint') chargedCents: Cents;
  @Column('text') payerId: string;
  @Column('text', { nullable: true }) patientId: PatientId | null;
  @Column('text') coverageState: CoverageState;
  @Column('int') inquiry: number;
  @Column('jsonb') findings: Finding[];
  @Column('text') content: Sealed<Encounter>;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}

/** Why an encounter has come to its status. */
export type HistoryReason = 'posted' | 'imported' | 'corrected' | `coverage_${Exclude<CoverageState, 'pending'>}`;

@Entity('encounter_history')
export class EncounterHistoryRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') encounterId: EncounterId;
  @PrimaryColumn('int') version: number;
  @Column('text') status: EncounterStatus;
  @Column('text') reason: HistoryReason;
  @Column('timestamptz') at: Date;
  @Column('text') actor: string;
}
