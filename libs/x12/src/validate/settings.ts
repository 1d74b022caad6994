import { DEFAULT_LIMITS, type Limits } from '../scan/limits.js';
import type { CodeSets } from '../code-sets/port.js';

/** How far a validator looks. */
export interface ValidateOptions {
  /** The highest SNIP type to check: 1 syntax, 2 guide, 3 balance, 4 situations, 5 code sets (the default). */
  snip?: 1 | 2 | 3 | 4 | 5;
  /** Where external codes are looked up; without it they are not checked. */
  codes?: CodeSets;
  /** Whether an external code has to be valid on the date of service; else it is enough that it was at some time (the default). */
  codeDates?: boolean;
  limits?: Partial<Limits>;
  /** Findings of one set that are told; the rest are counted and the count told. 100,000 unless said. */
  maxFindings?: number;
  /** Whether the events of an 837's claims tell what a 277CA repeats of them: names, ids, charges and dates. */
  claimDetails?: boolean;
}

export interface Settings {
  snip: number;
  codes: CodeSets | undefined;
  codeDates: boolean;
  limits: Limits;
  maxFindings: number;
  claimDetails: boolean;
}

export function settingsOf({ snip = 5, codes, codeDates = false, limits, maxFindings = 100_000, claimDetails = false }: ValidateOptions): Settings {
  return { snip, codes, codeDates, limits: { ...DEFAULT_LIMITS, ...limits }, maxFindings, claimDetails };
}
