const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** One character for one byte, though for 0x80 to 0x9F not the one of the same number: only ASCII is read from what it gives. */
const oneByte = new TextDecoder('latin1');

/** U+DC80 to U+DCFF stand for bytes that are not UTF-8, as in Python's surrogateescape: no valid text holds them. */
const ESCAPE = 0xdc00;
const LONE_ESCAPE = /([\uDC80-\uDCFF])/u;
const REPLACEMENT = '\uFFFD';
/**
 * So much is made a string at once, or a segment that is longer. It has to be gone before its memory is tidied twice, or it grows old:
 * longer ones would put the whole file, piece by piece, into the old generation.
 */
const HELD_BYTES = 4 * 1024;
/** Arguments of one call. */
const CALL_BYTES = 4 * 1024;

/**
 * Texts of ranges of one array. A string of the whole neighbourhood is made once, since cutting it is many times faster than decoding each
 * value; values of 13 characters and more may hold on to it.
 */
export class Texts {
  private held = '';
  private from = 0;
  private to = 0;
  private ascii = true;

  /** The bytes have moved or changed. */
  forget(): void {
    this.from = this.to = 0;
  }

  /** Whether the range is at hand for `cut`. */
  has(start: number, end: number): boolean {
    return start >= this.from && end <= this.to;
  }

  /** Makes the string from `start` on, to `end` at least and `available` at most. */
  hold(bytes: Uint8Array, start: number, end: number, available: number): void {
    this.from = start;
    this.to = Math.max(end, Math.min(available, start + HELD_BYTES));
    const range = bytes.subarray(start, this.to);
    this.held = utf8.decode(range);
    // A byte that is not UTF-8 becomes one character too.
    this.ascii = this.held.length === range.length && !this.held.includes(REPLACEMENT);
    if (!this.ascii) this.held = oneByte.decode(range);
  }

  /** The text of a range that is at hand. */
  cut(bytes: Uint8Array, start: number, end: number): string {
    if (!this.ascii && hasHighByte(bytes, start, end)) return textOf(bytes, start, end);
    return this.held.substring(start - this.from, end - this.from);
  }
}

function hasHighByte(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] as number) >= 0x80) return true;
  return false;
}

/** The text of a range: UTF-8, and each byte that is not part of any as U+DC80 to U+DCFF, so that `bytesOf` gives the same bytes back. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  const text = utf8.decode(bytes.subarray(start, end));
  return text.includes(REPLACEMENT) ? escapedText(bytes, start, end) : text;
}

/** A character for each byte, of the same number. */
export function byteText(bytes: Uint8Array): string {
  const plain = utf8.decode(bytes);
  if (plain.length === bytes.length && !plain.includes(REPLACEMENT)) return plain;
  let text = '';
  for (let at = 0; at < bytes.length; at += CALL_BYTES) text += String.fromCharCode(...bytes.subarray(at, at + CALL_BYTES));
  return text;
}

/** The bytes of a text that `textOf` made, or of any other: UTF-8. */
export function bytesOf(text: string): Uint8Array {
  const plain = new TextEncoder();
  if (!LONE_ESCAPE.test(text)) return plain.encode(text);
  const parts = text.split(LONE_ESCAPE).map((part) => (LONE_ESCAPE.test(part) ? Uint8Array.of(part.charCodeAt(0) - ESCAPE) : plain.encode(part)));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function escapedText(bytes: Uint8Array, start: number, end: number): string {
  const parts: string[] = [];
  let from = start;
  for (let at = start; at < end; ) {
    const length = sequenceLength(bytes, at, end);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(utf8.decode(bytes.subarray(from, at)), String.fromCharCode(ESCAPE + (bytes[at] as number)));
    from = ++at;
  }
  parts.push(utf8.decode(bytes.subarray(from, end)));
  return parts.join('');
}

/** How long the valid UTF-8 sequence at a place is, 0 for none: neither overlong, nor a surrogate, nor past U+10FFFF. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (length === 0 || at + length > end) return 0;
  const second = bytes[at + 1] as number;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let next = at + 2; next < at + length; next++) if (((bytes[next] as number) & 0xc0) !== 0x80) return 0;
  return length;
}
