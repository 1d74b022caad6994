import type {
  Address,
  CalendarDate,
  Cents,
  Contact,
  DateRange,
  Decimal,
  Envelope,
  Identifier,
  Named,
  Person,
  Procedure,
  QualifiedDate,
  Reference,
  TransactionHeader,
  WithOther,
} from './model.js';

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

/** Loop 2100C. */
export type EligibilitySubscriber = Named &
  WithOther & {
    memberId?: string;
    idQualifier?: string;
    birthDate?: CalendarDate;
    sex?: string;
    address?: Address;
    references: Reference[];
    dates: QualifiedDate[];
  };

/** Loop 2100D. */
export interface EligibilityDependent extends WithOther {
  person: Person;
  /** INS02. */
  relationship?: string;
  birthDate?: CalendarDate;
  sex?: string;
  address?: Address;
  references: Reference[];
  dates: QualifiedDate[];
}

/** What a question and its answer have in common. */
interface EligibilityTransaction {
  envelope: Envelope;
  header: TransactionHeader;
  payer: EligibilityParty;
}

/** A question about one patient: the subscriber, or the dependent where there is one. */
export interface Eligibility270 extends EligibilityTransaction {
  provider: EligibilityParty;
  subscriber: EligibilitySubscriber;
  dependent?: EligibilityDependent;
  traces: EligibilityTrace[];
  /** DTP*291. */
  serviceDate?: DateRange;
  /** EQ01; `['30']` asks about the plan as a whole. */
  serviceTypes: string[];
  /** EQ02. */
  procedure?: Procedure;
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
  dates: QualifiedDate[];
  references: Reference[];
  messages: string[];
  /** Loop 2120: the primary care provider, another payer, the plan's administrator … */
  relatedEntities: BenefitEntity[];
}

export type BenefitEntity = Named &
  WithOther & {
    entity: string;
    id?: Identifier;
    taxonomy?: string;
    /** PRV01, the part the provider plays: `BI` billing, `PE` performing, `PC` primary care … */
    providerCode?: string;
    address?: Address;
    contacts: Contact[];
  };
