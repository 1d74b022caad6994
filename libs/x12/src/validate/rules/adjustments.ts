import type { SegmentUsage } from '../../guides/guide.js';
import { packCode } from '../../scan/bytes.js';
import type { Segment } from '../../scan/segment.js';
import { Mark, type Reporter } from './reporter.js';

/** Reason codes whose text in the list of reason codes asks for at least one remark code. */
const NEED_REMARK = ['16', '96', '129', '148', '201', '226', '227', '234', '237', '250', '251', '252', '267', 'A1'];
/** Reason codes that the list allows with some group codes only. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  18: ['OA'], 23: ['OA'], 45: ['CO', 'PR'], 85: ['PR'], 133: ['OA'], 136: ['OA'], 139: ['CO'], 201: ['PR'], 229: ['PR'], 238: ['PR'], 249: ['CO'], 255: ['OA'],
  257: ['OA'], 271: ['OA'], 275: ['PR'], 277: ['OA'], 278: ['CO', 'PI'], 281: ['CO'], 303: ['CO'], P3: ['PR'], P11: ['OA'], P24: ['CO'], P25: ['CO'], P26: ['CO'],
};
const REASONS = new Map([...new Set([...NEED_REMARK, ...Object.keys(GROUPS)])].map((code) => [packCode(code), { needsRemark: NEED_REMARK.includes(code), groups: GROUPS[code]?.map(packCode) }]));
/** Bit n % 32 of word n / 32 is set for a reason of which something is to be said: most have none, and no map is asked. */
const FILTER = new Int32Array(8);
for (const code of REASONS.keys()) FILTER[(code >> 5) & 7] = (FILTER[(code >> 5) & 7] as number) | (1 << (code & 31));

/** What the list of reason codes (CARC) says of their use in a remittance: remark codes beside them, and group codes before them. */
export class Adjustments {
  private readonly here = new Mark();
  private readonly unexplained = new Mark();
  private reason = '';
  private element = 0;
  private remarked = false;

  constructor(private readonly reporter: Reporter) {}

  startClaim(): void {
    this.reason = '';
    this.remarked = false;
  }

  /** A CAS of the claim or one of its lines. */
  look(usage: SegmentUsage, segment: Segment): void {
    for (let element = 2; element <= segment.count; element += 3) {
      const code = segment.code(element);
      if (code <= 0 || ((FILTER[(code >> 5) & 7] as number) & (1 << (code & 31))) === 0) continue;
      const reason = REASONS.get(code);
      if (!reason) continue;
      if (reason.needsRemark && this.reason === '') {
        this.reason = segment.text(element);
        this.element = element;
        this.unexplained.take(usage, segment);
      }
      if (reason.groups && !reason.groups.includes(segment.code(1))) this.wrongGroup(usage, segment, element);
    }
  }

  /** A remark may be where nobody looks. */
  excuse(): void {
    this.remarked = true;
  }

  /** MIA, MOA or LQ: whether one of these elements has a remark code. */
  remarks(segment: Segment, elements: readonly number[]): void {
    for (const element of elements) if (!segment.isEmpty(element)) this.remarked = true;
  }

  endClaim(): void {
    const { element, reason } = this;
    if (reason === '' || this.remarked) return;
    this.reporter.fault('remark_missing', this.unexplained, { element, value: reason, message: 'This reason is sent with a remark code that explains it, and the claim has none' });
  }

  private wrongGroup(usage: SegmentUsage, segment: Segment, element: number): void {
    const reason = segment.text(element);
    const groups = GROUPS[reason]?.join(' or ') ?? '';
    this.here.take(usage, segment);
    this.reporter.fault('adjustment_group_wrong', this.here, { element: 1, value: segment.text(1), message: `The reason in CAS${String(element).padStart(2, '0')} is used with group ${groups} only` });
  }
}
