export type * from './model.js';
export { X12Error, type X12ErrorCode, type X12Position } from './error.js';
export { inspect, type FileSummary, type GroupSummary, type InterchangeSummary, type SetSummary } from './inspect.js';
export { otherSegments } from './segment.js';
export { read270, read271 } from './read-eligibility.js';
export { read835 } from './read-835.js';
export { read837P } from './read-837p.js';
export { readAcknowledgements } from './read-acknowledgements.js';
