import type { Guide, SegmentUsage } from '../../guides/guide.js';
import type { Segment } from '../../scan/segment.js';
import { formatCents } from '../../values.js';
import { Amounts } from './amounts.js';
import { Diagnoses } from './diagnoses.js';
import { actionsFor, leavesFor, type Family } from './family.js';
import { Payers } from './payers.js';
import { dollars, Mark, type Reporter } from './reporter.js';
import { differ, packed } from './values.js';
import { SeenValues } from './seen-values.js';

const SUBSCRIBER = 1;
const CLM = 2;
const HI = 3;
const LX = 4;
const SERVICE = 5;
const LINE_REF = 6;
const OTHER_SUBSCRIBER = 7;
const OTHER_CAS = 8;
const OTHER_AMT = 9;
const OTHER_PAYER = 10;
const OTHER_DATE = 11;
const SVD = 12;
const LINE_CAS = 13;

const LEVEL = 14;

const CLAIM = 1;
const LINE = 2;
const DECISION = 3;
const PAYER = 4;
const OF_SUBSCRIBER = 5;

/** After a line without its LX the next may count it or not. */
const ANY = -1;

/** Where the service segment of each 837 has the charge and the diagnosis pointers (0: none). */
const SERVICES: Readonly<Record<string, readonly [charge: number, pointers: number]>> = { SV1: [2, 7], SV2: [3, 0], SV3: [2, 11] };
const [LINE_CONTROL] = packed('6R');

/** The charges of an 837 and their lines, and what other payers did with them: X222, X223 and X224, section 1.4.4. */
export class Claims implements Family {
  readonly actions: Uint8Array;
  readonly leaves: Uint8Array;
  /** As `leaves`, of loops whose trigger is missing. */
  private readonly losses: Uint8Array;
  private readonly here = new Mark();
  private readonly amounts: Amounts;
  private readonly claim = new Mark();
  private readonly diagnoses: Diagnoses;
  private readonly payers: Payers;
  private readonly lineControls = new SeenValues();
  private destination = 0;
  private charge = NaN;
  private lineCharges = 0;
  private lines = 0;
  /** What the next LX01 should be: told of once, a gap is gone on from. */
  private nextLine = 1;
  private lineCharge = NaN;

  constructor(
    guide: Guide,
    private readonly reporter: Reporter,
    /** Whether SNIP 4 is checked too. */
    private readonly situations: boolean,
  ) {
    this.amounts = new Amounts(reporter);
    this.diagnoses = new Diagnoses(reporter);
    this.payers = new Payers(reporter, situations);
    const service = { '2400/SV1': SERVICE, '2400/SV2': SERVICE, '2400/SV3': SERVICE };
    const payers = { '2320/SBR': OTHER_SUBSCRIBER, '2320/CAS': OTHER_CAS, '2320/AMT*D': OTHER_AMT, '2330B/NM1': OTHER_PAYER, '2330B/DTP*573': OTHER_DATE, '2430/SVD': SVD, '2430/CAS': LINE_CAS };
    this.actions = actionsFor(guide, { '2000B/HL': LEVEL, '2000B/SBR': SUBSCRIBER, '2300/CLM': CLM, '2300/HI': HI, '2400/LX': LX, '2400/REF*6R': LINE_REF, ...service, ...payers });
    this.leaves = leavesFor(guide, { 2300: CLAIM, 2400: LINE });
    this.losses = leavesFor(guide, { 2300: CLAIM, 2400: LINE, 2430: DECISION, 2320: PAYER, '2000B': OF_SUBSCRIBER });
  }

  place(action: number, usage: SegmentUsage, segment: Segment): void {
    const { payers } = this;
    switch (action) {
      case LINE_REF:
        if (this.situations && segment.code(1) === LINE_CONTROL) this.lineControl(usage, segment);
        return;
      case SERVICE:
        return this.service(usage, segment);
      case LX:
        return this.startLine(usage, segment);
      case HI:
        if (this.situations) this.diagnoses.list(usage, segment);
        return;
      case CLM:
        return this.startClaim(usage, segment);
      case LEVEL:
        this.destination = 0;
        return;
      case SUBSCRIBER:
        this.destination = segment.code(1);
        return;
      case SVD:
        return payers.decide(usage, segment);
      case LINE_CAS:
        return payers.adjustLine(segment);
      case OTHER_SUBSCRIBER:
        return payers.startPayer(usage, segment);
      case OTHER_CAS:
        return payers.adjust(segment);
      case OTHER_AMT:
        return payers.amount(usage, segment);
      case OTHER_PAYER:
        return payers.name(segment);
      case OTHER_DATE:
        payers.date(usage, segment);
    }
  }

  leave(action: number): void {
    if (action === LINE) {
      this.lineCharges += this.lineCharge;
      this.payers.endLine(this.lineCharge);
      return;
    }
    const { charge, lineCharges } = this;
    if (this.lines > 0 && differ(charge, lineCharges)) {
      const message = `CLM02 charges ${dollars(charge)}, but its lines add up to ${dollars(lineCharges)}`;
      this.reporter.fault('claim_charge_not_sum_of_lines', this.claim, { element: 2, value: formatCents(charge), message });
    }
    // What a payer paid of lines that are missing cannot be told.
    this.payers.endClaim(this.lines > 0 ? charge : NaN);
  }

  lose(loop: number): void {
    switch (this.losses[loop] as number) {
      case CLAIM:
        this.charge = NaN;
        return this.forget();
      case LINE:
        this.lines++;
        this.nextLine = ANY;
        this.lineCharge = NaN;
        return this.payers.startLine();
      case DECISION:
        return this.payers.loseDecision();
      case PAYER:
        return this.payers.losePayer();
      case OF_SUBSCRIBER:
        this.destination = 0;
    }
  }

  end(): void {
    // A claim ends with its loop, which the end of the set closes.
  }

  reset(): void {
    this.destination = 0;
  }

  private startClaim(usage: SegmentUsage, segment: Segment): void {
    this.claim.take(usage, segment);
    this.charge = this.amounts.cents(usage, segment, 2);
    this.forget();
    if (this.situations && this.charge < 0) {
      this.reporter.fault('charge_negative', this.claim, { element: 2, value: segment.text(2), message: `CLM02 is ${dollars(this.charge)}: a claim is taken back by a void (CLM05-3 8), not by an amount below zero` });
    }
  }

  /** What is known of the claim before. */
  private forget(): void {
    this.lineCharges = this.lines = 0;
    this.nextLine = 1;
    this.payers.startClaim(this.destination);
    this.diagnoses.startClaim();
    this.lineControls.clear();
  }

  private startLine(usage: SegmentUsage, segment: Segment): void {
    this.lines++;
    this.lineCharge = NaN;
    this.payers.startLine();
    const number = segment.integer(1);
    const expected = this.nextLine === ANY ? number : this.nextLine;
    this.nextLine = (number > 0 ? number : expected) + 1;
    if (!this.situations || number === expected) return;
    this.here.take(usage, segment);
    const value = segment.text(1);
    this.reporter.fault('line_number_out_of_sequence', this.here, { element: 1, value, message: `LX01 is not ${expected}, which follows: lines are numbered 1, 2, 3 in their claim` });
  }

  private service(usage: SegmentUsage, segment: Segment): void {
    const place = SERVICES[usage.id];
    if (!place) return;
    this.lineCharge = this.amounts.cents(usage, segment, place[0]);
    if (this.situations && place[1] > 0) this.diagnoses.pointers(usage, segment, place[1]);
  }

  private lineControl(usage: SegmentUsage, segment: Segment): void {
    if (!this.lineControls.add(segment.view, segment.start(2), segment.end(2))) return;
    this.here.take(usage, segment);
    this.reporter.fault('line_control_number_repeated', this.here, { element: 2, value: segment.text(2), message: 'Two lines of the claim have the same line item control number (REF*6R)' });
  }
}
