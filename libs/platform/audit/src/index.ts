export { auditSchema } from './audit-schema.js';
export { type AuditAct, type AuditAction, type AuditContext, type AuditEvent, canonical, digest, GENESIS, linkAfter, type Purpose, PURPOSES } from './event.js';
export { Trail } from './trail.js';
