import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defineService } from '@claimwright/platform-persistence';
import { assertTenantTables } from './tenant-tables.js';
import { testDatabase, type TestDatabase } from './test-database.js';

const inspected = defineService({ name: 'inspected', entities: [], migrationsDir: new URL('../test/migrations/', import.meta.url) });

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase(inspected);
});
afterAll(() => t.close());

describe('the catalogue check of tenant tables', () => {
  it('passes a schema in which every table is guarded', async () => {
    await assertTenantTables(t);
  });

  const policy = `create policy tenant on inspected.claim using (org_id = nullif(current_setting('app.org', true), '')) with check (org_id = nullif(current_setting('app.org', true), ''))`;
  it.each([
    ['a table without row-level security', 'create table inspected.open (org_id text primary key)', 'drop table inspected.open', 'open: row-level security is not enabled and forced'],
    ['a table whose owner passes by', 'alter table inspected.claim no force row level security', 'alter table inspected.claim force row level security', 'claim: row-level security is not enabled and forced'],
    ['a table without its policy', 'drop policy tenant on inspected.claim', policy, 'claim: does not have the tenant policy'],
    ['a second policy beside it', 'create policy more on inspected.claim using (true)', 'drop policy more on inspected.claim', 'claim: does not have the tenant policy and only that'],
    ['a wider policy', 'alter policy tenant on inspected.claim using (true)', `drop policy tenant on inspected.claim; ${policy}`, 'claim: does not have the tenant policy'],
    ['a primary key that begins with the id', 'create table inspected.other (id text, org_id text, primary key (id, org_id))', 'drop table inspected.other', 'other_pkey does not begin with org_id'],
    ['a unique key without the organisation', 'create unique index control on inspected.claim (control)', 'drop index inspected.control', 'control does not begin with org_id'],
    ['a unique key over an expression', 'create unique index lowered on inspected.claim (lower(control))', 'drop index inspected.lowered', 'lowered does not begin with org_id'],
    ['a table without a key', 'create table inspected.heap (org_id text)', 'drop table inspected.heap', 'heap: has no primary key'],
    ['a foreign key without the organisation', 'alter table inspected.claim add constraint loose foreign key (control) references inspected.dead_letter_ref', 'alter table inspected.claim drop constraint loose', 'loose is a foreign key without org_id'],
    ['a right to TRUNCATE', 'grant truncate on inspected.outbox to claimwright_inspected', 'revoke truncate on inspected.outbox from claimwright_inspected', 'outbox: the service may TRUNCATE it'],
    ['a view with its owner’s rights', 'create view inspected.seen as select * from inspected.claim', 'drop view inspected.seen', 'seen: a view shows every organisation'],
  ])('finds %s', async (_, open, close, problem) => {
    const needsTarget = open.includes('dead_letter_ref');
    if (needsTarget) await t.admin('create table inspected.dead_letter_ref (control text primary key)');
    await t.admin(open);
    await expect(assertTenantTables(t)).rejects.toThrow(problem);
    await t.admin(close);
    if (needsTarget) await t.admin('drop table inspected.dead_letter_ref');
    await assertTenantTables(t);
  });
});
