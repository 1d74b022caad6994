/** Text becomes bytes early: a long one would outlive the collections of young values, and be kept until an old one. */
const HOLD_AT = 4 * 1024;
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

/** Segments that wait until what stands before them is known: as bytes once there are many, for as many strings take four times that. */
export class HeldText {
  /** How many. */
  segments = 0;
  private readonly pieces: Uint8Array[] = [];
  private text = '';
  /** Where in `text` the gap is, or, once that was put away, before which piece. */
  private gap = 0;
  private gapPiece = -1;

  /** One segment with its terminator. */
  add(segment: string): void {
    this.text += segment;
    this.segments++;
    if (this.text.length >= HOLD_AT) this.putAway();
  }

  /** What comes next is to stand after a text that `fillGap` gives. */
  leaveGap(): void {
    this.gap = this.text.length;
    this.gapPiece = -1;
  }

  fillGap(segments: readonly string[]): void {
    this.segments += segments.length;
    const filling = segments.join('');
    if (this.gapPiece < 0) this.text = this.text.slice(0, this.gap) + filling + this.text.slice(this.gap);
    else this.pieces[this.gapPiece] = ENCODER.encode(filling);
  }

  *texts(): Generator<string> {
    for (const piece of this.pieces) yield DECODER.decode(piece);
    yield this.text;
  }

  private putAway(): void {
    if (this.gapPiece < 0) {
      this.pieces.push(ENCODER.encode(this.text.slice(0, this.gap)));
      this.gapPiece = this.pieces.push(new Uint8Array(0)) - 1;
      this.text = this.text.slice(this.gap);
    }
    this.pieces.push(ENCODER.encode(this.text));
    this.text = '';
  }
}
