import { type CalendarDate, type Cents } from '@claimwright/kernel';

/** A coded encounter with everything its claims are built from. */
export interface BillableEncounter {
  externalId?: string;
  /** The first day of service. */
  serviceDate: CalendarDate;
  patient: BilledPatient;
  /** In the order they pay. */
  coverages: BilledCoverage[];
  billingProvider: BillingParty;
  renderingProvider?: BilledProvider;
  referringProvider?: BilledProvider;
  supervisingProvider?: BilledProvider;
  serviceFacility?: { npi?: string; name: string; address: BilledAddress };
  placeOfService: string;
  /** The principal one first. */
  diagnoses: { code: string; kind?: 'ICD10' }[];
  lines: BilledService[];
  totalChargeCents: Cents;
  patientPaidCents?: Cents;
  references?: { priorAuthorization?: string; referralNumber?: string; cliaNumber?: string; medicalRecordNumber?: string };
  acceptsAssignment?: boolean;
  accident?: { kind: 'auto' | 'employment' | 'other'; date: CalendarDate; state?: string };
  onsetDate?: CalendarDate;
  note?: string;
}

export interface BilledAddress {
  line1: string;
  line2?: string;
  city: string;
  state: string;
  postalCode: string;
}

export interface BilledName {
  lastName: string;
  firstName: string;
  middleName?: string;
  suffix?: string;
}

export type BilledSex = 'F' | 'M' | 'U';

export interface BilledPatient extends BilledName {
  birthDate: CalendarDate;
  sex: BilledSex;
  address: BilledAddress;
  accountNumber?: string;
}

export interface BilledSubscriber extends BilledName {
  birthDate?: CalendarDate;
  sex?: BilledSex;
  address?: BilledAddress;
}

export interface BilledCoverage {
  /** SBR01. */
  payerResponsibility: 'P' | 'S' | 'T';
  payerId: string;
  payerName: string;
  memberId: string;
  groupNumber?: string;
  groupName?: string;
  relationship: 'self' | 'spouse' | 'child' | 'other';
  subscriber?: BilledSubscriber;
  claimFilingCode?: string;
  priorAuthorization?: string;
  assignmentOfBenefits?: boolean;
  insuranceTypeCode?: string;
}

/** An organisation has a `name`; a person has `lastName` and `firstName`. */
export interface PartyName {
  name?: string;
  lastName?: string;
  firstName?: string;
  middleName?: string;
  suffix?: string;
}

export interface BilledProvider extends PartyName {
  npi?: string;
  taxonomy?: string;
}

export interface BillingParty extends PartyName {
  npi: string;
  taxonomy?: string;
  taxId: { kind: 'EIN' | 'SSN'; value: string };
  address: BilledAddress;
  contact?: { name?: string; phone?: string };
}

export interface BilledService {
  procedureCode: string;
  modifiers: string[];
  chargeCents: Cents;
  units: number;
  unitKind?: 'UN' | 'MJ';
  serviceDate: { from: CalendarDate; to?: CalendarDate };
  /** Positions in `diagnoses`, from 1. */
  diagnosisPointers: number[];
  placeOfService?: string;
  note?: string;
  drug?: { ndc: string; quantity: number; unit: 'F2' | 'GR' | 'ME' | 'ML' | 'UN' };
}
