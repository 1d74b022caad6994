import { addBacklogGauges, HealthCheck, type Health, Metrics } from '@claimwright/platform-runtime';
import { LISTENERS } from '../bank/bank.js';
import { type World } from '../bank/world.js';

/** What an operator sees: the answers that each service gives at /health/ready and /metrics, over the bank's databases and broker. */
export class Monitor {
  private readonly metrics = new Metrics();
  private readonly check: HealthCheck;

  constructor(world: World) {
    const { broker } = world;
    const watched = {
      databases: Object.values(world.databases),
      broker: { publish: broker.publish.bind(broker), subscribe: broker.subscribe.bind(broker), close: () => broker.close(), lag: () => world.lag() },
    };
    addBacklogGauges(this.metrics, watched);
    this.check = new HealthCheck(watched, this.metrics, LISTENERS.map(({ group }) => group));
  }

  health(): Promise<Health> {
    return this.check.read();
  }

  /** How old the oldest event is that has not been published; 0 where it cannot be read. */
  async outboxAgeSeconds(): Promise<number> {
    const text = await this.metrics.registry.getSingleMetricAsString('claimwright_outbox_age_seconds');
    return Math.max(0, ...[...text.matchAll(/^claimwright_outbox_age_seconds\{.*\} (\S+)$/gm)].map(([, value]) => Number(value)));
  }

  close(): void {
    this.metrics.registry.clear();
  }
}
