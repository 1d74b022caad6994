import { isId, type OrgId } from '@claimwright/kernel';

// Crockford's base 32: capitals and digits that are not mistaken for each other.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 13;

/**
 * The id an organisation exchanges files under (ISA06, 1000A NM109, its mailbox): `CW` and thirteen characters made of the random
 * bits of its id, so it is unique, fits the fifteen places of ISA06, and says nothing. Every service derives the same one.
 */
export function submitterIdOf(orgId: OrgId): string {
  if (!isId('org', orgId)) throw new TypeError('This is no id of an organisation');
  // UUIDv7: the last 62 bits are random.
  let bits = BigInt(`0x${orgId.slice(-16)}`) & 0x3fff_ffff_ffff_ffffn;
  let text = '';
  for (let i = 0; i < LENGTH; i++) {
    text = (ALPHABET[Number(bits & 31n)] ?? '') + text;
    bits >>= 5n;
  }
  return `CW${text}`;
}
