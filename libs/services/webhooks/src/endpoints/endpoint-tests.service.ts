import { ALL_EVENTS, thinExample } from '@claimwright/contracts';
import { newId } from '@claimwright/kernel';
import { Egress } from '@claimwright/platform-egress';
import { allowMatch } from '@claimwright/platform-http';
import { type Actor, Database } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { post } from '../sending/post.js';
import type { Signer } from '../sending/sign.js';
import { signersOf } from '../sending/signers.js';
import { refuse } from '../webhooks.errors.js';
import { SETTINGS, type Settings } from '../webhooks.settings.js';
import type { TestResult } from './endpoint-views.js';
import type { Seen } from './endpoints.service.js';
import { findEndpoint, keysOf } from './endpoints.store.js';

const USUAL_TYPE = 'claim.accepted.v1';

/** Sends an example to an endpoint at once and tells what came of it; nothing of it is kept. */
@Injectable()
export class EndpointTests {
  constructor(@Inject(Database) private readonly db: Database, @Inject(Egress) private readonly egress: Egress, @Inject(SETTINGS) private readonly settings: Settings) {}

  async test(actor: Actor, seen: Seen, eventType = USUAL_TYPE): Promise<TestResult> {
    const definition = ALL_EVENTS.find(({ type }) => type === eventType);
    if (!definition) throw refuse('event_type_unknown', `There is no event ${eventType}; GET /v1/events/types lists them`);
    const target = await this.targetOf(actor, seen);
    const eventId = newId('evt');
    const body = JSON.stringify({ id: eventId, type: eventType, timestamp: new Date().toISOString(), sequence: 0, data: thinExample(definition), test: true });
    const result = await post(this.egress, target, { id: eventId, body }, { timeoutMs: this.settings.WEBHOOK_TIMEOUT_MS });
    const { code, status, address, response, durationMs } = result;
    return { eventId, eventType, delivered: code === 'delivered', code, ...(status !== null && { status }), ...(address !== null && { address }), ...(response !== null && { response }), durationMs };
  }

  private targetOf({ idempotency: _, ...actor }: Actor, { id, ifMatch }: Seen): Promise<{ url: string; signers: Signer[] }> {
    return this.db.transaction(actor, async (tx) => {
      const endpoint = await findEndpoint(tx, id);
      if (!endpoint) throw refuse('endpoint_not_found', 'No endpoint has this id');
      allowMatch(ifMatch, endpoint.version);
      const valid = (await keysOf(tx, [id])).filter(({ expiresAt }) => expiresAt === null || expiresAt > tx.now());
      return { url: endpoint.url, signers: signersOf(tx, valid) };
    });
  }
}
