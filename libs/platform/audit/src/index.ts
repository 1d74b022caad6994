export { AuditReader, ChainBroken, type Transactions, type VerifiedChain } from './audit-reader.js';
export { type AuditSearch, type ChainEnd, endOfChain, isAuditObject, searchEvents } from './audit-reading.js';
export { auditSchema } from './audit-schema.js';
export { CheckpointFolder } from './checkpoint-folder.js';
export { type Checkpoint, type CheckpointStore, checkSeries, hashOfCheckpoint, type SignedCheckpoint, type SigningKey } from './checkpoint.js';
export { type AuditAct, type AuditAction, type AuditContext, type AuditEvent, canonical, digest, linkAfter, type Purpose, PURPOSES } from './event.js';
export { makeSigningKey, signingKey } from './signing-keys.js';
export { Trail } from './trail.js';
export { type ChainProblem, type ChainReport, ChainVerifier } from './verify.js';
