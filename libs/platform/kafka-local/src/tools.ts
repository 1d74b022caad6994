import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fetchJars, type Progress } from './jars.js';
import { KafkaProblem } from './problem.js';

const LOG4J = fileURLToPath(new URL('../broker/tools-log4j2.properties', import.meta.url));
const of = (name: string) => `org.apache.kafka.tools.${name}`;

/** Kafka's own tools by the names of their scripts, without `kafka-` and `.sh`. */
const TOOLS: Readonly<Record<string, string>> = {
  'acls': of('AclCommand'),
  'broker-api-versions': of('BrokerApiVersionsCommand'),
  'cluster': of('ClusterTool'),
  'configs': 'kafka.admin.ConfigCommand',
  'console-consumer': of('consumer.ConsoleConsumer'),
  'console-producer': of('ConsoleProducer'),
  'consumer-groups': of('consumer.group.ConsumerGroupCommand'),
  'consumer-perf-test': of('ConsumerPerformance'),
  'delete-records': of('DeleteRecordsCommand'),
  'dump-log': of('DumpLogSegments'),
  'features': of('FeatureCommand'),
  'get-offsets': of('GetOffsetShell'),
  'groups': of('GroupsCommand'),
  'leader-election': of('LeaderElectionCommand'),
  'log-dirs': of('LogDirsCommand'),
  'metadata-quorum': of('MetadataQuorumCommand'),
  'producer-perf-test': of('ProducerPerformance'),
  'reassign-partitions': of('reassign.ReassignPartitionsCommand'),
  'topics': of('TopicCommand'),
};

export const TOOL_NAMES = Object.keys(TOOLS);

/** Runs one of Kafka's own tools on this terminal; answers its exit code. */
export async function runTool(name: string, args: readonly string[], progress: Progress): Promise<number> {
  const main = TOOLS[name.replace(/^kafka-/, '').replace(/\.sh$/, '')];
  if (!main) throw new KafkaProblem(`Kafka has no tool ${JSON.stringify(name)} here; there are ${TOOL_NAMES.join(', ')}`);
  const { java, classPath } = await fetchJars(progress);
  return new Promise((resolve, reject) => {
    const child = spawn(java.command, ['-Xmx256m', `-Dlog4j2.configurationFile=${LOG4J}`, '-cp', classPath, main, ...args], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
