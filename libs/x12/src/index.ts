export type * from './model.js';
export { X12Error, type X12ErrorCode, type X12Position } from './error.js';
export { inspect, type FileSummary, type GroupSummary, type InterchangeSummary, type SetSummary } from './inspect.js';
export { otherSegments } from './segment.js';
export { read837P } from './read-837p.js';
