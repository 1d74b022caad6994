import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { SnakeNaming } from '../database/naming.js';
import type { ServiceSchema } from './service-schema.js';

// What a migration may have and an entity need not say: the mapping is compared, not how the table is guarded or found.
const NOT_THE_MAPPING = /^(CREATE (UNIQUE )?INDEX|DROP INDEX|COMMENT ON)|(ADD|DROP) CONSTRAINT(?! "[^"]*" PRIMARY KEY)|ALTER COLUMN "[^"]*" (SET|DROP) DEFAULT/;

/**
 * The statements TypeORM would run to turn the migrated tables into what the entities say; none when they agree.
 * It sees tables, columns, their types, lengths and nullability and the primary key of each entity. It does not see tables
 * without an entity, policies, triggers, functions, rights and checks; indexes, foreign and unique keys and defaults are left
 * out here because migrations alone own them. Needs an address that may read the catalogue, such as the admin's.
 */
export async function entityDrift(adminUrl: string, service: ServiceSchema): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres', url: adminUrl, schema: service.schema, entities: [...service.entities], namingStrategy: new SnakeNaming(),
    synchronize: false, installExtensions: false, logging: false, poolSize: 1,
  });
  await source.initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query).filter((query) => !NOT_THE_MAPPING.test(query));
  } finally {
    await source.destroy();
  }
}
