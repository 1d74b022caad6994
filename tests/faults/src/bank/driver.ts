import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type History } from '../history.js';
import { type Random } from '../random.js';
import { type Command } from './bank.js';

const REQUEST_MS = 15_000;
const CASES_MAX = 40;

/** What no topic and no log may show; each command carries one of its own. */
export const CANARY = 'Zebulonia';

export interface DriverOptions {
  /** Where commands are taken just now. */
  urls: () => string[];
  history: History<Command>;
  random: Random;
  /** How many commands are under way at once. */
  lanes: number;
  /** How often a move is one that the books cannot post for a while. */
  holds?: number;
  /** How many cases there are. */
  cases?: number;
  pauseMs?: number;
}

/** Sends commands until it is stopped. Each is sent again, under its key, until somebody acknowledges it, and counts only then. */
export class Driver {
  private readonly stopping = new AbortController();
  private lanes: Promise<void>[] = [];
  private readonly run = randomUUID().slice(0, 8);
  private drawn = 0;
  /** How long each acknowledgement took from the first try, in milliseconds. */
  readonly latencies: number[] = [];

  constructor(private readonly options: DriverOptions) {}

  start(): void {
    this.lanes = Array.from({ length: this.options.lanes }, () => this.lane());
  }

  /** Waits until every command that was begun is acknowledged: only then is it known which there are. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.lanes);
  }

  /** One request of its own, beside the load: `commands` in one transaction. */
  async send(commands: Command[]): Promise<void> {
    const begun = performance.now();
    for (let tries = 0; !(await this.tryOnce(commands)); tries++) await sleep(Math.min(20 * 2 ** tries, 300));
    this.latencies.push(performance.now() - begun);
    this.options.history.acknowledged(commands);
  }

  command(change: Partial<Command> = {}): Command {
    const { random, holds = 0, cases = CASES_MAX } = this.options;
    this.drawn += 1;
    return { commandId: `${this.run}-${this.drawn}`, caseId: `case-${random.int(1, cases)}`, cents: random.int(1, 100_000), note: `${CANARY} ${this.drawn}`, ...(random.chance(holds) && { holdMs: 1500 }), ...change };
  }

  private async lane(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      // Most commands come alone, some in bulk.
      const { random } = this.options;
      await this.send(Array.from({ length: random.chance(0.2) ? random.int(2, 12) : 1 }, () => this.command()));
      if (this.options.pauseMs !== undefined) await sleep(this.options.pauseMs);
    }
  }

  private async tryOnce(commands: Command[]): Promise<boolean> {
    const urls = this.options.urls();
    if (urls.length === 0) return false;
    try {
      const response = await fetch(this.options.random.pick(urls), { method: 'POST', body: JSON.stringify(commands), signal: AbortSignal.timeout(REQUEST_MS) });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      // Nobody answered: whether it was carried out is not known, so it is sent again under the same key.
      return false;
    }
  }
}
