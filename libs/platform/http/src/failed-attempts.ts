import { isIP } from 'node:net';

const WINDOW_MS = 60_000;
const COUNTED_MAX = 10_000;
/** `cw_live_` and eight more digits: as much of a key as a log or a screen may have shown. */
const PREFIX_LENGTH = 16;

/**
 * Credentials that did not count, by where they came from and by how their keys begin. Who guesses is no longer looked up; whoever shares an address or
 * a beginning with them is: keys that counted here lately are not asked about, and at another address the beginning of a key is no reason.
 */
export class FailedAttempts {
  private readonly byAddress: Window;
  private readonly byPrefix: Window;

  constructor(private readonly limits: { perAddress: number; perPrefix: number }, nowMs: () => number) {
    this.byAddress = new Window(nowMs);
    this.byPrefix = new Window(nowMs);
  }

  /** In how many seconds this key may be tried from this address; undefined for now. */
  waitSeconds(address: string, secret: string): number | undefined {
    const from = networkOf(address);
    const tried = this.byAddress.read(from);
    if (!tried) return undefined;
    if (tried.count >= this.limits.perAddress) return tried.leftSeconds;
    const prefix = this.byPrefix.read(prefixOf(secret));
    const both = prefix && prefix.count >= this.limits.perPrefix ? this.byPrefix.read(`${from} ${prefixOf(secret)}`) : undefined;
    return both?.leftSeconds;
  }

  add(address: string, secret: string): void {
    const from = networkOf(address);
    this.byAddress.add(from);
    this.byPrefix.add(prefixOf(secret));
    this.byPrefix.add(`${from} ${prefixOf(secret)}`);
  }
}

const prefixOf = (secret: string) => secret.slice(0, PREFIX_LENGTH);

/** Counts by name within a minute from the first; the oldest are forgotten when there are too many names. */
class Window {
  private readonly counted = new Map<string, { count: number; until: number }>();

  constructor(private readonly nowMs: () => number) {}

  read(name: string): { count: number; leftSeconds: number } | undefined {
    const found = this.counted.get(name);
    const left = found ? found.until - this.nowMs() : 0;
    return found && left > 0 ? { count: found.count, leftSeconds: Math.ceil(left / 1_000) } : undefined;
  }

  add(name: string): void {
    const found = this.counted.get(name);
    if (found && found.until > this.nowMs()) return void (found.count += 1);
    this.counted.delete(name);
    if (this.counted.size >= COUNTED_MAX) this.counted.delete(this.counted.keys().next().value as string);
    this.counted.set(name, { count: 1, until: this.nowMs() + WINDOW_MS });
  }
}

/** Whoever has one IPv6 address has 2^64 of them: the network counts as one. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.replace(/%.*$/, '').split('::').map((part) => part.split(':').filter(Boolean));
  const groups = tail === undefined ? [...head] : [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => '0'), ...tail];
  return groups.slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':');
}
