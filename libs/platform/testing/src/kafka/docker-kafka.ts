import { askMetadata, brokerSettings, type ClusterLayout, freePorts, KAFKA_IMAGE, KafkaProblem, toEnvironment } from '@claimwright/platform-kafka-local';
import { GenericContainer, getContainerRuntimeClient, Wait } from 'testcontainers';
import { until } from '../until.js';

export interface RunningKafka { brokers: string[]; stop(): Promise<unknown> }

const ANY = '0.0.0.0';
// The image wants one from outside; every container is a cluster of its own all the same.
const CLUSTER_ID = 'Y2xhaW13cmlnaHQtdGVzdA';

/** One broker in a container, with the settings that local nodes have. */
export async function startDockerKafka(): Promise<RunningKafka> {
  const { host } = (await getContainerRuntimeClient()).info.containerRuntime;
  const [port = 0] = await freePorts(1);   // known before the start, for the broker must tell it to its clients
  const inside = (own: number) => ({ host: ANY, port: own, advertised: { host: 'localhost', port: own } });
  const layout: ClusterLayout = { nodes: [{ id: 1, dataDir: '/var/lib/kafka/data', clients: { host: ANY, port: 9092, advertised: { host, port } }, brokers: inside(9093), controllers: inside(9094) }] };
  const container = await new GenericContainer(KAFKA_IMAGE)
    .withEnvironment({ CLUSTER_ID, ...toEnvironment(brokerSettings(layout, 1)) })
    .withExposedPorts({ container: 9092, host: port })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start();
  const address = `${host}:${port}`;
  const seen = await until(() => askMetadata(address), (one) => one !== undefined && one.controller !== null);
  if (!seen) {
    await container.stop();
    throw new KafkaProblem(`The container of ${KAFKA_IMAGE} does not answer at ${address}`);
  }
  return { brokers: [address], stop: () => container.stop() };
}
