import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { type Finding } from '@claimwright/kernel';
import { StreamableFile } from '@nestjs/common';
import { NDJSON } from './lists/list-types.js';
import { refusalOf } from './problem.js';
import { escapesWhatIsNoText } from './text.js';

/** One line of a body: its JSON value and its text, or why it cannot be read. Rows count from 1; empty lines count and are left out. */
export type NdjsonRow = { row: number; value: unknown; text: string } | { row: number; error: Finding };

const NEWLINE = 10;

/** Reads line by line; a bad line is a row with an error and the reading goes on. A line past the limit is skipped without being kept. */
export async function* readNdjson(stream: AsyncIterable<Uint8Array>, { maxLineBytes }: { maxLineBytes: number }): AsyncGenerator<NdjsonRow> {
  let parts: Uint8Array[] = [];
  let bytes = 0;
  let row = 0;
  const add = (part: Uint8Array): void => {
    bytes += part.byteLength;
    if (bytes <= maxLineBytes + 1) parts.push(part);   // one more: a line may end in CR LF
    else parts = [];
  };
  const end = (): NdjsonRow | undefined => {
    row += 1;
    const read = bytes > maxLineBytes + 1 ? refused(row, 'line_too_long', `A line has ${maxLineBytes} bytes at most`) : readLine(row, Buffer.concat(parts), maxLineBytes);
    parts = [];
    bytes = 0;
    return read;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      from = at + 1;
      const read = end();
      if (read) yield read;
    }
    add(chunk.subarray(from));
  }
  const last = bytes > 0 ? end() : undefined;
  if (last) yield last;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function readLine(row: number, line: Buffer, maxLineBytes: number): NdjsonRow | undefined {
  const content = line.at(-1) === 13 ? line.subarray(0, -1) : line;
  if (content.byteLength > maxLineBytes) return refused(row, 'line_too_long', `A line has ${maxLineBytes} bytes at most`);
  let text: string;
  try {
    text = utf8.decode(content);
  } catch {
    return refused(row, 'not_utf8', 'The line is not UTF-8');
  }
  if (text.trim() === '') return undefined;
  if (escapesWhatIsNoText(text)) return refused(row, 'malformed_json', 'The line escapes a character that is no text: NUL, or half of a surrogate pair');
  try {
    return { row, value: JSON.parse(text) as unknown, text };
  } catch {
    return refused(row, 'malformed_json', 'The line is not JSON');
  }
}

function refused(row: number, code: string, message: string): NdjsonRow {
  return { row, error: { code, severity: 'error', pointer: '', message } };
}

/** Groups what arrives, so that one transaction takes many rows. */
export async function* inBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Answers in NDJSON, a line per row, no faster than the caller reads. What fails before the first row is answered as a problem;
 * after that the status is sent, so a failure ends the answer with a line `{"problem": {…}}` and `onFailure` hears of it.
 */
export async function ndjsonAnswer(rows: AsyncIterable<object>, onFailure?: (error: unknown) => void): Promise<StreamableFile> {
  const iterator = rows[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* lines(): AsyncGenerator<string> {
    try {
      for (let next = first; !next.done; next = await iterator.next()) yield `${JSON.stringify(next.value)}\n`;
    } catch (error) {
      onFailure?.(error);
      const { status, code, detail, findings } = refusalOf(error);
      yield `${JSON.stringify({ problem: { status, code, detail, findings } })}\n`;
    } finally {
      await iterator.return?.();
    }
  }
  return new StreamableFile(Readable.from(lines(), { objectMode: false }), { type: NDJSON });
}
