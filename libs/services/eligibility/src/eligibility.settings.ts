import { RETRY_DELAYS_MS } from '@claimwright/domain-eligibility';
import { integer, oneOf, readConfig, text } from '@claimwright/platform-runtime';

/** How payers are asked. */
export class EligibilitySettings {
  /** The trading partner to ask; the first one configured unless told. */
  readonly partnerId?: string;
  /** ISA08: who receives the interchange. */
  readonly receiverId: string = 'CLEARINGHOUSE';
  /** ISA15: production or test. */
  readonly usage: 'P' | 'T' = 'P';
  /** For one interchange, from connecting to the last byte of its answer. */
  readonly timeoutMs: number = 60_000;
  /** Inquiries in one interchange. */
  readonly batchMax: number = 250;
  /** How long to wait after the first, second … try that failed; when they are used up the coverage stays unverified. */
  readonly retryDelaysMs: readonly number[] = RETRY_DELAYS_MS;

  constructor(given: Partial<EligibilitySettings> = {}) {
    Object.assign(this, given);
  }
}

/** Where Nest finds what the environment says. */
export const DEFAULT_SETTINGS = Symbol('eligibility settings of the environment');

export const DECLARED_SETTINGS = {
  ELIGIBILITY_PARTNER: text({ pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, expected: 'the id of a trading partner' }).optional(),
  ELIGIBILITY_TIMEOUT_MS: integer({ min: 100, max: 600_000 }).default(60_000),
  ELIGIBILITY_BATCH_MAX: integer({ min: 1, max: 1_000 }).default(250),
  /** Milliseconds after each failed try, separated by commas. */
  ELIGIBILITY_RETRY_DELAYS_MS: text({ pattern: /^\d{1,10}(,\d{1,10}){0,19}$/, expected: 'up to twenty numbers of milliseconds, separated by commas' }).default(RETRY_DELAYS_MS.join(',')),
  EDI_USAGE: oneOf('P', 'T').default('P'),
  RECEIVER_ID: text({ pattern: /^[0-9A-Z]{2,15}$/, expected: '2 to 15 capitals and digits' }).default('CLEARINGHOUSE'),
};

/** The settings, each an environment variable. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): EligibilitySettings {
  const config = readConfig(DECLARED_SETTINGS, env);
  return new EligibilitySettings({
    partnerId: config.ELIGIBILITY_PARTNER, receiverId: config.RECEIVER_ID, usage: config.EDI_USAGE, timeoutMs: config.ELIGIBILITY_TIMEOUT_MS, batchMax: config.ELIGIBILITY_BATCH_MAX,
    retryDelaysMs: config.ELIGIBILITY_RETRY_DELAYS_MS.split(',').map(Number),
  });
}
