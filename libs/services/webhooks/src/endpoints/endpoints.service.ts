import { EndpointDisabled } from '@claimwright/contracts';
import { type EndpointId, newId } from '@claimwright/kernel';
import { Egress, EgressFailed, EgressRefused } from '@claimwright/platform-egress';
import { allowMatch, mapPage, type Page, readList, requireMatch, type Wanted } from '@claimwright/platform-http';
import { announce } from '@claimwright/platform-messaging';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { openLanes } from '../sending/lanes.store.js';
import { newKey } from '../sending/sign.js';
import { SECRET } from '../sending/signers.js';
import { unknownTypes } from '../stream/event-filter.js';
import { refuse } from '../webhooks.errors.js';
import type { EndpointRow, KeyKind } from '../webhooks.rows.js';
import type { EndpointBody, EndpointChange, KeyBody } from './endpoint-bodies.js';
import { ENDPOINTS } from './endpoints.lists.js';
import { type EndpointCreated, type EndpointView, type NewSigningKey, toKey, toView } from './endpoint-views.js';
import { countEndpoints, expireKeys, findEndpoint, forgetKeys, insertEndpoint, insertKey, keysOf, lockEndpoint, saveEndpoint } from './endpoints.store.js';

const ENDPOINTS_MAX = 50;
const KEYS_MAX = 4;
const HOUR_MS = 3_600_000;
const USUAL = { concurrency: 4, maxPerSecond: 500, overlapHours: 24 };

/** An endpoint, and the ETag under which the caller has seen it. */
export interface Seen {
  id: EndpointId;
  ifMatch: string | undefined;
}

/** Who is told of what, where, and how it is signed. */
@Injectable()
export class EndpointsService {
  constructor(@Inject(Database) private readonly db: Database, @Inject(Egress) private readonly egress: Egress) {}

  async create(actor: Actor, { url, description, eventTypes, ordered, concurrency, maxPerSecond, signature }: EndpointBody): Promise<EndpointCreated> {
    requireKnown(eventTypes);
    await this.requireCallable(url);
    return this.db.transaction(actor, async (tx) => {
      if ((await countEndpoints(tx)) >= ENDPOINTS_MAX) throw refuse('too_many_endpoints', `An organisation has at most ${ENDPOINTS_MAX} endpoints`);
      const row: EndpointRow = {
        orgId: tx.orgId, id: newId('whe'), url, description: description ?? null, eventTypes, status: 'enabled', disabledReason: null, ordered: ordered ?? false,
        concurrency: concurrency ?? USUAL.concurrency, maxPerSecond: maxPerSecond ?? USUAL.maxPerSecond,
        failingSince: null, warnedAt: null, holdUntil: null, version: 1, createdAt: tx.now(), updatedAt: tx.now(),
      };
      await insertEndpoint(tx, row);
      const key = await addKey(tx, row.id, signature ?? 'hmac');
      return { ...toView(row, await keysOf(tx, [row.id])), key };
    });
  }

  list(actor: Actor, wanted: Wanted): Promise<Page<EndpointView>> {
    return this.db.transaction(actor, async (tx) => {
      const rows = await readList<EndpointRow>(tx, ENDPOINTS, wanted);
      const keys = await keysOf(tx, rows.items.map(({ id }) => id));
      return mapPage(rows, (row) => toView(row, keys.filter(({ endpointId }) => endpointId === row.id)));
    });
  }

  one(actor: Actor, id: EndpointId): Promise<EndpointView> {
    return this.db.transaction(actor, async (tx) => toView(existing(await findEndpoint(tx, id)), await keysOf(tx, [id])));
  }

  async change(actor: Actor, { id, ifMatch }: Seen, { status, ...change }: EndpointChange): Promise<EndpointView> {
    if (change.eventTypes) requireKnown(change.eventTypes);
    if (change.url !== undefined) await this.requireCallable(change.url);
    return this.db.transaction(actor, async (tx) => {
      const row = existing(await lockEndpoint(tx, id));
      requireMatch(ifMatch, row.version);
      const wasEnabled = row.status === 'enabled';
      Object.assign(row, change, { version: row.version + 1, updatedAt: tx.now() });
      if (status === 'enabled') Object.assign(row, { status, disabledReason: null, failingSince: null, warnedAt: null, holdUntil: null });
      if (status === 'disabled' && wasEnabled) Object.assign(row, { status, disabledReason: 'by_hand' });
      await saveEndpoint(tx, row);
      if (wasEnabled && row.status === 'disabled') await announce(tx, EndpointDisabled, { endpointId: id, reason: 'by_hand' });
      await openLanes(tx, [id]);   // what waits is sent, or ended
      return toView(row, await keysOf(tx, [id]));
    });
  }

  remove(actor: Actor, { id, ifMatch }: Seen): Promise<void> {
    return this.db.transaction(actor, async (tx) => {
      const row = existing(await lockEndpoint(tx, id));
      requireMatch(ifMatch, row.version);
      await saveEndpoint(tx, Object.assign(row, { status: 'deleted' as const, version: row.version + 1, updatedAt: tx.now() }));
      await expireKeys(tx, id, tx.now());
      await forgetKeys(tx, id, tx.now());
      await openLanes(tx, [id]);
    });
  }

  /** Signs with a new key from now on, and with those before it for a while. */
  addKey(actor: Actor, { id, ifMatch }: Seen, { kind, overlapHours = USUAL.overlapHours }: KeyBody): Promise<NewSigningKey> {
    return this.db.transaction(actor, async (tx) => {
      const row = existing(await lockEndpoint(tx, id));
      allowMatch(ifMatch, row.version);
      const newest = (await keysOf(tx, [id])).at(-1);
      await expireKeys(tx, id, new Date(tx.now().getTime() + overlapHours * HOUR_MS));
      await forgetKeys(tx, id, tx.now());
      if ((await keysOf(tx, [id])).length >= KEYS_MAX) throw refuse('too_many_keys', `An endpoint signs with at most ${KEYS_MAX} keys at once; wait until one has expired`);
      const key = await addKey(tx, id, kind ?? newest?.kind ?? 'hmac');
      await saveEndpoint(tx, Object.assign(row, { version: row.version + 1, updatedAt: tx.now() }));
      return key;
    });
  }

  /** Names that do not resolve, and addresses that nothing may be sent to, are told at once and not by the first event. */
  private async requireCallable(url: string): Promise<void> {
    try {
      await this.egress.check(url);
    } catch (error) {
      if (!(error instanceof EgressRefused) && !(error instanceof EgressFailed)) throw error;
      throw refuse('endpoint_url_refused', `Nothing can be sent to this address: ${error.reason}`);
    }
  }
}

async function addKey(tx: Tx, endpointId: EndpointId, kind: KeyKind): Promise<NewSigningKey> {
  const { secret, publicKey } = newKey(kind);
  const id = newId('whk');
  const row = { id, endpointId, kind, publicKey, createdAt: tx.now(), expiresAt: null };
  await insertKey(tx, { ...row, secret: tx.seal(SECRET, id, secret) });
  return { ...toKey(row), ...(kind === 'hmac' && { secret }) };
}

function existing(row: EndpointRow | null): EndpointRow {
  if (!row) throw refuse('endpoint_not_found', 'No endpoint has this id');
  return row;
}

function requireKnown(eventTypes: readonly string[]): void {
  const unknown = unknownTypes(eventTypes);
  if (unknown.length > 0) throw refuse('event_type_unknown', `There is no event ${unknown.join(', ')}; GET /v1/events/types lists them`);
}
