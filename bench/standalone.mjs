// The application as it ships, as a process of its own under a benchmark.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ReadableStream } from 'node:stream/web';
import { setTimeout as sleep } from 'node:timers/promises';

const MAIN = path.join(import.meta.dirname, '../apps/standalone/dist/main.js');
const READY_MS = 60_000;

/** Starts it on this database and data folder and waits until it serves; `execArgv` is for Node, `env` adds to the environment. */
export async function startStandalone({ adminUrl, dataDir, execArgv = [], env = {} }) {
  const child = spawn(process.execPath, [...execArgv, MAIN, '--no-sandbox'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: { ...process.env, DATABASE_URL: adminUrl, DATA_DIR: dataDir, PORT: '0', NODE_OPTIONS: '', ...env },
  });
  try {
    const url = await served(child, dataDir);
    const headers = { authorization: `Bearer ${readFileSync(path.join(dataDir, 'api-key'), 'utf8').trim()}` };
    return { child, pid: child.pid, url, headers, stop: () => stopped(child), kill: () => child.kill('SIGKILL') };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

async function served(child, dataDir) {
  for (const deadline = Date.now() + READY_MS; Date.now() < deadline; await sleep(100)) {
    if (child.exitCode !== null) throw new Error(`the app ended with ${child.exitCode}`);
    if (!existsSync(path.join(dataDir, 'url'))) continue;
    const url = readFileSync(path.join(dataDir, 'url'), 'utf8').trim();
    if (await fetch(`${url}/health/ready`).then((r) => r.ok, () => false)) return url;
  }
  throw new Error('the app did not serve within a minute');
}

async function stopped(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Posts so many lines in one request; answers how long it took. */
export async function postEncounters({ url, headers }, lines) {
  const started = performance.now();
  const body = ReadableStream.from((function* () { for (const line of lines) yield Buffer.from(line); })());
  const response = await fetch(`${url}/v1/encounters:batch`, { method: 'POST', duplex: 'half', body, headers: { ...headers, 'content-type': 'application/x-ndjson' } });
  const refused = (await response.text()).trim().split('\n').filter((line) => JSON.parse(line).status !== 'captured');
  if (!response.ok || refused.length > 0) throw new Error(`${refused.length} encounters were not captured, the first: ${refused[0]}`);
  return performance.now() - started;
}
