import { DeliveryExhausted, EndpointDisabled, EndpointFailing } from '@claimwright/contracts';
import type { EndpointId, OrgId } from '@claimwright/kernel';
import { announce } from '@claimwright/platform-messaging';
import { Database, systemActor, type Tx } from '@claimwright/platform-persistence';
import { Metrics } from '@claimwright/platform-runtime';
import { Inject, Injectable } from '@nestjs/common';
import { delaysOf, SETTINGS, type Settings } from '../webhooks.settings.js';
import type { DueDelivery } from './due.store.js';
import { disable, type Failing, noteFailing, noteWarned, noteWell, saveTries, type Settled } from './outcomes.store.js';
import type { TryResult } from './post.js';
import { healthStep, nextDelayMs, RETRY_AFTER_MAX_MS } from './schedule.js';

/** A try that was made and that nobody has written down yet. */
export interface Made {
  endpointId: EndpointId;
  /** The endpoint had only failed before. */
  wasFailing: boolean;
  delivery: DueDelivery;
  result: TryResult;
}

interface Waiting {
  made: Made;
  saved: () => void;
  failed: (error: unknown) => void;
}

const AT_ONCE = 500;

/** Writes tries down, those of all endpoints of an organisation together: what comes while one transaction runs goes into the next. */
@Injectable()
export class Recorder {
  private readonly waiting = new Map<OrgId, Waiting[]>();
  private readonly delaysMs: readonly number[];
  private readonly count: (labels: { code: string }, count: number) => void;

  constructor(@Inject(Database) private readonly db: Database, @Inject(SETTINGS) private readonly settings: Settings, @Inject(Metrics) metrics: Metrics) {
    this.count = metrics.counter('claimwright_webhook_attempts_total', 'Tries to deliver a webhook, by what came of them', ['code']);
    this.delaysMs = delaysOf(settings);
  }

  /** Resolves once the try is committed; rejects where it could not be, and then it will be made again. */
  record(orgId: OrgId, made: Made): Promise<void> {
    return new Promise((saved, failed) => {
      const queue = this.waiting.get(orgId);
      if (queue) return void queue.push({ made, saved, failed });
      const fresh = [{ made, saved, failed }];
      this.waiting.set(orgId, fresh);
      void this.work(orgId, fresh);
    });
  }

  private async work(orgId: OrgId, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.splice(0, AT_ONCE);
      await this.db.transaction(systemActor(orgId, this.db.service), (tx) => this.save(tx, batch.map(({ made }) => made)))
        .then(() => this.tell(batch), (error: unknown) => batch.forEach(({ failed }) => failed(error)));
    }
    this.waiting.delete(orgId);
  }

  private tell(batch: readonly Waiting[]): void {
    for (const { made, saved } of batch) {
      this.count({ code: made.result.code }, 1);
      saved();
    }
  }

  private async save(tx: Tx, all: readonly Made[]): Promise<void> {
    const settled = all.map((made) => this.settle(made));
    const tries = all.map(({ endpointId, delivery, result }) => ({ endpointId, sequence: delivery.sequence, number: delivery.attempts + 1, ...result }));
    await saveTries(tx, tries, settled);
    const failures = all.filter(({ result }) => result.code !== 'delivered');
    const well = new Set(all.filter(({ result, wasFailing }) => result.code === 'delivered' && (wasFailing || failures.length > 0)).map(({ endpointId }) => endpointId));
    const gone = [...new Set(failures.filter(({ result }) => result.code === 'gone').map(({ endpointId }) => endpointId))];
    if (failures.length > 0) await this.noteFailures(tx, failures, { well, gone });
    if (well.size > 0) await noteWell(tx, [...well]);
    const exhausted = all.filter((made, index) => settled[index]?.state === 'exhausted' && made.delivery.eventType !== DeliveryExhausted.type);
    await announce(tx, DeliveryExhausted, exhausted.map(({ endpointId, delivery, result }) => ({
      endpointId, eventId: delivery.eventId, eventType: delivery.eventType, attempts: delivery.attempts + 1, ...(result.status !== null && { lastStatus: result.status }), reason: result.code,
    })));
  }

  private settle({ endpointId, delivery: { sequence, step, attempts }, result }: Made): Settled {
    const { code, status, retryAfterMs } = result;
    const nextInMs = code === 'delivered' ? null : nextDelayMs(this.delaysMs, { tries: step + 1, random: Math.random(), retryAfterMs }) ?? null;
    const state = code === 'delivered' ? 'delivered' : nextInMs === null ? 'exhausted' : 'pending';
    return { endpointId, sequence, state, step: step + 1, attempts: attempts + 1, nextInMs, lastStatus: status, lastCode: code };
  }

  private async noteFailures(tx: Tx, failures: readonly Made[], { well, gone }: { well: ReadonlySet<EndpointId>; gone: readonly EndpointId[] }): Promise<void> {
    const failing = new Map<EndpointId, Failing>();
    for (const { endpointId, result } of failures) failing.set(endpointId, laterHold(failing.get(endpointId), result));
    const limitMs = this.settings.WEBHOOK_DISABLE_AFTER_S * 1_000;
    const now = tx.now();
    const steps = (await noteFailing(tx, failing)).map((endpoint) => ({ ...endpoint, step: gone.includes(endpoint.id) ? 'gone' as const : well.has(endpoint.id) ? 'wait' as const : healthStep(endpoint, now, limitMs) }));
    const warned = steps.filter(({ step }) => step === 'warn');
    const ended = steps.filter(({ step }) => step === 'gone' || step === 'disable');
    if (warned.length > 0) await noteWarned(tx, warned.map(({ id }) => id));
    for (const { id, step } of ended) await disable(tx, id, step === 'gone' ? 'gone' : 'failing');
    await announce(tx, EndpointFailing, warned.map(({ id, failingSince }) => ({ endpointId: id, failingSince: (failingSince ?? now).toISOString(), disabledFrom: new Date((failingSince ?? now).getTime() + limitMs).toISOString() })));
    await announce(tx, EndpointDisabled, ended.map(({ id, step, failingSince }) => ({ endpointId: id, reason: step === 'gone' ? 'gone' : 'failing', ...(failingSince && { failingSince: failingSince.toISOString() }) })));
  }
}

/** 429 and 503 speak of the endpoint and not of this event: it is left alone for as long as it asks. */
function laterHold(before: Failing | undefined, { at, status, retryAfterMs }: TryResult): Failing {
  const asked = retryAfterMs !== undefined && (status === 429 || status === 503) ? Math.min(retryAfterMs, RETRY_AFTER_MAX_MS) : null;
  return { since: before && before.since < at ? before.since : at, holdMs: asked === null ? before?.holdMs ?? null : Math.max(asked, before?.holdMs ?? 0) };
}
