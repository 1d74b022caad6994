/** The longest code that is packed into an integer; longer ones are looked up as text. */
const PACKED_MAX = 4;

/** Where a list of codes lies in a pool: `pool[base + (imul(code, factor) >>> shift)] === code` when the code is of the list. */
interface CodeSlot {
  base: number;
  factor: number;
  shift: number;
}

/**
 * Lists of codes as perfect hash tables in one array of integers, so that asking for a code is one multiplication and one read. Equal
 * lists share a table.
 */
export class CodePool {
  private slots: number[] = [];
  private readonly known = new Map<string, CodeSlot>();

  add(codes: readonly string[]): CodeSlot {
    const short = [...new Set(codes)].filter(({ length }) => length > 0 && length <= PACKED_MAX).map(packLow);
    const key = short.join();
    const found = this.known.get(key);
    if (found) return found;
    const slot = this.place(short);
    this.known.set(key, slot);
    return slot;
  }

  finish(): Int32Array {
    return Int32Array.from(this.slots);
  }

  /** Tries multipliers until no two codes meet; a table twice as wide is tried after every two hundred. */
  private place(codes: readonly number[]): CodeSlot {
    let bits = Math.max(1, Math.ceil(Math.log2(codes.length + 1)));
    for (let attempt = 1; ; attempt++) {
      if (attempt % 200 === 0) bits++;
      const factor = Math.imul(attempt, 0x9e3779b1) | 1;
      const shift = 32 - bits;
      const table = new Array<number>(2 ** bits).fill(0);
      if (codes.every((code) => claim(table, Math.imul(code, factor) >>> shift, code))) {
        const base = this.slots.length;
        this.slots.push(...table);
        return { base, factor, shift };
      }
    }
  }
}

function claim(table: number[], at: number, code: number): boolean {
  if (table[at] !== 0) return false;
  table[at] = code;
  return true;
}

/** A code of up to four bytes as a 32-bit integer, the first byte lowest; codes of other lengths differ because no byte is 0. */
export function packLow(code: string): number {
  let packed = 0;
  for (let at = 0; at < code.length; at++) packed |= code.charCodeAt(at) << (8 * at);
  return packed;
}
