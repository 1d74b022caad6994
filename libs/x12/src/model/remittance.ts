import type { InpatientAdjudication, OutpatientAdjudication } from './claim-details.js';
import type { Address, Adjustment, CalendarDate, Cents, Contact, DateRange, Decimal, Envelope, Identifier, Named, Procedure, QualifiedAmount, QualifiedDate, QualifiedQuantity, Reference, WithOther } from './common.js';

/** One ST of an 835: a payment and the claims it explains. */
export interface Remittance835 extends WithOther {
  envelope: Envelope;
  payment: RemittancePayment;
  trace: RemittanceTrace;
  /** CUR02, where the amounts are not in dollars. */
  currency?: string;
  /** Header REF: `EV` receiver, `F2` version of the payer's system. */
  references: Reference[];
  /** DTM*405. */
  productionDate?: CalendarDate;
  payer: RemittancePayer;
  payee: RemittancePayee;
  /** Loops 2000, in which the claims stand. */
  headerNumbers?: HeaderNumber[];
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
  delivery?: RemittanceDelivery;
}

/** RDM: where the remittance goes when it does not go with the payment. */
export interface RemittanceDelivery {
  /** RDM01: `BM` by mail, `EM` email, `FT` file transfer, `OL` online. */
  method: string;
  /** RDM02, the name of a third party. */
  name?: string;
  /** RDM03, such as an email address. */
  number?: string;
}

/** Loop 2000: a heading for the claims whose `headerNumber` it is. */
export interface HeaderNumber extends WithOther {
  /** LX01. */
  number: string;
  providerSummary?: ProviderSummary;
  supplementalSummary?: SupplementalSummary;
}

/** TS3: totals of the claims under a heading. */
export interface ProviderSummary {
  /** TS301. */
  providerId: string;
  /** TS302. */
  facilityType: string;
  /** TS303, the last day of the provider's fiscal year. */
  fiscalPeriodEnd?: CalendarDate;
  /** TS304. */
  claimCount?: Decimal;
  /** TS305. */
  chargeCents?: Cents;
  /** TS313, of the payers before Medicare. */
  secondaryPayerCents?: Cents;
  /** TS315. */
  nonLaboratoryChargeCents?: Cents;
  /** TS317. */
  hcpcsReportedCents?: Cents;
  /** TS318. */
  hcpcsPayableCents?: Cents;
  /** TS320. */
  professionalComponentCents?: Cents;
  /** TS321. */
  patientLiabilityMetCents?: Cents;
  /** TS322. */
  patientReimbursementCents?: Cents;
  /** TS323: claims paid by periodic interim payment. */
  interimPaymentCount?: Decimal;
  /** TS324. */
  interimPaymentCents?: Cents;
}

/** TS2: totals of inpatient claims under a heading. */
export interface SupplementalSummary {
  /** TS201. */
  drgCents?: Cents;
  /** TS202. */
  federalSpecificCents?: Cents;
  /** TS203. */
  hospitalSpecificCents?: Cents;
  /** TS204. */
  disproportionateShareCents?: Cents;
  /** TS205. */
  capitalCents?: Cents;
  /** TS206. */
  medicalEducationCents?: Cents;
  /** TS207. */
  outlierDays?: Decimal;
  /** TS208. */
  dayOutlierCents?: Cents;
  /** TS209. */
  costOutlierCents?: Cents;
  /** TS210, in days. */
  averageStay?: Decimal;
  /** TS211. */
  dischargeCount?: Decimal;
  /** TS212. */
  costReportDays?: Decimal;
  /** TS213. */
  coveredDays?: Decimal;
  /** TS214. */
  nonCoveredDays?: Decimal;
  /** TS215, of the payers before Medicare. */
  passThroughCents?: Cents;
  /** TS216. */
  averageDrgWeight?: Decimal;
  /** TS217, federal-specific portion. */
  capitalFederalDrgCents?: Cents;
  /** TS218, hospital-specific portion. */
  capitalHospitalDrgCents?: Cents;
  /** TS219. */
  disproportionateDrgCents?: Cents;
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
  /** Remark codes of MIA05 and MIA20 to MIA23, or of MOA03 to MOA07. */
  remarks: string[];
  /** What MIA says beyond its remark codes; those of `remarks` are written there where it is. */
  inpatient?: Omit<InpatientAdjudication, 'remarks'>;
  /** What MOA says beyond its remark codes. */
  outpatient?: Omit<OutpatientAdjudication, 'remarks'>;
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
  /** Every other DTM. */
  dates?: QualifiedDate[];
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
