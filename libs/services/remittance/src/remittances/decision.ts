import { shapes } from '@claimwright/contracts';
import { compileBody } from '@claimwright/platform-http';
import type { Adjustment, ClaimPayment, LinePayment, Procedure } from '@claimwright/x12';
import { Type } from 'typebox';

type DecisionLine = Pick<LinePayment, 'procedure' | 'originalProcedure' | 'chargeCents' | 'paidCents' | 'units' | 'serviceDate' | 'controlNumber' | 'adjustments' | 'remarks'>;

/** What is kept of a CLP in the clear: codes, days and amounts. Names, member numbers and free text stay in the sealed file. */
export type Decision = Pick<ClaimPayment, 'status' | 'chargeCents' | 'paidCents' | 'payerClaimNumber' | 'adjustments' | 'remarks'> & { lines: DecisionLine[] };

export function toDecision(payment: ClaimPayment): Decision {
  const { status, chargeCents, paidCents, payerClaimNumber, adjustments, remarks, lines } = payment;
  return { status, chargeCents, paidCents, payerClaimNumber, adjustments: adjustments.map(bareAdjustment), remarks, lines: lines.map(bareLine) };
}

function bareLine(line: LinePayment): DecisionLine {
  const { procedure, originalProcedure, chargeCents, paidCents, units, serviceDate, controlNumber, adjustments, remarks } = line;
  return {
    procedure: bareProcedure(procedure), originalProcedure: originalProcedure && bareProcedure(originalProcedure), chargeCents, paidCents, units,
    serviceDate, controlNumber, adjustments: adjustments.map(bareAdjustment), remarks,
  };
}

/** Without the description, which is free text. */
const bareProcedure = ({ qualifier, code, modifiers }: Procedure): Procedure => ({ qualifier, code, modifiers });
const bareAdjustment = ({ group, reason, amountCents, quantity }: Adjustment): Adjustment => ({ group, reason, amountCents, quantity });

/** The CLP again, as far as the rules look at it. */
export function toClaimPayment(claimNumber: string, decision: Decision): ClaimPayment {
  return {
    ...decision, claimNumber, dates: [], references: [], contacts: [], amounts: [], quantities: [],
    lines: decision.lines.map((line) => ({ ...line, references: [], amounts: [], quantities: [], drugRejections: [] })),
  };
}

const { AdjustmentGroup, AdjustmentReason, Cents, CalendarDate, ClaimStatusCode, closed, Decimal, LineControlNumber, PayerClaimNumber, ProcedureCode, Remarks, text } = shapes;

const Adjustments = Type.Array(closed({ group: AdjustmentGroup, reason: AdjustmentReason, amountCents: Cents, quantity: Type.Optional(Decimal) }), { maxItems: 500 });
const ProcedureShape = closed({ qualifier: text(2), code: ProcedureCode, modifiers: Type.Array(text(5), { maxItems: 4 }) });
const LineShape = closed({
  procedure: ProcedureShape,
  originalProcedure: Type.Optional(ProcedureShape),
  chargeCents: Cents,
  paidCents: Cents,
  units: Decimal,
  serviceDate: Type.Optional(closed({ from: CalendarDate, to: Type.Optional(CalendarDate) })),
  controlNumber: Type.Optional(LineControlNumber),
  adjustments: Adjustments,
  remarks: Remarks,
});

/** A decision whose codes can be told to others; a file with other ones waits for a person. */
export const DecisionShape = closed({
  status: ClaimStatusCode,
  chargeCents: Cents,
  paidCents: Cents,
  payerClaimNumber: Type.Optional(PayerClaimNumber),
  adjustments: Adjustments,
  remarks: Remarks,
  lines: Type.Array(LineShape, { maxItems: 999 }),
});

export const checkDecision = compileBody(DecisionShape);
