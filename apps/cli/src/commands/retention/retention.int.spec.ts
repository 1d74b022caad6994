import { newId, type OrgId } from '@claimwright/kernel';
import { defineService } from '@claimwright/platform-persistence';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claimwright } from '../../testing/claimwright.js';

const kept = { ...process.env };
let t: TestDatabase;
let org: OrgId;

const retention = (...args: string[]) => claimwright('retention', ...args);

beforeAll(async () => {
  t = await testDatabase(defineService({ name: 'coding', entities: [], migrationsDir: new URL('../operations/testing/', import.meta.url) }));
  process.env = { ...kept, DATABASE_ADMIN_URL: t.adminUrl };
});
beforeEach(async () => {
  org = await t.organisation();
  for (const [key, at] of [['old', '2020-01-01'], ['older', '2019-01-01'], ['new', new Date().toISOString()]]) await t.admin(`insert into coding.idempotency (org_id, key, fingerprint, answer, created_at) values ($1, $2, 'f', 'v1.1.x', $3)`, [org, key, at]);
});
afterAll(async () => {
  process.env = kept;
  await t.close();
});

const keys = () => t.admin('select key from coding.idempotency where org_id = $1 order by key', [org]);

describe('claimwright retention', () => {
  it('plans without touching anything, then disposes of what is over', async () => {
    expect(await retention('plan', '--org', org)).toMatchObject({ code: 1, out: expect.stringMatching(/requests +coding\.idempotency +365 +2 +0/) });
    expect(await keys()).toHaveLength(3);
    const { code, out } = await retention('run', '--org', org, '--reason', 'yearly disposal', '--as', 'odette', '--yes', '--json');
    const lines = out.trim().split('\n').map((line) => JSON.parse(line) as { table: string });
    expect([code, lines.find(({ table }) => table === 'coding.idempotency')]).toMatchObject([0, { class: 'requests', ends: 'deleted', over: 2, done: 2, held: false }]);
    expect([await keys(), (await retention('plan', '--org', org)).code]).toEqual([[{ key: 'new' }], 0]);
  });

  it('touches nothing that is held, and asks before it does anything', async () => {
    await t.admin(`insert into access.legal_hold (org_id, id, scope, reason, placed_at, placed_by) values ($1, $2, 'organization', 'Docket 26-1147', now(), 'user:usr_1')`, [org, newId('hld')]);
    expect(await retention('run', '--org', org, '--reason', 'yearly disposal', '--yes')).toMatchObject({ code: 0, out: expect.stringMatching(/coding\.idempotency +365 +0 +0 +yes/) });
    expect(await keys()).toHaveLength(3);
    expect(await retention('run', '--org', org, '--reason', 'yearly disposal')).toMatchObject({ code: 2, err: expect.stringContaining('--yes') });
    expect(await retention('run', '--org', org)).toMatchObject({ code: 2 });
  });
});
