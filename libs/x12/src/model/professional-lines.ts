import type { Ambulance, Attachment, Certification, Contract, Pricing } from './claim-details.js';
import type { Adjustment, CalendarDate, Cents, DateRange, Decimal, Identifier, Note, Procedure, Provider, QualifiedAmount, QualifiedDate, QualifiedQuantity, Reference, WithOther } from './common.js';

/** Loop 2400 with everything below it. */
export interface ServiceLine extends WithOther {
  /** LX01. */
  number: number;
  procedure: Procedure;
  chargeCents: Cents;
  /** `UN` units, `MJ` minutes. */
  unitBasis: string;
  units: Decimal;
  /** SV105, only where it differs from the claim's. */
  placeOfService?: string;
  /** SV107, one to four positions (from 1) in the claim's diagnoses. */
  diagnosisPointers: number[];
  /** SV109. */
  emergency?: boolean;
  /** SV111. */
  epsdt?: boolean;
  /** SV112. */
  familyPlanning?: boolean;
  /** SV115. */
  copayStatus?: string;
  /** SV5. */
  equipment?: Equipment;
  /** PWK; `CT` with `AB`, `AD`, `AF`, `AG` or `NS` says how the certificate of medical necessity is sent. */
  attachments?: Attachment[];
  ambulance?: Ambulance;
  /** CR3. */
  equipmentCertification?: EquipmentCertification;
  /** CRC: `07` ambulance, `70` hospice employee, `09` durable medical equipment. */
  certifications?: Certification[];
  serviceDate: DateRange;
  /** All dates but the service date. */
  dates: QualifiedDate[];
  /** REF*6R. */
  controlNumber?: string;
  references: Reference[];
  amounts: QualifiedAmount[];
  quantities: QualifiedQuantity[];
  /** MEA, at most five. */
  testResults?: TestResult[];
  contract?: Contract;
  /** K3. */
  fileInformation?: string[];
  notes: Note[];
  purchasedService?: PurchasedService;
  /** HCP. */
  pricing?: Pricing;
  drug?: Drug;
  providers: Provider[];
  adjudications: LineAdjudication[];
  /** Loop 2440. */
  forms?: SupportingForm[];
}

/** SV5: equipment that is rented or bought; the days are those for which it is needed. */
export interface Equipment {
  /** SV501. */
  procedure: Procedure;
  /** SV503. */
  days: Decimal;
  /** SV504, the price of renting it. */
  rentalCents: Cents;
  /** SV505, the price of buying it. */
  purchaseCents: Cents;
  /** SV506, how long the rental price is for: `1` a week, `4` a month, `6` a day. */
  rentalPeriod: string;
}

/** CR3: the certificate of medical necessity for equipment. */
export interface EquipmentCertification {
  /** CR301: `I` initial, `R` renewal, `S` revised. */
  type: string;
  /** CR303. */
  months: Decimal;
}

/** MEA. */
export interface TestResult {
  /** MEA01: `OG` at the start, `TR` test result. */
  reference: string;
  /** MEA02: `HT` height in inches, `R1` hemoglobin, `R2` hematocrit, `R3` epoetin starting dosage, `R4` creatinine. */
  measurement: string;
  /** MEA03. */
  value: Decimal;
}

/** PS1: a service that the provider bought from another. */
export interface PurchasedService {
  /** PS101. */
  providerId: string;
  /** PS102. */
  chargeCents: Cents;
}

/** Loop 2440: a form that goes with the line, as answers to its questions. */
export interface SupportingForm extends WithOther {
  /** LQ01: `AS` home health form, `UT` certificate of medical necessity of Medicare's equipment carriers. */
  codeList: string;
  /** LQ02, such as `484.3`. */
  form: string;
  /** FRM, at most 99. */
  answers: FormAnswer[];
}

/** FRM: one answer in one of its forms. */
export interface FormAnswer {
  /** FRM01, number or letter of the question. */
  question: string;
  /** FRM02: `Y`, `N`, `W` not applicable. */
  response?: string;
  /** FRM03. */
  text?: string;
  /** FRM04. */
  date?: CalendarDate;
  /** FRM05. */
  percent?: Decimal;
}

/** Loop 2410. */
export interface Drug extends WithOther {
  /** LIN02, `N4` for an NDC. */
  qualifier: string;
  code: string;
  quantity: Decimal;
  /** CTP05: `F2`, `GR`, `ME`, `ML`, `UN`. */
  unit: string;
  /** REF*XZ prescription number or REF*VY link sequence number. */
  prescription?: Identifier;
}

/** Loop 2430: what another payer did with this line. */
export interface LineAdjudication extends WithOther {
  payerId: string;
  paidCents: Cents;
  procedure: Procedure;
  paidUnits: Decimal;
  /** SVD06. */
  bundledLine?: number;
  adjustments: Adjustment[];
  date: CalendarDate;
  /** AMT*EAF. */
  remainingLiabilityCents?: Cents;
}
