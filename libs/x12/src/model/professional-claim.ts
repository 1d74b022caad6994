import type { Ambulance, Attachment, Certification, Contract, OutpatientAdjudication, Pricing, SpinalManipulation } from './claim-details.js';
import type { Address, Adjustment, CalendarDate, Cents, Contact, Decimal, Envelope, Named, Note, Person, Provider, QualifiedDate, Reference, TransactionHeader, WithOther } from './common.js';
import type { ServiceLine } from './professional-lines.js';

/** Loop 1000A. */
export type Submitter = Named & WithOther & { id: string; contacts: Contact[] };

/** Loop 1000B. */
export type Receiver = WithOther & { name: string; id: string };

/** Loops 2000A and 2010AA to 2010AC. */
export type BillingProvider = Named &
  WithOther & {
    npi?: string;
    /** PRV03 of 2000A. */
    taxonomy?: string;
    /** CUR02, where the charges are not in dollars. */
    currency?: string;
    /** REF*EI employer's number or REF*SY social security number. */
    taxId?: { qualifier: 'EI' | 'SY'; value: string };
    address: Address;
    contacts: Contact[];
    references: Reference[];
    payToAddress?: Address;
    /** 2010AC: the plan to which a subrogated payment goes. */
    payToPlan?: Payer & { taxId?: string };
  };

/** Loop 2010BB: who is asked to pay. */
export interface Payer extends WithOther {
  name: string;
  id: string;
  /** `PI` payer id, `XV` health plan id. */
  idQualifier: string;
  address?: Address;
  references: Reference[];
}

/** Loops 2000B and 2010BA. */
export type Subscriber = Named &
  WithOther & {
    /** SBR01: `P` primary, `S` secondary, `T` tertiary, `A` to `H` fourth to eleventh, `U` unknown. */
    payerResponsibility: string;
    /** SBR02, `18` (self) exactly when the subscriber is the patient. */
    relationship?: string;
    groupNumber?: string;
    groupName?: string;
    insuranceType?: string;
    claimFilingCode?: string;
    memberId?: string;
    /** `MI` member id, `II` unique health identifier. */
    idQualifier?: string;
    birthDate?: CalendarDate;
    sex?: string;
    address?: Address;
    references: Reference[];
    contacts: Contact[];
    circumstances?: PatientCircumstances;
  };

/** Loops 2000C and 2010CA: the patient where the patient is not the subscriber. */
export interface Patient extends WithOther {
  /** PAT01. */
  relationship: string;
  person: Person;
  birthDate: CalendarDate;
  sex: string;
  address: Address;
  references: Reference[];
  contacts: Contact[];
  circumstances?: PatientCircumstances;
}

/** PAT06 to PAT09. */
export interface PatientCircumstances {
  diedOn?: CalendarDate;
  weightPounds?: Decimal;
  pregnant?: boolean;
}

/** CLM11. */
export interface RelatedCauses {
  /** `AA` auto accident, `EM` employment, `OA` other accident. */
  causes: string[];
  state?: string;
  country?: string;
}

/** Loop 2300 with everything below it. */
export interface ClaimDetail extends WithOther {
  /** CLM01, the provider's number of the claim. */
  number: string;
  chargeCents: Cents;
  placeOfService: string;
  /** CLM05-2, `B` in this guide. */
  facilityQualifier: string;
  /** CLM05-3: `1` original, `7` replacement, `8` void. */
  frequency: string;
  providerSignatureOnFile: boolean;
  /** CLM07: `A` assigned, `B` clinical laboratory only, `C` not assigned. */
  assignment: string;
  /** CLM08: `Y`, `N`, `W`. */
  benefitsAssigned: string;
  /** CLM09: `Y`, `I`. */
  releaseOfInformation: string;
  /** CLM10. */
  patientSignature?: string;
  relatedCauses?: RelatedCauses;
  /** CLM12. */
  specialProgram?: string;
  /** CLM20. */
  delayReason?: string;
  /** `431` onset, `439` accident, `435` admission, `096` discharge, `454` first treatment … */
  dates: QualifiedDate[];
  /** PWK. */
  attachments?: Attachment[];
  contract?: Contract;
  /** AMT*F5. */
  patientPaidCents?: Cents;
  /** `G1` prior authorisation, `9F` referral, `F8` payer's claim number, `X4` CLIA, `EA` medical record, `D9` clearinghouse's number … */
  references: Reference[];
  /** K3. */
  fileInformation?: string[];
  notes: Note[];
  ambulance?: Ambulance;
  spinalManipulation?: SpinalManipulation;
  /** CRC: `07` ambulance, `E1` to `E3` vision, `75` homebound, `ZZ` EPSDT referral. */
  certifications?: Certification[];
  /** HI: `ABK` principal, `ABF` others; `BK` and `BF` where they are still ICD-9. */
  diagnoses: Diagnosis[];
  /** HI*BP and HI*BO. */
  anesthesiaProcedures: string[];
  /** HI*BG. */
  conditionCodes: string[];
  /** HCP. */
  pricing?: Pricing;
  providers: Provider[];
  otherSubscribers: OtherSubscriber[];
  lines: ServiceLine[];
}

/** One composite of HI: `ABK` principal, `ABF` further ICD-10-CM codes. */
export interface Diagnosis {
  qualifier: string;
  code: string;
}

/** What loops 2320, 2330A and 2330B say of another payer in claims of all kinds. */
export interface OtherPayerDetails {
  payerResponsibility: string;
  relationship: string;
  groupNumber?: string;
  groupName?: string;
  insuranceType?: string;
  claimFilingCode?: string;
  adjustments: Adjustment[];
  /** AMT*D. */
  payerPaidCents?: Cents;
  /** AMT*A8. */
  nonCoveredCents?: Cents;
  /** AMT*EAF. */
  remainingLiabilityCents?: Cents;
  /** OI03. */
  benefitsAssigned: string;
  /** OI04. */
  patientSignature?: string;
  /** OI06. */
  releaseOfInformation: string;
  memberId: string;
  idQualifier: string;
  address?: Address;
  references: Reference[];
  payer: Payer;
  /** REF*F8 of 2330B. */
  payerClaimNumber?: string;
  /** DTP*573 of 2330B. */
  adjudicationDate?: CalendarDate;
}

/** Loops 2320 and 2330: another payer of the same claim and what it did. */
export type OtherSubscriber = Named &
  WithOther &
  OtherPayerDetails & {
    /** Remark codes of MOA03 to MOA07. */
    remarks: string[];
    /** What MOA says beyond its remark codes. */
    outpatient?: Omit<OutpatientAdjudication, 'remarks'>;
    providers: Provider[];
  };

/** One claim and the parties whose HL levels it stands under. */
export interface PlacedClaim<C> {
  billingProvider: BillingProvider;
  subscriber: Subscriber;
  payer: Payer;
  /** Absent when the subscriber is the patient. */
  patient?: Patient;
  claim: C;
}

/** A professional claim with its parties. */
export type ProfessionalClaim = PlacedClaim<ClaimDetail>;

/** The envelope and header in which claims of any kind arrive. */
export interface ClaimOrigin {
  envelope: Envelope;
  header: TransactionHeader;
  submitter: Submitter;
  receiver: Receiver;
}

/** A claim as read, with the envelope and header it arrived in. */
export type Claim837P = ClaimOrigin & ProfessionalClaim;

/** Claims to send in one interchange. */
export type Batch837P = ClaimBatch<ClaimDetail>;

/** Claims of one kind to send in one interchange. */
export interface ClaimBatch<C> {
  /** `setControlNumber` is that of the first set; further sets count on from it. */
  envelope: Envelope;
  header: TransactionHeader;
  submitter: Submitter;
  receiver: Receiver;
  claims: readonly PlacedClaim<C>[];
  /** Most claims in one ST, from 1; 5,000 unless told. */
  claimsPerSet?: number;
  /**
   * Most lines (LX) in one claim: as many as the guide allows, 50 in 837P and 837D and 999 in 837I, unless fewer are told. A claim of more
   * is written as several, as `splitClaim` says.
   */
  linesPerClaim?: number;
  /** CLM01 of the second part (2) of a claim that is split and those after it; unless told, its own with `-2`, `-3` … */
  claimNumber?: (number: string, part: number) => string;
}
