import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UsageError } from '../../client.js';

/** So much is held of what waits; what is more goes to the file. */
const HOLD_BYTES = 64 * 1024;

/** Bytes that come in pieces and wait: stretches of the file, and behind them what is held. */
export class Parts {
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

/** Made when it is first written; no other user can read it, and it has no name as soon as it is open, so that it goes with the program however that ends. */
export class TemporaryFile {
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
      if (read === 0) throw new UsageError('the temporary file was cut short');
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
    throw new UsageError(`what has to wait until it is whole cannot be kept in ${tmpdir()} (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}
