import { type Broker, type GroupLag } from '@claimwright/platform-messaging';
import { type Database } from '@claimwright/platform-persistence';
import { type Metrics } from './metrics.js';

/** What a process runs that can fall behind. */
export interface Watched {
  databases: readonly Database[];
  broker: Broker & {
    lag?(): Promise<GroupLag[]>;
    /** Groups that hold partitions with records to read and do not get on. */
    stalledGroups?(): string[];
    /** Which of these topics are not there. */
    missingTopics?(names: readonly string[]): Promise<string[] | undefined>;
  };
}

/** Adds the gauges that are read from the database and the broker. */
export function addBacklogGauges(metrics: Metrics, { databases, broker }: Watched): void {
  const perDatabase = (sql: string, labelOf: (row: { label: string }) => Record<string, string>) => async () => {
    const read = await Promise.all(databases.map(async (db) => (await db.system<{ label: string; value: number }>(sql)).map((row) => ({ labels: { service: db.service, ...labelOf(row) }, value: Number(row.value) }))));
    return read.flat();
  };
  metrics.gauge('claimwright_outbox_events', 'Events announced and not published yet', ['service'], perDatabase("select '' as label, count(*) as value from outbox", () => ({})));
  metrics.gauge('claimwright_outbox_age_seconds', 'Age of the oldest event not published yet', ['service'], perDatabase("select '' as label, coalesce(extract(epoch from clock_timestamp() - min(occurred_at)), 0)::float8 as value from outbox", () => ({})));
  metrics.gauge('claimwright_jobs', 'Jobs that wait, by queue', ['service', 'queue'], perDatabase('select queue as label, count(*) as value from job group by queue', ({ label }) => ({ queue: label })));
  metrics.gauge('claimwright_jobs_overdue_seconds', 'How long the most overdue job has waited, by queue', ['service', 'queue'], perDatabase('select queue as label, greatest(coalesce(extract(epoch from clock_timestamp() - min(due_at)), 0), 0)::float8 as value from job group by queue', ({ label }) => ({ queue: label })));
  metrics.gauge('claimwright_parked_keys', 'Keys whose events wait behind one that failed', ['service', 'group'], perDatabase('select consumer as label, count(distinct key) as value from parked group by consumer', ({ label }) => ({ group: label })));
  metrics.gauge('claimwright_dead_letters', 'Messages that were given up', ['service', 'group'], perDatabase('select consumer as label, count(*) as value from dead_letter group by consumer', ({ label }) => ({ group: label })));
  addLagGauges(metrics, broker);
}

function addLagGauges(metrics: Metrics, broker: Watched['broker']): void {
  if (!broker.lag) return;
  // Both gauges are read at once; one question answers them.
  let asking: Promise<GroupLag[]> | undefined;
  const ask = (): Promise<GroupLag[]> => asking ??= (broker.lag?.() ?? Promise.resolve([])).finally(() => { asking = undefined; });
  const reading = (valueOf: (one: GroupLag) => number) => async () =>
    (await ask()).map((one) => ({ labels: { group: one.group, topic: one.topic, partition: String(one.partition) }, value: valueOf(one) }));
  metrics.gauge('claimwright_consumer_lag', 'Records a group has not passed yet', ['group', 'topic', 'partition'], reading(({ lag }) => lag));
  metrics.gauge('claimwright_consumer_lag_seconds', 'Age of the oldest record a group has not passed yet', ['group', 'topic', 'partition'], reading(({ ageSeconds }) => ageSeconds));
}
