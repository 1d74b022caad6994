// Brings docker-compose.yml up, walks the sandbox and the journeys through its ingress, compares the totals, and takes everything down again.
//   node deploy/prove-compose.mjs [--stand-ins] [--own-engine] [--testcontainers] [--keep-images]
// --stand-ins builds what cannot be pulled (deploy/stand-ins); --own-engine starts an engine for this alone, as root, with stand-ins;
// --testcontainers runs the tests' Kafka in a container too; --keep-images leaves them, and the engine's folder, for the next time.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePorts } from '@claimwright/platform-kafka-local';
import { has, run } from './commands.mjs';
import { readCompose } from './compose.mjs';
import { startOwnEngine } from './own-engine.mjs';
import { SERVICES } from './services.mjs';
import { buildStandIn, canStandIn } from './stand-ins/build.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const ENGINE_DIR = '/var/tmp/claimwright-engine';
const PROJECT = 'claimwright-proof';
const APP = 'claimwright:proof';
const UP_TRIES = 120;
/** Half as much again as it was when it was last looked through. */
const OWN_MB_MAX = 180;

const began = performance.now();
const say = (text) => process.stdout.write(`[${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s] ${text}\n`);

const { values: flags } = parseArgs({ options: { 'stand-ins': { type: 'boolean' }, 'own-engine': { type: 'boolean' }, 'testcontainers': { type: 'boolean' }, 'keep-images': { type: 'boolean' } } });

async function main() {
  const engine = flags['own-engine'] ? await startOwnEngine(ENGINE_DIR) : { env: process.env, stop: () => undefined, remove: () => undefined };
  try {
    say(`engine ${(await run('docker', ['version', '--format', '{{.Server.Version}}'], { env: engine.env, quiet: true })).trim()}`);
    const [port] = await freePorts(1);
    const env = { ...engine.env, COMPOSE_PROJECT_NAME: PROJECT, CLAIMWRIGHT_IMAGE: APP, CLAIMWRIGHT_PORT: String(port) };
    await images(env);
    await proveStack(await composeCommand(env), env, `http://127.0.0.1:${port}`);
    if (flags.testcontainers) await proveTestcontainers(env);
  } finally {
    await engine.stop();
    if (!flags['keep-images']) engine.remove();
  }
  say('proved');
}

/** The program that is there: `docker compose`, or the older one with a hyphen. */
async function composeCommand(env) {
  const [program, ...before] = (await has('docker', ['compose', 'version'], env)) ? ['docker', 'compose'] : ['docker-compose'];
  say(`compose ${(await run(program, [...before, 'version', '--short'], { env, quiet: true })).trim()}`);
  return (args, options = {}) => run(program, [...before, ...args], { env, cwd: ROOT, quiet: true, ...options });
}

/** Every image that the stack starts from: the one that is there, the public one, or its stand-in. */
async function images(env) {
  const [, nodeImage] = /^ARG NODE_IMAGE=(.+)$/m.exec(readFileSync(path.join(ROOT, 'deploy/Dockerfile'), 'utf8'));
  const { services } = readCompose({ env });
  const wanted = [...new Set([nodeImage, ...['postgres', 'kafka', 'ingress'].map((name) => services[name].image)])];
  for (const image of wanted) {
    if (await has('docker', ['image', 'inspect', image], env)) say(`${image}: is here`);
    else if (!flags['own-engine'] && (await has('docker', ['pull', '--quiet', image], env))) say(`${image}: pulled`);
    else if ((flags['stand-ins'] || flags['own-engine']) && canStandIn(image)) {
      await buildStandIn(image, env);
      say(`${image}: cannot be pulled; a stand-in was built`);
    } else throw new Error(`${image} cannot be pulled; with --stand-ins one is built in its place`);
  }
  await buildApp(nodeImage, env);
}

async function buildApp(nodeImage, env) {
  const { NODE_EXTRA_CA_CERTS: ca } = process.env;
  await run('docker', ['build', '--network=host', '--quiet', '--file', 'deploy/Dockerfile', '--tag', APP, ...(ca ? ['--secret', `id=ca,src=${ca}`] : []), '.'], { env: { ...env, DOCKER_BUILDKIT: '1' }, cwd: ROOT });
  const bytes = await sizeOf(APP, env);
  const own = (bytes - (await sizeOf(nodeImage, env))) / 1e6;
  say(`${APP}: built, ${Math.round(bytes / 1e6)} MB, of which ${Math.round(own)} MB are ours and our libraries`);
  assert.ok(own < OWN_MB_MAX, `the image holds ${Math.round(own)} MB beside Node, more than ${OWN_MB_MAX}: what does not belong there?`);
}

async function sizeOf(image, env) {
  return Number(await run('docker', ['image', 'inspect', '--format', '{{.Size}}', image], { env, quiet: true }));
}

async function proveStack(compose, env, url) {
  try {
    await compose(['up', '--detach', '--no-build']);
    await ready(url);
    await until(async () => (await containersOf(compose, env)).filter(({ State }) => State.Running).every(({ State }) => State.Health.Status === 'healthy'));
    say(`the stack serves on ${url}`);
    await onlyOneDoor(compose, env);
    const key = await firstKey(compose);
    await ownAnswers(url, key);
    say((await compose(['run', '--rm', '-T', '-e', `CLAIMWRIGHT_API_KEY=${key}`, 'sandbox'])).trim().split('\n').slice(-8).join('\n'));
    await journeys(compose, url);
    await nothingWaits(compose);
    await compose(['up', '--detach', '--no-build', '--no-deps', '--force-recreate', 'coding']);
    await until(async () => (await ask(url, '/v1/encounters/summary', key)).status === 200);
    say('a service that was made anew is found by the ingress');
  } catch (error) {
    process.stderr.write((await compose(['logs', '--no-color', '--tail', '40'])).slice(-20_000));
    throw error;
  } finally {
    await compose(['--profile', 'tools', 'down', '--volumes', '--timeout', '30']);
    say('the stack is down');
  }
}

/** Nothing but the ingress is published, nothing of ours runs as root, and every process says that it is well. */
async function onlyOneDoor(compose, env) {
  const containers = await containersOf(compose, env);
  const of = (container) => container.Config.Labels['com.docker.compose.service'];
  const published = containers.filter(({ NetworkSettings: { Ports } }) => Object.values(Ports).some((bindings) => bindings?.length > 0)).map(of);
  assert.deepEqual(published, ['ingress']);
  const running = containers.filter(({ State }) => State.Running);
  for (const name of ['postgres', 'kafka', 'simulator', 'ingress', ...SERVICES]) assert.equal(running.find((one) => of(one) === name)?.State.Health.Status, 'healthy', name);
  assert.deepEqual(running.filter((one) => one.Config.Image === APP && one.Config.User !== '1000:1000').map(of), []);
  say(`${running.length} containers are healthy, only the ingress is published, and no process of ours is root`);
}

async function containersOf(compose, env) {
  const ids = (await compose(['ps', '--quiet'])).trim().split('\n');
  return JSON.parse(await run('docker', ['inspect', ...ids], { env, quiet: true }));
}

async function firstKey(compose) {
  const org = (await compose(['run', '--rm', '-T', 'operate', 'create-organisation', 'Lakeside Family Clinic'])).trim();
  assert.match(org, /^org_/);
  const key = (await compose(['run', '--rm', '-T', 'operate', 'create-key', org, 'first key', '*'])).trim();
  say('an organisation and its first key');
  return key;
}

/** What is not for outside is not there, and a caller without a key is told so by a service. */
async function ownAnswers(url, key) {
  for (const route of ['/health/ready', '/metrics', '/docs', '/v1/nothing', '/v1/encountersx']) {
    const answer = await ask(url, route, key);
    assert.deepEqual([route, answer.status, (await answer.json()).code], [route, 404, 'not_found']);
  }
  for (const route of ['/v1/encounters', '/v1/patients', '/v1/claims', '/v1/payments', '/v1/denials']) assert.deepEqual([route, (await ask(url, route, 'none')).status], [route, 401]);
}

/** The journeys that speak to any address, one after the other, in an organisation that has nothing yet. */
async function journeys(compose, url) {
  const env = { ...process.env, CLAIMWRIGHT_URL: url, CLAIMWRIGHT_API_KEY: await firstKey(compose) };
  await run(process.execPath, ['tools/jest.mjs', '--runInBand', 'apps/journeys/src/bad-input', 'apps/journeys/src/samples'], { env, cwd: ROOT });
  say('the journeys through the ingress are green');
}

/** As the ops team sees it: every event has been handled, and the topics are as planned. */
async function nothingWaits(compose) {
  const ops = async (...args) => JSON.parse(await compose(['run', '--rm', '-T', 'claimwright', ...args, '--json']));
  const plan = await ops('topics', 'plan');
  assert.deepEqual([plan.missing, plan.drift], [[], []]);
  assert.deepEqual(await ops('dlq', 'list'), []);
  say('the topics are as planned, and no event is parked or a dead letter');
}

async function proveTestcontainers(env) {
  const ryuk = flags['own-engine'] || flags['stand-ins'] ? { TESTCONTAINERS_RYUK_DISABLED: 'true' } : {};   // its image is one more to pull
  // Without a Java to be found, so that a container that does not start cannot be made up for by a local broker.
  await run(process.execPath, ['tools/jest.mjs', 'libs/platform/testing/src/kafka'], { env: { ...env, ...ryuk, PATH: '/nonexistent', JAVA_HOME: '', REQUIRE_KAFKA: '1' }, cwd: ROOT });
  say('the tests ran on a Kafka in a container');
}

const ask = (url, route, key) => fetch(url + route, { headers: { authorization: `Bearer ${key}` } });
const ready = (url) => until(async () => (await fetch(`${url}/ready`)).ok);

async function until(condition) {
  for (let tries = 1; !(await condition().catch(() => false)); tries++) {
    if (tries === UP_TRIES) throw new Error('It does not come up in time');
    await sleep(1_000);
  }
}

await main();
