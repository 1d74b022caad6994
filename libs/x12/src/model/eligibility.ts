import type { Address, CalendarDate, Cents, Contact, DateRange, Decimal, Envelope, Identifier, Named, Person, Procedure, QualifiedAmount, QualifiedDate, Reference, TransactionHeader, WithOther } from './common.js';
import type { Diagnosis } from './professional-claim.js';

/** Loops 2100A and 2100B: the payer asked, or the provider asking. */
export type EligibilityParty = Named &
  WithOther & {
    /** NM101: `PR` payer, `1P` provider, `FA` facility, `2B` third-party administrator … */
    entity: string;
    id: Identifier;
    taxonomy?: string;
    /** PRV01, the part the provider plays: `BI` billing, `PE` performing, `PC` primary care … */
    providerCode?: string;
    address?: Address;
    references: Reference[];
    contacts: Contact[];
  };

/** TRN: the number by which an answer finds its question. */
export interface EligibilityTrace {
  /** TRN01: `1` the asker's own number in a question, or the payer's in an answer; `2` the asker's number echoed. */
  kind: string;
  number: string;
  originator: string;
  /** TRN04. */
  division?: string;
}

/** PRV of loops 2100C and 2100D: the provider whom the question or answer is about. */
export interface EligibilityProvider {
  /** PRV01: `AD` admitting, `AT` attending, `PE` performing, `PC` primary care … */
  code: string;
  /** PRV02 and PRV03: `PXC` taxonomy, `HPI` NPI, `9K`, `D3`, `EI`, `SY`, `TJ`. */
  id?: Identifier;
}

/** MPI: service with the armed forces (271 only). */
export interface MilitaryService {
  /** MPI01: `C` current, `P` prior, `A` partial, `L` latest, `O` on order, `S` second most current, `T` third most current. */
  informationStatus: string;
  /** MPI02: `AE` active reserve, `AO` active overseas, `RE` recommissioned, `RT` retired … */
  employmentStatus: string;
  /** MPI03: `A` Air Force, `D` Navy, `F` Army … */
  branch: string;
  /** MPI04. */
  description?: string;
  /** MPI05. */
  rank?: string;
  /** MPI07. */
  served?: DateRange;
}

/** What loops 2100C and 2100D tell of a patient alike. */
interface EligibilityPatient {
  /** DMG02. */
  birthDate?: CalendarDate;
  /** DMG03: `F`, `M`, `U`. */
  sex?: string;
  address?: Address;
  references: Reference[];
  provider?: EligibilityProvider;
  /** INS02: `18` self, `01` spouse, `19` child, `34` other adult … */
  relationship?: string;
  /** INS03, `001` where the payer changed what it was sent (271). */
  maintenanceType?: string;
  /** INS04, `25` change of identifying elements (271). */
  maintenanceReason?: string;
  /** INS17, for children born together. */
  birthSequence?: number;
  /** HI, at most eight. */
  diagnoses?: Diagnosis[];
  dates: QualifiedDate[];
  military?: MilitaryService;
}

/** Loop 2100C. */
export type EligibilitySubscriber = Named & WithOther & EligibilityPatient & { memberId?: string; idQualifier?: string };

/** Loop 2100D. */
export interface EligibilityDependent extends WithOther, EligibilityPatient {
  person: Person;
}

/** What a question and its answer have in common. */
interface EligibilityTransaction {
  envelope: Envelope;
  header: TransactionHeader;
  payer: EligibilityParty;
}

/** Loop 2110 of a 270: what is asked. */
export interface EligibilityInquiry extends WithOther {
  /** EQ01; `['30']` asks about the plan as a whole. */
  serviceTypes: string[];
  /** EQ02. */
  procedure?: Procedure;
  /** EQ03, `FAM`. */
  coverageLevel?: string;
  /** EQ05: positions in the patient's diagnoses, from 1. */
  diagnosisPointers?: number[];
  /** `R` spend down, `PB` billed amount for it. */
  amounts?: QualifiedAmount[];
  /** III: `ZZ` with a place of service. */
  facility?: Identifier;
  /** `9F` referral, `G1` prior authorization. */
  references?: Reference[];
  /** DTP*291. */
  serviceDate?: DateRange;
}

/** A question about one patient: the subscriber, or the dependent where there is one. Its own fields are those of the first EQ. */
export interface Eligibility270 extends EligibilityTransaction, EligibilityInquiry {
  provider: EligibilityParty;
  subscriber: EligibilitySubscriber;
  dependent?: EligibilityDependent;
  traces: EligibilityTrace[];
  /** Every EQ after the first. */
  furtherInquiries?: EligibilityInquiry[];
}

/** An answer about one patient; one that fails above the subscriber has rejections and no subscriber. */
export interface Eligibility271 extends EligibilityTransaction {
  provider?: EligibilityParty;
  subscriber?: EligibilitySubscriber;
  dependent?: EligibilityDependent;
  traces: EligibilityTrace[];
  rejections: EligibilityRejection[];
  benefits: Benefit[];
}

/** AAA: why the question could not be answered. */
export interface EligibilityRejection {
  loop: string;
  /** AAA01: whether the request itself was valid. */
  requestValid: boolean;
  /** AAA03: `42` unable to respond now, `72` invalid member id, `75` subscriber not found … */
  aaaCode: string;
  /** AAA04: `C` correct and resubmit, `R` resubmission allowed, `P` resubmit original, `N` no resubmission … */
  followUp: string;
  /** In loop 2110: which benefit it stands under, from 0; absent for the first. */
  benefit?: number;
}

/** HSD: how much of a benefit may be had in what time. */
export interface BenefitDelivery {
  /** HSD01 and HSD02: `VS` visits, `DY` days, `HS` hours, `MN` months … */
  quantity?: { qualifier: string; value: Decimal };
  /** HSD03: `DA` days, `MO` months, `VS` visits, `WK` weeks, `YR` years. */
  unit?: string;
  /** HSD04. */
  sampleSelection?: Decimal;
  /** HSD05. */
  period?: string;
  /** HSD06. */
  periodCount?: number;
  /** HSD07. */
  frequency?: string;
  /** HSD08. */
  pattern?: string;
}

/** III of loop 2115: under which circumstances the benefit is given. */
export interface BenefitCircumstance extends WithOther {
  /** III01 and III02: `ZZ` place of service, `GR` and `NI` nature of injury. */
  code?: Identifier;
  /** III03, `44` nature of injury. */
  category?: string;
  /** III04, the part of the body. */
  text?: string;
}

/** Loop 2110: one EB with what follows it. */
export interface Benefit extends WithOther {
  /** EB01: `1` active, `6` inactive, `A` co-insurance, `B` co-payment, `C` deductible, `G` out of pocket … */
  code: string;
  /** EB02: `IND`, `FAM`, `EMP` … */
  coverageLevel?: string;
  /** EB03. */
  serviceTypes: string[];
  /** EB04. */
  insuranceType?: string;
  /** EB05. */
  plan?: string;
  /** EB06: `22` service year, `23` calendar year, `29` remaining … */
  period?: string;
  /** EB07. */
  amountCents?: Cents;
  /** EB08, a fraction: `0.2` is 20 %. */
  percent?: Decimal;
  /** EB09 and EB10. */
  quantity?: { qualifier: string; value: Decimal };
  /** EB11: `Y`, `N`, `U`. */
  authorizationRequired?: string;
  /** EB12: `Y` in network, `N` out of network, `W` both, `U` unknown. */
  inNetwork?: string;
  /** EB13. */
  procedure?: Procedure;
  /** EB14: positions in the patient's diagnoses, from 1. */
  diagnosisPointers?: number[];
  /** At most nine. */
  deliveries?: BenefitDelivery[];
  dates: QualifiedDate[];
  references: Reference[];
  messages: string[];
  circumstances?: BenefitCircumstance[];
  /** Loop 2120: the primary care provider, another payer, the plan's administrator … */
  relatedEntities: BenefitEntity[];
}

/** Loop 2120: somebody whom a benefit concerns. */
export type BenefitEntity = Named &
  WithOther & {
    entity: string;
    id?: Identifier;
    /** NM110: `01` parent, `02` child, `27` domestic partner, `65` other … */
    relationship?: string;
    taxonomy?: string;
    /** PRV01, the part the provider plays: `BI` billing, `PE` performing, `PC` primary care … */
    providerCode?: string;
    address?: BenefitAddress;
    contacts: Contact[];
  };

/** N3 and N4 of loop 2120. */
export interface BenefitAddress extends Address {
  /** N405 and N406: `RJ` TRICARE region. */
  region?: Identifier;
}
