import type { Guide, SegmentUsage } from '../../guides/guide.js';
import { DIGIT } from '../../scan/bytes.js';
import type { Segment } from '../../scan/segment.js';
import { actionsFor, type Family } from './family.js';
import { Mark, type Reporter } from './reporter.js';
import { packed } from './values.js';

const NAME = 1;
const PARTY = 2;
const LINE_REF = 3;
const TAX = 4;
const ZIP = 5;
const DRUG = 6;

const [NPI = 0, NPI_REF = 0, EIN = 0, SSN = 0, US = 0, NDC = 0] = packed('XX', 'HPI', 'EI', 'SY', 'US', 'N4');

/** Identifiers whose form can be checked without asking anybody: NPI, tax number, ZIP code. */
export class Identifiers implements Family {
  readonly actions: Uint8Array;
  readonly leaves: Uint8Array;
  private readonly here = new Mark();

  constructor(
    guide: Guide,
    private readonly reporter: Reporter,
  ) {
    const more: Readonly<Record<string, Record<string, number>>> = { 837: { '2010AA/REF*EI,SY': TAX, '2010AA/N4': ZIP, '2410/LIN': DRUG }, 835: { '2110/REF*HPI': LINE_REF } };
    this.actions = actionsFor(guide, { '/NM1': NAME, '/N1': PARTY, ...more[guide.transaction] });
    this.leaves = new Uint8Array(guide.loops.length);
  }

  place(action: number, usage: SegmentUsage, segment: Segment): void {
    switch (action) {
      case NAME:
        if (segment.code(8) === NPI) this.npi(usage, segment, 9);
        return;
      case PARTY:
        if (segment.code(3) === NPI) this.npi(usage, segment, 4);
        return;
      case LINE_REF:
        if (segment.code(1) === NPI_REF) this.npi(usage, segment, 2);
        return;
      case TAX:
        return this.tax(usage, segment);
      case ZIP:
        return this.zip(usage, segment);
      case DRUG:
        this.drug(usage, segment);
    }
  }

  leave(): void {
    // Each segment stands for itself.
  }

  end(): void {
    // Each segment stands for itself.
  }

  reset(): void {
    // Nothing is kept.
  }

  private npi(usage: SegmentUsage, segment: Segment, element: number): void {
    const start = segment.start(element);
    if (start === segment.end(element) || isNpi(segment.bytes, start, segment.end(element))) return;
    this.fault('npi_check_digit', { usage, segment, element }, 'This is no NPI: ten digits, of which the last is worked out from the others');
  }

  private tax(usage: SegmentUsage, segment: Segment): void {
    const qualifier = segment.code(1);
    if ((qualifier !== EIN && qualifier !== SSN) || segment.isEmpty(2)) return;
    if (segment.length(2) === 9 && segment.classes(2) === DIGIT) return;
    this.fault('tax_number_malformed', { usage, segment, element: 2 }, 'A tax or social security number is nine digits without separators');
  }

  private zip(usage: SegmentUsage, segment: Segment): void {
    if ((!segment.isEmpty(4) && segment.code(4) !== US) || segment.isEmpty(3)) return;
    if (segment.length(3) === 9 && segment.classes(3) === DIGIT) return;
    this.fault('billing_zip_not_nine_digits', { usage, segment, element: 3 }, "The billing provider's ZIP code in the United States is sent with all nine digits");
  }

  private drug(usage: SegmentUsage, segment: Segment): void {
    if (segment.code(2) !== NDC || segment.isEmpty(3) || (segment.length(3) === 11 && segment.classes(3) === DIGIT)) return;
    this.fault('drug_code_malformed', { usage, segment, element: 3 }, 'A national drug code is sent as eleven digits (5-4-2) without hyphens');
  }

  private fault(code: 'npi_check_digit' | 'tax_number_malformed' | 'billing_zip_not_nine_digits' | 'drug_code_malformed', { usage, segment, element }: { usage: SegmentUsage; segment: Segment; element: number }, message: string): void {
    this.here.take(usage, segment);
    this.reporter.fault(code, this.here, { element, value: segment.text(element), message });
  }
}

/** What each digit adds when it is doubled: the digits of its double. */
const DOUBLED = Uint8Array.of(0, 2, 4, 6, 8, 1, 3, 5, 7, 9);

/** 45 CFR 162.406: ten digits, the last of them the Luhn check digit of the number with 80840 before it, which adds 24. */
export function isNpi(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 10) return false;
  let sum = 24;
  for (let at = 0; at < 10; at++) {
    const digit = (bytes[start + at] as number) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += (at & 1) === 0 ? (DOUBLED[digit] as number) : digit;
  }
  return sum % 10 === 0;
}
