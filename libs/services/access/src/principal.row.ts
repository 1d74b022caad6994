import type { OrgId } from '@claimwright/kernel';
import type { KeyKind } from '@claimwright/platform-security';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key by which a system calls; the key itself is nowhere. */
@Entity('api_key')
export class ApiKeyRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: string;
  @Column('text') name: string;
  @Column('text') kind: KeyKind;
  @Column('text', { array: true }) permissions: string[];
  @Column('text', { array: true }) roles: string[];
  @Column('text', { array: true }) addresses: string[];
  @Column('timestamptz') createdAt: Date;
  @Column('text') createdBy: string;
  @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('timestamptz', { nullable: true }) lastUsedAt: Date | null;
  @Column('text', { nullable: true }) replaces: string | null;
  @Column('int') version: number;
}

/** A system that signs its own requests for tokens (SMART Backend Services). */
@Entity('client')
export class ClientRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: string;
  @Column('text') name: string;
  @Column('jsonb', { nullable: true }) jwks: { keys: Record<string, unknown>[] } | null;
  @Column('text', { nullable: true }) jwksUri: string | null;
  @Column('text', { array: true }) permissions: string[];
  @Column('text', { array: true }) roles: string[];
  @Column('timestamptz') createdAt: Date;
  @Column('text') createdBy: string;
  @Column('timestamptz', { nullable: true }) disabledAt: Date | null;
  @Column('int') version: number;
}

/** Somebody who signs in at an identity provider. */
@Entity('person')
export class PersonRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: string;
  @Column('text') issuer: string;
  @Column('text') subject: string;
  @Column('text') name: string;
  @Column('text', { array: true }) roles: string[];
  @Column('timestamptz') createdAt: Date;
  @Column('text') createdBy: string;
  @Column('timestamptz', { nullable: true }) disabledAt: Date | null;
  @Column('int') version: number;
}

/** The emergency role, taken by somebody for a while and a reason. */
@Entity('emergency')
export class EmergencyRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: string;
  @Column('text') personId: string;
  /** Sealed: a reason may name a patient. */
  @Column('text') reason: string;
  @Column('timestamptz') openedAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) reviewedAt: Date | null;
  @Column('text', { nullable: true }) reviewedBy: string | null;
  @Column('text', { nullable: true }) outcome: 'justified' | 'not_justified' | null;
  @Column('int') version: number;
}

/** A caller who read more records than is expected of them. */
@Entity('reading_alert')
export class ReadingAlertRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: string;
  @Column('text') caller: string;
  @Column('bigint') records: number;
  @Column('int') perDay: number;
  @Column('timestamptz') raisedAt: Date;
  @Column('timestamptz', { nullable: true }) reviewedAt: Date | null;
  @Column('text', { nullable: true }) reviewedBy: string | null;
  @Column('text', { nullable: true }) outcome: 'expected' | 'not_expected' | null;
  @Column('int', { nullable: true }) expectedPerDay: number | null;
  @Column('int') version: number;
}
