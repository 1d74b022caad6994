import type { ClaimPayment, LinePayment, RemittanceParty, WithOther } from './model.js';
import { readAdjustments, readContact, readIdentifier, readNamed, readProcedure, readReference, requiredProcedure } from './read-parts.js';
import { MIA_REMARKS, MOA_REMARKS, readRemarks } from './remarks.js';
import { keep, keepUnread, type Segment } from './segment.js';

type PartyField =
  | 'patient'
  | 'subscriber'
  | 'correctedPatient'
  | 'renderingProvider'
  | 'crossover'
  | 'correctedPriorityPayer'
  | 'otherSubscriber';

/** NM101 of loop 2100. */
export const PARTIES: Readonly<Record<string, PartyField>> = {
  QC: 'patient',
  IL: 'subscriber',
  '74': 'correctedPatient',
  '82': 'renderingProvider',
  TT: 'crossover',
  PR: 'correctedPriorityPayer',
  GB: 'otherSubscriber',
};

/** Reads loop 2100 with its lines. `summaries` are TS3 and TS2 that stood before it. */
export class ClaimPaymentReader {
  private readonly claim: ClaimPayment;
  private line: LinePayment | undefined;

  constructor(clp: Segment, headerNumber: string | undefined, summaries: readonly Segment[]) {
    this.claim = {
      headerNumber,
      claimNumber: clp.required(1),
      status: clp.required(2),
      chargeCents: clp.requiredCents(3),
      paidCents: clp.requiredCents(4),
      patientResponsibilityCents: clp.cents(5),
      filingCode: clp.text(6),
      payerClaimNumber: clp.text(7),
      facilityCode: clp.text(8),
      frequency: clp.text(9),
      drgCode: clp.text(11),
      drgWeight: clp.decimal(12),
      dischargeFraction: clp.decimal(13),
      adjustments: [],
      dates: [],
      references: [],
      contacts: [],
      amounts: [],
      quantities: [],
      remarks: [],
      lines: [],
    };
    for (const summary of summaries) keep(this.claim, summary, '2000');
    keepUnread(this.claim, clp, '2100', [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13]);
  }

  read(segment: Segment): void {
    if (segment.id === 'SVC') {
      this.closeLine();
      this.line = readSvc(segment);
    } else if (this.line) {
      readLineSegment(this.line, segment);
    } else {
      readClaimSegment(this.claim, segment);
    }
  }

  finish(): ClaimPayment {
    this.closeLine();
    return this.claim;
  }

  private closeLine(): void {
    if (this.line) this.claim.lines.push(this.line);
    this.line = undefined;
  }
}

function readClaimSegment(claim: ClaimPayment, segment: Segment): void {
  switch (segment.id) {
    case 'CAS':
      return readAdjustments(claim.adjustments, segment);
    case 'NM1':
      return readParty(claim, segment);
    case 'MOA':
      return readRemarks(claim, segment, '2100', MOA_REMARKS);
    case 'MIA':
      return readRemarks(claim, segment, '2100', MIA_REMARKS);
    case 'REF':
      return readReference(claim, claim.references, segment, '2100');
    case 'DTM':
      claim.dates.push({ qualifier: segment.required(1), date: segment.requiredDate(2) });
      return keepUnread(claim, segment, '2100', [1, 2]);
    case 'PER':
      claim.contacts.push(readContact(segment));
      return;
    default:
      return readAmountOrQuantity(claim, segment, '2100');
  }
}

function readAmountOrQuantity(owner: WithOther & Pick<ClaimPayment, 'amounts' | 'quantities'>, segment: Segment, loop: string): void {
  switch (segment.id) {
    case 'AMT':
      owner.amounts.push({ qualifier: segment.required(1), amountCents: segment.requiredCents(2) });
      return keepUnread(owner, segment, loop, [1, 2]);
    case 'QTY':
      owner.quantities.push({ qualifier: segment.required(1), quantity: segment.requiredDecimal(2) });
      return keepUnread(owner, segment, loop, [1, 2]);
    default:
      return keep(owner, segment, loop);
  }
}

function readParty(claim: ClaimPayment, nm1: Segment): void {
  const field = PARTIES[nm1.required(1)];
  if (field === undefined || claim[field] !== undefined) return keep(claim, nm1, '2100');
  const party: RemittanceParty = { ...readNamed(nm1), id: readIdentifier(nm1) };
  claim[field] = party;
  keepUnread(claim, nm1, '2100', [1, 2, 3, 4, 5, 6, 7, 8, 9]);
}

function readSvc(svc: Segment): LinePayment {
  const line: LinePayment = {
    procedure: requiredProcedure(svc, 1),
    originalProcedure: readProcedure(svc, 6),
    chargeCents: svc.requiredCents(2),
    paidCents: svc.requiredCents(3),
    revenueCode: svc.text(4),
    units: svc.decimal(5) ?? '1',
    originalUnits: svc.decimal(7),
    adjustments: [],
    references: [],
    amounts: [],
    quantities: [],
    remarks: [],
    drugRejections: [],
  };
  keepUnread(line, svc, '2110', [1, 2, 3, 4, 5, 6, 7]);
  return line;
}

function readLineSegment(line: LinePayment, segment: Segment): void {
  switch (segment.id) {
    case 'DTM':
      return readServiceDate(line, segment);
    case 'CAS':
      return readAdjustments(line.adjustments, segment);
    case 'REF':
      if (segment.text(1) !== '6R' || line.controlNumber !== undefined) return readReference(line, line.references, segment, '2110');
      line.controlNumber = segment.required(2);
      return;
    case 'LQ':
      if (segment.text(1) === 'HE') line.remarks.push(segment.required(2));
      else if (segment.text(1) === 'RX') line.drugRejections.push(segment.required(2));
      else keep(line, segment, '2110');
      return;
    default:
      return readAmountOrQuantity(line, segment, '2110');
  }
}

/** 472 is the day of service; 150 and 151 its first and last. */
function readServiceDate(line: LinePayment, dtm: Segment): void {
  const { serviceDate } = line;
  const date = dtm.requiredDate(2);
  switch (dtm.required(1)) {
    case '472':
    case '150':
      if (serviceDate === undefined) line.serviceDate = { from: date };
      else keep(line, dtm, '2110');
      return;
    case '151':
      if (serviceDate === undefined) line.serviceDate = { from: date, to: date };
      else if (serviceDate.to === undefined) serviceDate.to = date;
      else keep(line, dtm, '2110');
      return;
    default:
      return keep(line, dtm, '2110');
  }
}
