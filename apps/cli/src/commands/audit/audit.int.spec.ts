import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OrgId } from '@claimwright/kernel';
import { defineService } from '@claimwright/platform-persistence';
import { fileKeyProvider } from '@claimwright/platform-security';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claimwright } from '../../testing/claimwright.js';

const kept = { ...process.env };
let t: TestDatabase;
let folder: string;
let org: OrgId;

const audit = (...args: string[]) => claimwright('audit', ...args);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'audit-cli-'));
  t = await testDatabase(defineService({ name: 'coding', entities: [], migrationsDir: new URL('../operations/testing/', import.meta.url) }));
  await fileKeyProvider(path.join(folder, 'master-key'));
  process.env = { ...kept, KAFKA_BROKERS: '', DATA_DIR: folder, DATABASE_URL_AUDIT: t.urlOf('audit') };
});
beforeEach(async () => {
  const actor = await t.actor({ subject: 'key:desk', purpose: 'operations' });
  org = actor.orgId;
  await t.db.transaction(actor, (tx) => Promise.resolve(['pat_1', 'pat_2'].map((id) => tx.seal('patient', id as `pat_${string}`, 'x'))));
});
afterAll(async () => {
  process.env = kept;
  await t.close();
  await rm(folder, { recursive: true, force: true });
});

describe('claimwright audit', () => {
  it('signs how far a chain has come and finds it whole', async () => {
    expect(await audit('checkpoint', '--org', org)).toMatchObject({ code: 0, out: `${org}  signed up to event 2\n` });
    expect(await audit('checkpoint', '--org', org)).toMatchObject({ code: 0, out: `${org}  nothing new\n` });
    expect(await audit('verify', '--org', org)).toMatchObject({ code: 0, out: `${org}  whole: 2 events up to 2, 1 checkpoint agreed\n` });
  });

  it('finds what was changed, says where, ends with 1, and signs no such chain', async () => {
    await t.admin(`update audit.event set object_id = 'pat_9' where org_id = $1 and seq = 2`, [org]);
    expect(await audit('verify', '--org', org)).toMatchObject({ code: 1, out: expect.stringContaining('event 2: it was changed') });
    expect(await audit('verify')).toMatchObject({ code: 1 });
    expect(await audit('checkpoint', '--org', org)).toMatchObject({ code: 1, out: expect.stringContaining('not signed') });
    const { out } = await audit('verify', '--org', org, '--json');
    expect(JSON.parse(out)).toMatchObject({ orgId: org, problemCount: 1, problems: [{ kind: 'changed', seq: 2 }] });
  });

  it('shows who did what, by object, actor, purpose and time', async () => {
    expect((await audit('search', '--org', org, '--object', 'pat_2')).out).toMatch(/2 {2}.*write {3}pat_2 +key:desk .*operations +coding/);
    const { out } = await audit('search', '--org', org, '--actor', 'key:desk', '--from', '1h', '--limit', '1', '--json');
    expect(JSON.parse(out)).toMatchObject([{ seq: 2, action: 'write', object: 'pat_2', org }]);
    expect((await audit('search', '--org', org, '--purpose', 'legal')).out).toBe('');
  });

  it('exports all acts as NDJSON, oldest first', async () => {
    const { out } = await audit('export', '--org', org);
    expect(out.trim().split('\n').map((line) => (JSON.parse(line) as { seq: number }).seq)).toEqual([1, 2]);
    expect((await audit('export', '--org', org, '--object', 'pat_1')).out.trim().split('\n')).toHaveLength(1);
  });

  it('says what it lacks', async () => {
    expect(await audit('verify', '--org', 'org_unknown')).toMatchObject({ code: 2, err: expect.stringContaining('There is no organisation') });
    expect(await audit('search', '--action', 'peek')).toMatchObject({ code: 2 });
  });
});
