import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import { type EncounterBody, EncounterBody as EncounterShape } from '@claimwright/contracts';
import { type CalendarDate, type Finding } from '@claimwright/kernel';
import { chunkActor, compileBody, HttpProblem, inBatches, type NdjsonRow, orReplayed, readNdjson } from '@claimwright/platform-http';
import { type Actor } from '@claimwright/platform-persistence';
import { type Claim837P, read837P, X12Error } from '@claimwright/x12';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from './coding.errors.js';
import { type Draft, draftOfBody, draftOfClaim } from './encounter-drafts.js';
import { EncountersService, type Refused, type RowError } from './encounters.service.js';

export const FILE_BYTES_MAX = 64 << 20;
const LINE_BYTES_MAX = 128 << 10;
const CHUNK_ROWS = 500;
const CLAIMS_AT_A_TIME = 200;

/** What is answered for one row of an import; `line` of NDJSON, `claimNumber` of an 837P. */
export type ImportAnswer = { line?: number; claimNumber?: string; replayed?: true } & ({ id: string; status: string; findings?: Finding[] } | { error: RowError });

type RowName = { line: number } | { claimNumber: string };
/** A row as it was read, ready to be taken in or refused for itself. */
export interface ReadRow {
  name: RowName;
  read: (today: CalendarDate) => Draft | Refused;
}

const checkBody = compileBody(EncounterShape);

@Injectable()
export class ImportsService {
  constructor(@Inject(EncountersService) private readonly encounters: EncountersService) {}

  /** An encounter a line, as they arrive: each chunk is one transaction, and a row that is refused stops no other. */
  async *lines(actor: Actor, body: AsyncIterable<Buffer>): AsyncGenerator<ImportAnswer> {
    let chunk = 0;
    for await (const rows of inBatches(checkedLines(body), CHUNK_ROWS)) {
      yield* this.importChunk(chunkActor(actor, chunk++, rows.map(({ text }) => text).join('\n')), rows);
    }
  }

  /** The claims of an 837P. The whole file is read before the first one is taken in: half a file leaves nothing behind. */
  async *claims(actor: Actor, body: AsyncIterable<Buffer>): AsyncGenerator<ImportAnswer> {
    const bytes = await collect(body);
    await countClaims(bytes);
    const digest = createHash('sha256').update(bytes).digest('hex');
    let chunk = 0;
    for await (const claims of inBatches(paced(read837P(bytes)), CHUNK_ROWS)) {
      yield* this.importChunk(chunkActor(actor, chunk++, digest), claims.map(rowOfClaim));
    }
  }

  private async *importChunk(actor: Actor, rows: readonly ReadRow[]): AsyncGenerator<ImportAnswer> {
    const { answer, replayed } = await orReplayed(this.encounters.createMany(actor, (today) => rows.map(({ read }) => read(today))));
    for (const [index, { name }] of rows.entries()) {
      const row = answer[index];
      if (row) yield { ...name, ...shown(row), ...(replayed && { replayed }) };
    }
  }
}

/** What is answered for a row that was taken in or refused. */
export function shown(row: Awaited<ReturnType<EncountersService['createMany']>>[number]): { id: string; status: string; findings?: Finding[] } | { error: RowError } {
  if ('error' in row) return row;
  const { id, status, findings } = row;
  return { id, status, ...(findings.length > 0 && { findings }) };
}

/** Each line is checked as it comes: what was read of one that does not fit is let go before the next, and other requests have their turn. */
async function* checkedLines(body: AsyncIterable<Buffer>): AsyncGenerator<ReadRow & { text: string }> {
  for await (const row of paced(readNdjson(body, { maxLineBytes: LINE_BYTES_MAX }))) yield rowOfLine(row);
}

function rowOfLine(row: NdjsonRow): ReadRow & { text: string } {
  const name = { line: row.row };
  if ('error' in row) return { name, text: row.error.code, read: () => ({ refused: { code: row.error.code, detail: row.error.message } }) };
  const { text } = row;
  const findings = checkBody(row.value);
  if (findings.length > 0) return { name, text, read: () => ({ refused: { code: 'invalid_body', detail: 'The line does not fit the schema of an encounter', findings } }) };
  const body = row.value as EncounterBody;
  return { name, text, read: (today) => draftOfBody(body, today) };
}

function rowOfClaim(claim: Claim837P): ReadRow {
  return {
    name: { claimNumber: claim.claim.number },
    read: (today) => {
      const draft = draftOfClaim(claim, today);
      return 'refused' in draft ? { refused: { code: 'claim_not_importable', detail: 'The claim lacks what every encounter has', findings: draft.refused } } : draft;
    },
  };
}

/** A body that is read whole before any of it is taken in. */
export async function collect(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.byteLength;
    if (bytes > FILE_BYTES_MAX) throw new HttpProblem(413, 'body_too_large', `A file has ${FILE_BYTES_MAX} bytes at most`);
    parts.push(part);
  }
  return Buffer.concat(parts, bytes);
}

/** The rows of a whole file, as many as one transaction takes in at a time. */
export async function* chunksOf(type: '837P' | 'ndjson', bytes: Buffer): AsyncGenerator<ReadRow[]> {
  if (type === 'ndjson') yield* inBatches(checkedLines(Readable.from([bytes])), CHUNK_ROWS);
  else for await (const claims of inBatches(paced(read837P(bytes)), CHUNK_ROWS)) yield claims.map(rowOfClaim);
}

/** How many rows a file has; one that cannot be read to its end is refused. */
export async function countRows(type: '837P' | 'ndjson', bytes: Buffer): Promise<number> {
  if (type === '837P') return countClaims(bytes);
  let rows = 0;
  for await (const _ of paced(readNdjson(Readable.from([bytes]), { maxLineBytes: LINE_BYTES_MAX }))) rows += 1;
  return rows;
}

async function countClaims(bytes: Buffer): Promise<number> {
  let claims = 0;
  try {
    for await (const _ of paced(read837P(bytes))) claims += 1;
  } catch (error) {
    if (!(error instanceof X12Error)) throw error;
    const { code, message, pointer } = error.refusal;
    throw refuse(code, message, pointer);
  }
  if (claims === 0) throw refuse('file_without_claims', 'The file has no claim in it');
  return claims;
}

/** Lets other requests have their turn while a large body is read. */
async function* paced<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  let count = 0;
  for await (const item of items) {
    if (++count % CLAIMS_AT_A_TIME === 0) await breathe();
    yield item;
  }
}
