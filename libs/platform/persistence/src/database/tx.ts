import type { OrgId, Sealed } from '@claimwright/kernel';
import type { OrgKeys } from '@claimwright/platform-security';
import type { PoolClient, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Actor } from './actor.js';
import { cleaned } from './errors.js';

/** One transaction for one organisation. Everything read or written through it is that organisation's. */
export class Tx {
  /** @internal what `afterCommit` collected; the database runs it */
  readonly hooks: (() => void)[] = [];
  private readonly startedAt = new Date();
  private ended = false;

  /** @internal a transaction is opened by `Database.transaction` */
  constructor(readonly actor: Actor, readonly manager: EntityManager, private readonly client: PoolClient, private readonly keys: OrgKeys) {}

  get orgId(): OrgId {
    return this.actor.orgId;
  }

  /** Runs one statement and answers its rows (those of RETURNING for a write). */
  async query<R = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<R[]> {
    return (await this.run(sql, params)).rows as R[];
  }

  /** Runs one statement and answers how many rows it wrote. */
  async execute(sql: string, params: unknown[] = []): Promise<number> {
    return (await this.run(sql, params)).rowCount ?? 0;
  }

  seal<T>(context: string, value: T): Sealed<T> {
    return this.keys.seal(context, value);
  }

  open<T>(context: string, token: Sealed<T>): T {
    return this.keys.open(context, token);
  }

  blind(purpose: string, normalised: string): string {
    return this.keys.blind(purpose, normalised);
  }

  /** The moment the transaction started; the same throughout it. */
  now(): Date {
    return new Date(this.startedAt);
  }

  /** For signals only: what must not be lost belongs in the outbox or a job. */
  afterCommit(hook: () => void): void {
    this.hooks.push(hook);
  }

  /** @internal from here on the connection serves somebody else */
  end(): void {
    this.ended = true;
  }

  private async run(sql: string, params: unknown[]) {
    if (this.ended) throw new Error('This transaction has ended; was something in it not awaited?');
    try {
      return await this.client.query<QueryResultRow>(sql, params);
    } catch (error) {
      throw cleaned(error);
    }
  }
}
