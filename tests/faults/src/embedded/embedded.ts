import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { newDatabase, testServer } from '@claimwright/platform-testing';
import { type Command } from '../bank/bank.js';
import { type BankParts, RunningBank } from '../bank/running-bank.js';
import { World, type WorldOptions } from '../bank/world.js';
import { History } from '../history.js';
import { Random } from '../random.js';

/** FAULTS_SEED repeats a run; else each is another. */
export const SEED = Number(process.env['FAULTS_SEED'] ?? Date.now() % 1_000_000);
/** FAULTS=long runs many times as many faults. */
export const LONG = process.env['FAULTS'] === 'long';

/** A bank on the event log in a database of the test run's own, with two workers. */
export class EmbeddedBank extends RunningBank {
  private constructor(parts: BankParts, private readonly dropIt: () => Promise<void>) {
    super(parts);
  }

  static async open(options: Partial<WorldOptions> = {}): Promise<EmbeddedBank> {
    const database = await newDatabase();
    const { adminUrl } = database;
    const folder = mkdtempSync(path.join(os.tmpdir(), 'claimwright-faults-'));
    const world = await World.open({ adminUrl, folder, ...options });
    const history = new History<Command>(path.join(folder, 'acknowledged.jsonl'));
    return new EmbeddedBank({ world, history, random: new Random(SEED), workers: ['one', 'two'].map((name) => world.worker(name)) }, async () => {
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  /** Where the test run's Postgres listens. */
  static async serverAddress(): Promise<{ host: string; port: number }> {
    const { hostname: host, port } = new URL(await testServer());
    return { host, port: Number(port) };
  }

  /** What is broken once all is at rest, with the seed that repeats it. */
  async judged(options: Parameters<RunningBank['verdict']>[0] = {}): Promise<{ seed: number; breaches: string[] }> {
    return { seed: SEED, breaches: (await this.verdict(options)).breaches };
  }

  override async close(): Promise<void> {
    await super.close();
    await this.dropIt();
  }
}
