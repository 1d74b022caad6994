/** Holds the bytes of a source from the last place taken on. */
export class SourceKeeper {
  private bytes = new Uint8Array(0x20000);
  /** Offset in the source of the first byte held, and how many are held. */
  private base = 0;
  private length = 0;

  push(chunk: Uint8Array): void {
    if (this.length + chunk.length > this.bytes.length) {
      const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + chunk.length));
      wider.set(this.bytes.subarray(0, this.length));
      this.bytes = wider;
    }
    this.bytes.set(chunk, this.length);
    this.length += chunk.length;
  }

  /** The bytes between two offsets; those before `to` are let go of when room is needed. */
  take(from: number, to: number): Uint8Array {
    const taken = this.bytes.slice(from - this.base, to - this.base);
    if (to - this.base > this.bytes.length / 2) {
      this.bytes.copyWithin(0, to - this.base, this.length);
      this.length -= to - this.base;
      this.base = to;
    }
    return taken;
  }
}
