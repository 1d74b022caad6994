const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
/** Below this whole numbers are divided as such. */
const SMALL = 0x40000000;

/** Puts whole cents as a decimal without superfluous zeros, none before the point either; answers where it ends. */
export function putCents(bytes: Uint8Array, from: number, cents: number): number {
  let at = from;
  let value = cents;
  if (value < 0) {
    bytes[at++] = MINUS;
    value = -value;
  }
  const whole = value < SMALL ? (value / 100) | 0 : Math.floor(value / 100);
  const fraction = value - whole * 100;
  if (whole > 0 || fraction === 0) at = putDigits(bytes, at, whole);
  if (fraction === 0) return at;
  const tens = (fraction / 10) | 0;
  bytes[at++] = POINT;
  bytes[at++] = ZERO + tens;
  if (fraction > tens * 10) bytes[at++] = ZERO + fraction - tens * 10;
  return at;
}

/** Puts a whole number from zero on; answers where it ends. */
export function putDigits(bytes: Uint8Array, from: number, value: number): number {
  if (value >= SMALL) {
    const text = String(value);
    for (let i = 0; i < text.length; i++) bytes[from + i] = text.charCodeAt(i);
    return from + text.length;
  }
  let width = 1;
  for (let limit = 10; value >= limit; limit *= 10) width++;
  let rest = value | 0;
  for (let at = from + width - 1; at >= from; at--) {
    const next = (rest / 10) | 0;
    bytes[at] = ZERO + rest - next * 10;
    rest = next;
  }
  return from + width;
}
