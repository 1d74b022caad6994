import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { Egress, EgressFailed, EgressRefused } from '@claimwright/platform-egress';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { refuse } from '../access.errors.js';
import { AccessSettings } from '../access.settings.js';

const KEPT_MS = 300_000;
/** A key that is not in the kept set may be new: it is looked for again, but not more often than this. */
const AGAIN_MS = 10_000;
const SETS_KEPT_MAX = 1_000;
const RSA_BITS_MIN = 2_048;

/** Where a client's public keys are: with us, or at an address of its own. */
export interface KeySource { jwks?: { keys: Record<string, unknown>[] } | null; jwksUri?: string | null }

type Jwk = Record<string, unknown>;

/** The public keys of clients, by the rules of SMART Backend Services: exactly one key for a `kid`, and only from where it was registered. */
@Injectable()
export class ClientKeys implements OnModuleDestroy {
  private readonly egress: Egress;
  private readonly kept = new Map<string, { keys: Promise<Jwk[]>; at: number }>();

  constructor(@Inject(AccessSettings) { privateNetworks }: AccessSettings) {
    this.egress = new Egress({ allowPrivate: privateNetworks, allowHttp: privateNetworks });
  }

  onModuleDestroy(): Promise<void> {
    return this.egress.close();
  }

  /** Refuses a registration whose keys could never be used. */
  async requireUsable({ jwks, jwksUri }: KeySource): Promise<void> {
    if (Boolean(jwks) === Boolean(jwksUri)) throw refuse('key_set_not_usable', 'A client has either `jwks` or `jwksUri`', '/jwks');
    if (jwksUri) {
      await this.egress.check(jwksUri).catch((error: unknown) => {
        if (error instanceof EgressRefused || error instanceof EgressFailed) throw refuse('key_set_not_usable', `This address cannot be called: ${error.reason}`, '/jwksUri');
        throw error;
      });
      return;
    }
    const keys = jwks?.keys ?? [];
    const wrong = keys.findIndex((key) => keyOf(key) === undefined);
    if (wrong >= 0) throw refuse('key_set_not_usable', 'A key has a `kid` and is a public one for ES384 (P-384) or RS384 (2048 bits or more)', `/jwks/keys/${wrong}`);
    if (new Set(keys.map(({ kid }) => kid)).size < keys.length) throw refuse('key_set_not_usable', 'Two keys have the same `kid`', '/jwks');
  }

  /** The one key of this client with this id, for this algorithm; undefined where there is none, or more than one. */
  async find({ jwks, jwksUri }: KeySource, kid: string, algorithm: string): Promise<KeyObject | undefined> {
    if (!jwksUri) return onlyKey(jwks?.keys ?? [], kid, algorithm);
    const kept = this.kept.get(jwksUri);
    const age = kept ? Date.now() - kept.at : Infinity;
    const found = kept && age < KEPT_MS ? onlyKey(await kept.keys, kid, algorithm) : undefined;
    return found ?? (age < AGAIN_MS ? undefined : onlyKey(await this.fetch(jwksUri), kid, algorithm));
  }

  private fetch(address: string): Promise<Jwk[]> {
    this.kept.delete(address);
    if (this.kept.size >= SETS_KEPT_MAX) this.kept.delete(this.kept.keys().next().value as string);
    const keys = this.fetchNow(address);
    // What went wrong is kept as well, for a moment: nobody makes us call an address over and over.
    this.kept.set(address, { keys, at: Date.now() });
    return keys;
  }

  private async fetchNow(address: string): Promise<Jwk[]> {
    try {
      const { status, body, truncated } = await this.egress.request(address, { method: 'GET', headers: { accept: 'application/json' }, timeoutMs: 5_000, maxResponseBytes: 65_536 });
      const set = status === 200 && !truncated ? (JSON.parse(Buffer.from(body).toString('utf8')) as { keys?: unknown }) : undefined;
      return Array.isArray(set?.keys) ? (set.keys as Jwk[]).filter((key) => typeof key === 'object' && key !== null) : [];
    } catch (error) {
      if (error instanceof EgressRefused || error instanceof EgressFailed || error instanceof SyntaxError) return [];
      throw error;
    }
  }
}

function onlyKey(keys: readonly Jwk[], kid: string, algorithm: string): KeyObject | undefined {
  const [key, ...others] = keys.filter((one) => one['kid'] === kid);
  if (!key || others.length > 0) return undefined;
  const usable = keyOf(key);
  return usable?.algorithm === algorithm ? usable.key : undefined;
}

/** A public key for one of the two algorithms of SMART; a private one that was published is worth nothing any more. */
function keyOf(jwk: Jwk): { key: KeyObject; algorithm: string } | undefined {
  const { kty, crv, kid, use, alg, d } = jwk;
  const algorithm = kty === 'EC' && crv === 'P-384' ? 'ES384' : kty === 'RSA' ? 'RS384' : undefined;
  if (algorithm === undefined || typeof kid !== 'string' || kid === '' || d !== undefined || (use ?? 'sig') !== 'sig' || (alg ?? algorithm) !== algorithm) return undefined;
  try {
    const key = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' });
    return (key.asymmetricKeyDetails?.modulusLength ?? RSA_BITS_MIN) >= RSA_BITS_MIN ? { key, algorithm } : undefined;
  } catch {
    return undefined;   // whatever is wrong with the numbers in it, it is no key
  }
}
