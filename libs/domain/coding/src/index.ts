export * from './encounter.js';
export * from './check-encounter.js';
export * from './status.js';
export * from './from-claim.js';
export * from './settle.js';
