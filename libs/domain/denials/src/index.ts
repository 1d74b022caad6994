export * from './fact.js';
export * from './case-rules.js';
export * from './open-case.js';
export * from './group-denials.js';
export * from './deadlines.js';
export * from './appeals.js';
export * from './case-states.js';
export * from './resolution.js';
