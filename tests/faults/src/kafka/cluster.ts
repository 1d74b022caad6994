import { Kafka, logLevel } from '@claimwright/platform-kafka-client';
import { CaseMoved, MovePosted } from '../bank/bank.js';
import { type Breach } from '../bank/oracles.js';
import { becomes } from '../wait.js';
import { type KafkaBank } from './kafka-bank.js';

const LEADERS_KILLED = 5;
const TAKEOVER_MS = 60_000;

export interface ClusterResult {
  breaches: Breach[];
  leaders: number;
  restMs: number[];
  /** From each kill until events were confirmed again end to end. */
  takeoverMs: number[];
}

/** Kills the node that leads most partitions, five times, takes two of three down once, and goes on like that until the time is over. */
export async function runCluster(bank: KafkaBank, { minutes, note }: { minutes: number; note: (text: string) => void }): Promise<ClusterResult> {
  const result: ClusterResult = { breaches: [], leaders: 0, restMs: [], takeoverMs: [] };
  const end = performance.now() + minutes * 60_000;
  let rounds = 0;
  while (result.breaches.length === 0 && (rounds <= LEADERS_KILLED || performance.now() < end)) {
    await bank.startWorkers();
    const driver = bank.driver({ lanes: 4 });
    driver.start();
    await bank.goesOn(10);
    const seen = rounds === LEADERS_KILLED ? await twoDown(bank) : await leaderDown(bank, result);
    rounds += 1;
    await driver.stop();
    const { breaches, restMs } = await bank.verdict();
    result.restMs.push(restMs);
    result.breaches = [...seen, ...breaches];
    note(`${rounds} times down, ${bank.history.length} commands acknowledged, events flowed again after ${((result.takeoverMs.at(-1) ?? 0) / 1000).toFixed(1)} s, at rest after ${(restMs / 1000).toFixed(1)} s, ${result.breaches.length} breaches`);
  }
  return result;
}

async function leaderDown(bank: KafkaBank, result: ClusterResult): Promise<Breach[]> {
  await bank.kafka.inSync();
  const leader = await leadsMost(bank);
  const killed = performance.now();
  await bank.kafka.node(leader).kill();
  const writes = await bank.goesOn(20);
  const before = await confirmations(bank);
  const flows = await becomes(async () => await confirmations(bank) > before + 20, TAKEOVER_MS);
  result.takeoverMs.push(performance.now() - killed);
  result.leaders += 1;
  await bank.kafka.start();
  return [...(writes ? [] : ['F3 no write was taken while a leader was down']), ...(flows ? [] : [`F3 no event was handled within ${TAKEOVER_MS / 1000} s of a leader's death`])];
}

/** Less than the topics ask for is left, so nothing may be published; writes go on into the outbox. */
async function twoDown(bank: KafkaBank): Promise<Breach[]> {
  await bank.kafka.inSync();
  await Promise.all([1, 2].map((id) => bank.kafka.node(id).kill()));
  const writes = await bank.goesOn(50);
  await bank.kafka.start();
  return writes ? [] : ['F3 no write was taken while two of three nodes were down'];
}

async function confirmations(bank: KafkaBank): Promise<number> {
  const [row] = await bank.world.sql<{ n: number }>('SELECT count(*)::int AS n FROM teller.confirmation');
  return row?.n ?? 0;
}

async function leadsMost(bank: KafkaBank): Promise<number> {
  const admin = new Kafka({ clientId: 'faults', brokers: bank.kafka.brokers, logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    const { topics } = await admin.fetchTopicMetadata({ topics: [CaseMoved.topic, MovePosted.topic] });
    const leaders = topics.flatMap(({ partitions }) => partitions.map(({ leader }) => leader));
    const counts = bank.kafka.nodes.map(({ id }) => ({ id, n: leaders.filter((leader) => leader === id).length }));
    return counts.reduce((a, b) => (b.n > a.n ? b : a)).id;
  } finally {
    await admin.disconnect();
  }
}
