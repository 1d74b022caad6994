const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a range of bytes, read as UTF-8. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}
