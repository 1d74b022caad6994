/** Tells two writings apart: two sums of the bytes, and how many there are. It guards against forgetting an edit, not against a forger. */
export function fingerprint(bytes: Uint8Array): string {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    one = Math.imul(one ^ byte, 0x01000193);
    two = Math.imul(two + byte, 0x5bd1e995) ^ (two >>> 15);
  }
  return `${bytes.length.toString(36)}-${(one >>> 0).toString(36)}-${(two >>> 0).toString(36)}`;
}
