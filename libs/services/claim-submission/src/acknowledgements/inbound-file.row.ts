import type { FileId, OrgId, Sealed } from '@claimwright/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileResult } from './file-result.js';

export const FILE_CONTENT = 'claim_submission.inbound_file.content';

/** A file of acknowledgements as it came, sealed before anything in it is read. */
@Entity('inbound_file')
export class InboundFileRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: FileId;
  /** The mailbox's id of it, or `upload:` and the digest of an uploaded one. */
  @Column('text') partnerFileId: string;
  @Column('text') type: string;
  @Column('text') content: Sealed<string>;
  @Column('timestamptz') receivedAt: Date;
  @Column('timestamptz', { nullable: true }) processedAt: Date | null;
  @Column('jsonb', { nullable: true }) result: FileResult | null;
}
