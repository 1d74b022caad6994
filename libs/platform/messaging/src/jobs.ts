import { type OrgId } from '@claimwright/kernel';
import { type Database, type Tx } from '@claimwright/platform-persistence';
import { failureCode, isShredded } from './failures.js';
import { claimJobs, deleteJobs, dropJobs, giveBackJobs, insertJobs, postponeJobs, renewJobs, type Job, type NewJob } from './job-store.js';
import { observeNothing, type Observe } from './metrics.js';
import { Pacer, pause, ring } from './pacer.js';

const FAILED_MS = 1000;

const queueChannel = (queue: string): string => `jobs:${queue}`;

/** Saves work to be done outside the transaction; a worker takes it after the commit. */
export async function enqueueJobs(tx: Tx, queue: string, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length === 0) return;
  await insertJobs(tx, queue, jobs);
  tx.afterCommit(() => ring(queueChannel(queue)));
}

/** Ends jobs in the transaction that saves their outcome. */
export async function completeJobs(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await deleteJobs(tx, ids);
}

/** Puts jobs off to a later time, in the transaction that saves why. */
export async function retryJobs(tx: Tx, ids: readonly number[], dueAt: Date): Promise<void> {
  if (ids.length > 0) await postponeJobs(tx, ids, dueAt);
}

export interface WorkerOptions {
  queue: string;
  batchMax: number;
  /** Renewed while `run` works; how long after a crash another worker takes over. */
  leaseMs: number;
  /**
   * Gets due jobs of one organisation, outside any transaction. It acts, then ends each job with `completeJobs` or `retryJobs` in the
   * transaction of the outcome; jobs it leaves, or all when it throws, come back later. After a crash the same job comes again, so
   * what it does outside must be safe to repeat.
   */
  run(jobs: Job[], orgId: OrgId): Promise<void>;
  observe?: Observe;
}

/** Works off a queue until closed; `close` waits for the jobs in hand. */
export function startWorker(db: Database, options: WorkerOptions): { close(): Promise<void> } {
  const closing = new AbortController();
  const pacer = new Pacer(queueChannel(options.queue));
  const running = work(db, options, pacer, closing.signal);
  return {
    close: async () => {
      closing.abort();
      await running;
      pacer.stop();
    },
  };
}

async function work(db: Database, options: WorkerOptions, pacer: Pacer, signal: AbortSignal): Promise<void> {
  const failed = (error: unknown): void => (options.observe ?? observeNothing)('job_failed', 1, { owner: options.queue, code: failureCode(error) });
  while (!signal.aborted) {
    pacer.attend();
    let jobs: Job[] = [];
    try {
      jobs = await claimJobs(db, options.queue, { atMost: options.batchMax, leaseMs: options.leaseMs });
      if (jobs.length > 0) await runLeased(db, options, jobs, failed);
    } catch (error) {
      failed(error);
      await pause(FAILED_MS, signal);
    }
    await pacer.rest(jobs.length > 0, signal);
  }
}

async function runLeased(db: Database, options: WorkerOptions, jobs: Job[], failed: (error: unknown) => void): Promise<void> {
  // A renewal that fails is made good by the next; if none succeeds, another worker takes over as after a crash.
  const renewal = setInterval(() => { renewJobs(db, jobs, options.leaseMs).catch(failed); }, options.leaseMs / 3);
  try {
    const byOrg = new Map<OrgId, Job[]>();
    for (const job of jobs) byOrg.set(job.orgId, [...(byOrg.get(job.orgId) ?? []), job]);
    for (const [orgId, ofOrg] of byOrg) await options.run(ofOrg, orgId).catch((error: unknown) => (isShredded(error) ? dropJobs(db, ofOrg) : failed(error)));
  } finally {
    clearInterval(renewal);
    await giveBackJobs(db, jobs);
  }
}
