import { setTimeout as sleep } from 'node:timers/promises';
import type { OrgId } from '@claimwright/kernel';
import { namesOf, type OwnerConnection, resealColumn, sealedColumns, type RewriteProgress, type SealedColumn } from '@claimwright/platform-persistence';
import { AccessStore, BLIND_SETTLED_MS, KEY_FRESH_MS, KeyRing } from '@claimwright/platform-security';
import { keyProvider } from '../key-provider.js';
import { count, progress, say, table } from '../operations/words.js';
import { reindexAll } from './reindex.js';
import { ACCESS_OWNER, type KeysFlags, nameOf, type ProviderFlags, withOwner } from '../with-owner.js';

export interface RotateFlags extends ProviderFlags { wait?: boolean; blindIndex?: boolean }

interface KeyRow { purpose: string; version: number; createdAt: Date; isFresh: boolean }

/** Shows the keys and what each has sealed. */
export function listKeys(flags: KeysFlags): Promise<number> {
  return withOwner(flags, async (owner, organisations) => {
    const columns = await owner.as(ACCESS_OWNER, undefined, sealedColumns);
    for (const orgId of organisations) {
      const keys = await owner.as(ACCESS_OWNER, orgId, (query) => query<KeyRow>(
        `select purpose, version, created_at as "createdAt", created_at > now() - $2 * interval '1 millisecond' as "isFresh" from access.data_key where org_id = $1 order by purpose, version`, [orgId, KEY_FRESH_MS]));
      const sealed = await valuesByVersion(owner, orgId, columns);
      const usable = keys.filter(({ purpose, isFresh }) => purpose === 'seal' && !isFresh);
      const sealing = usable.at(-1)?.version ?? 1;
      const rows = keys.map(({ purpose, version, createdAt }) => ({
        purpose, version, madeAt: createdAt.toISOString(), ...(purpose === 'seal' && { seals: version === sealing, values: sealed.get(version) ?? 0 }),
      }));
      if (flags.json) say(JSON.stringify({ orgId, keys: rows }));
      else say(`${orgId}\n${table(['key', 'version', 'made at', 'seals', 'values'], rows.map((row) => [row.purpose, row.version, row.madeAt, 'seals' in row && row.seals ? 'yes' : '', 'values' in row ? row.values ?? 0 : '']))}`);
    }
    return 0;
  });
}

/** Makes new keys; with `wait` they are used and nothing is left of the older ones when it ends. */
export function rotateKeys(flags: RotateFlags): Promise<number> {
  const [rotated, settledMs, then] = flags.blindIndex ? ['rotateBlind' as const, BLIND_SETTLED_MS, 'reindex'] : ['rotate' as const, KEY_FRESH_MS, 'reseal'];
  return withOwner(flags, async (owner, organisations) => {
    const provider = await keyProvider(flags.keyFile);
    for (const orgId of organisations) {
      const version = await owner.as(ACCESS_OWNER, orgId, (query) => new KeyRing(new AccessStore(query), provider)[rotated](orgId));
      const from = new Date(Date.now() + settledMs).toISOString();
      say(flags.json ? JSON.stringify({ orgId, version, usedFrom: from }) : `${orgId}  key ${version} is made and ${flags.blindIndex ? 'blinds' : 'seals'} from ${from} on; then: claimwright keys ${then}`);
    }
    if (!flags.wait) return 0;
    await sleep(settledMs);
    return flags.blindIndex ? reindexAll(owner, organisations, flags) : resealAll(owner, organisations, flags);
  });
}

/** Seals anew what older keys sealed; 1 where something is left under one. */
export function resealKeys(flags: ProviderFlags): Promise<number> {
  return withOwner(flags, (owner, organisations) => resealAll(owner, organisations, flags));
}

async function resealAll(owner: OwnerConnection, organisations: readonly OrgId[], flags: ProviderFlags): Promise<number> {
  const provider = await keyProvider(flags.keyFile);
  const columns = await owner.as(ACCESS_OWNER, undefined, sealedColumns);
  let left = 0;
  for (const orgId of organisations) {
    const keys = await owner.as(ACCESS_OWNER, orgId, (query) => new KeyRing(new AccessStore(query), provider).forOrg(orgId));
    for (const column of columns) {
      const outcome = await resealColumn((role, org, work) => owner.as(role, org, work), keys, column, (now) => progress(`${orgId}  ${lineOf(now)}`));
      progress('');
      const older = await olderValues(owner, orgId, column, keys.sealsWith);
      left += older;
      if (flags.json) say(JSON.stringify({ orgId, column: nameOf(column), key: keys.sealsWith, resealed: outcome.done, left: older }));
      else if (outcome.total > 0 || older > 0) say(`${orgId}  ${lineOf(outcome)}${older > 0 ? `, ${older} left` : ''}`);
    }
    if (!flags.json) say(`${orgId}  everything is sealed with key ${keys.sealsWith}${left > 0 ? `, but for ${count(left, 'value')}: run it again` : ''}`);
  }
  return left > 0 ? 1 : 0;
}

const lineOf = ({ column, done, total }: RewriteProgress): string => `${nameOf(column)}: ${done} of ${count(total, 'value')} re-sealed`;

async function olderValues(owner: OwnerConnection, orgId: OrgId, column: SealedColumn, version: number): Promise<number> {
  const values = await valuesByVersion(owner, orgId, [column]);
  return [...values].reduce((sum, [sealedWith, n]) => (sealedWith < version ? sum + n : sum), 0);
}

async function valuesByVersion(owner: OwnerConnection, orgId: OrgId, columns: readonly SealedColumn[]): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  for (const column of columns) {
    const rows = await owner.as(namesOf(column.schema).ownerRole, orgId, (query) => query<{ version: number; values: number }>(
      `select split_part("${column.column}", '.', 2)::int as version, count(*) as values from "${column.schema}"."${column.table}" where org_id = $1 and starts_with("${column.column}", 'v1.') group by 1`, [orgId]));
    for (const { version, values } of rows) found.set(version, (found.get(version) ?? 0) + values);
  }
  return found;
}
