import type { ClaimId, EventId, OrgId } from '@claimwright/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event of any service, without its sealed fields, under what it is about: an encounter or a remittance. */
@Entity('timeline')
export class TimelineRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') subjectId: string;
  @PrimaryColumn('text') eventId: EventId;
  @Column('text', { nullable: true }) claimId: ClaimId | null;
  @Column('timestamptz') occurredAt: Date;
  @Column('text') type: string;
  @Column('text') service: string;
  @Column('jsonb') data: Record<string, unknown>;
}
