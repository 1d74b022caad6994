import { type BrokerRecord } from '@claimwright/platform-messaging';
import { type Guard } from '@claimwright/platform-persistence';
import { type Breach, comesToRest } from './oracles.js';
import { CaseMoved, MovePosted } from './bank.js';
import { killAt, KillCount } from './kills.js';
import { becomes } from '../wait.js';
import { type RunningBank } from './running-bank.js';

/** What a process of the run is started with. */
export type Env = Readonly<Record<string, string>>;

const REST_MS = 20_000;
// Groups on a busy Kafka take a while to come together.
const GROUPS_MS = 60_000;
// Long enough for a forbidden effect to show.
const SHOWS_MS = 1500;

/** Single commands for one case, one after the other. */
export async function moves(bank: RunningBank, caseId: string, n: number): Promise<void> {
  const driver = bank.driver();
  for (let i = 0; i < n; i++) await driver.send([driver.command({ caseId })]);
}

/** F6: everything that was ever published is published again, and then every group reads from the beginning. */
export async function everythingTwice(bank: RunningBank, env: Env): Promise<Breach[]> {
  await bank.startWorkers(env);
  await moves(bank, 'twice', 12);
  const rest = await comesToRest(bank.world, REST_MS);
  for (const topic of [CaseMoved.topic, MovePosted.topic]) {
    const again: BrokerRecord[] = [];
    await bank.world.broker.reread({ topic, from: new Date(0), to: new Date(8.64e15) }, async (records) => void again.push(...records));
    await bank.world.broker.publish(again);
  }
  await bank.world.sql('UPDATE event_log.consumer_offset SET next_offset = 0');
  await everythingRead(bank);
  return rest.breaches;
}

/** A key that cannot be handled for a while, with more of it behind. */
export async function aKeyHeldUp(bank: RunningBank, env: Env): Promise<Breach[]> {
  await bank.startWorkers(env);
  await bank.world.sql(`INSERT INTO books.hold (org_id, case_id) VALUES ($1, 'held')`, [bank.world.orgId]);
  await moves(bank, 'held', 1);
  const isParked = await becomes(async () => (await bank.world.sql('SELECT FROM books.parked')).length > 0, GROUPS_MS, 20);
  // At once: in between the one that waits might be tried again, and get through.
  await bank.world.sql(`WITH freed AS (DELETE FROM books.hold) UPDATE books.parked SET next_at = now() + interval '1 hour'`);
  await moves(bank, 'held', 4);
  await moves(bank, 'free', 1);
  // The others flow meanwhile, and by then what follows in the held one has been read.
  const flows = await becomes(async () => (await bank.world.sql(`SELECT FROM books.posting WHERE case_id = 'free'`)).length > 0, REST_MS);
  await everythingRead(bank);
  await bank.world.sql('UPDATE books.parked SET next_at = now()');
  return [...(isParked ? [] : ['F8 what could not be handled was not parked']), ...(flows ? [] : ['F8 a neighbour of a key that is held up did not flow'])];
}

/** A consumer dies with a batch in hand, before anything of it is committed. */
export async function deathWithABatch(bank: RunningBank, env: Env): Promise<Breach[]> {
  const driver = bank.driver();
  driver.start();
  await killAt(bank.worker(0), 'after_lock', { random: bank.random, count: new KillCount(), env });
  await bank.startWorkers(env);
  await driver.stop();
  return [];
}

/** The log is out of the relays' reach, again and again. */
export async function aLogOutOfReach(bank: RunningBank, env: Env): Promise<Breach[]> {
  await bank.startWorkers(env);
  const driver = bank.driver();
  driver.start();
  const begun = bank.history.length;
  while (bank.history.length < begun + 60) await bank.world.sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'claimwright event log' AND datname = current_database() AND pid <> pg_backend_pid()`);
  await driver.stop();
  return [];
}

/** F2 in its narrowest form: a relay is frozen between its work and the note of it, and another takes over meanwhile. */
export async function zombieRelay(bank: RunningBank, env: Env): Promise<Breach[]> {
  const breaches = await fenced(bank, env, {
    point: 'after_publish_before_delete', table: 'teller.relay_lease', where: 'true',
    state: () => bank.world.sql('SELECT pos FROM teller.outbox ORDER BY pos LIMIT 1'), what: 'F2 a relay that had lost its lease deleted events',
  });
  await bank.startWorkers(env);
  return breaches;
}

/** The same, and of a consumer whose lease is in the event log. */
export async function zombies(bank: RunningBank, env: Env): Promise<Breach[]> {
  const relay = await zombieRelay(bank, env);
  await Promise.all(bank.workers.map((worker) => worker.kill()));
  const consumer = await fenced(bank, env, {
    point: 'after_effect_before_offset', table: 'event_log.consumer_lease', where: `"group" = 'books'`,
    state: () => bank.world.sql(`SELECT topic, partition, next_offset FROM event_log.consumer_offset WHERE "group" = 'books' ORDER BY 1, 2`), what: 'F2 a consumer that had lost its lease moved its group',
  });
  await bank.startWorkers(env);
  return [...relay, ...consumer];
}

interface Fence {
  point: string;
  table: string;
  where: string;
  state: () => Promise<object[]>;
  what: string;
}

async function fenced(bank: RunningBank, env: Env, { point, table, where, state, what }: Fence): Promise<Breach[]> {
  const worker = bank.worker(0);
  worker.start({ env: { ...env, FAILPOINT: `${point}:1:stop` } });
  await worker.serves();
  // Not waited for: the worker may be frozen before it can answer.
  const sending = moves(bank, 'fenced', 1);
  const isFrozen = await becomes(() => worker.isStopped(), REST_MS, 10);
  await bank.world.sql(`UPDATE ${table} SET owner = 'another', epoch = epoch + 1, until = now() + interval '1 hour' WHERE ${where}`);
  const before = JSON.stringify(await state());
  worker.thaw();
  await sending;
  const changed = await becomes(async () => JSON.stringify(await state()) !== before, SHOWS_MS);
  await worker.kill();
  await bank.world.sql(`UPDATE ${table} SET until = now() WHERE owner = 'another'`);
  return [...(isFrozen ? [] : [`F2 nothing was frozen at ${point}`]), ...(changed ? [what] : [])];
}

/** Waits until every group has passed everything. */
export async function everythingRead(bank: RunningBank): Promise<void> {
  await becomes(async () => (await bank.world.lag()).every(({ lag }) => lag === 0), GROUPS_MS);
}

/** Each guard with what breaks without it, and how that is seen. */
export const MUTATIONS: readonly (readonly [guard: Guard, run: (bank: RunningBank, env: Env) => Promise<Breach[]>, seenAs: RegExp])[] = [
  ['inbox', everythingTwice, /^I4 a move was posted more than once/],
  ['parked_key_order', aKeyHeldUp, /^I5 a case was posted out of order/],
  ['offset_after_effect', deathWithABatch, /^I3 of \d+ moves \d+ are posted/],
  ['delete_after_publish', aLogOutOfReach, /^I3 of \d+ moves \d+ are posted/],
  ['lease_epoch', zombies, /^F2 a .* that had lost its lease/],
];
