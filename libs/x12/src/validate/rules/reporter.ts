import type { Guide, SegmentUsage } from '../../guides/guide.js';
import type { Segment } from '../../scan/segment.js';
import type { Fault } from '../finding.js';
import { RULES, type RuleCode } from './catalogue.js';

/** Remembers a segment that a later one may be at odds with. */
export class Mark {
  usage: SegmentUsage | undefined;
  /** Which segment of the file, from 1. */
  number = 0;
  offset = 0;

  take(usage: SegmentUsage, segment: Segment): void {
    this.usage = usage;
    this.number = segment.number;
    this.offset = segment.offset;
  }

  copy(other: Mark): void {
    this.usage = other.usage;
    this.number = other.number;
    this.offset = other.offset;
  }
}

/** What a rule says of one fault, beside what the catalogue says of the rule. */
export interface Detail {
  message: string;
  element?: number;
  component?: number;
  repetition?: number;
  value?: string;
  /** The segment that is missing, where that is the fault; it is reported at the segment that calls for it. */
  missing?: string;
  severity?: Fault['severity'];
}

/** Turns what a rule found into a fault with its place. */
export class Reporter {
  /** Number in the file of the segment before ST. */
  base = 0;

  constructor(
    readonly guide: Guide,
    private readonly report: (fault: Fault) => void,
  ) {}

  fault(code: RuleCode, mark: Mark, detail: Detail): void {
    const rule = RULES[code];
    const { usage } = mark;
    if (!usage) return;
    const { message, missing, severity, ...place } = detail;
    const element = usage.elements[(detail.element ?? 0) - 1];
    const dataElement = element?.components?.[(detail.component ?? 0) - 1]?.id ?? element?.id;
    this.report({
      code,
      severity: severity ?? rule.severity,
      snip: rule.snip,
      message,
      ack: rule.ack,
      ...place,
      ...(dataElement !== undefined && { dataElement }),
      segment: missing ?? usage.id,
      segmentNumber: mark.number - this.base,
      offset: mark.offset,
      ...(usage.loop > 0 ? { loop: this.guide.loops[usage.loop]?.id ?? '', path: this.path(usage.loop) } : { loop: undefined, path: undefined }),
    });
  }

  /** `2000A/2000B/2300`: the loops from the set down, the set left out. */
  private path(loop: number): string {
    const ids: string[] = [];
    for (let at = loop; at > 0; at = this.guide.loops[at]?.parent ?? 0) ids.unshift(this.guide.loops[at]?.id ?? '');
    return ids.join('/');
  }
}

/** Cents as people write them: `-1234` is `-$12.34`. */
export function dollars(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}$${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
