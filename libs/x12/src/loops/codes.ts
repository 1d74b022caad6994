import type { SegmentUsage } from '../guides/guide.js';
import type { Segment } from '../scan/segment.js';
import { wordIn } from '../scan/words.js';

/** A code as a 32-bit number: itself when it has up to four bytes, else a hash. 0 is the empty one. */
export function codeKey(code: string): number {
  let key = 0;
  for (let at = 0; at < code.length; at++) key = at < 4 ? (key << 8) | code.charCodeAt(at) : nextKey(key, code.charCodeAt(at));
  return key;
}

/** A hash need not be unique: the element's own check compares the whole value. */
function nextKey(key: number, byte: number): number {
  return (Math.imul(key, 31) + byte) | 0 || 1;
}

/** The key of element `i`, of its first component and repetition only; 0 when it is empty or absent. */
export function readKey(segment: Segment, i: number): number {
  if (i > segment.count) return 0;
  const { bytes, bounds } = segment;
  const from = bounds[i] as number;
  const end = segment.marks[i] === 0 ? (bounds[i + 1] as number) - 1 : segment.componentEnd(i, from);
  if (end - from <= 4) return wordIn(segment.view, from, end - from) | 0;
  let key = segment.view.getInt32(from);
  for (let at = from + 4; at < end; at++) key = nextKey(key, bytes[at] as number);
  return key;
}

/** The codes that element `i` of a usage may have, of its first component where it is a composite. */
export function codesAt(usage: SegmentUsage, i: number): readonly string[] | undefined {
  const element = usage.elements[i - 1];
  return element?.codes ?? element?.components?.[0]?.codes;
}

const disjoint = (one: readonly string[], other: readonly string[]) => !one.some((code) => other.includes(code));

/** Whether element `i` tells two usages of a segment id apart, where the codes of one are never those of the other. */
export function tellsApart(one: SegmentUsage, other: SegmentUsage, i: number): boolean {
  const first = codesAt(one, i);
  const second = codesAt(other, i);
  if (first && second) return disjoint(first, second);
  // 999 2100: CTX01-1 is SITUATIONAL TRIGGER in one CTX and free in the CTX beside it.
  return first !== second && one.loop === other.loop;
}

/** The first element that tells two of the usages of one segment id apart: NM101, HL03, HI01-1; 0 when none does. */
export function qualifierOf(usages: readonly SegmentUsage[]): number {
  const alike = new Map<string, SegmentUsage>();
  const most = Math.max(0, ...usages.map(({ elements }) => elements.length));
  for (let i = 1; i <= most; i++) {
    alike.clear();
    for (const usage of usages) alike.set(`${codesAt(usage, i)?.join() ?? `in ${usage.loop}`}`, usage);
    const kinds = [...alike.values()];
    if (kinds.some((one, at) => kinds.slice(at + 1).some((other) => tellsApart(one, other, i)))) return i;
  }
  return 0;
}

/** Finds small numbers by 32-bit keys with one multiplication: a hash without collisions, found when it is made. */
export class KeyTable {
  private keys = new Int32Array(2);
  private values = new Int32Array(2);
  private multiplier = 1;
  private shift = 31;

  /** `keys` differ from each other and from 0; the value of each is its place. */
  constructor(keys: readonly number[]) {
    let bits = 1;
    while (1 << bits < keys.length * 2) bits++;
    for (let tries = 0; !this.fill(keys, bits); tries++) {
      this.multiplier = (Math.imul(this.multiplier, 0x2c9277b5) + 0x3c6ef35f) | 1;
      if (tries % 32 === 31) bits++;
    }
  }

  private fill(keys: readonly number[], bits: number): boolean {
    this.keys = new Int32Array(1 << bits);
    this.values = new Int32Array(1 << bits).fill(-1);
    this.shift = 32 - bits;
    for (const [value, key] of keys.entries()) {
      const at = Math.imul(key, this.multiplier) >>> this.shift;
      if (this.keys[at] !== 0) return false;
      this.keys[at] = key;
      this.values[at] = value;
    }
    return true;
  }

  /** The place of the key, -1 when it is not there. */
  find(key: number): number {
    const at = Math.imul(key, this.multiplier) >>> this.shift;
    return this.keys[at] === key ? (this.values[at] as number) : -1;
  }
}
