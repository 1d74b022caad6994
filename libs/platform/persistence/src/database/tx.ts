import type { Id, OrgId, Sealed } from '@claimwright/kernel';
import { Trail } from '@claimwright/platform-audit';
import type { OrgKeys } from '@claimwright/platform-security';
import type { PoolClient, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Actor } from './actor.js';
import { cleaned } from './errors.js';

/** One transaction for one organisation. Everything read or written through it is that organisation's. */
export class Tx {
  /** @internal what `afterCommit` collected; the database runs it */
  readonly hooks: (() => void)[] = [];
  /** @internal what was done with patient data; the database saves it before it commits */
  readonly trail = new Trail();
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

  /** Seals a value of this object; that the object was written is on record with the transaction. */
  seal<T>(context: string, objectId: Id<string>, value: T): Sealed<T> {
    this.trail.write(objectId);
    return this.keys.seal(context, value);
  }

  /** Opens a value of this object; that the object was read is on record with the transaction. */
  open<T>(context: string, objectId: Id<string>, token: Sealed<T>): T {
    this.trail.read(objectId);
    return this.keys.open(context, token);
  }

  /** These objects are about to go out of the house, to this recipient: on record before they do, with the transaction. */
  disclose(recipient: string, objectIds: readonly Id<string>[]): void {
    this.trail.disclose(recipient, objectIds);
  }

  /** An upsert kept the row it found: what was sealed for the object given lies under another, or nowhere. */
  writtenAs(given: Id<string>, kept: Id<string> | undefined): void {
    this.trail.writtenAs(given, kept);
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
