import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { newDatabase, testServer } from '@claimwright/platform-testing';
import { type Command } from '../bank/bank.js';
import { Driver, type DriverOptions } from '../bank/driver.js';
import { breachesOf, comesToRest, type Breach } from '../bank/oracles.js';
import { World, type WorldOptions } from '../bank/world.js';
import { History } from '../history.js';
import { Program } from '../program.js';
import { Random } from '../random.js';

/** FAULTS_SEED repeats a run; else each is another. */
export const SEED = Number(process.env['FAULTS_SEED'] ?? Date.now() % 1_000_000);
/** FAULTS=long runs many times as many faults. */
export const LONG = process.env['FAULTS'] === 'long';

/** A bank on the event log in a database of the test run's own, with two workers. */
export class EmbeddedBank {
  readonly random = new Random(SEED);
  readonly workers: Program[];

  private constructor(readonly world: World, readonly history: History<Command>, private readonly drop: () => Promise<void>) {
    this.workers = ['one', 'two'].map((name) => world.worker(name));
  }

  static async open(options: Partial<WorldOptions> = {}): Promise<EmbeddedBank> {
    const { adminUrl, drop } = await newDatabase();
    const folder = mkdtempSync(path.join(os.tmpdir(), 'claimwright-faults-'));
    const world = await World.open({ adminUrl, folder, ...options });
    return new EmbeddedBank(world, new History<Command>(path.join(folder, 'acknowledged.jsonl')), async () => {
      await drop();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  /** Where the test run's Postgres listens. */
  static async serverAddress(): Promise<{ host: string; port: number }> {
    const { hostname: host, port } = new URL(await testServer());
    return { host, port: Number(port) };
  }

  worker(index: 0 | 1): Program {
    return this.workers[index] as Program;
  }

  driver(change: Partial<DriverOptions> = {}): Driver {
    return new Driver({ urls: () => this.workers.flatMap(({ url }) => url ?? []), history: this.history, random: this.random, lanes: 3, pauseMs: 30, ...change });
  }

  async startWorkers(env: Readonly<Record<string, string>> = {}): Promise<void> {
    for (const worker of this.workers) if (!worker.isUp) worker.start({ env });
    await Promise.all(this.workers.map((worker) => worker.serves()));
  }

  /** Lets everything come to rest and holds it against the invariants. */
  async verdict({ timeoutMs, deadLetters }: { timeoutMs?: number; deadLetters?: number } = {}): Promise<{ seed: number; breaches: Breach[] }> {
    const rest = await comesToRest(this.world, timeoutMs);
    return { seed: SEED, breaches: [...rest.breaches, ...await breachesOf(this.world, this.history, { deadLetters }), ...this.workers.flatMap(({ surprises }) => surprises)] };
  }

  async close(): Promise<void> {
    await Program.killAll();
    this.history.close();
    await this.world.close();
    await this.drop();
  }
}
