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
  /** Bit i is set when `codes[i]` has been told to be there twice. */
  private told = 0;
  private readonly codes = new Float64Array(25);
  private readonly here = new Mark();

  constructor(private readonly reporter: Reporter) {}

  startClaim(): void {
    this.present = this.count = this.told = 0;
  }

  /** HI of loop 2300: takes the one that lists diagnoses, and reports the first code that is there already. */
  list(usage: SegmentUsage, segment: Segment): void {
    const first = segment.componentCode(1, 1);
    if (first !== PRINCIPAL_10 && first !== PRINCIPAL_9 && !(this.present !== 0 && DIAGNOSES.includes(first))) return;
    const last = Math.min(segment.count, usage.elements.length);
    const further = this.present !== 0;
    let told = false;
    for (let element = 1; element <= last; element++) {
      if (segment.isEmpty(element)) continue;
      if (!further) this.present |= 1 << element;
      const code = keyOf(segment, element);
      const known = code === 0 ? -1 : this.placeOf(code);
      if (known >= 0) {
        if ((this.told & (1 << known)) !== 0) continue;
        this.told |= 1 << known;
        if (told) continue;
        told = true;
        this.here.take(usage, segment);
        const value = segment.componentText(element, 2);
        this.reporter.fault('diagnosis_repeated', this.here, { element, component: 2, value, message: 'The same diagnosis is listed twice' });
      } else if (this.count < this.codes.length) this.codes[this.count++] = code;
    }
  }

  private placeOf(code: number): number {
    for (let at = 0; at < this.count; at++) if (this.codes[at] === code) return at;
    return -1;
  }

  /** The composite of up to four pointers. Where it is required so is the list, whose lack is reported without this. */
  pointers(usage: SegmentUsage, segment: Segment, element: number): void {
    if (segment.isEmpty(element) || (this.present === 0 && usage.elements[element - 1]?.usage === 'R')) return;
    const { bytes, delimiters } = segment;
    const end = segment.end(element);
    let seen = 0;
    let pointer = 0;
    let from = segment.start(element);
    for (let at = from; at <= end; at++) {
      const byte = at === end ? delimiters.component : (bytes[at] as number);
      if (byte !== delimiters.component) {
        pointer = pointer * 10 + byte - 48;
        continue;
      }
      const bit = pointer > 0 && pointer < 25 ? 1 << pointer : 0;
      if (at > from && ((bit & this.present) === 0 || (bit & seen) !== 0)) this.wrong(usage, segment, { element, from, to: at, listed: (bit & this.present) !== 0 });
      seen |= bit;
      pointer = 0;
      from = at + 1;
    }
  }

  private wrong(usage: SegmentUsage, segment: Segment, { element, from, to, listed }: { element: number; from: number; to: number; listed: boolean }): void {
    const value = segment.slice(from, to);
    let component = 1;
    for (let at = segment.start(element); at < from; at++) if (segment.bytes[at] === segment.delimiters.component) component++;
    this.here.take(usage, segment);
    const code = listed ? 'diagnosis_pointer_repeated' : 'diagnosis_pointer_past_list';
    this.reporter.fault(code, this.here, { element, component, value, message: listed ? 'The line points at the same diagnosis twice' : 'The line points at a diagnosis that the claim does not list' });
  }
}

/** Component 2 of an element as a number that differs for different codes of up to seven characters; 0 when it is longer or empty. */
function keyOf({ bytes, bounds, delimiters }: Segment, element: number): number {
  const end = (bounds[element + 1] as number) - 1;
  let at = bounds[element] as number;
  while (at < end && bytes[at] !== delimiters.component) at++;
  const first = ++at;
  let key = 0;
  for (; at < end && bytes[at] !== delimiters.component; at++) key = key * 128 + (bytes[at] as number);
  return at - first > 7 ? 0 : key;
}
