import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newDataDir, removeDataDir, StandaloneProcess } from './standalone-process.js';

describe('a start that cannot go on', () => {
  let dataDir: string;
  let app: StandaloneProcess;

  beforeAll(async () => {
    dataDir = await newDataDir();
    app = await StandaloneProcess.start({ dataDir, args: ['--no-sandbox'] });
  }, 120_000);
  afterAll(async () => {
    await app?.stop();
    await removeDataDir(dataDir);
  });

  it('because another works on the same folder leaves that one and its database running', async () => {
    const second = StandaloneProcess.spawn({ dataDir, args: ['--no-sandbox'] });
    expect(await second.ended()).toBe(2);
    expect(second.output).toMatch(/^Another standalone already works on this database\. .+\n$/);
    expect(await app.get('/v1/claims')).toEqual({ items: [] });
  });

  it.each([
    ['its data folder is a file', async () => ({ DATA_DIR: await aFile() }), /DATA_DIR/],
    ['its data folder lies under a file', async () => ({ DATA_DIR: path.join(await aFile(), 'data') }), /DATA_DIR/],
    ['its database address is none', async () => ({ DATABASE_URL: 'postgres://me:canary-password@127.0.0.1:99999/claims' }), /DATABASE_URL/],
    ['its database refuses', async () => ({ DATABASE_URL: 'postgres://me:canary-password@127.0.0.1:9/claims' }), /DATABASE_URL/],
    ['its role secret is short', async () => ({ DATABASE_ROLE_SECRET: 'short-canary' }), /DATABASE_ROLE_SECRET/],
    ['its port is in use', async () => ({ PORT: new URL(await app.url()).port }), /PORT/],
  ])('because %s says so in one sentence with the variable to set, and ends', async (_what, env, names) => {
    const own = await newDataDir();
    const second = StandaloneProcess.spawn({ dataDir: own, args: ['--no-sandbox'], env: await env() });
    expect(await second.ended()).toBe(2);
    expect(second.output.trim().split('\n').at(-1)).toMatch(names);
    expect(second.output).not.toMatch(/canary|\n {4}at /);
    await removeDataDir(own);
  });

  it('because the key file is not the one the data was sealed with says so, and works again with the right one', async () => {
    const own = await newDataDir();
    await (await StandaloneProcess.start({ dataDir: own, args: ['--no-sandbox'] })).stop();
    await rename(path.join(own, 'master-key'), path.join(own, 'kept'));
    const second = StandaloneProcess.spawn({ dataDir: own, args: ['--no-sandbox'] });
    expect(await second.ended()).toBe(2);
    expect(second.output.trim().split('\n').at(-1)).toMatch(/master-key/);
    await rename(path.join(own, 'kept'), path.join(own, 'master-key'));
    const third = await StandaloneProcess.start({ dataDir: own, args: ['--no-sandbox'] });
    const { status } = await third.request('/v1/claims');
    await third.stop();
    expect(status).toBe(200);
    await removeDataDir(own);
  }, 60_000);

  const aFile = async (): Promise<string> => {
    const file = path.join(path.dirname(dataDir), 'a-file');
    await writeFile(file, '');
    return file;
  };
});

it('a start on a database that does not know the kept API key makes one that works', async () => {
  const dataDir = await newDataDir();
  await (await StandaloneProcess.start({ dataDir, args: ['--no-sandbox'] })).stop();
  await rm(path.join(dataDir, 'pg'), { recursive: true });
  const again = await StandaloneProcess.start({ dataDir, args: ['--no-sandbox'] });
  const { status } = await again.request('/v1/claims');
  await again.stop();
  expect(status).toBe(200);
  await removeDataDir(dataDir);
}, 60_000);
