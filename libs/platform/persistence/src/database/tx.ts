import type { Id, OrgId, Sealed } from '@claimwright/kernel';
import { Trail } from '@claimwright/platform-audit';
import type { OrgKeys } from '@claimwright/platform-security';
import type { PoolClient, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Actor } from './actor.js';
import { type BlindIndex, type BlindValue, lockBlindIndexes } from './blind-indexes.js';
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

  /** An object was written that holds nothing sealed and is on record all the same. */
  written(objectId: Id<string>): void {
    this.trail.write(objectId);
  }

  /** What is done with this object here was asked for by this subject, whoever asked for the rest; an object that two asked for is nobody's. */
  askedBy(objectId: Id<string>, subject: string): void {
    this.trail.askedBy(objectId, subject);
  }

  /** An upsert kept the row it found: what was sealed for the object given lies under another, or nowhere. */
  writtenAs(given: Id<string>, kept: Id<string> | undefined): void {
    this.trail.writtenAs(given, kept);
  }

  /** An index for what is kept nowhere; one that a column has is asked for by `blindIndexes`. */
  blind(purpose: string, normalised: string): string {
    return this.keys.blind(purpose, normalised);
  }

  /**
   * The indexes of these values, each as the column has it already, if it does: while one key gives way to another a row may have its index
   * under either, and a value is to have one row all the same.
   */
  async blindIndexes({ table, column, purpose, prefix = '', beside = [] }: BlindIndex, values: readonly BlindValue[]): Promise<string[]> {
    const indexOf = (value: string, version?: number): string => prefix + this.keys.blind(purpose, value, version);
    const { blindVersions } = this.keys;
    if (blindVersions.length === 1 || values.length === 0) return values.map(({ value }) => indexOf(value));
    await lockBlindIndexes((sql, params) => this.query(sql, params), this.orgId);
    const possible = values.map(({ value, beside: own = [] }) => blindVersions.map((version) => ({ own, index: indexOf(value, version) })));
    const rows = await this.query<{ row: string[] }>(
      `select distinct array[${[...beside, column].map((name) => `"${name}"`).join(', ')}] as row from "${table}" where org_id = $1 and "${column}" = any($2) ${beside[0] === undefined ? '' : `and "${beside[0]}" = any($3)`}`,
      [this.orgId, possible.flat().map(({ index }) => index), ...(beside[0] === undefined ? [] : [values.map(({ beside: own }) => own?.[0])])]);
    const there = new Set(rows.map(({ row }) => JSON.stringify(row)));
    return possible.map((indexes, i) => indexes.find(({ own, index }) => there.has(JSON.stringify([...own, index])))?.index ?? indexOf(values[i]?.value ?? ''));
  }

  /** Whether two indexes of one purpose are of one value, each under whichever key. */
  isSameIndex(a: string, b: string): boolean {
    const version = Math.max(...this.keys.blindVersions);
    return this.keys.reblind(a, version) === this.keys.reblind(b, version);
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
