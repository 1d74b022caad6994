import { describe, expect, it } from '@jest/globals';
import { ALL_EVENTS, deadLetterTopic, LISTENERS, requiredTopics, TOPICS, topicsOf, type Topic } from './index.js';

const cluster = topicsOf('cluster');
const DAY_MS = 86_400_000;

describe('requiredTopics', () => {
  it('are the logs that a service writes, those that its group reads, and where that lays down what it gives up', () => {
    expect(requiredTopics('eligibility')).toEqual(['claimwright.coding.encounter.v1', 'claimwright.eligibility.coverage.v1', 'claimwright.coding.encounter.v1.eligibility.dlq']);
    expect(requiredTopics('claim-submission').filter((name) => !name.endsWith('.dlq')).toSorted()).toEqual(TOPICS.map(({ name }) => name).toSorted());
    expect(requiredTopics('nobody')).toEqual([]);
  });
});

describe('topicsOf', () => {
  it('has every topic as a log of 12 partitions that survives the loss of a broker', () => {
    const logs = cluster.filter(({ kind }) => kind === 'log');
    expect(logs.map(({ name, writer }) => [name, writer])).toEqual(TOPICS.map(({ name, service }) => [name, service]));
    for (const { partitions, replicas, config } of logs) {
      expect({ partitions, replicas, config }).toEqual({
        partitions: 12, replicas: 3,
        config: { 'cleanup.policy': 'delete', 'retention.ms': String(30 * DAY_MS), 'max.message.bytes': '1048576', 'min.insync.replicas': '2', 'message.timestamp.type': 'LogAppendTime' },
      });
    }
  });

  it('gives each group a dead-letter topic for each topic it listens to, and no other', () => {
    const wanted = LISTENERS.flatMap(({ group, actsOn, keeps }) => [...new Set([...actsOn, ...keeps].map(({ topic }) => topic))].map((topic) => deadLetterTopic(topic, group)));
    expect(cluster.filter(({ kind }) => kind === 'dlq').map(({ name }) => name).sort()).toEqual(wanted.sort());
    expect(wanted).toContain('claimwright.claim-submission.claim.v1.remittance.dlq');
    expect(wanted).not.toContain('claimwright.remittance.statement.v1.coding.dlq');
  });

  it('keeps dead letters for 90 days and has room in them for a full record and the reason', () => {
    const record = Number(cluster.find(({ kind }) => kind === 'log')?.config['max.message.bytes']);
    for (const { config, partitions } of cluster.filter(({ kind }) => kind === 'dlq')) {
      expect([partitions, config['retention.ms']]).toEqual([1, String(90 * DAY_MS)]);
      expect(Number(config['max.message.bytes'])).toBeGreaterThan(record);
    }
  });

  it('compacts a topic of states and never lets its newest records age out', () => {
    const state: Topic = { name: 'claimwright.coding.provider.state.v1', service: 'coding', key: 'providerId', partitions: 12, summary: 'For tests.' };
    const [planned] = topicsOf('cluster', { topics: [], states: [state] });
    expect(planned).toMatchObject({ kind: 'state', groups: [], config: { 'cleanup.policy': 'compact', 'min.insync.replicas': '2' } });
    expect(planned?.config).not.toHaveProperty('retention.ms');
  });

  it('asks one broker for no more copies than it can keep', () => {
    for (const { replicas, config } of topicsOf('single')) expect([replicas, config['min.insync.replicas']]).toEqual([1, '1']);
    expect(topicsOf('single').map(({ name }) => name)).toEqual(cluster.map(({ name }) => name));
  });

  it('uses names that stay apart in metrics, where a dot becomes an underscore', () => {
    const names = cluster.map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
    expect(new Set(names.map((name) => name.replaceAll('.', '_'))).size).toBe(names.length);
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThan(250);
  });
});

describe('the listeners', () => {
  it('listen to each event at most once, and somebody does to each', () => {
    for (const { group, actsOn, keeps } of LISTENERS) expect([group, new Set([...actsOn, ...keeps]).size]).toEqual([group, actsOn.length + keeps.length]);
    expect(ALL_EVENTS.filter((event) => !LISTENERS.some(({ actsOn, keeps }) => [...actsOn, ...keeps].includes(event))).map(({ type }) => type)).toEqual([]);
  });
});
