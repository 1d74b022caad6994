import { type Breach } from '../bank/oracles.js';
import { becomes } from '../wait.js';
import { type KafkaBank } from './kafka-bank.js';
import { Monitor } from './monitor.js';
import { lasts, unless, type Scenario } from './scenario.js';
import { SmallDisk } from './small-disk.js';

const COMES_MS = 60_000;
const STAYS_FULL_MS = 10_000;
const OUTBOX_ALARM_SECONDS = 5;

async function watched(bank: KafkaBank, run: (monitor: Monitor, disks: NonNullable<KafkaBank['disks']>) => Promise<Breach[]>): Promise<Breach[]> {
  if (!bank.disks) throw new Error('This bank has no small disks');
  const monitor = new Monitor(bank.world);
  try {
    return await run(monitor, bank.disks);
  } finally {
    monitor.close();
  }
}

/** The broker gives up when its only disk is full; what is announced waits in the outbox until there is space and the broker is started again. */
function kafkaFull(bank: KafkaBank, tell: (figure: string) => void): Promise<Breach[]> {
  return watched(bank, async (monitor, { kafka: disk }) => {
    disk.fill();
    const filledAt = performance.now();
    const gaveUp = await becomes(async () => await bank.kafka.node(1).pid() === undefined, COMES_MS);
    tell(`the broker gave up after ${seconds(filledAt)}`);
    const writes = await bank.goesOn(30);
    const isDegraded = await becomes(async () => (await monitor.health()).checks['broker'] === 'unreachable', COMES_MS);
    const isLate = await becomes(async () => await monitor.outboxAgeSeconds() > OUTBOX_ALARM_SECONDS, COMES_MS);
    const { status } = await monitor.health();
    tell(`health: ${status}, outbox ${(await monitor.outboxAgeSeconds()).toFixed(0)} s old`);
    await lasts(STAYS_FULL_MS);
    disk.free();
    await bank.kafka.start();
    return [
      ...unless(gaveUp, 'F9 the broker went on without space'), ...unless(writes, 'F9 no write was taken while the disk of Kafka was full'),
      ...unless(isDegraded && status === 'degraded', `F9 health said ${status} while the disk of Kafka was full`), ...unless(isLate, 'F9 the metrics did not show that nothing was published'),
    ];
  });
}

/** Postgres panics when its log finds no space, and cannot come up again before there is some. */
function postgresFull(bank: KafkaBank, tell: (figure: string) => void): Promise<Breach[]> {
  return watched(bank, async (monitor, { postgres: disk }) => {
    disk.fill();
    const filledAt = performance.now();
    // Begins the next of its files over and over, of which there are few and no new ones.
    const isAway = await becomes(async () => {
      if ((await monitor.health()).status === 'unavailable') return true;
      await bank.world.sql(`SELECT pg_logical_emit_message(false, 'faults', repeat('x', 8000)), pg_switch_wal()`);
      return false;
    }, COMES_MS);
    tell(`health: unavailable after ${seconds(filledAt)}`);
    await lasts(STAYS_FULL_MS);
    const stays = (await monitor.health()).status === 'unavailable';
    disk.free();
    await bank.startPostgres();
    const goesOn = await bank.goesOn(30);
    const isBack = await becomes(async () => (await monitor.health()).status !== 'unavailable', COMES_MS);
    return [
      ...unless(isAway, 'F9 Postgres went on without space, or health did not show it'), ...unless(stays, 'F9 Postgres came back without space'),
      ...unless(goesOn && isBack, 'F9 no write was taken after there was space for Postgres again'),
    ];
  });
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const own = { smallDisks: true };

export const DISK_FULL: readonly Scenario[] = [
  { fault: 'F9 the disk of Kafka is full', run: kafkaFull, own, missing: () => SmallDisk.missing() },
  { fault: 'F9 the disk of the write-ahead log of Postgres is full', run: postgresFull, own, missing: () => SmallDisk.missing() },
];
