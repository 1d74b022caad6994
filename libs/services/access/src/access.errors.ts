import { DomainError } from '@claimwright/kernel';

export type AccessErrorCode =
  | 'api_key_not_found' | 'api_key_ended' | 'client_not_found' | 'user_not_found' | 'user_known' | 'emergency_not_found' | 'emergency_reviewed' | 'emergency_own' | 'reading_alert_not_found' | 'reading_alert_reviewed' | 'reading_alert_own'
  | 'permission_unknown' | 'address_block_unknown' | 'expiry_not_possible' | 'key_set_not_usable' | 'people_only'
  | 'shredding_not_found' | 'shredding_open' | 'shredding_own' | 'shredding_ended' | 'confirmation_differs' | 'legal_hold_open' | 'legal_hold_not_found' | 'legal_hold_released' | 'hold_object_differs' | 'retention_too_short';

export const ACCESS_ERRORS = {
  api_key_not_found: 404,
  api_key_ended: 409,
  client_not_found: 404,
  user_not_found: 404,
  user_known: 409,
  emergency_not_found: 404,
  emergency_reviewed: 409,
  emergency_own: 409,
  reading_alert_not_found: 404,
  reading_alert_reviewed: 409,
  reading_alert_own: 409,
  permission_unknown: 422,
  address_block_unknown: 422,
  expiry_not_possible: 422,
  key_set_not_usable: 422,
  people_only: 409,
  shredding_not_found: 404,
  shredding_open: 409,
  shredding_own: 409,
  shredding_ended: 409,
  confirmation_differs: 422,
  legal_hold_open: 409,
  legal_hold_not_found: 404,
  legal_hold_released: 409,
  hold_object_differs: 422,
  retention_too_short: 422,
} satisfies Record<AccessErrorCode, number>;

export const refuse = (code: AccessErrorCode, message: string, pointer?: string): DomainError => new DomainError(code, message, pointer === undefined ? {} : { pointer });
