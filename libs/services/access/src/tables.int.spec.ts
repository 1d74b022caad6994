import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventLogSchema } from '@claimwright/platform-messaging';
import { assertTenantTables, testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { accessServiceSchema } from './index.js';

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase(accessServiceSchema, { shared: [eventLogSchema] });
});
afterAll(() => t.close());

/** What there is once for all organisations, or is needed before the organisation is known. */
const INSTALLATION = ['organisation', 'credential', 'data_key', 'secret', 'token_key'];

describe('the tables of the access service', () => {
  it('are an organisation’s each, save those of the installation', async () => {
    await assertTenantTables(t, INSTALLATION);
    for (const name of INSTALLATION) await expect(assertTenantTables(t, INSTALLATION.filter((one) => one !== name))).rejects.toThrow(`${name}: `);
  });
});
