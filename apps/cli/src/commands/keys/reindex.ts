import type { OrgId } from '@claimwright/kernel';
import { type BlindColumn, blindColumns, olderIndexesLeft, type OwnerConnection, type OwnerTransactions, reindexColumn } from '@claimwright/platform-persistence';
import { AccessStore, BLIND_SETTLED_MS, type KeyProvider, KeyRing, type OrgKeys } from '@claimwright/platform-security';
import { keyProvider } from '../key-provider.js';
import { count, progress, say } from '../operations/words.js';
import { ACCESS_OWNER, nameOf, type ProviderFlags, withOwner } from '../with-owner.js';

/** Gives rows indexes of the newest key and retires the older one; 1 where some have none yet. */
export function reindexKeys(flags: ProviderFlags): Promise<number> {
  return withOwner(flags, (owner, organisations) => reindexAll(owner, organisations, flags));
}

export async function reindexAll(owner: OwnerConnection, organisations: readonly OrgId[], flags: ProviderFlags): Promise<number> {
  const provider = await keyProvider(flags.keyFile);
  const columns = await owner.as(ACCESS_OWNER, undefined, blindColumns);
  let left = 0;
  for (const orgId of organisations) left += await reindexOne(owner, orgId, { columns, provider, json: flags.json === true });
  return left > 0 ? 1 : 0;
}

interface Reindexing { columns: readonly BlindColumn[]; provider: KeyProvider; json: boolean }

/** Answers how many indexes of an older key are left. */
async function reindexOne(owner: OwnerConnection, orgId: OrgId, { columns, provider, json }: Reindexing): Promise<number> {
  const transactions: OwnerTransactions = (role, org, work) => owner.as(role, org, work);
  const keys = await owner.as(ACCESS_OWNER, orgId, (query) => new KeyRing(new AccessStore(query), provider).forOrg(orgId));
  const tell = (result: { reindexed: number; left: number }, sentence: string): void => say(json ? JSON.stringify({ orgId, key: keys.blindsWith, ...result }) : `${orgId}  ${sentence}`);
  if (keys.blindVersions.length > 1 && !(await isSettled(owner, orgId))) {
    const left = await leftOf(transactions, keys, columns);
    tell({ reindexed: 0, left: Math.max(1, left) }, 'the new key is not in use everywhere yet: run it again in a few minutes');
    return Math.max(1, left);
  }
  let reindexed = 0;
  for (const column of columns) {
    const outcome = await reindexColumn(transactions, keys, column, ({ done, total }) => progress(`${orgId}  ${nameOf(column)}: ${done} of ${count(total, 'index', 'indexes')} renewed`));
    progress('');
    reindexed += outcome.done;
    if (!json && outcome.total > 0) say(`${orgId}  ${nameOf(column)}: ${outcome.done} of ${count(outcome.total, 'index', 'indexes')} renewed`);
  }
  const left = await leftOf(transactions, keys, columns);
  if (left === 0) await owner.as(ACCESS_OWNER, orgId, (query) => new AccessStore(query).retireBlindBefore(orgId, keys.blindsWith));
  tell({ reindexed, left }, left === 0 ? `every index is of key ${keys.blindsWith}` : `${count(left, 'index', 'indexes')} left: run it again`);
  return left;
}

/** Until every process makes indexes of the new key, rows with older ones are still added. */
async function isSettled(owner: OwnerConnection, orgId: OrgId): Promise<boolean> {
  const [row] = await owner.as(ACCESS_OWNER, orgId, (query) => query<{ isSettled: boolean }>(
    `select max(created_at) < now() - $2 * interval '1 millisecond' as "isSettled" from access.data_key where org_id = $1 and purpose = 'blind'`, [orgId, BLIND_SETTLED_MS]));
  return row?.isSettled === true;
}

async function leftOf(transactions: OwnerTransactions, keys: OrgKeys, columns: readonly BlindColumn[]): Promise<number> {
  let left = 0;
  for (const column of columns) left += await olderIndexesLeft(transactions, keys, column);
  return left;
}
