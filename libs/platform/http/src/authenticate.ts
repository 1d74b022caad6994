import { hashApiKey } from '@claimwright/platform-security';
import { type FastifyRequest } from 'fastify';
import { type ApiKeyRecord, type ApiKeyVerifier } from './options.js';
import { HttpProblem } from './problem.js';
import { type Principal } from './request-state.js';

const KEY = /^cw_[A-Za-z0-9_-]{16,200}$/;
// A revoked key works for this long at most.
const REMEMBERED_MS = 5_000;
const REMEMBERED_MAX = 10_000;

/** Finds who calls by the API key; answers of the store are remembered for a few seconds, also that there is no such key. */
export class Authenticator {
  private readonly known = new Map<string, { found: Promise<ApiKeyRecord | undefined>; until: number }>();

  constructor(private readonly verifier: ApiKeyVerifier, private readonly nowMs: () => number = Date.now) {}

  async principalOf(request: FastifyRequest): Promise<Principal> {
    const secret = presentedKey(request);
    if (secret === undefined || !KEY.test(secret)) throw notAuthenticated();
    const hash = hashApiKey(secret);
    const key = await this.find(hash);
    if (!key || isPast(key.revokedAt, this.nowMs()) || isPast(key.expiresAt, this.nowMs())) throw notAuthenticated();
    return { orgId: key.orgId, subject: `key:${hash.slice(0, 16)}`, permissions: key.permissions };
  }

  private find(hash: string): Promise<ApiKeyRecord | undefined> {
    const now = this.nowMs();
    const before = this.known.get(hash);
    if (before && before.until > now) return before.found;
    const found = this.verifier.findApiKey(hash);
    this.remember(hash, { found, until: now + REMEMBERED_MS });
    found.catch(() => this.known.delete(hash));   // the caller sees the failure; the next caller asks again
    return found;
  }

  private remember(hash: string, entry: { found: Promise<ApiKeyRecord | undefined>; until: number }): void {
    this.known.delete(hash);
    if (this.known.size >= REMEMBERED_MAX) this.known.delete(this.known.keys().next().value as string);
    this.known.set(hash, entry);
  }
}

function presentedKey(request: FastifyRequest): string | undefined {
  const { authorization } = request.headers;
  const apiKey = request.headers['x-api-key'];
  const bearer = authorization === undefined ? undefined : /^Bearer ([^\s]+)$/i.exec(authorization)?.[1];
  if (authorization !== undefined && apiKey !== undefined && bearer !== apiKey) return undefined;   // two identities are none
  return authorization !== undefined ? bearer : typeof apiKey === 'string' ? apiKey : undefined;
}

function isPast(moment: Date | null | undefined, nowMs: number): boolean {
  return moment != null && moment.getTime() <= nowMs;
}

export function notAuthenticated(): HttpProblem {
  return new HttpProblem(401, 'not_authenticated', 'Send a valid API key as `Authorization: Bearer …` or `X-Api-Key`', { headers: { 'www-authenticate': 'Bearer' } });
}
