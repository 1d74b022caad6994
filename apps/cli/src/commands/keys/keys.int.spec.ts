import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newId, type OrgId } from '@claimwright/kernel';
import { defineService } from '@claimwright/platform-persistence';
import { AccessStore, fileKeyProvider, KeyRing } from '@claimwright/platform-security';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimwright } from '../../testing/claimwright.js';

const kept = { ...process.env };
let t: TestDatabase;
let folder: string;
let org: OrgId;

const keys = (...args: string[]) => claimwright('keys', ...args);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'keys-cli-'));
  t = await testDatabase(defineService({ name: 'coding', entities: [], migrationsDir: new URL('../operations/testing/', import.meta.url) }));
  process.env = { ...kept, DATA_DIR: folder, DATABASE_ADMIN_URL: t.adminUrl };
  const provider = await fileKeyProvider(path.join(folder, 'master-key'));
  const access = new AccessStore(t.admin);
  const ring = new KeyRing(access, provider);
  org = await access.createOrganisation('Riverside Family Practice', ring);
  const keys = await ring.forOrg(org);
  for (const key of ['one', 'two', 'three']) await t.admin('insert into coding.idempotency (org_id, key, fingerprint, answer) values ($1, $2, $3, $4)', [org, key, 'f', keys.seal('idempotency.answer', { id: newId('enc') })]);
});
afterAll(async () => {
  process.env = kept;
  await t.close();
  await rm(folder, { recursive: true, force: true });
});

describe('claimwright keys', () => {
  it('makes a new key that seals only when every process has heard of it', async () => {
    const { code, out } = await keys('rotate', '--org', org, '--json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { orgId: org, version: 2 }]);
    expect(JSON.parse((await keys('list', '--org', org, '--json')).out)).toMatchObject({ keys: [{ purpose: 'blind' }, { version: 1, seals: true, values: 3 }, { version: 2, seals: false, values: 0 }] });
    expect(await keys('reseal', '--org', org)).toMatchObject({ code: 0, out: expect.stringContaining('sealed with key 1') });
  });

  it('seals anew what the older key sealed, and shows that nothing is left under it', async () => {
    await t.admin(`update access.data_key set created_at = created_at - interval '1 hour' where org_id = $1`, [org]);
    expect(await keys('reseal', '--org', org)).toMatchObject({ code: 0, out: expect.stringMatching(/coding\.idempotency\.answer: 3 of 3 values re-sealed\n.*sealed with key 2\n/) });
    expect((await keys('list', '--org', org)).out).toMatch(/seal +2 .* yes +3/);
    expect((await keys('reseal', '--org', org)).out).toBe(`${org}  everything is sealed with key 2\n`);
  });

  it('says what it lacks, and makes no key where none is', async () => {
    expect(await keys('rotate', '--org', 'org_unknown')).toMatchObject({ code: 2, err: expect.stringContaining('There is no organisation') });
    expect(await keys('rotate', '--org', org, '--key-file', path.join(folder, 'none'))).toMatchObject({ code: 2, err: expect.stringContaining('KEY_FILE') });
  });
});
