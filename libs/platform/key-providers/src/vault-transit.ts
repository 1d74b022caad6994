import { readFile } from 'node:fs/promises';
import type { OrgId } from '@claimwright/kernel';
import { type KeyProvider, labelled } from '@claimwright/platform-security';
import { KeyProviderError } from './key-provider-error.js';

export interface VaultTransitOptions {
  /** Such as `https://vault.example.org:8200`. */
  address: string;
  /** The name of the transit key. */
  key: string;
  /** Where Vault Agent keeps a token that is valid; it is read for each call, since it changes. */
  tokenFile: string;
  /** Where the engine is mounted. */
  mount?: string;
  namespace?: string;
  timeoutMs?: number;
}

const NAME = /^[A-Za-z0-9_-]{1,100}$/;
const MOUNT = /^[A-Za-z0-9_-]{1,100}(\/[A-Za-z0-9_-]{1,100}){0,5}$/;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const TIMEOUT_MS = 5_000;

/**
 * Data keys wrapped by the transit engine of Vault or OpenBao, those of an organisation by a key of its own, which the engine makes on its first
 * use, over the few calls of its HTTP API that this takes.
 */
export function vaultTransitProvider(options: VaultTransitOptions): KeyProvider {
  const { key, mount = 'transit' } = options;
  const base = checkedAddress(options.address);
  if (!NAME.test(key) || !MOUNT.test(mount)) throw new TypeError('The name of a transit key, or of where the engine is mounted, is not one');
  const call = (at: string, request: Ask = {}): Promise<Record<string, unknown>> => send(new URL(`v1/${mount}/${at}`, base), request, options);
  const nameOf = (orgId: OrgId | undefined): string => (orgId === undefined ? key : `${key}-${orgId}`);
  return labelled({
    keyId: `vault-transit:${base.host}/${mount}/${key}`,
    wrap: async (dataKey, orgId) => Buffer.from(text((await call(`encrypt/${nameOf(orgId)}`, { method: 'POST', body: { plaintext: dataKey.toString('base64') } }))['ciphertext']), 'utf8'),
    unwrap: async (wrapped, orgId) => Buffer.from(text((await call(`decrypt/${nameOf(orgId)}`, { method: 'POST', body: { ciphertext: wrapped.toString('utf8') } }))['plaintext']), 'base64'),
    destroy: async (orgId) => {
      const own = `keys/${nameOf(orgId)}`;
      if (await isGone(() => call(own))) return;
      await call(`${own}/config`, { method: 'POST', body: { deletion_allowed: true } });
      await call(own, { method: 'DELETE' });
    },
  });
}

async function isGone(look: () => Promise<unknown>): Promise<boolean> {
  try {
    await look();
    return false;
  } catch (error) {
    if (error instanceof KeyProviderError && error.code === 'status_404') return true;
    throw error;
  }
}

interface Ask { method?: 'GET' | 'POST' | 'DELETE'; body?: object }

function checkedAddress(address: string): URL {
  const url = new URL(address.endsWith('/') ? address : `${address}/`);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  if (!isSafe || url.username !== '' || url.search !== '' || url.hash !== '') throw new TypeError('The address of Vault is an https: address without a user; http: is for this machine only');
  return url;
}

async function send(url: URL, { method = 'GET', body }: Ask, { tokenFile, namespace, timeoutMs = TIMEOUT_MS }: VaultTransitOptions): Promise<Record<string, unknown>> {
  const token = await tokenIn(tokenFile);
  let response: Response;
  let answer: string;
  try {
    response = await fetch(url, {
      method, redirect: 'error', signal: AbortSignal.timeout(timeoutMs), body: body && JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'x-vault-request': 'true', 'x-vault-token': token, ...(namespace !== undefined && { 'x-vault-namespace': namespace }) },
    });
    answer = await response.text();
  } catch (error) {
    throw new KeyProviderError('unavailable', codeOf(error), { cause: error });
  }
  // 429 is a standby or a limit, 412 a replica that is behind, 5xx sealed or down: all of them pass.
  if (!response.ok) throw new KeyProviderError(response.status >= 500 || response.status === 429 || response.status === 412 ? 'unavailable' : 'refused', `status_${response.status}`);
  return answer === '' ? {} : dataOf(answer);   // what was changed or removed answers with nothing
}

async function tokenIn(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    throw new KeyProviderError('unavailable', 'no_token', { cause: error });
  }
}

function codeOf(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : name ?? 'unknown';
}

function dataOf(answer: string): Record<string, unknown> {
  try {
    const { data } = JSON.parse(answer) as { data?: unknown };
    if (typeof data === 'object' && data !== null) return data as Record<string, unknown>;
  } catch {
    throw new KeyProviderError('unavailable', 'not_json');   // the parser's own message would quote it
  }
  throw new KeyProviderError('unavailable', 'no_data');
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new KeyProviderError('unavailable', 'no_data');
  return value;
}
