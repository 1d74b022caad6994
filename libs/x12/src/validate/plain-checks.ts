import { CONTROL, HIGH } from '../scan/bytes.js';
import { packId, type Segment } from '../scan/segment.js';
import type { Journal } from './journal.js';

const BIN = packId('BIN');
const BDS = packId('BDS');

/** What can be said of a set whose guide is not known: the form of its segments. */
export class PlainChecks {
  readonly claims = 0;

  constructor(private readonly journal: Journal) {}

  segment(segment: Segment): void {
    if (!/^[A-Z][A-Z0-9]{1,2}$/.test(segment.text(0))) {
      this.journal.report({
        code: 'segment_unknown', severity: 'error', snip: 1, ack: ['IK304=1'],
        message: 'A segment has an id that is none: a letter and one or two letters or digits.',
      });
    }
    // What BIN02 and BDS03 hold is binary, and their last element.
    const last = segment.id === BIN || segment.id === BDS ? segment.count - 1 : segment.count;
    for (let element = 1; element <= last; element++) {
      if ((segment.classes(element) & (CONTROL | HIGH)) === 0) continue;
      const { bytes, delimiters } = segment;
      if (bytes.subarray(segment.start(element), segment.end(element)).every((byte) => isAllowed(byte, delimiters))) continue;
      this.journal.report({
        code: 'invalid_character', severity: 'error', snip: 1, element, value: segment.text(element), ack: ['IK304=8', 'IK403=6'],
        message: `${segment.text(0)}${String(element).padStart(2, '0')} holds a control character or one beyond ASCII, which no X12 character set has.`,
      });
    }
  }

  end(): void {
    // Nothing is held of the set.
  }
}

/** Printable ASCII, or a separator of parts: control characters may be that. */
function isAllowed(byte: number, { component, repetition }: { component: number; repetition: number }): boolean {
  return (byte >= 32 && byte < 127) || byte === component || byte === repetition;
}
