import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { UsageError } from '../../client.js';

const BATCH_CHARS = 64 * 1024;

/** Where a command writes. Text is gathered into larger writes; `ready` waits until the receiver keeps up. */
export interface Output {
  write(part: string | Uint8Array): void;
  ready(): Promise<void>;
  /** Everything is written; a file takes its name. */
  close(): Promise<void>;
  /** The work failed: a file is taken away, what stands on standard output stays. */
  abandon(): void;
}

/** Standard output. When its reader goes away, as `head` does, the program ends without a word. */
export function standardOutput(): Output {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  let text = '';
  let full = false;
  const flush = (): void => {
    if (text === '') return;
    full = !process.stdout.write(text) || full;
    text = '';
  };
  const ready = async (): Promise<void> => {
    if (full && process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    full = false;
  };
  return {
    write(part) {
      if (typeof part === 'string') {
        text += part;
        if (text.length >= BATCH_CHARS) flush();
      } else {
        flush();
        // The bytes are the writer's own buffer, which it fills again.
        full = !process.stdout.write(part.slice()) || full;
      }
    },
    ready,
    async close() {
      flush();
      await ready();
    },
    abandon: flush,
  };
}

/** A file that appears under its name only when it is whole. */
function fileOutput(file: string): Output {
  const partial = `${file}.part-${process.pid}`;
  let fd: number;
  try {
    fd = openSync(partial, 'w');
  } catch (error) {
    throw new UsageError(`Cannot write ${file} (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
  let text = '';
  const put = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
  };
  const flush = (): void => {
    put(Buffer.from(text));
    text = '';
  };
  return {
    write(part) {
      if (typeof part === 'string') {
        text += part;
        if (text.length >= BATCH_CHARS) flush();
      } else {
        flush();
        put(part);
      }
    },
    ready: () => Promise.resolve(),
    close: async () => {
      flush();
      closeSync(fd);
      renameSync(partial, file);
    },
    abandon: () => {
      closeSync(fd);
      rmSync(partial, { force: true });
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
    else target.abandon();
    return result;
  } catch (error) {
    target.abandon();
    throw error;
  }
}
