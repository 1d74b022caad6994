import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { sample } from '../../test/sample-service.js';
import { entityDrift } from './entity-drift.js';

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase(sample);
});
afterAll(() => t.close());

describe('comparing the entities with the migrated tables', () => {
  it('finds nothing where they agree', async () => {
    expect(await entityDrift(t.adminUrl, sample)).toEqual([]);
  });

  it.each([
    ['a column the entity does not know', 'alter table sample.visit add extra text', 'alter table sample.visit drop extra'],
    ['a column the table does not have', 'alter table sample.visit rename tags to labels', 'alter table sample.visit rename labels to tags'],
    ['another type', 'alter table sample.visit alter charged_cents type numeric', 'alter table sample.visit alter charged_cents type bigint'],
    ['a column that may be empty', 'alter table sample.visit alter status drop not null', 'alter table sample.visit alter status set not null'],
    ['another primary key', 'alter table sample.visit_line drop constraint visit_line_pkey, add primary key (org_id, visit_id)', 'alter table sample.visit_line drop constraint visit_line_pkey, add primary key (org_id, visit_id, line)'],
    ['a table that is not there', 'alter table sample.visit_line rename to lines', 'alter table sample.lines rename to visit_line'],
  ])('finds %s', async (_, change, back) => {
    await t.admin(change);
    expect(await entityDrift(t.adminUrl, sample)).not.toEqual([]);
    await t.admin(back);
    expect(await entityDrift(t.adminUrl, sample)).toEqual([]);
  });

  it('leaves indexes, defaults and references to the migrations', async () => {
    await t.admin(`create index on sample.visit (service_date); alter table sample.visit alter confirmed set default true; alter table sample.visit add check (charged_cents <> 13)`);
    expect(await entityDrift(t.adminUrl, sample)).toEqual([]);
  });
});
