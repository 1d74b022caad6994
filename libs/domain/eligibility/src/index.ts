export * from './inquiry.js';
export * from './answer.js';
export * from './benefits.js';
export * from './rejections.js';
export * from './retry.js';
export * from './subject.js';
export * from './outcome.js';
