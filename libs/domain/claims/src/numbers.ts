import { type ClaimId, DomainError, isId } from '@claimwright/kernel';

// Crockford's base 32: capitals and digits that are not mistaken for each other and survive every payer's system.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 15;

/**
 * CLM01 of a claim: fifteen characters made of the 74 random bits of its id, so it is unique, the same whenever it is asked for,
 * and says nothing. The guide allows twenty characters; some payers return only seventeen.
 */
export function claimNumberOf(claimId: ClaimId): string {
  if (!isId('clm', claimId)) throw new DomainError('claim_id_invalid', 'This is no id of a claim');
  const hex = claimId.slice('clm_'.length);
  // UUIDv7: 48 bits of time, 4 of version, 12 random, 2 of variant, 62 random.
  let bits = (BigInt(`0x${hex.slice(13, 16)}`) << 62n) | (BigInt(`0x${hex.slice(16)}`) & 0x3fff_ffff_ffff_ffffn);
  let text = '';
  for (let i = 0; i < LENGTH; i++) {
    text = (ALPHABET[Number(bits & 31n)] ?? '') + text;
    bits >>= 5n;
  }
  return text;
}

/** REF*6R of a line, by its place in the claim from 1. */
export function lineControlNumber(claimNumber: string, place: number): string {
  return `${claimNumber}-${place}`;
}

/** The place a line control number of ours stands for; undefined for a number of another make. */
export function placeOfLine(controlNumber: string): number | undefined {
  const place = /-([1-9]\d?)$/.exec(controlNumber)?.[1];
  return place === undefined ? undefined : Number(place);
}
