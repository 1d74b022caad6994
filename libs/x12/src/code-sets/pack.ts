/** Ten digits, 26 letters, and nothing. */
export const RADIX = 37;
/** The longest code that packs: 37 to the 10th is below 2^53. */
export const PACKED_LENGTH = 10;

/** 1 to 36 for a digit or capital letter, 0 for any other byte: no code begins with nothing, so codes of different lengths differ. */
export const DIGITS: Uint8Array = digits();

function digits(): Uint8Array {
  const table = new Uint8Array(256);
  for (let at = 0; at < 10; at++) table[48 + at] = at + 1;
  for (let at = 0; at < 26; at++) table[65 + at] = at + 11;
  return table;
}

/** A code of digits and capital letters as a whole number in base 37; -1 for anything else, also for nothing. */
export function packIn(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > PACKED_LENGTH) return -1;
  let packed = 0;
  for (let at = start; at < end; at++) {
    const digit = DIGITS[bytes[at] as number] as number;
    if (digit === 0) return -1;
    packed = packed * RADIX + digit;
  }
  return packed;
}

/** The text as `packIn` would pack its bytes. */
export function packText(code: string): number {
  if (code.length === 0 || code.length > PACKED_LENGTH) return -1;
  let packed = 0;
  for (let at = 0; at < code.length; at++) {
    const unit = code.charCodeAt(at);
    const digit = unit < 256 ? (DIGITS[unit] as number) : 0;
    if (digit === 0) return -1;
    packed = packed * RADIX + digit;
  }
  return packed;
}
