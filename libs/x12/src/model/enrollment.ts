import type { Address, CalendarDate, Cents, Contact, Decimal, Envelope, Identifier, Named, Person, QualifiedAmount, QualifiedDate, QualifiedQuantity, Reference, WithOther } from './common.js';

/** One ST of an 834: what a sponsor tells an insurer of its members. */
export interface Enrollment834 extends WithOther {
  envelope: Envelope;
  header: EnrollmentHeader;
  /** REF*38. */
  masterPolicy?: string;
  /** `007` effective, `382` enrollment, `303` maintenance effective … */
  dates: QualifiedDate[];
  /** `TO` total, `DT` dependents, `ET` employees. */
  quantities: QualifiedQuantity[];
  /** Loop 1000A. */
  sponsor: EnrollmentParty;
  /** Loop 1000B. */
  insurer: EnrollmentParty;
  /** Loop 1000C, at most two. */
  brokers: EnrollmentBroker[];
  members: Member[];
}

/** BGN. */
export interface EnrollmentHeader {
  /** BGN01: `00` original, `15` resubmission, `22` information copy. */
  purpose: string;
  /** BGN02. */
  reference: string;
  /** BGN03 and BGN04. */
  createdOn: CalendarDate;
  createdTime: string;
  /** BGN05. */
  timeZone?: string;
  /** BGN06, of the transaction that is sent again. */
  originalReference?: string;
  /** BGN08: `2` change, `4` verify, `RX` replace. */
  action: string;
}

/** N1 of loops 1000A and 1000B. */
export interface EnrollmentParty extends WithOther {
  name?: string;
  /** N103 and N104: `FI` tax id, `XV` plan id, `24`, `94`. */
  id: Identifier;
}

/** Loops 1000C and 1100C. */
export interface EnrollmentBroker extends EnrollmentParty {
  /** N101: `BO` broker, `TV` third-party administrator. */
  entity: string;
  /** ACT01 and ACT06. */
  account?: { number: string; second?: string };
}

/** What DMG says of a member. */
export interface MemberDemographics {
  birthDate?: CalendarDate;
  /** DMG03: `F`, `M`, `U`. */
  sex?: string;
  /** DMG04: `I` single, `M` married, `D` divorced … */
  maritalStatus?: string;
  /** DMG05: race or ethnicity, by DMG05-1 and by a code with its list. */
  races?: { category?: string; list?: string; code?: string }[];
  /** DMG06. */
  citizenship?: string;
  /** DMG11: how race and ethnicity were learnt. */
  collection?: string;
}

/** INS of loop 2000 with loop 2100A and all below it: a subscriber or a dependent. */
export interface Member extends WithOther {
  /** INS01. */
  isSubscriber: boolean;
  /** INS02: `18` self, `01` spouse, `19` child … */
  relationship: string;
  /** INS03: `001` change, `021` addition, `024` cancellation, `025` reinstatement, `030` audit. */
  maintenanceType: string;
  /** INS04. */
  maintenanceReason?: string;
  /** INS05: `A` active, `C` COBRA, `S` surviving insured, `T` TEFRA. */
  benefitStatus: string;
  /** INS06: the Medicare plan, and why the member has it. */
  medicare?: { plan: string; reason?: string };
  /** INS07. */
  cobraEvent?: string;
  /** INS08: `FT` full time, `PT` part time, `RT` retired, `TE` terminated … */
  employmentStatus?: string;
  /** INS09: `F` full time, `P` part time, `N` no student. */
  studentStatus?: string;
  /** INS10. */
  disabled?: boolean;
  /** INS12. */
  diedOn?: CalendarDate;
  /** INS13: `R` restricted, `U` unrestricted. */
  confidentiality?: string;
  /** INS17. */
  birthSequence?: number;
  /** REF*0F, the subscriber's number. */
  subscriberId?: string;
  /** REF*1L. */
  groupNumber?: string;
  references: Reference[];
  /** `336` employment begin, `337` end, `356` eligibility begin, `357` end … */
  dates: QualifiedDate[];
  /** NM101 of 2100A: `IL`, or `74` where the name is corrected. */
  entity: string;
  person: Person;
  /** NM108 and NM109: `34` social security number, `ZZ`. */
  id?: Identifier;
  contacts: Contact[];
  address?: MemberAddress;
  demographics?: MemberDemographics;
  /** EC, each with one to three codes. */
  employmentClasses: { codes: string[] }[];
  /** ICM. */
  income?: MemberIncome;
  /** `C1` co-payment, `D2` deductible, `FK` other, `P3` premium … */
  amounts: QualifiedAmount[];
  /** HLH: `N` none, `S` substance abuse, `T` tobacco, `U` unknown, `X` tobacco and substance abuse. */
  health?: { code: string; heightInches?: Decimal; weightPounds?: Decimal };
  /** LUI. */
  languages: MemberLanguage[];
  /** Loop 2100B: the name that was wrong. */
  incorrectName?: MemberParty & { demographics?: MemberDemographics };
  /** Loop 2100C. */
  mailingAddress?: Address;
  /** Loop 2100D, at most three. */
  employers: MemberParty[];
  /** Loop 2100E, at most three. */
  schools: MemberParty[];
  /** Loop 2100F. */
  custodialParent?: MemberParty;
  /** Loop 2100G. */
  responsiblePersons: MemberParty[];
  /** Loop 2100H. */
  dropOff?: MemberParty;
  disabilities: MemberDisability[];
  coverages: HealthCoverage[];
  reportingCategories: ReportingCategory[];
}

/** N3 and N4 of 2100A. */
export interface MemberAddress extends Address {
  /** N405 and N406: `CY` county, `60` area. */
  location?: Identifier;
}

/** ICM. */
export interface MemberIncome {
  /** ICM01: `1` weekly, `4` monthly, `7` annually, `H` hourly … */
  frequency: string;
  wageCents: Cents;
  /** ICM03, hours. */
  hours?: Decimal;
  location?: string;
  salaryGrade?: string;
}

/** LUI. */
export interface MemberLanguage {
  /** LUI01 and LUI02: `LD` NISO, `LE` ISO 639. */
  code?: Identifier;
  description?: string;
  /** LUI04: `5` reading, `6` writing, `7` speaking, `8` native. */
  use?: string;
}

/** Loops 2100B and 2100D to 2100H: somebody beside the member. */
export type MemberParty = Named &
  WithOther & {
    /** NM101: `70`, `36`, `M8`, `S3`, `45`, or in 2100G `E1` executor, `GD` guardian, `QD` responsible party … */
    entity: string;
    id?: Identifier;
    contacts: Contact[];
    address?: Address;
  };

/** Loop 2200. */
export interface MemberDisability extends WithOther {
  /** DSB01: `1` short term, `2` long term, `3` permanent or total, `4` none. */
  type: string;
  /** DSB07 and DSB08: `DX` ICD-9, `ZZ`. */
  diagnosis?: Identifier;
  /** `360` begin, `361` end. */
  dates: QualifiedDate[];
}

/** Loop 2300 with everything below it. */
export interface HealthCoverage extends WithOther {
  /** HD01. */
  maintenanceType: string;
  /** HD03: `HLT` health, `DEN` dental, `HMO`, `PPO`, `VIS` vision … */
  insuranceLine: string;
  /** HD04. */
  plan?: string;
  /** HD05: `EMP` employee only, `FAM` family, `IND` individual … */
  level?: string;
  /** HD09. */
  lateEnrollment?: boolean;
  /** `348` benefit begin, `349` benefit end, `303` maintenance effective … */
  dates: QualifiedDate[];
  amounts: QualifiedAmount[];
  references: Reference[];
  /** IDC, at most three. */
  cards: IdentificationCard[];
  providers: EnrollmentProvider[];
  otherCoverages: OtherEnrollment[];
}

/** IDC. */
export interface IdentificationCard {
  plan: string;
  /** IDC02: `D` dental, `H` health, `P` drugs. */
  type: string;
  count?: Decimal;
  /** IDC04: `1` add, `2` change, `RX` replace. */
  action?: string;
}

/** Loop 2310. */
export type EnrollmentProvider = Named &
  WithOther & {
    /** LX01. */
    number: number;
    /** NM101: `P3` primary care, `FA` facility, `OD` optometrist, `QN` dentist … */
    entity: string;
    id?: Identifier;
    /** NM110: `25` established patient, `26` not established, `72` unknown. */
    relationship?: string;
    address?: Address;
    contacts: Contact[];
    /** PLA03 and PLA05. */
    change?: { date: CalendarDate; reason: string };
  };

/** Loop 2320. */
export interface OtherEnrollment extends WithOther {
  /** COB01: `P` primary, `S` secondary, `T` tertiary, `U` unknown. */
  payerResponsibility: string;
  groupNumber?: string;
  /** COB03: `1` coordination, `5` unknown, `6` none. */
  coordination: string;
  /** COB04. */
  serviceTypes: string[];
  references: Reference[];
  /** `344` begin, `345` end. */
  dates: QualifiedDate[];
  /** Loop 2330, at most three. */
  entities: MemberParty[];
}

/** Loops 2700 and 2750. */
export interface ReportingCategory extends WithOther {
  /** LX01. */
  number: number;
  /** N102. */
  name?: string;
  references: Reference[];
  /** DTP*007. */
  dates: QualifiedDate[];
}
