import type { Actor } from './actor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { sample, VisitRow } from '../../test/sample-service.js';
import { insertRows } from './bulk.js';

let t: TestDatabase;
let actor: Actor;
beforeAll(async () => {
  t = await testDatabase(sample);
  actor = await t.actor();
});
afterAll(() => t.close());

describe('a transaction', () => {
  it('keeps what it wrote and shows it again', async () => {
    await t.db.transaction(actor, (tx) => insertRows(tx, VisitRow, [{ id: 'v1', chargedCents: 12_500 }]));
    const found = await t.db.transaction(actor, (tx) => tx.manager.findOneBy(VisitRow, { id: 'v1' }));
    expect(found).toMatchObject({ orgId: actor.orgId, id: 'v1', status: 'open', chargedCents: 12_500 });
  });
});
