import type { Guide, SegmentUsage } from '../../guides/guide.js';
import { isDayNumber } from '../../scan/calendar.js';
import type { Segment } from '../../scan/segment.js';
import { formatCents } from '../../values.js';
import { Adjustments } from './adjustments.js';
import { Amounts } from './amounts.js';
import { actionsFor, leavesFor, type Family } from './family.js';
import { dollars, Mark, type Reporter } from './reporter.js';
import { adjustmentCents, differ, firstDay, packed } from './values.js';

const BPR = 1;
const CLP = 2;
const CLAIM_CAS = 3;
const SVC = 4;
const LINE_CAS = 5;
const PLB = 6;
const CLAIM_DTM = 7;
const LINE_DTM = 8;
const MIA = 9;
const MOA = 10;
const LQ = 11;

const CLAIM = 1;
const LINE = 2;

/** Elements that hold remark codes. */
const LQ_REMARKS = [2];
const MOA_REMARKS = [3, 4, 5, 6, 7];
const MIA_REMARKS = [5, 20, 21, 22, 23];

const DATED = 1;
const BEGINS = 2;
const ENDS = 4;

const [PR = 0, FROM = 0, TO = 0, BEGIN = 0, END = 0, DENIED = 0, REVERSAL = 0, NON = 0, NOTICE = 0] = packed('PR', '232', '233', '150', '151', '4', '22', 'NON', 'H');

/** 835 X221A1, section 1.10.2: each line, each claim and the whole payment balance; and what a status says of its amounts. */
export class Remittance implements Family {
  readonly actions: Uint8Array;
  readonly leaves: Uint8Array;
  private readonly here = new Mark();
  private readonly amounts: Amounts;
  private readonly reasons: Adjustments;

  private readonly payment = new Mark();
  private paymentCents = NaN;
  private claimsPaid = 0;
  private providerAdjustments = 0;

  private readonly claim = new Mark();
  private status = 0;
  private charge = 0;
  private paid = 0;
  private patient = NaN;
  private adjustments = 0;
  private patientAdjustments = 0;
  private lineCharges = 0;
  private lines = 0;
  private undatedLines = 0;
  /** DTM*232; `dated` also where its value is no date. */
  private from = 0;
  private dated = false;

  private readonly line = new Mark();
  private readonly lineEndDate = new Mark();
  private lineCharge = 0;
  private linePaid = 0;
  private lineAdjustments = 0;
  private lineBegin = 0;
  private lineEnd = 0;
  /** Which dates the line has: DATED, BEGINS, ENDS. */
  private lineDates = 0;

  constructor(
    guide: Guide,
    private readonly reporter: Reporter,
    /** Whether SNIP 4 is checked too. */
    private readonly situations: boolean,
  ) {
    this.actions = actionsFor(guide, {
      'ST/BPR': BPR, '2100/CLP': CLP, '2100/CAS': CLAIM_CAS, '2110/SVC': SVC, '2110/CAS': LINE_CAS, 'ST/PLB': PLB, '2100/DTM*232,233': CLAIM_DTM, '2110/DTM': LINE_DTM,
      '2100/MIA': MIA, '2100/MOA': MOA, '2110/LQ': LQ,
    });
    this.amounts = new Amounts(reporter);
    this.reasons = new Adjustments(reporter);
    this.leaves = leavesFor(guide, { 2100: CLAIM, 2110: LINE });
  }

  place(action: number, usage: SegmentUsage, segment: Segment): void {
    switch (action) {
      case LINE_CAS: {
        const cents = this.adjustmentsOf(usage, segment);
        this.lineAdjustments += cents;
        this.adjustments += cents;
        return;
      }
      case LINE_DTM:
        return this.lineDate(usage, segment);
      case CLAIM_DTM:
        return this.claimDate(usage, segment);
      case SVC:
        return this.startLine(usage, segment);
      case CLP:
        return this.startClaim(usage, segment);
      case CLAIM_CAS:
        this.adjustments += this.adjustmentsOf(usage, segment);
        return;
      case PLB:
        for (let element = 4; element <= segment.count; element += 2) this.providerAdjustments += this.amounts.cents(usage, segment, element);
        return;
      case BPR:
        return this.startPayment(usage, segment);
      case LQ:
        return this.reasons.remarks(segment, LQ_REMARKS);
      case MOA:
        return this.reasons.remarks(segment, MOA_REMARKS);
      case MIA:
        this.reasons.remarks(segment, MIA_REMARKS);
    }
  }

  leave(action: number): void {
    if (action === LINE) this.endLine();
    else this.endClaim();
  }

  lose(loop: number): void {
    if (this.leaves[loop] === CLAIM) {
      this.forget();
      this.status = 0;
      this.charge = this.paid = this.claimsPaid = this.patientAdjustments = NaN;
      this.dated = true;
    } else if (this.leaves[loop] === LINE) {
      this.lineCharge = this.lineCharges = this.adjustments = this.patientAdjustments = NaN;
      this.reasons.excuse();
    }
  }

  end(): void {
    const expected = this.claimsPaid - this.providerAdjustments;
    if (!differ(this.paymentCents, expected)) return;
    const sums = `claims paid ${dollars(this.claimsPaid)} less provider adjustments ${dollars(this.providerAdjustments)} are ${dollars(expected)}`;
    this.reporter.fault('payment_not_sum_of_claims', this.payment, { element: 2, value: formatCents(this.paymentCents), message: `BPR02 pays ${dollars(this.paymentCents)}, but ${sums}` });
  }

  reset(): void {
    this.paymentCents = NaN;
    this.claimsPaid = 0;
    this.providerAdjustments = 0;
  }

  private startPayment(usage: SegmentUsage, segment: Segment): void {
    const { payment } = this;
    payment.take(usage, segment);
    this.paymentCents = this.amounts.cents(usage, segment, 2);
    if (!this.situations) return;
    const none = segment.code(4) === NON;
    const paid = dollars(this.paymentCents);
    if ((none || segment.code(1) === NOTICE) && this.paymentCents !== 0 && !Number.isNaN(this.paymentCents)) {
      this.reporter.fault('payment_in_notice', payment, { element: 2, value: segment.text(2), message: `BPR says that no money moves (BPR01 H or BPR04 NON), but BPR02 pays ${paid}` });
    }
    if (this.paymentCents < 0) {
      this.reporter.fault('payment_negative', payment, { element: 2, value: segment.text(2), message: `BPR02 is ${paid}: a payment below zero is carried forward by a PLB with FB` });
    }
  }

  private startClaim(usage: SegmentUsage, segment: Segment): void {
    this.claim.take(usage, segment);
    this.status = segment.code(2);
    this.charge = this.amounts.cents(usage, segment, 3);
    this.paid = this.amounts.cents(usage, segment, 4);
    this.patient = segment.isEmpty(5) ? NaN : this.amounts.cents(usage, segment, 5);
    this.claimsPaid += this.paid;
    this.forget();
  }

  /** What is known of the claim before. */
  private forget(): void {
    this.adjustments = this.patientAdjustments = this.lineCharges = this.lines = this.undatedLines = this.from = 0;
    this.dated = false;
    this.reasons.startClaim();
  }

  private startLine(usage: SegmentUsage, segment: Segment): void {
    this.line.take(usage, segment);
    this.lineCharge = this.amounts.cents(usage, segment, 2);
    this.linePaid = this.amounts.cents(usage, segment, 3);
    this.lineCharges += this.lineCharge;
    this.lines++;
    this.lineAdjustments = this.lineBegin = this.lineEnd = this.lineDates = 0;
  }

  private endLine(): void {
    const paid = this.lineCharge - this.lineAdjustments;
    if (differ(paid, this.linePaid)) {
      const message = `SVC03 pays ${dollars(this.linePaid)}, but the charge ${dollars(this.lineCharge)} less adjustments ${dollars(this.lineAdjustments)} is ${dollars(paid)}`;
      this.reporter.fault('line_payment_out_of_balance', this.line, { element: 3, value: formatCents(this.linePaid), message });
    }
    if (this.lineDates === 0) this.undatedLines++;
    if (!this.situations) return;
    if (this.lineBegin > this.lineEnd) this.datesReversed(this.lineEndDate, this.lineBegin, this.lineEnd);
    const period = this.lineDates & (BEGINS | ENDS);
    if (period !== BEGINS && period !== ENDS) return;
    const [there, missing] = period === ENDS ? ['151', '150'] : ['150', '151'];
    this.reporter.fault('service_period_incomplete', this.line, { missing: 'DTM', message: `The line has DTM*${there} without DTM*${missing}: a period of service has both ends` });
  }

  private endClaim(): void {
    const { claim, charge, paid, reporter } = this;
    if (this.lines > 0 && differ(charge, this.lineCharges)) {
      reporter.fault('claim_charge_not_sum_of_lines', claim, { element: 3, value: formatCents(charge), message: `CLP03 charges ${dollars(charge)}, but its lines add up to ${dollars(this.lineCharges)}` });
    }
    const expected = charge - this.adjustments;
    const unexplained = expected - paid;
    if (differ(paid, expected)) {
      const message = `CLP04 pays ${dollars(paid)}, but the charge ${dollars(charge)} less all adjustments ${dollars(this.adjustments)} is ${dollars(expected)}`;
      reporter.fault('claim_payment_out_of_balance', claim, { element: 4, value: formatCents(paid), message });
    }
    // A claim of a CLP alone: that nothing says where its money went is one fault.
    const isBare = differ(paid, expected) && this.lines === 0 && this.adjustments === 0;
    this.dated ||= isBare;
    const share = Number.isNaN(this.patient) ? 0 : this.patient;
    // An adjustment with group PR that is missing is told by the payment already.
    if (this.status !== REVERSAL && !isBare && differ(share, Math.max(this.patientAdjustments, 0)) && share - this.patientAdjustments !== unexplained) {
      const said = Number.isNaN(this.patient) ? 'is not sent' : `is ${dollars(this.patient)}`;
      reporter.fault('patient_share_unsupported', claim, { element: 5, message: `CLP05 ${said}, but the adjustments with group PR add up to ${dollars(this.patientAdjustments)}` });
    }
    if (!this.situations) return;
    this.situation();
    this.reasons.endClaim();
  }

  /** What the status of a claim says of its amounts, and that each service has a date. */
  private situation(): void {
    const { claim, charge, paid, reporter, status } = this;
    if (status === DENIED && paid !== 0 && !Number.isNaN(paid)) {
      reporter.fault('denied_claim_paid', claim, { element: 4, value: formatCents(paid), message: `The claim is denied (CLP02 4), but CLP04 pays ${dollars(paid)}` });
    }
    if (status === REVERSAL && (charge > 0 || paid > 0)) {
      const element = charge > 0 ? 3 : 4;
      const message = `A reversal (CLP02 22) takes back what was reported, so its amounts are below zero; ${charge > 0 ? 'CLP03' : 'CLP04'} is ${dollars(Math.max(charge, paid))}`;
      reporter.fault('reversal_not_negative', claim, { element, message });
    }
    if (status === REVERSAL && Math.abs(this.patient) > 0) {
      reporter.fault('reversal_with_patient_share', claim, { element: 5, message: 'CLP05 is sent only when it is above zero, which it never is on a reversal' });
    }
    if (status !== REVERSAL && charge < 0) {
      reporter.fault('charge_negative', claim, { element: 3, value: formatCents(charge), message: `CLP03 is ${dollars(charge)}, but the claim is no reversal (CLP02 22)` });
    }
    if (!this.dated && (this.lines === 0 || this.undatedLines > 0)) {
      const which = this.lines === 0 ? 'has no line' : 'has a line without a date';
      reporter.fault('service_date_missing', claim, { missing: 'DTM', message: `The claim ${which}, so it needs its own DTM*232` });
    }
  }

  private claimDate(usage: SegmentUsage, segment: Segment): void {
    const which = segment.code(1);
    if (which === FROM) {
      this.from = firstDay(segment, 2);
      this.dated = true;
    } else if (which === TO && this.situations && firstDay(segment, 2) < this.from) {
      this.here.take(usage, segment);
      this.datesReversed(this.here, this.from, firstDay(segment, 2));
    }
  }

  private lineDate(usage: SegmentUsage, segment: Segment): void {
    const which = segment.code(1);
    this.lineDates |= DATED;
    if (which === BEGIN) {
      this.lineBegin = firstDay(segment, 2);
      this.lineDates |= BEGINS;
    } else if (which === END) {
      this.lineEnd = firstDay(segment, 2);
      this.lineEndDate.take(usage, segment);
      this.lineDates |= ENDS;
    }
  }

  private datesReversed(mark: Mark, from: number, to: number): void {
    if (!isDayNumber(from) || !isDayNumber(to)) return;
    this.reporter.fault('dates_reversed', mark, { element: 2, severity: 'warning', message: 'The period ends before it begins' });
  }

  private adjustmentsOf(usage: SegmentUsage, segment: Segment): number {
    const cents = adjustmentCents(segment);
    if (this.situations) this.reasons.look(usage, segment);
    if (segment.code(1) === PR) this.patientAdjustments += cents;
    if (Number.isNaN(cents)) for (let element = 3; element <= segment.count; element += 3) this.amounts.cents(usage, segment, element);
    return cents;
  }
}
