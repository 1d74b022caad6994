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

/** A list and a day in one number, never 0, so that an empty slot is no hit. */
export function metaOf(set: number, date: number): number {
  return (date * 32 + set + 1) | 0;
}

function slotOf(a: number, b: number, meta: number): number {
  const hash = Math.imul(a ^ Math.imul(meta, 0xc2b2ae35), 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) & (SLOTS - 1)) << 2;
}

/** Asks the code lists, and remembers the codes that were good: most codes of a file are few. */
export class CodeMemory {
  /** Lists that were asked for and are not known. */
  readonly unchecked = new Set<CodeSetName>();
  /** Four cells a slot: the three words of the code, and its list and day. */
  private readonly slots = new Int32Array(SLOTS * 4);

  constructor(private readonly codes: CodeSets) {}

  /** Whether the code in a range is good (see `isGood`), for the many that are short and were asked for before. */
  isGoodIn(bytes: Uint8Array, start: number, end: number, meta: number): boolean {
    let a = 0;
    let b = 0;
    let at = start;
    if (end - start > 4) {
      if (end - start > 8) return false;
      a = ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
      for (at += 4; at < end; at++) b = (b << 8) | (bytes[at] as number);
    } else for (; at < end; at++) a = (a << 8) | (bytes[at] as number);
    const { slots } = this;
    const slot = slotOf(a, b, meta);
    return slots[slot] === a && slots[slot + 1] === b && slots[slot + 2] === 0 && slots[slot + 3] === meta;
  }

  /** Whether the code is on the list on that day (CCYYMMDD, 0 for any), or the list is not known. */
  isGood({ a, b, c }: Word, set: number, date: number): boolean {
    const { slots } = this;
    const meta = metaOf(set, date);
    const slot = slotOf(a, b ^ (c << 3), meta);
    if (slots[slot] === a && slots[slot + 1] === b && slots[slot + 2] === c && slots[slot + 3] === meta) return true;
    if (!this.ask(textOf(a) + textOf(b) + textOf(c), set, date)) return false;
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
