import type { Attachment, Contract, Pricing } from './claim-details.js';
import type { Cents, DateRange, Decimal, Procedure, Provider, QualifiedAmount, QualifiedDate, Reference, WithOther } from './common.js';
import type { OtherCoverage } from './other-coverage.js';
import type { ClaimBatch, ClaimDetail, ClaimOrigin, PlacedClaim } from './professional-claim.js';
import type { LineAdjudication } from './professional-lines.js';

/** NM101 of 2310, 2330C to H and 2420 in dental claims. */
export type DentalRole = 'referring' | 'primaryCare' | 'rendering' | 'serviceFacility' | 'assistantSurgeon' | 'supervising' | 'billing';

/** DN1. */
export interface Orthodontics {
  /** DN101, months of treatment in all. */
  months?: Decimal;
  /** DN102, months that remain. */
  monthsRemaining?: Decimal;
  /** DN104, `Y`. */
  treatment?: string;
}

/** DN2. */
export interface ToothStatus {
  tooth: string;
  /** DN202: `E` to be extracted, `M` missing. */
  status: string;
}

/** TOO. */
export interface Tooth {
  code: string;
  /** TOO03: `B` buccal, `D` distal, `F` facial, `I` incisal, `L` lingual, `M` mesial, `O` occlusal. */
  surfaces: string[];
}

/** Loop 2300 of a dental claim with everything below it. */
export interface DentalClaimDetail
  extends Omit<ClaimDetail, 'patientSignature' | 'ambulance' | 'spinalManipulation' | 'certifications' | 'anesthesiaProcedures' | 'conditionCodes' | 'providers' | 'otherSubscribers' | 'lines'> {
  /** CLM19, `PB` asks what would be paid. */
  submissionReason?: string;
  /** DTP*472. */
  serviceDate?: DateRange;
  orthodontics?: Orthodontics;
  toothStatuses: ToothStatus[];
  attachments: Attachment[];
  contract?: Contract;
  /** K3. */
  fileInformation: string[];
  /** HCP. */
  pricing?: Pricing;
  providers: Provider<DentalRole>[];
  otherSubscribers: OtherCoverage<DentalRole>[];
  lines: DentalLine[];
}

/** Loop 2400 of a dental claim. */
export interface DentalLine extends WithOther {
  /** LX01. */
  number: number;
  /** SV301, a CDT code. */
  procedure: Procedure;
  /** SV302. */
  chargeCents: Cents;
  /** SV303, only where it differs from the claim's. */
  placeOfService?: string;
  /** SV304, one to five areas. */
  oralCavity: string[];
  /** SV305: `I` initial placement, `R` replacement. */
  prosthesis?: string;
  /** SV306. */
  units?: Decimal;
  /** SV311, one to four positions (from 1) in the claim's diagnoses. */
  diagnosisPointers: number[];
  /** TOO, at most 32. */
  teeth: Tooth[];
  /** DTP*472. */
  serviceDate?: DateRange;
  /** `441` prior placement, `452` appliance placed, `446` replacement, `196` treatment begun, `198` completed … */
  dates: QualifiedDate[];
  contract?: Contract;
  /** REF*6R. */
  controlNumber?: string;
  references: Reference[];
  /** `T` sales tax. */
  amounts: QualifiedAmount[];
  /** K3. */
  fileInformation: string[];
  pricing?: Pricing;
  providers: Provider<DentalRole>[];
  adjudications: LineAdjudication[];
}

/** A dental claim with its parties. */
export type DentalClaim = PlacedClaim<DentalClaimDetail>;

/** A dental claim as read, with the envelope and header it arrived in. */
export type Claim837D = ClaimOrigin & DentalClaim;

/** Dental claims to send in one interchange. */
export type Batch837D = ClaimBatch<DentalClaimDetail>;
