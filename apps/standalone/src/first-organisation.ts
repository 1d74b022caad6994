import type { OrgId } from '@claimwright/kernel';
import { AccessStore, KeyRing, type KeyProvider } from '@claimwright/platform-security';
import type pg from 'pg';
import type { Home } from './home.js';

/** Everything the REST API knows: the first key may do it all. */
const ALL_PERMISSIONS = ['*'];

const API_KEY = 'api-key';
const WALK = 'sandbox';

export interface FirstOrganisation {
  orgId: OrgId;
  apiKey: string;
  /** A key was made just now and is shown this once. */
  isNew: boolean;
  /** `open`: begun in an empty database and not ended, and a crash may lie between. `none`: the data here are not the sandbox's. */
  walk: 'none' | 'open' | 'done';
}

/** The organisation and the key a local user starts with; made once, found again at each start. */
export async function firstOrganisation(client: pg.Client, provider: KeyProvider, home: Home, wantsSandbox: boolean): Promise<FirstOrganisation> {
  const access = new AccessStore(async <R extends object>(sql: string, params: unknown[]) => (await client.query(sql, params)).rows as R[], provider);
  const ring = new KeyRing(access, provider);
  const [known] = await access.organisations();
  // Noted before the organisation exists, so that a crash right after making it does not lose the sandbox.
  if (!known && wantsSandbox) await home.write(WALK, 'open');
  const orgId = known ?? (await access.createOrganisation('First organisation', ring));
  await ring.forOrg(orgId);
  const kept = await keptKey(access, home);
  const apiKey = kept ?? ((await access.addApiKey(orgId, { name: 'first key', permissions: ALL_PERMISSIONS, kind: 'test', createdBy: 'operator' })).secret);
  if (!kept) await home.write(API_KEY, apiKey);
  return { orgId, apiKey, isNew: !kept, walk: await walkState(home) };
}

async function walkState(home: Home): Promise<FirstOrganisation['walk']> {
  const kept = await home.read(WALK);
  return kept === 'open' || kept === 'done' ? kept : 'none';
}

/** The key in the data folder, unless it is another database's; one that was revoked here stays the one that is kept. */
async function keptKey(access: AccessStore, home: Home): Promise<string | undefined> {
  const kept = await home.read(API_KEY);
  if (kept === undefined) return undefined;
  return (await access.hasApiKey(kept)) ? kept : undefined;
}

export const closeWalk = (home: Home): Promise<void> => home.write(WALK, 'done');
