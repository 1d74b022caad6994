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
    let a = 0;
    let b = 0;
    let c = 0;
    let at = start;
    const first = Math.min(end, start + 4);
    for (; at < first; at++) a = (a << 8) | (bytes[at] as number);
    const second = Math.min(end, start + 8);
    for (; at < second; at++) b = (b << 8) | (bytes[at] as number);
    const third = Math.min(end, start + WORD_BYTES);
    for (; at < third; at++) c = (c << 8) | (bytes[at] as number);
    this.a = a;
    this.b = b;
    this.c = c;
    return at === end;
  }

  text(): string {
    return textOf(this.a) + textOf(this.b) + textOf(this.c);
  }
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
  private readonly a = new Int32Array(SLOTS);
  private readonly b = new Int32Array(SLOTS);
  private readonly c = new Int32Array(SLOTS);
  private readonly meta = new Int32Array(SLOTS);

  constructor(private readonly codes: CodeSets) {}

  /** Whether the code is on the list on that day (CCYYMMDD, 0 for any), or the list is not known. */
  isGood(word: Word, set: number, date: number): boolean {
    const { a, b, c } = word;
    // Never 0, so that an empty slot is no hit.
    const meta = (date * 32 + set + 1) | 0;
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0x27d4eb2f) ^ Math.imul(meta, 0xc2b2ae35);
    hash ^= hash >>> 15;
    const slot = (hash ^ (hash >>> 7)) & (SLOTS - 1);
    if (this.a[slot] === a && this.b[slot] === b && this.c[slot] === c && this.meta[slot] === meta) return true;
    if (!this.ask(word.text(), set, date)) return false;
    this.a[slot] = a;
    this.b[slot] = b;
    this.c[slot] = c;
    this.meta[slot] = meta;
    return true;
  }

  ask(code: string, set: number, date: number): boolean {
    const name = SETS[set] as CodeSetName;
    const known = date === 0 ? this.codes.has(name, code) : this.codes.has(name, code, String(date));
    if (known === undefined) this.unchecked.add(name);
    return known !== false;
  }
}
