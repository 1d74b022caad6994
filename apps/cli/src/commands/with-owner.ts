import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DomainError, type OrgId } from '@claimwright/kernel';
import { type KeyedColumn, namesOf, OwnerConnection } from '@claimwright/platform-persistence';
import { AccessStore } from '@claimwright/platform-security';
import { UsageError } from '../client.js';
import { sentenceOf } from './operations/sentences.js';

export interface KeysFlags { org?: string; json?: boolean }
export interface ProviderFlags extends KeysFlags { keyFile?: string }

export const ACCESS_OWNER = namesOf('access').ownerRole;

export const nameOf = ({ schema, table, column }: KeyedColumn): string => `${schema}.${table}.${column}`;

/** Does it as whoever may become the owners of the schemas, for the organisation that is named or for all. */
export async function withOwner(flags: KeysFlags, work: (owner: OwnerConnection, organisations: readonly OrgId[]) => Promise<number>): Promise<number> {
  let owner: OwnerConnection | undefined;
  try {
    owner = await OwnerConnection.open(adminUrl());
    const [served, gone] = await owner.as(ACCESS_OWNER, undefined, async (query) => [await new AccessStore(query).organisations(), await new AccessStore(query).shredded()] as const);
    const asked = flags.org === undefined ? served : [...served, ...gone].filter((orgId) => orgId === flags.org);
    if (flags.org !== undefined && asked.length === 0) throw new UsageError(`There is no organisation ${flags.org}.`);
    return await work(owner, asked);
  } catch (error) {
    const sentence = error instanceof DomainError ? `${error.message}.` : sentenceOf(error);
    if (sentence === undefined) throw error;
    throw new UsageError(sentence, { cause: error });
  } finally {
    await owner?.close();
  }
}

function adminUrl(): string {
  const left = path.join(process.env['DATA_DIR'] ?? '.claimwright', 'database-url');
  const url = process.env['DATABASE_ADMIN_URL'] ?? (existsSync(left) ? readFileSync(left, 'utf8').trim() : undefined);
  if (url === undefined) throw new UsageError('Set DATABASE_ADMIN_URL to a role that may become the owners of the schemas, or run where a standalone runs (DATA_DIR).');
  return url;
}
