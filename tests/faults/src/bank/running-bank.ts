import { type Command } from './bank.js';
import { Driver, type DriverOptions } from './driver.js';
import { breachesOf, comesToRest, type Breach } from './oracles.js';
import { type World } from './world.js';
import { type History } from '../history.js';
import { Program } from '../program.js';
import { type Random } from '../random.js';
import { becomes } from '../wait.js';

const GOES_ON_MS = 60_000;

export interface BankParts {
  world: World;
  history: History<Command>;
  random: Random;
  workers: Program[];
}

/** A bank with its workers and its history, whatever its events travel through. */
export class RunningBank {
  readonly world: World;
  readonly history: History<Command>;
  readonly random: Random;
  readonly workers: Program[];

  constructor(parts: BankParts) {
    this.world = parts.world;
    this.history = parts.history;
    this.random = parts.random;
    this.workers = parts.workers;
  }

  worker(index: number): Program {
    const worker = this.workers[index];
    if (!worker) throw new RangeError(`There is no worker ${index}`);
    return worker;
  }

  driver(change: Partial<DriverOptions> = {}): Driver {
    return new Driver({ urls: () => this.workers.flatMap(({ url }) => url ?? []), history: this.history, random: this.random, lanes: 3, pauseMs: 30, ...change });
  }

  /** Starts those that are down and waits until all serve. */
  async startWorkers(env: Readonly<Record<string, string>> = {}): Promise<void> {
    for (const worker of this.workers) if (!worker.isUp) worker.start({ env });
    await Promise.all(this.workers.map((worker) => worker.serves()));
  }

  /** Waits until so many more commands are acknowledged, which shows that writes go on. */
  goesOn(more: number): Promise<boolean> {
    const before = this.history.length;
    return becomes(() => this.history.length >= before + more, GOES_ON_MS, 10);
  }

  /** Lets everything come to rest and holds it against the invariants. */
  async verdict({ timeoutMs, deadLetters }: { timeoutMs?: number; deadLetters?: number } = {}): Promise<{ breaches: Breach[]; restMs: number }> {
    const rest = await comesToRest(this.world, timeoutMs);
    const breaches = [...rest.breaches, ...await breachesOf(this.world, this.history, { deadLetters }), ...this.workers.flatMap(({ surprises }) => surprises)];
    return { breaches, restMs: rest.ms };
  }

  async close(): Promise<void> {
    await Program.killAll();
    this.history.close();
    await this.world.close();
  }
}
