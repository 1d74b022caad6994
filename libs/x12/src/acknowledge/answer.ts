import { X12Error } from '../error.js';

/** The kinds of answer to an interchange. */
export type AnswerKind = 'TA1' | '999' | '997' | '277CA';

/** One answer to the interchange of that number (from 1) in the file. */
export interface AnswerKey {
  kind: AnswerKind;
  interchange: number;
}

/** Takes the bytes of answers as they are made; those of one answer are an interchange of their own. Answers grow side by side. */
export interface AnswerSink {
  write(answer: AnswerKey, chunk: Uint8Array): void;
  /** The answer is whole. */
  end(answer: AnswerKey): void;
  /** The interchange turned out to be rejected at its end: throw away what was written of this answer, and do not send it. */
  withdraw(answer: AnswerKey): void;
}

/** What ISA and GS of an answer say. Dates are CCYYMMDD, times HHMM. */
interface AnswerEnvelope {
  senderQualifier: string;
  sender: string;
  receiverQualifier: string;
  receiver: string;
  createdOn: string;
  createdTime: string;
  /** ISA13, and GS06 of the first group. */
  control: number;
  testOrProduction: string;
}

/** The group of an answer: GS01 to GS03 and GS08. */
interface AnswerGroup {
  functionalGroup: string;
  sender: string;
  receiver: string;
  guide: string;
}

const FLUSH_AT = 16_384;
const CONTROL_MAX = 999_999_999;
const ENCODER = new TextEncoder();

/** Writes one answering interchange segment by segment, counting what its trailers tell; holds at most 16 KiB. */
export class Answer {
  private text = '';
  private group: AnswerGroup | undefined;
  private groups = 0;
  private sets = 0;
  private setsOfGroup = 0;
  private segments = 0;

  constructor(
    private readonly key: AnswerKey,
    private readonly sink: AnswerSink,
    private readonly envelope: AnswerEnvelope,
  ) {
    refuseUnwritable(envelope);
    const { senderQualifier, sender, receiverQualifier, receiver, createdOn, createdTime, testOrProduction } = envelope;
    const parties = [fixed(senderQualifier, 2), fixed(sender, 15), fixed(receiverQualifier, 2), fixed(receiver, 15)];
    const head = ['ISA', '00', fixed('', 10), '00', fixed('', 10), ...parties, createdOn.slice(2), createdTime];
    this.text = [...head, '^', '00501', this.control(), '0', fixed(testOrProduction, 1), ':'].join('*') + '~\n';
  }

  /** Opens a group, unless the open one is for the same parties. */
  openGroup(group: AnswerGroup): void {
    const open = this.group;
    if (open?.sender === group.sender && open.receiver === group.receiver && open.functionalGroup === group.functionalGroup) return;
    this.closeGroup();
    this.group = group;
    this.groups++;
    this.setsOfGroup = 0;
    const { createdOn, createdTime } = this.envelope;
    this.segment('GS', group.functionalGroup, group.sender, group.receiver, createdOn, createdTime, this.groupControl(), 'X', group.guide);
  }

  /** `guide` is ST03, for sets that have one. */
  openSet(code: string, guide?: string): void {
    this.setsOfGroup++;
    this.sets++;
    this.segments = 0;
    this.segment('ST', code, this.setControl(), guide);
  }

  closeSet(): void {
    this.segment('SE', String(this.segments + 1), this.setControl());
  }

  /** Empty elements at the end are left out. Elements are written as they are: see `writable` and `composite`. */
  segment(id: string, ...elements: readonly (string | undefined)[]): void {
    this.add(segmentText(id, elements), 1);
  }

  /** Segments that were made by `segmentText` before. */
  add(text: string, segments: number): void {
    this.text += text;
    this.segments += segments;
    if (this.text.length >= FLUSH_AT) this.flush();
  }

  end(): void {
    this.closeGroup();
    this.segment('IEA', String(this.groups), this.control());
    this.flush();
    this.sink.end(this.key);
  }

  withdraw(): void {
    this.sink.withdraw(this.key);
  }

  private closeGroup(): void {
    if (this.group) this.segment('GE', String(this.setsOfGroup), this.groupControl());
    this.group = undefined;
  }

  private flush(): void {
    this.sink.write(this.key, ENCODER.encode(this.text));
    this.text = '';
  }

  private control(): string {
    return String(withinNine(this.envelope.control)).padStart(9, '0');
  }

  private groupControl(): string {
    return String(withinNine(this.envelope.control + this.groups - 1));
  }

  private setControl(): string {
    return String(this.sets % 1e9).padStart(4, '0');
  }
}

/** The envelope is the caller's, not the file's: what is wrong in it is refused, never changed. */
function refuseUnwritable({ createdOn, createdTime, control }: AnswerEnvelope): void {
  if (!/^\d{8}$/.test(createdOn)) throw unwritable('createdOn must be a day as CCYYMMDD, such as 20260305', 9);
  if (!/^\d{4}$/.test(createdTime)) throw unwritable('createdTime must be a time as HHMM, such as 0830', 10);
  if (!Number.isSafeInteger(control) || control < 1) throw unwritable('The control number of an answer must be a whole number from 1', 13);
}

function unwritable(message: string, element: number): X12Error {
  return new X12Error('unwritable_value', message, { segment: 'ISA', element });
}

/** Control numbers have nine digits at most: after the highest they begin again with 1. */
function withinNine(control: number): number {
  return ((control - 1) % CONTROL_MAX) + 1;
}

/** One segment with its terminator, a line each. */
export function segmentText(id: string, elements: readonly (string | undefined)[]): string {
  let length = elements.length;
  while (length > 0 && (elements[length - 1] ?? '') === '') length--;
  let text = id;
  for (let i = 0; i < length; i++) text += `*${elements[i] ?? ''}`;
  return text + '~\n';
}

/** The parts of a composite, without those empty at its end. */
export function composite(...parts: readonly (string | number | undefined)[]): string {
  let length = parts.length;
  while (length > 0 && (parts[length - 1] ?? '') === '') length--;
  return parts.slice(0, length).map((part) => part ?? '').join(':');
}

/** Whether a text can stand in an element of an answer: printable ASCII, none of the answer's delimiters, and not white space alone. */
export function isWritable(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!carries(text.charCodeAt(i))) return false;
  return text.trim() !== '';
}

/**
 * A text of the received file for an answer. What X12 cannot carry becomes a space: the answer must name the set or the party even where
 * its name is the fault, and the fault has a finding of its own.
 */
export function writable(text: string, max = text.length): string {
  let written = '';
  for (let i = 0; i < text.length && i < max; i++) written += carries(text.charCodeAt(i)) ? text.charAt(i) : ' ';
  return written.trimEnd();
}

function carries(code: number): boolean {
  return code >= 0x20 && code <= 0x7e && code !== 0x2a && code !== 0x3a && code !== 0x5e && code !== 0x7e;
}

function fixed(text: string, width: number): string {
  return writable(text, width).padEnd(width);
}
