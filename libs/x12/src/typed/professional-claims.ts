import type { Batch837P, Claim837P, ClaimDetail } from '../model.js';
import { claimsOf, eventsOfClaims } from './claims.js';
import { PROFESSIONAL_CLAIM, PROFESSIONAL_LINES } from './tables/professional-claim.js';
import { readWhole } from './whole-file.js';
import { toText } from './write-file.js';

/**
 * Reads professional claims (005010X222) one by one. Claims of the same provider, subscriber or patient share these objects. The
 * envelope of the whole file is checked first. Throws `X12Error` where it or a claim cannot be read.
 */
export function* read837P(bytes: Uint8Array): Generator<Claim837P> {
  for (const { envelope, parts } of readWhole(bytes, ['837P'])) yield* claimsOf<ClaimDetail>(envelope, parts);
}

/**
 * Writes professional claims as one interchange with one group. Claims of equal billing providers, subscribers
 * and patients come under one HL each, in the order in which these first appear.
 * A claim of more lines than the guide allows (or `linesPerClaim`) is split as `splitClaim` says. Throws `X12Error` where a value cannot be written.
 */
export function write837P(batch: Batch837P): string {
  return toText(eventsOfClaims(batch, { ...PROFESSIONAL_CLAIM, lines: PROFESSIONAL_LINES }));
}
