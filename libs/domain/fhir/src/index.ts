export * from './elements.js';
export * from './coverage.js';
export * from './people.js';
export * from './claim.js';
export { readClaim, type ReadClaim } from './read-claim.js';
export { SUBMISSION_SHAPES, type ShapeName } from './claim-shape.js';
export type { Checks } from './submission.js';
