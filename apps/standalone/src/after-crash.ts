import { eventLogSchema } from '@claimwright/platform-messaging';
import type { ServiceSchema } from '@claimwright/platform-persistence';
import type pg from 'pg';

/**
 * Lets go of what a killed process of ours still holds. Leases and jobs would come free by themselves after some seconds;
 * but whoever holds the standalone's lock on its own embedded server knows that their owner is dead, and need not wait.
 */
export async function releaseLeases(client: pg.Client, services: readonly ServiceSchema[]): Promise<void> {
  const statements = [
    { table: `${eventLogSchema.name}.consumer_lease`, set: 'until = clock_timestamp()' },
    ...services.flatMap(({ schema }) => [
      { table: `${schema}.relay_lease`, set: 'until = clock_timestamp()' },
      { table: `${schema}.job`, set: 'leased_until = null' },
    ]),
  ];
  for (const { table, set } of statements) {
    const { rows } = await client.query<{ exists: boolean }>('select to_regclass($1) is not null as exists', [table]);
    if (rows[0]?.exists) await client.query(`update ${table} set ${set}`);
  }
}
