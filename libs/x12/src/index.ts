// Errors and how sources of bytes are read.
export { X12Error, type Refusal, type RefusalCode, type X12ErrorCode, type X12Position } from './error.js';
export { DEFAULT_LIMITS, type Limits } from './scan/limits.js';
export { drive, driveAsync, type AsyncSource, type Machine, type Source } from './scan/source.js';

// Segments, as fast as can be.
export { packCode } from './scan/bytes.js';
export { Parts } from './scan/parts.js';
export { Scanner } from './scan/scanner.js';
export { packId, type Delimiters, type Segment } from './scan/segment.js';

// What a file holds.
export type * from './inspect/event.js';
export { inspect, inspectAsync, Inspector, type InspectOptions } from './inspect/inspector.js';

// What is wrong with it.
export { guides, transactionType } from './guides/registry.js';
export type { CodeList, CodeSetName, CodeSets } from './code-sets/port.js';
export type { Finding, FindingPlace, FindingTrigger, ValidationEvent } from './validate/finding.js';
export { describeRules, type RuleDescription } from './validate/rules/describe.js';
export type { ValidateOptions } from './validate/settings.js';
export { summarize, type TransactionSummary, type ValidationSummary } from './validate/summary.js';
export { validate, validateAsync, Validator } from './validate/validator.js';

// The answer it is owed.
export { acknowledge, type AcknowledgementReply, type InterchangeAcknowledgement } from './acknowledge/as-models.js';
export { Acknowledger, AnswerStore, type AcknowledgerOptions, type WrittenAnswer } from './acknowledge/acknowledger.js';
export type { AnswerKey, AnswerKind, AnswerSink } from './acknowledge/answer.js';
export type { ClaimDetails } from './validate/claim-details.js';
export type { ClaimStatusSource } from './acknowledge/claim-status.js';

// Transactions as types, read and written.
export type * from './model.js';
export { otherSegments } from './typed/other-segments.js';
export { readAcknowledgements, write277CA, write999, writeTA1 } from './typed/acknowledgements.js';
export { read276, read277, write276, write277 } from './typed/claim-status.js';
export { read270, read271, write270, write271 } from './typed/eligibility.js';
export { read820, write820 } from './typed/premium-payments.js';
export { read834, write834 } from './typed/enrollments.js';
export { splitClaim, type ClaimSplit, type SplittableClaim } from './typed/split-claim.js';
export { read837D, write837D } from './typed/dental-claims.js';
export { read837I, write837I } from './typed/institutional-claims.js';
export { read837P, write837P } from './typed/professional-claims.js';
export { read835, write835 } from './typed/remittances.js';

// Files of any size as typed events, read and written.
export type * from './typed/events.js';
export { EventReader, readEvents, readEventsAsync, type ReadOptions } from './typed/event-reader.js';
export { EventWriter, writeEvents, writeEventsAsync } from './typed/event-writer.js';
export type { CharacterSet } from './write/segment-writer.js';

// The same file without what tells who it is.
export { redact, redactAsync, type RedactOptions } from './redact/redactor.js';
