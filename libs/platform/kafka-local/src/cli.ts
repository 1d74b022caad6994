import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LocalKafka } from './cluster.js';
import { kafkaHome, type Progress } from './jars.js';
import { withLock } from './lock.js';
import { askMetadata } from './probe.js';
import { KafkaProblem } from './problem.js';
import { KAFKA_VERSION } from './settings.js';
import { runTool, TOOL_NAMES } from './tools.js';

const DEFAULT_PORT = 19_092;

const HELP = `A real Apache Kafka ${KAFKA_VERSION} on this machine, without Docker. It needs Java 17 or newer, and Maven for the first start.

  npm run kafka:up [-- --port 19092]     start one node and wait until it answers
  npm run kafka:up3 [-- --port 19092]    start three nodes
  npm run kafka:status                   which nodes run, where, and how much memory they take
  npm run kafka:logs [-- --follow]       what the nodes say
  npm run kafka:down [-- --remove]       stop whatever runs; --remove deletes the data as well
  npm run -s kafka:tool -- topics --bootstrap-server 127.0.0.1:${DEFAULT_PORT} --list
                                         one of Kafka's own tools: ${TOOL_NAMES.join(', ')}

  --dir FOLDER   a cluster of its own in this folder, for each command (otherwise .kafka/one and .kafka/three)
  --port PORT    node 1 takes this port and the two above it, node 2 the three from ten above, node 3 from twenty

Jars, data and logs lie in .kafka, or in KAFKA_HOME_DIR. Tests bring their own broker and need none of this.
`;

export interface Terminal { say: Progress; complain: Progress }

interface Asked { nodes: 1 | 3; port?: number; dir?: string; remove: boolean; follow: boolean }

/** Runs one command line; answers the exit code. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === 'tool' && rest[0] && rest[0] !== '--help') return await runTool(rest[0], rest.slice(1), terminal.complain);
    const asked = parse(rest);
    if (!asked || command === undefined || command === 'tool' || command === '--help') {
      terminal.say(HELP.trimEnd());
      return 0;
    }
    switch (command) {
      case 'up': return await up(asked, terminal);
      case 'down': return await down(asked, terminal);
      case 'status': return await status(asked, terminal);
      case 'logs': return await logs(asked, terminal);
    }
    throw new KafkaProblem(`There is no command ${JSON.stringify(command)}; see npm run kafka:up -- --help`);
  } catch (error) {
    if (!(error instanceof KafkaProblem)) throw error;
    terminal.complain(error.message);
    return 1;
  }
}

/** Undefined when help was asked for. */
function parse(args: readonly string[]): Asked | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { nodes: { type: 'string' }, port: { type: 'string' }, dir: { type: 'string' }, remove: { type: 'boolean' }, follow: { type: 'boolean', short: 'f' }, help: { type: 'boolean', short: 'h' } } });
    if (values.help) return undefined;
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port <= 65_500)) throw new KafkaProblem(`--port is a number from 1 to 65500, not ${values.port}`);
    if (![undefined, '1', '3'].includes(values.nodes)) throw new KafkaProblem('--nodes is 1 or 3');
    return { nodes: values.nodes === '3' ? 3 : 1, port, dir: values.dir, remove: values.remove ?? false, follow: values.follow ?? false };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new KafkaProblem(`${error.message}; see npm run kafka:up -- --help`);
    throw error;
  }
}

const folders = ({ dir }: Asked): string[] => (dir ? [dir] : ['one', 'three'].map((name) => path.join(kafkaHome(), name)));

async function clusters(asked: Asked): Promise<LocalKafka[]> {
  const opened = await Promise.all(folders(asked).map((dir) => LocalKafka.open(dir)));
  return opened.filter((one) => one !== undefined);
}

async function runs(kafka: LocalKafka): Promise<boolean> {
  return (await Promise.all(kafka.nodes.map((node) => node.pid()))).some((pid) => pid !== undefined);
}

async function up(asked: Asked, { say, complain }: Terminal): Promise<number> {
  const dir = asked.dir ?? path.join(kafkaHome(), asked.nodes === 3 ? 'three' : 'one');
  for (const other of await clusters(asked)) {
    if (other.dir !== path.resolve(dir) && (await runs(other))) throw new KafkaProblem(`The cluster in ${other.dir} is running: npm run kafka:down, or give this one a --dir and a --port of its own`);
  }
  const begun = Date.now();
  const kafka = await LocalKafka.create({ dir, nodes: asked.nodes, port: asked.port ?? DEFAULT_PORT, progress: complain });
  if (kafka.nodes.length !== asked.nodes) throw new KafkaProblem(`The cluster in ${dir} has ${kafka.nodes.length} node(s): take another --dir, or npm run kafka:down -- --remove`);
  const port = kafka.node(1).address.port;
  if (asked.port !== undefined && asked.port !== port) throw new KafkaProblem(`The cluster in ${dir} has port ${port}: take another --dir, or npm run kafka:down -- --remove`);
  try {
    await withLock(`${dir}.lock`, () => kafka.start());
  } catch (error) {
    await kafka.stop();
    throw error;
  }
  say(`Kafka ${KAFKA_VERSION} is ready after ${((Date.now() - begun) / 1000).toFixed(1)} s (${kafka.nodes.length === 1 ? 'one node' : 'three nodes'}, data in ${kafka.dir})\nKAFKA_BROKERS=${kafka.brokers.join(',')}`);
  return 0;
}

async function down(asked: Asked, { say }: Terminal): Promise<number> {
  for (const kafka of await clusters(asked)) {
    const ran = await runs(kafka);
    if (ran) await kafka.stop();
    if (asked.remove) await kafka.remove();
    if (ran || asked.remove) say(`${asked.remove ? 'Removed' : 'Stopped'} ${kafka.dir}`);
  }
  return 0;
}

/** Exit code 0 when every node of some cluster runs and answers. */
async function status(asked: Asked, { say }: Terminal): Promise<number> {
  let code = 1;
  const found = await clusters(asked);
  for (const kafka of found) {
    let answering = 0;
    say(kafka.dir);
    for (const node of kafka.nodes) {
      const address = `${node.address.host}:${node.address.port}`;
      const pid = await node.pid();
      const seen = pid ? await askMetadata(address) : undefined;
      const memory = await node.residentBytes();
      if (seen) answering += 1;
      say(`  node ${node.id}  ${address}  ${pid ? `process ${pid}, ${Math.round((memory ?? 0) / 1e6)} MB, ${seen ? `sees brokers ${seen.brokers.join(', ')}, controller ${seen.controller}` : 'does not answer'}` : 'stopped'}`);
    }
    if (answering === kafka.nodes.length) code = 0;
  }
  if (found.length === 0) say('No local cluster yet: npm run kafka:up');
  return code;
}

async function logs(asked: Asked, { say }: Terminal): Promise<number> {
  const files = (await clusters(asked)).flatMap((kafka) => kafka.nodes.map((node) => node.logFile)).filter((file) => existsSync(file));
  if (files.length === 0) {
    say('No local cluster yet: npm run kafka:up');
    return 1;
  }
  return new Promise((resolve, reject) => {
    const tail = spawn('tail', [...(asked.follow ? ['-F'] : []), '-n', '100', ...files], { stdio: 'inherit' });
    tail.once('error', reject);
    tail.once('close', (code) => resolve(code ?? 0));
  });
}
