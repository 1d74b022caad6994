import { CONTROL, HIGH } from '../scan/bytes.js';
import { limitExceeded, type Limits } from '../scan/limits.js';
import { packId, type Segment } from '../scan/segment.js';
import type { Journal } from './journal.js';
import { placeOf, sentences } from './messages.js';

const BIN = packId('BIN');
const BDS = packId('BDS');
const HL = packId('HL');

/** What can be said of a set whose guide is not known: the form of its segments. */
export class PlainChecks {
  readonly claims = 0;

  /** HL01 of the levels that are open, from the outermost. */
  private readonly levels: string[] = [];

  constructor(
    private readonly journal: Journal,
    private readonly limits: Pick<Limits, 'hlDepth'>,
  ) {}

  segment(segment: Segment): void {
    if (!/^[A-Z][A-Z0-9]{1,2}$/.test(segment.text(0))) {
      this.journal.report({
        code: 'segment_unknown', severity: 'error', snip: 1, ack: ['IK304=1'],
        message: 'A segment has an id that is none: a letter and one or two letters or digits.',
      });
    }
    if (segment.id === HL) this.level(segment);
    // What BIN02 and BDS03 hold is binary, and their last element.
    const last = segment.id === BIN || segment.id === BDS ? segment.count - 1 : segment.count;
    for (let element = 1; element <= last; element++) {
      if ((segment.classes(element) & (CONTROL | HIGH)) === 0) continue;
      const { bytes, delimiters } = segment;
      if (bytes.subarray(segment.start(element), segment.end(element)).every((byte) => isAllowed(byte, delimiters))) continue;
      this.journal.report({
        code: 'invalid_character', severity: 'error', snip: 1, element, value: segment.text(element), ack: ['IK304=8', 'IK403=6'],
        message: `${placeOf(segment.text(0), element, 0)}${sentences.character}`,
      });
    }
  }

  end(): void {
    this.levels.length = 0;
  }

  /** A level inside the one that HL02 names; which levels there are, only a guide could say. */
  private level(segment: Segment): void {
    const { levels, limits } = this;
    const parent = segment.text(2);
    while (levels.length > 0 && levels.at(-1) !== parent) levels.pop();
    if (levels.length >= limits.hlDepth) throw limitExceeded(`HL levels stand one inside the other more than ${limits.hlDepth} deep`, segment.offset, 'HL');
    levels.push(segment.text(1));
  }
}

/** Printable ASCII, or a separator of parts: control characters may be that. */
function isAllowed(byte: number, { component, repetition }: { component: number; repetition: number }): boolean {
  return (byte >= 32 && byte < 127) || byte === component || byte === repetition;
}
