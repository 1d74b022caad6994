// Row-level security of every table of every service, taken away one at a time: each time the catalogue check must notice.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventLogSchema } from '@claimwright/platform-messaging';
import { assertTenantTables, testDatabase } from '@claimwright/platform-testing';
import { SERVICES } from './openapi.mjs';

const INSTALLATION = ['organisation', 'credential', 'data_key', 'secret', 'token_key'];
const FORCED = `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relforcerowsecurity order by 1`;

describe.each(SERVICES.map(({ service }) => [service.name, service]))('the tables of %s', (_name, service) => {
  let t;
  beforeAll(async () => { t = await testDatabase(service, { shared: [eventLogSchema] }); });
  afterAll(() => t.close());

  it('are noticed when any of them loses its policy', async () => {
    const installation = service.name === 'access' ? INSTALLATION : [];
    await assertTenantTables(t, installation);
    const tables = (await t.admin(FORCED, [service.schema])).map(({ name }) => name).filter((name) => name !== 'idempotency');
    expect(tables.length).toBeGreaterThan(0);
    for (const name of tables) {
      for (const [open, close] of [['disable row level security', 'enable row level security'], ['no force row level security', 'force row level security']]) {
        await t.admin(`alter table ${service.schema}."${name}" ${open}`);
        await expect(assertTenantTables(t, installation)).rejects.toThrow(`${name}: `);
        await t.admin(`alter table ${service.schema}."${name}" ${close}`);
      }
    }
    await assertTenantTables(t, installation);
  });
});
