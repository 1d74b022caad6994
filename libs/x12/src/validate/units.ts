import type { Guide } from '../guides/guide.js';
import type { Tracker } from '../loops/tracker.js';
import { packId, type Segment } from '../scan/segment.js';

/** Which loop of a transaction is its unit of work, and where its number is. */
interface UnitRule {
  loop: string;
  segment: string;
  element: number;
  /** The element before it must hold this. */
  qualifier?: string;
}

const CLAIM_TRACE: readonly UnitRule[] = [
  { loop: '2200D', segment: 'TRN', element: 2 },
  { loop: '2200E', segment: 'TRN', element: 2 },
];
const PATIENT_TRACE: readonly UnitRule[] = [
  { loop: '2000C', segment: 'TRN', element: 2 },
  { loop: '2000D', segment: 'TRN', element: 2 },
];
const UNITS: Readonly<Record<string, readonly UnitRule[]>> = {
  '837': [{ loop: '2300', segment: 'CLM', element: 1 }],
  '835': [{ loop: '2100', segment: 'CLP', element: 1 }],
  '270': PATIENT_TRACE,
  '271': PATIENT_TRACE,
  '276': CLAIM_TRACE,
  '277': CLAIM_TRACE,
  '820': [
    { loop: '2000A', segment: 'ENT', element: 1 },
    { loop: '2000B', segment: 'ENT', element: 1 },
  ],
  // The number of a member is the subscriber's: REF*0F.
  '834': [{ loop: '2000', segment: 'REF', element: 2, qualifier: '0F' }],
};

/** A claim, CLP, inquiry or member: what one would ask the fate of. */
export interface Unit {
  number: string;
  loop: string;
  /** In its set, of the segment that opened it. */
  segmentNumber: number;
  errors: number;
}

/** Follows the units of one transaction set. */
export class Units {
  open: Unit | undefined;
  count = 0;
  /** Place of the open unit's loop among the open loops; past any while there is none. */
  private depth = 0x7fffffff;
  /** By loop: 1 + the place of its rule. */
  private readonly rules: Uint8Array;
  private readonly known: readonly UnitRule[];
  /** The segment that would give the open unit its number; 0 when it has one. */
  private awaited = 0;
  private rule: UnitRule | undefined;

  constructor(guide: Guide) {
    this.known = UNITS[guide.transaction] ?? [];
    this.rules = Uint8Array.from(guide.loops, ({ id }) => this.known.findIndex(({ loop }) => loop === id) + 1);
  }

  reset(): void {
    this.close();
    this.count = 0;
  }

  /** After a segment is placed: true when the open unit has ended before it. */
  hasEnded(tracker: Tracker): boolean {
    return tracker.keptDepth <= this.depth;
  }

  /** Closes the open unit and answers it. */
  close(): Unit | undefined {
    const { open } = this;
    this.open = undefined;
    this.depth = 0x7fffffff;
    this.awaited = 0;
    if (open) this.count++;
    return open;
  }

  /** Whether the number of the open unit may be in such a segment. */
  awaits(id: number): boolean {
    return id === this.awaited;
  }

  /** Whether a unit begins with the loops that the segment placed last has opened: nearly always that is one loop. */
  begins({ keptDepth, depth, loop }: Tracker): boolean {
    return keptDepth < depth && (keptDepth + 1 < depth || this.rules[loop] !== 0);
  }

  /** Opens the unit that the placed segment begins, and takes the number where it stands. */
  follow(tracker: Tracker, segment: Segment, segmentNumber: number): void {
    if (tracker.keptDepth < tracker.depth) this.begin(tracker, segmentNumber);
    if (this.awaited === 0 || segment.id !== this.awaited || !this.open || !this.rule) return;
    const { element, qualifier } = this.rule;
    if (qualifier !== undefined && segment.text(element - 1) !== qualifier) return;
    this.open.number = segment.text(element);
    this.awaited = 0;
  }

  /** A unit inside another takes its place: a subscriber with dependents is no inquiry, the dependents are. */
  private begin(tracker: Tracker, segmentNumber: number): void {
    for (let at = tracker.keptDepth; at < tracker.depth; at++) {
      const loop = tracker.open[at] as number;
      const place = this.rules[loop] as number;
      if (place === 0) continue;
      const rule = this.known[place - 1] as UnitRule;
      this.rule = rule;
      this.depth = at;
      this.awaited = packId(rule.segment);
      this.open = { number: '', loop: rule.loop, segmentNumber, errors: 0 };
    }
  }
}
