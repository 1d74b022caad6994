import type { Envelope, TransactionHeader } from './model.js';
import { EnvelopeReader, toEnvelope } from './envelope.js';
import { X12Error } from './error.js';
import { inspectSource } from './inspect.js';
import { toSource } from './scanner.js';
import type { Segment } from './segment.js';
import { parseTime } from './values.js';

/** One transaction set, read segment by segment. */
export interface TransactionSet {
  envelope: Envelope;
  header: Segment;
  /** The segments between ST and SE. */
  segments: Iterable<Segment>;
}

/** Guides that a type is read by, as GS08 begins. */
const GUIDES: Readonly<Record<string, string>> = {
  '837P': '005010X222',
  '835': '005010X221',
  '270': '005010X279',
  '271': '005010X279',
  '277CA': '005010X214',
  '999': '005010X231',
};

/** What stands in a file one after the other: a set, or a TA1 with the ISA it came under. */
export type FileItem = { kind: 'set'; type: string; set: TransactionSet } | { kind: 'TA1'; isa: Segment; segment: Segment };

/**
 * Reads a file whose envelope is whole and whose sets are all of the types named.
 * Both are checked before the first set is given out, so that nobody acts on half a file.
 */
export function* readFile(bytes: Uint8Array, types: readonly string[]): Generator<FileItem> {
  const source = toSource(bytes);
  const kinds = refuseOthers(inspectSource(source), types);
  const reader = new EnvelopeReader(source);
  let index = 0;
  for (let segment = reader.next(); segment !== undefined; segment = reader.next()) {
    const { interchange, group } = reader;
    if (segment.id === 'TA1' && interchange) yield { kind: 'TA1', isa: interchange, segment };
    if (segment.id !== 'ST' || !interchange || !group) continue;
    const envelope = toEnvelope(interchange, group, segment);
    yield { kind: 'set', type: kinds[index++] ?? '', set: { envelope, header: segment, segments: body(reader) } };
    while (reader.set !== undefined) reader.next();
  }
}

/** The sets of one type. A TA1 beside them is left to `readAcknowledgements`. */
export function* readSets(bytes: Uint8Array, type: string): Generator<TransactionSet> {
  for (const item of readFile(bytes, [type])) if (item.kind === 'set') yield item.set;
}

function* body(reader: EnvelopeReader): Generator<Segment> {
  for (let segment = reader.next(); segment !== undefined && reader.set !== undefined; segment = reader.next()) yield segment;
}

function refuseOthers(summary: ReturnType<typeof inspectSource>, types: readonly string[]): string[] {
  const found: string[] = [];
  for (const { groups } of summary.interchanges) {
    for (const { guide, sets } of groups) {
      for (const { type, controlNumber } of sets) {
        if (!types.includes(type) || !guide.startsWith(GUIDES[type] ?? ' ')) {
          const expected = types.map((name) => `${name} by ${GUIDES[name] ?? 'its guide'}`).join(' or ');
          throw new X12Error('unexpected_transaction', `The file holds a ${type} by guide ${guide}; expected ${expected}`, {
            segment: 'ST',
            element: 1,
            setControlNumber: controlNumber,
          });
        }
        found.push(type);
      }
    }
  }
  return found;
}

/** BHT. */
export function readHeader(bht: Segment): TransactionHeader {
  const time = bht.text(5);
  return {
    purpose: bht.required(2),
    reference: bht.text(3),
    createdOn: bht.requiredDate(4),
    createdTime: time === undefined ? '00:00' : (parseTime(time) ?? bht.invalid(5, 'a time as HHMM')),
    kind: bht.text(6),
  };
}
