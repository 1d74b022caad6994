import { isIP, BlockList } from 'node:net';
import { type Credential } from '@claimwright/platform-security';
import { type FastifyRequest } from 'fastify';
import { type CredentialVerifier } from './options.js';
import { HttpProblem } from './problem.js';
import { sha256 } from './request-state.js';

const SECRET = /^[A-Za-z0-9._-]{16,4096}$/;
// What was taken back works for this long at most.
const REMEMBERED_MS = 4_000;
const REMEMBERED_MAX = 10_000;

/** Finds who calls by the secret they present; answers are remembered for a few seconds, also that nobody has it. */
export class Authenticator {
  private readonly known = new Map<string, { found: Promise<Credential | undefined>; until: number }>();

  constructor(private readonly verifier: CredentialVerifier, private readonly nowMs: () => number = Date.now) {}

  async principalOf(request: FastifyRequest): Promise<Credential> {
    const secret = presentedSecret(request);
    if (secret === undefined || !SECRET.test(secret)) throw notAuthenticated();
    const found = await this.find(secret);
    if (!found || isPast(found.expiresAt, this.nowMs()) || !isFrom(found.addresses, request.ip)) throw notAuthenticated();
    return found;
  }

  private find(secret: string): Promise<Credential | undefined> {
    const now = this.nowMs();
    const hash = sha256(secret);
    const before = this.known.get(hash);
    if (before && before.until > now) return before.found;
    const found = this.verifier.find(secret);
    this.remember(hash, { found, until: now + REMEMBERED_MS });
    found.catch(() => this.known.delete(hash));   // the caller sees the failure; the next caller asks again
    return found;
  }

  private remember(hash: string, entry: { found: Promise<Credential | undefined>; until: number }): void {
    this.known.delete(hash);
    if (this.known.size >= REMEMBERED_MAX) this.known.delete(this.known.keys().next().value as string);
    this.known.set(hash, entry);
  }
}

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
