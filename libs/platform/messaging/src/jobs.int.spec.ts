import { type OrgId } from '@claimwright/kernel';
import { systemActor } from '@claimwright/platform-persistence';
import { type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bookDatabase } from '../test/bookkeeping.js';
import { claimJobs, giveBackJobs, renewJobs, type Job } from './job-store.js';
import { byOrigin } from './job-origin.js';
import { completeJobs, enqueueJobs, retryJobs, startWorker, type WorkerOptions } from './jobs.js';
import { pause } from './pacer.js';

describe('jobs', () => {
  let t: TestDatabase;
  let org: OrgId;
  let other: OrgId;
  const workers: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    t = await bookDatabase();
    [org, other] = [await t.organisation(), await t.organisation('Hillside Clinic')];
  });
  beforeEach(() => t.admin('TRUNCATE bookkeeping.job'));
  afterEach(() => Promise.all(workers.splice(0).map((worker) => worker.close())));
  afterAll(() => t.close());

  const enqueue = (refs: string[], orgId = org, dueAt?: Date) => t.db.transaction(systemActor(orgId, 'test'), (tx) => enqueueJobs(tx, 'asks', refs.map((ref) => ({ ref, dueAt, data: { ref } }))));
  const start = (run: WorkerOptions['run'], rest: Partial<WorkerOptions> = {}) => workers.push(startWorker(t.db, { queue: 'asks', batchMax: 10, leaseMs: 1000, run, ...rest }));
  const complete = (jobs: Job[], orgId: OrgId) => t.db.transaction(systemActor(orgId, 'test'), (tx) => completeJobs(tx, jobs.map((job) => job.id)));
  const open = () => t.admin<{ ref: string; attempts: number; leased: boolean; waits: boolean }>(
    'SELECT ref, attempts, leased_until IS NOT NULL AS leased, due_at > now() AS waits FROM bookkeeping.job ORDER BY ref');
  const until = async (condition: () => boolean | Promise<boolean>) => {
    for (const end = Date.now() + 10_000; Date.now() < end && !await condition();) await pause(10);
  };

  it('does nothing about a transaction that rolled back', async () => {
    const work = t.db.transaction(systemActor(org, 'test'), async (tx) => {
      await enqueueJobs(tx, 'asks', [{ ref: 'a' }]);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await open()).toEqual([]);
  });

  it('hands out due jobs an organisation at a time, and ends them with their outcome', async () => {
    await enqueue(['a', 'b']);
    await enqueue(['c'], other);
    const runs: [OrgId, string[]][] = [];
    start(async (jobs, orgId) => {
      runs.push([orgId, jobs.map((job) => String(job.data['ref'])).sort()]);
      await complete(jobs, orgId);
    });
    await until(async () => (await open()).length === 0);
    expect(runs.sort((x, y) => x[1].join().localeCompare(y[1].join()))).toEqual([[org, ['a', 'b']], [other, ['c']]]);
  });

  it('says who ordered a job and what for; a service’s own work is nobody’s', async () => {
    const order = (ref: string, change: object) => t.db.transaction({ ...systemActor(org, 'test'), ...change }, (tx) => enqueueJobs(tx, 'asks', [{ ref }]));
    await order('a', { subject: 'key:key_1', purpose: 'treatment' });
    await order('b', { onBehalfOf: 'user:usr_1' });
    await order('c', { subject: 'key:key_1', purpose: 'treatment' });
    await order('d', {});
    const jobs = (await claimJobs(t.db, 'asks', { atMost: 10, leaseMs: 1000 })).sort((x, y) => x.id - y.id);
    const groups = byOrigin(org, 'bookkeeping', jobs).map(({ actor: { subject, onBehalfOf, purpose }, jobs: together }) => ({ subject, onBehalfOf, purpose, refs: together.map(({ ref }) => ref) }));
    expect(groups).toEqual([
      { subject: 'system:bookkeeping', onBehalfOf: 'key:key_1', purpose: 'treatment', refs: ['a', 'c'] },
      { subject: 'system:bookkeeping', onBehalfOf: 'user:usr_1', refs: ['b'] },
      { subject: 'system:bookkeeping', refs: ['d'] },
    ]);
  });

  it('starts at once when a job is committed in the same process', async () => {
    let ran = 0;
    start(async (jobs, orgId) => {
      ran = Date.now();
      await complete(jobs, orgId);
    });
    await pause(1500);   // by now the worker looks once a second
    const committed = Date.now();
    await enqueue(['a']);
    await until(() => ran > 0);
    expect(ran - committed).toBeLessThan(700);
  });

  it('leaves a job that is not due yet', async () => {
    await enqueue(['later'], org, new Date(Date.now() + 60_000));
    expect(await claimJobs(t.db, 'asks', { atMost: 10, leaseMs: 1000 })).toEqual([]);
  });

  it('gives each job to one worker only, however many ask at once', async () => {
    await enqueue(Array.from({ length: 300 }, (_, i) => `job-${i}`));
    const claimed: string[] = [];
    await Promise.all(Array.from({ length: 12 }, async () => {
      for (let misses = 0; misses < 3;) {
        const jobs = await claimJobs(t.db, 'asks', { atMost: 5, leaseMs: 60_000 });
        claimed.push(...jobs.map((job) => job.ref));
        misses += jobs.length === 0 ? 1 : 0;
      }
    }));
    expect([claimed.length, new Set(claimed).size]).toEqual([300, 300]);
  });

  it('gives a job to another worker when its lease runs out', async () => {
    await enqueue(['a']);
    await claimJobs(t.db, 'asks', { atMost: 1, leaseMs: 300 });
    expect(await claimJobs(t.db, 'asks', { atMost: 1, leaseMs: 300 })).toEqual([]);
    await pause(350);
    expect(await claimJobs(t.db, 'asks', { atMost: 1, leaseMs: 300 })).toMatchObject([{ ref: 'a', attempts: 2 }]);
  });

  it('does not let a worker that lost its lease renew or give back what another holds', async () => {
    await enqueue(['a']);
    const slow = await claimJobs(t.db, 'asks', { atMost: 1, leaseMs: 1 });
    await pause(20);
    const quick = await claimJobs(t.db, 'asks', { atMost: 1, leaseMs: 60_000 });
    await renewJobs(t.db, slow, 1);
    await giveBackJobs(t.db, slow);
    await pause(20);
    expect(await open()).toEqual([{ ref: 'a', attempts: 2, leased: true, waits: false }]);
    await giveBackJobs(t.db, quick);
    expect(await open()).toEqual([{ ref: 'a', attempts: 2, leased: false, waits: true }]);
  });

  it('keeps the lease while the work takes longer', async () => {
    await enqueue(['a']);
    let runs = 0;
    const run: WorkerOptions['run'] = async (jobs, orgId) => {
      runs += 1;
      await pause(1200);
      await complete(jobs, orgId);
    };
    start(run, { leaseMs: 300 });
    start(run, { leaseMs: 300 });
    await until(async () => runs > 0 && (await open()).length === 0);
    expect(runs).toBe(1);
  });

  it('tries again later when the work throws, and says so by code only', async () => {
    await enqueue(['a']);
    const codes: (string | undefined)[] = [];
    start(async () => { throw new TypeError('Ann Example'); }, { observe: (outcome, _, labels) => codes.push(`${outcome} ${labels.code}`) });
    await until(async () => (await open()).some((job) => job.waits));
    expect([await open(), codes]).toEqual([[{ ref: 'a', attempts: 1, leased: false, waits: true }], ['job_failed TypeError']]);
  });

  it('puts jobs off to the time the outcome asks for', async () => {
    await enqueue(['a']);
    start((jobs, orgId) => t.db.transaction(systemActor(orgId, 'test'), (tx) => retryJobs(tx, jobs.map((job) => job.id), new Date(Date.now() + 3_600_000))));
    await until(async () => (await open()).some((job) => job.waits));
    expect(await t.admin(`SELECT ref FROM bookkeeping.job WHERE leased_until IS NULL AND due_at BETWEEN now() + interval '59 minutes' AND now() + interval '61 minutes'`)).toEqual([{ ref: 'a' }]);
  });

  it('does not end a job of another organisation', async () => {
    await enqueue(['a']);
    const jobs = await claimJobs(t.db, 'asks', { atMost: 1, leaseMs: 1000 });
    await complete(jobs, other);
    expect(await open()).toHaveLength(1);
  });
});
