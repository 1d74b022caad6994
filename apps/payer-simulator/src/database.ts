import type { OrgId } from '@claimwright/kernel';
import { defineService, openDatabase, systemActor, type Actor, type Database } from '@claimwright/platform-persistence';
import { KeyRing, type DataKey, type DataKeyStore, type KeyProvider, type KeyPurpose } from '@claimwright/platform-security';

/** The simulator's part of the database, for `bootstrap`. */
export const simulatorSchema = defineService({ name: 'payer-simulator', entities: [], migrationsDir: new URL('../migrations/', import.meta.url) });

/** The one organisation of this schema: the clearinghouse and its payers. */
const SIMULATOR: OrgId = 'org_00000000000000000000000000000000';

/** As whom everything here is done. */
export const simulatorActor: Actor = systemActor(SIMULATOR, 'payer-simulator');

export interface SimulatorDatabaseOptions {
  /** The address of the role that `bootstrap` made for `simulatorSchema`. */
  url: string;
  keyProvider: KeyProvider;
  poolMax?: number;
}

/** Opens the simulator's database under keys of its own, which the first start makes. */
export async function openSimulatorDatabase({ url, keyProvider, poolMax }: SimulatorDatabaseOptions): Promise<Database> {
  const store = new OwnKeys();
  const ring = new KeyRing(store, keyProvider);
  const db = await openDatabase(simulatorSchema, { url, keyRing: ring, poolMax });
  store.db = db;
  if ((await store.loadKeys(SIMULATOR)).length === 0) await ring.createOrg(SIMULATOR);
  return db;
}

class OwnKeys implements DataKeyStore {
  db: Database;

  loadKeys(orgId: OrgId): Promise<DataKey[]> {
    return this.query<{ version: number; purpose: KeyPurpose; wrapped: Buffer }>(orgId, 'select version, purpose, wrapped from data_key where org_id = $1', [orgId]);
  }

  /** Keys that another process made meanwhile stay: two starts agree on one set. */
  async insertKeys(orgId: OrgId, keys: DataKey[]): Promise<void> {
    const rows = JSON.stringify(keys.map((key) => ({ ...key, wrapped: key.wrapped.toString('base64') })));
    await this.query(orgId, `insert into data_key (org_id, version, purpose, wrapped)
      select $1, k.version, k.purpose, decode(k.wrapped, 'base64') from jsonb_to_recordset($2::jsonb) as k(version int, purpose text, wrapped text)
      on conflict do nothing`, [orgId, rows]);
  }

  /** The simulator's own organisation stays. */
  async shredded(): Promise<OrgId[]> {
    return [];
  }

  private query<R>(orgId: OrgId, sql: string, params: unknown[]): Promise<R[]> {
    return this.db.systemTransaction(async (system) => {
      await system.query(`select set_config('app.org', $1, true)`, [orgId]);
      return system.query<R>(sql, params);
    });
  }
}
