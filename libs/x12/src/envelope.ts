import type { Envelope, InterchangeEnvelope } from './model.js';
import { X12Error } from './error.js';
import { Scanner } from './scanner.js';
import type { Segment, Source } from './segment.js';
import { parseDate, parseShortDate, parseTime } from './values.js';

/** Reads segment by segment and holds the envelope to its counts and control numbers. */
export class EnvelopeReader {
  interchange: Segment | undefined;
  group: Segment | undefined;
  set: Segment | undefined;
  private groups = 0;
  private sets = 0;
  private acknowledgements = 0;
  private segments = 0;
  private seen = 0;
  private readonly scanner: Scanner;

  constructor(source: Source) {
    this.scanner = new Scanner(source);
  }

  /** Bytes outside any interchange that are not white space. */
  get ignored(): number {
    return this.scanner.ignored;
  }

  /** How many segments the open set has so far, or the one just closed had. */
  get segmentCount(): number {
    return this.segments;
  }

  /** The next segment, control segments included; undefined after the last interchange. */
  next(): Segment | undefined {
    if (this.interchange === undefined) return this.openInterchange();
    const segment = this.scanner.next();
    if (segment === undefined) throw this.scanner.endFault(this.set ? 'SE' : this.group ? 'GE' : 'IEA');
    if (this.set !== undefined) return this.inSet(segment, this.set);
    if (this.group !== undefined) return this.inGroup(segment, this.group);
    return this.inInterchange(segment, this.interchange);
  }

  private openInterchange(): Segment | undefined {
    this.interchange = this.scanner.nextInterchange();
    if (this.interchange === undefined) {
      if (this.seen > 0) return undefined;
      throw new X12Error('not_x12', 'There is no ISA segment, so this is not an X12 file', { segment: 'ISA', byteOffset: 0 });
    }
    this.seen++;
    this.groups = 0;
    this.acknowledgements = 0;
    return this.interchange;
  }

  private inInterchange(segment: Segment, header: Segment): Segment {
    switch (segment.id) {
      case 'GS':
        this.groups++;
        this.sets = 0;
        this.group = segment;
        return segment;
      case 'IEA':
        // An interchange of TA1s alone has no group to count; some senders write 1 all the same.
        if (!(this.acknowledgements > 0 && this.groups === 0 && segment.integer(1) === 1)) count(segment, this.groups, 'functional groups');
        controlNumber(segment, header.required(13), 'ISA13');
        this.interchange = undefined;
        return segment;
      case 'TA1':
        this.acknowledgements++;
        return segment;
      case 'ISA':
        throw segment.fault('truncated', 'A new ISA begins before IEA');
      default:
        throw segment.fault('unexpected_segment', 'Between ISA and IEA only GS and TA1 may follow');
    }
  }

  private inGroup(segment: Segment, header: Segment): Segment {
    switch (segment.id) {
      case 'ST':
        this.sets++;
        this.segments = 1;
        this.set = segment;
        segment.number = 1;
        segment.setControlNumber = segment.text(2);
        return segment;
      case 'GE':
        count(segment, this.sets, 'transaction sets');
        controlNumber(segment, header.required(6), 'GS06');
        this.group = undefined;
        return segment;
      case 'ISA':
      case 'GS':
      case 'IEA':
        throw segment.fault('truncated', `${segment.id} stands before GE`);
      default:
        throw segment.fault('unexpected_segment', 'Between GS and GE only ST may follow');
    }
  }

  private inSet(segment: Segment, header: Segment): Segment {
    segment.number = ++this.segments;
    segment.setControlNumber = header.setControlNumber;
    switch (segment.id) {
      case 'SE':
        count(segment, this.segments, 'segments');
        controlNumber(segment, header.required(2), 'ST02');
        this.set = undefined;
        return segment;
      case 'ISA':
      case 'GS':
      case 'ST':
      case 'GE':
      case 'IEA':
        throw segment.fault('truncated', `${segment.id} stands before SE`);
      default:
        return segment;
    }
  }
}

function count(trailer: Segment, counted: number, what: string): void {
  if (trailer.requiredInteger(1) !== counted) {
    throw trailer.fault('wrong_count', `${trailer.id}01 is not the number of ${what}, ${counted}`, 1);
  }
}

function controlNumber(trailer: Segment, expected: string, header: string): void {
  if (withoutZeros(trailer.required(2)) !== withoutZeros(expected)) {
    throw trailer.fault('wrong_control_number', `${trailer.id}02 differs from ${header}`, 2);
  }
}

function withoutZeros(text: string): string {
  let from = 0;
  while (from < text.length - 1 && text.charAt(from) === '0') from++;
  return text.slice(from);
}

/** The interchange's own part of the envelope. */
export function toInterchangeEnvelope(isa: Segment): InterchangeEnvelope {
  return {
    senderQualifier: isa.text(5) ?? '',
    senderId: isa.text(6) ?? '',
    receiverQualifier: isa.text(7) ?? '',
    receiverId: isa.text(8) ?? '',
    interchangeControlNumber: isa.required(13),
    usage: isa.text(15) === 'T' ? 'T' : 'P',
    acknowledgmentRequested: isa.text(14) === '1',
    createdOn: parseShortDate(isa.required(9)) ?? isa.invalid(9, 'a date as YYMMDD'),
    createdTime: parseTime(isa.required(10)) ?? isa.invalid(10, 'a time as HHMM'),
  };
}

/** The whole envelope of a transaction set. */
export function toEnvelope(isa: Segment, gs: Segment, st: Segment): Envelope {
  return {
    ...toInterchangeEnvelope(isa),
    applicationSender: gs.required(2),
    applicationReceiver: gs.required(3),
    groupControlNumber: gs.required(6),
    setControlNumber: st.required(2),
    guide: gs.required(8),
    createdOn: parseDate(gs.required(4)) ?? gs.invalid(4, 'a date as CCYYMMDD'),
    createdTime: parseTime(gs.required(5)) ?? gs.invalid(5, 'a time as HHMM'),
  };
}
