import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../../../tools/sources.mjs', import.meta.url));
const PROGRAM = new URL('./index.ts', import.meta.url).href;
const ROWS = [{ line: 1, id: 'enc_1', status: 'captured' }, { line: 2, id: 'enc_2', status: 'held', findings: [{ code: 'total_differs', severity: 'error', pointer: '/totalChargeCents', message: 'The total differs' }] }, { line: 3, error: { code: 'malformed_json', detail: 'The line is not JSON' } }];

let folder: string;
let server: Server;
let url: string;
const keys: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cli-'));
  server = createServer((request, response) => {
    keys.push(String(request.headers['idempotency-key']));
    request.resume().on('end', () => {
      const isX12 = request.headers['content-type'] === 'application/edi-x12';
      if (isX12) response.writeHead(422, { 'content-type': 'application/problem+json' }).end(JSON.stringify({ status: 422, code: 'file_truncated', detail: 'The file is cut short' }));
      else response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end(ROWS.map((row) => `${JSON.stringify(row)}\n`).join(''));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await writeFile(path.join(folder, 'visits.ndjson'), '{"a":1}\n{"a":2}\n');
  await writeFile(path.join(folder, 'claims.837'), 'ISA*00*');
  await writeFile(path.join(folder, 'notes.txt'), 'hello');
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const script = `const { run } = await import(${JSON.stringify(PROGRAM)}); process.exitCode = await run(['node', 'claimwright', ...process.argv.slice(1)]);`;
  const child = spawn(process.execPath, ['--import', ENTRY, '--input-type=module', '-e', script, '--', ...args], { cwd: folder, env: { ...process.env, NODE_OPTIONS: '', CLAIMWRIGHT_URL: url, CLAIMWRIGHT_API_KEY: 'cw_live_x' } });
  let out = '';
  let err = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
}

describe('claimwright import', () => {
  it('tells how many rows were taken and names each that needs somebody; exit 1', async () => {
    const { code, out } = await run('import', 'visits.ndjson');
    expect(code).toBe(1);
    expect(out).toBe('visits.ndjson: 1 accepted, 1 held, 1 refused\n  enc_2 (enc_2): held: The total differs (total_differs at /totalChargeCents)\n  line 3: refused: The line is not JSON (malformed_json)\n');
  });

  it('sends the same bytes under the same key', async () => {
    keys.length = 0;
    await run('import', 'visits.ndjson');
    await run('import', 'visits.ndjson');
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^import-[0-9a-f]{64}$/);
  });

  it('says why a file was refused as a whole; exit 2', async () => {
    const { code, out } = await run('import', 'claims.837', '--json');
    expect([code, JSON.parse(out)]).toEqual([2, { file: 'claims.837', imported: 0, held: 0, refused: 0, rows: [], problem: { code: 'file_truncated', detail: 'The file is cut short' } }]);
  });

  it.each([
    ['a file that is neither X12 nor NDJSON', ['import', 'notes.txt'], /neither X12/],
    ['a file that is not there', ['import', 'nothing.837'], /Cannot read nothing\.837: ENOENT/],
    ['an address where nobody serves', ['import', 'visits.ndjson', '--url', 'http://127.0.0.1:1'], /Is the app running\?/],
    ['an unknown command', ['imprt'], /unknown command/],
  ])('refuses %s with the way out; exit 2', async (_what, args, message) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
