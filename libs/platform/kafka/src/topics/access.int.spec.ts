import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { topicsOf } from '@claimwright/contracts';
import { Kafka, logLevel, type Admin } from '@claimwright/platform-kafka-client';
import { LocalKafka } from '@claimwright/platform-kafka-local';
import { type BrokerRecord, type StoredRecord } from '@claimwright/platform-messaging';
import { describeLocalKafka } from '@claimwright/platform-testing/kafka';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { KafkaBroker } from '../kafka-broker.js';
import { TopicAdmin } from './admin.js';
import { applyAccess, describeRight, planAccess, rightsOf } from './access.js';

const PLAN = topicsOf('single');
const RIGHTS = rightsOf(PLAN, 'User:');
const USERS = ['coding', 'eligibility', 'ops', 'ui', 'stranger'];
const CLAIMS = 'claimwright.claim-submission.claim.v1';
const ENCOUNTERS = 'claimwright.coding.encounter.v1';

const jaas = `org.apache.kafka.common.security.plain.PlainLoginModule required ${USERS.map((user) => `user_${user}="of ${user}"`).join(' ')};`;
/** As the local table has it, but whoever comes as a client has to say who they are, and may do nothing that no list allows. */
const WITH_NAMES = {
  'listener.security.protocol.map': 'CLIENTS:SASL_PLAINTEXT,BROKERS:PLAINTEXT,CONTROLLERS:PLAINTEXT',
  'sasl.enabled.mechanisms': 'PLAIN', 'listener.name.clients.plain.sasl.jaas.config': jaas, 'allow.everyone.if.no.acl.found': 'false',
};

describeLocalKafka('rights as code', () => {
  let local: LocalKafka;
  let root: Admin;
  const open: { close(): Promise<void> }[] = [];
  const settingsOf = (user: string) => ({ brokers: local.brokers, clientId: user, sasl: { mechanism: 'plain' as const, username: user, password: `of ${user}` } });
  const brokerOf = (user: string): KafkaBroker => {
    const broker = new KafkaBroker({ ...settingsOf(user), onFatal: () => undefined });
    open.push(broker);
    return broker;
  };
  const record = (topic: string): BrokerRecord => ({ topic, key: 'k', headers: {}, value: '{}' });
  const refused = /not authorized|authorization failed/i;

  beforeAll(async () => {
    local = await LocalKafka.create({ dir: await mkdtemp(path.join(tmpdir(), 'kafka-acl-')), owner: process.pid, settings: WITH_NAMES });
    await local.start();
    const { host, port } = local.node(1).peerAddress;
    root = new Kafka({ clientId: 'root', brokers: [`${host}:${port}`], logLevel: logLevel.NOTHING }).admin();
    await root.connect();
    await applyAccess(root, RIGHTS);
    const ops = await TopicAdmin.connect(settingsOf('ops'));
    await ops.apply(PLAN);
    await ops.close();
  }, 300_000);
  afterAll(async () => {
    await Promise.all(open.map((one) => one.close()));
    await root?.disconnect();
    await local?.remove();
  }, 60_000);

  it('lets a service write its own topics and its dead letters, and no other’s', async () => {
    const coding = brokerOf('coding');
    await coding.publish([record(ENCOUNTERS), record(`claimwright.eligibility.coverage.v1.coding.dlq`)]);
    await expect(coding.publish([record(CLAIMS)])).rejects.toThrow(refused);
    await expect(brokerOf('ops').publish([record(ENCOUNTERS)])).rejects.toThrow(refused);
  });

  it('lets a service read what its group listens to, under its own group’s name only', async () => {
    const eligibility = brokerOf('eligibility');
    const seen = new Promise<StoredRecord[]>((resolve) => void eligibility.subscribe({ group: 'eligibility', topics: [ENCOUNTERS], onBatch: async (records) => resolve(records) }));
    expect((await seen)[0]).toMatchObject({ topic: ENCOUNTERS });
    await expect(brokerOf('stranger').missingTopics([ENCOUNTERS])).resolves.toEqual([ENCOUNTERS]);   // to whom it may not be shown, it is not there
    const rereads: StoredRecord[] = [];
    await eligibility.reread({ topic: ENCOUNTERS, from: new Date(0), to: new Date(8.64e15) }, async (records) => void rereads.push(...records));
    expect(rereads).not.toHaveLength(0);
    await expect(eligibility.reread({ topic: CLAIMS, from: new Date(0), to: new Date(8.64e15) }, async () => undefined)).rejects.toThrow(refused);
  });

  it('lets the user interface look, and change nothing', async () => {
    const ui = await TopicAdmin.connect(settingsOf('ui'));
    open.push(ui);
    expect(await ui.plan(PLAN)).toMatchObject({ missing: [], drift: [], asPlanned: PLAN.length });
    await expect(ui.admin.createTopics({ topics: [{ topic: 'claimwright.more' }] })).rejects.toMatchObject({ errors: [{ type: 'TOPIC_AUTHORIZATION_FAILED' }] });
    await expect(brokerOf('ui').publish([record(ENCOUNTERS)])).rejects.toThrow(refused);
  });

  it('names a right that nobody planned, and takes it away when told to', async () => {
    const ops = await TopicAdmin.connect(settingsOf('ops'));
    open.push(ops);
    const [write] = RIGHTS.filter(({ principal }) => principal === 'User:coding');
    if (!write) throw new Error('coding has rights');
    const more = { ...write, name: CLAIMS };
    await applyAccess(root, [...RIGHTS, more]);
    expect(await planAccess(ops.admin, RIGHTS)).toEqual({ missing: [], unknown: [describeRight(more)], asPlanned: RIGHTS.length });
    expect(await applyAccess(ops.admin, RIGHTS)).toEqual({ granted: [], revoked: [], left: [`User:coding may Write Topic ${CLAIMS}`] });
    expect(await applyAccess(ops.admin, RIGHTS, { fix: true })).toEqual({ granted: [], revoked: [describeRight(more)], left: [] });
    expect(await planAccess(ops.admin, RIGHTS)).toMatchObject({ missing: [], unknown: [] });
  });
});
