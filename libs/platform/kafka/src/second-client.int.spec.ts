import { type Broker } from '@claimwright/platform-messaging';
import { brokerConformance, type BrokerHarness } from '@claimwright/platform-messaging/conformance';
import { describeKafka, testKafka } from '@claimwright/platform-testing/kafka';
import { SecondClient } from '../test/second-client.js';

const OVERLAP = 'it joins again by itself, without waiting for the batch in hand';
const HANGING = 'its close does not always return once its connections are cut';

// The client can be changed because the suite holds for another one too; what it found is in docs/adr/0010-kafka-client.md.
describeKafka('Kafka through @platformatic/kafka', () => {
  brokerConformance('the second client', async (): Promise<BrokerHarness> => {
    const kafka = await testKafka();
    return {
      connect: async (): Promise<Broker> => new SecondClient(kafka.brokers, 6000),
      newTopic: () => kafka.newTopic(),
      crash: async (broker) => (broker as SecondClient).cut(),
      takeoverMs: 10_000,
      stop: () => kafka.close(),
    };
  }, { 'never lets two members of a group have the same partition at once, and every record comes': OVERLAP, 'lets another member take over from one that died': HANGING });
});
