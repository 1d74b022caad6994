import { entityDrift } from '@claimwright/platform-persistence';
import { assertTenantTables, testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimSubmissionSchema } from './index.js';

let t: TestDatabase;
beforeAll(async () => { t = await testDatabase(claimSubmissionSchema); });
afterAll(() => t?.close());

describe('the tables of claim submission', () => {
  it('are open to their own organisation only', async () => {
    await expect(assertTenantTables(t)).resolves.toBeUndefined();
  });

  it('are what the entities say', async () => {
    expect(await entityDrift(t.adminUrl, claimSubmissionSchema)).toEqual([]);
  });
});
