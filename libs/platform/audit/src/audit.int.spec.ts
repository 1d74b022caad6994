import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Id, OrgId } from '@claimwright/kernel';
import { type Actor, type Database, defineService, systemActor } from '@claimwright/platform-persistence';
import { fileKeyProvider, type KeyProvider } from '@claimwright/platform-security';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { AuditReader, auditSchema, ChainBroken, CheckpointFolder, makeSigningKey, searchEvents, signingKey } from './index.js';

const audit = defineService({ name: auditSchema.name, entities: [], migrationsDir: auditSchema.migrationsDir });
const ward = defineService({ name: 'ward', entities: [], migrationsDir: new URL('../test/migrations/', import.meta.url) });

let t: TestDatabase;
let reading: Database;
let reader: AuditReader;
let folder: string;
let provider: KeyProvider;
let actor: Actor;
let store: CheckpointFolder;

beforeAll(async () => {
  t = await testDatabase(ward);
  reading = await t.open(audit);
  reader = new AuditReader((work) => reading.systemTransaction(work));
  folder = await mkdtemp(path.join(tmpdir(), 'audit-'));
  provider = await fileKeyProvider(path.join(folder, 'kek'));
});
beforeEach(async () => {
  actor = await t.actor({ subject: 'key:nurse' });
  store = new CheckpointFolder(path.join(folder, actor.orgId));
});
afterAll(async () => {
  await t.close();
  await rm(folder, { recursive: true, force: true });
});

const NOTE = 'ward.note';
const write = (ids: readonly Id<'nte'>[], as: Actor = actor) => t.db.transaction(as, (tx) => Promise.resolve(ids.map((id) => tx.seal(NOTE, id, 'had a quiet night'))));
const eventsOf = (orgId: OrgId) => reader.inOrganisation(orgId, (query) => searchEvents(query, orgId, {}, 100));
const sign = async () => reader.checkpoint(actor.orgId, store, await reading.systemTransaction(({ query }) => signingKey(query, provider)), new Date());
const kinds = async () => {
  const { problems, checkpointProblems } = await reader.verify(actor.orgId, store);
  return [...problems.map(({ kind, seq }) => `${kind} ${seq}`), ...checkpointProblems];
};

describe('a transaction that only reads', () => {
  const readAs = (requestId: string, ids: readonly Id<'nte'>[], token = '') => t.db.transaction({ ...actor, requestId, readsOnly: true }, (tx) => Promise.resolve(ids.map((id) => tx.open(NOTE, id, token))));

  it('is on record before it has answered, and a hundred at once in one unbroken chain', async () => {
    const [token = ''] = await write(['nte_1']);
    await readAs('req-0', ['nte_1'], token);
    expect(await eventsOf(actor.orgId)).toMatchObject([{ seq: 2, action: 'read', objectId: 'nte_1', actor: 'key:nurse', requestId: 'req-0' }, { seq: 1 }]);
    const other = await t.actor({ subject: 'key:other' });
    const [foreign = ''] = await write(['nte_9'], other);
    const asked = Array.from({ length: 100 }, (_, i) => `req-${i + 1}`);
    await Promise.all([...asked.map(async (id) => {
      await readAs(id, ['nte_1'], token);
      expect((await eventsOf(actor.orgId)).map(({ requestId }) => requestId)).toContain(id);
    }), t.db.transaction({ ...other, readsOnly: true }, (tx) => Promise.resolve(tx.open(NOTE, 'nte_9', foreign)))]);
    expect((await reader.inOrganisation(actor.orgId, (query) => searchEvents(query, actor.orgId, {}, 200))).slice(0, -2).map(({ requestId }) => requestId).sort()).toEqual(asked.toSorted());
    expect(await eventsOf(other.orgId)).toMatchObject([{ action: 'read', objectId: 'nte_9', actor: 'key:other' }, { action: 'write' }]);
    expect(await kinds()).toEqual([]);
  });

  it('fails where it cannot be put on record, and holds up nobody after it', async () => {
    const [token = ''] = await write(['nte_1']);
    await t.admin('alter function audit.append rename to append_away');
    await expect(readAs('req-1', ['nte_1'], token)).rejects.toThrow('42883');
    await t.admin('alter function audit.append_away rename to append');
    expect(await readAs('req-2', ['nte_1'], token)).toEqual(['had a quiet night']);
    expect((await eventsOf(actor.orgId)).map(({ requestId }) => requestId)).toEqual(['req-2', null]);
  });

  it('cannot write, and is no record where it was refused', async () => {
    await expect(t.db.transaction({ ...actor, readsOnly: true }, async (tx) => {
      tx.open(NOTE, 'nte_1', tx.seal(NOTE, 'nte_1', 'x'));
      await tx.query('delete from inbox');
    })).rejects.toThrow('25006');
    expect(await eventsOf(actor.orgId)).toEqual([]);
  });
});

describe('a transaction', () => {
  it('leaves one event for each object and action, newest first, with who, why and for which request', async () => {
    const [token] = await write(['nte_1']);
    await t.db.transaction({ ...actor, onBehalfOf: 'user:ada', purpose: 'treatment', requestId: 'req-7' }, (tx) => {
      tx.open(NOTE, 'nte_1', token ?? '');
      tx.open(NOTE, 'nte_1', token ?? '');
      return Promise.resolve(tx.seal(NOTE, 'nte_2', 'woke at six'));
    });
    expect(await eventsOf(actor.orgId)).toMatchObject([
      { seq: 3, action: 'write', objectId: 'nte_2', service: 'ward', actor: 'key:nurse', onBehalfOf: 'user:ada', purpose: 'treatment', requestId: 'req-7' },
      { seq: 2, action: 'read', objectId: 'nte_1' },
      { seq: 1, action: 'write', objectId: 'nte_1', onBehalfOf: null, purpose: 'payment', requestId: null },
    ]);
  });

  it('names of each object who had asked for it, and nobody where two had', async () => {
    await t.db.transaction({ ...actor, onBehalfOf: undefined }, async (tx) => {
      for (const id of ['nte_ada', 'nte_bob', 'nte_both', 'nte_own'] as const) tx.seal(NOTE, id, 'woke at six');
      for (const [id, who] of [['nte_ada', 'user:ada'], ['nte_bob', 'user:bob'], ['nte_both', 'user:ada'], ['nte_both', 'user:bob']] as const) tx.askedBy(id, who);
    });
    const events = await eventsOf(actor.orgId);
    expect(Object.fromEntries(events.slice(0, 4).map(({ objectId, onBehalfOf }) => [objectId, onBehalfOf]))).toEqual({ nte_ada: 'user:ada', nte_bob: 'user:bob', nte_both: null, nte_own: null });
    expect((await reader.verify(actor.orgId, store)).problems).toEqual([]);
  });

  it('leaves nothing when it touches no sealed value, and nothing when it fails', async () => {
    await t.db.transaction(actor, (tx) => tx.query('select 1'));
    await expect(t.db.transaction(actor, (tx) => {
      tx.seal(NOTE, 'nte_1', 'x');
      throw new Error('changed my mind');
    })).rejects.toThrow('changed my mind');
    expect(await eventsOf(actor.orgId)).toEqual([]);
  });

  it('leaves an event for each object that goes out and each who gets it', async () => {
    await t.db.transaction(actor, (tx) => Promise.resolve(['payer', 'payer', 'court'].forEach((recipient) => tx.disclose(recipient, ['clm_1', 'clm_1']))));
    expect((await eventsOf(actor.orgId)).map(({ action, objectId, recipient }) => [action, objectId, recipient])).toEqual([['disclose', 'clm_1', 'court'], ['disclose', 'clm_1', 'payer']]);
    expect(await kinds()).toEqual([]);
  });

  it('names the row that an upsert kept, and no row that was not written', async () => {
    await t.db.transaction(actor, (tx) => {
      tx.seal(NOTE, 'nte_new', 'x');
      tx.seal(NOTE, 'nte_twin', 'x');
      tx.writtenAs('nte_new', 'nte_kept');
      tx.writtenAs('nte_twin', undefined);
      return Promise.resolve();
    });
    expect((await eventsOf(actor.orgId)).map(({ objectId }) => objectId)).toEqual(['nte_kept']);
  });

  it('fails when its acts cannot be written down', async () => {
    await t.admin('alter table audit.event rename to event_away');
    try {
      await expect(write(['nte_1'])).rejects.toMatchObject({ sqlState: '42P01' });
    } finally {
      await t.admin('alter table audit.event_away rename to event');
    }
  });

  it('has a repeated request on record as a reading of the first answer', async () => {
    const request = { ...actor, idempotency: { key: 'a-key', fingerprint: 'f' } };
    await t.db.transaction(request, () => Promise.resolve('done'));
    await expect(t.db.transaction(request, () => Promise.resolve('again'))).rejects.toMatchObject({ name: 'Replayed', answer: 'done' });
    expect((await eventsOf(actor.orgId)).map(({ action, objectId }) => `${action} ${objectId.slice(0, 4)}`)).toEqual(['read idk_', 'write idk_']);
  });
});

describe('the chain of an organisation', () => {
  it('is one without gaps, however many write to it at once', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => write([`nte_${n}`, `nte_${n}b`], systemActor(actor.orgId, `worker-${n % 4}`))));
    expect(await reader.verify(actor.orgId, store)).toMatchObject({ events: 80, problemCount: 0, end: { seq: 80 } });
  });

  it('is seen by nobody but its organisation and the role that reads the audit', async () => {
    await write(['nte_1']);
    const other = await t.organisation();
    expect(await reader.inOrganisation(other, (query) => query('select * from audit.event', []))).toEqual([]);
    await expect(t.db.transaction(actor, (tx) => tx.query('select * from audit.event'))).rejects.toMatchObject({ sqlState: '42501' });
  });

  it('cannot be changed, cut or added to by any role that logs in', async () => {
    await write(['nte_1']);
    for (const sql of [`update audit.event set actor = 'x'`, 'delete from audit.event', 'truncate audit.event', 'update audit.head set seq = 0', `insert into audit.head (org_id) values ('org_x')`]) {
      await expect(t.db.transaction(actor, (tx) => tx.query(sql))).rejects.toMatchObject({ sqlState: '42501' });
      await expect(reader.inOrganisation(actor.orgId, (query) => query(sql, []))).rejects.toMatchObject({ sqlState: '42501' });
    }
  });

  it('is shown broken where an event was changed, taken out, put in or moved', async () => {
    await write(['nte_1', 'nte_2', 'nte_3', 'nte_4']);
    const at = (seq: number) => `org_id = '${actor.orgId}' and seq = ${seq}`;
    await t.admin(`update audit.event set actor = 'key:somebody' where ${at(2)}`);
    expect(await kinds()).toEqual(['changed 2']);
    await t.admin(`update audit.event set actor = 'key:nurse' where ${at(2)}`);
    expect(await kinds()).toEqual([]);
    await t.admin(`delete from audit.event where ${at(3)}`);
    expect(await kinds()).toEqual(['missing 3']);
    await t.admin(`update audit.event set seq = 3 where ${at(4)}`);
    expect(await kinds()).toEqual(['changed 3', 'end 4']);
  });

  it('is shown broken where only the head was moved, or taken away', async () => {
    await write(['nte_1', 'nte_2']);
    await t.admin(`update audit.head set seq = 1 where org_id = '${actor.orgId}'`);
    expect(await kinds()).toEqual(['end 1']);
    await t.admin(`delete from audit.head where org_id = '${actor.orgId}'`);
    expect(await kinds()).toEqual(['end 0']);
  });
});

describe('a checkpoint', () => {
  it('is made of what is new, and names the one before it', async () => {
    await write(['nte_1', 'nte_2']);
    const first = await sign();
    expect(first).toMatchObject({ seq: 2, previous: null });
    expect(await sign()).toBeUndefined();
    await write(['nte_3']);
    expect(await sign()).toMatchObject({ seq: 3, previous: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await reader.verify(actor.orgId, store)).toMatchObject({ checkpoints: 2, problemCount: 0, checkpointProblems: [] });
  });

  it('shows a tail that was cut off and a chain that was made anew, though every hash fits', async () => {
    await write(['nte_1', 'nte_2', 'nte_3']);
    await sign();
    const [, second] = (await eventsOf(actor.orgId));
    await t.admin(`delete from audit.event where org_id = $1 and seq = 3`, [actor.orgId]);
    await t.admin('update audit.head set seq = 2, hash = $2 where org_id = $1', [actor.orgId, second?.hash]);
    expect(await kinds()).toEqual(['cut 3']);
    await write(['nte_other']);
    expect(await kinds()).toEqual(['checkpoint 3']);
  });

  it('is not made of a chain that is broken', async () => {
    await write(['nte_1', 'nte_2']);
    await t.admin(`update audit.event set purpose = 'research' where org_id = $1 and seq = 1`, [actor.orgId]);
    await expect(sign()).rejects.toBeInstanceOf(ChainBroken);
    expect(await store.list(actor.orgId)).toEqual([]);
  });

  it('shows that it was changed, or signed by a key that is not there', async () => {
    await write(['nte_1']);
    const signed = await sign();
    if (!signed) throw new Error('nothing was signed');
    const changed = { list: () => Promise.resolve([{ ...signed, at: '2020-01-01T00:00:00.000Z' }]), publicKey: (id: string) => store.publicKey(id) };
    expect((await reader.verify(actor.orgId, changed)).checkpointProblems).toEqual([expect.stringContaining('signature does not fit')]);
    const strange = { list: () => store.list(actor.orgId), publicKey: () => Promise.resolve(undefined) };
    expect((await reader.verify(actor.orgId, strange)).checkpointProblems).toEqual([expect.stringContaining('is not there')]);
  });

  it('is written once', async () => {
    await write(['nte_1']);
    const signed = await sign();
    if (!signed) throw new Error('nothing was signed');
    await expect(store.put(signed)).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it('holds though the key was changed for another meanwhile', async () => {
    await write(['nte_1']);
    await sign();
    await reading.systemTransaction(({ query }) => makeSigningKey(query, provider));
    await write(['nte_2']);
    await sign();
    const series = await store.list(actor.orgId);
    expect(new Set(series.map(({ keyId }) => keyId)).size).toBe(2);
    expect(await reader.verify(actor.orgId, store)).toMatchObject({ checkpoints: 2, checkpointProblems: [] });
  });
});
