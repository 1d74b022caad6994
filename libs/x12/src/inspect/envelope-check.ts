import { packId, type Segment } from '../scan/segment.js';
import { sameNumber } from '../values.js';
import type { EnvelopeFault, InspectEvent } from './event.js';

/** A header that awaits its trailer, and what was counted since. */
interface Open {
  level: number;
  header: string;
  trailer: string;
  control: string;
  offset: number;
  /** Segment number of the header. */
  number: number;
  /** Sets of a group, groups of an interchange. */
  held: number;
}

/** From the outermost: interchange, group, set. */
const LEVELS = [
  { header: 'ISA', trailer: 'IEA', controlAt: 13, holds: 'groups' },
  { header: 'GS', trailer: 'GE', controlAt: 6, holds: 'transaction sets' },
  { header: 'ST', trailer: 'SE', controlAt: 2, holds: 'segments' },
] as const;
const HEADERS = LEVELS.map(({ header }) => packId(header));
const TRAILERS = LEVELS.map(({ trailer }) => packId(trailer));
const INTERCHANGE = 0;
const GROUP = 1;
const SET = 2;
const STRAYS_MAX = 20;

/** Compares headers with their trailers: pairs, counts and control numbers (X12.5 and X12.6). */
export class EnvelopeCheck {
  private readonly open: Open[] = [];
  private acknowledgements = 0;
  private strays = 0;

  constructor(private readonly report: (event: InspectEvent) => void) {}

  get inInterchange(): boolean {
    return this.open.length > 0;
  }

  /** A TA1 outside groups. */
  acknowledgement(): void {
    this.acknowledgements++;
  }

  /** A segment where only headers and trailers may stand; after many, a file has told what it is. */
  stray(segment: Segment): void {
    if (++this.strays > STRAYS_MAX) return;
    this.fault('unexpected_segment', segment, `${segment.text(0)} stands outside of any transaction set`);
  }

  /** Takes a header or trailer. */
  take(segment: Segment): void {
    const header = HEADERS.indexOf(segment.id);
    if (header >= 0) this.begin(segment, header);
    else this.close(segment, TRAILERS.indexOf(segment.id));
  }

  end(): void {
    this.closeFrom(INTERCHANGE);
  }

  private begin(segment: Segment, level: number): void {
    this.closeFrom(level);
    const { header, trailer, controlAt } = LEVELS[level] as (typeof LEVELS)[number];
    if (this.open.length < level) this.fault('unexpected_segment', segment, `${header} stands outside of its ${level === SET ? 'group' : 'interchange'}`);
    const parent = this.open.at(-1);
    if (parent?.level === level - 1) parent.held++;
    if (level === INTERCHANGE) this.acknowledgements = 0;
    this.open.push({ level, header, trailer, control: segment.text(controlAt), offset: segment.offset, number: segment.number, held: 0 });
  }

  private close(segment: Segment, level: number): void {
    const { header, trailer, holds } = LEVELS[level] as (typeof LEVELS)[number];
    if (!this.open.some((open) => open.level === level)) {
      this.fault('unexpected_segment', segment, `${trailer} has no ${header} before it`);
      return;
    }
    this.closeFrom(level + 1);
    const open = this.open.pop() as Open;
    const count = level === SET ? segment.number - open.number + 1 : open.held;
    if (Number(segment.text(1) || Number.NaN) !== count) this.fault('wrong_count', segment, `${trailer}01 says ${segment.text(1) || 'nothing'}, but there are ${count} ${holds}`);
    if (!isControl(segment.text(2), open.control, level)) this.fault('wrong_control_number', segment, `${trailer}02 is not the control number of its ${header}`);
    this.ended(open);
  }

  /** What is still open from a level inwards has no trailer. */
  private closeFrom(level: number): void {
    for (let open = this.open.at(-1); open !== undefined && open.level >= level; open = this.open.at(-1)) {
      this.open.pop();
      const { header, trailer, offset } = open;
      this.report({ kind: 'fault', code: 'missing_trailer', segment: header, offset, message: `${header} has no ${trailer}: the file is cut short or a segment is lost` });
      this.ended(open);
    }
  }

  private ended({ level, held }: Open): void {
    if (level === GROUP) this.report({ kind: 'group-end', sets: held });
    else if (level === INTERCHANGE) this.report({ kind: 'interchange-end', groups: held, acknowledgements: this.acknowledgements });
  }

  private fault(code: EnvelopeFault['code'], segment: Segment, message: string): void {
    this.report({ kind: 'fault', code, segment: segment.text(0), offset: segment.offset, message });
  }
}

/** ST02 is text, the others are numbers. */
function isControl(told: string, control: string, level: number): boolean {
  return level === SET ? told === control : sameNumber(told, control);
}
