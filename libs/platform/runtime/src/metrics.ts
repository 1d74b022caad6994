import { type Observe } from '@claimwright/platform-messaging';
import { type AnsweredRequest } from '@claimwright/platform-http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { log } from './logger.js';

/** A number per label set, asked for when the metrics are. */
export type Reading = () => Promise<readonly { labels: Record<string, string>; value: number }[]>;

const LOUD = new Set(['parked', 'dead_lettered', 'batch_failed', 'job_failed']);

/** The process's metrics; labels are route patterns, names and codes, never ids. */
export class Metrics {
  readonly registry = new Registry();
  private readonly lastProgress = new Map<string, number>();
  private readonly requests = new Histogram({
    name: 'claimwright_http_request_duration_seconds', help: 'How long requests took, by route pattern', labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30], registers: [this.registry],
  });
  private readonly outcomes = new Counter({
    name: 'claimwright_messages_total', help: 'What became of messages and jobs, by consumer group, service or queue', labelNames: ['outcome', 'owner', 'topic', 'code'], registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly answered = ({ method, route, status, durationMs, requestId }: AnsweredRequest): void => {
    this.requests.observe({ method, route, status: String(status) }, durationMs / 1000);
    const quiet = status < 400 && (route === 'none' || route.startsWith('/health') || route === '/metrics' || route.startsWith('/docs'));
    const fields = { requestId, method, route, status, durationMs: Math.round(durationMs * 10) / 10 };
    if (quiet) log.debug('request answered', fields);
    else log.info('request answered', fields);
  };

  readonly observe: Observe = (outcome, count, { owner, topic = '', code = '' }) => {
    this.outcomes.inc({ outcome, owner, topic, code }, count);
    if (LOUD.has(outcome) && count > 0) log.warn('messages did not get through', { outcome, group: owner, topic: topic || undefined, code: code || undefined, count });
    else this.lastProgress.set(owner, Date.now());
  };

  /** When a group, service or queue last got something done. */
  progressedAt(owner: string): number {
    return this.lastProgress.get(owner) ?? 0;
  }

  /** Counts something of a service's own. */
  counter<L extends string>(name: string, help: string, labelNames: readonly L[]): (labels: Readonly<Record<L, string>>, count: number) => void {
    const counter = new Counter({ name, help, labelNames: [...labelNames], registers: [this.registry] });
    return (labels, count) => counter.inc(labels, count);
  }

  gauge(name: string, help: string, labelNames: readonly string[], read: Reading): void {
    const gauge = new Gauge({
      name, help, labelNames: [...labelNames], registers: [this.registry],
      async collect() {
        // A database that is away must not take the other metrics with it: the gauge shows nothing until it is back.
        const readings = await read().catch(() => []);
        this.reset();
        for (const { labels, value } of readings) this.set(labels, value);
      },
    });
    void gauge;
  }
}
