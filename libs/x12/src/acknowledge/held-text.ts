const ROOM = 64 * 1024;
/** Short texts only: long ones would outlive the collections of young values. */
const PIECE = 4 * 1024;
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

/** Segments that wait until what stands before them is known: as bytes in arrays that are used again, for as strings they would take four times that. */
export class HeldText {
  /** How many. */
  segments = 0;
  private readonly text = new Bytes();
  private readonly fillings = new Bytes();
  private gap = 0;
  /** Of each filled gap: where it is in `text`, and where its filling ends. */
  private readonly gaps: number[] = [];

  /** One segment with its terminator. */
  add(segment: string): void {
    this.text.add(segment);
    this.segments++;
  }

  /** What comes next is to stand after a text that `fillGap` gives. */
  leaveGap(): void {
    this.gap = this.text.length;
  }

  fillGap(segments: readonly string[]): void {
    for (const segment of segments) this.fillings.add(segment);
    this.segments += segments.length;
    this.gaps.push(this.gap, this.fillings.length);
  }

  clear(): void {
    this.segments = 0;
    this.text.length = 0;
    this.fillings.length = 0;
    this.gaps.length = 0;
  }

  *pieces(): Generator<string> {
    let [from, filled] = [0, 0];
    for (let i = 0; i < this.gaps.length; i += 2) {
      const [gap = 0, end = 0] = this.gaps.slice(i, i + 2);
      yield* this.text.pieces(from, gap);
      yield* this.fillings.pieces(filled, end);
      [from, filled] = [gap, end];
    }
    yield* this.text.pieces(from, this.text.length);
  }
}

class Bytes {
  length = 0;
  private bytes = new Uint8Array(ROOM);

  /** ASCII only, so that a piece never ends within a character. */
  add(text: string): void {
    if (this.length + text.length > this.bytes.length) {
      const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + text.length));
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.length += ENCODER.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  *pieces(from: number, to: number): Generator<string> {
    for (let at = from; at < to; at += PIECE) yield DECODER.decode(this.bytes.subarray(at, Math.min(at + PIECE, to)));
  }
}
