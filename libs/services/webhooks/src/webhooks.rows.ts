import type { EndpointId, EventId, OrgId, Sealed, SigningKeyId } from '@claimwright/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type EndpointStatus = 'enabled' | 'disabled' | 'deleted';
export type DisabledReason = 'gone' | 'failing' | 'by_hand';
export type KeyKind = 'hmac' | 'ed25519';
export type DeliveryState = 'pending' | 'delivered' | 'exhausted';

@Entity('endpoint')
export class EndpointRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: EndpointId;
  @Column('text') url: string;
  @Column('text', { nullable: true }) description: string | null;
  @Column('text', { array: true }) eventTypes: string[];
  @Column('text') status: EndpointStatus;
  @Column('text', { nullable: true }) disabledReason: DisabledReason | null;
  @Column('boolean') ordered: boolean;
  @Column('int') concurrency: number;
  @Column('int') maxPerSecond: number;
  @Column('timestamptz', { nullable: true }) failingSince: Date | null;
  @Column('timestamptz', { nullable: true }) warnedAt: Date | null;
  @Column('timestamptz', { nullable: true }) holdUntil: Date | null;
  @Column('int') version: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}

@Entity('signing_key')
export class SigningKeyRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: SigningKeyId;
  @Column('text') endpointId: EndpointId;
  @Column('text') kind: KeyKind;
  @Column('text') secret: Sealed<string>;
  @Column('text', { nullable: true }) publicKey: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
}

/** How far the numbers of an organisation's events have come. */
@Entity('stream')
export class StreamRow {
  @PrimaryColumn('text') orgId: OrgId;
  @Column('bigint') lastSequence: number;
}

/** An event as it is told to others. */
@Entity('event')
export class EventRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('bigint') sequence: number;
  @Column('text') id: EventId;
  @Column('text') type: string;
  @Column('text') subjectId: string;
  @Column('timestamptz') receivedAt: Date;
  @Column('text') body: string;
}

/** One event on its way to one endpoint. */
@Entity('delivery')
export class DeliveryRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') endpointId: EndpointId;
  @PrimaryColumn('bigint') sequence: number;
  @Column('text', { nullable: true }) subjectId: string | null;
  @Column('text') state: DeliveryState;
  @Column('int') step: number;
  @Column('int') attempts: number;
  @Column('timestamptz') nextAt: Date;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('int', { nullable: true }) lastStatus: number | null;
  @Column('text', { nullable: true }) lastCode: string | null;
}

@Entity('attempt')
export class AttemptRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') endpointId: EndpointId;
  @PrimaryColumn('bigint') sequence: number;
  @PrimaryColumn('int') number: number;
  @Column('timestamptz') at: Date;
  @Column('int') durationMs: number;
  @Column('text') code: string;
  @Column('int', { nullable: true }) status: number | null;
  @Column('text', { nullable: true }) address: string | null;
  @Column('text', { nullable: true }) response: string | null;
}
