import type { Envelope, InterchangeEnvelope, OtherSegment, RawElement, TransactionHeader, WithOther } from './model.js';
import { X12Error, type X12ErrorCode } from './error.js';
import { formatCents, formatDate, formatDecimal, formatTime, isDigits } from './values.js';

/** A list is a composite, a list of lists a repeating element. */
export type Writable = RawElement | readonly (string | undefined)[] | number | undefined;

const ELEMENT = '*';
const COMPONENT = ':';
const REPETITION = '^';
const TERMINATOR = '~';
const DELIMITERS = new Set([ELEMENT, COMPONENT, REPETITION, TERMINATOR].map((char) => char.charCodeAt(0)));

/** Elements without which a segment says nothing; the rest is for the validator. */
const REQUIRED: Readonly<Record<string, readonly number[]>> = {
  AAA: [1, 3, 4],
  AMT: [1, 2],
  BHT: [1, 2, 4, 5],
  CAS: [1, 2, 3],
  CLM: [1, 2, 5, 7, 8, 9],
  CLP: [1, 2, 3, 4],
  DMG: [2],
  DTM: [1, 2],
  DTP: [1, 2, 3],
  EB: [1],
  HI: [1],
  LQ: [1, 2],
  N1: [1, 2],
  N3: [1],
  N4: [1],
  NM1: [1, 2],
  NTE: [2],
  OI: [3, 6],
  PAT: [],
  PER: [1],
  PLB: [1, 2, 3, 4],
  PRV: [1, 3],
  REF: [1],
  SBR: [1],
  STC: [1],
  SV1: [1, 2, 3, 4],
  SVC: [1, 2],
  SVD: [1, 2, 3, 5],
  TRN: [1, 2],
};

/** Writes one interchange with one group; counts and control numbers are its business alone. */
export class InterchangeWriter {
  private text = '';
  private readonly interchangeControlNumber: string;
  private groups = 0;
  private sets = 0;
  private setStart = 0;
  private segments = 0;
  private setControlNumber = '';
  private lastLevel = 0;
  private groupControlNumber: string | undefined;

  constructor(envelope: InterchangeEnvelope) {
    const { interchangeControlNumber: number } = envelope;
    if (number.length !== 9 || !isDigits(number)) throw writeFault('unwritable_value', 'ISA', 13, 'is not nine digits');
    this.interchangeControlNumber = number;
    const date = dateText(envelope.createdOn, 'ISA', 9).slice(2);
    const time = timeText(envelope.createdTime, 'ISA', 10);
    const sender = [padded(envelope.senderQualifier, 2, 5), padded(envelope.senderId, 15, 6)];
    const receiver = [padded(envelope.receiverQualifier, 2, 7), padded(envelope.receiverId, 15, 8)];
    const requested = envelope.acknowledgmentRequested ? '1' : '0';
    const head = ['ISA', '00', ' '.repeat(10), '00', ' '.repeat(10), ...sender, ...receiver, date, time];
    this.text = [...head, REPETITION, '00501', number, requested, padded(envelope.usage, 1, 15), COMPONENT].join(ELEMENT) + TERMINATOR;
  }

  openGroup(functionalCode: string, envelope: Envelope): void {
    this.groups++;
    this.groupControlNumber = envelope.groupControlNumber;
    if (!isDigits(envelope.groupControlNumber)) throw writeFault('unwritable_value', 'GS', 6, 'is not a number');
    const date = dateText(envelope.createdOn, 'GS', 4);
    const time = timeText(envelope.createdTime, 'GS', 5);
    const { applicationSender, applicationReceiver, groupControlNumber, guide } = envelope;
    this.segment('GS', functionalCode, applicationSender, applicationReceiver, date, time, groupControlNumber, 'X', guide);
  }

  /** `guide` is ST03, which the 835 does not use. */
  openSet(code: string, controlNumber: string, guide?: string): void {
    if (controlNumber.length < 4 || controlNumber.length > 9) throw writeFault('unwritable_value', 'ST', 2, 'is not four to nine characters');
    this.sets++;
    this.setControlNumber = controlNumber;
    this.setStart = this.segments;
    this.lastLevel = 0;
    this.segment('ST', code, controlNumber, guide);
  }

  closeSet(): void {
    this.segment('SE', this.segments - this.setStart + 1, this.setControlNumber);
  }

  finish(): string {
    if (this.groupControlNumber !== undefined) this.segment('GE', this.sets, this.groupControlNumber);
    this.segment('IEA', this.groups, this.interchangeControlNumber);
    return this.text;
  }

  /** Writes HL and returns its number. */
  level(parent: string | undefined, code: string, hasChild?: boolean): string {
    const number = String(++this.lastLevel);
    this.segment('HL', number, parent, code, hasChild === undefined ? undefined : hasChild ? '1' : '0');
    return number;
  }

  header(structure: string, header: TransactionHeader): void {
    const { purpose, reference, createdOn, createdTime, kind } = header;
    this.segment('BHT', structure, purpose, reference, dateText(createdOn, 'BHT', 4), timeText(createdTime, 'BHT', 5), kind);
  }

  segment(id: string, ...elements: Writable[]): void {
    this.raw(toText(id, elements));
  }

  raw(text: string): void {
    this.text += text;
    this.segments++;
  }
}

/** Collects one loop, so that the segments the model has no name for can take the place the guide gives them. */
export class LoopWriter {
  private readonly ids: string[] = [];
  private readonly texts: string[] = [];

  constructor(
    private readonly writer: InterchangeWriter,
    private readonly loop: string,
    /** The ids of the loop's segments in the guide's order, with spaces between. */
    private readonly order: string,
  ) {}

  add(id: string, ...elements: Writable[]): this {
    this.ids.push(id);
    this.texts.push(toText(id, elements));
    return this;
  }

  /** A segment of this loop that was kept as it was read. */
  kept(owner: WithOther, id: string): OtherSegment | undefined {
    return owner.other?.find((segment) => segment.loop === this.loop && segment.id === id && !segment.partlyRead);
  }

  /** Writes the loop with what `owner` keeps of it. */
  end(owner?: WithOther): void {
    for (const { loop, id, elements, partlyRead } of owner?.other ?? []) {
      if (loop !== this.loop || partlyRead) continue;
      let at = this.ids.length;
      while (at > 0 && this.rank(this.ids[at - 1] ?? '') > this.rank(id)) at--;
      this.ids.splice(at, 0, id);
      this.texts.splice(at, 0, toText(id, elements));
    }
    for (const text of this.texts) this.writer.raw(text);
  }

  private rank(id: string): number {
    const at = ` ${this.order} `.indexOf(` ${id} `);
    return at < 0 ? this.order.length : at;
  }
}

/** Refuses segments of loops that a writer does not write, rather than lose them. */
export function refuseOtherLoops(owner: WithOther, ...loops: string[]): void {
  for (const { loop, id, partlyRead } of owner.other ?? []) {
    if (!partlyRead && !loops.includes(loop)) {
      throw new X12Error('unwritable_value', `${id} cannot be written in loop ${loop}`, { segment: id });
    }
  }
}

export function writeFault(code: X12ErrorCode, segment: string, element: number, what: string): X12Error {
  const name = segment + String(element).padStart(2, '0');
  return new X12Error(code, `${name} ${what}`, { segment, element });
}

function toText(id: string, elements: readonly Writable[]): string {
  // A kept segment brings its own id.
  checked(id, id.slice(0, 3), 0);
  const texts = elements.map((element, index) => elementText(element, id, index + 1));
  for (const position of REQUIRED[id] ?? []) {
    if ((texts[position - 1] ?? '') === '') throw writeFault('missing_element', id, position, 'is missing');
  }
  let length = texts.length;
  while (length > 0 && texts[length - 1] === '') length--;
  texts.length = length;
  return texts.length === 0 ? id + TERMINATOR : id + ELEMENT + texts.join(ELEMENT) + TERMINATOR;
}

function elementText(element: Writable, id: string, position: number): string {
  if (element === undefined) return '';
  if (typeof element === 'number') return String(element);
  if (typeof element === 'string') return checked(element, id, position);
  if (element.some((part) => Array.isArray(part))) {
    return (element as string[][]).map((part) => compositeText(part, id, position)).join(REPETITION);
  }
  return compositeText(element as readonly (string | undefined)[], id, position);
}

function compositeText(parts: readonly (string | undefined)[], id: string, position: number): string {
  const texts = parts.map((part) => checked(part ?? '', id, position));
  let length = texts.length;
  while (length > 0 && texts[length - 1] === '') length--;
  texts.length = length;
  return texts.join(COMPONENT);
}

/** Only printable ASCII, X12's extended character set, and no delimiter. */
function checked(text: string, id: string, position: number): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code > 0x7e || DELIMITERS.has(code)) {
      throw writeFault('unwritable_character', id, position, 'holds a character that X12 cannot carry');
    }
  }
  return text;
}

function padded(text: string, width: number, position: number): string {
  if (text.length > width) throw writeFault('unwritable_value', 'ISA', position, `is longer than ${width}`);
  return checked(text, 'ISA', position).padEnd(width);
}

export function dateText(date: string, segment: string, element: number): string {
  const text = formatDate(date);
  if (text === undefined) throw writeFault('unwritable_value', segment, element, 'is not a date as YYYY-MM-DD');
  return text;
}

export function timeText(time: string, segment: string, element: number): string {
  const text = formatTime(time);
  if (text === undefined) throw writeFault('unwritable_value', segment, element, 'is not a time as HH:MM');
  return text;
}

export function money(cents: number | undefined, segment: string, element: number): string | undefined {
  if (cents === undefined) return undefined;
  if (!Number.isSafeInteger(cents)) throw writeFault('unwritable_value', segment, element, 'is not whole cents');
  return formatCents(cents);
}

export function decimalText(decimal: string | undefined, segment: string, element: number): string | undefined {
  if (decimal === undefined) return undefined;
  const text = formatDecimal(decimal);
  if (text === undefined) throw writeFault('unwritable_value', segment, element, 'is not a decimal number');
  return text;
}
