import { flag, integer, readConfig, text } from '@claimwright/platform-runtime';

const ADDRESS = { pattern: /^https?:\/\/[^\s]{1,490}$/, expected: 'an address that begins with https://' };
const WORDS = { pattern: /^[^\s,]{1,100}(?:,[^\s,]{1,100}){0,19}$/, expected: 'up to twenty words, separated by commas' };

/** How callers prove who they are. */
export class AccessSettings {
  /** What a client's assertion must name in `aud`: the address of /v1/oauth/token as clients see it. */
  readonly tokenUrl: string = 'urn:claimwright:token';
  /** Clients may publish their keys in private networks, over plain HTTP: for development. */
  readonly privateNetworks: boolean = false;
  /** The identity provider, as it writes itself in `iss`; nobody signs in where there is none. */
  readonly issuer?: string;
  /** What its tokens must name in `aud`. */
  readonly audience: string = 'claimwright';
  /** Any of these in `amr`, or in `acr`, is a second factor. */
  readonly secondFactors: readonly string[] = ['mfa', 'otp', 'hwk', 'swk', 'fpt', 'face', 'iris', 'sc', 'phr', 'phrh'];
  /** How long a person's sign-in may lie idle: whoever comes back after that signs in again. */
  readonly idleMinutes: number = 15;
  /** How long a person's sign-in counts in all. */
  readonly hoursMax: number = 12;
  /** How long a confirmed request to shred the organisation waits before it may be carried out, and may still be cancelled. */
  readonly shredWaitHours: number = 168;
  /** How many records of patients a caller reads in a day before somebody is told. */
  readonly readsPerDay: number = 1_000;

  constructor(given: Partial<AccessSettings> = {}) {
    Object.assign(this, given);
  }
}

/** Where Nest finds settings that the application provides instead of the environment. */
export const GIVEN_SETTINGS = Symbol('access settings of the application');

export const DECLARED_SETTINGS = {
  TOKEN_URL: text(ADDRESS).default('urn:claimwright:token'),
  CLIENT_KEYS_PRIVATE_NETWORKS: flag().default(false),
  OIDC_ISSUER: text(ADDRESS).optional(),
  OIDC_AUDIENCE: text().default('claimwright'),
  OIDC_SECOND_FACTORS: text(WORDS).default(new AccessSettings().secondFactors.join(',')),
  SESSION_IDLE_MINUTES: integer({ min: 6, max: 720 }).default(15),
  SESSION_HOURS_MAX: integer({ min: 1, max: 24 }).default(12),
  SHRED_WAIT_HOURS: integer({ min: 1, max: 8760 }).default(168),
  READS_PER_DAY: integer({ min: 1, max: 100_000_000 }).default(1_000),
};

/** The settings, each an environment variable. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): AccessSettings {
  const config = readConfig(DECLARED_SETTINGS, env);
  return new AccessSettings({
    tokenUrl: config.TOKEN_URL, privateNetworks: config.CLIENT_KEYS_PRIVATE_NETWORKS, issuer: config.OIDC_ISSUER, audience: config.OIDC_AUDIENCE, secondFactors: config.OIDC_SECOND_FACTORS.split(','),
    idleMinutes: config.SESSION_IDLE_MINUTES, hoursMax: config.SESSION_HOURS_MAX, shredWaitHours: config.SHRED_WAIT_HOURS, readsPerDay: config.READS_PER_DAY,
  });
}
