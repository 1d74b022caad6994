// Bytes read four at a time: one look, where a loop over a value of unforeseeable length would cost the processor more than the bytes do.
// Each function may look at eight bytes from `start`, which a segment's `view` has from each of its places.

const ZEROS = 0x30303030;
/** Added to four bytes of 0 to 127, sets the top bit of each that is more than 9. */
const BEYOND_NINE = 0x76767676;
const TOP_BITS = 0x80808080;
const POINT = 0x2e;
/** By length: the bits of a word that its first bytes fill, the first byte lowest. */
const FILLED = Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1, -1, -1, -1, -1);
/** The longest value that two words hold. */
export const TWO_WORDS = 8;

/** Up to four bytes packed one by one, the first highest; 0 for none. */
export function wordIn(view: DataView, start: number, length: number): number {
  return length === 0 ? 0 : view.getInt32(start) >>> (32 - length * 8);
}

/** As `wordIn`, the first byte lowest. */
export function lowWordIn(view: DataView, start: number, length: number): number {
  return view.getInt32(start, true) & (FILLED[length] as number);
}

/** A date CCYYMMDD as a whole number; 0 when one of its eight bytes is no digit. It need not be a day of the calendar. */
export function dateAt(view: DataView, start: number): number {
  const year = view.getInt32(start, true) ^ ZEROS;
  const day = view.getInt32(start + 4, true) ^ ZEROS;
  if ((beyondNine(year) | beyondNine(day)) !== 0) return 0;
  return fourDigits(year) * 10_000 + fourDigits(day);
}

/**
 * Where the point is in a value of up to eight bytes that holds nothing else but digits: its length when it has none, -1 when there is
 * anything else.
 */
export function pointIn(view: DataView, start: number, length: number): number {
  const first = beyondNine((view.getInt32(start, true) ^ ZEROS) & (FILLED[length] as number));
  const second = length <= 4 ? 0 : beyondNine((view.getInt32(start + 4, true) ^ ZEROS) & (FILLED[length - 4] as number));
  if ((first | second) === 0) return length;
  const at = second === 0 ? (31 - Math.clz32(first)) >> 3 : ((31 - Math.clz32(second)) >> 3) + 4;
  const isAlone = second === 0 ? (first & (first - 1)) === 0 : first === 0 && (second & (second - 1)) === 0;
  return isAlone && view.getUint8(start + at) === POINT ? at : -1;
}

/** Up to four bytes that are digits, as a number. */
export function digitsIn(view: DataView, start: number, length: number): number {
  if (length === 0) return 0;
  const digits = (view.getInt32(start) ^ ZEROS) >>> (32 - length * 8);
  const twos = (digits + (digits >>> 8) * 10) & 0x00ff00ff;
  return (twos >>> 16) * 100 + (twos & 0xff);
}

/** The top bit of each byte that is more than 9, given its bytes less `0`. One of 128 and more may spill into the next: both are no digits, or the value is none. */
function beyondNine(word: number): number {
  return (word | (word + BEYOND_NINE)) & TOP_BITS;
}

/** Four digits, a byte each, the first lowest, as a number: first by twos, then both twos. */
function fourDigits(digits: number): number {
  const twos = digits * 10 + (digits >> 8);
  return (twos & 0xff) * 100 + ((twos >> 16) & 0xff);
}
