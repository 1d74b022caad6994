// Asks a running standalone what nobody would ask: every operation of its OpenAPI, hundreds of times, with requests made of what it
// says it takes. No answer may be a fault of ours, and none may be one that is not documented. `node tools/fuzz-api/main.mjs [cases]
// [part of a path] [seed]`; exits 1 at the first operation that breaks its word, with the request and the seed that shows it again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { removeEmbeddedPostgres } from '@claimwright/platform-persistence';
import fc from 'fast-check';
import { Judge } from './judge.mjs';
import { requestsOf } from './requests.mjs';

const ROOT = path.join(import.meta.dirname, '../..');
const AT_ONCE = 8;
const [cases = '500', only = '', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);

const home = await mkdtemp(path.join(os.tmpdir(), 'claimwright-fuzz-'));
await chmod(home, 0o755);
const dataDir = path.join(home, 'data');
const app = spawn(process.execPath, [path.join(ROOT, 'apps/standalone/dist/main.js')], { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: dataDir, PORT: '0', REQUESTS_PER_MINUTE: '100000000', FAILED_KEYS_PER_MINUTE: '100000000' }, stdio: ['ignore', 'pipe', 'pipe'] });
let output = '';
for (const stream of [app.stdout, app.stderr]) stream.setEncoding('utf8').on('data', (text) => { output += text; });
try {
  process.exitCode = await fuzz();
  if (app.exitCode !== null || app.signalCode !== null) {
    console.error(`The app ended by itself with ${app.exitCode ?? app.signalCode}:\n${output.slice(-3_000)}`);
    process.exitCode = 1;
  }
} finally {
  if (app.exitCode === null && app.signalCode === null) {
    const ended = once(app, 'exit');
    app.kill('SIGTERM');
    await ended;
  }
  await removeEmbeddedPostgres(dataDir);
  await rm(home, { recursive: true, force: true });
}

async function fuzz() {
  // The sandbox has been walked to its end: there is something of every kind to ask for.
  await until(() => output.includes('Ctrl-C stops.'));
  const url = (await readFile(path.join(dataDir, 'url'), 'utf8')).trim();
  const key = (await readFile(path.join(dataDir, 'api-key'), 'utf8')).trim();
  const ask = asker(url, key);
  const document = JSON.parse((await ask({ method: 'GET', path: '/openapi.json', headers: {} })).text);
  const judge = new Judge(document);
  const operations = Object.entries(document.paths).flatMap(([at, item]) => Object.entries(item).map(([method, operation]) => ({ path: at, method, operation }))).filter((one) => one.path.includes(only));
  const context = { resolve: judge.resolve, ids: await idsOf(operations, ask), edi: await ediSamples() };
  const tally = { started: performance.now(), cases: 0, statuses: new Map(), broken: [] };
  await checkExamples(operations, { ask, judge, tally });
  await checkMethods(document, { ask, tally });
  const queue = [...operations];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let one = queue.shift(); one; one = queue.shift()) await fuzzOperation(one, { ask, judge, context, tally });
  }));
  return report(operations, tally);
}

/** By plain HTTP: `fetch` makes some of what is odd straight again. */
function asker(url, key) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });
  return async ({ method, path: at, headers, body }) => {
    const request = http.request(url + at, { method, agent, headers: { authorization: `Bearer ${key}`, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }), ...headers } });
    request.end(body);
    const [answer] = await once(request, 'response');
    const chunks = [];
    for await (const chunk of answer) chunks.push(chunk);
    return { status: answer.statusCode, type: (answer.headers['content-type'] ?? '').split(';')[0], text: Buffer.concat(chunks).toString('utf8'), headers: answer.headers };
  };
}

async function fuzzOperation(one, { ask, judge, context, tally }) {
  const property = fc.asyncProperty(requestsOf(one, context), async (request) => {
    const answer = await ask(request);
    tally.cases += 1;
    tally.statuses.set(answer.status, (tally.statuses.get(answer.status) ?? 0) + 1);
    const wrong = judge.wrong(one, answer, { partial: /[?&]fields=/.test(request.path) });
    if (wrong !== undefined) throw new Error(wrong);
  });
  const found = await fc.check(property, { numRuns: Number(cases), seed: Number(seed), endOnFailure: true });
  if (found.failed) tally.broken.push(`${one.method.toUpperCase()} ${one.path}: ${found.errorInstance?.message ?? 'failed'}\n    ${JSON.stringify(found.counterexample?.[0]).slice(0, 1_500)}`);
}

/** What the documentation shows as a request is taken, or refused for what is not there. */
async function checkExamples(operations, { ask, judge, tally }) {
  for (const one of operations) {
    for (const [type, { example }] of Object.entries(one.operation.requestBody?.content ?? {})) {
      if (example === undefined) continue;
      const at = one.path.replaceAll(/\{(\w+)\}/g, (_, name) => `${judge.resolve(one.operation.parameters.find((p) => p.name === name))?.example ?? 'none'}`);
      const answer = await ask({ method: one.method.toUpperCase(), path: at, headers: { 'content-type': type, accept: '*/*' }, body: type === 'application/json' ? JSON.stringify(example) : example });
      const wrong = judge.wrong(one, answer, {}) ?? (answer.status === 422 && JSON.parse(answer.text).code === 'invalid_body' ? 'its own example does not fit' : undefined);
      if (wrong !== undefined) tally.broken.push(`${one.method.toUpperCase()} ${one.path}, its example: ${wrong} ${answer.text.slice(0, 300)}`);
    }
  }
}

/** Another method at an address there is gets 405 and is told which it takes. */
async function checkMethods(document, { ask, tally }) {
  const taken = (at, method) => Object.entries(document.paths).some(([other, item]) => method.toLowerCase() in item && new RegExp(`^${other.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(at));
  for (const [at, item] of Object.entries(document.paths)) {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'POST'].filter((one) => !taken(at, one))) {
      const { status, headers } = await ask({ method, path: at.replaceAll(/\{\w+\}/g, 'x'), headers: {} });
      if (status !== 405 || !Object.keys(item).every((one) => headers.allow?.includes(one.toUpperCase()))) tally.broken.push(`${method} ${at}: ${status} with Allow: ${headers.allow}`);
    }
  }
}

/** Ids of what is there, by their prefix. */
async function idsOf(operations, ask) {
  const found = new Map();
  for (const { path: at, method, operation } of operations) {
    if (method !== 'get' || at.includes('{') || !operation.parameters?.some(({ name }) => name === 'cursor')) continue;
    const { text } = await ask({ method: 'GET', path: `${at}?limit=20`, headers: { accept: 'application/json' } });
    for (const [, id, prefix] of text.matchAll(/"(([a-z]{3})_[0-9a-f]{32})"/g)) found.set(prefix, [...new Set([...(found.get(prefix) ?? []), id])].slice(0, 50));
  }
  return found;
}

async function ediSamples() {
  const names = ['claims.837p', 'remittance.835', 'acknowledgement.999', 'acknowledgement.ta1', 'claim-status.277ca'];
  return Promise.all(names.map((name) => readFile(path.join(ROOT, `libs/x12/golden/${name}.edi`), 'latin1')));
}

async function until(holds) {
  for (const deadline = Date.now() + 300_000; !holds(); await sleep(200)) {
    if (app.exitCode !== null || Date.now() > deadline) throw new Error(`The app does not serve:\n${output.slice(-3_000)}`);
  }
}

function report(operations, { started, cases: sent, statuses, broken }) {
  for (const one of broken) console.log(`✗ ${one}`);
  const by = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`).join(', ');
  const seconds = (performance.now() - started) / 1_000;
  console.log(`${operations.length} operations, ${sent} cases in ${seconds.toFixed(0)} s (${cases} each, seed ${seed}): ${by}; ${broken.length} broke their word`);
  return broken.length > 0 || operations.length === 0 ? 1 : 0;
}
