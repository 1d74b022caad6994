import type { Attachment, Certification, Contract, Pricing } from './claim-details.js';
import type { CalendarDate, Cents, DateRange, Decimal, Note, Procedure, Provider, QualifiedAmount, QualifiedDate, Reference, WithOther } from './common.js';
import type { OtherCoverage } from './other-coverage.js';
import type { ClaimBatch, ClaimOrigin, Diagnosis, PlacedClaim } from './professional-claim.js';
import type { Drug, LineAdjudication } from './professional-lines.js';

/** NM101 of 2310, 2330C to I and 2420 in institutional claims. */
export type InstitutionalRole = 'attending' | 'operating' | 'otherOperating' | 'rendering' | 'serviceFacility' | 'referring' | 'billing';

/** HI with the indicator whether the condition was present on admission. */
export interface InpatientDiagnosis extends Diagnosis {
  /** HI01-9: `Y`, `N`, `U` not documented, `W` not determined. */
  presentOnAdmission?: string;
}

/** HI*BBR and HI*BBQ: a procedure by ICD-10-PCS, or by ICD-9 where it is still `BR` and `BQ`. */
export interface CodedProcedure {
  qualifier: string;
  code: string;
  date?: CalendarDate;
}

/** HI*BH. */
export interface Occurrence {
  code: string;
  date: CalendarDate;
}

/** HI*BI. */
export interface OccurrenceSpan {
  code: string;
  from: CalendarDate;
  to: CalendarDate;
}

/** HI*BE. */
export interface ValueCode {
  code: string;
  /** Dollars, or days, hours and the like where the code says so. */
  amount: Decimal;
}

/** Loop 2300 of an institutional claim with everything below it. */
export interface InstitutionalClaimDetail extends WithOther {
  /** CLM01, the provider's number of the claim. */
  number: string;
  chargeCents: Cents;
  /** CLM05-1: the first two digits of the type of bill. */
  facilityType: string;
  /** CLM05-2, `A` in this guide. */
  facilityQualifier: string;
  /** CLM05-3, the third digit: `1` admit through discharge, `7` replacement, `8` void … */
  frequency: string;
  /** CLM07: `A` assigned, `B` clinical laboratory only, `C` not assigned. */
  assignment: string;
  /** CLM08: `Y`, `N`, `W`. */
  benefitsAssigned: string;
  /** CLM09: `Y`, `I`. */
  releaseOfInformation: string;
  /** CLM20. */
  delayReason?: string;
  /** DTP*096 as `HH:MM`. */
  dischargeTime?: string;
  /** DTP*434. */
  statementPeriod: DateRange;
  /** DTP*435. */
  admission?: { date: CalendarDate; time?: string };
  /** `050` received by the repricer. */
  dates: QualifiedDate[];
  /** CL101: `1` emergency, `2` urgent, `3` elective, `4` newborn … */
  admissionType?: string;
  /** CL102. */
  admissionSource?: string;
  /** CL103: `01` discharged home, `30` still a patient … */
  patientStatus: string;
  attachments: Attachment[];
  contract?: Contract;
  /** AMT*F3. */
  patientResponsibilityCents?: Cents;
  /** `G1` prior authorisation, `9F` referral, `F8` payer's claim number, `EA` medical record, `LU` state of the accident … */
  references: Reference[];
  /** K3. */
  fileInformation: string[];
  notes: Note[];
  certifications: Certification[];
  /** HI*ABK, or HI*BK where it is still ICD-9. */
  principalDiagnosis?: InpatientDiagnosis;
  /** HI*ABJ. */
  admittingDiagnosis?: Diagnosis;
  /** HI*APR, at most three. */
  visitReasons: Diagnosis[];
  /** HI*ABN, at most twelve. */
  externalCauses: InpatientDiagnosis[];
  /** HI*DR. */
  drgCode?: string;
  /** HI*ABF, at most 24. */
  otherDiagnoses: InpatientDiagnosis[];
  /** HI*BBR. */
  principalProcedure?: CodedProcedure;
  /** HI*BBQ, at most 24. */
  otherProcedures: CodedProcedure[];
  /** HI*BI, at most 24. */
  occurrenceSpans: OccurrenceSpan[];
  /** HI*BH, at most 24. */
  occurrences: Occurrence[];
  /** HI*BE, at most 24. */
  valueCodes: ValueCode[];
  /** HI*BG, at most 24. */
  conditionCodes: string[];
  /** HI*TC, at most 24. */
  treatmentCodes: string[];
  /** HCP. */
  pricing?: Pricing;
  providers: Provider<InstitutionalRole>[];
  otherSubscribers: OtherCoverage<InstitutionalRole>[];
  lines: InstitutionalLine[];
}

/** Loop 2400 of an institutional claim. */
export interface InstitutionalLine extends WithOther {
  /** LX01. */
  number: number;
  /** SV201. */
  revenueCode: string;
  /** SV202. */
  procedure?: Procedure;
  /** SV203. */
  chargeCents: Cents;
  /** SV204: `UN` units, `DA` days. */
  unitBasis: string;
  /** SV205. */
  units: Decimal;
  /** SV207. */
  nonCoveredCents?: Cents;
  attachments: Attachment[];
  /** DTP*472. */
  serviceDate?: DateRange;
  dates: QualifiedDate[];
  /** REF*6R. */
  controlNumber?: string;
  references: Reference[];
  /** `GT` service tax, `N8` facility tax. */
  amounts: QualifiedAmount[];
  notes: Note[];
  pricing?: Pricing;
  drug?: Drug;
  providers: Provider<InstitutionalRole>[];
  adjudications: InstitutionalAdjudication[];
}

/** Loop 2430 of an institutional claim. */
export interface InstitutionalAdjudication extends Omit<LineAdjudication, 'procedure'> {
  /** SVD03. */
  procedure?: Procedure;
  /** SVD04. */
  revenueCode?: string;
}

/** An institutional claim with its parties. */
export type InstitutionalClaim = PlacedClaim<InstitutionalClaimDetail>;

/** An institutional claim as read, with the envelope and header it arrived in. */
export type Claim837I = ClaimOrigin & InstitutionalClaim;

/** Institutional claims to send in one interchange. */
export type Batch837I = ClaimBatch<InstitutionalClaimDetail>;
