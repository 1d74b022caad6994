import { openSimulatorDatabase, simulatorSchema, startSimulator } from '@claimwright/app-payer-simulator';
import { partnersFrom, TradingPartners } from '@claimwright/platform-edi-transport';
import { bootstrap, type EmbeddedPostgres, roleUrl, startEmbeddedPostgres } from '@claimwright/platform-persistence';
import { endAtUncaught, HTTP_CONFIG, KAFKA_CONFIG, kafkaFrom, log, readConfig, redirectLog, startApp } from '@claimwright/platform-runtime';
import { fileKeyProvider } from '@claimwright/platform-security';
import { AccessService } from '@claimwright/service-access';
import { CodingService } from '@claimwright/service-coding';
import { ClaimSubmissionService } from '@claimwright/service-claim-submission';
import { DenialManagementService } from '@claimwright/service-denial-management';
import { EligibilityService, EligibilitySettings } from '@claimwright/service-eligibility';
import { RemittanceService } from '@claimwright/service-remittance';
import { WebhooksService } from '@claimwright/service-webhooks';
import pg from 'pg';
import { releaseLeases } from './after-crash.js';
import { closeWalk, firstOrganisation, type FirstOrganisation } from './first-organisation.js';
import { Home } from './home.js';
import { HELP, readOptions, type StandaloneOptions } from './options.js';
import { Api } from './sandbox/api.js';
import { readProgress } from './sandbox/progress.js';
import { renderSummary, Screen } from './sandbox/screen.js';
import { walk } from './sandbox/walk.js';
import { sentenceOf, StartError } from './start-errors.js';

/** The simulator answers within seconds, so the services ask and wait in seconds too; the environment can say otherwise. */
const PACE: Readonly<Record<string, string>> = {
  CLAIM_BATCH_WAIT_MS: '300', MAILBOX_POLL_MS: '300', REMITTANCE_POLL_MS: '300', ACK_OVERDUE_MS: '12000', PAYMENT_OVERDUE_MS: '12000', EDI_USAGE: 'T',
  // Whoever tries it out receives on their own machine.
  WEBHOOK_PRIVATE_NETWORKS: 'true',
};

const SERVICES = [CodingService, EligibilityService, ClaimSubmissionService, RemittanceService, DenialManagementService, WebhooksService, AccessService];

/** One standalone at a time works on a database; the number is "cwsa" in ASCII. */
const ONLY_ONE = 0x6377_7361;

/** Runs everything in this process until it is told to stop; answers the exit code. */
export async function runStandalone(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  endAtUncaught();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  if (!env['LOG_LEVEL']) redirectLog({ level: 'warn', pretty: process.stdout.isTTY === true });
  for (const [name, value] of Object.entries(PACE)) env[name] ??= value;
  const stack = new AsyncDisposableStack();
  let options: ReturnType<typeof readOptions> | undefined;
  try {
    options = readOptions(argv, env);
    if (options === 'help') return say(HELP);
    return await serve(options, env, stack, stop.signal);
  } catch (error) {
    if (stop.signal.aborted) return 0;
    const sentence = sentenceOf(error, options === 'help' ? undefined : options);
    if (sentence === undefined) throw error;
    process.stderr.write(`${sentence}\n`);
    return 2;
  } finally {
    await stack.disposeAsync();
  }
}

async function serve(options: StandaloneOptions, env: NodeJS.ProcessEnv, stack: AsyncDisposableStack, signal: AbortSignal): Promise<number> {
  const started = performance.now();
  const home = new Home(options.dataDir);
  await home.prepare();
  const postgres = options.databaseUrl === undefined ? await embedded(home) : undefined;
  const adminUrl = options.databaseUrl ?? postgres?.adminUrl ?? '';
  const lock = await onlyOne(adminUrl, stack, postgres);
  if (options.databaseUrl === undefined) await releaseLeases(lock, SERVICES.map(({ service }) => service));
  const secret = env['DATABASE_ROLE_SECRET'] ?? (await home.secret('database-secret'));
  const keys = await fileKeyProvider(home.path('master-key'));

  await bootstrap(adminUrl, [simulatorSchema], { secret });
  const simulatorDb = await openSimulatorDatabase({ url: roleUrl(adminUrl, simulatorSchema.name, secret), keyProvider: keys, poolMax: 4 });
  stack.defer(() => simulatorDb.close());
  const simulator = await startSimulator({ db: simulatorDb, logger: log, paymentDelayMs: 1_000, lateDelayMs: 4_000 });
  stack.defer(() => simulator.close());

  const http = readConfig(HTTP_CONFIG, env);
  const app = await startApp({
    docs: { title: 'Claimwright' },
    services: SERVICES, port: options.port, database: { adminUrl, secret }, keys,
    requestsPerMinute: http.REQUESTS_PER_MINUTE, failedPerMinute: http.FAILED_KEYS_PER_MINUTE,
    broker: kafkaFrom(readConfig(KAFKA_CONFIG, env), 'standalone', (status) => process.exit(status)),
    provide: [
      { provide: EligibilitySettings, useValue: new EligibilitySettings({ usage: 'T', retryDelaysMs: [500, 1_000, 2_000, 4_000] }) },
      { provide: TradingPartners, useValue: partnersFrom(`simulator=${simulator.url}`, { plainHttp: true }) },
    ],
  });
  stack.defer(async () => void (await app.close()));
  const first = await firstOrganisation(lock, keys, home, options.sandbox);
  await home.write('url', app.url);
  stack.defer(() => home.remove('url'));
  // For the operators' commands of the CLI; it names a superuser, and only the owner of the folder may read it.
  await home.write('database-url', adminUrl);
  stack.defer(() => home.remove('database-url'));

  say(`Claimwright serves on ${app.url} after ${((performance.now() - started) / 1000).toFixed(1)} s`);
  showFirstKey(first);
  if (options.sandbox) await runWalk(app.url, first, home, signal);
  say(whereToGo(app.url, home));
  await stopped(signal);
  say('Stopping…');
  return 0;
}

async function embedded(home: Home): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir: home.dir });
  if (postgres.dataDir !== home.dir) say(`The embedded Postgres keeps its data in ${postgres.dataDir}: its own account cannot enter ${home.dir}.`);
  return postgres;
}

/**
 * Holds a session lock for as long as this process lives; a second one is told so instead of sharing the work in half. The embedded
 * server ends with the holder of the lock: whoever does not get it has found somebody else's server running.
 */
async function onlyOne(adminUrl: string, stack: AsyncDisposableStack, postgres: EmbeddedPostgres | undefined): Promise<pg.Client> {
  const client = clientOf(adminUrl);
  client.on('error', (error) => log.error('database connection lost', { error }));
  await client.connect().catch((error: unknown) => {
    throw new StartError(`Cannot reach the database: ${(error as { code?: string }).code ?? 'no answer'}. Check DATABASE_URL.`);
  });
  const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [ONLY_ONE]);
  const got = rows[0]?.got === true;
  if (got && postgres) stack.defer(() => postgres.stop());
  stack.defer(() => client.end());
  if (!got) throw new StartError('Another standalone already works on this database. Stop it first, or give this one its own DATA_DIR or DATABASE_URL.');
  return client;
}

function clientOf(adminUrl: string): pg.Client {
  try {
    return new pg.Client({ connectionString: adminUrl, application_name: 'claimwright standalone' });
  } catch {
    throw new StartError('DATABASE_URL is not the address of a Postgres; write it postgres://user:password@host:port/database.');
  }
}

async function runWalk(url: string, first: FirstOrganisation, home: Home, signal: AbortSignal): Promise<void> {
  const screen = new Screen(process.stdout);
  const api = new Api(url, first.apiKey, signal);
  if (first.walk === 'none') return;
  if (first.walk === 'done') {
    screen.print(`The sandbox has been walked to its end before; this is where everything stands now.\n${renderSummary(await readProgress(api)).text}`);
    return;
  }
  screen.print('The sandbox: invented encounters on their way to being paid, denied, appealed or billed to the patient.\n');
  const { balances } = await walk(api, screen, signal);
  if (balances) await closeWalk(home);
  else process.exitCode = 1;
}

function showFirstKey({ isNew, apiKey }: FirstOrganisation): void {
  if (isNew) say(`Your API key (kept in the data folder as api-key, shown once): ${apiKey}`);
}

const whereToGo = (url: string, home: Home): string => `
  REST    ${url}/v1
  Docs    ${url}/docs
  Health  ${url}/health/ready

  Try:
    KEY=$(cat ${home.path('api-key')})
    curl -s -H "Authorization: Bearer $KEY" "${url}/v1/claims?limit=2"
    curl -s -H "Authorization: Bearer $KEY" ${url}/v1/ledger/summary
    npx claimwright import your-claims.837

  Ctrl-C stops.`;

function say(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** Also while nothing else keeps the process alive. */
function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const keepAlive = setInterval(() => undefined, 60_000);
    signal.addEventListener('abort', () => { clearInterval(keepAlive); resolve(); }, { once: true });
  });
}
