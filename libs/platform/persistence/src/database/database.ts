import 'reflect-metadata';
import { type AuditContext, ReadRecorder } from '@claimwright/platform-audit';
import type { KeyRing, OrgKeys } from '@claimwright/platform-security';
import type { ClientBase, PoolClient, QueryResult, QueryResultRow } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import type { ServiceSchema } from '../schema/service-schema.js';
import type { Actor } from './actor.js';
import { failpoint } from '../faults/failpoint.js';
import { cleaned, Replayed } from './errors.js';
import { once, type Outcome } from './idempotency.js';
import { SnakeNaming } from './naming.js';
import { poolTypes } from './pool-types.js';
import { retryOnConflict } from './retry.js';
import { Tx } from './tx.js';

export interface DatabaseOptions {
  /** The address of the service's own role; see `roleUrl`. */
  url: string;
  keyRing: KeyRing;
  poolMax?: number;
}

/** One statement on the infrastructure tables; no organisation is set, so tenant tables show nothing. */
export interface SystemQuery {
  query<R = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<R[]>;
}

const POOL_MAX = 10;

/** Opens a service's database under its own role; `bootstrap` must have run. */
export async function openDatabase(service: ServiceSchema, options: DatabaseOptions): Promise<Database> {
  const source = new DataSource({
    type: 'postgres', url: options.url, schema: service.schema, entities: [...service.entities], namingStrategy: new SnakeNaming(),
    synchronize: false, migrationsRun: false, installExtensions: false, logging: false, applicationName: `claimwright ${service.name}`,
    poolSize: options.poolMax ?? POOL_MAX, poolErrorHandler: () => undefined,   // a lost idle connection is replaced by the next use, which reports what is wrong
    extra: { types: poolTypes, keepAlive: true, onConnect: bearItsLoss },
  });
  await source.initialize();
  return new Database(service.name, source, options.keyRing);
}

/** A service's own schema. The only ways in are a transaction for one organisation and the infrastructure tables. */
export class Database {
  private readonly listeners = new Set<() => void>();
  private readonly running = new Set<Promise<unknown>>();
  private closing = false;
  private readonly recorder = new ReadRecorder((sql, params) => retryOnConflict(() => this.system(sql, params)));

  /** @internal use `openDatabase` */
  constructor(readonly service: string, private readonly source: DataSource, private readonly keyRing: KeyRing) {}

  /**
   * Runs the work in one transaction in which the organisation's rows, and no others, exist. The whole work runs again when
   * it loses a conflict, so it does SQL only. With `actor.idempotency` it takes effect once and a repeat throws `Replayed`.
   */
  async transaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const keys = await this.keyRing.forOrg(actor.orgId);   // before a connection is taken: the first use asks the key provider
    if (actor.readsOnly) return this.reading(actor, keys, work);
    const { outcome, hooks } = await retryOnConflict(() => this.inTransaction(entered(actor), (runner, client) => this.runAs(actor, keys, { runner, client }, work)));
    for (const hook of hooks) queueMicrotask(hook);   // a failing hook is a bug to raise, but the work is committed
    this.signal();
    if ('repeated' in outcome) throw new Replayed(outcome.repeated);   // after the commit: that the answer was read again is on record
    return outcome.result;
  }

  /** Whoever waits for this is given nothing before it is on record that they were. */
  private async reading<T>(actor: Actor, keys: OrgKeys, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { result, tx } = await retryOnConflict(() => this.inTransaction(entered(actor), async (runner, client) => {
      const tx = new Tx(actor, runner.manager, client, keys);
      try {
        return { result: await work(tx), tx };
      } finally {
        tx.end();
      }
    }));
    await this.recorder.add(tx.trail, this.contextOf(actor));
    for (const hook of tx.hooks) queueMicrotask(hook);
    return result;
  }

  /** One statement without an organisation. */
  system<R = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<R[]> {
    return this.withClient(async (_, client) => (await client.query<QueryResultRow>(sql, params)).rows as R[]);
  }

  /** A transaction without an organisation, repeated on conflict like any other. */
  async systemTransaction<T>(work: (q: SystemQuery) => Promise<T>): Promise<T> {
    const result = await retryOnConflict(() => this.inTransaction(() => BEGIN, (_, client) => work({
      query: async <R>(sql: string, params: unknown[] = []) => (await client.query<QueryResultRow>(sql, params)).rows as R[],
    })));
    this.signal();
    return result;
  }

  /** Calls the listener soon after each commit here; answers how to stop that. */
  onCommit(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Waits for the work that runs, then gives the connections back; work that comes later is refused. */
  async close(): Promise<void> {
    this.closing = true;
    await Promise.allSettled(this.running);
    if (this.source.isInitialized) await this.source.destroy();
  }

  private async runAs<T>(actor: Actor, keys: OrgKeys, { runner, client }: { runner: QueryRunner; client: PoolClient }, work: (tx: Tx) => Promise<T>): Promise<{ outcome: Outcome<T>; hooks: (() => void)[] }> {
    const tx = new Tx(actor, runner.manager, client, keys);
    try {
      const outcome = actor.idempotency ? await once(tx, actor.idempotency, () => work(tx)) : { result: await work(tx) };
      await this.saveTrail(tx);
      return { outcome, hooks: tx.hooks };
    } finally {
      tx.end();
    }
  }

  /** The last statement before the commit, since the end of the organisation's chain is locked from here on. */
  private saveTrail(tx: Tx): Promise<void> {
    return tx.trail.save((sql, params) => tx.query(sql, params), this.contextOf(tx.actor));
  }

  private contextOf(actor: Actor): AuditContext {
    const { orgId, subject, onBehalfOf = null, purpose = 'payment', requestId = null } = actor;
    return { orgId, at: new Date(), service: this.service, actor: subject, onBehalfOf, purpose, requestId };
  }

  private inTransaction<T>(begin: (client: PoolClient) => string, work: (runner: QueryRunner, client: PoolClient) => Promise<T>): Promise<T> {
    return this.withClient(async (runner, client) => {
      try {
        await client.query(begin(client));
        Object.assign(runner, { isTransactionActive: true });   // or TypeORM's `save` would begin one of its own
        const result = await work(runner, client);
        failpoint('before_commit');
        await commit(client);
        failpoint('after_commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => undefined);   // a lost connection has rolled back already; the cause is thrown below
        throw error;
      }
    });
  }

  private withClient<T>(work: (runner: QueryRunner, client: PoolClient) => Promise<T>): Promise<T> {
    if (this.closing) return Promise.reject(new Error(`The database of ${this.service} is closed`));
    const done = this.borrow(work).finally(() => this.running.delete(done));
    this.running.add(done);
    return done;
  }

  private async borrow<T>(work: (runner: QueryRunner, client: PoolClient) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      return await work(runner, (await runner.connect()) as PoolClient);
    } catch (error) {
      throw cleaned(error);
    } finally {
      await runner.release();
    }
  }

  private signal(): void {
    for (const listener of this.listeners) queueMicrotask(listener);
  }
}

const BEGIN = 'start transaction';

/**
 * Begins and enters the organisation in one message, which an extended query with parameters could not be. The settings are local to the transaction:
 * one of the session would serve the next borrower of the connection.
 */
const entered = ({ orgId, subject, readsOnly }: Actor) => (client: PoolClient): string =>
  `${BEGIN}${readsOnly ? ' read only' : ''}; select set_config('app.org', ${client.escapeLiteral(orgId)}, true), set_config('app.user', ${client.escapeLiteral(subject)}, true)`;

/** A connection may be ended in the moment in which it is handed over and nobody listens yet: the work that got it fails by it, not the process. */
function bearItsLoss(client: ClientBase): void {
  client.on('error', () => undefined);
}

/** Postgres answers COMMIT with ROLLBACK, and no error, when a statement before it failed and somebody swallowed that. */
async function commit(client: PoolClient): Promise<void> {
  const { command }: QueryResult = await client.query('commit');
  if (command !== 'COMMIT') throw new Error('The transaction could not commit: a statement in it failed and its error was swallowed');
}
