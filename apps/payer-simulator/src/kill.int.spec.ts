import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_SECRET, testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { read835 } from '@claimwright/x12';
import { simulatorSchema } from './index.js';
import { aFile } from './testing/a-file.js';
import { imbalances } from './testing/balances.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CLAIMS = 1_500;

let test: TestDatabase;
let keyFolder: string;
const started = new Set<ChildProcess>();

beforeAll(async () => {
  keyFolder = await mkdtemp(path.join(os.tmpdir(), 'payer-simulator-'));
  test = await testDatabase(simulatorSchema);
});

afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await test?.close();
  await rm(keyFolder, { recursive: true, force: true });
});

interface Process { url: string; kill(signal: NodeJS.Signals): Promise<void> }

/** The simulator in a process of its own. */
async function start(): Promise<Process> {
  const child = spawn(process.execPath, ['--import', './tools/sources.mjs', 'apps/payer-simulator/src/main.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env, NODE_OPTIONS: '', DATABASE_URL: test.adminUrl, DATABASE_ROLE_SECRET: TEST_SECRET, KEY_FILE: path.join(keyFolder, 'key'), PORT: '0', LOG_LEVEL: 'info',
      SIMULATOR_PAYMENT_DELAY_MS: '0',
    },
  });
  started.add(child);
  for await (const line of createInterface({ input: child.stdout })) {
    const { msg, port } = JSON.parse(line) as { msg: string; port?: number };
    if (msg !== 'payer simulator listening') continue;
    const ended = once(child, 'exit');
    return { url: `http://127.0.0.1:${port}`, kill: async (signal) => { child.kill(signal); await ended; started.delete(child); } };
  }
  throw new Error('The simulator ended before it listened');
}

async function put(url: string, name: string, body: Buffer): Promise<number> {
  return (await fetch(`${url}/submitters/KILL1/files/${name}`, { method: 'PUT', body: new Uint8Array(body) })).status;
}

async function mailbox(url: string): Promise<{ id: string; type: string }[]> {
  return ((await (await fetch(`${url}/submitters/KILL1/mailbox`)).json()) as { items: { id: string; type: string }[] }).items;
}

describe('a simulator that is killed', () => {
  it.each([30, 150, 300, 450])('in the middle of a file, after %i ms, answers it whole and once when it comes again', async (delayMs) => {
    const file = aFile(Array.from({ length: CLAIMS }, (_, index) => ({ number: `K${delayMs}N${index}` })), { control: String(delayMs).padStart(9, '0') });
    const name = `after-${delayMs}.837`;
    const first = await start();
    const cut = put(first.url, name, file).catch(() => 'cut off');
    await sleep(delayMs);
    await first.kill('SIGKILL');
    await cut;

    const second = await start();
    expect([200, 201]).toContain(await put(second.url, name, file));
    const items = await mailbox(second.url);
    expect(items.map(({ type }) => type)).toEqual(['999', '277CA', '835']);
    const bytes = Buffer.from(await (await fetch(`${second.url}/submitters/KILL1/mailbox/${items[2]?.id}`)).arrayBuffer());
    const [remittance] = read835(bytes);
    expect(remittance?.claims.filter(({ status }) => status === '1')).toHaveLength(CLAIMS);
    expect(remittance && imbalances(remittance)).toEqual([]);
    for (const { id } of items) await fetch(`${second.url}/submitters/KILL1/mailbox/${id}`, { method: 'DELETE' });
    await second.kill('SIGTERM');
  });
});
