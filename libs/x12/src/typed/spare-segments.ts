import { Segment } from '../scan/segment.js';
import { Values } from './element-values.js';
import type { SegmentEvent } from './events.js';

/** Of each segment: where its bytes begin here, its offset and number in the file, its notes, and how many elements it has. */
const FROM = 0;
const OFFSET = 1;
const NUMBER = 2;
const NOTES = 3;
const COUNT = 4;
const HEAD = 5;
/** A bound and the marks of its element share a cell. */
const MARKS = 8;

/**
 * The segments of the part at work, for when it cannot be read: as bytes with the bounds of their elements, in arrays that are used
 * again. Values are made of them only when they are asked for, which in most files is never.
 */
export class SpareSegments {
  private bytes = new Uint8Array(0x2000);
  private used = 0;
  private cells = new Float64Array(0x1000);
  private filled = 0;
  /** Where the cells of each segment begin. */
  private readonly places: number[] = [];
  private cursor = new Segment(0);

  get length(): number {
    return this.places.length;
  }

  keep({ bytes, bounds, marks, count, offset, number, notes, delimiters }: Segment): void {
    const start = bounds[0] as number;
    const end = bounds[count + 1] as number;
    this.makeRoom(end - start, HEAD + count + 2);
    const { cells, filled } = this;
    this.places.push(filled);
    this.cursor.delimiters = delimiters;
    cells[filled + FROM] = this.used;
    cells[filled + OFFSET] = offset;
    cells[filled + NUMBER] = number;
    cells[filled + NOTES] = notes;
    cells[filled + COUNT] = count;
    for (let i = 0; i <= count + 1; i++) cells[filled + HEAD + i] = ((bounds[i] as number) - start) * MARKS + (marks[i] as number);
    this.filled = filled + HEAD + count + 2;
    for (let at = start; at < end; at++) this.bytes[this.used++] = bytes[at] as number;
  }

  offset(index: number): number | undefined {
    return this.cell(index, OFFSET);
  }

  number(index: number): number | undefined {
    return this.cell(index, NUMBER);
  }

  /** The segment as it was read. */
  event(index: number): SegmentEvent {
    const { cells, bytes } = this;
    const place = this.places[index] as number;
    const count = cells[place + COUNT] as number;
    if (count + 2 > this.cursor.bounds.length) this.widenCursor(count);
    const { cursor } = this;
    const { bounds, marks } = cursor;
    cursor.see({ bytes, view: new DataView(bytes.buffer), to: this.used });
    cursor.forget();
    cursor.count = count;
    cursor.notes = cells[place + NOTES] as number;
    for (let i = 0; i <= count + 1; i++) {
      const cell = cells[place + HEAD + i] as number;
      marks[i] = cell % MARKS;
      bounds[i] = (cells[place + FROM] as number) + Math.trunc(cell / MARKS);
    }
    return segmentEvent(new Values(cursor));
  }

  clear(): void {
    this.places.length = 0;
    this.used = 0;
    this.filled = 0;
  }

  private cell(index: number, which: number): number | undefined {
    const place = this.places[index];
    return place === undefined ? undefined : this.cells[place + which];
  }

  private widenCursor(count: number): void {
    const { delimiters } = this.cursor;
    this.cursor = new Segment(count);
    this.cursor.delimiters = delimiters;
  }

  private makeRoom(bytes: number, cells: number): void {
    if (this.used + bytes > this.bytes.length) {
      const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.used + bytes));
      wider.set(this.bytes);
      this.bytes = wider;
    }
    if (this.filled + cells > this.cells.length) {
      const wider = new Float64Array(Math.max(this.cells.length * 2, this.filled + cells));
      wider.set(this.cells);
      this.cells = wider;
    }
  }
}

/** The segment under the cursor, as an event. */
export function segmentEvent(values: Values): SegmentEvent {
  const { id, elements } = values.toOther('');
  return { kind: 'segment', segment: { id, elements } };
}
