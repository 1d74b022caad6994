import type { Guide, SegmentUsage } from '../../guides/guide.js';
import { HAS_REPETITIONS, type Segment } from '../../scan/segment.js';
import type { CodeSetName, CodeSets } from '../../code-sets/port.js';
import { CodeMemory, metaOf, Word } from './code-memory.js';
import { CDT, CLOSED, COMPONENT, CONDITION, HCPCS, MODIFIER, PLAIN, plansOf, PROCEDURE, REMARK, REPEATED, REVENUE, SET_NAMES, setOfDiagnosis, SETS, STATE, STEP } from './code-plan.js';
import { actionsFor, leavesFor, type Family } from './family.js';
import { Mark, type Reporter } from './reporter.js';
import { firstDay, lastDay, packed } from './values.js';

const LOOK = 1;
const PAYMENT = 2;
const CLAIM_DATE = 3;
const LINE_DATE = 4;
const CLAIM_START = 5;
const LINE_START = 6;

const CLAIM = 1;
const LINE = 2;

const [HC = 0, AD = 0, NU = 0, HE = 0, US = 0] = packed('HC', 'AD', 'NU', 'HE', 'US');
const SERVICE_DATES = ['472', '434', '150', '151', '232', '233'];
/** How many codes wait for the date of service; what a broken file has beyond is checked without one. */
const WAITING = 1024;

/** One code that waits for the date of its service. */
class Waiting {
  readonly word = new Word();
  readonly mark = new Mark();
  set = 0;
  element = 0;
  component = 0;
}

/** External codes (SNIP 5): each is looked up on the date of service where the file has it, once the claim or line has told it. */
export class Codes implements Family {
  readonly actions: Uint8Array;
  readonly leaves: Uint8Array;
  readonly memory: CodeMemory;
  private readonly plans: readonly Int32Array[];
  private readonly here = new Mark();
  private readonly word = new Word();
  /** What is being looked at. */
  private usage: SegmentUsage | undefined;
  private element = 0;
  private component = 0;
  private repetition = 0;
  private readonly waiting: Waiting[] = [];
  /** Those of the claim come first, those of its open line after them. */
  private claimCount = 0;
  private count = 0;
  private inClaim = false;
  private inLine = false;
  /** The service dates of the claim, of its line, and when the payment is made; 0 where unknown. */
  private claimFrom = 0;
  private claimTo = 0;
  private lineFrom = 0;
  private lineTo = 0;
  private paid = 0;
  /** `metaOf` that day and list 0. */
  private dayMeta = metaOf(0, 0);

  constructor(
    guide: Guide,
    codes: CodeSets,
    private readonly reporter: Reporter,
    /** Whether a code has to be valid on the day; if not, it has to have been valid at some time. */
    private readonly onTheDay: boolean,
  ) {
    this.memory = new CodeMemory(codes);
    this.plans = plansOf(guide);
    const looks = Uint8Array.from(this.plans, ({ length }) => (length > 0 ? LOOK : 0));
    const [claim, line] = guide.transaction === '835' ? ['2100', '2110'] : ['2300', '2400'];
    const dated = guide.transaction === '835' || guide.transaction === '837';
    const days = SERVICE_DATES.join();
    const dates = { [`${claim}/DTP*${days}`]: CLAIM_DATE, [`${claim}/DTM*${days}`]: CLAIM_DATE, [`${line}/DTP*${days}`]: LINE_DATE, [`${line}/DTM*${days}`]: LINE_DATE };
    const starts = { '2300/CLM': CLAIM_START, '2100/CLP': CLAIM_START, '2400/LX': LINE_START, '2110/SVC': LINE_START };
    const special = actionsFor(guide, dated ? { 'ST/BPR': PAYMENT, ...dates, ...starts } : {});
    this.actions = looks.map((look, at) => special[at] || look);
    this.leaves = leavesFor(guide, dated ? { [claim]: CLAIM, [line]: LINE } : {});
  }

  place(action: number, usage: SegmentUsage, segment: Segment): void {
    switch (action) {
      case LOOK:
        return this.look(usage, segment);
      case CLAIM_DATE:
      case LINE_DATE:
        return this.date(segment, action === LINE_DATE);
      case CLAIM_START:
        this.inClaim = true;
        this.inLine = false;
        this.count = this.claimCount = this.claimFrom = this.claimTo = this.lineFrom = this.lineTo = 0;
        return this.look(usage, segment);
      case LINE_START:
        this.inLine = true;
        this.lineFrom = this.lineTo = 0;
        return this.look(usage, segment);
      case PAYMENT:
        if (this.onTheDay) this.pay(firstDay(segment, 16));
    }
  }

  leave(action: number): void {
    if (action === LINE) {
      this.settle(this.claimCount, this.lineFrom || this.claimFrom, this.lineTo || this.claimTo);
      this.inLine = false;
      return;
    }
    this.settle(0, this.claimFrom, this.claimTo);
    this.claimCount = 0;
    this.inClaim = false;
  }

  end(): void {
    // Claims and lines end with their loops.
  }

  reset(): void {
    this.pay(0);
    this.count = this.claimCount = 0;
    this.inClaim = this.inLine = false;
  }

  private pay(day: number): void {
    this.paid = day;
    this.dayMeta = metaOf(0, day);
  }

  private date(segment: Segment, ofLine: boolean): void {
    const element = segment.isEmpty(3) ? 2 : 3;
    const from = firstDay(segment, element);
    const to = segment.length(element) === 8 ? from : lastDay(segment, element);
    if (from === 0) return;
    if (ofLine) {
      if (this.lineFrom === 0 || from < this.lineFrom) this.lineFrom = from;
      if (to > this.lineTo) this.lineTo = to;
    }
    if (this.claimFrom === 0 || from < this.claimFrom) this.claimFrom = from;
    if (to > this.claimTo) this.claimTo = to;
  }

  private look(usage: SegmentUsage, segment: Segment): void {
    const plan = this.plans[usage.index] as Int32Array;
    const { bounds, view, count } = segment;
    const { memory, dayMeta } = this;
    for (let at = 0; at < plan.length; at += STEP) {
      const element = plan[at + 1] as number;
      if (element > count) return;
      const start = bounds[element] as number;
      const end = (bounds[element + 1] as number) - 1;
      if (start === end) continue;
      const kind = plan[at] as number;
      const set = plan[at + 3] as number;
      // Most codes of a file were good a moment ago.
      if ((kind === PLAIN || (kind === STATE && segment.isEmpty(4))) && memory.isGoodIn(view, start, end - start, dayMeta + set)) continue;
      this.usage = usage;
      this.element = element;
      this.component = plan[at + 2] as number;
      if (kind === PLAIN) this.now(segment, set, start, end);
      else this.special(segment, kind, set, start);
    }
  }

  private special(segment: Segment, kind: number, set: number, start: number): void {
    const { element, component } = this;
    switch (kind) {
      case PROCEDURE:
        return this.composite(segment, start, true);
      case CONDITION:
        return this.composite(segment, start, false);
      case REPEATED:
        return this.repeated(segment, set);
      case STATE:
        if (segment.isEmpty(4) || segment.code(4) === US) this.now(segment, set, start, segment.end(element));
        return;
      case REMARK:
        if (segment.code(1) === HE) this.now(segment, set, start, segment.end(element));
        return;
      case COMPONENT: {
        const from = segment.componentStart(element, component);
        const to = segment.componentEnd(element, from);
        if (to > from) this.now(segment, set, from, to);
      }
    }
  }

  /** C003 and the composites of HI: the qualifier names the list of the code after it; a procedure has up to four modifiers. */
  private composite(segment: Segment, start: number, isProcedure: boolean): void {
    const { bytes, view, bounds, delimiters } = segment;
    const end = (bounds[this.element + 1] as number) - 1;
    const separator = delimiters.component;
    let at = start;
    let qualifier = 0;
    for (; at < end && bytes[at] !== separator; at++) qualifier = (qualifier << 8) | (bytes[at] as number);
    const named = isProcedure ? listOfProcedure(qualifier) : setOfDiagnosis(qualifier);
    if (named < 0) return;
    const last = named === HCPCS && isProcedure ? 6 : 2;
    const { memory, onTheDay } = this;
    let set = named;
    for (let component = 2; component <= last && at < end; component++, set = MODIFIER) {
      const from = ++at;
      while (at < end && bytes[at] !== separator) at++;
      if (at === from || (!onTheDay && memory.isGoodIn(view, from, at - from, metaOf(set, 0)))) continue;
      this.component = component;
      this.dated(segment, set, from, at);
    }
  }

  private repeated(segment: Segment, set: number): void {
    const { element } = this;
    const end = segment.end(element);
    const separator = ((segment.marks[element] as number) & HAS_REPETITIONS) === 0 ? -1 : segment.delimiters.repetition;
    let from = segment.start(element);
    this.repetition = 1;
    for (let at = from; at <= end; at++) {
      if (at < end && segment.bytes[at] !== separator) continue;
      if (at > from) this.now(segment, set, from, at);
      this.repetition++;
      from = at + 1;
    }
    this.repetition = 0;
  }

  /** A code that counts on the date of service, which may come after it. One that is on the list for ever need not wait, unless the day matters. */
  private dated(segment: Segment, set: number, start: number, end: number): void {
    const { memory, word } = this;
    if (!this.inClaim || this.count === WAITING || !word.read(segment.view, start, end - start)) return this.now(segment, set, start, end);
    if (!this.onTheDay && memory.isGood(word, set, 0)) return;
    const waiting = (this.waiting[this.count++] ??= new Waiting());
    waiting.word.read(segment.view, start, end - start);
    waiting.mark.take(this.usage as SegmentUsage, segment);
    waiting.set = set;
    waiting.element = this.element;
    waiting.component = this.component;
    if (!this.inLine) this.claimCount = this.count;
  }

  /** A code whose validity does not wait for a date: those of a remittance count on the day of payment. */
  private now(segment: Segment, set: number, start: number, end: number): void {
    const { memory, word, paid } = this;
    if (memory.isGoodIn(segment.view, start, end - start, this.dayMeta + set)) return;
    const fits = word.read(segment.view, start, end - start);
    if (fits ? memory.isGood(word, set, paid) : memory.ask(segment.slice(start, end), set, paid)) return;
    this.here.take(this.usage as SegmentUsage, segment);
    const { element, component, repetition } = this;
    this.tell(segment.slice(start, end), set, paid, { mark: this.here, element, component, repetition });
  }

  /** Looks up what waited from place `from` on: good is what was a code on the first day or on the last. */
  private settle(from: number, first: number, last: number): void {
    const { memory } = this;
    for (let at = from; at < this.count; at++) {
      const { word, set, mark, element, component } = this.waiting[at] as Waiting;
      if (memory.isGood(word, set, last) || (first !== last && memory.isGood(word, set, first))) continue;
      this.tell(word.text(), set, last, { mark, element, component, repetition: 0 });
    }
    this.count = from;
  }

  private tell(code: string, set: number, date: number, at: { mark: Mark; element: number; component: number; repetition: number }): void {
    const name = SETS[set] as CodeSetName;
    const what = SET_NAMES[name];
    const place = { element: at.element, value: code, ...(at.component > 0 && { component: at.component }), ...(at.repetition > 0 && { repetition: at.repetition }) };
    if (isIcd(name) && code.includes('.')) {
      this.reporter.fault('code_with_decimal_point', at.mark, { ...place, message: `The ${what} has a decimal point, without which it is sent` });
    } else if (this.onTheDay && date !== 0 && this.memory.ask(code, set, 0)) {
      this.reporter.fault('code_not_valid_on_date', at.mark, { ...place, severity: 'warning', message: `The ${what} was or will be one, but is none on the date of service` });
    } else this.reporter.fault('code_unknown', at.mark, { ...place, severity: CLOSED.has(name) ? 'error' : 'warning', message: `This is no ${what}` });
  }
}

function listOfProcedure(qualifier: number): number {
  if (qualifier === HC) return HCPCS;
  if (qualifier === AD) return CDT;
  return qualifier === NU ? REVENUE : -1;
}

function isIcd(set: CodeSetName): boolean {
  return set === 'icd10cm' || set === 'icd10pcs';
}
