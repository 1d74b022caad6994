import { DomainError } from '@claimwright/kernel';

export type EligibilityErrorCode = 'patient_not_found' | 'coverage_not_found' | 'eligibility_check_not_found' | 'eligibility_provider_required';

export const ELIGIBILITY_ERRORS = {
  patient_not_found: 404,
  coverage_not_found: 404,
  eligibility_check_not_found: 404,
  eligibility_provider_required: 422,
} satisfies Record<EligibilityErrorCode, number>;

export function refuse(code: EligibilityErrorCode, message: string, pointer?: string): DomainError {
  return new DomainError(code, message, pointer === undefined ? {} : { pointer });
}
