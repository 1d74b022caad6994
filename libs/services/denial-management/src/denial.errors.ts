import { DomainError } from '@claimwright/kernel';

export type DenialErrorCode = 'denial_not_found' | 'denial_step_refused' | 'denial_not_appealable' | 'no_appeal_left' | 'nothing_to_correct';

export const DENIAL_ERRORS = {
  denial_not_found: 404,
  denial_step_refused: 409,
  denial_not_appealable: 409,
  no_appeal_left: 409,
  nothing_to_correct: 409,
} satisfies Record<DenialErrorCode, number>;

export const refuse = (code: DenialErrorCode, message: string): DomainError => new DomainError(code, message);
