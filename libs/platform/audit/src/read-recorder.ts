import type { OrgId } from '@claimwright/kernel';
import type { AuditContext } from './event.js';
import type { Statement, Trail } from './trail.js';

/** Each call of it is nine parameters of a statement, which has 65,535 at most. */
const CALLS_MAX = 500;
const PARAMETERS = 9;

interface Batch {
  calls: unknown[][];
  done: Promise<void>;
}

/**
 * Puts on record what was only read, of many transactions together. The end of an organisation's chain is locked until its commit is on the disk, so what is
 * read one by one would wait for the disk one by one; here those who come while one commit is under way share the next. Whoever waits for `add` answers nobody
 * before what they read is on record.
 */
export class ReadRecorder {
  private readonly open = new Map<OrgId, Batch>();
  private readonly last = new Map<OrgId, Promise<void>>();

  /** `statement` is a transaction by itself. */
  constructor(private readonly statement: Statement) {}

  async add(trail: Trail, context: AuditContext): Promise<void> {
    const calls: unknown[][] = [];
    await trail.save(async (_sql, params) => void calls.push(params), context);
    if (calls.length === 0) return;
    const known = this.open.get(context.orgId);
    const batch = known && known.calls.length + calls.length <= CALLS_MAX ? known : this.begin(context.orgId);
    batch.calls.push(...calls);
    await batch.done;
  }

  private begin(orgId: OrgId): Batch {
    const calls: unknown[][] = [];
    const before = this.last.get(orgId) ?? Promise.resolve();
    const done = before.then(() => {
      if (this.open.get(orgId) === batch) this.open.delete(orgId);
      return this.write(orgId, calls);
    });
    const batch: Batch = { calls, done };
    this.open.set(orgId, batch);
    // Whoever waits for it hears of a failure; the next one is not held up by it.
    const settled = done.catch(() => undefined).then(() => {
      if (this.last.get(orgId) === settled) this.last.delete(orgId);
    });
    this.last.set(orgId, settled);
    return batch;
  }

  private async write(orgId: OrgId, calls: readonly unknown[][]): Promise<void> {
    const appends = calls.map((_, call) => `audit.append(${Array.from({ length: PARAMETERS }, (_, i) => `$${2 + call * PARAMETERS + i}`).join(', ')})`);
    await this.statement(`with entered as materialized (select set_config('app.org', $1, true)) select ${appends.join(', ')} from entered`, [orgId, ...calls.flat()]);
  }
}
