import type { Batch837D, Claim837D, DentalClaimDetail } from '../model.js';
import { claimsOf, eventsOfClaims } from './claims.js';
import { DENTAL_CLAIM, DENTAL_LINES } from './tables/dental-claim.js';
import { readWhole } from './whole-file.js';
import { toText } from './write-file.js';

/**
 * Reads dental claims (005010X224) one by one. Claims of the same provider, subscriber or patient share these objects. The envelope of the
 * whole file is checked first. Throws `X12Error` where it or a claim cannot be read.
 */
export function* read837D(bytes: Uint8Array): Generator<Claim837D> {
  for (const { envelope, parts } of readWhole(bytes, ['837D'])) yield* claimsOf<DentalClaimDetail>(envelope, parts);
}

/**
 * Writes dental claims as one interchange with one group. Claims of equal billing providers, subscribers and patients come under one HL
 * each, in the order in which these first appear.
 * A claim of more lines than the guide allows (or `linesPerClaim`) is split as `splitClaim` says. Throws `X12Error` where a value cannot be written.
 */
export function write837D(batch: Batch837D): string {
  return toText(eventsOfClaims(batch, { ...DENTAL_CLAIM, lines: DENTAL_LINES }));
}
