import { DomainError } from '@claimwright/kernel';

export type WebhooksErrorCode = 'endpoint_not_found' | 'endpoint_url_refused' | 'endpoint_disabled' | 'too_many_endpoints' | 'too_many_keys' | 'event_not_found' | 'event_type_unknown' | 'delivery_not_found' | 'replay_too_large';

export const WEBHOOKS_ERRORS = {
  endpoint_not_found: 404,
  endpoint_url_refused: 422,
  endpoint_disabled: 409,
  too_many_endpoints: 409,
  too_many_keys: 409,
  event_not_found: 404,
  event_type_unknown: 422,
  delivery_not_found: 404,
  replay_too_large: 422,
} satisfies Record<WebhooksErrorCode, number>;

export const refuse = (code: WebhooksErrorCode, message: string): DomainError => new DomainError(code, message);
