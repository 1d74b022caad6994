import { type ConfigOf, flag, integer, readConfig, text } from '@claimwright/platform-runtime';
import { USUAL_DELAYS_S } from './sending/schedule.js';

const DAY_S = 86_400;

export const DECLARED_SETTINGS = {
  /** How long a try waits for the answer. */
  WEBHOOK_TIMEOUT_MS: integer({ min: 100, max: 30_000 }).default(15_000),
  /** Seconds before each try, the first one included; there are as many tries as numbers. */
  WEBHOOK_RETRY_DELAYS: text({ pattern: /^\d{1,6}(?:,\d{1,6}){0,29}$/, expected: 'up to 30 numbers of seconds, separated by commas' }).default(USUAL_DELAYS_S.join(',')),
  /** An endpoint that has only failed for so long is disabled; after half of it that is told. */
  WEBHOOK_DISABLE_AFTER_S: integer({ min: 1, max: 90 * DAY_S }).default(5 * DAY_S),
  /** How long events and what became of them can be read and replayed. */
  WEBHOOK_KEEP_DAYS: integer({ min: 4, max: 400 }).default(30),
  /** For development: endpoints in private networks, unencrypted ones too. */
  WEBHOOK_PRIVATE_NETWORKS: flag().default(false),
};

/** The service's settings, each an environment variable. */
export type Settings = ConfigOf<typeof DECLARED_SETTINGS>;

/** Where Nest finds them. */
export const SETTINGS = Symbol('webhooks settings');

export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return readConfig(DECLARED_SETTINGS, env);
}

export function delaysOf({ WEBHOOK_RETRY_DELAYS }: Settings): number[] {
  return WEBHOOK_RETRY_DELAYS.split(',').map((seconds) => Number(seconds) * 1_000);
}
