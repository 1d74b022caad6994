import { wordIn } from '../../scan/words.js';
import type { CodeSetName, CodeSets } from '../../code-sets/port.js';
import { SETS } from './code-plan.js';

const SLOTS = 8192;
/** Words of a code: twelve characters. Longer ones are not remembered. */
const WORD_BYTES = 12;

/** A code as three words of four characters, so that it is compared without a string. */
export class Word {
  a = 0;
  b = 0;
  c = 0;

  /** False when the range is longer than a word. */
  read(view: DataView, start: number, length: number): boolean {
    this.a = wordAt(view, start, length);
    this.b = length > 4 ? wordAt(view, start + 4, length - 4) : 0;
    this.c = length > 8 ? wordAt(view, start + 8, length - 8) : 0;
    return length <= WORD_BYTES;
  }

  text(): string {
    return textOf(this.a) + textOf(this.b) + textOf(this.c);
  }
}

/** The first four of the bytes, or all. */
function wordAt(view: DataView, start: number, length: number): number {
  return length >= 4 ? view.getInt32(start) : wordIn(view, start, length) | 0;
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
  isGoodIn(view: DataView, start: number, length: number, meta: number): boolean {
    if (length > 8) return false;
    const a = wordAt(view, start, length);
    const b = length > 4 ? wordAt(view, start + 4, length - 4) : 0;
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
