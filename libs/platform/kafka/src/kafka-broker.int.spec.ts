import { brokerConformance, type BrokerHarness } from '@claimwright/platform-messaging/conformance';
import { type Broker } from '@claimwright/platform-messaging';
import { randomUUID } from 'node:crypto';
import { Wire } from '../test/wire.js';
import { KafkaClients } from './client.js';
import { KafkaBroker } from './kafka-broker.js';

const BROKERS = (process.env['KAFKA_BROKERS'] ?? '').split(',');

brokerConformance('Kafka through kafkajs', async (): Promise<BrokerHarness> => {
  const wires = new Map<Broker, Wire>();
  const admin = new KafkaClients({ brokers: BROKERS, clientId: 'conformance' }).admin();
  await admin.connect();
  return {
    connect: async () => {
      const wire = new Wire();
      const broker = new KafkaBroker({ brokers: BROKERS, clientId: 'conformance', socketFactory: wire.socketFactory, sessionTimeoutMs: 6000, rebalanceTimeoutMs: 3000, onFatal: ({ reason, code }) => { throw new Error(`${reason} ${code}`); } });
      wires.set(broker, wire);
      return broker;
    },
    newTopic: async () => {
      const topic = `test.${randomUUID()}`;
      await admin.createTopics({ topics: [{ topic, numPartitions: 2, replicationFactor: 1 }] });
      return topic;
    },
    crash: async (broker) => wires.get(broker)?.cut(),
    takeoverMs: 15_000,
    stop: () => admin.disconnect(),
  };
});
