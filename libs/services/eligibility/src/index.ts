export { ELIGIBILITY_ERRORS, type EligibilityErrorCode } from './eligibility.errors.js';
export { EligibilityService } from './eligibility.module.js';
export { eligibilitySchema } from './eligibility.schema.js';
export { EligibilitySettings } from './eligibility.settings.js';
