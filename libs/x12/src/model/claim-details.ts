import type { Cents, Decimal } from './common.js';

/** Parts of loops 2300, 2320 and 2400 that claims of several kinds have. */

/** PWK: a paper or file that goes with the claim. */
export interface Attachment {
  /** PWK01: `OZ` support data, `B4` referral, `RB` radiology films … */
  reportType: string;
  /** PWK02: `AA` on request, `BM` by mail, `EL` electronic, `EM` email, `FT` file transfer, `FX` fax. */
  transmission: string;
  /** PWK06. */
  controlNumber?: string;
}

/** CN1. */
export interface Contract {
  /** CN101: `01` DRG, `02` per diem, `03` variable per diem, `04` flat, `05` capitated, `06` percent, `09` other. */
  type: string;
  amountCents?: Cents;
  /** CN103, in percent. */
  percentage?: Decimal;
  code?: string;
  /** CN105, in percent. */
  discountPercent?: Decimal;
  version?: string;
}

/** HCP: what a repricer made of the charge. */
export interface Pricing {
  /** HCP01. */
  methodology: string;
  allowedCents?: Cents;
  savingCents?: Cents;
  /** HCP04, the repricing organization. */
  organizationId?: string;
  /** HCP05, per diem or flat rate. */
  rate?: Decimal;
  /** HCP06: the DRG, or the ambulatory patient group. */
  groupCode?: string;
  /** HCP07. */
  groupCents?: Cents;
  /** HCP08. */
  revenueCode?: string;
  /** HCP09 and HCP10. */
  procedure?: { qualifier: string; code: string };
  /** HCP11: `DA` days, `UN` units, `MJ` minutes. */
  unitBasis?: string;
  units?: Decimal;
  /** HCP13: `T1` to `T6`. */
  rejectReason?: string;
  /** HCP14. */
  policyCompliance?: string;
  /** HCP15. */
  exception?: string;
}

/** CRC: conditions that are certified to hold or not to hold. */
export interface Certification {
  /** CRC01: `ZZ` EPSDT referral, `07` ambulance … */
  category: string;
  /** CRC02. */
  applies: boolean;
  /** CRC03 to CRC07. */
  conditions: string[];
}

/** CR1. */
export interface Ambulance {
  /** CR102. */
  weightPounds?: Decimal;
  /** CR104: `A` nearest facility, `B` preferred physician, `C` nearness of family, `D` care of a specialist, `E` to the rehabilitation facility. */
  transportReason: string;
  /** CR106. */
  miles: Decimal;
  /** CR109. */
  roundTripPurpose?: string;
  /** CR110. */
  stretcherPurpose?: string;
}

/** CR2. */
export interface SpinalManipulation {
  /** CR208: `A` acute, `C` chronic, `D` not acute, `E` not life threatening, `F` routine, `G` symptomatic, `M` acute manifestation of a chronic condition. */
  condition: string;
  /** CR210. */
  description?: string;
  /** CR211, what CR210 has no room for. */
  furtherDescription?: string;
}

/** MIA: how a payer decided an inpatient claim. */
export interface InpatientAdjudication {
  /** MIA01. */
  coveredDays?: Decimal;
  /** MIA02. */
  operatingOutlierCents?: Cents;
  /** MIA03. */
  lifetimePsychiatricDays?: Decimal;
  /** MIA04. */
  drgCents?: Cents;
  /** MIA05 and MIA20 to MIA23. */
  remarks: string[];
  /** MIA06. */
  disproportionateShareCents?: Cents;
  /** MIA07. */
  passThroughCents?: Cents;
  /** MIA08. */
  capitalCents?: Cents;
  /** MIA09, federal-specific portion. */
  capitalFederalDrgCents?: Cents;
  /** MIA10, hospital-specific portion. */
  capitalHospitalDrgCents?: Cents;
  /** MIA11. */
  capitalDisproportionateDrgCents?: Cents;
  /** MIA12. */
  oldCapitalCents?: Cents;
  /** MIA13. */
  capitalMedicalEducationCents?: Cents;
  /** MIA14. */
  operatingHospitalDrgCents?: Cents;
  /** MIA15. */
  costReportDays?: Decimal;
  /** MIA16. */
  operatingFederalDrgCents?: Cents;
  /** MIA17. */
  capitalOutlierCents?: Cents;
  /** MIA18. */
  indirectTeachingCents?: Cents;
  /** MIA19. */
  professionalComponentCents?: Cents;
  /** MIA24. */
  capitalExceptionCents?: Cents;
}

/** MOA: how a payer decided an outpatient claim. */
export interface OutpatientAdjudication {
  /** MOA01, a fraction: `0.8` is 80 %. */
  reimbursementRate?: Decimal;
  /** MOA02. */
  payableCents?: Cents;
  /** MOA03 to MOA07. */
  remarks: string[];
  /** MOA08. */
  endStageRenalCents?: Cents;
  /** MOA09. */
  professionalComponentCents?: Cents;
}
