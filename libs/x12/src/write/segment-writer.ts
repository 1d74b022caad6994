import type { RawElement } from '../model.js';
import { formatTime } from '../values.js';
import { ElementWriter } from './element-writer.js';

export type { CharacterSet, SegmentWriterOptions } from './element-writer.js';

const SPACE_BYTE = 0x20;

/** A place to which a writer can go back. */
interface WriterMark {
  length: number;
  segments: number;
  levels: number;
}

/**
 * Writes segments into bytes, element by element as their positions come. A value that cannot be written is refused with its place,
 * never changed: `unwritable_character` for a delimiter, a control character or one outside the character set, `unwritable_value` for
 * one that does not fit its element.
 */
export class SegmentWriter extends ElementWriter {
  /** The element that is written, how many components of it began, and whether it is a composite. */
  private position = 0;
  private part = 0;
  private inside = false;
  /** How many levels (HL) the set has, and by which number each was known. */
  private levels = 0;
  private readonly levelNumbers = new Map<string, number>();

  begin(id: string): void {
    this.position = 0;
    this.part = 0;
    this.inside = false;
    this.at = this.open(id, id.charCodeAt(0), id.charCodeAt(1), id.length > 2 ? id.charCodeAt(2) : 0);
  }

  /** Begins a segment whose id comes from data. */
  beginUnknown(id: string): void {
    const { at } = this;
    this.begin(id.slice(0, 3));
    this.at = this.putChars(at, 0, id);
    this.holdUpTo(this.at);
    if (id.length > 3 && !this.lenient) throw this.fault('unwritable_value', 0, 'is longer than three characters');
  }

  /** Ends the segment without empty elements at its end. */
  end(): void {
    this.close(this.at);
  }

  /** Code that writes in order leaves its place to that which goes by positions: `position` elements have begun. */
  leave(at: number, position: number): void {
    this.at = at;
    this.position = position;
    this.inside = false;
  }

  /** Where code that writes in order goes on behind `position`. */
  upTo(position: number): number {
    this.reach(position);
    return this.at;
  }

  /** A whole element; nothing for an empty text. Elements come in ascending order. */
  text(position: number, text: string | undefined): void {
    if (text === undefined || text === '') return;
    this.reach(position);
    this.at = this.putChars(this.at, position, text);
  }

  required(position: number, text: string | undefined): void {
    if ((text === undefined || text === '') && !this.lenient) throw this.fault('missing_element', position, 'is missing');
    this.text(position, text);
  }

  /** A component; those of one element come in ascending order. */
  component(position: number, part: number, text: string | undefined): void {
    if (text === undefined || text === '') return;
    if (this.position !== position || !this.inside) {
      this.reach(position);
      this.part = 1;
      this.inside = true;
    }
    this.room(this.at, part);
    for (; this.part < part; this.part++) this.bytes[this.at++] = this.delimiters.component;
    this.at = this.putChars(this.at, position, text);
  }

  /** The next repetition of the element begins. */
  repeat(position: number): void {
    this.reach(position);
    this.room(this.at, 1);
    this.bytes[this.at++] = this.delimiters.repetition;
    this.part = 1;
    this.inside = true;
  }

  /** Whole cents as a decimal without superfluous zeros. */
  cents(position: number, cents: number | undefined): void {
    if (cents === undefined) return;
    this.at = this.putCents(this.upTo(position - 1), position, cents);
    this.leave(this.at, position);
  }

  integer(position: number, value: number | undefined): void {
    if (value === undefined) return;
    this.at = this.putInteger(this.upTo(position - 1), position, value);
    this.leave(this.at, position);
  }

  decimal(position: number, decimal: string | undefined): void {
    if (decimal === undefined || decimal === '') return;
    this.at = this.putDecimal(this.upTo(position - 1), position, decimal);
    this.leave(this.at, position);
  }

  /** `YYYY-MM-DD` as CCYYMMDD. */
  date(position: number, date: string | undefined): void {
    if (date === undefined || date === '') return;
    this.reach(position);
    this.at = this.putDay(this.at, position, date);
  }

  /** `YYYY-MM-DD` as YYMMDD. */
  shortDate(position: number, date: string): void {
    this.reach(position);
    const end = this.putDay(this.at, position, date);
    this.bytes.copyWithin(this.at, end - 6, end);
    this.at += 6;
  }

  /** A text with spaces after it, as ISA wants them. */
  padded(position: number, text: string, width: number): void {
    if (text.length > width && !this.lenient) throw this.fault('unwritable_value', position, `is longer than ${width}`);
    this.reach(position);
    this.at = this.putChars(this.at, position, text);
    this.room(this.at, width);
    for (let i = text.length; i < width; i++) this.bytes[this.at++] = SPACE_BYTE;
  }

  /** A delimiter in ISA, where it is named. */
  delimiter(position: number, char: string): void {
    this.reach(position);
    this.bytes[this.at++] = char.charCodeAt(0);
  }

  /** `HH:MM` as HHMM. */
  time(position: number, time: string | undefined): void {
    if (time === undefined || time === '') return;
    const text = formatTime(time);
    if (text === undefined) throw this.fault('unwritable_value', position, 'is not a time as HH:MM');
    this.text(position, text);
  }

  /** HL with the next number of its set. `number` is by what name its children know it. */
  level(number: string, parent: string | undefined, code: string, hasChild: boolean | undefined): void {
    const { levelNumbers } = this;
    const next = ++this.levels;
    // Only those are kept that are known by another number than they get: few files have any.
    if (number !== String(next)) levelNumbers.set(number, next);
    else if (levelNumbers.size > 0) levelNumbers.delete(number);
    const above = parent === undefined || levelNumbers.size === 0 ? undefined : levelNumbers.get(parent);
    let at = this.putInteger(this.open('HL', 0x48, 0x4c, 0), 1, next);
    at = above === undefined ? this.putText(at, 2, parent) : this.putInteger(at, 2, above);
    at = this.putRequired(at, 3, code);
    this.close(hasChild === undefined ? at : this.putText(at, 4, hasChild ? '1' : '0'));
  }

  /** Numbers levels from 1 again, as at the beginning of a set. */
  resetLevels(): void {
    this.levels = 0;
    this.levelNumbers.clear();
  }

  /** An element as it was read. */
  raw(position: number, element: RawElement): void {
    if (typeof element === 'string') return this.text(position, element);
    for (const [index, part] of element.entries()) {
      if (typeof part === 'string') this.component(position, index + 1, part);
      else {
        if (index > 0) this.repeat(position);
        for (const [at, text] of part.entries()) this.component(position, at + 1, text);
      }
    }
  }

  /** Bytes that were read before, as they stood: `segments` of them whole. */
  verbatim(text: string, segments: number): void {
    this.room(this.at, text.length);
    for (let i = 0; i < text.length; i++) this.bytes[this.at++] = text.charCodeAt(i);
    this.segments += segments;
  }

  /** Where it stands, for `rewind`. */
  mark(): WriterMark {
    return { length: this.at, segments: this.segments, levels: this.levels };
  }

  /** Takes back all that was written since. */
  rewind({ length, segments, levels }: WriterMark): void {
    this.at = length;
    this.segments = segments;
    this.levels = levels;
  }

  /** The bytes from `from` on: a view that holds until more is written. */
  since({ length }: WriterMark): Uint8Array {
    return this.bytes.subarray(length, this.at);
  }

  private reach(position: number): void {
    const { position: from } = this;
    if (position <= from) return;
    this.room(this.at, position - from);
    this.at = this.gap(this.at, position - from);
    this.position = position;
    this.inside = false;
  }
}
