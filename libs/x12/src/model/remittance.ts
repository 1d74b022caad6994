import type { Address, Adjustment, CalendarDate, Cents, Contact, DateRange, Decimal, Envelope, Identifier, Named, Procedure, QualifiedAmount, QualifiedDate, QualifiedQuantity, Reference, WithOther } from './common.js';

/** One ST of an 835: a payment and the claims it explains. */
export interface Remittance835 extends WithOther {
  envelope: Envelope;
  payment: RemittancePayment;
  trace: RemittanceTrace;
  /** Header REF: `EV` receiver, `F2` version of the payer's system. */
  references: Reference[];
  /** DTM*405. */
  productionDate?: CalendarDate;
  payer: RemittancePayer;
  payee: RemittancePayee;
  claims: ClaimPayment[];
  providerAdjustments: ProviderAdjustment[];
}

/** BPR. */
export interface RemittancePayment {
  /** BPR01. */
  handlingCode: string;
  /** BPR02. */
  amountCents: Cents;
  creditDebit: 'C' | 'D';
  /** BPR04: `ACH`, `BOP`, `CHK`, `FWT`, `NON`. */
  method: string;
  /** BPR05: `CCP` or `CTX`. */
  format?: string;
  /** BPR06 and BPR07: `01` ABA routing number, `04` Canadian bank. */
  senderBank?: Identifier;
  /** BPR08 and BPR09: `DA` demand deposit. */
  senderAccount?: Identifier;
  /** BPR10, the payer's identifier with its bank. */
  originatorId?: string;
  /** BPR11. */
  originatorSupplement?: string;
  /** BPR12 and BPR13. */
  receiverBank?: Identifier;
  /** BPR14 and BPR15: `DA` demand deposit, `SG` savings. */
  receiverAccount?: Identifier;
  /** BPR16, the date of the payment. */
  date: CalendarDate;
}

/** TRN: the check or EFT number and who issued it; the key to the bank's deposit. */
export interface RemittanceTrace {
  number: string;
  payerId: string;
  /** TRN04. */
  supplementalCode?: string;
}

/** Loop 1000A. */
export interface RemittancePayer extends WithOther {
  name: string;
  /** N104, where the payer has a health plan id. */
  planId?: string;
  address?: Address;
  /** `2U` payer id, `NF` NAIC code, `EO` submitter id, `HI` industry number. */
  references: Reference[];
  contacts: Contact[];
}

/** Loop 1000B. */
export interface RemittancePayee extends WithOther {
  name: string;
  npi?: string;
  taxId?: string;
  planId?: string;
  address?: Address;
  references: Reference[];
}

/** A person or organisation named by an NM1 of loop 2100. */
export type RemittanceParty = Named & { id?: Identifier };

/** Loop 2100 with its service lines. */
export interface ClaimPayment extends WithOther {
  /** LX01 of the loop 2000 in which it stands. */
  headerNumber?: string;
  /** CLP01, the provider's number of the claim. */
  claimNumber: string;
  /** CLP02: `1` primary, `2` secondary, `3` tertiary, `4` denied, `19` to `21` forwarded, `22` reversal … */
  status: string;
  chargeCents: Cents;
  paidCents: Cents;
  patientResponsibilityCents?: Cents;
  /** CLP06. */
  filingCode?: string;
  /** CLP07. */
  payerClaimNumber?: string;
  /** CLP08. */
  facilityCode?: string;
  /** CLP09. */
  frequency?: string;
  /** CLP11. */
  drgCode?: string;
  /** CLP12. */
  drgWeight?: Decimal;
  /** CLP13. */
  dischargeFraction?: Decimal;
  patient?: RemittanceParty;
  /** NM1*IL, where the subscriber is not the patient. */
  subscriber?: RemittanceParty;
  /** NM1*74. */
  correctedPatient?: RemittanceParty;
  renderingProvider?: RemittanceParty;
  /** NM1*TT: the payer to which the claim was forwarded. */
  crossover?: RemittanceParty;
  /** NM1*PR. */
  correctedPriorityPayer?: RemittanceParty;
  /** NM1*GB. */
  otherSubscriber?: RemittanceParty;
  adjustments: Adjustment[];
  /** `232` and `233` statement period, `036` coverage end, `050` received. */
  dates: QualifiedDate[];
  references: Reference[];
  contacts: Contact[];
  amounts: QualifiedAmount[];
  quantities: QualifiedQuantity[];
  /** Remark codes of MOA03 to MOA07 or MIA05 and MIA20 to MIA23; a MIA, or an MOA with more than these, is also kept in `other`. */
  remarks: string[];
  lines: LinePayment[];
}

/** Loop 2110. */
export interface LinePayment extends WithOther {
  /** SVC01, what the payer adjudicated. */
  procedure: Procedure;
  /** SVC06, what was sent where the payer changed it. */
  originalProcedure?: Procedure;
  chargeCents: Cents;
  paidCents: Cents;
  /** SVC04. */
  revenueCode?: string;
  /** SVC05, `1` where it is absent. */
  units: Decimal;
  /** SVC07. */
  originalUnits?: Decimal;
  /** DTM*472, or DTM*150 and DTM*151. */
  serviceDate?: DateRange;
  /** REF*6R. */
  controlNumber?: string;
  adjustments: Adjustment[];
  references: Reference[];
  /** `B6` allowed, `KH` late filing reduction … */
  amounts: QualifiedAmount[];
  quantities: QualifiedQuantity[];
  /** LQ*HE remark codes. */
  remarks: string[];
  /** LQ*RX reject codes of the pharmacy standard. */
  drugRejections: string[];
}

/** One pair of a PLB segment. A positive amount lowers the payment. */
export interface ProviderAdjustment {
  providerId: string;
  fiscalDate: CalendarDate;
  /** `WO` overpayment recovery, `FB` forwarding balance, `L6` interest, `72` authorised return … */
  code: string;
  reference?: string;
  amountCents: Cents;
}
