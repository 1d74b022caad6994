import { existsSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Breach } from '../bank/oracles.js';
import { type Program } from '../program.js';
import { becomes } from '../wait.js';
import { type KafkaBank } from './kafka-bank.js';
import { REAL_SESSION } from './kafka-bank.js';
import { lasts, unless, type Scenario } from './scenario.js';

const STEPS = 16;
const OFFSETS = ['+2h', '-2h', '+0', '+3m', '-45s'];
const HOUR_MS = 3_600_000;

const LIBRARY = ['/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1', '/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1', '/usr/lib/faketime/libfaketime.so.1', '/usr/lib64/faketime/libfaketime.so.1'].find((file) => existsSync(file));

/** The wall clock of one process, which may be wrong and jump; time that is measured goes on as it does. */
class WrongClock {
  constructor(private readonly file: string) {
    this.set('+0');
  }

  get env(): Readonly<Record<string, string>> {
    return { LD_PRELOAD: LIBRARY ?? '', FAKETIME_TIMESTAMP_FILE: this.file, FAKETIME_CACHE_DURATION: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1', DONT_FAKE_MONOTONIC: '1' };
  }

  set(offset: string): void {
    // Never half written when it is read.
    writeFileSync(`${this.file}.new`, offset);
    renameSync(`${this.file}.new`, this.file);
  }
}

/** By how much a process is wrong, by the date of its answers. */
async function errorOf(worker: Program): Promise<number> {
  const response = await fetch(worker.url ?? '');
  await response.arrayBuffer();
  return new Date(response.headers.get('date') ?? '').getTime() - Date.now();
}

/** One process two hours ahead, one two hours behind, then all of them jumping; the database and the broker are right. */
async function wrongClocks(bank: KafkaBank, tell: (figure: string) => void): Promise<Breach[]> {
  const breaches: Breach[] = [];
  const clocks = bank.workers.map(({ settings: { name } }) => new WrongClock(path.join(bank.folder, `clock-${name}`)));
  for (const [n, worker] of bank.workers.entries()) {
    await worker.terminate();
    worker.start({ env: clocks[n]?.env });
    await worker.serves();
  }
  for (const [n, offset] of ['+2h', '-2h'].entries()) {
    clocks[n]?.set(offset);
    const isWrong = await becomes(async () => Math.abs(await errorOf(bank.worker(n))) > HOUR_MS, 10_000);
    breaches.push(...unless(isWrong, `F10 the clock of a process did not go to ${offset}`));
  }
  breaches.push(...unless(await bank.goesOn(100), 'F10 no write was taken while clocks were wrong'));
  for (let step = 0; step < STEPS; step++) {
    bank.random.pick(clocks).set(bank.random.pick(OFFSETS));
    await lasts(bank.random.int(500, 2500));
    breaches.push(...unless(await bank.goesOn(10), 'F10 no write was taken while clocks jumped'));
  }
  // They stay wrong while everything comes to rest.
  for (const [n, clock] of clocks.entries()) clock.set(n % 2 === 0 ? '-2h' : '+2h');
  breaches.push(...unless(await bank.goesOn(50), 'F10 no write was taken after clocks had jumped'));
  tell(`${STEPS} jumps of three clocks by up to four hours, ${await bank.rebalances()} rebalances`);
  return breaches;
}

export const CLOCKS: readonly Scenario[] = [
  { fault: 'F10 clocks of processes wrong by two hours, and jumping', run: wrongClocks, own: { session: REAL_SESSION }, missing: () => (LIBRARY === undefined ? 'libfaketime is not installed (Debian: apt-get install faketime)' : undefined) },
];
