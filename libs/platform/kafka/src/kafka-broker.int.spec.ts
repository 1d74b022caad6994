import { type Broker } from '@claimwright/platform-messaging';
import { brokerConformance, type BrokerHarness } from '@claimwright/platform-messaging/conformance';
import { describeKafka, testKafka } from '@claimwright/platform-testing/kafka';
import { Wire } from '../test/wire.js';
import { KafkaBroker } from './kafka-broker.js';

describeKafka('Kafka through kafkajs', () => {
  brokerConformance('the transport', async (): Promise<BrokerHarness> => {
    const kafka = await testKafka();
    const wires = new Map<Broker, Wire>();
    return {
      connect: async () => {
        const wire = new Wire();
        const broker = new KafkaBroker({
          brokers: kafka.brokers, clientId: 'conformance', socketFactory: wire.socketFactory, sessionTimeoutMs: 6000, rebalanceTimeoutMs: 3000,
          onFatal: ({ reason, code }) => { throw new Error(`${reason} ${code}`); },
        });
        wires.set(broker, wire);
        return broker;
      },
      newTopic: () => kafka.newTopic(),
      crash: async (broker) => wires.get(broker)?.cut(),
      takeoverMs: 10_000,
      stop: () => kafka.close(),
    };
  });
});
