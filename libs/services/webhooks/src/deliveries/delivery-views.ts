import { shapes } from '@claimwright/contracts';
import type { EventId } from '@claimwright/kernel';
import { Type, type Static } from 'typebox';
import type { AttemptRow, DeliveryRow } from '../webhooks.rows.js';

const { closed, EventId, EventType, Moment } = shapes;

export const STATES = ['pending', 'delivered', 'exhausted'] as const;

const item = {
  eventId: EventId,
  eventType: EventType,
  sequence: Type.Integer({ minimum: 1 }),
  state: Type.Enum([...STATES], { description: 'pending: it is tried, or will be again; delivered: the endpoint answered 2xx; exhausted: it was given up, `lastCode` says why, and a replay sends it' }),
  attempts: Type.Integer({ minimum: 0 }),
  nextAttemptAt: Type.Optional(Moment),
  lastStatus: Type.Optional(Type.Integer()),
  lastCode: Type.Optional(Type.String()),
  createdAt: Moment,
  endedAt: Type.Optional(Moment),
};
export const DeliveryItem = closed(item, 'WebhookDelivery');
export type DeliveryItem = Static<typeof DeliveryItem>;

const Attempt = closed({
  number: Type.Integer({ minimum: 1 }),
  at: Moment,
  durationMs: Type.Integer(),
  code: Type.String(),
  status: Type.Optional(Type.Integer()),
  address: Type.Optional(Type.String()),
  response: Type.Optional(Type.String({ description: 'The form of the answer: words that are not in a short list are blotted out' })),
}, 'WebhookAttempt');
export const DeliveryView = closed({ ...item, log: Type.Array(Attempt) }, 'WebhookDeliveryLog');
export type DeliveryView = Static<typeof DeliveryView>;

export const DeliveryPage = closed({ items: Type.Array(DeliveryItem), nextCursor: Type.Optional(Type.String()) }, 'WebhookDeliveryPage');
export const ReplayView = closed({ deliveries: Type.Integer({ minimum: 0, description: 'How many will be sent' }) }, 'WebhookReplay');
export type ReplayView = Static<typeof ReplayView>;

/** A delivery with what it is about. */
export type DeliveryOf = Omit<DeliveryRow, 'orgId' | 'subjectId' | 'step'> & { eventId: EventId; eventType: string };

export function toItem({ eventId, eventType, sequence, state, attempts, nextAt, lastStatus, lastCode, createdAt, endedAt }: DeliveryOf): DeliveryItem {
  return {
    eventId, eventType, sequence, state, attempts, ...(state === 'pending' && { nextAttemptAt: nextAt.toISOString() }), ...(lastStatus !== null && { lastStatus }), ...(lastCode !== null && { lastCode }),
    createdAt: createdAt.toISOString(), ...(endedAt && { endedAt: endedAt.toISOString() }),
  };
}

export function toView(row: DeliveryOf, attempts: readonly AttemptRow[]): DeliveryView {
  const log = attempts.map(({ number, at, durationMs, code, status, address, response }) => (
    { number, at: at.toISOString(), durationMs, code, ...(status !== null && { status }), ...(address !== null && { address }), ...(response !== null && { response }) }
  ));
  return { ...toItem(row), log };
}

const ITEM = { eventId: 'evt_019caf3c4e007000800000000000100f', eventType: 'claim.denied.v1', sequence: 417, state: 'delivered', attempts: 2, lastStatus: 204, lastCode: 'delivered', createdAt: '2026-03-16T10:00:00.210Z', endedAt: '2026-03-16T10:00:05.930Z' };

/** What the documentation shows. */
export const EXAMPLES = {
  page: { items: [ITEM] },
  view: {
    ...ITEM, log: [
      { number: 1, at: '2026-03-16T10:00:00.240Z', durationMs: 61, code: 'endpoint_error', status: 503, address: '203.0.113.7', response: '{"message":"service temporarily unavailable"}' },
      { number: 2, at: '2026-03-16T10:00:05.880Z', durationMs: 48, code: 'delivered', status: 204, address: '203.0.113.7' },
    ],
  },
  replay: { deliveries: 38 },
};
