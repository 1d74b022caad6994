import { driveAsync, Validator, type ValidateOptions, type ValidationEvent } from '@claimwright/x12';
import type { Input } from './input.js';

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
}

/** Validates one file, and gives each event to `take` in the order of the file; answers how many segments there were. */
export async function validateInput(input: Input, options: ValidateOptions, take: (event: ValidationEvent) => Promise<void> | void): Promise<number> {
  const { builtInCodeSets } = await import('@claimwright/x12/code-sets');
  const validator = new Validator({ ...options, codes: (options.snip ?? 5) >= 5 ? builtInCodeSets() : undefined });
  for await (const event of driveAsync(input.chunks(), validator)) await take(event);
  return validator.segments;
}
