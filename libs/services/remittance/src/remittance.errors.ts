import { DomainError } from '@claimwright/kernel';
import { X12Error, type X12ErrorCode } from '@claimwright/x12';

export type RemittanceErrorCode = 'remittance_not_found' | 'patient_account_not_found' | 'statement_not_found' | FileErrorCode;

/** Why a file of remittances is refused as a whole. */
export type FileErrorCode = 'file_not_x12' | 'file_truncated' | 'file_wrong_count' | 'file_wrong_control_number' | 'file_unexpected_transaction' | 'file_malformed' | 'file_without_remittances';

export const REMITTANCE_ERRORS = {
  remittance_not_found: 404,
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

const ENVELOPE_ERRORS: Partial<Record<X12ErrorCode, FileErrorCode>> = {
  not_x12: 'file_not_x12',
  truncated: 'file_truncated',
  wrong_count: 'file_wrong_count',
  wrong_control_number: 'file_wrong_control_number',
  unexpected_transaction: 'file_unexpected_transaction',
};

/** A file that cannot be read, as a refusal that points at the segment and element: `/CLP/4`. Other errors stay what they are. */
export function asFileRefusal(error: unknown): unknown {
  if (!(error instanceof X12Error)) return error;
  const { segment, element, byteOffset, segmentNumber, setControlNumber } = error.position;
  const place = [
    ...(setControlNumber === undefined ? [] : [`transaction set ${setControlNumber}`]),
    ...(segmentNumber === undefined ? [] : [`segment ${segmentNumber} of it`]),
    ...(byteOffset === undefined ? [] : [`byte ${byteOffset}`]),
  ].join(', ');
  const pointer = `/${segment}${element === undefined ? '' : `/${element}`}`;
  return refuse(ENVELOPE_ERRORS[error.code] ?? 'file_malformed', `${error.message}${place === '' ? '' : ` (${place})`}`, pointer);
}
