import { createHash } from 'node:crypto';
import { newId, type FileId, type Sealed } from '@claimwright/kernel';
import { insertRows, type Tx } from '@claimwright/platform-persistence';
import type { FileResult } from './file-result.js';
import { FILE_CONTENT, InboundFileRow } from './inbound-file.row.js';

export interface NewFile {
  partnerFileId: string;
  type: string;
  bytes: Buffer;
}

export type FileState = Omit<InboundFileRow, 'orgId' | 'content'>;

export const STATE = 'id, partner_file_id as "partnerFileId", type, received_at as "receivedAt", processed_at as "processedAt", result';

/** The name of an uploaded file: the same bytes are the same file. */
export function uploadName(bytes: Buffer): string {
  return `upload:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Keeps files as they came, byte for byte; answers the ids of those that were not here before. */
export async function insertFiles(tx: Tx, files: readonly NewFile[]): Promise<FileId[]> {
  const rows = files.map(({ partnerFileId, type, bytes }) => {
    const id = newId('ifl');
    return { id, partnerFileId, type, content: tx.seal(FILE_CONTENT, id, bytes.toString('latin1')), receivedAt: tx.now() };
  });
  const written = await insertRows(tx, InboundFileRow, rows, { onConflict: 'nothing', returning: ['id'] });
  const ids = new Set(written.map(({ id }) => id));
  for (const { id } of rows) if (!ids.has(id)) tx.writtenAs(id, undefined);
  return [...ids];
}

/** Which of these files are here already. */
export async function knownFiles(tx: Tx, partnerFileIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ name: string }>('select partner_file_id as name from inbound_file where org_id = $1 and partner_file_id = any($2)', [tx.orgId, partnerFileIds]);
  return new Set(rows.map(({ name }) => name));
}

export async function findByName(tx: Tx, partnerFileId: string): Promise<FileState | undefined> {
  return (await tx.query<FileState>(`select ${STATE} from inbound_file where org_id = $1 and partner_file_id = $2`, [tx.orgId, partnerFileId]))[0];
}

export async function findFile(tx: Tx, id: FileId): Promise<FileState | undefined> {
  return (await tx.query<FileState>(`select ${STATE} from inbound_file where org_id = $1 and id = $2`, [tx.orgId, id]))[0];
}

export async function lockFile(tx: Tx, id: FileId): Promise<{ bytes: Buffer; processedAt: Date | null } | undefined> {
  const [row] = await tx.query<{ content: Sealed<string>; processedAt: Date | null }>(
    'select content, processed_at as "processedAt" from inbound_file where org_id = $1 and id = $2 for update', [tx.orgId, id]);
  return row && { bytes: Buffer.from(tx.open(FILE_CONTENT, id, row.content), 'latin1'), processedAt: row.processedAt };
}

/** A file as it came. */
export async function contentOfFile(tx: Tx, id: FileId): Promise<Buffer | undefined> {
  const [row] = await tx.query<{ content: Sealed<string> }>('select content from inbound_file where org_id = $1 and id = $2', [tx.orgId, id]);
  return row && Buffer.from(tx.open(FILE_CONTENT, id, row.content), 'latin1');
}

export async function saveResult(tx: Tx, id: FileId, result: FileResult): Promise<void> {
  await tx.query('update inbound_file set processed_at = $3, result = $4 where org_id = $1 and id = $2', [tx.orgId, id, tx.now(), JSON.stringify(result)]);
}
