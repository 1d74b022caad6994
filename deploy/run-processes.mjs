// Everything that docker-compose.yml starts, as plain processes on this machine and with that file's environment: npm run start:distributed
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts, KafkaProblem, LocalKafka } from '@claimwright/platform-kafka-local';
import { EmbeddedPostgresError, startEmbeddedPostgres } from '@claimwright/platform-persistence';
import pg from 'pg';
import { readCompose } from './compose.mjs';
import { startIngress } from './processes/ingress-server.mjs';
import { listeners, processOf, readyPath } from './processes/plan.mjs';
import { ProgramFailed, Supervisor } from './processes/supervisor.mjs';
import { SERVICES } from './services.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATABASE = 'claimwright';
const HELP = `The services as a process each, with the payer simulator, on real Kafka and Postgres, without containers.

  npm run start:distributed                  until Ctrl-C
  npm run start:distributed -- --sandbox     walks the sandbox, compares its totals, and ends

Environment
  PORT           where the ingress serves REST (8080)
  DATA_DIR       where data and keys live (.claimwright/distributed)
  DATABASE_URL   use this Postgres instead of an embedded one; its user must be able to create roles and schemas
  KAFKA_BROKERS  use this Kafka (host:port, separated by commas) instead of a local one, which needs Java 17, and Maven once
  LOG_LEVEL      of the services: debug, info, warn, error (warn)
`;

async function main(argv, env) {
  const flags = new Set(argv);
  if (flags.delete('--help')) return say(HELP);
  const sandbox = flags.delete('--sandbox');
  if (flags.size > 0) throw new UsageError(`Unknown option ${[...flags][0]}; see npm run start:distributed -- --help`);
  const dir = path.resolve(env.DATA_DIR ?? '.claimwright/distributed');
  const stop = new AbortController();
  const stopped = new Promise((resolve) => stop.signal.addEventListener('abort', resolve, { once: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop.abort());
  await using stack = new AsyncDisposableStack();
  try {
    const { url, apiKey, supervisor } = await start({ dir, env, stack, signal: stop.signal });
    if (sandbox) {
      await supervisor.once('sandbox', { args: ['apps/standalone/dist/sandbox/main.js'], env: { CLAIMWRIGHT_URL: url, CLAIMWRIGHT_API_KEY: apiKey } });
      return undefined;
    }
    say(whereToGo(url, dir));
    // A timer, for a promise alone keeps no process alive.
    const alive = setInterval(() => undefined, 60_000);
    await stopped;
    clearInterval(alive);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    say('Stopping…');
  }
}

/** Starts the parts in the order of their needs; each is taken down again by the stack, the last one first. */
async function start({ dir, env, stack, signal }) {
  const began = performance.now();
  const { services } = readCompose({ env: { ...env, LOG_LEVEL: env.LOG_LEVEL ?? 'warn' } });
  await mkdir(dir, { recursive: true });
  // The embedded server's own account passes through it; each secret in here is for its owner only.
  await chmod(dir, 0o755);
  const names = listeners(services).map(({ name }) => name);
  const free = await freePorts(names.length);
  const ports = Object.fromEntries(names.map((name, index) => [name, free[index]]));
  const [adminUrl, brokers] = [await database(dir, env, stack), await kafka(dir, env, stack)];
  const places = { adminUrl, brokers, ports, volumesDir: path.join(dir, 'volumes') };
  const supervisor = new Supervisor({ cwd: ROOT });
  stack.defer(() => supervisor.stop());
  signal.addEventListener('abort', () => void supervisor.stop(), { once: true });
  const of = (name) => processOf(services, name, places);

  await supervisor.once('migrate', of('migrate'));
  await supervisor.once('topics', of('topics'));
  for (const name of names) supervisor.keep(name, of(name));
  await Promise.all(names.map((name) => supervisor.ready(name, `http://127.0.0.1:${ports[name]}${readyPath(services[name])}`)));
  const apiKey = await firstKey(dir, (args) => {
    const { args: program, env: own } = of('operate');
    return supervisor.once('operate', { args: [...program, ...args], env: own }, { quiet: true });
  });
  const ingress = await startIngress({ port: Number(env.PORT ?? 8080), ports });
  stack.defer(() => ingress.close());
  await writeFile(path.join(dir, 'url'), `${ingress.url}\n`);
  stack.defer(() => rm(path.join(dir, 'url')));
  say(`${SERVICES.length} services and the payer simulator serve on ${ingress.url} after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return { url: ingress.url, apiKey, supervisor };
}

async function database(dir, env, stack) {
  if (env.DATABASE_URL) return env.DATABASE_URL;
  const postgres = await startEmbeddedPostgres({ dataDir: dir });
  stack.defer(() => postgres.stop());
  const client = new pg.Client({ connectionString: postgres.adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE} template template0 encoding 'UTF8' locale 'C'`);
  } finally {
    await client.end();
  }
  const url = new URL(postgres.adminUrl);
  url.pathname = `/${DATABASE}`;
  return url.href;
}

async function kafka(dir, env, stack) {
  if (env.KAFKA_BROKERS) return env.KAFKA_BROKERS;
  const local = await LocalKafka.create({ dir: path.join(dir, 'kafka'), owner: process.pid, progress: say });
  stack.defer(() => local.stop());
  await local.start();
  return local.brokers.join(',');
}

/** Of the organisation that the first start makes; kept where `claimwright` finds it. */
async function firstKey(dir, operate) {
  const file = path.join(dir, 'api-key');
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  const organisation = await operate(['create-organisation', 'First organisation']);
  const apiKey = await operate(['create-key', organisation, 'first key', '*']);
  await writeFile(file, `${apiKey}\n`, { mode: 0o600 });
  return apiKey;
}

const whereToGo = (url, dir) => `
  KEY=$(cat ${path.join(dir, 'api-key')})
  curl -s -H "Authorization: Bearer $KEY" ${url}/v1/ledger/summary
  DATA_DIR=${dir} npx claimwright status

  Ctrl-C stops.`;

function say(text) {
  process.stdout.write(`${text}\n`);
}

class UsageError extends Error {}

try {
  await main(process.argv.slice(2), process.env);
} catch (error) {
  const isForUser = [UsageError, KafkaProblem, EmbeddedPostgresError].some((ours) => error instanceof ours);
  if (!isForUser && !(error instanceof ProgramFailed)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = isForUser ? 2 : 1;
}
