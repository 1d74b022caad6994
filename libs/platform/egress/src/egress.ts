import { isIP, isIPv4, type LookupFunction } from 'node:net';
import { Pool } from 'undici';
import { mayConnect, publicNames, type Resolve, systemNames } from './addresses.js';
import { EgressFailed, EgressRefused, failureOf } from './egress-errors.js';

export interface EgressOptions {
  /** Private networks too, on any port, and names as this machine knows them; never the addresses where clouds hand out credentials. */
  allowPrivate?: boolean;
  /** Unencrypted connections too. */
  allowHttp?: boolean;
  /** Instead of 443 and 8443. */
  ports?: readonly number[];
  /** Instead of the name servers. */
  resolve?: Resolve;
  /** How many hosts keep connections open. */
  hostsMax?: number;
}

export interface EgressInit {
  method: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
  /** For everything: the name, the connection, the answer to its last byte. */
  timeoutMs: number;
  maxResponseBytes: number;
  signal?: AbortSignal;
}

export interface EgressAnswer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
  /** There was more than `maxResponseBytes`. */
  truncated: boolean;
  /** Where it was connected to. */
  address: string;
}

const CONNECTIONS_PER_HOST = 16;
const HOSTS_MAX = 256;
const CONNECT_TIMEOUT_MS = 5_000;
const ADDRESSES_TRIED = 3;

/**
 * The one way out to addresses that somebody else chose. A name is resolved for each request, all of its addresses must be
 * public, and the connection goes to one that was looked at, so a name that changes its mind in between gains nothing.
 * Redirects are answers like any other: they are not followed.
 */
export class Egress {
  private readonly pools = new Map<string, Pool>();
  private readonly resolve: Resolve;

  constructor(private readonly options: EgressOptions = {}) {
    this.resolve = options.resolve ?? (options.allowPrivate ? systemNames : publicNames);
  }

  async request(url: string, init: EgressInit): Promise<EgressAnswer> {
    const target = this.permitted(url);
    if (Object.keys(init.headers).some((name) => name.toLowerCase() === 'host')) throw new EgressRefused('header_not_allowed');
    const deadline = AbortSignal.timeout(init.timeoutMs);
    const signal = init.signal ? AbortSignal.any([deadline, init.signal]) : deadline;
    try {
      return await this.requestAt(target, await this.addressesOf(target, signal), { ...init, signal });
    } catch (error) {
      if (deadline.aborted) throw new EgressFailed('timeout', { cause: error });
      if (signal.aborted) throw new EgressFailed('cancelled', { cause: error });
      throw error;
    }
  }

  /** Throws what a request to this address would be refused with, now; names may point elsewhere later. */
  async check(url: string, timeoutMs = CONNECT_TIMEOUT_MS): Promise<void> {
    await this.addressesOf(this.permitted(url), AbortSignal.timeout(timeoutMs));
  }

  /** Ends the connections after the requests that are under way. */
  async close(): Promise<void> {
    const pools = [...this.pools.values()];
    this.pools.clear();
    await Promise.all(pools.map((pool) => pool.close()));
  }

  private permitted(url: string): URL {
    const target = URL.canParse(url) ? new URL(url) : undefined;
    if (!target?.hostname) throw new EgressRefused('url_not_valid');
    if (target.protocol !== 'https:' && !(this.options.allowHttp && target.protocol === 'http:')) throw new EgressRefused('https_only');
    if (target.username !== '' || target.password !== '') throw new EgressRefused('credentials_in_url');
    const port = Number(target.port || (target.protocol === 'https:' ? 443 : 80));
    const { ports, allowPrivate, allowHttp } = this.options;
    const allowed = ports ? ports.includes(port) : allowPrivate || port === 443 || port === 8443 || (allowHttp && port === 80);
    if (!allowed) throw new EgressRefused('port_not_allowed');
    return target;
  }

  /** One private address among public ones is an attempt, not a choice. */
  private async addressesOf(target: URL, signal: AbortSignal): Promise<string[]> {
    const host = target.hostname.replace(/^\[|\]$/g, '');
    const addresses = isIP(host) ? [host] : await this.resolved(host, signal);
    if (!addresses.every((address) => mayConnect(address, this.options.allowPrivate ?? false))) throw new EgressRefused('address_not_public');
    // IPv4 leads: a machine without IPv6 is told so only by trying.
    return addresses.toSorted((a, b) => Number(isIPv4(b)) - Number(isIPv4(a))).slice(0, ADDRESSES_TRIED);
  }

  private async resolved(host: string, signal: AbortSignal): Promise<readonly string[]> {
    signal.throwIfAborted();
    let abort = (): void => undefined;
    const aborted = new Promise<never>((_resolve, reject) => {
      abort = () => reject(new EgressFailed('timeout'));
    });
    signal.addEventListener('abort', abort, { once: true });
    try {
      const addresses = await Promise.race([this.resolve(host), aborted]);
      if (addresses.length === 0) throw new EgressFailed('dns');
      return addresses;
    } catch (error) {
      throw error instanceof EgressFailed ? error : new EgressFailed('dns', { cause: error });
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  /** The next address where nobody answers at one; once something was sent, its outcome stands. */
  private async requestAt(target: URL, [address = '', ...others]: string[], init: EgressInit): Promise<EgressAnswer> {
    try {
      return await answerOf(this.poolFor(target, address), target, address, init);
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'unreachable' && others.length > 0) return this.requestAt(target, others, init);
      if (failure) throw new EgressFailed(failure, { cause: error });
      throw error;
    }
  }

  private poolFor({ origin }: URL, address: string): Pool {
    const key = `${origin} ${address}`;
    const pool = this.pools.get(key) ?? new Pool(origin, {
      connections: CONNECTIONS_PER_HOST,
      pipelining: 1,
      allowH2: false,
      keepAliveTimeout: 10_000,
      keepAliveMaxTimeout: 30_000,
      connect: { timeout: CONNECT_TIMEOUT_MS, lookup: alwaysAt(address) },
    });
    // Last used, last out.
    this.pools.delete(key);
    this.pools.set(key, pool);
    if (this.pools.size > (this.options.hostsMax ?? HOSTS_MAX)) this.retire(this.pools.keys().next().value as string);
    return pool;
  }

  private retire(key: string): void {
    const pool = this.pools.get(key);
    this.pools.delete(key);
    void pool?.close();
  }
}

function alwaysAt(address: string): LookupFunction {
  const family = isIPv4(address) ? 4 : 6;
  return (_host, { all }, found) => (all ? found(null, [{ address, family }]) : found(null, address, family));
}

async function answerOf(pool: Pool, target: URL, address: string, { method, headers, body, signal, maxResponseBytes }: EgressInit): Promise<EgressAnswer> {
  const answer = await pool.request({ path: target.pathname + target.search, method, headers, body, signal });
  const chunks: Uint8Array[] = [];
  let room = maxResponseBytes;
  let truncated = false;
  const received: AsyncIterable<Uint8Array> = answer.body;
  for await (const chunk of received) {
    chunks.push(chunk.subarray(0, room));
    truncated = chunk.length > room;
    room -= Math.min(room, chunk.length);
    if (truncated) break;   // ends the connection with it
  }
  return { status: answer.statusCode, headers: flat(answer.headers), body: Buffer.concat(chunks), truncated, address };
}

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]));
}
