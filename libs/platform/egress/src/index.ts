export { Egress, type EgressAnswer, type EgressInit, type EgressOptions } from './egress.js';
export { EgressFailed, type EgressFailure, EgressRefused, type EgressRefusal } from './egress-errors.js';
