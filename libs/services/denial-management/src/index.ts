export { DenialManagementService } from './denial-management.module.js';
export { denialManagementSchema } from './denial-management.schema.js';
