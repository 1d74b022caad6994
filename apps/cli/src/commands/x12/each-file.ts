import { UsageError } from '../../client.js';
import { inputOf, type Input } from './input.js';
import { standardOutput, type Output } from './output.js';
import { Progress } from './progress.js';

/** 0 valid, 1 not valid, 2 not X12 or unusable. */
export type Exit = 0 | 1 | 2;

export interface CommonFlags {
  json?: boolean;
  quiet?: boolean;
}

/** Why a file could not be used. */
export interface Problem {
  code: string;
  message: string;
}

/** What stopped the work on a file, in words for its reader; rethrows what is a fault of this program. */
export function problemOf(error: unknown): Problem {
  if (error instanceof UsageError) return { code: 'unusable', message: error.message };
  if (error instanceof Error && error.name === 'X12Error' && 'code' in error) return { code: String(error.code), message: error.message };
  throw error;
}

/**
 * Does the work for each file and answers the highest exit code. A file that cannot be used is told on stderr, or as a JSON document
 * of its own, and does not stop the others.
 */
export async function eachFile(files: readonly string[], flags: CommonFlags, work: (input: Input, out: Output) => Promise<Exit>): Promise<Exit> {
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('- (standard input) can be read once only');
  const progress = new Progress(process.stderr, flags.quiet ?? false);
  const out = standardOutput();
  let exit: Exit = 0;
  for (const file of files) {
    const input = inputOf(file, progress);
    try {
      exit = worse(exit, await work(input, out));
    } catch (error) {
      const problem = problemOf(error);
      exit = 2;
      if (flags.json) out.write(`${JSON.stringify({ file, error: problem })}\n`);
      else complain(input, problem);
    }
    await out.close();
  }
  return exit;
}

export function complain({ name }: Input, { code, message }: Problem): void {
  process.stderr.write(`claimwright: ${name}: ${message}${code === 'unusable' ? '' : ` (${code})`}\n`);
}

const FAULTS_TOLD = 20;

/** Tells on stderr the faults over which the reading of a file goes on; those that come after many are counted only. */
export class FaultTeller {
  count = 0;

  constructor(private readonly input: Input) {}

  tell({ code, message }: Problem): void {
    if (++this.count <= FAULTS_TOLD) complain(this.input, { code, message });
  }

  /** The exit code: 1 where a fault was told. */
  end(): Exit {
    if (this.count > FAULTS_TOLD) process.stderr.write(`claimwright: ${this.input.name}: and ${this.count - FAULTS_TOLD} more faults\n`);
    return this.count === 0 ? 0 : 1;
  }
}

function worse(a: Exit, b: Exit): Exit {
  return a > b ? a : b;
}
