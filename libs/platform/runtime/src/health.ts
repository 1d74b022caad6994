import { type Metrics } from './metrics.js';
import { type Watched } from './readings.js';

const STUCK_MS = 60_000;
const PATIENCE_MS = 2_000;

export interface Health {
  status: 'ready' | 'degraded' | 'unavailable';
  checks: Record<string, 'ok' | 'late' | 'unreachable'>;
}

/**
 * Says whether requests can be served, and what is behind. A database that is away makes the process unavailable; a relay or
 * consumer that is late, or a broker that is away, makes it degraded only, since requests are still taken and nothing is lost.
 */
export class HealthCheck {
  private readonly behindSince = new Map<string, number>();

  constructor(private readonly watched: Watched, private readonly metrics: Metrics, private readonly groups: readonly string[]) {}

  async read(): Promise<Health> {
    const checks: Health['checks'] = {};
    await Promise.all([
      ...this.watched.databases.map(async (db) => {
        const age = await inTime(db.system<{ age: number | null }>('select extract(epoch from clock_timestamp() - min(occurred_at))::float8 as age from outbox'));
        checks[`database ${db.service}`] = age ? 'ok' : 'unreachable';
        if (age) checks[`relay ${db.service}`] = this.isStuck(`relay ${db.service}`, db.service, (age[0]?.age ?? 0) * 1000 > STUCK_MS) ? 'late' : 'ok';
      }),
      this.readConsumers(checks),
    ]);
    const isDatabaseAway = Object.entries(checks).some(([name, found]) => name.startsWith('database ') && found === 'unreachable');
    const isBehind = Object.values(checks).some((found) => found !== 'ok');
    return { status: isDatabaseAway ? 'unavailable' : isBehind ? 'degraded' : 'ready', checks };
  }

  /** The consumers that only a new start of the process can help. */
  stalledGroups(): string[] {
    return this.watched.broker.stalledGroups?.() ?? [];
  }

  private async readConsumers(checks: Health['checks']): Promise<void> {
    if (!this.watched.broker.lag) return;
    const lags = await inTime(this.watched.broker.lag());
    if (!lags) {
      checks.broker = 'unreachable';
      return;
    }
    for (const group of this.groups) {
      const lag = lags.filter((one) => one.group === group).reduce((sum, one) => sum + one.lag, 0);
      checks[`consumer ${group}`] = this.isStuck(`consumer ${group}`, group, lag > 0) ? 'late' : 'ok';
    }
  }

  /** Behind for a minute in which nothing got done. */
  private isStuck(check: string, owner: string, behind: boolean): boolean {
    if (!behind) this.behindSince.delete(check);
    const since = this.behindSince.get(check) ?? Date.now();
    if (behind) this.behindSince.set(check, since);
    return behind && Date.now() - Math.max(since, this.metrics.progressedAt(owner)) > STUCK_MS;
  }
}

async function inTime<T>(asked: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => { timer = setTimeout(resolve, PATIENCE_MS, undefined); });
  try {
    return await Promise.race([asked.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}
