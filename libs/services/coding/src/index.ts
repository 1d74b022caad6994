export { CODING_ERRORS, type CodingErrorCode } from './coding.errors.js';
export { CodingService } from './coding.module.js';
export { codingSchema } from './coding.schema.js';
