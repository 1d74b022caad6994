/** A control character or a byte beyond ASCII: in no X12 character set. */
export const FOREIGN = 1;
/** Anything that is not a digit. */
export const NOT_DIGIT = 2;
/** Anything that is not a space. */
export const NOT_SPACE = 4;

/** The class bits of each byte; or-ed over a value they say what it is made of. */
export const CLASSES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const foreign = byte < 32 || byte > 126 ? FOREIGN : 0;
  const digit = byte >= 48 && byte <= 57 ? 0 : NOT_DIGIT;
  return foreign | digit | (byte === 32 ? 0 : NOT_SPACE);
});

/** The text of a range of bytes, a character a byte: for values that are compared or shown, where most are ASCII. */
export function latin(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  return text;
}
