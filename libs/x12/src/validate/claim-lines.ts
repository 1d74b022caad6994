import type { Segment } from '../scan/segment.js';

/** A line of a claim in which something is wrong, as a 277CA repeats it. */
export interface LineDetails {
  /** The first of its segments, counted in the set, and the first that is no longer its. */
  from: number;
  to: number;
  /** SVC01: the qualifier, the procedure and its modifiers; of a line without procedure `NU` and the revenue code. */
  product: readonly string[];
  /** Beside a procedure. */
  revenueCode?: string;
  chargeCents: number;
  /** Units of service; absent where it counts minutes or days. */
  units?: string;
  /** REF*6R. */
  control?: string;
  /** DTP*472: CCYYMMDD, or two with a hyphen. */
  date?: string;
}

/** Places of the procedure, the unit (0 for none) and how many of it. */
const SERVICES: Readonly<Record<string, readonly [procedure: number, unit: number, units: number]>> = { SV1: [1, 3, 4], SV2: [2, 4, 5], SV3: [1, 0, 6] };
const KEPT_MAX = 512;
/** Lines of one claim that are told of. */
const LINES_MAX = 50;
const DECODER = new TextDecoder('latin1');

/** The bytes of one segment, kept after the cursor has gone on; none where it is longer than any that the guides allow. */
class Kept {
  private readonly bytes = new Uint8Array(KEPT_MAX);
  private length = 0;
  private element = 0;

  clear(): void {
    this.length = 0;
  }

  take(segment: Segment): void {
    const start = segment.bounds[0] as number;
    const end = segment.end(segment.count);
    this.length = end - start > KEPT_MAX ? 0 : end - start;
    if (this.length > 0) this.bytes.set(segment.bytes.subarray(start, end));
    this.element = segment.delimiters.element;
  }

  /** The id and the elements; empty where nothing was kept. */
  get elements(): string[] {
    return this.length === 0 ? [] : DECODER.decode(this.bytes.subarray(0, this.length)).split(String.fromCharCode(this.element));
  }
}

/** Collects the lines of one claim after the other in which errors were found; of the others nothing is made. */
export class LineCollector {
  private readonly service = new Kept();
  private readonly control = new Kept();
  private readonly date = new Kept();
  private component = 0;
  /** 0 where no line is open. */
  private from = 0;
  private chargeCents = 0;
  /** Numbers of the segments of this claim in lines that errors are about. */
  private faults: number[] = [];
  private lines: LineDetails[] = [];

  startClaim(): void {
    this.from = 0;
    this.faults = [];
    this.lines = [];
  }

  /** Each number is of a segment in its set. */
  fault(segmentNumber: number): void {
    if (this.faults.length < LINES_MAX * 4) this.faults.push(segmentNumber);
  }

  /** A segment of loop 2400. */
  place(segment: Segment, segmentNumber: number): void {
    switch (segment.text(0)) {
      case 'LX':
        this.endLine(segmentNumber);
        this.from = segmentNumber;
        this.service.clear();
        this.control.clear();
        this.date.clear();
        return;
      case 'REF':
        if (segment.text(1) === '6R') this.control.take(segment);
        return;
      case 'DTP':
        if (segment.text(1) === '472') this.date.take(segment);
        return;
      default:
        this.service.take(segment);
        this.component = segment.delimiters.component;
        this.chargeCents = segment.cents(segment.text(0) === 'SV2' ? 3 : 2) || 0;
    }
  }

  /** The claim has ended before that segment: its lines in which something is wrong. */
  endClaim(segmentNumber: number): readonly LineDetails[] {
    this.endLine(segmentNumber);
    this.from = 0;
    return this.lines;
  }

  private endLine(to: number): void {
    const { from, faults, lines, service } = this;
    if (from === 0 || lines.length >= LINES_MAX || !faults.some((at) => at >= from && at < to)) return;
    const elements = service.elements;
    const place = SERVICES[elements[0] ?? ''];
    if (!place) return;
    const [procedure, unit, units] = place;
    const revenue = elements[0] === 'SV2' ? elements[1] : undefined;
    const product = (elements[procedure] ?? '').split(String.fromCharCode(this.component)).slice(0, 6);
    const hasProcedure = (product[1] ?? '') !== '';
    const control = this.control.elements[2];
    const date = this.date.elements[3];
    const count = unit === 0 || elements[unit] === 'UN' ? elements[units] : undefined;
    lines.push({
      from,
      to,
      product: hasProcedure ? product : ['NU', revenue ?? ''],
      chargeCents: this.chargeCents,
      ...(hasProcedure && revenue && { revenueCode: revenue }),
      ...(count && { units: count }),
      ...(control && { control }),
      ...(date && { date }),
    });
  }
}
