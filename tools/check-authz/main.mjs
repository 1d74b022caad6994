// Every route × everybody who might call it × the things of their own organisation and of another one: npm run check:authz. A
// standalone whose sandbox has been walked has something of every kind; the table of roles says who may have it. Prints one line of
// figures and exits 1 when anybody got what they may not have, was refused what they may, or saw a byte of somebody else's.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { removeEmbeddedPostgres } from '@claimwright/platform-persistence';
import { FIELDS } from '@claimwright/platform-security';
import { DevelopmentIssuer } from '@claimwright/service-access';
import { declaredRoutes } from '@claimwright/platform-http';
import pg from 'pg';
import { SERVICES } from '../openapi.mjs';
import { Matrix } from './matrix.mjs';
import { makePrincipals } from './principals.mjs';

const ROOT = path.join(import.meta.dirname, '../..');
const CANARIES = { identity: 'Zqcanaryname', membership: 'ZQCANARYMEMBER', clinical: 'ZQ canary note' };

const home = await mkdtemp(path.join(os.tmpdir(), 'claimwright-authz-'));
await chmod(home, 0o755);
const dataDir = path.join(home, 'data');
const issuer = await DevelopmentIssuer.start();
const app = spawn(process.execPath, [path.join(ROOT, 'apps/standalone/dist/main.js')], {
  cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: dataDir, PORT: '0', REQUESTS_PER_MINUTE: '100000000', FAILED_KEYS_PER_MINUTE: '100000000', OIDC_ISSUER: issuer.issuer }, stdio: ['ignore', 'pipe', 'pipe'],
});
let output = '';
for (const stream of [app.stdout, app.stderr]) stream.setEncoding('utf8').on('data', (text) => { output += text; });
try {
  process.exitCode = await check();
} finally {
  await issuer.close();
  if (app.exitCode === null && app.signalCode === null) {
    const ended = once(app, 'exit');
    app.kill('SIGTERM');
    await ended;
  }
  await removeEmbeddedPostgres(dataDir);
  await rm(home, { recursive: true, force: true });
}

async function check() {
  const started = performance.now();
  await until(() => output.includes('Ctrl-C stops.'));
  const read = async (name) => (await readFile(path.join(dataDir, name), 'utf8')).trim();
  const [url, ownKey] = [await read('url'), await read('api-key')];
  const client = new pg.Client({ connectionString: await read('database-url') });
  await client.connect();
  try {
    await plant(url, ownKey);
    // The first token makes the key that tokens are signed with.
    const { principals, owner } = await makePrincipals({ url, ownKey, client, keyFile: path.join(dataDir, 'master-key'), issuer });
    const matrix = new Matrix({ url, owner, declared: SERVICES.flatMap(({ controllers }) => controllers.flatMap(declaredRoutes)), document: await (await fetch(`${url}/openapi.json`)).json(), canaries: CANARIES, fields: FIELDS });
    await matrix.look();
    for (const principal of principals) await matrix.run(principal);
    for (const principal of principals.filter(({ permissions }) => permissions.length === 0)) await matrix.tricks(principal);
    return matrix.report(principals.length, (performance.now() - started) / 1_000);
  } finally {
    await client.end();
  }
}

/** An encounter whose every kind of field can be told from everything else. */
async function plant(url, key) {
  const [line] = (await readFile(path.join(ROOT, 'apps/standalone/sandbox/03-encounters.ndjson'), 'utf8')).split('\n');
  const encounter = JSON.parse(line);
  encounter.externalId = 'AUTHZ-1';
  encounter.patient.lastName = CANARIES.identity;
  encounter.coverages[0].memberId = CANARIES.membership;
  encounter.lines[0].note = CANARIES.clinical;
  const answer = await fetch(`${url}/v1/encounters`, { method: 'POST', headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' }, body: JSON.stringify(encounter) });
  if (answer.status !== 201) throw new Error(`The encounter was answered with ${answer.status}: ${await answer.text()}`);
}

async function until(holds) {
  for (const deadline = Date.now() + 300_000; !holds(); await sleep(200)) {
    if (app.exitCode !== null || Date.now() > deadline) throw new Error(`The app does not serve:\n${output.slice(-3_000)}`);
  }
}
