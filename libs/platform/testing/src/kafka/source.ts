import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { homedir } from 'node:os';
import path from 'node:path';
import { canRunKafka } from '@claimwright/platform-kafka-local';

/** Where the tests' Kafka comes from: the first of these that is there. */
export type KafkaSource = { kind: 'yours'; brokers: string[] } | { kind: 'docker' } | { kind: 'jars' } | { kind: 'none'; why: string };

export async function kafkaSource(env: NodeJS.ProcessEnv = process.env): Promise<KafkaSource> {
  const yours = env['KAFKA_BROKERS'];
  if (yours) return { kind: 'yours', brokers: yours.split(',').map((one) => one.trim()).filter(Boolean) };
  if (await dockerAnswers(env)) return { kind: 'docker' };
  const why = await canRunKafka(env);
  return why === undefined ? { kind: 'jars' } : { kind: 'none', why: `no KAFKA_BROKERS, no Docker engine, and no local Kafka: ${why}` };
}

async function dockerAnswers(env: NodeJS.ProcessEnv): Promise<boolean> {
  const host = env['DOCKER_HOST'];
  if (host?.startsWith('tcp://')) return answers({ host: new URL(host).hostname, port: new URL(host).port });
  const sockets = host?.startsWith('unix://') ? [host.slice('unix://'.length)] : ['/var/run/docker.sock', path.join(homedir(), '.docker', 'run', 'docker.sock'), path.join(env['XDG_RUNTIME_DIR'] ?? '', 'docker.sock')];
  for (const socketPath of sockets) {
    if (existsSync(socketPath) && (await answers({ socketPath }))) return true;
  }
  return false;
}

/** An engine that does not answer its ping within two seconds, for whatever reason, is none. */
function answers(where: { socketPath: string } | { host: string; port: string }): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ ...where, path: '/_ping', timeout: 2_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(false));
    asked.end();
  });
}
