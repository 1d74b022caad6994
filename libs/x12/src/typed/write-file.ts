import { X12Error } from '../error.js';
import type { Envelope, InterchangeEnvelope } from '../model.js';
import { EventWriter } from './event-writer.js';
import type { GroupHeader, InterchangeHeader, X12Event } from './events.js';

/** What `writeFile` must know of a transaction. */
interface FileKind<T> {
  type: string;
  code: string;
  /** How GS08 must begin. */
  guide: string;
  functionalCode: string;
  /** The 835 alone leaves ST03 out. */
  namesGuide: boolean;
  /** The parts of one set. */
  parts: (item: T) => Iterable<X12Event>;
}

/** One interchange with one group and a set for each item, all with the envelope of the first but for their set control numbers. */
export function writeFile<T extends { envelope: Envelope }>(items: readonly T[], kind: FileKind<T>): string {
  return toText(fileOf(items, kind));
}

function* fileOf<T extends { envelope: Envelope }>(items: readonly T[], kind: FileKind<T>): Generator<X12Event> {
  const [first] = items;
  if (first === undefined) throw new X12Error('missing_segment', 'There is nothing to write', { segment: 'ST' });
  const { envelope } = first;
  requireGuide(envelope, kind.guide);
  yield { kind: 'interchange', interchange: toInterchange(envelope) };
  yield { kind: 'group', group: toGroup(envelope, kind.functionalCode) };
  for (const item of items) {
    const { interchangeControlNumber, groupControlNumber, setControlNumber, guide } = item.envelope;
    const differs = interchangeControlNumber !== envelope.interchangeControlNumber || groupControlNumber !== envelope.groupControlNumber;
    if (differs || guide !== envelope.guide) {
      throw new X12Error('unwritable_value', 'ISA13, GS06 or GS08 differs between transactions of one file', { segment: 'GS', element: 6 });
    }
    yield { kind: 'set', set: { type: kind.type, code: kind.code, controlNumber: setControlNumber, ...(kind.namesGuide ? { guide } : {}) }, typed: true };
    yield* kind.parts(item);
    yield { kind: 'setEnd' };
  }
  yield { kind: 'groupEnd' };
  yield { kind: 'interchangeEnd' };
}

/** All that the events say, as text. */
export function toText(events: Iterable<X12Event>): string {
  const writer = new EventWriter();
  for (const event of events) writer.write(event);
  return new TextDecoder().decode(writer.lend());
}

export function requireGuide(envelope: Envelope, guide: string): void {
  if (!envelope.guide.startsWith(guide)) throw new X12Error('unwritable_value', `GS08 does not begin with ${guide}`, { segment: 'GS', element: 8 });
}

/** The ISA of an envelope, with the delimiters that everybody uses and no line ends. */
export function toInterchange(envelope: InterchangeEnvelope): InterchangeHeader {
  return {
    ...envelope,
    authorizationQualifier: '00',
    authorization: '',
    securityQualifier: '00',
    security: '',
    version: '00501',
    delimiters: { element: '*', component: ':', repetition: '^', terminator: '~' },
    lineEnd: '',
  };
}

export function toGroup(envelope: Envelope, functionalCode: string): GroupHeader {
  const { applicationSender, applicationReceiver, createdOn, createdTime, groupControlNumber, guide } = envelope;
  return { functionalCode, applicationSender, applicationReceiver, createdOn, createdTime, controlNumber: groupControlNumber, guide };
}
