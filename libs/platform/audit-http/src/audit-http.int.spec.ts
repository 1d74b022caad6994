import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defineService, systemActor } from '@claimwright/platform-persistence';
import { defineServiceModule } from '@claimwright/platform-runtime';
import { type Caller, ServiceApp } from '@claimwright/platform-testing';
import canonicalize from 'canonicalize';
import { auditParts } from './index.js';

const desk = defineService({ name: 'desk', entities: [], migrationsDir: new URL('../../audit/test/migrations/', import.meta.url) });

let app: ServiceApp;
let clinic: Caller;
let other: Caller;

beforeAll(async () => {
  app = await ServiceApp.start([defineServiceModule({ service: desk, ...auditParts })]);
  await app.admin('grant select on audit.event, audit.head to claimwright_desk');
  [clinic, other] = [await app.organisation(['audit:read', 'audit:export']), await app.organisation(['audit:read'])];
  const write = (ids: readonly `pat_${string}`[], name: string) => app.app.database('desk').transaction({ ...systemActor(clinic.orgId, name), purpose: 'treatment' }, (tx) => Promise.resolve(ids.map((id) => tx.seal('x', id, 'x'))));
  await write(['pat_1', 'pat_2', 'pat_3'], 'night');
  await write(['pat_2'], 'day');
});
afterAll(() => app.close());

interface Events { items: { seq: number; object: string }[]; nextCursor?: string }
const seqs = async (query: string, who = clinic) => {
  const { body } = await who.send<Events>('GET', `/v1/audit-events?${query}`);
  return body.items.map(({ seq }) => seq);
};

describe('GET /v1/audit-events', () => {
  it('finds acts by object, actor, action, purpose and time, the newest first', async () => {
    expect(await seqs('')).toEqual([4, 3, 2, 1]);
    expect(await seqs('object=pat_2')).toEqual([4, 2]);
    expect(await seqs('object=pat_2&actor=system:night&purpose=treatment&action=write&service=desk')).toEqual([2]);
    expect([await seqs('from=2999-01-01T00:00:00Z'), await seqs('to=2000-01-01T00:00:00Z'), await seqs('action=read')]).toEqual([[], [], []]);
  });

  it('pages by a cursor', async () => {
    const first = await clinic.send<Events>('GET', '/v1/audit-events?limit=3');
    const second = await clinic.send<Events>('GET', `/v1/audit-events?limit=3&cursor=${first.body.nextCursor}`);
    expect([...first.body.items, ...second.body.items].map(({ seq }) => seq)).toEqual([4, 3, 2, 1]);
    expect(second.body.nextCursor).toBeUndefined();
  });

  it('shows an organisation its own only, and nothing without the permission', async () => {
    expect(await seqs('', other)).toEqual([]);
    expect((await other.send('GET', '/v1/audit-events:export')).status).toBe(403);
  });

  it('refuses what it does not know', async () => {
    for (const query of ['action=peek', 'from=yesterday', 'from=2026-01-01T00:00:00%2B20:00', 'sort=at', 'object=%00']) expect((await clinic.send('GET', `/v1/audit-events?${query}`)).status).toBe(400);
  });
});

describe('GET /v1/disclosures', () => {
  it('tells what went out to whom, and for an accounting only what was not treatment, payment or operations', async () => {
    const desk = await app.organisation(['disclosures:read']);
    const send = (recipient: string, purpose: 'payment' | 'legal') => app.app.database('desk').transaction({ ...systemActor(desk.orgId, 'sender'), purpose }, (tx) => Promise.resolve(tx.disclose(recipient, ['clm_1', 'clm_2'])));
    await send('payer', 'payment');
    await send('court', 'legal');
    const listed = async (query: string) => (await desk.send<{ items: { object: string; recipient: string }[] }>('GET', `/v1/disclosures?${query}`)).body.items.map(({ object, recipient }) => `${object} ${recipient}`);
    expect(await listed('')).toEqual(['clm_2 court', 'clm_1 court', 'clm_2 payer', 'clm_1 payer']);
    expect([await listed('accountable=true&object=clm_1'), await listed('recipient=payer&object=clm_1')]).toEqual([['clm_1 court'], ['clm_1 payer']]);
  });
});

describe('GET /v1/audit-events:export', () => {
  it('gives a chain that anybody can verify by the description alone', async () => {
    const { text } = await clinic.send('GET', '/v1/audit-events:export');
    let before = Buffer.alloc(32);
    for (const line of text.trim().split('\n')) {
      const { hash, seq: _, ...said } = JSON.parse(line) as Record<string, string>;
      const digest = createHash('sha256').update(canonicalize(said) ?? '').digest();
      before = createHash('sha256').update(before).update(digest).digest();
      expect(before.toString('hex')).toBe(hash);
    }
    expect(text.trim().split('\n')).toHaveLength(4);
  });
});
