const DIGITS_MAX = 15;

/** The amount in a range of bytes, in whole cents (data element 782); NaN when it is none with at most two decimals that matter. */
export function centsOf(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === 45;
  let at = negative ? start + 1 : start;
  const first = at;
  if (at >= end || end - at > DIGITS_MAX) return Number.NaN;
  let cents = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) break;
    cents = cents * 10 + digit;
  }
  cents *= 100;
  if (at < end) {
    if (bytes[at] !== 46 || end - first === 1) return Number.NaN;
    let unit = 10;
    for (at++; at < end; at++) {
      const digit = (bytes[at] as number) - 48;
      if (digit < 0 || digit > 9 || (unit < 1 && digit !== 0)) return Number.NaN;
      cents += unit >= 1 ? digit * unit : 0;
      unit /= 10;
    }
  }
  return negative && cents !== 0 ? -cents : cents;
}
