import { DomainError } from '@claimwright/kernel';
import type { RefusalCode } from '@claimwright/x12';

export type RemittanceErrorCode = 'remittance_not_found' | 'remittance_file_not_found' | 'patient_account_not_found' | 'statement_not_found' | FileErrorCode | BankFileErrorCode | DepositErrorCode;

/** Why a file of remittances is refused as a whole. */
export type FileErrorCode = RefusalCode | 'file_without_remittances';

/** Why a bank's file is refused as a whole. */
export type BankFileErrorCode = 'bank_file_malformed' | 'bank_file_does_not_add_up' | 'bank_account_unknown' | 'bank_account_missing' | 'csv_mapping_missing';

type DepositErrorCode = 'bank_account_not_found' | 'bank_account_known' | 'csv_mapping_incomplete' | 'deposit_not_found' | 'deposit_differs' | 'expected_deposit_not_found' | 'deposit_match_not_found' | 'deposit_matched' | 'deposit_amounts_differ';

const BANK_FILE = { bank_file_malformed: 422, bank_file_does_not_add_up: 422, bank_account_unknown: 422, bank_account_missing: 422, csv_mapping_missing: 422 } satisfies Record<BankFileErrorCode, number>;

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
  ...BANK_FILE,
  bank_account_not_found: 404,
  bank_account_known: 409,
  csv_mapping_incomplete: 422,
  deposit_not_found: 404,
  deposit_differs: 409,
  expected_deposit_not_found: 404,
  deposit_match_not_found: 404,
  deposit_matched: 409,
  deposit_amounts_differ: 422,
} satisfies Record<RemittanceErrorCode, number>;

export const FILE_ERRORS = Object.keys(REMITTANCE_ERRORS).filter((code) => code.startsWith('file_'));

export const BANK_FILE_ERRORS = Object.keys(BANK_FILE);

export function refuse(code: RemittanceErrorCode, message: string, pointer?: string): DomainError {
  return new DomainError(code, message, pointer === undefined ? {} : { pointer });
}
