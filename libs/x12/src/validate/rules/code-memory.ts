import type { CodeSetName, CodeSets } from '../code-sets.js';
import { SETS } from './code-plan.js';

const SLOTS = 8192;
/** Words of a code: twelve characters. Longer ones are not remembered. */
export const WORD_BYTES = 12;

/** A code as three words of four characters, so that it is compared without a string. */
export class Word {
  a = 0;
  b = 0;
  c = 0;

  /** False when the range is longer than a word. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    this.b = this.c = 0;
    const length = end - start;
    if (length > 4) {
      this.a = wordIn(bytes, start, start + 4);
      this.b = wordIn(bytes, start + 4, Math.min(end, start + 8));
      if (length > 8) this.c = wordIn(bytes, start + 8, Math.min(end, start + WORD_BYTES));
      return length <= WORD_BYTES;
    }
    this.a = wordIn(bytes, start, end);
    return true;
  }

  text(): string {
    return textOf(this.a) + textOf(this.b) + textOf(this.c);
  }
}

function wordIn(bytes: Uint8Array, start: number, end: number): number {
  let word = 0;
  for (let at = start; at < end; at++) word = (word << 8) | (bytes[at] as number);
  return word;
}

function textOf(word: number): string {
  let text = '';
  for (let shift = 24; shift >= 0; shift -= 8) {
    const byte = (word >>> shift) & 0xff;
    if (byte !== 0) text += String.fromCharCode(byte);
  }
  return text;
}

/** Asks the code lists, and remembers the codes that were good: most codes of a file are few. */
export class CodeMemory {
  /** Lists that were asked for and are not known. */
  readonly unchecked = new Set<CodeSetName>();
  /** Four cells a slot: the three words of the code, and its list and day. */
  private readonly slots = new Int32Array(SLOTS * 4);

  constructor(private readonly codes: CodeSets) {}

  /** Whether the code is on the list on that day (CCYYMMDD, 0 for any), or the list is not known. */
  isGood(word: Word, set: number, date: number): boolean {
    const { a, b, c } = word;
    const { slots } = this;
    // Never 0, so that an empty slot is no hit.
    const meta = (date * 32 + set + 1) | 0;
    const hash = Math.imul(a ^ Math.imul(meta, 0xc2b2ae35), 0x9e3779b1) ^ Math.imul(b ^ (c << 3), 0x85ebca6b);
    const slot = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) << 2;
    if (slots[slot] === a && slots[slot + 1] === b && slots[slot + 2] === c && slots[slot + 3] === meta) return true;
    if (!this.ask(word.text(), set, date)) return false;
    slots[slot] = a;
    slots[slot + 1] = b;
    slots[slot + 2] = c;
    slots[slot + 3] = meta;
    return true;
  }

  ask(code: string, set: number, date: number): boolean {
    const name = SETS[set] as CodeSetName;
    const known = date === 0 ? this.codes.has(name, code) : this.codes.has(name, code, String(date));
    // A list that is there can still leave codes of some shape to others.
    if (known === undefined && !this.codes.list?.(name)) this.unchecked.add(name);
    return known !== false;
  }
}
