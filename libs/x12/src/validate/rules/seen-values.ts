import { wordIn } from '../../scan/words.js';

const SLOTS = 4096;
/** Beyond this many a set takes no more, so that its cost stays flat: guides allow 999 lines a claim. */
const MOST = 2048;

/** Values seen since the last `clear`, as two hashes each: no strings, and clearing costs nothing. */
export class SeenValues {
  private readonly marks = new Int32Array(SLOTS);
  private readonly hashes = new Int32Array(SLOTS);
  private readonly checks = new Int32Array(SLOTS);
  private round = 1;
  private count = 0;

  clear(): void {
    if (this.count > 0) this.round++;
    this.count = 0;
  }

  /** Adds the value of a range; true when it was there already. */
  add(view: DataView, start: number, end: number): boolean {
    let hash = 0x811c9dc5 | 0;
    let check = end - start;
    for (let at = start; at < end; at += 4) {
      const word = wordIn(view, at, Math.min(4, end - at)) | 0;
      hash = Math.imul(hash ^ word, 0x01000193);
      hash ^= hash >>> 15;
      check = (Math.imul(check, 0x2c9277b5) + word) | 0;
    }
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    while (this.marks[slot] === this.round) {
      if (this.hashes[slot] === hash && this.checks[slot] === check) return true;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (this.count === MOST) return false;
    this.count++;
    this.marks[slot] = this.round;
    this.hashes[slot] = hash;
    this.checks[slot] = check;
    return false;
  }
}
