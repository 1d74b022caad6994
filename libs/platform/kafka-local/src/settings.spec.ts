import { describe, expect, it } from '@jest/globals';
import { brokerSettings, type ClusterLayout, type NodeLayout, toEnvironment, toProperties } from './settings.js';

const node = (id: number, change: Partial<NodeLayout> = {}): NodeLayout => ({
  id, dataDir: `/data/${id}`, clients: { host: '127.0.0.1', port: 1000 * id + 1 }, brokers: { host: '127.0.0.1', port: 1000 * id + 2 }, controllers: { host: '127.0.0.1', port: 1000 * id + 3 }, ...change,
});
const ONE: ClusterLayout = { nodes: [node(1)] };
const THREE: ClusterLayout = { nodes: [node(1), node(2), node(3)] };

describe('brokerSettings', () => {
  it('keeps every topic in one copy on one node', () => {
    expect(brokerSettings(ONE, 1)).toMatchObject({ 'default.replication.factor': '1', 'min.insync.replicas': '1', 'offsets.topic.replication.factor': '1', 'transaction.state.log.min.isr': '1' });
  });

  it('keeps three copies on three nodes, of which two must have a record before it counts as written', () => {
    expect(brokerSettings(THREE, 2)).toMatchObject({
      'node.id': '2', 'controller.quorum.voters': '1@127.0.0.1:1003,2@127.0.0.1:2003,3@127.0.0.1:3003', 'default.replication.factor': '3', 'min.insync.replicas': '2', 'offsets.topic.replication.factor': '3', 'transaction.state.log.min.isr': '2',
    });
  });

  it('lets no topic come into being by itself, and stamps records by the broker\'s clock', () => {
    expect(brokerSettings(ONE, 1)).toMatchObject({ 'auto.create.topics.enable': 'false', 'log.message.timestamp.type': 'LogAppendTime' });
  });

  it('tells clients a proxy\'s address and leaves the way between the nodes alone', () => {
    const cluster = { nodes: [node(1, { clients: { host: '127.0.0.1', port: 1001, advertised: { host: '127.0.0.1', port: 9999 } } })] };
    expect(brokerSettings(cluster, 1)).toMatchObject({
      'listeners': 'CLIENTS://127.0.0.1:1001,BROKERS://127.0.0.1:1002,CONTROLLERS://127.0.0.1:1003',
      'advertised.listeners': 'CLIENTS://127.0.0.1:9999,BROKERS://127.0.0.1:1002,CONTROLLERS://127.0.0.1:1003',
    });
  });

  it('has a second door for clients outside a container network', () => {
    const outside = { host: '0.0.0.0', port: 29092, advertised: { host: 'localhost', port: 19092 } };
    const settings = brokerSettings({ nodes: [node(1, { outside })] }, 1);
    expect(settings['listeners']).toContain('OUTSIDE://0.0.0.0:29092');
    expect(settings['advertised.listeners']).toContain('OUTSIDE://localhost:19092');
    expect(settings['listener.security.protocol.map']).toContain('OUTSIDE:PLAINTEXT');
  });

  it('lets a cluster overrule the table', () => {
    expect(brokerSettings({ ...ONE, settings: { 'broker.session.timeout.ms': '3000', 'log.retention.ms': '1' } }, 1)).toMatchObject({ 'broker.session.timeout.ms': '3000', 'log.retention.ms': '1' });
  });

  it('knows its nodes', () => {
    expect(() => brokerSettings(ONE, 2)).toThrow('no node 2');
  });
});

describe('the two forms of the settings', () => {
  it('are one property a line, and one variable each', () => {
    const settings = { 'node.id': '1', 'log.dirs': 'C:\\kafka', 'odd-name': 'a', 'odd_name': 'b' };
    expect(toProperties(settings)).toBe('node.id=1\nlog.dirs=C:\\\\kafka\nodd-name=a\nodd_name=b\n');
    expect(toEnvironment(settings)).toEqual({ KAFKA_NODE_ID: '1', KAFKA_LOG_DIRS: 'C:\\kafka', KAFKA_ODD___NAME: 'a', KAFKA_ODD__NAME: 'b' });
  });
});
