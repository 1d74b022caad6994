export { REMITTANCE_ERRORS, type RemittanceErrorCode } from './remittance.errors.js';
export { RemittanceService } from './remittance.module.js';
export { remittanceSchema } from './remittance.schema.js';
