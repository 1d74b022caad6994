import 'reflect-metadata';
import type { OrgId, Sealed } from '@claimwright/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineService } from '../src/schema/service-schema.js';

@Entity('visit')
export class VisitRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: string;
  @Column('text') status: string;
  @Column('bigint') chargedCents: number;
  @Column('date', { nullable: true }) serviceDate: string | null;
  @Column('numeric', { nullable: true }) factor: string | null;
  @Column('text', { array: true, nullable: true }) tags: string[] | null;
  @Column('jsonb', { nullable: true }) detail: unknown;
  @Column('text', { nullable: true }) patient: Sealed<{ name: string }> | null;
  @Column('bytea', { nullable: true }) document: Buffer | null;
  @Column('timestamptz', { nullable: true }) seenAt: Date | null;
  @Column('boolean', { nullable: true }) confirmed: boolean | null;
}

@Entity('visit_line')
export class VisitLineRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') visitId: string;
  @PrimaryColumn('integer') line: number;
}

/** A service like the real ones, for the platform's own tests. */
export const sample = defineService({ name: 'sample', entities: [VisitRow, VisitLineRow], migrationsDir: new URL('./sample-migrations/', import.meta.url) });
