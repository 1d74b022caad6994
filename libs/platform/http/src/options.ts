import { type Credential } from '@claimwright/platform-security';

/** Finds who calls by the secret they present; the credentials of platform-security do. */
export interface CredentialVerifier {
  find(secret: string): Promise<Credential | undefined>;
}

/** Who was refused what, and why: never what they sent. */
export interface RefusedRequest {
  requestId: string;
  code: string;
  status: number;
  method: string;
  /** The route's pattern; of an address that is none there is nothing to tell. */
  route?: string;
  /** From where, as far as trusted proxies tell it. */
  address: string;
  orgId?: string;
  subject?: string;
}

export interface HttpLog {
  info(message: string, fields: RefusedRequest): void;
  error(message: string, fields: { requestId: string; method: string; route?: string; error: unknown }): void;
}

export interface AnsweredRequest {
  method: string;
  /** The route's pattern, never the path: a path holds ids. */
  route: string;
  status: number;
  durationMs: number;
  requestId: string;
}

export interface DocsOptions {
  title: string;
  description?: string;
  version?: string;
  /** A sentence on each resource, by the first word of its path after the version. Operations are grouped by it, in this order. */
  resources?: Readonly<Record<string, string>>;
  /** Other pages of the application, by what they are about: for the page people read. */
  alsoSee?: Readonly<Record<string, string>>;
}

export interface HttpOptions {
  verifier: CredentialVerifier;
  /** Addresses and CIDR blocks of proxies whose word on the caller's address counts. */
  trustedProxies?: readonly string[];
  log: HttpLog;
  docs: DocsOptions;
  onAnswered?(answered: AnsweredRequest): void;
  /** For JSON bodies; streams state their own. */
  jsonBytesMax?: number;
  /** How many requests a key may make in a minute, at this process. */
  requestsPerMinute?: number;
  /** How many keys and tokens that do not count may come from an address in a minute, at this process, before others from there are not looked up. */
  failedPerMinute?: number;
  /** In PEM: with it HTTPS is spoken, and nothing else. */
  tls?: { cert: Buffer; key: Buffer };
}

// Forward secrecy and authenticated encryption only; those of TLS 1.3 have both.
const TLS_CIPHERS = [
  'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_AES_128_GCM_SHA256', 'ECDHE-ECDSA-AES256-GCM-SHA384', 'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305', 'ECDHE-RSA-CHACHA20-POLY1305', 'ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES128-GCM-SHA256',
];
export const TLS_TERMS = { minVersion: 'TLSv1.2', ciphers: TLS_CIPHERS.join(':'), honorCipherOrder: true } as const;

export const HTTP_LOG = Symbol('HttpLog');
export const JSON_BYTES_MAX = 1 << 20;
export const REQUESTS_PER_MINUTE = 6_000;
export const FAILED_PER_MINUTE = 100;
