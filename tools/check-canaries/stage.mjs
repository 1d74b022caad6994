// The real programs on a real Postgres, with everything that they write kept: all in one process with events in the database, or a process for each service with events on Kafka.
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { removeEmbeddedPostgres } from '@claimwright/platform-persistence';
import { isPostgres, readPostmaster } from '../../libs/platform/persistence/src/embedded/postmaster.ts';
import { AccessStore, fileKeyProvider, KeyRing } from '@claimwright/platform-security';
import pg from 'pg';
import { startIngress } from '../../deploy/processes/ingress-server.mjs';
import { Program } from '../../tests/faults/src/program.ts';
import { Services } from '../../tests/faults/src/services/services.ts';
import { becomes } from '../../tests/faults/src/wait.ts';

const SERVE_MS = 180_000;
const LOUD = { LOG_LEVEL: 'debug', WEBHOOK_PRIVATE_NETWORKS: 'true', WEBHOOK_RETRY_DELAYS: '0,1,1', REQUESTS_PER_MINUTE: '100000000' };
export const TRANSPORTS = ['event-log', 'kafka'];

/**
 * @typedef {object} Stage
 * @property {string} url
 * @property {string} apiKey of the organisation whose patients they are
 * @property {string} foreignKey of another
 * @property {string} adminUrl
 * @property {string} logs the folder of everything that processes wrote
 * @property {{ name: string, dir: string }[]} folders data folders, of Postgres and of Kafka
 * @property {string[]} [brokers]
 * @property {Record<string, string>} cli the command line's environment
 * @property {() => { name: string, url: string }[]} processes
 * @property {(env: Record<string, string>) => Promise<void>} begin starts or starts anew; the failpoint is one process's own, which may end it before it serves
 * @property {() => Promise<boolean>} crashes waits for that process to end by itself
 * @property {() => Promise<void>} stop ends all programs in order; data stay
 * @property {(keep: boolean) => Promise<void>} close ends everything; takes the data away unless they are to be kept
 */

/** @returns {Promise<Stage>} */
export const openStage = (transport) => (transport === 'kafka' ? onKafka() : standalone());

async function standalone() {
  const home = await mkdtemp(path.join(os.tmpdir(), 'claimwright-canaries-'));
  await chmod(home, 0o755);
  const dataDir = path.join(home, 'data');
  const program = new Program({ name: 'standalone', args: ['apps/standalone/dist/main.js', '--no-sandbox'], logFile: path.join(home, 'standalone.log'), portIn: () => undefined, env: { ...LOUD, DATA_DIR: dataDir, PORT: '0' } });
  const left = async (name) => (await readFile(path.join(dataDir, name), 'utf8')).trim();
  const stage = {
    logs: home, cli: { DATA_DIR: dataDir }, folders: [{ name: 'Postgres', dir: dataDir }],
    processes: () => [{ name: 'standalone', url: stage.url }],
    begin: async (env = {}) => {
      await program.terminate();
      await rm(path.join(dataDir, 'url'), { force: true });
      program.start({ env });
      const serves = async () => (await fetch(`${await left('url')}/health/ready`)).ok;
      if (!(await becomes(async () => !program.isUp || serves(), SERVE_MS))) throw new Error(`The standalone does not serve; see ${program.settings.logFile}`);
      if (!program.isUp) return;
      stage.url = await left('url');
      stage.apiKey = await left('api-key');
      stage.adminUrl = await left('database-url');
      stage.foreignKey ??= await another(stage.adminUrl, path.join(dataDir, 'master-key'));
    },
    crashes: () => program.gone(60_000),
    stop: () => program.terminate(),
    close: async (keep) => {
      await Program.killAll();
      if (keep) return stopPostgres(dataDir);
      await removeEmbeddedPostgres(dataDir);
      return rm(home, { recursive: true, force: true });
    },
  };
  return stage;
}

async function onKafka() {
  const services = await Services.open();
  const run = path.join(services.folder, 'run');
  const { connectionString: adminUrl } = services.pool.options;
  let ingress;
  const FRAIL = 'coding';
  const stage = {
    apiKey: services.apiKey, adminUrl, logs: run, folders: [{ name: 'Postgres', dir: path.join(services.folder, 'postgres') }, { name: 'Kafka', dir: path.join(services.folder, 'kafka') }],
    processes: () => [...services.programs].filter(([name]) => name !== 'payer-simulator').map(([name, { url }]) => ({ name, url })),
    begin: async (env = {}) => {
      await ingress?.close();
      for (const [name, program] of services.programs) {
        if (name === FRAIL) await program.terminate();
        if (!program.isUp) program.start({ env: { ...LOUD, ...(name === FRAIL && env) } });
      }
      await Promise.all([...services.programs.values()].map((program) => becomes(() => program.url !== undefined || !program.isUp, SERVE_MS)));
      ingress = await startIngress({ port: 0, ports: Object.fromEntries(stage.processes().filter(({ url }) => url !== undefined).map(({ name, url }) => [name, new URL(url).port])) });
      stage.url = ingress.url;
      stage.foreignKey ??= await another(adminUrl, path.join(run, 'kek'));
    },
    crashes: () => services.programs.get(FRAIL).gone(60_000),
    stop: async () => {
      await ingress?.close();
      ingress = undefined;
      for (const program of services.programs.values()) await program.terminate();
    },
    close: async (keep) => {
      await ingress?.close();
      await services.close(keep);
    },
  };
  const { env } = services.programs.get('webhooks').settings;
  stage.brokers = env.KAFKA_BROKERS.split(',');
  stage.cli = { KAFKA_BROKERS: env.KAFKA_BROKERS, DATABASE_ADMIN_URL: adminUrl, DATABASE_ROLE_SECRET: env.DATABASE_ROLE_SECRET };
  return stage;
}

/** A server that a crash has left behind. */
async function stopPostgres(dataDir) {
  const running = await readPostmaster(path.join(dataDir, 'pg'));
  if (running && isPostgres(running.pid)) process.kill(running.pid, 'SIGINT');
}

/** A key for everything of another organisation. */
async function another(adminUrl, keyFile) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const provider = await fileKeyProvider(keyFile);
    const access = new AccessStore(async (sql, params) => (await client.query(sql, params)).rows, provider);
    return await access.createApiKey(await access.createOrganisation('Another organisation', new KeyRing(access, provider)), 'everything', ['*']);
  } finally {
    await client.end();
  }
}
