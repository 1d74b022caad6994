import { type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bookDatabase } from '../test/bookkeeping.js';
import { sweep } from './janitor.js';

describe('the janitor', () => {
  let t: TestDatabase;
  beforeAll(async () => { t = await bookDatabase(); });
  afterAll(() => t.close());

  it('deletes inbox rows past their age in small batches and keeps the others', async () => {
    await t.admin(`INSERT INTO bookkeeping.inbox (consumer, event_id, at) SELECT 'shelf', 'old' || i, now() - interval '46 days' FROM generate_series(1, 4500) i`);
    await t.admin(`INSERT INTO bookkeeping.inbox (consumer, event_id, at) VALUES ('shelf', 'young', now() - interval '44 days')`);
    const asked: number[] = [];
    const deleted = await sweep({ databases: [t.db], forgetRecords: async (atMost) => { asked.push(atMost); return 0; } });
    expect([deleted, asked]).toEqual([4500, [2000]]);
    expect(await t.admin('SELECT event_id FROM bookkeeping.inbox')).toEqual([{ event_id: 'young' }]);
  });
});
