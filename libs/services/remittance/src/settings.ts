import { integer, readConfig, type ConfigOf } from '@claimwright/platform-runtime';

const DAY_MS = 86_400_000;

export const DECLARED_SETTINGS = {
  MAILBOX_POLL_MS: integer({ min: 50, max: DAY_MS }).default(5_000),
  /** How long a statement waits after an amount became the patient's, so that what follows soon is on the same one. */
  STATEMENT_DELAY_MS: integer({ min: 0, max: 30 * DAY_MS }).default(1_000),
  /** From a statement to the day it is to be paid. */
  STATEMENT_DUE_DAYS: integer({ min: 1, max: 365 }).default(21),
  /** Smaller balances are not billed. */
  STATEMENT_SMALLEST_CENTS: integer({ min: 1, max: 100_000 }).default(1),
};

/** The service's settings, each an environment variable. */
export type Settings = ConfigOf<typeof DECLARED_SETTINGS>;

/** Where Nest finds them. */
export const SETTINGS = Symbol('remittance settings');

export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return readConfig(DECLARED_SETTINGS, env);
}
