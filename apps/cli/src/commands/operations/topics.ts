import { ALL_EVENTS, topicsOf, type ClusterSize, type PlannedTopic } from '@claimwright/contracts';
import { type Applied, type Drift, type TopicAdmin, type TopicPlan } from '@claimwright/platform-kafka';
import { UsageError } from '../../client.js';
import { listenerOf, withConnections, type Connections } from './connect.js';
import { count, say, table, type JsonFlag } from './words.js';

export interface PlanFlags extends JsonFlag { size?: ClusterSize }

async function planned(admin: TopicAdmin, { size }: PlanFlags): Promise<{ size: ClusterSize; topics: PlannedTopic[] }> {
  const chosen = size ?? (await admin.size());
  return { size: chosen, topics: topicsOf(chosen) };
}

/** What differs between the plan and the brokers; 1 where something does. */
export function planTopics(flags: PlanFlags): Promise<number> {
  return withConnections(async (at) => {
    const admin = await at.topics();
    const { size, topics } = await planned(admin, flags);
    const plan = await admin.plan(topics);
    say(flags.json ? JSON.stringify({ size, ...plan, missing: plan.missing.map(({ name }) => name) }) : renderPlan(plan, size));
    return plan.missing.length + plan.drift.length > 0 ? 1 : 0;
  });
}

/** Makes what is missing and, with `fix`, puts right what can be; 1 where something is left. */
export function applyTopics(flags: PlanFlags & { fix?: boolean }): Promise<number> {
  return withConnections(async (at) => {
    const admin = await at.topics();
    const { size, topics } = await planned(admin, flags);
    const applied = await admin.apply(topics, { fix: flags.fix });
    say(flags.json ? JSON.stringify({ size, ...applied }) : renderApplied(applied, size));
    return applied.left.length > 0 ? 1 : 0;
  });
}

/** Our topics with what they hold. */
export function listTopics({ json }: JsonFlag): Promise<number> {
  return withConnections(async (at) => {
    const admin = await at.topics();
    const found = await admin.found();
    const records = await admin.records(found.map(({ name }) => name));
    const kinds = new Map(topicsOf('single').map(({ name, kind }) => [name, kind]));
    const rows = found.map(({ name, partitions, replicas }) => ({ topic: name, kind: kinds.get(name) ?? 'unknown', partitions, replicas, records: records.get(name) ?? 0 })).sort((a, b) => a.topic.localeCompare(b.topic));
    say(json ? JSON.stringify(rows) : table(['TOPIC', 'KIND', 'PARTITIONS', 'COPIES', 'RECORDS'], rows.map((one) => [one.topic, one.kind, one.partitions, one.replicas, one.records])));
    return 0;
  });
}

/** Everything about one topic. */
export function describeTopic(name: string, flags: PlanFlags): Promise<number> {
  return withConnections(async (at) => {
    const admin = await at.topics();
    const [found] = await admin.found([name]);
    if (!found) throw new UsageError(`The brokers have no topic ${name}; \`claimwright topics list\` shows those they have.`);
    const plan = (await planned(admin, flags)).topics.find((topic) => topic.name === name);
    const partitions = await admin.partitions(name);
    const events = ALL_EVENTS.filter(({ topic }) => topic === name).map(({ type, summary }) => ({ type, summary }));
    const groups = await Promise.all((plan?.groups ?? []).map(async (group) => ({ group, lag: await lagOf(at, group, name) })));
    const about = { topic: name, kind: plan?.kind ?? 'unknown', summary: plan?.summary, writer: plan?.writer, config: found.config, partitions, groups, events };
    say(flags.json ? JSON.stringify(about) : renderTopic(about));
    return 0;
  });
}

async function lagOf(at: Connections, group: string, topic: string): Promise<number> {
  return (await at.lag([listenerOf(group)])).filter((one) => one.topic === topic).reduce((sum, { lag }) => sum + lag, 0);
}

const renderDrift = ({ topic, what, wanted, found, refusal }: Drift): string =>
  `  ${topic}\n    ${what}: wanted ${wanted ?? '(nothing set)'}, found ${found ?? '(nothing set)'}${refusal === undefined ? '' : `\n    not changed here: ${refusal}`}`;

function renderPlan({ missing, drift, unknown, asPlanned }: TopicPlan, size: ClusterSize): string {
  return [
    `Planned for a ${size === 'cluster' ? 'cluster (three copies)' : 'single broker (one copy)'}: ${count(asPlanned, 'topic')} as planned, ${missing.length} missing, ${count(drift.length, 'setting')} other than planned, ${unknown.length} unknown`,
    ...(missing.length > 0 ? ['missing:', ...missing.map(({ name, partitions, replicas }) => `  ${name} (${count(partitions, 'partition')}, ${count(replicas, 'copy', 'copies')})`)] : []),
    ...(drift.length > 0 ? ['other than planned:', ...drift.map(renderDrift)] : []),
    ...(unknown.length > 0 ? ['unknown, left alone:', ...unknown.map((name) => `  ${name}`)] : []),
    ...(missing.length > 0 ? ['`claimwright topics apply` makes what is missing.'] : []),
    ...(drift.some(({ refusal }) => refusal === undefined) ? ['`claimwright topics apply --fix` puts right what can be.'] : []),
  ].join('\n');
}

function renderApplied({ created, fixed, left }: Applied, size: ClusterSize): string {
  return [
    `As planned for a ${size === 'cluster' ? 'cluster' : 'single broker'}: ${created.length} made, ${fixed.length} put right, ${left.length} left`,
    ...created.map((name) => `  made ${name}`),
    ...fixed.map(({ topic, what, wanted }) => `  set ${what} of ${topic} to ${wanted ?? 'the broker’s default'}`),
    ...(left.length > 0 ? ['left as it was:', ...left.map(renderDrift)] : []),
    ...(left.some(({ refusal }) => refusal === undefined) ? ['--fix puts right what can be.'] : []),
  ].join('\n');
}

interface About {
  topic: string; kind: string; summary?: string; writer?: string; config: Readonly<Record<string, string>>;
  partitions: { partition: number; leader: number; replicas: number[]; inSync: number[]; first: number; next: number }[];
  groups: { group: string; lag: number }[]; events: { type: string; summary: string }[];
}

function renderTopic({ topic, kind, summary, writer, config, partitions, groups, events }: About): string {
  return [
    `${topic} (${kind})${summary === undefined ? '' : `: ${summary}`}`,
    ...(writer === undefined ? [] : [`written by ${writer}`]),
    '', ...Object.entries(config).sort().map(([name, value]) => `${name}=${value}`),
    '', table(['PARTITION', 'LEADER', 'COPIES', 'IN SYNC', 'FIRST', 'NEXT', 'RECORDS'], partitions.map((one) => [one.partition, one.leader, one.replicas.join(','), one.inSync.join(','), one.first, one.next, one.next - one.first])),
    ...(groups.length > 0 ? ['', table(['READ BY', 'BEHIND'], groups.map(({ group, lag }) => [group, lag]))] : []),
    ...(events.length > 0 ? ['', table(['EVENT', ''], events.map((one) => [one.type, one.summary]))] : []),
  ].join('\n');
}
