import type { OrgId } from '@claimwright/kernel';
import { completeJobs, type Job } from '@claimwright/platform-messaging';
import { Database, systemActor } from '@claimwright/platform-persistence';
import { log, type QueueWorker } from '@claimwright/platform-runtime';
import { Inject, Injectable } from '@nestjs/common';
import { MATCH_QUEUE } from './deposits.store.js';
import { matchByRule } from './match-by-rule.js';

/** Compares deposits with remittances after either has come. Each job is a transaction that ends with it, so a crash leaves nothing half done. */
@Injectable()
export class MatchWorker implements QueueWorker {
  readonly queue = MATCH_QUEUE;
  readonly batchMax = 10;
  readonly leaseMs = 60_000;

  constructor(@Inject(Database) private readonly db: Database) {}

  async run(jobs: Job[], orgId: OrgId): Promise<void> {
    for (const { id, data } of jobs) {
      await this.db.transaction(systemActor(orgId, this.db.service), async (tx) => {
        const { matched } = await matchByRule(tx, data['keys'] as string[]);
        await completeJobs(tx, [id]);
        tx.afterCommit(() => log.info('deposits compared', { orgId, count: matched }));
      });
    }
  }
}
