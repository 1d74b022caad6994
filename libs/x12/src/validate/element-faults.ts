import type { ElementUsage, Guide, SegmentUsage, SyntaxNote } from '../guides/guide.js';
import { CONTROL, HIGH, SPACE, classesIn } from '../scan/bytes.js';
import { HAS_COMPONENTS, type Segment } from '../scan/segment.js';
import { MANDATORY } from './base-elements.js';
import { ElementChecks, type Suspicions } from './elements.js';
import type { Fault } from './finding.js';
import { judgeValue, type Verdict } from './value-faults.js';
import { placeOf, sentences } from './messages.js';
import { programOf } from './program.js';

/** Checks the elements of placed segments and reports what is wrong with them, in the order of the segment. */
export class ElementValidator implements Suspicions {
  private readonly checks: ElementChecks;
  /** Place in `guide.segments` of the segment that is checked. */
  private index = 0;

  constructor(
    private readonly guide: Guide,
    private readonly segment: Segment,
    private readonly report: (fault: Fault) => void,
  ) {
    this.checks = new ElementChecks(programOf(guide), segment, this);
  }

  /** Checks the segment that the cursor is at, which the tracker has placed at `index` of the guide's segments. */
  check(index: number): void {
    this.index = index;
    this.checks.check(index);
  }

  private get usage(): SegmentUsage {
    return this.guide.segments[this.index] as SegmentUsage;
  }

  missing(element: number, component: number): void {
    const { id } = this.usage;
    const mandatory = component === 0 && (MANDATORY[id] ?? '').split(' ').includes(String(element));
    this.tell(element, component, { code: 'required_element_missing', ik403: '1', snip: mandatory ? 1 : 2, text: sentences.missing });
  }

  value(element: number, component: number): void {
    const { checks, segment } = this;
    const { valueStart: start, valueEnd: end, repetition } = checks;
    const usage = this.element(element, component);
    // Of repetitions that should not be there, the first is told of and no other.
    if (repetition > (component === 0 ? usage : this.element(element, 0)).repeat + 1) return;
    if (component === 0 && repetition === usage.repeat + 1) {
      this.tell(element, 0, { code: 'too_many_repetitions', ik403: '12', snip: 1, text: sentences.repetitions(usage.repeat) });
    }
    if (usage.usage === 'N') {
      this.tell(element, component, { code: 'element_not_used', ik403: 'I10', snip: 2, text: sentences.notUsed });
      return;
    }
    if (usage.components) return;
    if (component === 0 && ((segment.marks[element] as number) & HAS_COMPONENTS) !== 0 && segment.bytes.subarray(start, end).includes(segment.delimiters.component)) {
      this.tell(element, 0, { code: 'too_many_components', ik403: '13', snip: 1, text: sentences.noComponents });
      return;
    }
    const classes = classesIn(segment.bytes, start, end);
    if (classes === SPACE && usage.usage === 'R') return this.missing(element, component);
    if ((classes & (CONTROL | HIGH)) !== 0) {
      this.tell(element, component, { code: 'invalid_character', ik403: '6', snip: 1, text: sentences.character });
      return;
    }
    const verdict = judgeValue(usage, segment.bytes.subarray(start, end), this.before(element, component));
    if (verdict) this.tell(element, component, verdict);
  }

  note(place: number, element: number, present: number): void {
    const owner = element === 0 ? this.usage : this.element(element, 0);
    const note = owner.syntax?.[place];
    if (!note) return;
    const name = (position: number) => (element === 0 ? placeOf(this.usage.id, position, 0) : placeOf(this.usage.id, element, position));
    const excluded = note.kind === 'E';
    const verdict: Verdict = {
      code: excluded ? 'exclusion_violated' : 'conditional_element_missing',
      ik403: excluded ? '10' : '2',
      snip: 1,
      text: sentences.note(note.kind, note.elements.map(name)),
      alone: true,
    };
    const at = faultyElement(note, present);
    if (element === 0) this.tell(at, 0, verdict);
    else this.tell(element, at, verdict);
  }

  excess(defined: number): void {
    const { segment } = this;
    for (let i = defined + 1; i <= segment.count; i++) {
      if (segment.isEmpty(i)) continue;
      this.checks.valueStart = segment.start(i);
      this.checks.valueEnd = segment.end(i);
      this.tell(i, 0, { code: 'too_many_elements', ik403: '3', snip: 1, text: sentences.elements(this.usage.id, defined) });
      return;
    }
    this.report({ code: 'trailing_separators', severity: 'warning', snip: 1, ack: ['IK304=8'], message: `${this.place()}${sentences.trailing(this.usage.id)}` });
  }

  excessComponents(element: number, defined: number): void {
    const { checks, segment } = this;
    const parts = segment.slice(checks.valueStart, checks.valueEnd).split(String.fromCharCode(segment.delimiters.component));
    const beyond = parts.findIndex((part, at) => at >= defined && part !== '');
    if (beyond >= 0) {
      this.tell(element, beyond + 1, { code: 'too_many_components', ik403: '13', snip: 1, text: sentences.components(placeOf(this.usage.id, element, 0), defined), alone: true });
    } else {
      this.tell(element, 0, { code: 'trailing_separators', snip: 1, text: sentences.trailing(placeOf(this.usage.id, element, 0)), alone: true, warning: true });
    }
  }

  private element(element: number, component: number): ElementUsage {
    const usage = this.usage.elements[element - 1] as ElementUsage;
    return component === 0 ? usage : (usage.components?.[component - 1] as ElementUsage);
  }

  /** The value before a value: its qualifier. */
  private before(element: number, component: number): string {
    const { segment, checks } = this;
    if (component === 0) return segment.text(element - 1);
    const { bytes, delimiters } = segment;
    const end = checks.valueStart - 1;
    let start = end;
    while (start > segment.start(element) && bytes[start - 1] !== delimiters.component) start--;
    return segment.slice(start, end);
  }

  private place(): string {
    const loop = this.guide.loops[this.usage.loop];
    return loop === undefined || loop.index === 0 ? '' : `Loop ${loop.id}, `;
  }

  private tell(element: number, component: number, verdict: Verdict): void {
    const usage: ElementUsage | undefined = this.usage.elements[element - 1];
    const inner = component === 0 ? usage : usage?.components?.[component - 1];
    const { checks, segment } = this;
    const name = inner?.name || usage?.name;
    const where = `${this.place()}${verdict.alone ? '' : `${placeOf(this.usage.id, element, component)}${name ? ` (${name})` : ''}`}`;
    const absent = verdict.ik403 === '1' || verdict.ik403 === '2';
    this.report({
      code: verdict.code,
      severity: verdict.warning ? 'warning' : 'error',
      snip: verdict.snip,
      element,
      ...(component > 0 && { component }),
      ...(checks.repetition > 1 && { repetition: checks.repetition }),
      ...(!absent && { value: segment.slice(checks.valueStart, checks.valueEnd) }),
      ...(inner && { dataElement: inner.id }),
      ack: verdict.ik403 === undefined ? ['IK304=8'] : ['IK304=8', `IK403=${verdict.ik403}`],
      message: `${where}${verdict.text}`,
    });
  }
}

/** Which element of a broken note to point at: for an exclusion the last one present, else the first one absent. */
function faultyElement(note: SyntaxNote, present: number): number {
  const isThere = (position: number) => (present & (1 << position)) !== 0;
  const found = note.kind === 'E' ? note.elements.findLast(isThere) : note.elements.find((position) => !isThere(position));
  return found ?? note.elements[0] ?? 1;
}
