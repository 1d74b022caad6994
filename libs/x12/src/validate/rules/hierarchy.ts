import type { Guide, SegmentUsage } from '../../guides/guide.js';
import type { Segment } from '../../scan/segment.js';
import { actionsFor, type Family } from './family.js';
import { Mark, type Reporter } from './reporter.js';

const ZERO = 0x30;
const ONE = 0x31;

/** HL: numbers from 1 in steps of 1, parents that are open, and a child flag that tells the truth. All guides with levels say it. */
export class Hierarchy implements Family {
  readonly actions: Uint8Array;
  readonly leaves: Uint8Array;
  /** HL01 of the open instance of each loop that begins with HL; NaN for other loops. */
  private readonly numbers: Float64Array;
  private readonly isLevel: Uint8Array;
  private expected = 1;
  /** Levels so far: after a wrong number, one that counts from the first is right too. */
  private count = 0;
  private lastLoop = -1;
  private lastFlag = 0;
  private readonly last = new Mark();
  private readonly here = new Mark();

  constructor(
    private readonly guide: Guide,
    private readonly reporter: Reporter,
  ) {
    this.actions = actionsFor(guide, { '/HL': 1 });
    this.leaves = new Uint8Array(guide.loops.length);
    this.isLevel = Uint8Array.from(guide.loops, ({ trigger }) => (guide.segments[trigger]?.id === 'HL' ? 1 : 0));
    this.numbers = new Float64Array(guide.loops.length).fill(NaN);
  }

  place(_action: number, usage: SegmentUsage, segment: Segment): void {
    const { here, numbers } = this;
    const parent = this.guide.loops[usage.loop]?.parent ?? -1;
    this.finishLast(parent);
    here.take(usage, segment);
    const number = segment.integer(1);
    this.count++;
    if (number !== this.expected && number !== this.count) {
      const message = `HL01 is not ${this.expected}, which follows: levels are numbered 1, 2, 3 in the order of the file`;
      this.reporter.fault('hl_number_out_of_sequence', here, { element: 1, value: segment.text(1), message });
    }
    numbers[usage.loop] = number;
    if (Number.isSafeInteger(number)) this.expected = number;
    this.expected++;
    const above = numbers[parent] ?? NaN;
    if (!Number.isNaN(above) && segment.integer(2) !== above) {
      const message = `HL02 ${segment.isEmpty(2) ? 'is empty' : 'names another'}, but the level above this one is HL ${above}`;
      this.reporter.fault('hl_parent_wrong', here, { element: 2, value: segment.text(2), message });
    }
    this.lastLoop = usage.loop;
    this.lastFlag = segment.length(4) === 1 ? (segment.bytes[segment.start(4)] as number) : 0;
    this.last.copy(here);
  }

  /** The number that the level has is left out, or was given to the next; its flag and its number are not known. */
  lose(loop: number): void {
    if (this.isLevel[loop] === 0) return;
    this.finishLast(this.guide.loops[loop]?.parent ?? -1);
    this.numbers[loop] = NaN;
    this.expected++;
    this.lastLoop = loop;
    this.lastFlag = 0;
  }

  leave(): void {
    // Levels are judged when the next one begins.
  }

  end(): void {
    this.finishLast(-1);
  }

  reset(): void {
    this.expected = 1;
    this.count = 0;
    this.lastLoop = -1;
    this.lastFlag = 0;
    this.numbers.fill(NaN);
  }

  /** The level before the one that begins under `parent` has a child if it is that parent. */
  private finishLast(parent: number): void {
    if (this.lastLoop < 0) return;
    const hasChild = parent === this.lastLoop;
    if (hasChild && this.lastFlag === ZERO) {
      this.reporter.fault('hl_child_flag_wrong', this.last, { element: 4, value: '0', message: 'HL04 is 0 (no level below), but a level below it follows' });
    }
    if (!hasChild && this.lastFlag === ONE) {
      // Answers leave out the levels below one that they turn away, as an example of the 271's publisher does.
      const severity = this.guide.transaction === '837' ? 'error' : 'warning';
      this.reporter.fault('hl_child_flag_wrong', this.last, { element: 4, value: '1', severity, message: 'HL04 is 1 (a level below follows), but none does' });
    }
  }
}
