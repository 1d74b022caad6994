import { type OrgId } from '@claimwright/kernel';

export interface ApiKeyRecord {
  orgId: OrgId;
  name: string;
  permissions: readonly string[];
  expiresAt?: Date | null;
  revokedAt?: Date | null;
}

/** Finds an API key by its hash; the access store of platform-security is one. */
export interface ApiKeyVerifier {
  findApiKey(hash: string): Promise<ApiKeyRecord | undefined>;
}

export interface HttpLog {
  info(message: string, fields: { requestId: string; code: string }): void;
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
  verifier: ApiKeyVerifier;
  log: HttpLog;
  docs: DocsOptions;
  onAnswered?(answered: AnsweredRequest): void;
  /** For JSON bodies; streams state their own. */
  jsonBytesMax?: number;
  /** How many requests a key may make in a minute, at this process. */
  requestsPerMinute?: number;
}

export const HTTP_LOG = Symbol('HttpLog');
export const JSON_BYTES_MAX = 1 << 20;
export const REQUESTS_PER_MINUTE = 6_000;
