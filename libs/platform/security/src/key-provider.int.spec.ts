import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileKeyProvider } from './key-provider.js';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'claimwright-key-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('a key file', () => {
  it('is made once, closed to other users, and serves the next start', async () => {
    const file = path.join(dir, 'keys', 'a.key');
    const dataKey = randomBytes(32);
    const wrapped = await (await fileKeyProvider(file)).wrap(dataKey);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await (await fileKeyProvider(file)).unwrap(wrapped)).toEqual(dataKey);
  });

  it('is one key for all processes that start at once', async () => {
    const file = path.join(dir, 'race.key');
    const providers = await Promise.all(Array.from({ length: 20 }, () => fileKeyProvider(file)));
    expect(new Set(providers.map((p) => p.keyId)).size).toBe(1);
  });

  it('does not open what another key wrapped', async () => {
    const [one, two] = [await fileKeyProvider(path.join(dir, '1.key')), await fileKeyProvider(path.join(dir, '2.key'))];
    await expect(two.unwrap(await one.wrap(randomBytes(32)))).rejects.toMatchObject({ code: 'sealed_value_unreadable' });
  });

  it('is refused when it does not hold 32 bytes, without being quoted or replaced', async () => {
    const file = path.join(dir, 'short.key');
    await writeFile(file, 'c2hvcnQ=');
    await expect(fileKeyProvider(file)).rejects.toThrow(/^The key file .*short\.key must hold 32 bytes in base64$/);
    expect(await readFile(file, 'utf8')).toBe('c2hvcnQ=');
  });
});
