import type { AnswerKey, AnswerKind, AnswerSink } from '@claimwright/x12';
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UsageError } from '../../client.js';

/** Of each answer so much is held; what is more goes to the file. */
const HOLD_BYTES = 64 * 1024;

/** A whole answer, to be read once. */
export interface SpooledAnswer {
  kind: AnswerKind;
  interchange: number;
  /** Its bytes; each piece holds until the next is asked for. */
  pieces: () => Generator<Uint8Array>;
}

/**
 * Keeps answers until their interchange has ended, as it may turn out to be rejected: then they are thrown away. A 277CA is a tenth of
 * the claims that it answers, so that what is more than a piece waits in a temporary file, which no other user can read and which has
 * no name as soon as it is open.
 */
export class AnswerSpool implements AnswerSink {
  private readonly open = new Map<string, Parts>();
  private readonly file = new TemporaryFile();
  private ended: SpooledAnswer[] = [];

  write(answer: AnswerKey, chunk: Uint8Array): void {
    let parts = this.open.get(nameOf(answer));
    if (parts === undefined) this.open.set(nameOf(answer), (parts = new Parts(this.file)));
    parts.add(chunk);
  }

  end(answer: AnswerKey): void {
    const parts = this.open.get(nameOf(answer));
    this.open.delete(nameOf(answer));
    if (parts !== undefined) this.ended.push({ ...answer, pieces: () => parts.pieces() });
  }

  withdraw(answer: AnswerKey): void {
    this.open.delete(nameOf(answer));
  }

  /** The answers that have become whole, in the order of their ends, each told once. */
  *whole(): Generator<SpooledAnswer> {
    for (const answer of this.ended.splice(0)) yield answer;
    if (this.open.size === 0) this.file.empty();
  }

  close(): void {
    this.file.close();
  }
}

function nameOf({ kind, interchange }: AnswerKey): string {
  return `${kind} ${interchange}`;
}

/** One answer: stretches of the file, and behind them what is held. */
class Parts {
  private readonly stretches: { at: number; length: number }[] = [];
  private held: Uint8Array[] = [];
  private heldBytes = 0;

  constructor(private readonly file: TemporaryFile) {}

  add(chunk: Uint8Array): void {
    this.held.push(chunk);
    this.heldBytes += chunk.length;
    if (this.heldBytes < HOLD_BYTES) return;
    const at = this.file.append(this.held);
    const last = this.stretches.at(-1);
    if (last !== undefined && last.at + last.length === at) last.length += this.heldBytes;
    else this.stretches.push({ at, length: this.heldBytes });
    this.held = [];
    this.heldBytes = 0;
  }

  *pieces(): Generator<Uint8Array> {
    for (const { at, length } of this.stretches) yield* this.file.read(at, length);
    yield* this.held;
  }
}

/** Made when it is first written. */
class TemporaryFile {
  private fd: number | undefined;
  private length = 0;

  /** Answers where the chunks begin. */
  append(chunks: readonly Uint8Array[]): number {
    const at = this.length;
    for (const chunk of chunks) for (let from = 0; from < chunk.length; ) {
      const written = attempt((fd) => writeSync(fd, chunk, from, chunk.length - from, this.length), this.opened());
      from += written;
      this.length += written;
    }
    return at;
  }

  *read(at: number, length: number): Generator<Uint8Array> {
    const piece = new Uint8Array(HOLD_BYTES);
    for (let from = at; from < at + length; ) {
      const read = attempt((fd) => readSync(fd, piece, 0, Math.min(piece.length, at + length - from), from), this.opened());
      if (read === 0) throw new UsageError('the temporary file that holds the answers was cut short');
      from += read;
      yield piece.subarray(0, read);
    }
  }

  /** What comes next overwrites what was there. */
  empty(): void {
    this.length = 0;
  }

  close(): void {
    if (this.fd !== undefined) closeSync(this.fd);
    this.fd = undefined;
  }

  private opened(): number {
    if (this.fd !== undefined) return this.fd;
    const file = path.join(tmpdir(), `claimwright-${randomUUID()}`);
    const fd = attempt(() => openSync(file, 'wx+', 0o600));
    this.fd = fd;
    attempt(() => rmSync(file));
    return fd;
  }
}

function attempt<T>(work: (fd: number) => T, fd = -1): T {
  try {
    return work(fd);
  } catch (error) {
    throw new UsageError(`answers that wait for the end of their interchange cannot be kept in ${tmpdir()} (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}
