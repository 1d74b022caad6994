import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { canaryHits, testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { sample, VisitRow } from '../../test/sample-service.js';
import type { Actor } from './actor.js';
import { insertRows } from './bulk.js';
import { IdempotencyConflict, Replayed } from './errors.js';

let t: TestDatabase;
let actor: Actor;
let done: number;
beforeAll(async () => {
  t = await testDatabase(sample);
});
beforeEach(async () => {
  done = 0;
  actor = await t.actor({ idempotency: { key: 'key-1', fingerprint: 'body-1' } });
});
afterAll(() => t.close());

/** Writes a visit and answers it. */
const request = (who = actor) => t.db.transaction(who, async (tx) => {
  done++;
  await insertRows(tx, VisitRow, [{ id: `visit-${done}` }]);
  return { id: `visit-${done}`, patient: 'Marisol Quenby', at: new Date(0) };
});
const outcomeOf = (work: Promise<unknown>) => work.then((answer) => ({ answer }), (error: unknown) => error);
const visits = async () => (await t.db.transaction({ ...actor, idempotency: undefined }, (tx) => tx.query('select id from visit'))).length;

describe('a request with an idempotency key', () => {
  it('takes effect once and replays its answer', async () => {
    const first = await request();
    const second = await outcomeOf(request());
    expect(second).toBeInstanceOf(Replayed);
    expect((second as Replayed).answer).toEqual(JSON.parse(JSON.stringify(first)));
    expect([done, await visits()]).toEqual([1, 1]);
  });

  it('replays an answer of nothing as null', async () => {
    await t.db.transaction(actor, () => Promise.resolve());
    expect(await outcomeOf(t.db.transaction(actor, () => Promise.resolve()))).toMatchObject({ name: 'Replayed', answer: null });
  });

  it('is refused when the key was used for another request', async () => {
    await request();
    const other = await outcomeOf(request({ ...actor, idempotency: { key: 'key-1', fingerprint: 'body-2' } }));
    expect(other).toBeInstanceOf(IdempotencyConflict);
    expect(other).toMatchObject({ code: 'idempotency_key_reused' });
    expect(await visits()).toBe(1);
  });

  it('takes effect once when many copies arrive together', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => outcomeOf(request())));
    expect(outcomes.filter((outcome) => outcome instanceof Replayed)).toHaveLength(7);
    expect([done, await visits()]).toEqual([1, 1]);
  });

  it('leaves its place to the copy that waits when it fails', async () => {
    let fail = () => {};
    const failing = new Promise<void>((_, reject) => (fail = () => reject(new Error('broken'))));
    let entered = () => {};
    const inside = new Promise<void>((resolve) => (entered = resolve));
    const first = outcomeOf(t.db.transaction(actor, () => (entered(), failing)));
    await inside;
    const second = outcomeOf(request());
    fail();
    expect(await first).toMatchObject({ message: 'broken' });
    expect(await second).toMatchObject({ answer: { id: 'visit-1' } });
  });

  it('shares its key with no other organisation', async () => {
    await request();
    const other = await t.actor({ idempotency: actor.idempotency });
    expect(await outcomeOf(request(other))).toMatchObject({ answer: { id: 'visit-2' } });
  });

  it('keeps its answer sealed', async () => {
    await request();
    expect(await canaryHits(t.adminUrl, ['Marisol Quenby'])).toEqual([]);
  });
});
