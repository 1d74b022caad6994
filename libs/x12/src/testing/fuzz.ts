import { hostileFile } from './hostile-files.js';
import { chunksOf, MACHINE_NAMES, type MachineName, tryMachine } from './machines.js';

const CHUNKS = [0x10000, 4096, 7, 0x10000, 1, 333];
export const LONGEST_MS = 1_000;

interface Case {
  seed: number;
  number: number;
  machine: MachineName;
  /** The file. */
  bytes: Uint8Array;
}

/** A case that went wrong. */
export class FuzzFailure extends Error {
  constructor(
    readonly failed: Case,
    cause: unknown,
  ) {
    const { seed, number, machine, bytes } = failed;
    super(`Case ${number} of seed ${seed} by ${machine}, ${bytes.length} bytes: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Runs one case: one of the machines, in chunks of one of the sizes. Answers the milliseconds of work it took and whether it was refused. */
export function runCase(files: readonly Uint8Array[], seed: number, number: number): { ms: number; refused: boolean } {
  const bytes = hostileFile(files, seed, number);
  const machine = MACHINE_NAMES[number % MACHINE_NAMES.length] as MachineName;
  const size = CHUNKS[Math.floor(number / MACHINE_NAMES.length) % CHUNKS.length] as number;
  const timed = () => {
    const from = performance.now();
    const cpu = process.cpuUsage();
    const result = tryMachine(machine, chunksOf(bytes, size));
    const ms = performance.now() - from;
    const { user, system } = process.cpuUsage(cpu);
    // A machine that others use too may stand still for a second: what counts is what the processor did.
    return { ms: Math.min(ms, (user + system) / 1_000), refused: typeof result !== 'number' };
  };
  try {
    const first = timed();
    const { ms, refused } = first.ms > LONGEST_MS ? timed() : first;
    if (ms > LONGEST_MS) throw new Error(`took ${Math.round(ms)} ms`);
    return { ms, refused };
  } catch (error) {
    throw new FuzzFailure({ seed, number, machine, bytes }, error);
  }
}
