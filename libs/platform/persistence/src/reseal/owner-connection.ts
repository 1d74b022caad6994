import type { OrgId } from '@claimwright/kernel';
import type { QueryPort } from '@claimwright/platform-security';
import pg from 'pg';
import { cleaned } from '../database/errors.js';
import { poolTypes } from '../database/pool-types.js';

/** A connection of whoever may become the owners of the schemas: for work that no service's own role is allowed. */
export class OwnerConnection {
  private constructor(private readonly client: pg.Client) {}

  static async open(adminUrl: string): Promise<OwnerConnection> {
    const client = new pg.Client({ connectionString: adminUrl, application_name: 'claimwright owner', types: poolTypes });
    client.on('error', () => undefined);   // the next statement tells it
    await client.connect();
    return new OwnerConnection(client);
  }

  /** One transaction as this role, in which the rows of this organisation, if one is named, are all there are. */
  async as<T>(role: string, orgId: OrgId | undefined, work: (query: QueryPort) => Promise<T>): Promise<T> {
    await this.client.query('begin');
    try {
      await this.client.query(`set local role ${pg.escapeIdentifier(role)}`);
      if (orgId !== undefined) await this.client.query(`select set_config('app.org', $1, true)`, [orgId]);
      const result = await work(async <R extends object>(sql: string, params: unknown[]) => (await this.client.query<R>(sql, params)).rows);
      await this.client.query('commit');
      return result;
    } catch (error) {
      await this.client.query('rollback').catch(() => undefined);   // a lost connection has rolled back already; the cause is thrown below
      throw cleaned(error);
    }
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
