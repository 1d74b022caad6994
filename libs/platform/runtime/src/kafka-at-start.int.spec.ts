import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deadLetterTopic, defineEvent, type EventOf } from '@claimwright/contracts';
import { Kafka, logLevel } from '@claimwright/platform-kafka-client';
import { LocalKafka } from '@claimwright/platform-kafka-local';
import { announce, eventsFor } from '@claimwright/platform-messaging';
import { defineService, systemActor, type Tx } from '@claimwright/platform-persistence';
import { AccessStore, fileKeyProvider, KeyRing } from '@claimwright/platform-security';
import { newDatabase, until } from '@claimwright/platform-testing';
import { describeLocalKafka } from '@claimwright/platform-testing/kafka';
import { Controller } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { Type } from 'typebox';
import { defineServiceModule, KAFKA_CONFIG, kafkaFrom, MissingTopicsError, readConfig, redirectLog, startApp, type ServiceModule } from './index.js';

const LetterSent = defineEvent({
  type: 'letter.sent.v1', topic: 'claimwright.letters.letter.v1', key: 'letterId', summary: 'For tests.',
  payload: Type.Object({ letterId: Type.String() }, { additionalProperties: false }), example: { letterId: 'clm_01' },
});
const OnEvents = eventsFor('letters');
const heard: string[] = [];

@Controller()
class LettersSubscriber {
  @OnEvents(LetterSent)
  async hear(events: EventOf<typeof LetterSent>[], tx: Tx): Promise<void> {
    await tx.query('select 1');
    heard.push(...events.map(({ data }) => data.letterId));
  }
}

const migrationsDir = new URL('../test-migrations/', import.meta.url);
const SECRET = 'only for this test, nothing else';

// The broker that tests share may have topics of any service and must not go away, so this one has its own.
describeLocalKafka('a service that starts', () => {
  let kafka: LocalKafka;
  let folder: string;
  let empty: { adminUrl: string; drop(): Promise<void> };
  const ends: number[] = [];
  const lines: string[] = [];
  let back: () => void;
  beforeAll(async () => {
    back = redirectLog({ level: 'info', destination: { write: (line) => { lines.push(line); } } });
    folder = await mkdtemp(path.join(tmpdir(), 'claimwright-at-start-'));
    kafka = await LocalKafka.create({ dir: path.join(folder, 'kafka'), owner: process.pid });
    await kafka.start();
  }, 300_000);
  beforeEach(async () => { empty = await newDatabase(); });
  afterEach(() => empty.drop());
  afterAll(async () => {
    back();
    await kafka.remove();
    await rm(folder, { recursive: true, force: true });
  });
  const start = async (service: ServiceModule) => startApp({
    docs: { title: 'Letters' }, services: [service], port: 0, keys: await fileKeyProvider(path.join(folder, 'kek')), database: { adminUrl: empty.adminUrl, secret: SECRET },
    broker: kafkaFrom(readConfig(KAFKA_CONFIG, { KAFKA_BROKERS: kafka.brokers.join(','), KAFKA_SESSION_TIMEOUT_MS: '6000' }), service.service.name, (status) => ends.push(status)),
  });

  const organisation = async () => {
    const pool = new pg.Pool({ connectionString: empty.adminUrl, max: 1 });
    const store = new AccessStore(async <R extends object>(sql: string, params: unknown[]) => (await pool.query(sql, params)).rows as R[]);
    return store.createOrganisation('Riverside Family Practice', new KeyRing(store, await fileKeyProvider(path.join(folder, 'kek')))).finally(() => pool.end());
  };

  it('on a Kafka without its topics does not start, and says which are missing and what to do', async () => {
    const starting = start(defineServiceModule({ service: defineService({ name: 'eligibility', entities: [], migrationsDir }) }));
    await expect(starting).rejects.toThrow(MissingTopicsError);
    await expect(starting).rejects.toThrow('claimwright.coding.encounter.v1.eligibility.dlq\nMake them with: claimwright topics apply');
  }, 60_000);

  it('while Kafka is away takes requests, keeps its events, and sends and hears them when Kafka comes', async () => {
    const admin = new Kafka({ clientId: 'test', brokers: kafka.brokers, logLevel: logLevel.ERROR }).admin();
    await admin.connect();
    await admin.createTopics({ waitForLeaders: true, topics: [LetterSent.topic, deadLetterTopic(LetterSent.topic, 'letters')].map((topic) => ({ topic, numPartitions: 1 })) });
    await admin.disconnect();
    await kafka.node(1).kill();

    const app = await start(defineServiceModule({ service: defineService({ name: 'letters', entities: [], migrationsDir }), subscribers: [LettersSubscriber] }));
    try {
      const ready = await fetch(`${app.url}/health/ready`);
      expect(lines.join('')).toContain('the event broker does not answer: events wait until it does');
      expect([ready.status, await ready.json()]).toEqual([200, expect.objectContaining({ status: 'degraded' })]);
      const db = app.database('letters');
      const orgId = await organisation();
      await db.transaction(systemActor(orgId, 'test'), (tx) => announce(tx, LetterSent, { letterId: 'letter-1' }));
      await kafka.start();
      await until(async () => heard, (letters) => letters.length > 0);
      expect([heard, ends]).toEqual([['letter-1'], []]);
    } finally {
      await app.close();
    }
  }, 120_000);
});
