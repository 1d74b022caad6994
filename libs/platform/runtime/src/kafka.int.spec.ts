import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deadLetterTopic, defineEvent, type EventOf } from '@claimwright/contracts';
import { newId } from '@claimwright/kernel';
import { Kafka, logLevel, Partitioners } from '@claimwright/platform-kafka-client';
import { announce, eventsFor } from '@claimwright/platform-messaging';
import { defineService, systemActor, type Tx } from '@claimwright/platform-persistence';
import { AccessStore, fileKeyProvider, KeyRing } from '@claimwright/platform-security';
import { newDatabase, until } from '@claimwright/platform-testing';
import { describeKafka } from '@claimwright/platform-testing/kafka';
import { Controller } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { Type } from 'typebox';
import { defineServiceModule, KAFKA_CONFIG, kafkaFrom, readConfig, redirectLog, runService, startApp, type RunningApp } from './index.js';

const topic = `claimwright.notes.note-${randomBytes(4).toString('hex')}.v1`;
const NoteWritten = defineEvent({
  type: 'note.written.v1', topic, key: 'noteId', summary: 'For tests.',
  payload: Type.Object({ noteId: Type.String() }, { additionalProperties: false }), example: { noteId: 'clm_01' },
});
const OnEvents = eventsFor('notes');
const heard: string[] = [];

@Controller()
class NotesSubscriber {
  @OnEvents(NoteWritten)
  async hear(events: EventOf<typeof NoteWritten>[], tx: Tx): Promise<void> {
    await tx.query('select 1');
    heard.push(...events.map(({ data }) => data.noteId));
  }
}

const migrationsDir = new URL('../test-migrations/', import.meta.url);
const notes = defineServiceModule({ service: defineService({ name: 'notes', entities: [], migrationsDir }), subscribers: [NotesSubscriber] });
const SECRET = 'only for this test, nothing else';

describeKafka('a service whose events travel over Kafka', (kafka) => {
  let empty: { adminUrl: string; drop(): Promise<void> };
  let folder: string;
  let app: RunningApp;
  let pool: pg.Pool;
  const lines: string[] = [];
  const ends: number[] = [];
  let back: () => void;
  const env = () => ({ KAFKA_BROKERS: kafka().brokers.join(','), KAFKA_SESSION_TIMEOUT_MS: '6000', KAFKA_REBALANCE_TIMEOUT_MS: '3000' });

  beforeAll(async () => {
    back = redirectLog({ level: 'debug', destination: { write: (line) => { lines.push(line); } } });
    empty = await newDatabase();
    folder = await mkdtemp(path.join(tmpdir(), 'runtime-kafka-'));
    pool = new pg.Pool({ connectionString: empty.adminUrl, max: 1 });
    pool.on('error', () => undefined);   // the database is dropped under its last connections
    await kafka().admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 2 }, { topic: deadLetterTopic(topic, 'notes'), numPartitions: 1 }] });
    app = await startApp({
      docs: { title: 'Notes' }, services: [notes], port: 0, database: { adminUrl: empty.adminUrl, secret: SECRET }, keys: await fileKeyProvider(path.join(folder, 'kek')),
      broker: kafkaFrom(readConfig(KAFKA_CONFIG, env()), 'notes', (status) => ends.push(status)),
    });
  });
  afterAll(async () => {
    await app.close();
    await kafka().admin.deleteTopics({ topics: [topic, deadLetterTopic(topic, 'notes')] });
    await pool.end();
    await empty.drop();
    await rm(folder, { recursive: true, force: true });
    back();
  });
  const admin = async <R extends object>(sql: string, params: unknown[] = []) => (await pool.query(sql, params)).rows as R[];

  it('hears what it announces, gives poison up without holding its neighbours, and shows how far it is', async () => {
    const orgId = await new AccessStore(admin).createOrganisation('Riverside Family Practice', new KeyRing(new AccessStore(admin), await fileKeyProvider(path.join(folder, 'kek'))));
    const { brokers } = kafka();
    const producer = new Kafka({ clientId: 'poison', brokers, logLevel: logLevel.ERROR }).producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    const ce = { ce_specversion: '1.0', ce_id: newId('evt'), ce_type: 'note.written.v1', ce_time: new Date().toISOString(), ce_tenant: orgId, ce_sequence: '1' };
    await producer.send({ topic, messages: [
      { key: 'k1', value: null, headers: ce }, { key: 'k2', value: Buffer.from([0xff, 0]), headers: ce }, { key: null, value: null }, { key: 'k3', value: '['.repeat(50_000), headers: ce },
      { key: null, value: '{"noteId":"k4"}', headers: ce }, { key: 'a\0', value: '{"noteId":"k5"}', headers: { ...ce, 'odd\0': Buffer.from([0xff, 0]) } },
    ] });
    await producer.disconnect();
    await app.database('notes').transaction(systemActor(orgId, 'test'), (tx) => announce(tx, NoteWritten, Array.from({ length: 20 }, (_, n) => ({ noteId: `note-${n}` }))));
    await until(async () => heard.length, (count) => count >= 20);
    expect(heard.toSorted()).toEqual(Array.from({ length: 20 }, (_, n) => `note-${n}`).toSorted());
    const letters = await until(() => admin<{ reason_code: string }>('select reason_code from notes.dead_letter'), (rows) => rows.length >= 6);
    expect(letters.map(({ reason_code: reason }) => reason).toSorted()).toEqual(['header_missing', 'key_mismatch', 'key_mismatch', 'no_value', 'not_json', 'not_text']);
    const metrics = await until(async () => (await fetch(`${app.url}/metrics`)).text(), (text) => [0, 1].every((partition) => text.includes(`claimwright_consumer_lag{group="notes",topic="${topic}",partition="${partition}"} 0`)));
    expect(metrics).toContain(`claimwright_consumer_lag_seconds{group="notes",topic="${topic}",partition="0"} 0`);
    expect(metrics).toContain(`claimwright_consumer_lag{group="notes",topic="${topic}",partition="1"} 0`);
    const [live, ready] = [await fetch(`${app.url}/health/live`), await fetch(`${app.url}/health/ready`)];
    expect([live.status, await live.json(), ready.status]).toEqual([200, { status: 'live' }, 200]);
    expect(ends).toEqual([]);
  });

  it('refuses half of a sign-in at the broker', async () => {
    const before = process.exitCode;
    const told: string[] = [];
    const write = process.stderr.write.bind(process.stderr);
    process.stderr.write = (text: string | Uint8Array) => { told.push(String(text)); return true; };
    try {
      await runService(notes, { argv: [], env: { ...env(), KAFKA_SASL_MECHANISM: 'plain', KEY_FILE: path.join(folder, 'kek'), DATABASE_ADMIN_URL: empty.adminUrl, DATABASE_ROLE_SECRET: SECRET } });
    } finally {
      process.stderr.write = write;
    }
    expect([process.exitCode, told.join('')]).toEqual([2, expect.stringContaining('KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD go together')]);
    process.exitCode = before;
  });
});
