import { ClaimDetailsCollector } from './claim-details.js';
import type { Guide, SegmentUsage } from '../guides/guide.js';
import type { LoopFault } from '../loops/fault.js';
import { createTracker, type Tracker } from '../loops/tracker.js';
import { limitExceeded } from '../scan/limits.js';
import { packId, type Segment } from '../scan/segment.js';
import { ElementValidator } from './element-faults.js';
import type { Fault } from './finding.js';
import type { Journal } from './journal.js';
import { loopFault } from './loop-faults.js';
import { RuleSet } from './rules/rule-set.js';
import { type Unit, Units } from './units.js';
import type { Settings } from './settings.js';

const HL = packId('HL');

/** Checks the sets of one guide, one after the other, segment by segment. */
export class SetChecks {
  readonly tracker: Tracker;
  private readonly elements: ElementValidator;
  private readonly rules: RuleSet;
  private readonly units: Units;
  /** A unit that has ended before the segment being read: faults about it may still come. */
  private ended: Unit | undefined;
  private readonly collector: ClaimDetailsCollector | undefined;
  /** Number in the file of the set's ST. */
  private first = 1;
  private levels = 0;
  private readonly mostLevels: number;

  constructor(
    private readonly guide: Guide,
    private readonly journal: Journal,
    { snip, codes, codeDates, claimDetails, limits }: Settings,
  ) {
    this.mostLevels = limits.hlPerSet;
    this.tracker = createTracker(guide, (fault) => this.tellLoop(fault));
    this.elements = new ElementValidator(guide, journal.segment, journal.report);
    this.rules = new RuleSet(guide, { snip, codeDates, ...(codes && { codes }), report: journal.report });
    this.units = new Units(guide);
    if (claimDetails && guide.transaction === '837') this.collector = new ClaimDetailsCollector(guide);
  }

  get claims(): number {
    return this.units.count;
  }

  /** Ready for the next set. */
  begin(): void {
    this.first = this.journal.set?.firstSegment ?? 1;
    this.levels = 0;
    this.tracker.reset();
    this.rules.reset();
    this.units.reset();
    this.collector?.reset(this.first);
    this.journal.tracker = this.tracker;
    this.journal.onError = (fault, segmentNumber) => this.count(fault, segmentNumber);
  }

  /** Places the segment and checks it; the elements of ST and SE are the envelope's. */
  segment(segment: Segment): void {
    const { tracker, units } = this;
    const index = tracker.place(segment);
    if (index < 0) return;
    if (units.hasEnded(tracker)) this.closeUnit();
    if (segment.id === HL) this.level();
    if (units.awaits(segment.id) || units.begins(tracker)) units.follow(tracker, segment, segment.number - this.first + 1);
    this.elements.check(index);
    const usage = this.guide.segments[index] as SegmentUsage;
    this.rules.place(usage, segment, tracker);
    if (this.ended) this.tellUnit();
    this.collector?.place(usage, segment);
  }

  private level(): void {
    if (++this.levels > this.mostLevels) throw limitExceeded(`A transaction set has more than ${this.mostLevels} HL segments`, this.journal.segment.offset, 'HL');
  }

  /** Places ST, whose elements the envelope has looked at. */
  header(segment: Segment): void {
    const index = this.tracker.place(segment);
    if (index >= 0) this.rules.place(this.guide.segments[index] as SegmentUsage, segment, this.tracker);
  }

  /** At SE, or at what stands in its place. */
  end(segment: Segment, hasTrailer: boolean): void {
    if (hasTrailer) this.tracker.place(segment);
    else this.tracker.end(segment);
    this.rules.end();
    this.closeUnit();
    if (this.ended) this.tellUnit();
    this.journal.tracker = undefined;
    this.journal.onError = undefined;
  }

  private tellLoop(fault: LoopFault): void {
    const told = loopFault(this.guide, fault, this.tracker.path(fault.loop), this.journal.segment.text(0));
    this.journal.report({ ...told, segmentNumber: fault.segmentNumber - this.first + 1 });
    if (fault.code === 'required_segment_missing' && this.guide.loops[fault.loop]?.trigger === fault.usage) this.rules.lose(fault.loop);
  }

  /** An error belongs to the unit whose segments it is about: the open one, or the one that has just ended. */
  private count(fault: Fault, segmentNumber: number): void {
    const { ended, units } = this;
    const { code } = fault;
    if (this.collector && fault.snip >= 3 && this.loopOf(fault)?.startsWith('24')) this.collector.lineFault(segmentNumber);
    const here = this.journal.segment.number - this.first + 1;
    if (ended && (segmentNumber < here || code.startsWith('required_'))) ended.errors++;
    else if (units.open && segmentNumber >= units.open.segmentNumber) units.open.errors++;
  }

  private loopOf(fault: Fault): string | undefined {
    return 'loop' in fault ? fault.loop : this.guide.loops[this.tracker.loop]?.id;
  }

  private closeUnit(): void {
    this.ended = this.units.close();
  }

  private tellUnit(): void {
    const { ended, journal } = this;
    this.ended = undefined;
    if (!ended || !journal.set) return;
    const { number, loop, segmentNumber, errors } = ended;
    const endNumber = journal.segment.number - this.first + 1;
    const event = { kind: 'claim' as const, interchange: journal.interchange, group: journal.group, set: journal.set.number, number, loop, segmentNumber, endNumber, errors };
    const details = this.collector?.claimEnd(endNumber);
    journal.add(details ? { ...event, details } : event);
  }
}
