import { DomainError } from '@claimwright/kernel';
import { X12Error, type X12ErrorCode } from '@claimwright/x12';

export type ClaimSubmissionErrorCode = 'claim_not_found' | 'claim_not_held' | 'claim_still_held' | 'submission_not_found' | 'acknowledgement_not_found' | FileErrorCode;

/** Why a file of acknowledgements is refused as a whole. */
type FileErrorCode = 'file_not_x12' | 'file_truncated' | 'file_wrong_count' | 'file_wrong_control_number' | 'file_unexpected_transaction' | 'file_malformed';

export const CLAIM_SUBMISSION_ERRORS = {
  claim_not_found: 404,
  claim_not_held: 409,
  claim_still_held: 422,
  submission_not_found: 404,
  acknowledgement_not_found: 404,
  file_not_x12: 422,
  file_truncated: 422,
  file_wrong_count: 422,
  file_wrong_control_number: 422,
  file_unexpected_transaction: 422,
  file_malformed: 422,
} satisfies Record<ClaimSubmissionErrorCode, number>;

const ENVELOPE_ERRORS: Partial<Record<X12ErrorCode, FileErrorCode>> = {
  not_x12: 'file_not_x12',
  truncated: 'file_truncated',
  wrong_count: 'file_wrong_count',
  wrong_control_number: 'file_wrong_control_number',
  unexpected_transaction: 'file_unexpected_transaction',
};

export function refuse(code: ClaimSubmissionErrorCode, message: string, detail: ConstructorParameters<typeof DomainError>[2] = {}): DomainError {
  return new DomainError(code, message, detail);
}

/** A file that cannot be read, as a refusal that points at the segment and element: `/STC/1`. Other errors stay what they are. */
export function asFileRefusal(error: unknown): unknown {
  if (!(error instanceof X12Error)) return error;
  const { segment, element } = error.position;
  return refuse(ENVELOPE_ERRORS[error.code] ?? 'file_malformed', error.message, { pointer: `/${segment}${element === undefined ? '' : `/${element}`}` });
}
