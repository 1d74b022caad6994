import { DomainError } from '@claimwright/kernel';
import type { RefusalCode } from '@claimwright/x12';

export type ClaimSubmissionErrorCode = 'claim_not_found' | 'claim_not_held' | 'claim_still_held' | 'claim_undecided' | 'submission_not_found' | 'acknowledgement_not_found' | RefusalCode;

export const CLAIM_SUBMISSION_ERRORS = {
  claim_not_found: 404,
  claim_not_held: 409,
  claim_still_held: 422,
  claim_undecided: 409,
  submission_not_found: 404,
  acknowledgement_not_found: 404,
  file_not_x12: 422,
  file_truncated: 422,
  file_wrong_count: 422,
  file_wrong_control_number: 422,
  file_unexpected_transaction: 422,
  file_malformed: 422,
} satisfies Record<ClaimSubmissionErrorCode, number>;

export function refuse(code: ClaimSubmissionErrorCode, message: string, detail: ConstructorParameters<typeof DomainError>[2] = {}): DomainError {
  return new DomainError(code, message, detail);
}
