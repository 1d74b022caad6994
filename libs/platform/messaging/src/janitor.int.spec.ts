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

  it('keeps the tally of what was sent as long as the inbox', async () => {
    await t.admin(`INSERT INTO bookkeeping.sent_tally (minute, topic, type, events, ids) SELECT date_trunc('minute', now()) - i * interval '1 day', 'books', 'book.opened.v1', 1, 1 FROM generate_series(40, 50) i`);
    expect(await sweep({ databases: [t.db] })).toBe(6);
    expect(await t.admin('SELECT count(*)::int AS n FROM bookkeeping.sent_tally')).toEqual([{ n: 5 }]);
  });
});
