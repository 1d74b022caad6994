import { DomainError } from '@claimwright/kernel';
import { X12Error, type X12ErrorCode } from '@claimwright/x12';

export type CodingErrorCode = 'encounter_not_found' | 'encounter_exists' | 'encounter_already_coded' | 'external_id_differs' | FileErrorCode;

/** Why a file of claims is refused as a whole. */
export type FileErrorCode = 'file_not_x12' | 'file_truncated' | 'file_wrong_count' | 'file_wrong_control_number' | 'file_unexpected_transaction' | 'file_malformed' | 'file_without_claims';

export const CODING_ERRORS = {
  encounter_not_found: 404,
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

const ENVELOPE_ERRORS: Partial<Record<X12ErrorCode, FileErrorCode>> = {
  not_x12: 'file_not_x12',
  truncated: 'file_truncated',
  wrong_count: 'file_wrong_count',
  wrong_control_number: 'file_wrong_control_number',
  unexpected_transaction: 'file_unexpected_transaction',
};

/** A file that cannot be read, as a refusal that points at the segment and element: `/CLM/2`. Other errors stay what they are. */
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
