import { DomainError } from '@claimwright/kernel';
import type { RefusalCode } from '@claimwright/x12';

export type RemittanceErrorCode = 'remittance_not_found' | 'remittance_file_not_found' | 'patient_account_not_found' | 'statement_not_found' | FileErrorCode;

/** Why a file of remittances is refused as a whole. */
export type FileErrorCode = RefusalCode | 'file_without_remittances';

export const REMITTANCE_ERRORS = {
  remittance_not_found: 404,
  remittance_file_not_found: 404,
  patient_account_not_found: 404,
  statement_not_found: 404,
  file_not_x12: 422,
  file_truncated: 422,
  file_wrong_count: 422,
  file_wrong_control_number: 422,
  file_unexpected_transaction: 422,
  file_malformed: 422,
  file_without_remittances: 422,
} satisfies Record<RemittanceErrorCode, number>;

export const FILE_ERRORS = Object.keys(REMITTANCE_ERRORS).filter((code) => code.startsWith('file_'));

export function refuse(code: RemittanceErrorCode, message: string, pointer?: string): DomainError {
  return new DomainError(code, message, pointer === undefined ? {} : { pointer });
}
