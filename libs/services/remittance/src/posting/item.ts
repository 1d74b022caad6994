import type { ClaimMatch } from '@claimwright/domain-remittance';
import type { CalendarDate, RemittanceId } from '@claimwright/kernel';
import type { ClaimPayment } from '@claimwright/x12';

export type FoundMatch = Extract<ClaimMatch, { claim: object }>;

/** A CLP that has found its claim. */
export interface Item {
  remittanceId: RemittanceId;
  seq: number;
  /** The payer of the remittance, and the issuer of the payment (TRN03). */
  payerId: string;
  tracePayerId: string;
  paidOn: CalendarDate;
  payment: ClaimPayment;
  match: FoundMatch;
  /** The money came before the claim was known and waits in suspense. */
  fromSuspense: boolean;
}
