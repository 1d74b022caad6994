import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const TSC = fileURLToPath(new URL('../../../node_modules/.bin/tsc', import.meta.url));
const TIMEOUT_MS = 180_000;
const CLAIM = { id: 'clm_1', status: 'paid' };

const run = promisify(execFile);
const inFolder = (program: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = process.env) => run(program, args, { cwd, env: { ...env, NODE_OPTIONS: '' } }).catch((error: { stdout?: string; stderr?: string }) => {
  throw new Error(`${program} ${args.join(' ')}: ${error.stdout}${error.stderr}`, { cause: error });
});

/** The package as it would be published, installed in a folder that knows nothing else of us. */
describe('the packed client', () => {
  let folder: string;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const body = request.url?.startsWith('/v1/claims/') ? CLAIM : request.url?.startsWith('/v1/denials?') ? { items: [{ id: 'dnl_1', dueOn: '2026-05-01', openCents: 12_300 }] } : { id: 'dnl_1' };
    if (request.url === '/v1/encounters:batch') return void response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end('{"claimNumber":"A1","status":"captured"}\n');
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'claimwright-client-'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { stdout } = await inFolder('npm', ['pack', '--json', '--pack-destination', folder], PROJECT);
    const [{ filename, files }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{ filename: string; files: { path: string }[] }];
    expect(files.map((file) => file.path)).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md', 'dist/index.js', 'dist/index.d.ts', 'package.json']));
    expect(files.filter((file) => /\.map$|spec|^src|^tools/.test(file.path))).toEqual([]);
    await writeFile(path.join(folder, 'package.json'), '{"type":"module","private":true}');
    await inFolder('npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${filename}`], folder);
  }, TIMEOUT_MS);
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('does what its README shows, and types it strictly', async () => {
    const blocks = [...(await readFile(path.join(PROJECT, 'README.md'), 'utf8')).matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(blocks.join('')).toContain('http://127.0.0.1:3000');
    const given = "const [claimId, denialId, file] = ['clm_1', 'dnl_1', 'ISA*…'];\n";
    await writeFile(path.join(folder, 'example.ts'), `${given}${blocks.join('\n').replace('http://127.0.0.1:3000', url)}console.log(claim.status);\n`);
    await writeFile(path.join(folder, 'process.d.ts'), 'declare const process: { env: Record<string, string | undefined> };\n');
    await inFolder(TSC, ['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext', '--lib', 'es2023,dom,dom.asynciterable', '--types', '', 'example.ts', 'process.d.ts'], folder);
    const { stdout } = await inFolder(process.execPath, ['example.ts'], folder, { ...process.env, CLAIMWRIGHT_API_KEY: 'cw_test_1' });
    expect(stdout.trim().split('\n')).toEqual(['2026-05-01 12300 dnl_1', "{ claimNumber: 'A1', status: 'captured' }", 'paid']);
    expect(asked).toEqual(['GET /v1/claims/clm_1', 'GET /v1/denials?limit=200&status=open&sort=dueOn&fields=id&fields=dueOn&fields=openCents', 'POST /v1/denials/dnl_1/closures', 'POST /v1/encounters:batch']);
  }, TIMEOUT_MS);

  it('does not compile what the API does not have', async () => {
    await writeFile(path.join(folder, 'wrong.ts'), "import { createClient, items } from '@claimwright/client';\nconst c = createClient({ url: '', apiKey: '' });\nvoid c.GET('/v1/claim');\nvoid items(c, '/v1/claims', { colour: 'green' });\n");
    const failed = await inFolder(TSC, ['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext', '--lib', 'es2023,dom', '--types', '', 'wrong.ts'], folder).then(() => '', (error: Error) => error.message);
    expect([...failed.matchAll(/wrong\.ts\((\d),/g)].map(([, line]) => line)).toEqual(['3', '4']);
  }, TIMEOUT_MS);
});
