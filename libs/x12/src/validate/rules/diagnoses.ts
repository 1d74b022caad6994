import type { SegmentUsage } from '../../guides/guide.js';
import type { Segment } from '../../scan/segment.js';
import { Mark, type Reporter } from './reporter.js';
import { packed } from './values.js';

const DIAGNOSES = packed('ABK', 'ABF', 'BK', 'BF');
const [PRINCIPAL_10, PRINCIPAL_9] = packed('ABK', 'BK');

/** The diagnoses of one claim, and the pointers of its lines to them (837P SV107, 837D SV311). */
export class Diagnoses {
  /** Bit i is set when HI0i holds a diagnosis. */
  private present = 0;
  private count = 0;
  private readonly codes = new Float64Array(25);
  private readonly here = new Mark();

  constructor(private readonly reporter: Reporter) {}

  startClaim(): void {
    this.present = this.count = 0;
  }

  /** HI of loop 2300: takes the one that lists diagnoses, and reports a code that is listed twice. */
  list(usage: SegmentUsage, segment: Segment): void {
    const first = segment.componentCode(1, 1);
    if (first !== PRINCIPAL_10 && first !== PRINCIPAL_9 && !(this.present !== 0 && DIAGNOSES.includes(first))) return;
    const last = Math.min(segment.count, this.codes.length - 1);
    const further = this.present !== 0;
    for (let element = 1; element <= last; element++) {
      if (segment.isEmpty(element)) continue;
      if (!further) this.present |= 1 << element;
      const code = hashOf(segment, element);
      if (this.has(code)) {
        this.here.take(usage, segment);
        const value = segment.componentText(element, 2);
        this.reporter.fault('diagnosis_repeated', this.here, { element, component: 2, value, message: 'The same diagnosis is listed twice' });
      } else if (this.count < this.codes.length) this.codes[this.count++] = code;
    }
  }

  private has(code: number): boolean {
    for (let at = 0; at < this.count; at++) if (this.codes[at] === code) return true;
    return false;
  }

  /** The composite of up to four pointers. Where it is required so is the list, whose lack is reported without this. */
  pointers(usage: SegmentUsage, segment: Segment, element: number): void {
    if (segment.isEmpty(element)) return;
    const { bytes, delimiters } = segment;
    const end = segment.end(element);
    let seen = 0;
    let component = 1;
    let from = segment.start(element);
    for (let at = from; at <= end; at++) {
      if (at < end && bytes[at] !== delimiters.component) continue;
      if (at > from) seen |= this.pointer(usage, segment, { element, component, from, to: at, seen });
      component++;
      from = at + 1;
    }
  }

  private pointer(usage: SegmentUsage, segment: Segment, place: { element: number; component: number; from: number; to: number; seen: number }): number {
    const { element, component, from, to, seen } = place;
    let pointer = 0;
    for (let at = from; at < to; at++) pointer = pointer * 10 + (segment.bytes[at] as number) - 48;
    const bit = pointer > 0 && pointer < 25 ? 1 << pointer : 0;
    if (this.present === 0 && usage.elements[element - 1]?.usage === 'R') return bit;
    if ((bit & this.present) === 0) {
      this.here.take(usage, segment);
      const value = segment.slice(from, to);
      this.reporter.fault('diagnosis_pointer_past_list', this.here, { element, component, value, message: `The line points at diagnosis ${value}, which the claim does not list` });
    } else if ((bit & seen) !== 0) {
      this.here.take(usage, segment);
      const value = segment.slice(from, to);
      this.reporter.fault('diagnosis_pointer_repeated', this.here, { element, component, value, message: `The line points at diagnosis ${value} twice` });
    }
    return bit;
  }
}

/** Component 2 of an element as a number that differs for different codes of up to seven characters. */
function hashOf(segment: Segment, element: number): number {
  const start = segment.componentStart(element, 2);
  const end = segment.componentEnd(element, start);
  let hash = 0;
  for (let at = start; at < end; at++) hash = (hash * 128 + (segment.bytes[at] as number)) % 0x1fffffffffffff;
  return hash;
}
