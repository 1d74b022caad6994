import { Validator, type CodeSets, type ValidateOptions, type ValidationEvent } from '@claimwright/x12';
import type { Exit } from './each-file.js';
import type { Input } from './input.js';
import type { Output } from './output.js';
import { runMachine } from './run-machine.js';

export type Snip = NonNullable<ValidateOptions['snip']>;

/** Counts that every command tells that validates. */
export class ValidationCounts {
  errors = 0;
  warnings = 0;
  sets = 0;
  accepted = 0;
  claims = 0;

  take(event: ValidationEvent): void {
    if (event.kind === 'finding') {
      if (event.severity === 'error') this.errors++;
      else this.warnings++;
    } else if (event.kind === 'set-end') {
      this.sets++;
      this.claims += event.claims;
      if (event.accepted) this.accepted++;
    }
  }

  get findings(): number {
    return this.errors + this.warnings;
  }

  /** 1 when anything was found; where warnings are allowed, when the file is not valid. */
  exit(allowWarnings = false): Exit {
    return this.errors > 0 || (!allowWarnings && this.warnings > 0) ? 1 : 0;
  }
}

const SNIP_CODES = 5;

/** The lists are large, and few commands ask them. */
async function codeSets(): Promise<CodeSets> {
  return (await import('@claimwright/x12/code-sets')).builtInCodeSets();
}

/** Validates one file, and gives each event to `take` in the order of the file; answers how much there was. */
export async function validateInput(input: Input, options: ValidateOptions, take: (event: ValidationEvent) => void, out?: Pick<Output, 'ready'>): Promise<{ segments: number; bytes: number }> {
  const validator = new Validator({ ...options, ...((options.snip ?? SNIP_CODES) === SNIP_CODES && { codes: await codeSets() }) });
  await runMachine(input.chunks(), validator, take, out);
  return { segments: validator.segments, bytes: input.bytesRead };
}
