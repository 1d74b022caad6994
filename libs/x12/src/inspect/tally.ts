import { codeIn, packCode } from '../scan/bytes.js';
import { packId, type Segment } from '../scan/segment.js';
import type { MoneyTotals } from './event.js';

const CLM = packId('CLM');
const CLP = packId('CLP');
const SVC = packId('SVC');
const SVD = packId('SVD');
const SV1 = packId('SV1');
const SV2 = packId('SV2');
const SV3 = packId('SV3');
const CAS = packId('CAS');
const BPR = packId('BPR');
const PLB = packId('PLB');
/** CLP02 of a reversal. */
const REVERSAL = packCode('22');
/** CAS01 of what the patient owes. */
const PATIENT = packCode('PR');

/** Counts claims and lines and adds money, from bytes; one for a set, added to one for each type. */
export class Tally {
  claims = 0;
  lines = 0;
  private charged = 0;
  private payment = 0;
  private paid = 0;
  private patient = 0;
  private adjusted = 0;
  private providerAdjusted = 0;
  private unreadable = 0;
  private inReversal = false;

  take(segment: Segment): void {
    switch (segment.id) {
      case CLM:
        this.claims++;
        this.charged += this.cents(segment, 2);
        break;
      case CLP:
        this.claims++;
        this.charged += this.cents(segment, 3);
        this.paid += this.cents(segment, 4);
        this.patient += this.cents(segment, 5);
        this.inReversal = segment.isEmpty(5) && isCode(segment, 2, REVERSAL);
        break;
      case SVC:
      case SV1:
      case SV2:
      case SV3:
        this.lines++;
        break;
      case SVD:
        this.paid += this.cents(segment, 2);
        break;
      // CAS03, 06 … 18: the amounts of up to six reasons.
      case CAS:
        this.adjust(segment);
        break;
      case BPR:
        this.payment += this.cents(segment, 2);
        break;
      // PLB04, 06 … 14: the amounts of up to six adjustments.
      case PLB:
        for (let i = 4; i <= segment.count; i += 2) this.providerAdjusted += this.cents(segment, i);
        break;
    }
  }

  add(other: Tally): void {
    this.claims += other.claims;
    this.lines += other.lines;
    this.charged += other.charged;
    this.payment += other.payment;
    this.paid += other.paid;
    this.patient += other.patient;
    this.adjusted += other.adjusted;
    this.providerAdjusted += other.providerAdjusted;
    this.unreadable += other.unreadable;
  }

  /** The totals that a transaction (ST01) has. */
  money(transaction: string): MoneyTotals {
    const unreadable = this.unreadable > 0 ? { unreadable: this.unreadable } : {};
    switch (transaction) {
      case '837':
        return { chargedCents: this.charged, paidCents: this.paid, adjustedCents: this.adjusted, ...unreadable };
      case '835':
        return {
          paymentCents: this.payment, chargedCents: this.charged, paidCents: this.paid, patientCents: this.patient,
          adjustedCents: this.adjusted, providerAdjustedCents: this.providerAdjusted, ...unreadable,
        };
      case '820':
        return { paymentCents: this.payment, ...unreadable };
      default:
        return {};
    }
  }

  /** A reversal has no CLP05, so what it takes back of the patient's share is in its adjustments alone. */
  private adjust(segment: Segment): void {
    const { adjusted } = this;
    for (let i = 3; i <= segment.count; i += 3) this.adjusted += this.cents(segment, i);
    if (this.inReversal && isCode(segment, 1, PATIENT)) this.patient += this.adjusted - adjusted;
  }

  /** An absent amount is nothing; one that cannot be read is counted and added to no total. */
  private cents(segment: Segment, element: number): number {
    const cents = segment.cents(element);
    if (!Number.isNaN(cents)) return cents;
    if (!segment.isEmpty(element)) this.unreadable++;
    return 0;
  }
}

function isCode(segment: Segment, element: number, code: number): boolean {
  return segment.count >= element && codeIn(segment.bytes, segment.start(element), segment.end(element)) === code;
}
