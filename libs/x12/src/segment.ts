import type { OtherSegment, RawElement, WithOther } from './model.js';
import { X12Error, type X12ErrorCode } from './error.js';
import { isDigits, parseCents, parseDate, parseDecimal } from './values.js';

export interface Delimiters {
  element: string;
  component: string;
  /** Absent before version 00402, where ISA11 meant something else. */
  repetition?: string;
  terminator: string;
}

/** The text of a file and how its characters lie in its bytes. */
export interface Source {
  text: string;
  byteOffset(index: number): number;
}

/** One segment, split only when an element is asked for. */
export class Segment {
  readonly id: string;
  private parts: string[] | undefined;

  constructor(
    private readonly raw: string,
    readonly delimiters: Delimiters,
    private readonly source: Source,
    private readonly index: number,
  ) {
    const end = raw.indexOf(delimiters.element);
    this.id = end < 0 ? raw : raw.slice(0, end);
  }

  /** Set by the envelope reader: which segment of its set, ST being 1. */
  number = 0;
  setControlNumber: string | undefined;

  /** The id and the elements, so that an element has its X12 number as index. */
  get elements(): string[] {
    return (this.parts ??= this.raw.split(this.delimiters.element));
  }

  /** The element's text, undefined when it is absent or empty. */
  text(position: number): string | undefined {
    const value = this.elements[position];
    if (value === undefined) return undefined;
    const trimmed = value.trim();
    return trimmed === '' ? undefined : trimmed;
  }

  required(position: number): string {
    return this.text(position) ?? this.missing(position);
  }

  cents(position: number): number | undefined {
    const text = this.text(position);
    return text === undefined ? undefined : this.valid(parseCents(text), position, 'an amount in dollars and cents', '6');
  }

  requiredCents(position: number): number {
    return this.cents(position) ?? this.missing(position);
  }

  decimal(position: number): string | undefined {
    const text = this.text(position);
    return text === undefined ? undefined : this.valid(parseDecimal(text), position, 'a decimal number', '6');
  }

  requiredDecimal(position: number): string {
    return this.decimal(position) ?? this.missing(position);
  }

  integer(position: number): number | undefined {
    const text = this.text(position);
    return text === undefined ? undefined : this.valid(isDigits(text) ? Number(text) : undefined, position, 'a whole number', '6');
  }

  requiredInteger(position: number): number {
    return this.integer(position) ?? this.missing(position);
  }

  date(position: number): string | undefined {
    const text = this.text(position);
    return text === undefined ? undefined : this.valid(parseDate(text), position, 'a date as CCYYMMDD', '8');
  }

  requiredDate(position: number): string {
    return this.date(position) ?? this.missing(position);
  }

  /** The components of a composite, empty ones as empty text. */
  components(position: number): string[] {
    const text = this.text(position);
    return text === undefined ? [] : text.split(this.delimiters.component).map((part) => part.trim());
  }

  /** The repetitions of a repeating element. */
  repetitions(position: number): string[] {
    const text = this.text(position);
    if (text === undefined) return [];
    const { repetition } = this.delimiters;
    return (repetition === undefined ? [text] : text.split(repetition)).map((part) => part.trim());
  }

  missing(position: number): never {
    throw this.fault('missing_element', `${this.name(position)} is missing`, position, '1');
  }

  /** `code` is IK403, an invalid code value unless told. */
  invalid(position: number, expected: string, code = '7'): never {
    throw this.fault('invalid_element', `${this.name(position)} is not ${expected}`, position, code);
  }

  fault(code: X12ErrorCode, message: string, element?: number, elementCode?: string): X12Error {
    const position = {
      segment: this.id,
      ...(element === undefined ? {} : { element }),
      byteOffset: this.source.byteOffset(this.index),
      ...(this.number === 0 ? {} : { segmentNumber: this.number }),
      ...(this.setControlNumber === undefined ? {} : { setControlNumber: this.setControlNumber }),
    };
    return new X12Error(code, message, position, elementCode);
  }

  /** The fault of a segment that should have come at or below this one; `what` begins with its id. */
  lacks(what: string): X12Error {
    const { position } = this.fault('missing_segment', '');
    const at = what.search(/[^A-Z0-9]/);
    const segment = at < 0 ? what : what.slice(0, at);
    return new X12Error('missing_segment', `${what} is missing at or below ${this.id}`, { ...position, segment });
  }

  private valid<T>(value: T | undefined, position: number, expected: string, code: string): T {
    return value === undefined ? this.invalid(position, expected, code) : value;
  }

  private name(position: number): string {
    return this.id + String(position).padStart(2, '0');
  }
}

/** Keeps a segment that the model has no name for. */
export function keep(owner: WithOther, segment: Segment, loop: string): void {
  (owner.other ??= []).push(toOther(segment, loop));
}

/** Reports a segment that holds elements besides those `read` names. */
export function keepUnread(owner: WithOther, segment: Segment, loop: string, read: readonly number[]): void {
  const { elements } = segment;
  for (let position = 1; position < elements.length; position++) {
    if (!read.includes(position) && segment.text(position) !== undefined) {
      (owner.other ??= []).push({ ...toOther(segment, loop), partlyRead: true });
      return;
    }
  }
}

function toOther(segment: Segment, loop: string): OtherSegment {
  const elements = segment.elements.slice(1).map((text) => toRaw(text, segment.delimiters));
  while (elements.at(-1) === '') elements.pop();
  return { loop, id: segment.id, elements };
}

function toRaw(text: string, { component, repetition }: Delimiters): RawElement {
  if (repetition !== undefined && text.includes(repetition)) return text.split(repetition).map((part) => part.split(component));
  return text.includes(component) ? text.split(component) : text;
}

/** Every segment that reading understood not at all or in part, from anywhere in what was read. */
export function otherSegments(read: object): OtherSegment[] {
  const found: OtherSegment[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, child] of Object.entries(value)) {
      if (key === 'other' && Array.isArray(child)) found.push(...(child as OtherSegment[]));
      else visit(child);
    }
  };
  visit(read);
  return found;
}
