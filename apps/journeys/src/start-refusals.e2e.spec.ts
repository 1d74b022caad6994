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
});
