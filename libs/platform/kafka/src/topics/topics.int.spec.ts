import { ConfigResourceTypes } from '@claimwright/platform-kafka-client';
import { type PlannedTopic, type TopicKind } from '@claimwright/contracts';
import { describeKafka, type TestKafka } from '@claimwright/platform-testing/kafka';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TopicAdmin } from './admin.js';
import { compareTopics } from './compare.js';

const planned = (name: string, kind: TopicKind, partitions: number): PlannedTopic => (
  { name, kind, writer: 'coding', groups: [], partitions, replicas: 1, config: { 'retention.ms': '86400000', 'message.timestamp.type': 'LogAppendTime' }, summary: 'For tests.' }
);

describe('compareTopics', () => {
  it('says of topics under our prefix that nobody planned them, and of others nothing', () => {
    const found = ['claimwright.old.v1', 'theirs'].map((name) => ({ name, partitions: 1, replicas: 1, config: {} }));
    expect(compareTopics([], found)).toEqual({ missing: [], drift: [], unknown: ['claimwright.old.v1'], asPlanned: 0 });
  });

  it('finds copies that are too few, and leaves them to the tool that moves them', () => {
    const { config } = planned('t', 'log', 1);
    expect(compareTopics([{ ...planned('t', 'log', 1), replicas: 3 }], [{ name: 't', partitions: 1, replicas: 1, config }]).drift)
      .toEqual([{ topic: 't', what: 'replicas', wanted: '3', found: '1', refusal: expect.stringContaining('kafka-reassign-partitions') }]);
  });
});

describeKafka('topics as code', (kafka) => {
  let topics: TopicAdmin;
  let log: PlannedTopic;
  let dlq: PlannedTopic;
  const plan = () => [log, dlq];
  const setOn = (of: TestKafka, name: string, configEntries: { name: string; value: string }[]) => of.admin.alterConfigs({ validateOnly: false, resources: [{ type: ConfigResourceTypes.TOPIC, name, configEntries }] });

  beforeAll(async () => {
    topics = await TopicAdmin.connect({ brokers: kafka().brokers, clientId: 'topics' });
  });
  const made: string[] = [];
  afterAll(async () => {
    await topics.admin.deleteTopics({ topics: made });
    await topics.close();
  });
  beforeEach(async () => {
    log = planned(kafka().unique('claimwright.log'), 'log', 2);
    dlq = planned(kafka().unique('claimwright.dlq'), 'dlq', 1);
    await topics.apply(plan());
    made.push(log.name, dlq.name);
  });

  it('makes what is missing as it is planned, and finds nothing to do after that', async () => {
    const more = planned(kafka().unique('claimwright.more'), 'log', 1);
    expect(await topics.plan([...plan(), more])).toMatchObject({ missing: [more], drift: [], asPlanned: 2 });
    expect(await topics.apply([...plan(), more])).toEqual({ created: [more.name], fixed: [], left: [] });
    made.push(more.name);
    expect(await topics.plan([...plan(), more])).toMatchObject({ missing: [], drift: [], asPlanned: 3 });
    expect(await topics.apply(plan())).toEqual({ created: [], fixed: [], left: [] });
  });

  it('leaves a setting that somebody changed or added unless told to fix it', async () => {
    await setOn(kafka(), log.name, [{ name: 'retention.ms', value: '1000' }, { name: 'retention.bytes', value: '5' }]);
    const drift = [
      { topic: log.name, what: 'message.timestamp.type', wanted: 'LogAppendTime' },
      { topic: log.name, what: 'retention.bytes', found: '5' },
      { topic: log.name, what: 'retention.ms', wanted: '86400000', found: '1000' },
    ];
    expect(await topics.apply(plan())).toEqual({ created: [], fixed: [], left: drift });
    expect(await topics.apply(plan(), { fix: true })).toEqual({ created: [], fixed: drift, left: [] });
    expect(await topics.plan(plan())).toMatchObject({ drift: [], asPlanned: 2 });
  });

  it('adds partitions to a topic of dead letters and never to a log, whose keys would move', async () => {
    [log, dlq] = [{ ...log, partitions: 4 }, { ...dlq, partitions: 3 }];
    const { fixed, left } = await topics.apply(plan(), { fix: true });
    expect(fixed).toEqual([{ topic: dlq.name, what: 'partitions', wanted: '3', found: '1' }]);
    expect(left).toEqual([{ topic: log.name, what: 'partitions', wanted: '4', found: '2', refusal: expect.stringContaining('lose their order') }]);
    expect((await topics.found([log.name, dlq.name])).map(({ partitions }) => partitions).sort()).toEqual([2, 3]);
  });

  it('tells of each partition who leads it and what it holds', async () => {
    expect(await topics.partitions(log.name)).toEqual([0, 1].map((partition) => ({ partition, leader: expect.any(Number), replicas: [expect.any(Number)], inSync: [expect.any(Number)], first: 0, next: 0 })));
    expect(await topics.records([log.name])).toEqual(new Map([[log.name, 0]]));
  });
});
