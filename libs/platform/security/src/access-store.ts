import { newId, type OrgId } from '@claimwright/kernel';
import { newApiKey } from './api-keys.js';
import type { DataKey, DataKeyStore, KeyPurpose, KeyRing } from './key-ring.js';

/** All the store needs of a database: a pool, a client or a transaction fits. */
export type QueryPort = <R extends object>(sql: string, params: unknown[]) => Promise<R[]>;

export interface ApiKey { keyHash: string; orgId: OrgId; name: string; permissions: readonly string[]; expiresAt: Date | null }

/** The schema every service may read and only its own role may write; persistence migrates it with the services' schemas. */
export const accessSchema = {
  name: 'access',
  migrationsDir: new URL('../migrations/', import.meta.url),
  /** What each service's role gets on it. */
  grants: { tables: 'select' as const },
};

const INSERT_KEYS = `insert into access.data_key (org_id, version, purpose, wrapped)
  select $1, k.version, k.purpose, decode(k.wrapped, 'base64') from jsonb_to_recordset($2::jsonb) as k(version int, purpose text, wrapped text)`;

/** Organisations, their API keys and their wrapped data keys. */
export class AccessStore implements DataKeyStore {
  constructor(private readonly query: QueryPort) {}

  /** The organisation and its keys in one statement: there is never one without the other. */
  async createOrganisation(name: string, ring: KeyRing, orgId: OrgId = newId('org')): Promise<OrgId> {
    const keys = await ring.newKeys(orgId);
    await this.query(`with org as (insert into access.organisation (org_id, name) values ($1, $3) returning org_id) ${INSERT_KEYS}`, [orgId, toJson(keys), name]);
    return orgId;
  }

  async organisations(): Promise<OrgId[]> {
    const rows = await this.query<{ org_id: OrgId }>('select org_id from access.organisation order by org_id', []);
    return rows.map((row) => row.org_id);
  }

  /** Answers the secret, which is shown once and not stored. */
  async createApiKey(orgId: OrgId, name: string, permissions: readonly string[], expiresAt: Date | null = null): Promise<string> {
    const { secret, hash } = newApiKey();
    await this.query('insert into access.api_key (key_hash, org_id, name, permissions, expires_at) values ($1, $2, $3, $4, $5)', [hash, orgId, name, permissions, expiresAt]);
    return secret;
  }

  /** A key that is known, not revoked and not expired. */
  async findApiKey(hash: string): Promise<ApiKey | undefined> {
    const rows = await this.query<{ key_hash: string; org_id: OrgId; name: string; permissions: string[]; expires_at: Date | null }>(
      'select key_hash, org_id, name, permissions, expires_at from access.api_key where key_hash = $1 and revoked_at is null and (expires_at is null or expires_at > now())', [hash]);
    return rows.map((row) => ({ keyHash: row.key_hash, orgId: row.org_id, name: row.name, permissions: row.permissions, expiresAt: row.expires_at }))[0];
  }

  async revokeApiKey(hash: string): Promise<void> {
    await this.query('update access.api_key set revoked_at = now() where key_hash = $1 and revoked_at is null', [hash]);
  }

  async loadKeys(orgId: OrgId): Promise<DataKey[]> {
    return this.query<{ version: number; purpose: KeyPurpose; wrapped: Buffer }>('select version, purpose, wrapped from access.data_key where org_id = $1', [orgId]);
  }

  async insertKeys(orgId: OrgId, keys: DataKey[]): Promise<void> {
    await this.query(INSERT_KEYS, [orgId, toJson(keys)]);
  }
}

const toJson = (keys: DataKey[]) => JSON.stringify(keys.map((key) => ({ ...key, wrapped: key.wrapped.toString('base64') })));
