/** The Apache Kafka everywhere: jars here, image `apache/kafka:<this>` there. */
export const KAFKA_VERSION = '4.3.1';
export const KAFKA_IMAGE = `apache/kafka:${KAFKA_VERSION}`;

export interface Address { host: string; port: number }

/** An address to listen on, and what others are told to come to when that is another one. */
export interface Listener extends Address { advertised?: Address }

/** One node, broker and controller in one process. */
export interface NodeLayout {
  /** From 1. */
  id: number;
  dataDir: string;
  clients: Listener;
  /** Clients from elsewhere, where these need another address than `clients`: a host's beside a container network's. */
  outside?: Listener;
  /** For the other nodes alone, so that clients can be cut off from a node that keeps its peers. */
  brokers: Listener;
  controllers: Listener;
}

export interface ClusterLayout {
  nodes: readonly NodeLayout[];
  /** Kafka's own settings over the table's. */
  settings?: Readonly<Record<string, string>>;
}

type Value = string | ((cluster: ClusterLayout, node: NodeLayout) => string);

const at = ({ host, port }: Address): string => `${host}:${port}`;
const reachedAt = (listener: Listener): string => at(listener.advertised ?? listener);
const replicas = ({ nodes }: ClusterLayout): string => String(Math.min(3, nodes.length));
/** With three copies one may be away; with fewer there is none to spare. */
const inSync = ({ nodes }: ClusterLayout): string => (nodes.length >= 3 ? '2' : '1');
const listeners = (node: NodeLayout): [name: string, listener: Listener][] =>
  [['CLIENTS', node.clients], ...(node.outside ? [['OUTSIDE', node.outside] as [string, Listener]] : []), ['BROKERS', node.brokers], ['CONTROLLERS', node.controllers]];

/** Every broker setting of ours. Local nodes, the compose file and test containers all take theirs from here. */
const TABLE: readonly (readonly [name: string, value: Value])[] = [
  ['process.roles', 'broker,controller'],
  ['node.id', (_, node) => String(node.id)],
  ['controller.quorum.voters', ({ nodes }) => nodes.map((node) => `${node.id}@${reachedAt(node.controllers)}`).join(',')],
  ['listeners', (_, node) => listeners(node).map(([name, listener]) => `${name}://${at(listener)}`).join(',')],
  ['advertised.listeners', (_, node) => listeners(node).map(([name, listener]) => `${name}://${reachedAt(listener)}`).join(',')],
  ['listener.security.protocol.map', (_, node) => listeners(node).map(([name]) => `${name}:PLAINTEXT`).join(',')],
  ['inter.broker.listener.name', 'BROKERS'],
  ['controller.listener.names', 'CONTROLLERS'],
  ['log.dirs', (_, node) => node.dataDir],

  // Topics are made by code that says how many partitions and copies; a misspelt name must not make another.
  ['auto.create.topics.enable', 'false'],
  ['default.replication.factor', replicas],
  ['min.insync.replicas', inSync],
  // The client's clock is not trusted: a record stamped an hour ahead would be refused, one stamped long ago deleted at once.
  ['log.message.timestamp.type', 'LogAppendTime'],
  ['unclean.leader.election.enable', 'false'],

  ['offsets.topic.replication.factor', replicas],
  ['offsets.topic.num.partitions', '4'],
  ['transaction.state.log.replication.factor', replicas],
  ['transaction.state.log.min.isr', inSync],
  ['transaction.state.log.num.partitions', '4'],
  ['share.coordinator.state.topic.replication.factor', replicas],
  ['share.coordinator.state.topic.min.isr', inSync],
  ['share.coordinator.state.topic.num.partitions', '4'],
  ['group.initial.rebalance.delay.ms', '0'],
  ['broker.session.timeout.ms', '9000'],
  ['controlled.shutdown.enable', 'true'],

  // Whoever comes without a name may do all, so that access lists can be written and read here as in production.
  ['authorizer.class.name', 'org.apache.kafka.metadata.authorizer.StandardAuthorizer'],
  ['super.users', 'User:ANONYMOUS'],
  ['allow.everyone.if.no.acl.found', 'true'],

  // A machine of one developer: few threads, small files.
  ['num.network.threads', '2'],
  ['num.io.threads', '4'],
  ['num.recovery.threads.per.data.dir', '1'],
  ['log.segment.bytes', '16777216'],
  ['log.index.size.max.bytes', '1048576'],
  ['log.cleaner.dedupe.buffer.size', '8388608'],
];

/** The settings of one node by Kafka's names. */
export function brokerSettings(cluster: ClusterLayout, nodeId: number): Record<string, string> {
  const node = cluster.nodes.find(({ id }) => id === nodeId);
  if (!node) throw new Error(`The cluster has no node ${nodeId}`);
  return { ...Object.fromEntries(TABLE.map(([name, value]) => [name, typeof value === 'string' ? value : value(cluster, node)])), ...cluster.settings };
}

/** As a `server.properties`. */
export function toProperties(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings).map(([name, value]) => `${name}=${value.replaceAll('\\', '\\\\')}\n`).join('');
}

/** As the environment of the `apache/kafka` image: its start script turns `_` into a dot, `__` into `_` and `___` into `-`. */
export function toEnvironment(settings: Readonly<Record<string, string>>): Record<string, string> {
  const variable = (name: string) => `KAFKA_${name.replaceAll('_', '__').replaceAll('-', '___').replaceAll('.', '_').toUpperCase()}`;
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [variable(name), value]));
}
