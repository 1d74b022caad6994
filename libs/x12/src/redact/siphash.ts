/**
 * SipHash-2-4 with 64-bit words as pairs of 32: a keyed hash that does not give its input away to who lacks the key. Answers the low half
 * and keeps the high one.
 */
export class SipHash {
  /** The high half of the last hash. */
  high = 0;
  private readonly key: Uint32Array;
  private readonly v = new Uint32Array(8);

  /** Of sixteen bytes. */
  constructor(key: Uint8Array) {
    if (key.length !== 16) throw new RangeError('The key of a pseudonym is sixteen bytes');
    this.key = Uint32Array.from([0, 4, 8, 12], (at) => wordAt(key, at));
  }

  /** The hash of `bytes`; a `salt` other than 0 stands before them, so that kinds of value hash apart. */
  hash(salt: number, bytes: Uint8Array): number {
    const { v, key } = this;
    const [k0 = 0, k1 = 0, k2 = 0, k3 = 0] = key;
    v.set([k0 ^ 0x70736575, k1 ^ 0x736f6d65, k2 ^ 0x6e646f6d, k3 ^ 0x646f7261, k0 ^ 0x6e657261, k1 ^ 0x6c796765, k2 ^ 0x79746573, k3 ^ 0x74656462]);
    if (salt !== 0) this.word(salt, 0);
    const whole = bytes.length & ~7;
    for (let at = 0; at < whole; at += 8) this.word(wordAt(bytes, at), wordAt(bytes, at + 4));
    this.word(wordAt(bytes, whole), (wordAt(bytes, whole + 4) | (bytes.length << 24)) >>> 0);
    v[4] = (v[4] as number) ^ 0xff;
    for (let i = 0; i < 4; i++) this.round();
    this.high = ((v[1] as number) ^ (v[3] as number) ^ (v[5] as number) ^ (v[7] as number)) >>> 0;
    return ((v[0] as number) ^ (v[2] as number) ^ (v[4]) ^ (v[6] as number)) >>> 0;
  }

  private word(low: number, high: number): void {
    const { v } = this;
    v[6] = (v[6] as number) ^ low;
    v[7] = (v[7] as number) ^ high;
    this.round();
    this.round();
    v[0] = (v[0] as number) ^ low;
    v[1] = (v[1] as number) ^ high;
  }

  private round(): void {
    this.add(0, 2);
    this.rotate(2, 13);
    this.mix(2, 0);
    this.rotate(0, 32);
    this.add(4, 6);
    this.rotate(6, 16);
    this.mix(6, 4);
    this.add(0, 6);
    this.rotate(6, 21);
    this.mix(6, 0);
    this.add(4, 2);
    this.rotate(2, 17);
    this.mix(2, 4);
    this.rotate(4, 32);
  }

  private add(to: number, from: number): void {
    const { v } = this;
    const low = (v[to] as number) + (v[from] as number);
    v[to] = low;
    v[to + 1] = (v[to + 1] as number) + (v[from + 1] as number) + (low > 0xffffffff ? 1 : 0);
  }

  private mix(to: number, from: number): void {
    const { v } = this;
    v[to] = (v[to] as number) ^ (v[from] as number);
    v[to + 1] = (v[to + 1] as number) ^ (v[from + 1] as number);
  }

  private rotate(at: number, by: number): void {
    const { v } = this;
    const low = v[at] as number;
    const high = v[at + 1] as number;
    v[at] = by === 32 ? high : (low << by) | (high >>> (32 - by));
    v[at + 1] = by === 32 ? low : (high << by) | (low >>> (32 - by));
  }
}

function wordAt(bytes: Uint8Array, at: number): number {
  let word = 0;
  for (let i = 0; i < 4; i++) word |= (bytes[at + i] ?? 0) << (i * 8);
  return word >>> 0;
}
