import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LocalKafka } from '@claimwright/platform-kafka-local';
import { defineService } from '@claimwright/platform-persistence';
import { fileKeyProvider } from '@claimwright/platform-security';
import { newDatabase } from '@claimwright/platform-testing';
import { describeLocalKafka } from '@claimwright/platform-testing/kafka';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { defineServiceModule, KAFKA_CONFIG, kafkaFrom, MissingTopicsError, readConfig, startApp } from './index.js';

// The broker that tests share may have topics of any service, so this one has its own.
describeLocalKafka('a service on a Kafka without its topics', () => {
  let kafka: LocalKafka;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'claimwright-missing-'));
    kafka = await LocalKafka.create({ dir: path.join(folder, 'kafka'), owner: process.pid });
    await kafka.start();
  }, 300_000);
  afterAll(async () => {
    await kafka.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it('does not start, and says which are missing and what to do', async () => {
    const empty = await newDatabase();
    const eligibility = defineServiceModule({ service: defineService({ name: 'eligibility', entities: [], migrationsDir: new URL('../test-migrations/', import.meta.url) }) });
    const broker = kafkaFrom(readConfig(KAFKA_CONFIG, { KAFKA_BROKERS: kafka.brokers.join(',') }), 'eligibility', () => undefined);
    const starting = startApp({
      docs: { title: 'Eligibility' }, services: [eligibility], port: 0, keys: await fileKeyProvider(path.join(folder, 'kek')), broker,
      database: { adminUrl: empty.adminUrl, secret: 'only for this test, nothing else' },
    });
    await expect(starting).rejects.toThrow(MissingTopicsError);
    await expect(starting).rejects.toThrow('claimwright.coding.encounter.v1.eligibility.dlq\nMake them with: claimwright topics apply');
    await empty.drop();
  }, 60_000);
});
