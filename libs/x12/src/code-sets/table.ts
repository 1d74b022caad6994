import { DIGITS, PACKED_LENGTH, RADIX } from './pack.js';

const MARKS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LAST_DAY = 99_999_999;
const FULL_STOP = 0x2e;
const SMALL_A = 0x61;

/** Codes with the days they hold: an open-addressed table of packed codes, so that 80,000 codes are two typed arrays. */
export class CodeTable {
  private readonly keys: Float64Array;
  private readonly intervals: Uint8Array;
  private readonly mask: number;
  private readonly from: Int32Array;
  private readonly until: Int32Array;

  /** Reads a list as tools/make-code-sets.mjs writes it. */
  constructor(text: string) {
    const [head = '', ...lines] = text.trimEnd().split('\n');
    const intervals = head.split(' ').map((interval) => interval.split('-'));
    this.from = Int32Array.from(intervals, ([first]) => Number(first));
    this.until = Int32Array.from(intervals, ([, last]) => (last ? Number(last) : LAST_DAY));
    let slots = 16;
    for (const room = countCodes(text) * 1.5; slots < room; ) slots *= 2;
    this.mask = slots - 1;
    this.keys = new Float64Array(slots);
    this.intervals = new Uint8Array(slots);
    for (const line of lines) this.readLine(line);
  }

  /** Whether a code by `packIn` holds on a day, CCYYMMDD as a number; on any day at all for 0. */
  has(packed: number, on: number): boolean {
    const { keys, mask } = this;
    for (let slot = slotOf(packed) & mask; ; slot = (slot + 1) & mask) {
      const key = keys[slot] as number;
      if (key === packed) {
        const interval = this.intervals[slot] as number;
        return on === 0 || (on >= (this.from[interval] as number) && on <= (this.until[interval] as number));
      }
      if (key === 0) return false;
    }
  }

  private readLine(line: string): void {
    const prefixes = new Float64Array(PACKED_LENGTH + 1);
    let length = 0;
    let interval = 0;
    for (let at = 0; at < line.length; at++) {
      const unit = line.charCodeAt(at);
      if (unit === FULL_STOP) interval = MARKS.indexOf(line.charAt(++at));
      else if (unit >= SMALL_A) {
        if (length > 0) this.add(prefixes[length] as number, interval);
        length = unit - SMALL_A;
        interval = 0;
      } else {
        prefixes[length + 1] = (prefixes[length] as number) * RADIX + (DIGITS[unit] as number);
        length++;
      }
    }
    this.add(prefixes[length] as number, interval);
  }

  private add(packed: number, interval: number): void {
    let slot = slotOf(packed) & this.mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = packed;
    this.intervals[slot] = interval;
  }
}

/** Codes that follow another on their line; the first of each line is one more, for which there is room. */
function countCodes(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= SMALL_A && text.charCodeAt(at - 1) !== FULL_STOP) count++;
  return count;
}

function slotOf(packed: number): number {
  const high = (packed / 0x1_0000_0000) | 0;
  const mixed = Math.imul((packed | 0) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
