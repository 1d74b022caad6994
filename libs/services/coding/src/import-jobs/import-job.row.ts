import type { Id, OrgId, Sealed } from '@claimwright/kernel';
import { type JobView } from '@claimwright/platform-http';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ImportAnswer } from '../imports.service.js';

export type ImportJobId = Id<'job'>;
export type ImportType = 'ndjson' | '837P';

@Entity('import_job')
export class ImportJobRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: ImportJobId;
  @Column('text') subject: string;
  @Column('text') type: ImportType;
  @Column('text') state: JobView['state'];
  @Column('int', { nullable: true }) total: number | null;
  @Column('int') done: number;
  @Column('int') taken: number;
  @Column('int') held: number;
  @Column('int') refused: number;
  @Column('int') chunksDone: number;
  @Column('jsonb') errors: JobView['errors'];
  @Column('jsonb', { nullable: true }) problem: { code: string; detail: string } | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) startedAt: Date | null;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
}

@Entity('import_part')
export class ImportPartRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') jobId: ImportJobId;
  @PrimaryColumn('text') kind: 'body' | 'answer';
  @PrimaryColumn('int') seq: number;
  @Column('text') content: Sealed<string> | Sealed<ImportAnswer[]>;
}
