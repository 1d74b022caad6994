import { ContractError, defineEvent } from '@claimwright/contracts';
import { type Actor } from '@claimwright/platform-persistence';
import { type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Type } from 'typebox';
import { BookClosed, bookDatabase, BookOpened, TOPIC } from '../test/bookkeeping.js';
import { announce } from './announce.js';
import { readUnpublished } from './outbox-store.js';

describe('announce', () => {
  let t: TestDatabase;
  let actor: Actor;
  beforeAll(async () => {
    t = await bookDatabase();
    actor = await t.actor({ requestId: 'req_01' });
  });
  beforeEach(() => t.db.system('DELETE FROM outbox'));
  afterAll(() => t.close());

  it('leaves nothing behind when the transaction rolls back', async () => {
    const work = t.db.transaction(actor, async (tx) => {
      await announce(tx, BookOpened, { bookId: 'clm_01' });
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await readUnpublished(t.db, 10)).toEqual([]);
  });

  it('saves an event with the headers every topic tool can read, and the data alone as the value', async () => {
    await t.db.transaction(actor, (tx) => announce(tx, BookOpened, { bookId: 'clm_01', note: 'x' }));
    const [saved] = await readUnpublished(t.db, 10);
    expect(saved?.record).toEqual({
      topic: TOPIC, key: 'clm_01', value: '{"bookId":"clm_01","note":"x"}',
      headers: {
        'content-type': 'application/json', ce_specversion: '1.0', ce_type: 'book.opened.v1', ce_source: '/claimwright/bookkeeping', ce_subject: 'clm_01',
        ce_id: expect.stringMatching(/^evt_[0-9a-f]{32}$/), ce_time: expect.stringMatching(/^\d{4}-.*Z$/), ce_tenant: actor.orgId,
        ce_sequence: String(saved?.pos), ce_correlationid: 'req_01', ce_actor: 'key:test',
      },
    });
  });

  it('numbers many events in the order given', async () => {
    const ids = Array.from({ length: 700 }, (_, i) => `clm_${i}`);
    await t.db.transaction(actor, async (tx) => {
      await announce(tx, BookOpened, ids.map((bookId) => ({ bookId })));
      await announce(tx, BookClosed, []);
    });
    expect((await readUnpublished(t.db, 1000)).map((one) => one.record.key)).toEqual(ids);
  });

  it('refuses data that breaks the contract, and with it the transaction', async () => {
    const bad = { bookId: 'clm_01', name: 'Ann Example' };
    await expect(t.db.transaction(actor, (tx) => announce(tx, BookOpened, bad))).rejects.toThrow(ContractError);
    expect(await readUnpublished(t.db, 10)).toEqual([]);
  });

  it('refuses an event that its topic would not take', async () => {
    await expect(t.db.transaction(actor, (tx) => announce(tx, BookOpened, { bookId: 'clm_01', note: 'x'.repeat(1_000_000) }))).rejects.toThrow('larger than a topic takes');
    expect(await readUnpublished(t.db, 10)).toEqual([]);
  });

  it('refuses an event whose key field holds no text', async () => {
    const Keyless = defineEvent({ type: 'book.lost.v1', topic: TOPIC, key: 'bookId', summary: 'x', payload: Type.Object({ bookId: Type.String() }), example: { bookId: '' } });
    await expect(t.db.transaction(actor, (tx) => announce(tx, Keyless, { bookId: '' }))).rejects.toThrow('key field bookId');
  });
});
