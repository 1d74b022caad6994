import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { newId, type OrgId } from '@claimwright/kernel';
import { hashApiKey, isApiKey, type KeyKind, newApiKey } from './api-keys.js';
import { type DataKey, type DataKeyStore, KEY_FRESH_MS, type KeyRing } from './key-ring.js';
import type { KeyProvider } from './wrapping.js';

/** All the store needs of a database: a pool, a client or a transaction fits. */
export type QueryPort = <R extends object>(sql: string, params: unknown[]) => Promise<R[]>;

export interface ApiKey { orgId: OrgId; id: string; permissions: readonly string[]; roles: readonly string[]; addresses: readonly string[]; expiresAt: Date | null }

export interface NewApiKey {
  name: string;
  permissions?: readonly string[];
  roles?: readonly string[];
  /** CIDR blocks it may be used from; from anywhere when there are none. */
  addresses?: readonly string[];
  expiresAt?: Date | null;
  kind?: KeyKind;
  createdBy: string;
  /** The key whose successor it is. */
  replaces?: string;
}

/** The schema every service may read parts of and only its own role may write; persistence migrates it with the services' schemas. */
export const accessSchema = {
  name: 'access',
  migrationsDir: new URL('../migrations/', import.meta.url),
  /** What each service's role may do there, and nothing else. */
  grants: (role: string): string[] => [
    `revoke all on all tables in schema access from ${role}`,
    `grant usage on schema access to ${role}`,
    `grant select on access.organisation, access.data_key, access.secret to ${role}`,
    `grant select (kid, public_jwk, expires_at) on access.token_key to ${role}`,
    `grant execute on function access.find_api_key(text), access.tokens_not_before(text, text) to ${role}`,
  ],
};

const PEPPER = 'api-key-pepper';

const INSERT_KEYS = `insert into access.data_key (org_id, version, purpose, wrapped)
  select $1, k.version, k.purpose, decode(k.wrapped, 'base64') from jsonb_to_recordset($2::jsonb) as k(version int, purpose text, wrapped text)`;

// The organisation is entered in the statement itself: a policy looks at it when the rows are written.
const INSERT_API_KEY = `with entered as (select set_config('app.org', $1, true)),
  known as (insert into access.credential (lookup, org_id, kind, id) select $11, $1, 'api_key', $2 from entered)
  insert into access.api_key (org_id, id, name, kind, permissions, roles, addresses, expires_at, created_by, replaces)
  select $1, $2, $3, $4, $5::text[], $6::text[], $7::text[], $8::timestamptz, $9, $10 from entered`;

/** Organisations, their API keys and their wrapped data keys. */
export class AccessStore implements DataKeyStore {
  private peppered: Promise<KeyObject | undefined> | undefined;

  /** The provider is for API keys only, whose hashes take a pepper that it guards. */
  constructor(private readonly query: QueryPort, private readonly provider?: KeyProvider) {}

  /** The same store on another connection, such as a transaction. */
  on(query: QueryPort): AccessStore {
    const other = new AccessStore(query, this.provider);
    other.peppered = this.peppered;
    return other;
  }

  /** The organisation and its keys in one statement: there is never one without the other. */
  async createOrganisation(name: string, ring: KeyRing, orgId: OrgId = newId('org')): Promise<OrgId> {
    const keys = await ring.newKeys(orgId);
    await this.query(`with org as (insert into access.organisation (org_id, name) values ($1, $3) returning org_id) ${INSERT_KEYS}`, [orgId, toJson(keys), name]);
    return orgId;
  }

  /** Those that are served: all but the shredded. */
  async organisations(): Promise<OrgId[]> {
    const rows = await this.query<{ org_id: OrgId }>('select org_id from access.organisation where shredded_at is null order by org_id', []);
    return rows.map((row) => row.org_id);
  }

  /** Those for which there is work to do: nothing of a shredded one can be read or written. */
  async livingOrganisations(): Promise<OrgId[]> {
    const rows = await this.query<{ org_id: OrgId }>('select org_id from access.organisation where shredded_at is null order by org_id', []);
    return rows.map((row) => row.org_id);
  }

  /** A key by which an operator lets a system in; answers the secret, which is shown once and not stored. */
  async createApiKey(orgId: OrgId, name: string, permissions: readonly string[], expiresAt: Date | null = null): Promise<string> {
    return (await this.addApiKey(orgId, { name, permissions, expiresAt, createdBy: 'operator' })).secret;
  }

  /** Answers the key's id and the secret, which is shown once and not stored. */
  async addApiKey(orgId: OrgId, key: NewApiKey): Promise<{ id: string; secret: string }> {
    const kind = key.kind ?? 'live';
    const secret = newApiKey(kind);
    const id = newId('key');
    const { name, permissions = [], roles = [], addresses = [], expiresAt = null, createdBy, replaces = null } = key;
    await this.query(INSERT_API_KEY, [orgId, id, name, kind, permissions, roles, addresses, expiresAt, createdBy, replaces, hashApiKey(await this.pepperOrNew(), secret)]);
    return { id, secret };
  }

  /** A key that is known, not revoked and not expired; notes that it was used. */
  async findApiKey(secret: string): Promise<ApiKey | undefined> {
    if (!isApiKey(secret)) return undefined;
    const pepper = await this.pepper();
    if (!pepper) return undefined;   // no key was ever made
    const rows = await this.query<{ org_id: OrgId; id: string; permissions: string[]; roles: string[]; addresses: string[]; expires_at: Date | null }>(
      'select * from access.find_api_key($1)', [hashApiKey(pepper, secret)]);
    return rows.map((row) => ({ orgId: row.org_id, id: row.id, permissions: row.permissions, roles: row.roles, addresses: row.addresses, expiresAt: row.expires_at }))[0];
  }

  /** Whether this key was ever made here, also if it counts no longer; needs the rights of the access role. */
  async hasApiKey(secret: string): Promise<boolean> {
    const pepper = await this.pepper();
    if (!pepper) return false;
    return (await this.query("select from access.credential where lookup = $1 and kind = 'api_key'", [hashApiKey(pepper, secret)])).length > 0;
  }

  /** From which moment on this subject's access tokens count; undefined where none was taken back. */
  async tokensNotBefore(orgId: string, subject: string): Promise<Date | undefined> {
    const [row] = await this.query<{ at: Date | null }>('select access.tokens_not_before($1, $2) as at', [orgId, subject]);
    return row?.at ?? undefined;
  }

  /** The public halves of the keys that tokens are signed with. */
  async tokenKeys(): Promise<{ kid: string; publicJwk: Record<string, string> }[]> {
    return this.query<{ kid: string; publicJwk: Record<string, string> }>('select kid, public_jwk as "publicJwk" from access.token_key where expires_at > now()', []);
  }

  /** The newest key that tokens are signed with, while it is young enough; needs the rights of the access role, as the next does. */
  async signingKey(): Promise<{ kid: string; privateKey: Buffer } | undefined> {
    const [row] = await this.query<{ kid: string; wrapped: Buffer }>(`select kid, wrapped from access.token_key where created_at > now() - interval '30 days' order by created_at desc, kid limit 1`, []);
    return row && { kid: row.kid, privateKey: await this.guard().unwrap(row.wrapped) };
  }

  async addSigningKey({ kid, publicJwk, privateKey }: { kid: string; publicJwk: object; privateKey: Buffer }): Promise<{ kid: string; privateKey: Buffer }> {
    await this.query(`insert into access.token_key (kid, public_jwk, wrapped, expires_at) values ($1, $2, $3, now() + interval '31 days')`, [kid, JSON.stringify(publicJwk), await this.guard().wrap(privateKey)]);
    return { kid, privateKey };
  }

  async loadKeys(orgId: OrgId): Promise<DataKey[]> {
    return this.query<DataKey>(`select version, purpose, wrapped, created_at > now() - $2 * interval '1 millisecond' and created_at > (select min(created_at) from access.data_key where org_id = $1) as "isFresh", retired_at is not null as "isRetired"
      from access.data_key where org_id = $1`, [orgId, KEY_FRESH_MS]);
  }

  async insertKeys(orgId: OrgId, keys: DataKey[]): Promise<void> {
    await this.query(INSERT_KEYS, [orgId, toJson(keys)]);
  }

  /** For the rights of the access role: older indexes than this are looked for no longer. */
  async retireBlindBefore(orgId: OrgId, version: number): Promise<void> {
    await this.query(`update access.data_key set retired_at = now() where org_id = $1 and purpose = 'blind' and version < $2 and retired_at is null`, [orgId, version]);
  }

  async shredded(): Promise<OrgId[]> {
    return (await this.query<{ org_id: OrgId }>('select org_id from access.organisation where shredded_at is not null', [])).map((row) => row.org_id);
  }

  private async pepper(): Promise<KeyObject | undefined> {
    this.peppered ??= this.loadPepper();
    const pepper = await this.peppered.catch((error: unknown) => {
      this.peppered = undefined;
      throw error;
    });
    if (!pepper) this.peppered = undefined;
    return pepper;
  }

  private async loadPepper(): Promise<KeyObject | undefined> {
    const [row] = await this.query<{ wrapped: Buffer }>('select wrapped from access.secret where name = $1', [PEPPER]);
    return row && createSecretKey(await this.guard().unwrap(row.wrapped));
  }

  /** The first key of an installation makes it; of two at once, one pepper stays. */
  private async pepperOrNew(): Promise<KeyObject> {
    const known = await this.pepper();
    if (known) return known;
    await this.query('insert into access.secret (name, wrapped) values ($1, $2) on conflict do nothing', [PEPPER, await this.guard().wrap(randomBytes(32))]);
    const made = await this.pepper();
    if (!made) throw new Error('The pepper of the API keys vanished while it was made');
    return made;
  }

  private guard(): KeyProvider {
    if (!this.provider) throw new Error('API keys need the key provider');
    return this.provider;
  }
}

const toJson = (keys: DataKey[]) => JSON.stringify(keys.map((key) => ({ ...key, wrapped: key.wrapped.toString('base64') })));
