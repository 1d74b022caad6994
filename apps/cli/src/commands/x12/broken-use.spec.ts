import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { lstat, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../../bin/claimwright.mjs', import.meta.url));
const INTERCHANGE = `ISA*00*          *00*          *ZZ*OAKBILLING     *ZZ*EXAMPLEPAYER   *260304*0915*^*00501*000000101*0*T*:~\nGS*HC*OAKBILLING*EXAMPLEPAYER*20260304*0915*1*X*005010X222A1~\nST*837*0001*005010X222A1~\nSE*2*0001~\nGE*1*1~\nIEA*1*000000101~\n`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cli-x12-broken-'));
  await writeFile(path.join(folder, 'claims.837'), INTERCHANGE);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [PROGRAM, 'x12', ...args], { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' } });
}
async function run(args: readonly string[], input?: string | Buffer): Promise<{ code: number; out: string; err: string }> {
  const child = start(args);
  let out = '';
  let err = '';
  child.stdout?.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
  child.stdin?.on('error', () => {});   // it may end before it has read all
  child.stdin?.end(input);
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
}

describe('a place to write to that cannot be written', () => {
  it.each([
    ['a file where a folder should be', ['--out-dir', 'claims.837'], 'claimwright: claims.837: claims.837 cannot be made a folder (EEXIST)\n'],
    ['a folder where a file should be', ['-o', '.'], 'claimwright: . is a folder: name a file in it\n'],
    ['a folder that is not there', ['-o', 'nowhere/copy.837'], 'claimwright: Cannot write nowhere/copy.837 (ENOENT)\n'],
  ])('is told in a line, and exit 2: %s', async (_what, target, message) => {
    const { code, err } = await run(['redact', ...target, 'claims.837']);
    expect([code, err]).toEqual([2, message]);
    expect(await readdir(folder)).toEqual(['claims.837']);
  });

  it('is written as it is when it is a pipe', async () => {
    const pipe = path.join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe]);
    const closed = once(reader, 'close');
    let read = '';
    reader.stdout.on('data', (text: Buffer) => (read += text.toString()));
    const { code } = await run(['redact', '-q', '-o', pipe, 'claims.837']);
    const isPipe = (await lstat(pipe)).isFIFO();
    if (!isPipe) reader.kill();   // nobody has written into it, so it waits
    await closed;
    expect([code, isPipe, read]).toEqual([0, true, expect.stringMatching(/^ISA.*\n[^]*IEA\*1\*000000101~\n$/)]);
    await rm(pipe);
  });
});

describe('a program that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s leaves no half of a file', async (signal) => {
    const into = path.join(folder, signal);
    await mkdir(into);
    const child = start(['redact', '-q', '-o', path.join(into, 'copy.837'), '-']);
    child.stdin?.on('error', () => {});
    const feed = setInterval(() => child.stdin?.write(INTERCHANGE), 5);
    while ((await readdir(into)).length === 0) await setTimeout(20);
    child.kill(signal);
    const [code, by] = (await once(child, 'close')) as [number | null, string | null];
    clearInterval(feed);
    expect([code, by, await readdir(into)]).toEqual([null, signal, []]);
    await rm(into, { recursive: true });
  });
});

describe('x12 edi of hostile JSON', () => {
  it.each([
    ['brackets without end', '['.repeat(5_000_000), /its brackets are too deep/],
    ['an event of brackets without end', `{"events":[{"kind":"set","x":${'['.repeat(5_000_000)}`, /its brackets are too deep/],
    ['X12', INTERCHANGE, /this is not JSON as `x12 json` prints it/],
    ['a number for a text', '{"events":[{"kind":"interchange","interchange":{"authorizationQualifier":5,"interchangeControlNumber":"1","createdOn":"2026-03-04"}}]}', /unwritable_value|event 1 is not as/],
    ['a prototype', '{"events":[{"kind":"interchange","__proto__":{"interchange":{}},"constructor":{"prototype":{"x":1}}}]}', /event 1 is not as `x12 json` writes it/],
  ])('says what is wrong, exit 2: %s', async (_what, text, message) => {
    const { code, err } = await run(['edi', '-'], text);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    expect(err).not.toContain('a fault of this program');
  });
});
