import type { Ack999, AckTA1, AcknowledgedSet, SegmentError } from './model.js';
import { X12Error } from './error.js';
import { writeSets } from './write-parts.js';
import { dateText, InterchangeWriter, LoopWriter, refuseOtherLoops, timeText, writeFault } from './writer.js';

/** Writes TA1s as one interchange without a group, under the envelope of the first. */
export function writeTA1(acknowledgements: readonly AckTA1[]): string {
  const [first] = acknowledgements;
  if (first === undefined) throw new X12Error('missing_segment', 'There is no TA1 to write', { segment: 'TA1' });
  const writer = new InterchangeWriter(first.envelope);
  for (const ack of acknowledgements) {
    const date = dateText(ack.interchangeDate, 'TA1', 2).slice(2);
    writer.segment('TA1', ack.interchangeControlNumber, date, timeText(ack.interchangeTime, 'TA1', 3), ack.code, ack.noteCode);
  }
  return writer.finish();
}

/** Writes 999s as one interchange with one group, a set for each group acknowledged. */
export function write999(acknowledgements: readonly Ack999[]): string {
  return writeSets(acknowledgements, { functionalCode: 'FA', code: '999', guide: '005010X231', namesGuide: true, write: writeAck });
}

function writeAck(writer: InterchangeWriter, ack: Ack999): void {
  refuseOtherLoops(ack);
  const { group, sets } = ack;
  writer.segment('AK1', group.functionalCode, group.controlNumber, group.guide);
  for (const set of sets) writeSet(writer, set);
  const counts = [group.setsIncluded, group.setsReceived, group.setsAccepted];
  writer.segment('AK9', group.code, ...counts, ...atMostFive(group.errorCodes, 'AK9', 10));
}

function writeSet(writer: InterchangeWriter, set: AcknowledgedSet): void {
  writer.segment('AK2', set.transactionType, set.controlNumber, set.guide);
  for (const error of set.errors) writeError(writer, error);
  writer.segment('IK5', set.code, ...atMostFive(set.errorCodes, 'IK5', 7));
}

function writeError(writer: InterchangeWriter, error: SegmentError): void {
  refuseOtherLoops(error, '2100');
  const loop = new LoopWriter(writer, '2100', 'IK3 CTX');
  loop.add('IK3', error.segment, error.position, error.loop, error.code);
  loop.end(error);
  for (const { qualifier, value } of error.businessUnits) writer.segment('CTX', [qualifier, value]);
  for (const element of error.elements) {
    refuseOtherLoops(element, '2110');
    const { position, component, repetition, dataElement, code, badValue } = element;
    const parts = [position, component, repetition].map((part) => (part === undefined ? undefined : String(part)));
    const below = new LoopWriter(writer, '2110', 'IK4 CTX');
    below.add('IK4', parts, dataElement, code, badValue);
    below.end(element);
  }
}

function atMostFive(codes: readonly string[], segment: string, element: number): readonly string[] {
  if (codes.length > 5) throw writeFault('unwritable_value', segment, element, 'would be a sixth error code');
  return codes;
}

