import type { Sink } from './sink.js';

const SLOTS = 8192;
/** Longer values and replacements are not remembered. */
const WIDTH = 48;

/** A value in its place, filled anew for each. */
export class Value {
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;
  /** What it is and by which qualifier, which say how it is replaced. */
  tag = 0;

  get length(): number {
    return this.end - this.start;
  }
}

/**
 * Replacements made of late, for values that come again and again, such as those of providers and payers. It never grows: a value takes the
 * place of another that has the same slot.
 */
export class ReplacementMemory {
  private readonly keys = new Uint8Array(SLOTS * WIDTH);
  private readonly values = new Uint8Array(SLOTS * WIDTH);
  private readonly tags = new Float64Array(SLOTS);
  private readonly keyLengths = new Uint8Array(SLOTS);
  private readonly valueLengths = new Uint8Array(SLOTS);

  /** The slot of a value; -1 when it is too long to be remembered. */
  slotOf({ bytes, start, end, tag }: Value): number {
    if (end - start > WIDTH) return -1;
    let hash = tag | 0;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }

  /** Writes the replacement of the value if the slot has it. */
  recall(slot: number, { bytes, start, end, tag }: Value, sink: Sink): boolean {
    if (slot < 0 || this.keyLengths[slot] !== end - start || this.tags[slot] !== tag) return false;
    const { keys } = this;
    const place = slot * WIDTH;
    for (let at = start, key = place; at < end; at++) if (keys[key++] !== bytes[at]) return false;
    sink.copy(this.values, place, place + (this.valueLengths[slot] as number));
    return true;
  }

  /** Puts a value into its slot, with what was written in its place: the sink's bytes from `written` on. */
  keep(slot: number, value: Value, sink: Sink, written: number): void {
    const length = sink.length - written;
    if (slot < 0 || length > WIDTH) return;
    const place = slot * WIDTH;
    this.tags[slot] = value.tag;
    this.keyLengths[slot] = value.length;
    this.valueLengths[slot] = length;
    for (let at = 0; at < value.length; at++) this.keys[place + at] = value.bytes[value.start + at] as number;
    for (let at = 0; at < length; at++) this.values[place + at] = sink.bytes[written + at] as number;
  }

  clear(): void {
    this.keyLengths.fill(0);
  }
}
