/**
 * SipHash-2-4 with 64-bit words as pairs of 32: a keyed hash that does not give its input away to who lacks the key. Answers the low half
 * and keeps the high one.
 */
export class SipHash {
  /** The high half of the last hash. */
  high = 0;
  private readonly k0: number;
  private readonly k1: number;
  private readonly k2: number;
  private readonly k3: number;

  /** Of sixteen bytes. */
  constructor(key: Uint8Array) {
    if (key.length !== 16) throw new RangeError('The key of a pseudonym is sixteen bytes');
    this.k0 = wordAt(key, 0);
    this.k1 = wordAt(key, 4);
    this.k2 = wordAt(key, 8);
    this.k3 = wordAt(key, 12);
  }

  /** The hash of `bytes` from `from` to `to`; a `salt` other than 0 stands before them, so that kinds of value hash apart. */
  hash(salt: number, bytes: Uint8Array, from = 0, to = bytes.length): number {
    const { k0, k1, k2, k3 } = this;
    let a = k0 ^ 0x70736575;
    let a1 = k1 ^ 0x736f6d65;
    let b = k2 ^ 0x6e646f6d;
    let b1 = k3 ^ 0x646f7261;
    let c = k0 ^ 0x6e657261;
    let c1 = k1 ^ 0x6c796765;
    let d = k2 ^ 0x79746573;
    let d1 = k3 ^ 0x74656462;
    const length = to - from;
    const last = length >> 3;
    // Words of the input, the last with the length in its highest byte; then a turn without input that ends it.
    for (let word = salt === 0 ? 0 : -1; word <= last + 1; word++) {
      const at = from + word * 8;
      const ends = word === last + 1;
      const low = ends ? 0 : word < 0 ? salt : wordAt(bytes, at, to);
      const high = ends || word < 0 ? 0 : wordAt(bytes, at + 4, to) | (word === last ? length << 24 : 0);
      if (ends) c ^= 0xff;
      d ^= low;
      d1 ^= high;
      for (let round = ends ? 4 : 2; round > 0; round--) {
        // Carries are made of bits: nobody can foresee them, and a branch that goes the other way costs more.
        let sum = (a + b) | 0;
        a1 = (a1 + b1 + (((a & b) | ((a | b) & ~sum)) >>> 31)) | 0;
        a = sum;
        let kept = b;
        b = ((b << 13) | (b1 >>> 19)) ^ a;
        b1 = ((b1 << 13) | (kept >>> 19)) ^ a1;
        kept = a;
        a = a1;
        a1 = kept;
        sum = (c + d) | 0;
        c1 = (c1 + d1 + (((c & d) | ((c | d) & ~sum)) >>> 31)) | 0;
        c = sum;
        kept = d;
        d = ((d << 16) | (d1 >>> 16)) ^ c;
        d1 = ((d1 << 16) | (kept >>> 16)) ^ c1;
        sum = (a + d) | 0;
        a1 = (a1 + d1 + (((a & d) | ((a | d) & ~sum)) >>> 31)) | 0;
        a = sum;
        kept = d;
        d = ((d << 21) | (d1 >>> 11)) ^ a;
        d1 = ((d1 << 21) | (kept >>> 11)) ^ a1;
        sum = (c + b) | 0;
        c1 = (c1 + b1 + (((c & b) | ((c | b) & ~sum)) >>> 31)) | 0;
        c = sum;
        kept = b;
        b = ((b << 17) | (b1 >>> 15)) ^ c;
        b1 = ((b1 << 17) | (kept >>> 15)) ^ c1;
        kept = c;
        c = c1;
        c1 = kept;
      }
      a ^= low;
      a1 ^= high;
    }
    this.high = (a1 ^ b1 ^ c1 ^ d1) >>> 0;
    return (a ^ b ^ c ^ d) >>> 0;
  }
}

function wordAt(bytes: Uint8Array, at: number, to = bytes.length): number {
  let word = 0;
  for (let i = Math.min(4, to - at) - 1; i >= 0; i--) word = (word << 8) | (bytes[at + i] as number);
  return word;
}
