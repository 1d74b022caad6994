import type { OrgId } from '@claimwright/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the organisation's keys are to be destroyed: asked, confirmed by another, carried out by an operator. */
@Entity('shredding')
export class ShreddingRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: string;
  @Column('text') reason: string;
  @Column('timestamptz') askedAt: Date;
  @Column('text') askedBy: string;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('text', { nullable: true }) confirmedBy: string | null;
  @Column('timestamptz', { nullable: true }) notBefore: Date | null;
  @Column('timestamptz', { nullable: true }) cancelledAt: Date | null;
  @Column('text', { nullable: true }) cancelledBy: string | null;
  @Column('timestamptz', { nullable: true }) begunAt: Date | null;
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
  @Column('text', { nullable: true }) operator: string | null;
  @Column('text', { nullable: true }) operatorReason: string | null;
  @Column('int') version: number;
}

export type HoldScope = 'organization' | 'patient' | 'claim';

/** What is kept, whatever would have it disposed of. */
@Entity('legal_hold')
export class LegalHoldRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: string;
  @Column('text') scope: HoldScope;
  @Column('text', { nullable: true }) objectId: string | null;
  @Column('text') reason: string;
  @Column('timestamptz') placedAt: Date;
  @Column('text') placedBy: string;
  @Column('timestamptz', { nullable: true }) releasedAt: Date | null;
  @Column('text', { nullable: true }) releasedBy: string | null;
  @Column('int') version: number;
}

/** How long the organisation keeps a class of data, where that is not the default. */
@Entity('retention_policy')
export class RetentionPolicyRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') class: string;
  @Column('int') days: number;
  @Column('timestamptz') setAt: Date;
  @Column('text') setBy: string;
}
