export { auditParts } from './audit-parts.js';
export { AuditEventsController } from './audit-events.controller.js';
export { AuditEventsService } from './audit-events.service.js';
