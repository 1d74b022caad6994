import type { Address, Cents, Contact, DateRange, Decimal, Envelope, Identifier, Named, QualifiedDate, Reference, WithOther } from './common.js';
import type { RemittancePayment } from './remittance.js';

/** One ST of an 820 by X218: a premium payment and what it is for. */
export interface PremiumPayment820 extends WithOther {
  envelope: Envelope;
  payment: RemittancePayment;
  trace: PremiumTrace;
  /** CUR01 and CUR02. */
  currency?: { entity: string; code: string };
  /** `18` plan, `38` master policy, `14` master account … */
  references: Reference[];
  /** `009` processed, `035` delivered, `097` created. */
  dates: QualifiedDate[];
  /** DTM*582. */
  coveragePeriod?: DateRange;
  /** Loop 1000A. */
  receiver: PremiumParty;
  /** Loop 1000B. */
  payer: PremiumParty;
  /** Loop 1000C, at most fourteen. */
  banks: PremiumBank[];
  /** Loop 2000A. */
  organizations: OrganizationPremium[];
  /** Loop 2000B. */
  individuals: IndividualPremium[];
}

/** TRN. */
export interface PremiumTrace {
  /** TRN01: `1` current, `3` financial reassociation. */
  kind: string;
  /** TRN02, number of the check or transfer. */
  number: string;
  originatorId?: string;
  supplementalCode?: string;
}

/** Loops 1000A and 1000B. */
export interface PremiumParty extends WithOther {
  name?: string;
  /** N103 and N104. */
  id?: Identifier;
  /** N201. */
  secondName?: string;
  address?: Address;
  contacts: Contact[];
  /** RDM of 1000A: how the remittance reaches the receiver. */
  delivery?: { method: string; name?: string; number?: string };
}

/** Loop 1000C. */
export interface PremiumBank extends PremiumParty {
  /** N101: `BK` bank, `ZB` party … */
  entity: string;
}

/** ADX. */
export interface PremiumAdjustment extends WithOther {
  amountCents: Cents;
  /** ADX02: `53` remittance for previous underpayment, `AX` person no longer employed, `IA` invoice mismatch … */
  reason: string;
}

/** ENT with what stands below it in loops 2000A and 2000B. */
export interface EntityPremium extends WithOther {
  /** ENT01. */
  number: number;
  /** ENT02. */
  entity: string;
  /** ENT03 and ENT04. */
  id: Identifier;
  /** ADX of 2200A and 2200B, for payments made before. */
  previousAdjustments: PremiumAdjustment[];
  details: PremiumDetail[];
}

/** Loop 2000A: one payment for a whole group. */
export type OrganizationPremium = EntityPremium;

/** Loop 2000B: one payment for a single member. */
export interface IndividualPremium extends EntityPremium {
  /** Loop 2100B. */
  names: PremiumName[];
}

/** Loop 2100B. */
export type PremiumName = Named &
  WithOther & {
    /** NM101: `IL` insured, `EY` employee, `DO` dependent, `QE` policyholder. */
    entity: string;
    id?: Identifier;
  };

/** Loops 2300A and 2300B: one item that is paid. */
export interface PremiumDetail extends WithOther {
  /** RMR01 and RMR02: `11` account, `1L` group, `CT` contract, `IK` invoice, `AZ` policy … */
  id: Identifier;
  /** RMR03: `PA` in advance, `PI` in arrears, `PO` on account, `PP` partial. */
  action?: string;
  /** RMR04. */
  paidCents: Cents;
  /** RMR05. */
  billedCents?: Cents;
  references: Reference[];
  /** DTM05 and DTM06. */
  coveragePeriod?: DateRange;
  /** `AAG` billed. */
  dates: QualifiedDate[];
  /** Loop 2310A. */
  items: PremiumItem[];
  /** ADX of 2320A and 2320B, for this payment. */
  adjustments: PremiumAdjustment[];
}

/** Loops 2310A to 2315A. */
export interface PremiumItem extends WithOther {
  /** IT101. */
  number: string;
  /** SAC of 2312A: `A172` administrative, `B680`, `D940`, `G740` service charge. */
  charges: PremiumCharge[];
  /** SLN of 2315A. */
  memberCounts: PremiumCount[];
}

/** SAC. */
export interface PremiumCharge extends WithOther {
  code: string;
  amountCents: Cents;
}

/** SLN. */
export interface PremiumCount extends WithOther {
  number: string;
  count: Decimal;
  /** SLN05: `10` group, `IE` person, `PR` pair. */
  unit: string;
}
