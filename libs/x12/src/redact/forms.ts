const HYPHEN = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const MOST_DIGITS = 15;

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isCapital(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}

/** No list has a code of more letters and nothing else: that is a word. */
const MOST_LETTERS = 3;

/** Whether a range has the form of a code: capitals and digits, with points, hyphens and slashes after the first. */
export function isCode(bytes: Uint8Array, start: number, end: number): boolean {
  let letters = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (isDigit(byte)) continue;
    if (isCapital(byte)) letters++;
    else if (at === start || byte < HYPHEN || byte > SLASH) return false;
  }
  return end > start && (letters < end - start || letters <= MOST_LETTERS);
}

/** Whether a range can be the id of a segment. */
export function isSegmentId(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 3 || !isCapital(bytes[start] as number)) return false;
  for (let at = start + 1; at < end; at++) if (!isCapital(bytes[at] as number) && !isDigit(bytes[at] as number)) return false;
  return true;
}

/** Whether a range is a number, amount or time: a minus sign, at most fifteen digits, and a point with digits after it. */
export function isNumber(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  if (bytes[at] === HYPHEN) at++;
  const first = at;
  while (at < end && isDigit(bytes[at] as number)) at++;
  if (at - first > MOST_DIGITS) return false;
  if (at < end && bytes[at] === POINT) at++;
  while (at < end && isDigit(bytes[at] as number)) at++;
  // After the point there may be any number of digits; a second point, or digits that no point divides, end it early.
  return at === end;
}

/** Whether all bytes of a range are ASCII. */
export function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] as number) >= 0x80) return false;
  return true;
}

/** The text of a range of ASCII. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  return text;
}
