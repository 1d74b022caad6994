import type { Guide } from '../guides/guide.js';
import type { Tracker } from '../loops/tracker.js';
import type { Segment } from '../scan/segment.js';
import type { Fault, Finding, ValidationEvent } from './finding.js';

/** A queue of events that gives its room back once it is empty. */
class Events {
  private list: ValidationEvent[] = [];
  private read = 0;

  get waiting(): boolean {
    return this.read < this.list.length;
  }

  add(event: ValidationEvent): void {
    this.list.push(event);
  }

  take(): ValidationEvent | undefined {
    if (this.read === this.list.length) return undefined;
    const event = this.list[this.read++];
    if (this.read === this.list.length) {
      this.list.length = 0;
      this.read = 0;
    }
    return event;
  }
}

/** What there is of a set while it is open. */
interface OpenSet {
  number: number;
  control: string;
  /** Number in the file of its ST. */
  firstSegment: number;
  findings: number;
  errors: number;
}

/** Writes findings with their place, and the other events, in the order of the file. */
export class Journal {
  readonly events = new Events();
  interchange = 0;
  /** From 1; 0 where no group is open. */
  group = 0;
  set: OpenSet | undefined;
  /** Number in the file of the ISA. */
  interchangeStart = 1;
  /** Where the set stands, while its guide is known. */
  tracker: Tracker | undefined;
  /** Told of each error inside a set, with the number in the set of the segment it is about. */
  onError: ((fault: Fault, segmentNumber: number) => void) | undefined;

  constructor(
    /** The scanner's cursor. */
    readonly segment: Segment,
    /** The highest SNIP type to report, and how many findings a set may have before the rest are only counted. */
    private readonly snip: number,
    private readonly mostFindings: number,
  ) {}

  add(event: ValidationEvent): void {
    this.events.add(event);
  }

  /** Reports a fault of the segment that is being read, unless the fault says of which. */
  readonly report = (fault: Fault): void => {
    if (fault.snip > this.snip) return;
    const { set } = this;
    const segmentNumber = fault.segmentNumber ?? this.segmentNumber;
    if (set) {
      set.findings++;
      if (fault.severity === 'error') {
        set.errors++;
        this.onError?.(fault, segmentNumber);
      }
      if (set.findings > this.mostFindings) return;
    }
    this.add({ kind: 'finding', ...this.place(fault), ...fault, segmentNumber });
  };

  /** Says how many findings of the set were not told. */
  closeFindings(): void {
    const hidden = (this.set?.findings ?? 0) - this.mostFindings;
    if (hidden <= 0) return;
    const fault: Fault = { code: 'more_findings', severity: 'warning', snip: 1, ack: [], message: `And ${hidden} more findings in this transaction set.` };
    this.add({ kind: 'finding', ...this.place(fault), ...fault, segmentNumber: this.segmentNumber });
  }

  /** Of the segment being read: in its set ST is 1; outside a set ISA is 1. */
  private get segmentNumber(): number {
    return this.segment.number - (this.set?.firstSegment ?? this.interchangeStart) + 1;
  }

  private place(fault: Fault): Omit<Finding, keyof Fault | 'segmentNumber'> & { segment: string; offset: number } {
    const { segment, set, tracker } = this;
    // A fault that says its segment or its loop, be it none, is not of the loop that is open.
    const loops = !('loop' in fault) && fault.segmentNumber === undefined && set && tracker ? openLoops(tracker.guide, tracker) : [];
    return {
      interchange: this.interchange,
      ...(this.group > 0 && { group: this.group }),
      ...(set && { set: set.number, control: set.control }),
      ...(loops.length > 0 && { loop: loops.at(-1), path: loops.join('/') }),
      segment: fault.segment ?? segment.text(0),
      offset: segment.offset,
    };
  }
}

/** The ids of the open loops from outside in, the set itself left out. */
function openLoops(guide: Guide, tracker: Tracker): string[] {
  return Array.from(tracker.open.subarray(1, tracker.depth), (loop) => guide.loops[loop]?.id ?? '');
}
