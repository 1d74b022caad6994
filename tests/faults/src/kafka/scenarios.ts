import { Kafka, logLevel, type Message } from '@claimwright/platform-kafka-client';
import { type BrokerRecord } from '@claimwright/platform-messaging';
import { CaseMoved } from '../bank/bank.js';
import { type Breach } from '../bank/oracles.js';
import { poisonRecords } from '../bank/poison.js';
import { type Toxic } from '../proxy.js';
import { type KafkaBank } from './kafka-bank.js';
import { lasts, unless, type Scenario } from './scenario.js';

const FROZEN_MS = 3000;

/** The wires to all nodes are spoilt for a while, one way after the other. */
async function spoilt(bank: KafkaBank): Promise<Breach[]> {
  const breaches: Breach[] = [];
  const toxics: (readonly [Toxic, ...('up' | 'down')[]])[] = [
    [{ kind: 'latency', ms: 500 }], [{ kind: 'slicer', bytes: 11 }, 'down'], [{ kind: 'bandwidth', bytesPerSecond: 20_000 }],
    [{ kind: 'blackhole' }, 'up'], [{ kind: 'blackhole' }, 'down'], [{ kind: 'reset', afterBytes: bank.random.int(1, 3000) }, 'down'], [{ kind: 'limit_data', bytes: bank.random.int(1, 3000) }, 'up'],
  ];
  for (const [toxic, ...directions] of toxics) {
    for (const wire of bank.wires) wire.poison(toxic, directions.length > 0 ? directions : undefined);
    breaches.push(...unless(await bank.goesOn(10), `F5 no write was taken while the wire to Kafka had ${toxic.kind}`));
    await lasts(bank.random.int(500, FROZEN_MS));
    for (const wire of bank.wires) {
      wire.mend();
      // What was swallowed leaves both ends waiting; a connection like that is given up in the end, and sooner when it is reset.
      if (toxic.kind === 'blackhole') wire.resetAll();
    }
  }
  return breaches;
}

async function cut(bank: KafkaBank): Promise<Breach[]> {
  for (const wire of bank.wires) wire.cut();
  const writes = await bank.goesOn(30);
  for (const wire of bank.wires) wire.mend();
  return unless(writes, 'F5 no write was taken while Kafka was cut off');
}

async function frozenWorkers(bank: KafkaBank): Promise<Breach[]> {
  const breaches: Breach[] = [];
  for (const worker of bank.workers) {
    worker.freeze();
    await lasts(FROZEN_MS);
    breaches.push(...unless(await bank.goesOn(20), 'F2 no write was taken while a process was frozen'));
    worker.thaw();
    await bank.goesOn(5);
  }
  return breaches;
}

/** Each node goes down under load, in order, without warning and frozen. */
async function brokerDown(bank: KafkaBank): Promise<Breach[]> {
  const breaches: Breach[] = [];
  for (const how of ['stop', 'kill', 'pause'] as const) {
    const node = bank.kafka.node(1);
    await node[how]();
    breaches.push(...unless(await bank.goesOn(30), `F3 no write was taken while the broker was away by ${how}`));
    if (how === 'pause') await node.resume();
    else await bank.kafka.start();
    await bank.goesOn(10);
  }
  return breaches;
}

async function postgresKilled(bank: KafkaBank): Promise<Breach[]> {
  await bank.killPostgres();
  return unless(await bank.goesOn(30), 'F4 no write was taken after Postgres had been killed and started again');
}

/** Every record a second time, in its order and against it. */
async function everythingTwice(bank: KafkaBank): Promise<Breach[]> {
  const again: BrokerRecord[] = [];
  await bank.world.broker.reread({ topic: CaseMoved.topic, from: new Date(0), to: new Date(8.64e15) }, async (records) => void again.push(...records));
  await bank.world.broker.publish(again);
  await bank.world.broker.publish(again.toReversed());
  return unless(await bank.goesOn(20), 'F6 no write was taken beside copies');
}

// What only Kafka can carry: no value at all, and bytes that are no text. Five megabytes are refused by the topic itself.
async function poison(bank: KafkaBank): Promise<Breach[]> {
  const records = Object.entries(poisonRecords(bank.world.orgId)).filter(([name]) => name !== 'five megabytes').map(([, record]) => record);
  const producer = new Kafka({ clientId: 'poison', brokers: bank.kafka.brokers, logLevel: logLevel.NOTHING }).producer();
  await producer.connect();
  const [sample] = records;
  const raw = (key: string, value: Buffer | null): Message => ({ key, value, headers: { ...records[1]?.headers, ce_subject: key, ce_id: `evt_${'0'.repeat(24)}${key.padStart(8, '0').slice(0, 8).replaceAll(/[^0-9a-f]/g, 'a')}` } });
  await producer.send({ topic: sample?.topic ?? '', messages: [...records.map(({ key, value, headers }) => ({ key, value, headers })), raw('null', null), raw('bytes', Buffer.from([0xc3, 0x28, 0xff]))] });
  await producer.disconnect();
  return unless(await bank.goesOn(30), 'F8 no write was taken beside poison');
}

/** On one bank, one after the other. */
export const SCENARIOS: readonly Scenario[] = [
  { fault: 'F2 each process frozen for longer than its session', run: frozenWorkers },
  { fault: 'F3 the broker stopped, killed and frozen', run: brokerDown },
  { fault: 'F4 kill -9 of the Postgres server', run: postgresKilled },
  { fault: 'F5 Kafka cut off', run: cut },
  { fault: 'F5 the wire to Kafka slow, sliced, narrow, deaf one way, reset and ended', run: spoilt },
  { fault: 'F6 F7 every record again, in order and backwards', run: everythingTwice },
  { fault: 'F8 poison', run: poison, deadLetters: (bank) => Object.keys(poisonRecords(bank.world.orgId)).length + 1 },
];
