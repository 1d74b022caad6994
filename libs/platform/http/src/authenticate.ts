import { isIP, BlockList } from 'node:net';
import { type Credential } from '@claimwright/platform-security';
import { type FastifyRequest } from 'fastify';
import { FailedAttempts } from './failed-attempts.js';
import { type CredentialVerifier, FAILED_PER_MINUTE } from './options.js';
import { HttpProblem } from './problem.js';
import { sha256 } from './request-state.js';

const SECRET = /^[A-Za-z0-9._-]{16,4096}$/;
// What was taken back works for this long at most.
const REMEMBERED_MS = 4_000;
const REMEMBERED_MAX = 10_000;

// A key that counted is looked up without question for this long, however many wrong ones come from beside it.
const TRUSTED_MS = 3_600_000;
/** Of what an address may send, so much may begin like one key, from all addresses together. */
const SHARE_OF_PREFIX = 0.2;

/** Finds who calls by the secret they present; answers are remembered for a few seconds, also that nobody has it. */
export class Authenticator {
  private readonly known = new Map<string, { found: Promise<Credential | undefined>; until: number }>();
  /** Hashes of keys that counted lately, and until when that speaks for them. */
  private readonly counted = new Map<string, number>();
  private readonly failed: FailedAttempts;

  constructor(private readonly verifier: CredentialVerifier, failedPerMinute = FAILED_PER_MINUTE, private readonly nowMs: () => number = Date.now) {
    this.failed = new FailedAttempts({ perAddress: failedPerMinute, perPrefix: Math.ceil(failedPerMinute * SHARE_OF_PREFIX) }, nowMs);
  }

  async principalOf(request: FastifyRequest): Promise<Credential> {
    const secret = presentedSecret(request);
    if (secret === undefined) throw notAuthenticated();
    const hash = sha256(secret);
    if (!SECRET.test(secret) || !this.mayBeTried(secret, hash, request.ip)) throw this.refused(secret, request.ip);
    const found = await this.find(secret, hash);
    if (!found || isPast(found.expiresAt, this.nowMs()) || !isFrom(found.addresses, request.ip)) throw this.refused(secret, request.ip);
    if (!isToken(secret)) remember(this.counted, hash, this.nowMs() + TRUSTED_MS);
    return found;
  }

  /** A token shows by itself whether it counts, and is asked about only then. */
  private mayBeTried(secret: string, hash: string, address: string): boolean {
    return isToken(secret) || (this.counted.get(hash) ?? 0) > this.nowMs() || this.failed.waitSeconds(address, secret) === undefined;
  }

  private refused(secret: string, address: string): HttpProblem {
    const wait = this.failed.waitSeconds(address, secret);
    this.failed.add(address, secret);
    return wait === undefined ? notAuthenticated() : new HttpProblem(429, 'too_many_requests', 'Too many keys or tokens that do not count came from here: wait and try again', { headers: { 'retry-after': String(wait) } });
  }

  private find(secret: string, hash: string): Promise<Credential | undefined> {
    const now = this.nowMs();
    const before = this.known.get(hash);
    if (before && before.until > now) return before.found;
    const found = this.verifier.find(secret);
    remember(this.known, hash, { found, until: now + REMEMBERED_MS });
    found.catch(() => this.known.delete(hash));   // the caller sees the failure; the next caller asks again
    return found;
  }
}

function remember<T>(map: Map<string, T>, hash: string, entry: T): void {
  map.delete(hash);
  if (map.size >= REMEMBERED_MAX) map.delete(map.keys().next().value as string);
  map.set(hash, entry);
}

const isToken = (secret: string): boolean => secret.startsWith('eyJ');

function presentedSecret(request: FastifyRequest): string | undefined {
  const { authorization } = request.headers;
  const apiKey = request.headers['x-api-key'];
  const bearer = authorization === undefined ? undefined : /^Bearer ([^\s]+)$/i.exec(authorization)?.[1];
  if (authorization !== undefined && apiKey !== undefined && bearer !== apiKey) return undefined;   // two identities are none
  return authorization !== undefined ? bearer : typeof apiKey === 'string' ? apiKey : undefined;
}

function isPast(moment: Date | null, nowMs: number): boolean {
  return moment !== null && moment.getTime() <= nowMs;
}

/** Whether the address lies in one of the CIDR blocks. */
function isFrom(blocks: readonly string[], address: string): boolean {
  if (blocks.length === 0) return true;
  const list = new BlockList();
  for (const block of blocks) {
    const [network = '', bits] = block.split('/');
    list.addSubnet(network, Number(bits), familyOf(network));
  }
  return isIP(address) !== 0 && list.check(address, familyOf(address));
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

export function notAuthenticated(): HttpProblem {
  return new HttpProblem(401, 'not_authenticated', 'Send a valid API key or access token as `Authorization: Bearer …`, or a key as `X-Api-Key`', { headers: { 'www-authenticate': 'Bearer' } });
}
