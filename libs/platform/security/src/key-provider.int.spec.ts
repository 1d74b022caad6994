import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileKeyProvider } from './key-provider.js';
import { isWrappedBy, keyProviders, wrappingOf } from './wrapping.js';

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

  it('opens an organisation’s keys by a key of its own beside it, and never again when that is destroyed', async () => {
    const file = path.join(dir, 'own.key');
    const provider = await fileKeyProvider(file);
    const dataKey = randomBytes(32);
    const [mine, other] = [await provider.wrap(dataKey, 'org_a'), await provider.wrap(dataKey, 'org_b')];
    expect((await stat(`${file}.organisations/org_a`)).mode & 0o777).toBe(0o600);
    expect(await (await fileKeyProvider(file)).unwrap(mine, 'org_a')).toEqual(dataKey);
    await expect(provider.unwrap(mine, 'org_b')).rejects.toMatchObject({ code: 'sealed_value_unreadable' });
    await provider.destroy('org_a');
    await provider.destroy('org_a');
    await provider.wrap(dataKey, 'org_a');   // as a restored database would have it
    await expect(provider.unwrap(mine, 'org_a')).rejects.toMatchObject({ code: 'sealed_value_unreadable' });
    expect(await provider.unwrap(other, 'org_b')).toEqual(dataKey);
  });

  it('opens what was wrapped before it wrote its name on it, and leaves to another what that has wrapped', async () => {
    const [one, two] = [await fileKeyProvider(path.join(dir, '3.key')), await fileKeyProvider(path.join(dir, '4.key'))];
    const dataKey = randomBytes(32);
    const unnamed = wrappingOf(await one.wrap(dataKey))?.body ?? Buffer.alloc(0);
    const both = keyProviders(two, one);
    for (const wrapped of [unnamed, await one.wrap(dataKey, 'org_a'), await both.wrap(dataKey, 'org_a')]) expect(await both.unwrap(wrapped, 'org_a')).toEqual(dataKey);
    expect([isWrappedBy(both, await both.wrap(dataKey, 'org_a'), true), isWrappedBy(both, await one.wrap(dataKey, 'org_a'), true), isWrappedBy(both, unnamed, false)]).toEqual([true, false, false]);
    const wrapped = await one.wrap(dataKey, 'org_a');
    await both.destroy('org_a');
    await expect(both.unwrap(wrapped, 'org_a')).rejects.toMatchObject({ code: 'sealed_value_unreadable' });
  });
});
