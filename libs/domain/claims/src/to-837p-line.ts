import { type LineAdjudication, type ServiceLine } from '@claimwright/x12';
import { type ClaimContent } from './claim.js';
import { type BilledService } from './billable-encounter.js';
import { lineControlNumber } from './numbers.js';
import { priorLinesOf } from './prior-lines.js';
import { patientShare, type PriorLine, type PriorPayment } from './prior-payment.js';
import { toAdjustments } from './to-837p-cob.js';

/** Loop 2400 for the line at this place from 0. */
export function toLine(claim: ClaimContent, index: number): ServiceLine {
  const line = claim.encounter.lines[index];
  if (!line) throw new RangeError('The claim has no such line');
  const { drug, note, serviceDate } = line;
  const elsewhere = line.placeOfService !== undefined && line.placeOfService !== claim.encounter.placeOfService;
  return {
    number: index + 1,
    procedure: { qualifier: 'HC', code: line.procedureCode, modifiers: line.modifiers },
    chargeCents: line.chargeCents,
    unitBasis: line.unitKind ?? 'UN',
    units: String(line.units),
    ...(elsewhere ? { placeOfService: line.placeOfService } : {}),
    diagnosisPointers: line.diagnosisPointers,
    serviceDate: { from: serviceDate.from, ...(serviceDate.to === undefined || serviceDate.to === serviceDate.from ? {} : { to: serviceDate.to }) },
    dates: [],
    controlNumber: lineControlNumber(claim.claimNumber, index + 1),
    references: [],
    amounts: [],
    quantities: [],
    notes: note === undefined ? [] : [{ code: 'ADD', text: note }],
    ...(drug ? { drug: { qualifier: 'N4', code: drug.ndc.replaceAll('-', ''), quantity: String(drug.quantity), unit: drug.unit } } : {}),
    providers: [],
    adjudications: claim.priorPayments.flatMap((payment) => adjudication(claim, payment, index)),
  };
}

/** Loop 2430: what an earlier payer did with this line. */
function adjudication(claim: ClaimContent, payment: PriorPayment, index: number): LineAdjudication[] {
  const own = claim.encounter.lines[index];
  const prior = priorLinesOf(payment, claim.encounter.lines).byLine.get(index);
  const payerId = claim.encounter.coverages[payment.turn - 1]?.payerId;
  if (!own || !prior || payerId === undefined) return [];
  const share = patientShare(prior.adjustments);
  return [
    {
      payerId,
      paidCents: prior.paidCents,
      procedure: decided(prior, own),
      paidUnits: prior.paidUnits ?? String(own.units),
      adjustments: toAdjustments(prior.adjustments),
      date: payment.adjudicatedOn,
      ...(share > 0 ? { remainingLiabilityCents: share } : {}),
    },
  ];
}

/** SVD03: the code the payer paid on; our modifiers belong to our code only. */
function decided(prior: PriorLine, own: BilledService): LineAdjudication['procedure'] {
  return { qualifier: 'HC', code: prior.procedureCode, modifiers: prior.procedureCode === own.procedureCode ? own.modifiers : [] };
}
