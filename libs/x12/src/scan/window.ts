/** Bytes copied in at a time: small enough to stay in the processor's first caches on their way through the scanner. */
const PIECE_BYTES = 32 * 1024;

/** Room after the last byte, so that a reader may look at eight bytes from any place. */
const SLACK = 8;

/** The part of the input in hand: from what is not yet consumed to what has been copied in. Its memory is bounded by what its user keeps. */
export class Window {
  bytes = new Uint8Array(PIECE_BYTES * 2);
  /** The same memory, two bytes at a time. */
  halves = new Uint16Array(this.bytes.buffer);
  /** The same memory, for those who read four bytes at once. */
  view = new DataView(this.bytes.buffer);
  /** One past the last byte held; a NUL stands there. */
  to = 0;
  /** Offset in the file of `bytes[0]`. */
  base = 0;
  /** No more will be pushed. */
  ended = false;
  private chunk: Uint8Array = new Uint8Array(0);
  private taken = 0;

  /** All bytes are in hand. */
  get final(): boolean {
    return this.ended && this.taken === this.chunk.length;
  }

  push(chunk: Uint8Array): void {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('X12 is read from pieces of Uint8Array: encode a text with TextEncoder, and set no encoding on a stream');
    if (this.taken < this.chunk.length) throw new Error('A scanner takes the next chunk when next has answered false');
    this.chunk = chunk;
    this.taken = 0;
  }

  /** Takes in more of what was pushed and drops what is before `keep`; answers by how much all places moved down, or -1 when there is no more. */
  more(keep: number): number {
    const left = this.chunk.length - this.taken;
    if (left === 0) return -1;
    const wanted = Math.min(left, PIECE_BYTES);
    const shift = this.to + wanted + SLACK > this.bytes.length ? this.makeRoom(keep & ~1, wanted) : 0;
    this.bytes.set(this.chunk.subarray(this.taken, this.taken + wanted), this.to);
    this.taken += wanted;
    this.to += wanted;
    this.bytes[this.to] = 0;
    return shift;
  }

  /** Moves what is kept to the front. It widens when more than half is kept, so that a byte is moved a bounded number of times. */
  private makeRoom(shift: number, wanted: number): number {
    const held = this.to - shift;
    if (Math.max(held * 2, held + wanted + SLACK) > this.bytes.length) {
      const wider = new Uint8Array(Math.max(this.bytes.length * 2, held + wanted + SLACK));
      wider.set(this.bytes.subarray(shift, this.to));
      this.bytes = wider;
      this.halves = new Uint16Array(wider.buffer, 0, wider.length >> 1);
      this.view = new DataView(wider.buffer);
    } else this.bytes.copyWithin(0, shift, this.to);
    this.to = held;
    this.base += shift;
    return shift;
  }
}
