import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import type { EndpointRow, SigningKeyRow } from '../webhooks.rows.js';
import { KEY_KINDS } from './endpoint-bodies.js';

const { closed, EndpointId, Moment } = shapes;

const key = {
  id: Type.String({ pattern: '^whk_[0-9a-f]{32}$' }),
  kind: Type.Enum([...KEY_KINDS]),
  publicKey: Type.Optional(Type.String({ description: 'whpk_…, for ed25519' })),
  createdAt: Moment,
  expiresAt: Type.Optional(Type.String({ format: 'date-time', description: 'It signs until then; a newer key has taken its place' })),
};
const SigningKey = closed(key, 'SigningKey');
/** A key on the day it is made: the one time its secret is shown. */
export const NewSigningKey = closed({ ...key, secret: Type.Optional(Type.String({ description: 'whsec_…, for hmac: the receiver verifies with it. It is not shown again' })) }, 'NewSigningKey');
export type NewSigningKey = Static<typeof NewSigningKey>;

const endpoint = {
  id: EndpointId,
  url: Type.String(),
  description: Type.Optional(Type.String()),
  eventTypes: Type.Array(Type.String()),
  status: Type.Enum(['enabled', 'disabled']),
  disabledReason: Type.Optional(Type.Enum(['gone', 'failing', 'by_hand'])),
  ordered: Type.Boolean(),
  concurrency: Type.Integer(),
  maxPerSecond: Type.Integer(),
  failingSince: Type.Optional(Type.String({ format: 'date-time', description: 'Every try since then has failed' })),
  keys: Type.Array(SigningKey),
  version: Type.Integer({ minimum: 1, description: 'Rises with every change; also the ETag' }),
  createdAt: Moment,
  updatedAt: Moment,
};
export const EndpointView = closed(endpoint, 'WebhookEndpoint');
export type EndpointView = Static<typeof EndpointView>;
export const EndpointCreated = closed({ ...endpoint, key: NewSigningKey }, 'NewWebhookEndpoint');
export type EndpointCreated = Static<typeof EndpointCreated>;
export const EndpointPage = closed({ items: Type.Array(EndpointView), nextCursor: Type.Optional(Type.String()) }, 'WebhookEndpointPage');

export const TestResult = closed({
  eventId: Type.String({ description: 'The webhook-id that was sent' }),
  eventType: Type.String(),
  delivered: Type.Boolean(),
  code: Type.String({ description: '`delivered`, or what went wrong' }),
  status: Type.Optional(Type.Integer()),
  address: Type.Optional(Type.String({ description: 'Where it was connected to' })),
  response: Type.Optional(Type.String({ description: 'The form of the answer: words that are not in a short list are blotted out' })),
  durationMs: Type.Integer(),
}, 'WebhookTest');
export type TestResult = Static<typeof TestResult>;

export function toKey({ id, kind, publicKey, createdAt, expiresAt }: Omit<SigningKeyRow, 'secret' | 'orgId' | 'endpointId'>): Static<typeof SigningKey> {
  return { id, kind, ...(publicKey !== null && { publicKey }), createdAt: createdAt.toISOString(), ...(expiresAt && { expiresAt: expiresAt.toISOString() }) };
}

export function toView(row: EndpointRow, keys: readonly SigningKeyRow[]): EndpointView {
  const { id, url, description, eventTypes, status, disabledReason, ordered, concurrency, maxPerSecond, failingSince, version, createdAt, updatedAt } = row;
  return {
    id, url, ...(description !== null && { description }), eventTypes, status: status === 'enabled' ? 'enabled' : 'disabled', ...(disabledReason && { disabledReason }), ordered, concurrency, maxPerSecond,
    ...(failingSince && { failingSince: failingSince.toISOString() }), keys: keys.map(toKey), version, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString(),
  };
}

const KEY = { id: 'whk_019caf3c4e0070008000000000002001', kind: 'hmac', createdAt: '2026-03-02T10:00:00.000Z' };
const ENDPOINT = {
  id: 'whe_019caf3c4e007000800000000000100e', url: 'https://hooks.lakeside.example/claimwright', description: 'Billing desk', eventTypes: ['claim.denied.*', 'payment.*'], status: 'enabled',
  ordered: false, concurrency: 4, maxPerSecond: 500, keys: [KEY], version: 1, createdAt: KEY.createdAt, updatedAt: KEY.createdAt,
};
const NEW_KEY = { ...KEY, secret: 'whsec_ZXhhbXBsZS1vbmx5LWV4YW1wbGUtb25seS1leGFtcGxl' };

/** What the documentation shows. */
export const EXAMPLES = {
  view: ENDPOINT,
  created: { ...ENDPOINT, key: NEW_KEY },
  page: { items: [ENDPOINT] },
  newKey: NEW_KEY,
  test: { eventId: 'evt_019caf3c4e007000800000000000100f', eventType: 'claim.denied.v1', delivered: false, code: 'refused_by_endpoint', status: 401, address: '203.0.113.7', response: '{"error":"invalid signature"}', durationMs: 84 },
};
