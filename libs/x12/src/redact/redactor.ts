import { Scanner } from '../scan/scanner.js';
import { HAS_COMPONENTS, HAS_REPETITIONS, packId, type Segment, UNTERMINATED } from '../scan/segment.js';
import { type AsyncSource, drive, driveAsync, type Machine, type Source } from '../scan/source.js';
import { type SegmentPlan, segmentPlans, type ValueKind, type ValuePlan } from './plan.js';
import { Pseudonyms } from './pseudonyms.js';

/** By what identifiers are replaced. */
export interface RedactOptions {
  /** Sixteen random bytes. Files redacted under one key have the same replacements; without it nobody can tell what was replaced. */
  key: Uint8Array;
  /** Days by which every date is moved; by whole weeks into the past, up to half a year, unless told otherwise. */
  shiftDays?: number;
}

/**
 * Gives the file with every identifier of a patient, provider or partner replaced: names, addresses, numbers, dates, free text and
 * whatever no table knows. Codes, amounts, control numbers and counts stay, so that the copy is as valid as the file; the same value has
 * the same replacement. Bytes outside interchanges are left out. Throws what the scanner throws: `X12Error`.
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
const BINARY = new Set([packId('BIN'), packId('BDS')]);
const UNKNOWN: ValuePlan = { kind: 'unknown', qualifier: 0, max: 0 };
const NO_PLAN: SegmentPlan = [];

/** Kinds of reference (REF01) whose value is a code of a list, not a number of somebody. */
const CODED_REFERENCES = new Set(['1S', '4N', '87', 'BLT', 'F5']);
const SOCIAL_SECURITY = new Set(['34', 'SY']);
const PROVIDER_NUMBERS = new Set(['XX', 'HPI']);

/** ISA11 to ISA16 make no sense but as they are. */
const ISA_TAIL = 11;
const KNOWN_MAX = 5_000;
const FLUSH_AT = 32 * 1024;
/** What is longer is no name or number that comes again, and would fill the memory. */
const REPEATED_MAX = 128;
/** A longer gap between segments is white space that is not worth keeping. */
const GAP_MAX = 8;
const CODE = /^[A-Z0-9][A-Z0-9.\-/]*$/;
/** What CTX01-1 calls a unit of work. */
const CONTEXT = /^(SITUATIONAL TRIGGER|(PATIENT|SUBSCRIBER) (NAME NM109|NUMBER REF02))$/;
const NUMBER = /^-?\d{0,15}(\.\d*)?$/;

type Replaced = Exclude<ValueKind, 'code' | 'number' | 'unknown' | 'reference'>;

class Redactor implements Machine<Uint8Array> {
  private readonly scanner = new Scanner();
  private readonly pseudonyms: Pseudonyms;
  private readonly plans = segmentPlans();
  private readonly encoder = new TextEncoder();
  private output = '';
  /** Where the segment before ended, in the file; and what stood between it and the one before that. */
  private last = 0;
  private gap = '';
  private delimiters = '';
  private ended = false;
  /** Replacements made of late: providers and payers come again and again. */
  private readonly known = new Map<string, string>();

  constructor({ key, shiftDays }: RedactOptions) {
    this.pseudonyms = new Pseudonyms(key, shiftDays);
  }

  push(chunk: Uint8Array): void {
    this.scanner.push(chunk);
  }

  end(): void {
    this.scanner.end();
    this.ended = true;
  }

  next(): Uint8Array | undefined {
    const { scanner } = this;
    while (this.output.length < FLUSH_AT && scanner.next()) this.segment(scanner.segment);
    if (this.ended && this.output.length < FLUSH_AT) {
      // The file ends as its segments do.
      this.output += this.gap;
      this.gap = '';
    }
    if (this.output === '') return undefined;
    const chunk = this.encoder.encode(this.output);
    this.output = '';
    return chunk;
  }

  private segment(segment: Segment): void {
    this.between(segment);
    const { id, count, delimiters, notes } = segment;
    if (id === ISA) {
      this.known.clear();
      this.delimiters = String.fromCharCode(delimiters.element, delimiters.component, delimiters.terminator, delimiters.repetition);
    }
    if (id === GS && /^\d{8}$/.test(segment.text(4))) this.setYear(Number(segment.text(4).slice(0, 4)));
    const plan = this.plans.get(id) ?? NO_PLAN;
    const separator = String.fromCharCode(delimiters.element);
    let text = segment.text(0);
    for (let at = 1; at <= count; at++) text += separator + this.element(segment, at, plan);
    this.output += (notes & UNTERMINATED) === 0 ? text + String.fromCharCode(delimiters.terminator) : text;
  }

  private setYear(year: number): void {
    if (year !== this.pseudonyms.year) this.known.clear();
    this.pseudonyms.year = year;
  }

  /** Line ends between segments stay. */
  private between(segment: Segment): void {
    const { offset, bounds, count } = segment;
    const start = bounds[0] as number;
    const length = offset - this.last;
    if (this.last === 0) {
      this.last = offset + (bounds[count + 1] as number) - start;
      return;
    }
    if (length > 0) {
      const text = length <= GAP_MAX && start >= length ? String.fromCharCode(...segment.bytes.subarray(start - length, start)) : undefined;
      // A piece of the file may have taken what stood before the segment with it: then it is as between the segments before.
      if (text?.trim() === '') this.gap = text;
      else if (this.gap === '') this.gap = length === 1 ? '\n' : '\r\n';
    }
    if (length > 0) this.output += this.gap;
    this.last = offset + (bounds[count + 1] as number) - start;
  }

  private element(segment: Segment, at: number, plan: SegmentPlan): string {
    const text = segment.text(at);
    if (text === '') return text;
    if (segment.id === ISA && at >= ISA_TAIL) return text;
    if (BINARY.has(segment.id) && at > 1) return at === segment.count ? 'X'.repeat(segment.length(at)) : text;
    const value = plan[at - 1] ?? UNKNOWN;
    const marks = segment.marks[at] as number;
    const qualifier = value.qualifier === 0 ? '' : segment.text(value.qualifier);
    if ((marks & (HAS_COMPONENTS | HAS_REPETITIONS)) === 0) {
      const [first = value] = value.components ?? [];
      return this.value(text, first, { qualifier, segment });
    }
    const { repetition, component } = segment.delimiters;
    const again = String.fromCharCode(repetition);
    const repetitions = (marks & HAS_REPETITIONS) === 0 ? [text] : text.split(again);
    return repetitions.map((one) => this.composite(one, value, { separator: String.fromCharCode(component), segment })).join(again);
  }

  private composite(text: string, value: ValuePlan, { separator, segment }: { separator: string; segment: Segment }): string {
    const parts = text.split(separator);
    return parts
      .map((part, at) => {
        const plan = value.components?.[at] ?? (value.components ? UNKNOWN : value);
        return part === '' ? part : this.value(part, plan, { qualifier: plan.qualifier === 0 ? '' : (parts[plan.qualifier - 1] ?? ''), segment });
      })
      .join(separator);
  }

  private value(text: string, { kind, max }: ValuePlan, { qualifier, segment }: { qualifier: string; segment: Segment }): string {
    const isPerson = segment.id === PER || (segment.id === NM1 && segment.text(2) === '1');
    switch (kind) {
      case 'code':
        return (text.length <= max && CODE.test(text)) || CONTEXT.test(text) ? text : this.replaced('identifier', text, qualifier);
      case 'number':
        return NUMBER.test(text) ? text : this.replaced('identifier', text, qualifier);
      case 'unknown':
        return text.length <= 2 && CODE.test(text) ? text : this.replaced('identifier', text, qualifier);
      case 'family':
        return this.replaced(isPerson ? 'family' : 'organisation', text, qualifier);
      case 'organisation':
        return this.replaced(isPerson ? 'family' : 'organisation', text, qualifier);
      case 'reference':
        return CODED_REFERENCES.has(qualifier) && text.length <= max && CODE.test(text) ? text : this.replaced('qualified', text, qualifier);
      default:
        return this.replaced(kind, text, qualifier);
    }
  }

  /** The replacement, without characters that cut the file. */
  private replaced(kind: Replaced, text: string, qualifier: string): string {
    if (text.length > REPEATED_MAX) return this.written(this.replacement(kind, text, qualifier));
    const key = `${kind} ${qualifier} ${text}`;
    let replacement = this.known.get(key);
    if (replacement !== undefined) return replacement;
    replacement = this.written(this.replacement(kind, text, qualifier));
    if (this.known.size >= KNOWN_MAX) this.known.clear();
    this.known.set(key, replacement);
    return replacement;
  }

  private written(replacement: string): string {
    let clean = '';
    for (const char of replacement) clean += this.delimiters.includes(char) ? this.substitute() : char;
    return clean;
  }

  private replacement(kind: Replaced, text: string, qualifier: string): string {
    const { pseudonyms } = this;
    switch (kind) {
      case 'family':
        return pseudonyms.familyName(text);
      case 'given':
        return pseudonyms.givenName(text);
      case 'organisation':
        return pseudonyms.organisation(text);
      case 'identifier':
        return pseudonyms.identifier(text);
      case 'qualified':
        if (SOCIAL_SECURITY.has(qualifier)) return pseudonyms.socialSecurityNumber(text);
        return PROVIDER_NUMBERS.has(qualifier) ? pseudonyms.providerNumber(text) : pseudonyms.identifier(text);
      case 'company':
        return pseudonyms.company(text);
      case 'provider':
        return pseudonyms.providerNumber(text);
      case 'address':
        return pseudonyms.address(text);
      case 'city':
        return pseudonyms.city(text);
      case 'postal':
        return pseudonyms.postalCode(text);
      case 'communication':
        return pseudonyms.communication(text, qualifier);
      case 'period':
        return pseudonyms.period(text);
      case 'birth':
        return pseudonyms.birthDate(text);
      case 'text':
        return pseudonyms.freeText(text);
    }
  }

  /** A letter that is no delimiter. */
  private substitute(): string {
    for (const char of 'XQZJK') if (!this.delimiters.includes(char)) return char;
    return '0';
  }
}
