import { auditSchema } from '@claimwright/platform-audit';
import { accessSchema, isWrappedBy, type KeyProvider, type QueryPort } from '@claimwright/platform-security';
import type { OrgId } from '@claimwright/kernel';
import { namesOf } from '../schema/service-schema.js';

/** Runs work in a transaction as a role, of no organisation. */
export type InstallationTransactions = <T>(role: string, orgId: undefined, work: (query: QueryPort) => Promise<T>) => Promise<T>;

export interface RewrapProgress { table: string; total: number; done: number }

/** Where wrapped keys lie; an organisation's are wrapped by a key of its own. */
const PLACES = [
  { role: namesOf(accessSchema.name).ownerRole, table: 'access.data_key', key: ['org_id', 'purpose', 'version'], isOwn: true },
  { role: namesOf(accessSchema.name).ownerRole, table: 'access.secret', key: ['name'], isOwn: false },
  { role: namesOf(accessSchema.name).ownerRole, table: 'access.token_key', key: ['kid'], isOwn: false },
  { role: namesOf(auditSchema.name).ownerRole, table: 'audit.signing_key', key: ['key_id'], isOwn: false },
];
type Place = (typeof PLACES)[number];
interface Row { key: string[]; wrapped: Buffer }

/**
 * Has every key wrapped by this provider that another has wrapped, or that an organisation's own key does not guard yet, a transaction each;
 * services go on meanwhile. Broken off, it is begun again and finds what is left.
 */
export async function rewrapKeys(transactions: InstallationTransactions, provider: KeyProvider, tell: (progress: RewrapProgress) => void): Promise<RewrapProgress[]> {
  const outcomes: RewrapProgress[] = [];
  for (const place of PLACES) {
    const rows = await otherwiseWrapped(transactions, provider, place);
    const progress = { table: place.table, total: rows.length, done: 0 };
    tell(progress);
    for (const row of rows) {
      const wrapped = await wrappedAnew(provider, row, place);
      progress.done += await transactions(place.role, undefined, async (query) => (await query(
        `update ${place.table} set wrapped = $1 where wrapped = $2 and array[${textOf(place)}] = $3::text[] returning 1`, [wrapped, row.wrapped, row.key])).length);
      tell(progress);
    }
    outcomes.push(progress);
  }
  return outcomes;
}

/** How many keys this provider has not wrapped. */
export async function otherwiseWrappedCount(transactions: InstallationTransactions, provider: KeyProvider): Promise<number> {
  let count = 0;
  for (const place of PLACES) count += (await otherwiseWrapped(transactions, provider, place)).length;
  return count;
}

const textOf = ({ key }: Place): string => key.map((name) => `${name}::text`).join(', ');

async function otherwiseWrapped(transactions: InstallationTransactions, provider: KeyProvider, place: Place): Promise<Row[]> {
  const rows = await transactions(place.role, undefined, (query) => query<Row>(`select array[${textOf(place)}] as key, wrapped from ${place.table} order by 1`, []));
  return rows.filter(({ wrapped }) => !isWrappedBy(provider, wrapped, place.isOwn));
}

/** Only what this provider also opens takes the place of what another opens. */
async function wrappedAnew(provider: KeyProvider, { key, wrapped }: Row, { isOwn }: Place): Promise<Buffer> {
  const orgId = isOwn ? (key[0] as OrgId) : undefined;
  const plain = await provider.unwrap(wrapped, orgId);
  const anew = await provider.wrap(plain, orgId);
  if (!(await provider.unwrap(anew, orgId)).equals(plain)) throw new Error('The key provider does not open what it has wrapped');
  return anew;
}
