// The ten facts about row-level security that the design rests on, each shown on the real server.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrgId } from '@claimwright/kernel';
import { testDatabase, type TestDatabase, withClient } from '@claimwright/platform-testing';
import pg from 'pg';
import { sample, VisitRow } from '../../test/sample-service.js';
import type { Actor } from './actor.js';
import { insertRows } from './bulk.js';

let t: TestDatabase;
let ours: Actor;
let theirs: Actor;
beforeAll(async () => {
  t = await testDatabase(sample);
  ours = await t.actor();
  theirs = await t.actor();
  for (const actor of [ours, theirs]) {
    await t.db.transaction(actor, async (tx) => {
      await insertRows(tx, VisitRow, [{ id: 'v1', patient: tx.seal('visit.patient', 'vst_v1', { name: 'Marisol Quenby' }) }]);
      await tx.query(`insert into visit_line (org_id, visit_id, line) values ($1, 'v1', 1)`, [tx.orgId]);
    });
  }
});
afterAll(() => t.close());

const orgsSeen = async (client: pg.Client | pg.PoolClient, from = 'visit') => (await client.query<{ org_id: OrgId }>(`select org_id from ${from} order by 1`)).rows.map((row) => row.org_id);
const setOrg = (client: pg.Client | pg.PoolClient, orgId: OrgId, local: boolean) => client.query(`select set_config('app.org', $1, $2)`, [orgId, local]);
/** A superuser's connection that has taken on another role. */
const asRole = <T>(role: string, work: (client: pg.Client) => Promise<T>) => withClient(t.adminUrl, async (client) => {
  await client.query(`set role ${role}; set search_path = sample`);
  return work(client);
});

describe('row-level security', () => {
  it('1: shows the owner every row unless it is forced, and it is forced', async () => {
    await asRole(sample.ownerRole, async (client) => {
      expect(await orgsSeen(client)).toEqual([]);
      await client.query('begin; alter table visit no force row level security');
      expect(await orgsSeen(client)).toHaveLength(2);
      await client.query('rollback');
    });
    const roles = await t.admin(`select rolname from pg_roles where rolname = any ($1) and (rolsuper or rolbypassrls)`, [[sample.role, sample.ownerRole]]);
    expect(roles).toEqual([]);
    expect(await t.admin(`select tablename from pg_tables where schemaname = 'sample' and tableowner = $1`, [sample.role])).toEqual([]);
  });

  it('2: is safe in a pool only with a setting local to the transaction', async () => {
    const pool = new pg.Pool({ connectionString: t.url, max: 1 });
    const borrow = async (local: boolean) => {
      const client = await pool.connect();
      await client.query('begin');
      await setOrg(client, ours.orgId, local);
      await client.query('commit');
      client.release();
    };
    const nextBorrowerSees = async () => {
      const client = await pool.connect();
      const seen = await orgsSeen(client);
      client.release();
      return seen;
    };
    await borrow(true);
    expect(await nextBorrowerSees()).toEqual([]);
    await borrow(false);
    expect(await nextBorrowerSees()).toEqual([ours.orgId]);   // why `false` is never used
    await pool.end();
  });

  it('2: leaves nothing of one transaction to the next borrower of its connection', async () => {
    for (let n = 0; n < 20; n++) {
      const actor = n % 2 ? ours : theirs;
      const seen = await t.db.transaction(actor, (tx) => tx.query<{ org_id: string }>('select org_id from visit'));
      expect(seen).toEqual([{ org_id: actor.orgId }]);
      expect(await t.db.system('select org_id from visit')).toEqual([]);
    }
    await expect(t.db.transaction(ours, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await t.db.system('select org_id from visit')).toEqual([]);
  });

  it(`3: meets '' and not NULL after such a transaction, which shows nothing and raises nothing`, async () => {
    await withClient(t.url, async (client) => {
      const setting = async () => (await client.query<{ org: string | null }>(`select current_setting('app.org', true) as org`)).rows[0]?.org;
      expect(await setting()).toBeNull();
      await client.query('begin');
      await setOrg(client, ours.orgId, true);
      await client.query('commit');
      expect(await setting()).toBe('');
      expect(await orgsSeen(client)).toEqual([]);
      await expect(client.query(`insert into visit (org_id, id) values ('', 'v9')`)).rejects.toThrow('row-level security');
    });
  });

  it('4: shows nothing of any table where no organisation was ever set', async () => {
    const tables = await t.admin<{ name: string }>(`select relname as name from pg_class where relnamespace = 'sample'::regnamespace and relkind = 'r' and relrowsecurity order by 1`);
    expect(tables.map((table) => table.name)).toEqual(['idempotency', 'visit', 'visit_history', 'visit_line']);
    await withClient(t.url, async (client) => {
      for (const { name } of tables) expect(await orgsSeen(client, name)).toEqual([]);
      await expect(client.query(`insert into visit (org_id, id) values ($1, 'v9')`, [ours.orgId])).rejects.toThrow('row-level security');
    });
  });

  it('5: holds through a view only when the view asks with its caller’s rights', async () => {
    // A view of the superuser's: through it, its owner's rights count.
    await t.admin(`create view sample.plain_visit as select org_id, id from sample.visit`);
    await t.admin(`grant select on sample.plain_visit to ${sample.role}`);
    const see = (view: string) => t.db.transaction(ours, (tx) => tx.query<{ org_id: string }>(`select org_id from ${view}`));
    expect(await see('plain_visit')).toHaveLength(2);
    expect(await see('open_visit')).toEqual([{ org_id: ours.orgId }]);
    await t.admin('drop view sample.plain_visit');
  });

  it('6: is ignored by foreign keys, so the organisation is part of each', async () => {
    await t.admin(`create table sample.loose (org_id text not null, id text primary key)`);
    await t.admin(`create table sample.loose_line (org_id text not null, loose_id text not null references sample.loose)`);
    await t.admin(`alter table sample.loose enable row level security, force row level security`);
    await t.admin(`grant all on sample.loose, sample.loose_line to ${sample.role}`);
    await t.admin(`insert into sample.loose values ($1, 'theirs')`, [theirs.orgId]);
    await t.db.transaction(ours, (tx) => tx.query(`insert into loose_line values ($1, 'theirs')`, [tx.orgId]));   // accepted!
    await t.admin('drop table sample.loose_line, sample.loose');

    await t.db.transaction(theirs, (tx) => insertRows(tx, VisitRow, [{ id: 'only-theirs' }]));
    const point = t.db.transaction(ours, (tx) => tx.query(`insert into visit_line (org_id, visit_id, line) values ($1, 'only-theirs', 1)`, [tx.orgId]));
    await expect(point).rejects.toMatchObject({ sqlState: '23503' });
  });

  it('7: lets two organisations use the same key, so neither learns of the other', async () => {
    expect(await t.admin(`select org_id from sample.visit where id = 'v1'`)).toHaveLength(2);
    const again = t.db.transaction(ours, (tx) => insertRows(tx, VisitRow, [{ id: 'v1' }]));
    await expect(again).rejects.toMatchObject({ sqlState: '23505' });
  });

  it('8: stops a row from moving to, or being made for, another organisation', async () => {
    const move = t.db.transaction(ours, (tx) => tx.query('update visit set org_id = $1', [theirs.orgId]));
    await expect(move).rejects.toMatchObject({ sqlState: '42501' });
    const plant = t.db.transaction(ours, (tx) => insertRows(tx, VisitRow, [{ orgId: theirs.orgId, id: 'planted' }]));
    await expect(plant).rejects.toMatchObject({ sqlState: '42501' });
    expect(await t.db.transaction(ours, (tx) => tx.execute('delete from visit where org_id = $1', [theirs.orgId]))).toBe(0);
  });

  it('9: is passed by TRUNCATE, which no service may do', async () => {
    await asRole(sample.ownerRole, async (client) => {
      await client.query('begin; truncate visit cascade');
      await client.query('reset role');
      expect(await orgsSeen(client)).toEqual([]);
      await client.query('rollback');
    });
    for (const { name } of await t.admin<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'sample'`)) {
      await expect(t.db.system(`truncate ${name} cascade`)).rejects.toMatchObject({ sqlState: '42501' });
    }
  });

  it('10: can be hopped by SQL that sets the organisation itself, and sealed fields stay closed all the same', async () => {
    await t.db.transaction(ours, async (tx) => {
      await tx.query(`select set_config('app.org', $1, true)`, [theirs.orgId]);
      const [row] = await tx.query<{ org_id: string; patient: string }>('select org_id, patient from visit where patient is not null');
      expect(row?.org_id).toBe(theirs.orgId);
      expect(() => tx.open('visit.patient', 'vst_v1', row?.patient ?? '')).toThrow('does not belong here');
    });
  });
});
