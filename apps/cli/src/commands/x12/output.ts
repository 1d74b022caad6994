import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { UsageError } from '../../client.js';
import { Batch } from './batch.js';

/** Where a command writes. What is written is gathered into larger writes; `ready` waits until the receiver keeps up. */
export interface Output {
  /** Bytes are copied: they may be overwritten afterwards. */
  write(part: string | Uint8Array): void;
  ready(): Promise<void>;
  /** Everything is written; a file takes its name. */
  close(): Promise<void>;
  /** The work failed: a file is taken away, what stands on standard output stays. Nothing happens after `close`. */
  abandon(): void;
}

/** Standard output. When its reader goes away, as `head` does, the program ends without a word. */
export function standardOutput(): Output {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  let full = false;
  const batch = new Batch((bytes) => {
    full = !process.stdout.write(bytes) || full;
    // Files, and pipes but on Windows, are written before `write` returns; what is not keeps the buffer.
    return process.stdout.writableLength === 0;
  });
  const ready = async (): Promise<void> => {
    if (full && process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    full = false;
  };
  return {
    write: (part) => batch.write(part),
    ready,
    async close() {
      batch.flush();
      await ready();
    },
    abandon: () => batch.flush(),
  };
}

/** Files that are not whole yet: they go when the program is stopped. */
const partials = new Set<string>();
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function keepUntilWhole(partial: string): void {
  if (partials.size === 0) for (const signal of STOPS) process.once(signal, stopped);
  partials.add(partial);
}

function letGo(partial: string): void {
  partials.delete(partial);
  if (partials.size === 0) for (const signal of STOPS) process.removeListener(signal, stopped);
}

/** Ends as if the signal had not been listened for. */
function stopped(signal: NodeJS.Signals): void {
  for (const partial of partials) rmSync(partial, { force: true });
  for (const one of STOPS) process.removeListener(one, stopped);
  process.kill(process.pid, signal);
}

/** A file that appears under its name only when it is whole; a device or pipe is written as it is. */
function fileOutput(file: string): Output {
  const writing = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new UsageError(`Cannot write ${file} (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
    }
  };
  const found = writing(() => statSync(file, { throwIfNoEntry: false }));
  if (found?.isDirectory() === true) throw new UsageError(`${file} is a folder: name a file in it`);
  const partial = found === undefined || found.isFile() ? `${file}.part-${process.pid}` : undefined;
  const fd = writing(() => openSync(partial ?? file, 'w'));
  if (partial !== undefined) keepUntilWhole(partial);
  let open = true;
  const shut = (): void => {
    if (open) closeSync(fd);
    open = false;
  };
  const batch = new Batch((bytes) => {
    for (let at = 0; at < bytes.length; ) at += writing(() => writeSync(fd, bytes, at));
    return true;
  });
  return {
    write: (part) => batch.write(part),
    ready: () => Promise.resolve(),
    close: async () => {
      batch.flush();
      shut();
      if (partial === undefined) return;
      writing(() => renameSync(partial, file));
      letGo(partial);
    },
    abandon: () => {
      shut();
      if (partial === undefined || !partials.has(partial)) return;
      rmSync(partial, { force: true });
      letGo(partial);
    },
  };
}

/** Refuses a target that is one of the files to read. */
export function refuseInput(target: string, inputs: readonly string[]): void {
  if (inputs.some((input) => input !== '-' && path.resolve(input) === path.resolve(target))) throw new UsageError(`${target} is a file to read: name another to write`);
}

interface Target {
  /** Where to write; nowhere if it is undefined. */
  file: string | undefined;
  inputs: readonly string[];
}

/** Does the work with a file to write to, if one is named: it is there afterwards, unless the work failed or its result is not `whole`. */
export async function toTarget<T>({ file, inputs }: Target, work: (target?: Output) => Promise<T>, whole: (result: T) => boolean = () => true): Promise<T> {
  if (file === undefined) return work();
  refuseInput(file, inputs);
  const target = fileOutput(file);
  try {
    const result = await work(target);
    if (whole(result)) await target.close();
    return result;
  } finally {
    target.abandon();
  }
}
