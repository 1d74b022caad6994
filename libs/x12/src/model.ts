// The transactions as types: each file has those of one, `common` what several share.
export type * from './model/acknowledgements.js';
export type * from './model/claim-details.js';
export type * from './model/claim-status.js';
export type * from './model/common.js';
export type * from './model/dental-claim.js';
export type * from './model/eligibility.js';
export type * from './model/enrollment.js';
export type * from './model/institutional-claim.js';
export type * from './model/other-coverage.js';
export type * from './model/premium-payment.js';
export type * from './model/professional-claim.js';
export type * from './model/professional-lines.js';
export type * from './model/remittance.js';
