import { lookup, Resolver } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

const GLOBAL_UNICAST_V6 = ipaddr.parseCIDR('2000::/3');

/** What a private network may be reached by; link-local addresses are not in it, since clouds hand out credentials there. */
const PRIVATE_RANGES = new Set<string>(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat']);

/** Addresses of clouds' own services that lie in other ranges: Azure, Alibaba, AWS and Google over IPv6. */
const METADATA = new Set(['168.63.129.16', '100.100.100.200', 'fd00:ec2::254', 'fd00:ec2::23', 'fd20:ce::254']);

/** Whether an address may be connected to: one of the public internet, or of a private network where these are allowed. */
export function mayConnect(address: string, allowPrivate: boolean): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (METADATA.has(parsed.toString())) return false;
  const range = parsed.range();
  if (range === 'unicast') return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST_V6);
  return allowPrivate && PRIVATE_RANGES.has(range);
}

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Asks the name servers for exactly this name: no search domains, no hosts file, and no thread that a slow name could hold. */
export async function publicNames(host: string): Promise<readonly string[]> {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  const [v4, v6] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  const found = [v4, v6].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  if (found.length === 0 && v4.status === 'rejected') throw v4.reason;
  return found;
}

/** The names as the machine knows them, `localhost` and its hosts file among them. */
export async function systemNames(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}
