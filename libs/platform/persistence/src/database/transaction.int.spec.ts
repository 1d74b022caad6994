import { inspect } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@claimwright/kernel';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { sample, VisitRow } from '../../test/sample-service.js';
import { type Actor, systemActor } from './actor.js';
import { insertRows } from './bulk.js';
import { DatabaseError, isUniqueViolation } from './errors.js';
import type { Tx } from './tx.js';

let t: TestDatabase;
let actor: Actor;
beforeAll(async () => {
  t = await testDatabase(sample);
  actor = await t.actor();
});
afterAll(() => t.close());

const visits = async () => (await t.db.transaction(actor, (tx) => tx.query<{ id: string }>('select id from visit order by 1'))).map((row) => row.id);
const raise = (sqlState: string) => `do $$ begin raise exception 'provoked' using errcode = '${sqlState}'; end $$`;

/** Lets two pieces of work meet: each waits there until both have come. */
function meeting(): () => Promise<void> {
  let waiting = 2;
  let open = () => {};
  const both = new Promise<void>((resolve) => (open = resolve));
  return () => (--waiting === 0 && open(), both);
}

describe('a transaction', () => {
  it('keeps what it wrote and shows it through entities and through SQL', async () => {
    await t.db.transaction(actor, (tx) => insertRows(tx, VisitRow, [{ id: 'kept', chargedCents: 12_500, serviceDate: '2026-03-01' }]));
    const found = await t.db.transaction(actor, (tx) => tx.manager.findOneBy(VisitRow, { id: 'kept' }));
    expect(found).toMatchObject({ orgId: actor.orgId, id: 'kept', status: 'open', chargedCents: 12_500, serviceDate: '2026-03-01' });
    expect(await visits()).toContain('kept');
  });

  it('knows for whom and as whom it runs', async () => {
    const who = systemActor(actor.orgId, 'sample');
    const [row] = await t.db.transaction(who, (tx) => tx.query(`select current_setting('app.org') as org, current_setting('app.user') as who`));
    expect(row).toEqual({ org: actor.orgId, who: 'system:sample' });
  });

  it('keeps nothing of work that failed, written through the entity manager or by SQL', async () => {
    const work = t.db.transaction(actor, async (tx) => {
      await tx.manager.insert(VisitRow, { orgId: tx.orgId, id: 'gone-1' });
      await insertRows(tx, VisitRow, [{ id: 'gone-2' }]);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await visits()).not.toEqual(expect.arrayContaining([expect.stringContaining('gone')]));
  });

  it('does not pass for committed when a failed statement in it was swallowed', async () => {
    const work = t.db.transaction(actor, async (tx) => {
      await insertRows(tx, VisitRow, [{ id: 'swallowed' }]);
      await tx.query('select 1/0').catch(() => undefined);
    });
    await expect(work).rejects.toThrow('could not commit');
    expect(await visits()).not.toContain('swallowed');
  });

  it('refuses an organisation nobody knows before it touches the database', async () => {
    await expect(t.db.transaction(systemActor(newId('org'), 'sample'), () => Promise.resolve())).rejects.toMatchObject({ code: 'organisation_unknown' });
  });

  it('seals, opens and looks up with its own organisation’s keys', async () => {
    const token = await t.db.transaction(actor, (tx) => Promise.resolve(tx.seal('visit.patient', 'vst_1', { name: 'Marisol Quenby' })));
    expect(await t.db.transaction(actor, (tx) => Promise.resolve(tx.open('visit.patient', 'vst_1', token)))).toEqual({ name: 'Marisol Quenby' });
    const other = await t.actor();
    await expect(t.db.transaction(other, (tx) => Promise.resolve(tx.open('visit.patient', 'vst_1', token)))).rejects.toMatchObject({ code: 'sealed_value_unreadable' });
    const blind = (who: Actor) => t.db.transaction(who, (tx) => Promise.resolve(tx.blind('member', 'A1')));
    expect(await blind(actor)).toBe(await blind(actor));
    expect(await blind(actor)).not.toBe(await blind(other));
  });

  it('calls what waits for its commit after it, and not when it rolls back', async () => {
    const heard: string[] = [];
    const stop = t.db.onCommit(() => heard.push('any commit'));
    await t.db.transaction(actor, async (tx) => tx.afterCommit(() => heard.push('mine')));
    await t.db.transaction(actor, async (tx) => {
      tx.afterCommit(() => heard.push('never'));
      throw new Error('no');
    }).catch(() => undefined);
    await sleep(1);
    stop();
    await t.db.systemTransaction(() => Promise.resolve());
    await sleep(1);
    expect(heard).toEqual(['mine', 'any commit']);
  });

  it('lets nothing through once it has ended, since its connection serves somebody else then', async () => {
    const late = await t.db.transaction(actor, (tx) => Promise.resolve(tx));
    await expect(late.query('select 1')).rejects.toThrow('has ended');
    await expect(late.manager.count(VisitRow)).rejects.toThrow('released');
  });

  it('is waited for when the database closes, and none starts after that', async () => {
    const database = await t.open(sample);
    const work = database.transaction(actor, async (tx) => {
      await tx.query('select pg_sleep(0.1)');
      await insertRows(tx, VisitRow, [{ id: 'just in time' }]);
    });
    await sleep(30);
    await database.close();
    await expect(work).resolves.toBeUndefined();
    expect(await visits()).toContain('just in time');
    await expect(database.transaction(actor, () => Promise.resolve())).rejects.toThrow('closed');
    await database.close();
  });

  it('survives the loss of its connection: the work fails, the next one runs', async () => {
    const work = t.db.transaction(actor, async (tx) => {
      const [row] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await t.admin('select pg_terminate_backend($1)', [row?.pid]);
      await tx.query('select 1');
    });
    await expect(work).rejects.toThrow();
    expect(await visits()).toBeDefined();
  });
});

describe('a conflict', () => {
  it('of serialisation between two sessions is solved by running the whole work of one again', async () => {
    await t.db.transaction(actor, (tx) => insertRows(tx, VisitRow, [{ id: 'counter', chargedCents: 0 }]));
    const meet = meeting();
    let runs = 0;
    // The organisation is set by a query of its own, so the level must come from the session.
    await t.admin(`alter role ${sample.role} set default_transaction_isolation = 'repeatable read'`);
    const fresh = await t.open(sample);
    const add = (first = true) => fresh.transaction(actor, async (tx) => {
      runs++;
      const [row] = await tx.query<{ charged_cents: number }>(`select charged_cents from visit where id = 'counter'`);
      if (first) {
        first = false;
        await meet();
      }
      await tx.query(`update visit set charged_cents = $1 where id = 'counter'`, [(row?.charged_cents ?? 0) + 1]);
    });
    await Promise.all([add(), add()]);
    await t.admin(`alter role ${sample.role} reset default_transaction_isolation`);
    const [row] = await t.db.transaction(actor, (tx) => tx.query(`select charged_cents from visit where id = 'counter'`));
    expect(row).toEqual({ charged_cents: 2 });
    expect(runs).toBe(3);
  });

  it('of locks in opposite order between two sessions is solved the same way', async () => {
    await t.db.transaction(actor, (tx) => insertRows(tx, VisitRow, [{ id: 'lock-a' }, { id: 'lock-b' }]));
    const meet = meeting();
    let runs = 0;
    const lockBoth = (order: string[]) => {
      let first = true;
      return t.db.transaction(actor, async (tx) => {
        runs++;
        for (const id of order) {
          await tx.query('update visit set charged_cents = charged_cents + 1 where id = $1', [id]);
          if (first) await meet();
          first = false;
        }
      });
    };
    await Promise.all([lockBoth(['lock-a', 'lock-b']), lockBoth(['lock-b', 'lock-a'])]);
    const rows = await t.db.transaction(actor, (tx) => tx.query(`select charged_cents from visit where id like 'lock-%'`));
    expect(rows).toEqual([{ charged_cents: 2 }, { charged_cents: 2 }]);
    expect(runs).toBeGreaterThan(2);
  });

  it('is tried six times at most', async () => {
    let runs = 0;
    const lose = t.db.transaction(actor, async (tx) => {
      runs++;
      await tx.query(raise('40001'));
    });
    await expect(lose).rejects.toMatchObject({ sqlState: '40001' });
    expect(runs).toBe(6);
  });

  it('discards what the lost attempts wanted to signal', async () => {
    const heard: number[] = [];
    let runs = 0;
    await t.db.transaction(actor, async (tx) => {
      const run = ++runs;
      tx.afterCommit(() => heard.push(run));
      if (run < 3) await tx.query(raise('40P01'));
    });
    await sleep(1);
    expect(heard).toEqual([3]);
  });

  it('is solved in a transaction without an organisation too, and any other error is not repeated', async () => {
    let runs = 0;
    await t.db.systemTransaction(async (q) => {
      if (++runs === 1) await q.query(raise('40001'));
    });
    expect(runs).toBe(2);
    const fail = t.db.transaction(actor, async (tx) => {
      runs++;
      await tx.query(raise('55P03'));
    });
    await expect(fail).rejects.toMatchObject({ sqlState: '55P03' });
    expect(runs).toBe(3);
  });
});

describe('an error of the database', () => {
  const failures: [string, (tx: Tx) => Promise<unknown>][] = [
    ['a duplicate row by SQL', (tx) => tx.query(`insert into visit (org_id, id) values ($1, 'Marisol'), ($1, 'Marisol')`, [tx.orgId])],
    ['a duplicate row by the entity manager', async (tx) => {
      await tx.manager.insert(VisitRow, { orgId: tx.orgId, id: 'Marisol' });
      await tx.manager.insert(VisitRow, { orgId: tx.orgId, id: 'Marisol' });
    }],
    ['a value of the wrong type', (tx) => tx.query(`select $1::text::int`, ['Marisol'])],
    ['a row that lacks a value', (tx) => tx.query(`insert into visit_line (org_id, visit_id, line) values ($1, 'Marisol', null)`, [tx.orgId])],
  ];
  it.each(failures)('of %s quotes no value', async (_, work) => {
    const error: unknown = await t.db.transaction(actor, work).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(DatabaseError);
    expect((error as DatabaseError).sqlState).toMatch(/^2[23]/);
    expect(inspect(error, { depth: 10 })).not.toContain('Marisol');
  });

  it('names the unique key, so that code can answer it', async () => {
    const error: unknown = await t.db.transaction(actor, (tx) => insertRows(tx, VisitRow, [{ id: 'twice' }, { id: 'twice' }])).catch((e: unknown) => e);
    expect([isUniqueViolation(error), isUniqueViolation(error, 'visit_pkey'), isUniqueViolation(error, 'other')]).toEqual([true, true, false]);
  });

  it('says what is wrong with the statement itself', async () => {
    await expect(t.db.system('select colour from visit')).rejects.toThrow('column "colour" does not exist');
  });
});
