import type { Batch837I, Claim837I, InstitutionalClaimDetail } from '../model.js';
import { claimsOf, eventsOfClaims } from './claims.js';
import { INSTITUTIONAL_CLAIM, INSTITUTIONAL_LINES } from './tables/institutional-claim.js';
import { readWhole } from './whole-file.js';
import { toText } from './write-file.js';

/**
 * Reads institutional claims (005010X223) one by one. Claims of the same provider, subscriber or patient share these objects. The envelope of the
 * whole file is checked first. Throws `X12Error` where it or a claim cannot be read.
 */
export function* read837I(bytes: Uint8Array): Generator<Claim837I> {
  for (const { envelope, parts } of readWhole(bytes, ['837I'])) yield* claimsOf<InstitutionalClaimDetail>(envelope, parts);
}

/**
 * Writes institutional claims as one interchange with one group. Claims of equal billing providers, subscribers and patients come under one HL
 * each, in the order in which these first appear.
 * A claim of more lines than the guide allows (or `linesPerClaim`) is split as `splitClaim` says. Throws `X12Error` where a value cannot be written.
 */
export function write837I(batch: Batch837I): string {
  return toText(eventsOfClaims(batch, { ...INSTITUTIONAL_CLAIM, lines: INSTITUTIONAL_LINES }));
}
