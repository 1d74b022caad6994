import { notX12 } from '../error.js';
import { codeIn } from '../scan/bytes.js';
import type { Limits } from '../scan/limits.js';
import { Scanner } from '../scan/scanner.js';
import { HAS_COMPONENTS, HAS_REPETITIONS, packId, type Segment, UNTERMINATED } from '../scan/segment.js';
import { type AsyncSource, drive, driveAsync, type Machine, type Source } from '../scan/source.js';
import { isCode, isSegmentId } from './forms.js';
import { type SegmentPlan, segmentPlans, type ValuePlan } from './plan.js';
import { Pseudonyms } from './pseudonyms.js';
import { Replacer, STAYS } from './replacer.js';
import { Sink } from './sink.js';

/** By what identifiers are replaced. */
export interface RedactOptions {
  /** Sixteen random bytes. Files redacted under one key have the same replacements; without it nobody can tell what was replaced. */
  key: Uint8Array;
  /** Days by which every date is moved; by whole weeks into the past, up to half a year, unless told otherwise. */
  shiftDays?: number;
  /** What the file may be before it is refused with `limit_exceeded`. */
  limits?: Partial<Limits>;
}

/**
 * Gives the file with every identifier of a patient, provider or partner replaced: names, addresses, numbers, dates, free text and
 * whatever no table knows. Codes, amounts, control numbers and counts stay, so that the copy is as valid as the file; the same value has
 * the same replacement. Bytes outside interchanges are left out. Throws X12Error `not_x12` where there is no interchange, and
 * `limit_exceeded`.
 */
export function redact(source: Source, options: RedactOptions): Generator<Uint8Array> {
  return drive(source, new Redactor(options));
}

/** `redact` over a source that may have to be waited for. */
export function redactAsync(source: AsyncSource, options: RedactOptions): AsyncGenerator<Uint8Array> {
  return driveAsync(source, new Redactor(options));
}

const GS = packId('GS');
const ISA = packId('ISA');
const NM1 = packId('NM1');
const PER = packId('PER');
const BIN = packId('BIN');
const BDS = packId('BDS');
const UNKNOWN: ValuePlan = { kind: 'unknown', qualifier: 0, max: 0 };
const NO_PLAN: SegmentPlan = [];

/** ISA11 to ISA16 make no sense but as they are. */
const ISA_TAIL = 11;
const FLUSH_AT = 32 * 1024;
/** A longer gap between segments is white space that is not worth keeping. */
const GAP_MAX = 8;
/** BIN01 and BDS02 are lengths, BDS01 a code. */
const BINARY_HEADER_MAX = 15;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const PERSON = 0x31;
const X = 0x58;
/** Qualifiers stand among the first components. */
const PARTS = 16;

class Redactor implements Machine<Uint8Array> {
  private readonly scanner: Scanner;
  private readonly plans = segmentPlans();
  private readonly sink = new Sink();
  private readonly replacer: Replacer;
  /** Where the segment before ended, in the file; and what stood between it and the one before that. */
  private last = 0;
  private readonly gap = new Uint8Array(GAP_MAX);
  private gapLength = 0;
  private ended = false;
  /** The segment's bytes from here on are not yet written: what stays is copied with what stands around it. */
  private kept = 0;
  /** Where the components of the repetition at work begin and end. */
  private readonly partStarts = new Int32Array(PARTS);
  private readonly partEnds = new Int32Array(PARTS);

  constructor({ key, shiftDays, limits }: RedactOptions) {
    this.scanner = new Scanner(limits);
    this.replacer = new Replacer(new Pseudonyms(key, shiftDays), this.sink);
  }

  push(chunk: Uint8Array): void {
    this.scanner.push(chunk);
  }

  end(): void {
    this.scanner.end();
    this.ended = true;
  }

  next(): Uint8Array | undefined {
    const { scanner, sink } = this;
    while (sink.length < FLUSH_AT && scanner.next()) this.segment(scanner.segment);
    if (this.ended && sink.length < FLUSH_AT) {
      if (scanner.interchanges === 0) throw notX12();
      // The file ends as its segments do.
      sink.copy(this.gap, 0, this.gapLength);
      this.gapLength = 0;
    }
    return sink.length === 0 ? undefined : sink.take();
  }

  private segment(segment: Segment): void {
    this.between(segment);
    const { id, count, bounds, bytes, notes, delimiters } = segment;
    const { replacer } = this;
    if (id === ISA) replacer.begin(delimiters);
    else if (id === GS && /^\d{8}$/.test(segment.text(4))) replacer.setYear(Number(segment.text(4).slice(0, 4)));
    replacer.isPerson = id === PER || (id === NM1 && segment.length(2) === 1 && bytes[segment.start(2)] === PERSON);
    replacer.value.bytes = bytes;
    this.kept = bounds[0] as number;
    this.name(segment);
    if (id === BIN || id === BDS) this.binary(segment);
    else {
      const plan = this.plans.get(id) ?? NO_PLAN;
      const last = id === ISA ? Math.min(count, ISA_TAIL - 1) : count;
      for (let at = 1; at <= last; at++) if (bounds[at] !== (bounds[at + 1] as number) - 1) this.element(segment, at, plan[at - 1] ?? UNKNOWN);
    }
    this.sink.copy(bytes, this.kept, (bounds[count + 1] as number) - 1);
    if ((notes & UNTERMINATED) === 0) this.sink.fill(delimiters.terminator, 1);
  }

  /** What is no id of a segment is the rest of a text that had a terminator in it. */
  private name({ bytes, bounds }: Segment): void {
    const start = bounds[0] as number;
    const end = (bounds[1] as number) - 1;
    if (end <= start || isSegmentId(bytes, start, end)) return;
    this.replacer.qualifier = 0;
    this.value(UNKNOWN, start, end);
  }

  /** An attachment: nothing of what it holds is left but its length, also where that is a lie and delimiters cut it. */
  private binary(segment: Segment): void {
    const { sink } = this;
    const { bytes, count, id } = segment;
    for (let at = 1; at <= count; at++) {
      const start = segment.start(at);
      const end = segment.end(at);
      const isHeader = at < (id === BIN ? 2 : 3);
      if (isHeader && end - start <= BINARY_HEADER_MAX && isCode(bytes, start, end)) continue;
      sink.copy(bytes, this.kept, start);
      sink.fill(X, end - start);
      this.kept = end;
    }
  }

  /** Line ends between segments stay. */
  private between({ offset, bounds, count, bytes }: Segment): void {
    const { gap, last } = this;
    const start = bounds[0] as number;
    this.last = offset + (bounds[count + 1] as number) - start;
    const length = offset - last;
    if (last === 0 || length <= 0) return;
    if (length <= GAP_MAX && start >= length && isBlank(bytes, start - length, start)) {
      gap.set(bytes.subarray(start - length, start));
      this.gapLength = length;
    } else if (this.gapLength === 0) {
      // A piece of the file may have taken what stood before the segment with it: then it is as between the segments before.
      gap.set(length === 1 ? [LINE_FEED] : [CARRIAGE_RETURN, LINE_FEED]);
      this.gapLength = Math.min(length, 2);
    }
    this.sink.copy(gap, 0, this.gapLength);
  }

  private element(segment: Segment, at: number, plan: ValuePlan): void {
    const { replacer } = this;
    const { bytes, bounds } = segment;
    replacer.qualifier = plan.qualifier === 0 ? 0 : segment.code(plan.qualifier);
    const start = bounds[at] as number;
    const end = (bounds[at + 1] as number) - 1;
    if (((segment.marks[at] as number) & (HAS_COMPONENTS | HAS_REPETITIONS)) === 0) return this.value(plan.components?.[0] ?? plan, start, end);
    const { repetition } = segment.delimiters;
    for (let from = start; from <= end; ) {
      let to = from;
      while (to < end && (bytes[to] !== repetition || repetition === 0)) to++;
      this.composite(segment, plan, from, to);
      from = to + 1;
    }
  }

  private composite(segment: Segment, plan: ValuePlan, start: number, end: number): void {
    const { replacer, partStarts, partEnds } = this;
    const { bytes, delimiters } = segment;
    let part = 0;
    for (let from = start; from <= end; part++) {
      let to = from;
      while (to < end && bytes[to] !== delimiters.component) to++;
      if (part < PARTS) {
        partStarts[part] = from;
        partEnds[part] = to;
      }
      const of = plan.components === undefined ? plan : (plan.components[part] ?? UNKNOWN);
      if (plan.components !== undefined) replacer.qualifier = of.qualifier === 0 ? 0 : codeIn(bytes, partStarts[of.qualifier - 1] as number, partEnds[of.qualifier - 1] as number);
      if (from < to) this.value(of, from, to);
      from = to + 1;
    }
  }

  private value(plan: ValuePlan, start: number, end: number): void {
    const { replacer, sink } = this;
    const { value } = replacer;
    value.start = start;
    value.end = end;
    const kind = replacer.kindOf(plan);
    if (kind === STAYS) return;
    sink.copy(value.bytes, this.kept, start);
    replacer.write(kind);
    this.kept = end;
  }
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] as number) > 0x20) return false;
  return true;
}
