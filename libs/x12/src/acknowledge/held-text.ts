const ROOM = 64 * 1024;
/** Short texts only: long ones would outlive the collections of young values. */
const PIECE = 4 * 1024;
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

/** ASCII text that waits, as bytes in one array that is used again: as strings it would take four times that. */
export class HeldText {
  private bytes = new Uint8Array(ROOM);
  private length = 0;

  add(text: string): void {
    if (this.length + text.length > this.bytes.length) {
      const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + text.length));
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.length += ENCODER.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  clear(): void {
    this.length = 0;
  }

  *pieces(): Generator<string> {
    for (let at = 0; at < this.length; at += PIECE) yield DECODER.decode(this.bytes.subarray(at, Math.min(at + PIECE, this.length)));
  }
}
