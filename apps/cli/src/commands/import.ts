import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type ClaimwrightClient, ndjson, ProblemError } from '@claimwright/client';
import { UsageError } from '../client.js';

interface AnswerRow {
  line?: number;
  claimNumber?: string;
  id?: string;
  status?: string;
  findings?: { code: string; severity: string; pointer: string; message: string }[];
  error?: { code: string; detail: string };
}

interface ImportResult {
  file: string;
  imported: number;
  held: number;
  refused: number;
  problem?: { code: string; detail: string };
  rows: AnswerRow[];
}

/** Reads a file or `-` for standard input. */
async function bytesOf(file: string): Promise<Buffer> {
  if (file !== '-') {
    return readFile(file).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`Cannot read ${file}: ${error.code ?? 'unknown'}`);
    });
  }
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Told by how the file begins; something else is refused here, before a line of it is sent. */
function typeOf(file: string, bytes: Buffer): string {
  const start = bytes.subarray(0, 1024).toString('utf8');
  if (/^\uFEFF?\s*ISA/.test(start)) return 'application/edi-x12';
  if (/^\uFEFF?\s*\{/.test(start)) return 'application/x-ndjson';
  throw new UsageError(`${file} is neither X12 (it would begin with ISA) nor NDJSON (an encounter a line, each beginning with {); nothing was imported.`);
}

/** Posts one file of claims (837P) or encounters (NDJSON); the same bytes a second time are answered, not imported again. */
export async function importFile(at: ClaimwrightClient, file: string, onProgress: (done: number) => void): Promise<ImportResult> {
  const bytes = await bytesOf(file);
  const key = `import-${createHash('sha256').update(bytes).digest('hex')}`;
  const type = typeOf(file, bytes);
  const result: ImportResult = { file, imported: 0, held: 0, refused: 0, rows: [] };
  try {
    const response = await at.send('/v1/encounters:batch', { method: 'POST', headers: { 'content-type': type, 'idempotency-key': key }, body: new Uint8Array(bytes) });
    for await (const row of ndjson<AnswerRow>(response)) {
      result.rows.push(row);
      if (row.error) result.refused++;
      else if (row.status === 'held') result.held++;
      else result.imported++;
      onProgress(result.rows.length);
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    result.problem = { code: error.code, detail: error.detail };
  }
  return result;
}

const SHOWN_MAX = 20;

/** What a person reads of an import: the totals, then each row that needs somebody. */
export function renderImport(result: ImportResult): string {
  if (result.problem) return `${result.file}: refused, nothing was imported: ${result.problem.detail} (${result.problem.code})`;
  const needs = result.rows.flatMap((row) => {
    const name = row.claimNumber ?? row.id ?? `line ${row.line}`;
    if (row.error) return [`  ${name}: refused: ${row.error.detail} (${row.error.code})`];
    return row.status === 'held' ? (row.findings ?? []).filter((f) => f.severity === 'error').map((f) => `  ${name} (${row.id}): held: ${f.message} (${f.code} at ${f.pointer})`) : [];
  });
  const more = needs.length > SHOWN_MAX ? [`  … and ${needs.length - SHOWN_MAX} more; --json shows all`] : [];
  return [`${result.file}: ${result.imported} accepted, ${result.held} held, ${result.refused} refused`, ...needs.slice(0, SHOWN_MAX), ...more].join('\n');
}
