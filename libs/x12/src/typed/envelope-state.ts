import { notX12, X12Error } from '../error.js';
import { transactionType } from '../guides/registry.js';
import type { Envelope } from '../model.js';
import { packId, UNTERMINATED } from '../scan/segment.js';
import { parseShortDate, sameNumber } from '../values.js';
import type { Values } from './element-values.js';
import type { GroupHeader, InterchangeHeader, SetHeader } from './events.js';

const ISA = packId('ISA');
const GS = packId('GS');
const ST = packId('ST');
const SE = packId('SE');
const GE = packId('GE');
const IEA = packId('IEA');
const TA1 = packId('TA1');
/** Interchange services that X12.5 allows after ISA; they ask nothing of a reader. */
const ISB = packId('ISB');
const ISE = packId('ISE');

export type Place = 'ISA' | 'service' | 'TA1' | 'GS' | 'ST' | 'body' | 'SE' | 'GE' | 'IEA';

/** Holds the envelope of a file to its order, counts and control numbers, segment by segment. */
export class EnvelopeState {
  /** A wrong count or control number is thrown, or handed to `report` and passed over. */
  constructor(private readonly report: (fault: X12Error) => void = raise) {}

  interchange: InterchangeHeader | undefined;
  group: GroupHeader | undefined;
  set: SetHeader | undefined;
  /** Segments of the set so far. */
  segments = 0;
  private seen = 0;
  private groups = 0;
  private sets = 0;
  private acknowledgements = 0;

  /** Says what the segment is in the envelope; throws where it cannot stand there, or a trailer is wrong. */
  place(values: Values): Place {
    if ((values.segment.notes & UNTERMINATED) !== 0 && values.segment.id !== IEA) throw this.truncated(values);
    if (this.set !== undefined) return this.inSet(values, this.set);
    if (this.group !== undefined) return this.inGroup(values, this.group);
    if (this.interchange !== undefined) return this.inInterchange(values, this.interchange);
    if (values.segment.id !== ISA) throw values.fault('truncated', `${values.id} stands before ISA`);
    this.interchange = readInterchange(values);
    this.seen++;
    this.groups = 0;
    this.acknowledgements = 0;
    return 'ISA';
  }

  /** Whether the file may end here. */
  end(byteOffset: number): void {
    if (this.interchange !== undefined) {
      throw this.endsBefore(byteOffset);
    }
    if (this.seen === 0) throw notX12();
  }

  private checkCount(values: Values, counted: number, what: string): void {
    const count = values.integer(1);
    if (Number.isNaN(count)) values.missing(1);
    if (count !== counted) this.report(values.fault('wrong_count', `${values.id}01 is not the number of ${what}, ${counted}`, 1));
  }

  private checkNumber(values: Values, expected: string, header: string): void {
    if (!sameNumber(values.required(2), expected)) this.report(values.fault('wrong_control_number', `${values.id}02 differs from ${header}`, 2));
  }

  private endsBefore(byteOffset: number): X12Error {
    const segment = this.set ? 'SE' : this.group ? 'GE' : 'IEA';
    return new X12Error('truncated', `The file ends before ${segment}`, { segment, byteOffset });
  }

  /** The file ends inside the segment. */
  private truncated({ segment }: Values): X12Error {
    return this.endsBefore(segment.fileOffset(segment.end(segment.count)));
  }

  private inInterchange(values: Values, header: InterchangeHeader): Place {
    switch (values.segment.id) {
      case GS:
        this.groups++;
        this.sets = 0;
        this.group = readGroup(values);
        return 'GS';
      case IEA:
        // An interchange of TA1s alone has no group to count; some senders write 1 all the same.
        if (!(this.acknowledgements > 0 && this.groups === 0 && values.integer(1) === 1)) this.checkCount(values, this.groups, 'functional groups');
        this.checkNumber(values, header.interchangeControlNumber, 'ISA13');
        this.interchange = undefined;
        return 'IEA';
      case TA1:
        this.acknowledgements++;
        return 'TA1';
      case ISB:
      case ISE:
        return 'service';
      case ISA:
        throw values.fault('truncated', 'A new ISA begins before IEA');
      default:
        throw values.fault('unexpected_segment', 'Between ISA and IEA only GS and TA1 may follow');
    }
  }

  private inGroup(values: Values, header: GroupHeader): Place {
    switch (values.segment.id) {
      case ST:
        this.sets++;
        this.segments = 1;
        values.set = { firstSegment: values.segment.number, setControlNumber: values.text(2) || undefined };
        this.set = readSet(values, header.guide);
        return 'ST';
      case GE:
        this.checkCount(values, this.sets, 'transaction sets');
        this.checkNumber(values, header.controlNumber, 'GS06');
        this.group = undefined;
        return 'GE';
      case ISA:
      case GS:
      case IEA:
        throw values.fault('truncated', `${values.id} stands before GE`);
      default:
        throw values.fault('unexpected_segment', 'Between GS and GE only ST may follow');
    }
  }

  private inSet(values: Values, header: SetHeader): Place {
    this.segments++;
    switch (values.segment.id) {
      case SE:
        this.checkCount(values, this.segments, 'segments');
        this.checkNumber(values, header.controlNumber, 'ST02');
        this.set = undefined;
        values.set = undefined;
        return 'SE';
      case ISA:
      case GS:
      case ST:
      case GE:
      case IEA:
        throw values.fault('truncated', `${values.id} stands before SE`);
      default:
        return 'body';
    }
  }
}

function raise(fault: X12Error): never {
  throw fault;
}

function readInterchange(isa: Values): InterchangeHeader {
  const { element, component, repetition, terminator } = isa.segment.delimiters;
  const char = String.fromCharCode;
  if (component === element || component === terminator) isa.invalid(16, 'a separator that is no other delimiter', '7');
  return {
    authorizationQualifier: isa.text(1),
    authorization: isa.text(2),
    securityQualifier: isa.text(3),
    security: isa.text(4),
    senderQualifier: isa.text(5),
    senderId: isa.text(6),
    receiverQualifier: isa.text(7),
    receiverId: isa.text(8),
    createdOn: parseShortDate(isa.required(9)) ?? isa.invalid(9, 'a date as YYMMDD', '8'),
    createdTime: isa.time(10) || isa.missing(10),
    version: isa.text(12),
    interchangeControlNumber: isa.required(13),
    acknowledgmentRequested: isa.text(14) === '1',
    usage: isa.text(15) === 'T' ? 'T' : 'P',
    delimiters: { element: char(element), component: char(component), repetition: repetition === 0 ? isa.text(11) : char(repetition), terminator: char(terminator) },
    lineEnd: '',
  };
}

function readGroup(gs: Values): GroupHeader {
  return {
    functionalCode: gs.required(1),
    applicationSender: gs.required(2),
    applicationReceiver: gs.required(3),
    createdOn: gs.date(4) || gs.missing(4),
    createdTime: gs.time(5) || gs.missing(5),
    controlNumber: gs.required(6),
    guide: gs.required(8),
  };
}

function readSet(st: Values, guide: string): SetHeader {
  const code = st.required(1);
  return { type: transactionType(code, guide), code, controlNumber: st.required(2), guide: st.text(3) || undefined };
}

/** The whole envelope of a transaction set. */
export function toEnvelope(interchange: InterchangeHeader, group: GroupHeader, set: SetHeader): Envelope {
  return {
    senderQualifier: interchange.senderQualifier,
    senderId: interchange.senderId,
    receiverQualifier: interchange.receiverQualifier,
    receiverId: interchange.receiverId,
    interchangeControlNumber: interchange.interchangeControlNumber,
    usage: interchange.usage,
    acknowledgmentRequested: interchange.acknowledgmentRequested,
    createdOn: group.createdOn,
    createdTime: group.createdTime,
    applicationSender: group.applicationSender,
    applicationReceiver: group.applicationReceiver,
    groupControlNumber: group.controlNumber,
    setControlNumber: set.controlNumber,
    guide: group.guide,
  };
}
