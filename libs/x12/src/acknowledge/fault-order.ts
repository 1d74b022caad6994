const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
/** IK3 loops of one set that wait for its end, some 100 bytes each: what a set has beyond is told in the order in which it is found. */
const HELD_MAX = 1000;

interface HeldLoop {
  segmentNumber: number;
  /** Bytes, since a text would keep the values of the file alive that it quotes. */
  bytes: Uint8Array;
  segments: number;
}

/**
 * Puts the IK3 loops of a set into the order of its segments, as 005010X231A1 wants them: what is found at SE may speak of a segment at
 * the beginning, as the balance of an 835 does of BPR. Sets with more loops than are held keep that order among each thousand.
 */
export class FaultOrder {
  private held: HeldLoop[] = [];

  constructor(private readonly write: (text: string, segments: number) => void) {}

  add(segmentNumber: number, text: string, segments: number): void {
    this.held.push({ segmentNumber, bytes: ENCODER.encode(text), segments });
    if (this.held.length >= HELD_MAX) this.release();
  }

  /** Writes what is held: at the end of the set. */
  release(): void {
    const { held } = this;
    if (held.length === 0) return;
    this.held = [];
    held.sort((one, other) => one.segmentNumber - other.segmentNumber);
    for (const { bytes, segments } of held) this.write(DECODER.decode(bytes), segments);
  }
}
