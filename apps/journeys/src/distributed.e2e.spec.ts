import { afterEach, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expectedTotals, readTotals } from '@claimwright/app-standalone';
import { describeLocalKafka } from '@claimwright/platform-testing/kafka';
import { newDataDir, removeDataDir } from './standalone-process.js';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const WALK_TIMEOUT_MS = 300_000;

/** The services as `npm run start:distributed` starts them: a process each from the compose file, on a Kafka of their own. */
describeLocalKafka('six processes on real Kafka', () => {
  let running: ChildProcess | undefined;
  let dataDir: string;

  afterEach(async () => {
    if (running && running.exitCode === null) {
      running.kill('SIGTERM');
      await once(running, 'close');
    }
    await removeDataDir(dataDir);
  }, WALK_TIMEOUT_MS);

  it('walk the sandbox to the totals that the standalone app has, and stop in order', async () => {
    dataDir = await newDataDir();
    const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
    running = spawn(process.execPath, ['deploy/run-processes.mjs'], { cwd: REPOSITORY, env: { PATH, HOME, ...(TMPDIR && { TMPDIR }), DATA_DIR: dataDir, PORT: '0' }, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    for (const stream of [running.stdout, running.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
    const ended = once(running, 'close').then(([code]) => code as number | null);
    while (!said.join('').includes('serve on') && running.exitCode === null) await sleep(100);
    expect(said.join('')).toContain('serve on');

    const left = async (name: string): Promise<string> => (await readFile(path.join(dataDir, name), 'utf8')).trim();
    const [url, key] = [await left('url'), await left('api-key')];
    const walk = spawn(process.execPath, ['apps/standalone/dist/sandbox/main.js'], { cwd: REPOSITORY, env: { PATH, CLAIMWRIGHT_URL: url, CLAIMWRIGHT_API_KEY: key }, stdio: ['ignore', 'pipe', 'pipe'] });
    const walked: string[] = [];
    for (const stream of [walk.stdout, walk.stderr]) stream.setEncoding('utf8').on('data', (text: string) => walked.push(text));
    const [status] = (await once(walk, 'close')) as [number | null];
    const get = async <T>(route: string): Promise<T> => (await fetch(url + route, { headers: { authorization: `Bearer ${key}` } })).json() as Promise<T>;
    expect(await readTotals({ get })).toEqual(await expectedTotals());
    expect({ status, said: walked.join('').slice(-500) }).toEqual({ status: 0, said: expect.stringContaining('balances to the cent') });

    running.kill('SIGTERM');
    expect(await ended).toBe(0);
  }, WALK_TIMEOUT_MS);
});
