import { DomainError } from '@claimwright/kernel';
import type { RefusalCode } from '@claimwright/x12';

export type CodingErrorCode = 'encounter_not_found' | 'job_not_found' | 'encounter_exists' | 'encounter_already_coded' | 'external_id_differs' | FileErrorCode;

/** Why a file of claims is refused as a whole. */
export type FileErrorCode = RefusalCode | 'file_without_claims';

export const CODING_ERRORS = {
  encounter_not_found: 404,
  job_not_found: 404,
  encounter_exists: 409,
  encounter_already_coded: 409,
  external_id_differs: 422,
  file_not_x12: 422,
  file_truncated: 422,
  file_wrong_count: 422,
  file_wrong_control_number: 422,
  file_unexpected_transaction: 422,
  file_malformed: 422,
  file_without_claims: 422,
} satisfies Record<CodingErrorCode, number>;

export function refuse(code: CodingErrorCode, message: string, pointer?: string): DomainError {
  return new DomainError(code, message, pointer === undefined ? {} : { pointer });
}
