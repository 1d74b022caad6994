import { afterEach, describe, expect, it } from '@jest/globals';
import { CaseMoved } from '../bank/bank.js';
import { type Driver } from '../bank/driver.js';
import { type WorldOptions } from '../bank/world.js';
import { FaultProxy } from '../proxy.js';
import { becomes } from '../wait.js';
import { EmbeddedBank, LONG, SEED } from './embedded.js';
import { poisonRecords } from '../bank/poison.js';
import { everythingRead, everythingTwice } from '../bank/guards.js';

const ROUNDS = LONG ? 20 : 2;
// A process that is frozen in the middle of a transaction holds its locks until Postgres ends it after a minute.
const TAKEN_OVER_MS = 90_000;

let opened: EmbeddedBank | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
}, 60_000);

async function underLoad(options: Partial<WorldOptions> = {}): Promise<{ bank: EmbeddedBank; driver: Driver }> {
  opened = await EmbeddedBank.open(options);
  await opened.startWorkers();
  const driver = opened.driver();
  driver.start();
  return { bank: opened, driver };
}

describe('the bank on the event log', () => {
  it('lets the other take over from a process that is frozen, and takes no harm when it wakes up (F2)', async () => {
    const { bank, driver } = await underLoad();
    for (let round = 0; round < ROUNDS; round++) {
      const sleeper = bank.worker(round % 2 === 0 ? 0 : 1);
      sleeper.freeze();
      const posted = async () => Number((await bank.world.sql<{ n: string }>('SELECT count(*) AS n FROM books.posting'))[0]?.n);
      const before = await posted();
      // A relay or consumer that held a lease has lost it to the other by then.
      expect(await becomes(async () => await posted() > before + 20, TAKEN_OVER_MS)).toBe(true);
      sleeper.thaw();
      expect(await bank.goesOn(10)).toBe(true);
    }
    await driver.stop();
    expect(await bank.judged()).toEqual({ seed: SEED, breaches: [] });
  }, LONG ? 3_600_000 : 300_000);

  it('bears it when Postgres ends its connections, in a storm (F4)', async () => {
    const { bank, driver } = await underLoad();
    for (let round = 0; round < ROUNDS * 10; round++) {
      await bank.world.sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'claimwright%'`);
      expect(await bank.goesOn(3)).toBe(true);
    }
    await driver.stop();
    expect(await bank.judged()).toEqual({ seed: SEED, breaches: [] });
  }, 300_000);

  it('goes on beside a snapshot that somebody holds (F4)', async () => {
    const { bank, driver } = await underLoad();
    const holder = await bank.world.pool.connect();
    await holder.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM teller.transition');
    expect(await bank.goesOn(LONG ? 5000 : 100)).toBe(true);
    await driver.stop();
    expect(await bank.judged()).toEqual({ seed: SEED, breaches: [] });
    await holder.query('ROLLBACK');
    holder.release();
  }, 600_000);

  it('bears a wire to the database that is cut, slow, deaf or broken in the middle of a word (F5)', async () => {
    const target = await EmbeddedBank.serverAddress();
    const proxy = await FaultProxy.open(target);
    const { bank, driver } = await underLoad({ workersDatabase: { host: '127.0.0.1', port: proxy.port } });
    for (let round = 0; round < ROUNDS; round++) {
      const faults = [
        () => proxy.cut(), () => proxy.resetAll(), () => proxy.poison({ kind: 'latency', ms: 200 }), () => proxy.poison({ kind: 'slicer', bytes: 7 }, ['down']),
        () => proxy.poison({ kind: 'reset', afterBytes: bank.random.int(1, 2000) }, ['down']), () => proxy.poison({ kind: 'limit_data', bytes: bank.random.int(1, 2000) }, ['up']),
      ];
      for (const fault of faults) {
        fault();
        await becomes(() => false, bank.random.int(100, 800));
        proxy.mend();
        expect(await bank.goesOn(5)).toBe(true);
      }
    }
    await driver.stop();
    const verdict = await bank.judged();
    await proxy.close();
    expect(verdict).toEqual({ seed: SEED, breaches: [] });
  }, 300_000);

  it('acts once on what comes again, late and out of its order (F6, F7)', async () => {
    opened = await EmbeddedBank.open();
    await everythingTwice(opened, {});
    const copies: Parameters<typeof opened.world.broker.publish>[0][number][] = [];
    await opened.world.broker.reread({ topic: CaseMoved.topic, from: new Date(0), to: new Date(8.64e15) }, async (records) => void copies.push(...records));
    await opened.world.broker.publish(copies.toReversed());
    await everythingRead(opened);
    expect(await opened.judged()).toEqual({ seed: SEED, breaches: [] });
  }, 120_000);

  it('keeps order and number when two relays and two consumers work at once, because leases run out all the time (F6)', async () => {
    const { bank, driver } = await underLoad();
    const before = bank.history.length;
    while (bank.history.length < before + (LONG ? 2000 : 150)) {
      await bank.world.sql('UPDATE teller.relay_lease SET until = now(); UPDATE books.relay_lease SET until = now(); UPDATE event_log.consumer_lease SET until = now()');
    }
    await driver.stop();
    expect(await bank.judged()).toEqual({ seed: SEED, breaches: [] });
  }, 300_000);

  it('puts poison aside, and its neighbours flow (F8)', async () => {
    const { bank, driver } = await underLoad();
    const poison = poisonRecords(bank.world.orgId);
    await bank.world.broker.publish(Object.values(poison));
    expect(await bank.goesOn(20)).toBe(true);
    await driver.stop();
    expect(await bank.judged({ deadLetters: Object.keys(poison).length })).toEqual({ seed: SEED, breaches: [] });
  }, 120_000);
});
