import type { Ack999, AckTA1, AcknowledgedGroup, AcknowledgedSet, CalendarDate, Envelope, SegmentError } from './model.js';
import { EnvelopeReader, toEnvelope, toInterchangeEnvelope } from './envelope.js';
import { X12Error } from './error.js';
import { transactionType } from './inspect/transaction-type.js';
import { readClaims } from './read-837p.js';
import { toSource } from './scanner.js';
import type { Segment } from './segment.js';
import { supportsGuide } from './sets.js';

/** What the answer's own envelope needs; the parties are those of the file, turned round. */
export interface AcknowledgementReply {
  /** ISA13 of the first TA1; the 999s that go with it have the number after it, the next interchange the two after those. */
  interchangeControlNumber: string;
  createdOn: CalendarDate;
  createdTime: string;
}

/** The answers to one interchange: `writeTA1([ta1])`, and `write999(groups)` where there are any. */
export interface InterchangeAcknowledgement {
  ta1: AckTA1;
  /** One for each group; none when the interchange is rejected. */
  groups: Ack999[];
}

/**
 * Says whether the envelope of a file is whole and whether its professional claims can be read, as TA1 and 999.
 * It reports the first fault of each transaction set; sets of other types are judged by their envelope alone.
 */
export function acknowledge(bytes: Uint8Array, reply: AcknowledgementReply): InterchangeAcknowledgement[] {
  const answers: InterchangeAcknowledgement[] = [];
  for (const interchange of readInterchanges(bytes)) {
    const number = Number(reply.interchangeControlNumber) + 2 * answers.length;
    answers.push(answer(interchange, reply, number));
  }
  return answers;
}

/** What was found of an interchange. */
interface Interchange {
  isa: Segment;
  /** TA105, `000` while nothing is wrong. */
  noteCode: string;
  groups: Group[];
}

interface Group {
  gs: Segment;
  sets: AcknowledgedSet[];
  included: number;
  errorCodes: string[];
}

function readInterchanges(bytes: Uint8Array): Interchange[] {
  const found: Interchange[] = [];
  const reader = new EnvelopeReader(toSource(bytes), (fault) => noteEnvelopeFault(fault, found.at(-1)));
  try {
    for (let segment = reader.next(); segment !== undefined; segment = reader.next()) {
      if (segment.id === 'ISA') found.push({ isa: segment, noteCode: '000', groups: [] });
      else if (segment.id === 'GS') found.at(-1)?.groups.push({ gs: segment, sets: [], included: 0, errorCodes: [] });
      else if (segment.id === 'GE') noteIncluded(segment, found);
      else if (segment.id === 'ST') readSet(reader, segment, found.at(-1));
    }
  } catch (error) {
    const last = found.at(-1);
    if (!(error instanceof X12Error) || last === undefined) throw error;
    // TA1 note codes: 023 improper end of file, 022 invalid control structure.
    last.noteCode = error.code === 'truncated' ? '023' : '022';
  }
  return found;
}

function noteIncluded(ge: Segment, found: readonly Interchange[]): void {
  const group = found.at(-1)?.groups.at(-1);
  if (group) group.included = ge.requiredInteger(1);
}

/** A trailer that differs from what was counted, by the codes of TA105, AK905 and IK502. */
function noteEnvelopeFault(fault: X12Error, interchange: Interchange | undefined): void {
  const counted = fault.code === 'wrong_count';
  const group = interchange?.groups.at(-1);
  const set = group?.sets.at(-1);
  if (fault.position.segment === 'SE') set?.errorCodes.push(counted ? '4' : '3');
  else if (fault.position.segment === 'GE') group?.errorCodes.push(counted ? '5' : '4');
  else if (interchange) interchange.noteCode = counted ? '021' : '001';
}

/** Takes in a whole set, since a claim that cannot be read must not stop the count of its segments. */
function readSet(reader: EnvelopeReader, st: Segment, interchange: Interchange | undefined): void {
  const { interchange: isa, group: gs } = reader;
  const group = interchange?.groups.at(-1);
  if (!isa || !gs || !group) return;
  const set: AcknowledgedSet = {
    transactionType: st.required(1),
    controlNumber: st.required(2),
    guide: st.text(3),
    code: 'A',
    errorCodes: [],
    errors: [],
  };
  group.sets.push(set);
  const segments: Segment[] = [];
  for (let segment = reader.next(); segment !== undefined && reader.set !== undefined; segment = reader.next()) segments.push(segment);
  const envelope = toEnvelope(isa, gs, st);
  // IK502: I6 implementation convention not supported, 5 one or more segments in error.
  if (set.transactionType === '837' && !supportsGuide('837P', envelope.guide)) set.errorCodes.push('I6');
  const fault = findFault(segments, envelope, st);
  if (fault) {
    set.errors.push(fault);
    set.errorCodes.push('5');
  }
  if (set.errorCodes.length > 0) set.code = 'R';
}

function findFault(segments: readonly Segment[], envelope: Envelope, header: Segment): SegmentError | undefined {
  for (const segment of segments) {
    const element = segment.elements.findIndex(hasControlCharacter);
    if (element > 0) return toSegmentError(segment.fault('invalid_element', '', element, '6'));
  }
  if (transactionType(header.text(1) ?? '', envelope.guide) !== '837P' || !supportsGuide('837P', envelope.guide)) return undefined;
  try {
    for (const _claim of readClaims({ envelope, header, segments }));
    return undefined;
  } catch (error) {
    if (error instanceof X12Error) return toSegmentError(error);
    throw error;
  }
}

function hasControlCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 0x20) return true;
  return false;
}

/** IK304: 2 unexpected segment, 3 required segment missing, 8 segment has data element errors. */
function toSegmentError({ code, position, elementCode }: X12Error): SegmentError {
  const at = { segment: position.segment, position: position.segmentNumber ?? 1, businessUnits: [] };
  if (position.element !== undefined && elementCode !== undefined) {
    return { ...at, code: '8', elements: [{ position: position.element, code: elementCode }] };
  }
  return { ...at, code: code === 'missing_segment' ? '3' : '2', elements: [] };
}

function answer(interchange: Interchange, reply: AcknowledgementReply, number: number): InterchangeAcknowledgement {
  const received = toInterchangeEnvelope(interchange.isa);
  const envelope = {
    senderQualifier: received.receiverQualifier,
    senderId: received.receiverId,
    receiverQualifier: received.senderQualifier,
    receiverId: received.senderId,
    interchangeControlNumber: toControlNumber(number),
    usage: received.usage,
    acknowledgmentRequested: false,
    createdOn: reply.createdOn,
    createdTime: reply.createdTime,
  };
  const rejected = interchange.noteCode !== '000';
  const ta1: AckTA1 = {
    type: 'TA1',
    envelope,
    interchangeControlNumber: received.interchangeControlNumber,
    interchangeDate: received.createdOn,
    interchangeTime: received.createdTime,
    code: rejected ? 'R' : 'A',
    noteCode: interchange.noteCode,
  };
  if (rejected) return { ta1, groups: [] };
  const groups = interchange.groups.map((group, index): Ack999 => {
    const numbers = {
      interchangeControlNumber: toControlNumber(number + 1),
      groupControlNumber: String(number + 1),
      setControlNumber: String(index + 1).padStart(4, '0'),
    };
    const parties = { applicationSender: group.gs.required(3), applicationReceiver: group.gs.required(2) };
    return { type: '999', envelope: { ...envelope, ...numbers, ...parties, guide: '005010X231A1' }, group: toGroup(group), sets: group.sets };
  });
  return { ta1, groups };
}

function toControlNumber(number: number): string {
  return String(number).padStart(9, '0');
}

function toGroup({ gs, sets, included, errorCodes }: Group): AcknowledgedGroup {
  const setsAccepted = errorCodes.length > 0 ? 0 : sets.filter(({ code }) => code === 'A').length;
  const code = setsAccepted === 0 ? 'R' : setsAccepted < sets.length ? 'P' : 'A';
  return {
    functionalCode: gs.required(1),
    controlNumber: gs.required(6),
    guide: gs.text(8),
    code,
    setsIncluded: included,
    setsReceived: sets.length,
    setsAccepted,
    errorCodes,
  };
}
