import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { UsageError } from '../../client.js';
import type { Progress } from './progress.js';

const CHUNK_BYTES = 64 * 1024;
/** A pipe that another program made non-blocking, and that is empty for now, is asked again after this. */
const PIPE_WAIT_MS = 2;
/** Signals are heard in a turn of the event loop only. */
const TURN_EVERY_MS = 100;
const STDIN = 0;

/** A file of the command line, or standard input. */
export interface Input {
  /** As the user wrote it: `-` for standard input. */
  file: string;
  /** For sentences. */
  name: string;
  /** The bytes from the start, once; each chunk holds until the next is asked for. Throws a UsageError that says what to do. */
  chunks(): AsyncGenerator<Uint8Array>;
  /** How many bytes were given so far. */
  readonly bytesRead: number;
}

export function inputOf(file: string, progress: Progress): Input {
  const name = file === '-' ? 'standard input' : file;
  return {
    file,
    name,
    chunks: () => followed(file === '-' ? standardInput() : fileChunks(file, progress), name, progress),
    get bytesRead() {
      return progress.bytes;
    },
  };
}

async function* followed(chunks: AsyncIterable<Uint8Array>, name: string, progress: Progress): AsyncGenerator<Uint8Array> {
  let first = true;
  let turned = performance.now();
  progress.begin(name);
  try {
    for await (const chunk of chunks) {
      if (first) refuseOtherFormats(chunk);
      first = false;
      yield chunk;
      progress.advance(chunk.length);
      if (performance.now() - turned < TURN_EVERY_MS) continue;
      await setImmediate();
      turned = performance.now();
    }
  } finally {
    progress.end();
  }
  if (first) throw new UsageError('the file is empty');
}

/** Reads without waiting for the event loop: a turn of it costs more than the read. */
async function* fileChunks(file: string, progress: Progress): AsyncGenerator<Uint8Array> {
  const fd = attempt(() => openSync(file, 'r'));
  try {
    const stat = fstatSync(fd);
    if (stat.isDirectory()) throw new UsageError('this is a folder; name the files in it, for example with FOLDER/*');
    if (stat.isFile()) progress.expect(stat.size);
    yield* chunksOf(fd);
  } finally {
    closeSync(fd);
  }
}

async function* standardInput(): AsyncGenerator<Uint8Array> {
  if (isatty(STDIN)) throw new UsageError('standard input is the terminal: pipe a file into the command, or name one');
  yield* chunksOf(STDIN);
}

async function* chunksOf(fd: number): AsyncGenerator<Uint8Array> {
  const chunk = new Uint8Array(CHUNK_BYTES);
  for (;;) {
    const length = attempt(() => readSome(fd, chunk));
    if (length === 0) return;
    if (length === undefined) await setTimeout(PIPE_WAIT_MS);
    else yield chunk.subarray(0, length);
  }
}

/** How many bytes were read; 0 at the end, undefined when a pipe that does not block has none yet. */
function readSome(fd: number, chunk: Uint8Array): number | undefined {
  try {
    return readSync(fd, chunk);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EAGAIN') return undefined;
    // The end of a pipe, as Windows tells it.
    if (code === 'EOF') return 0;
    throw error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
};

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(REASONS[code] ?? `cannot be read (${code})`);
  }
}

/** Formats in which X12 travels and which look like noise to a reader of X12. */
const OTHER_FORMATS: readonly (readonly [start: readonly number[], advice: string])[] = [
  [[0x1f, 0x8b], 'this is gzip, unpack it first: gunzip -c FILE | claimwright x12 … -'],
  [[0x50, 0x4b, 0x03, 0x04], 'this is a zip archive, unpack it first'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'this is zstd, unpack it first: zstd -dc FILE | claimwright x12 … -'],
  [[0x42, 0x5a, 0x68], 'this is bzip2, unpack it first'],
  [[0xfd, 0x37, 0x7a, 0x58], 'this is xz, unpack it first'],
  [[0x25, 0x50, 0x44, 0x46], 'this is a PDF, not X12'],
  [[0xff, 0xfe], 'this is UTF-16; X12 is one byte a character: iconv -f UTF-16 -t UTF-8 FILE | claimwright x12 … -'],
  [[0xfe, 0xff], 'this is UTF-16; X12 is one byte a character: iconv -f UTF-16 -t UTF-8 FILE | claimwright x12 … -'],
];

function refuseOtherFormats(chunk: Uint8Array): void {
  const found = OTHER_FORMATS.find(([start]) => start.every((byte, at) => chunk[at] === byte));
  if (found !== undefined) throw new UsageError(found[1]);
}
