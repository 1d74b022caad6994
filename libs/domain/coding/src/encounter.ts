import { type CalendarDate, type Cents } from '@claimwright/kernel';

/** A visit as its provider captured it: who was treated, who pays, what was found and what was done. */
export interface Encounter {
  externalId?: string;
  serviceDate?: CalendarDate;
  patient: EncounterPatient;
  /** In the order they pay: primary first. */
  coverages: EncounterCoverage[];
  billingProvider: EncounterBillingProvider;
  renderingProvider?: EncounterProvider;
  referringProvider?: EncounterProvider;
  supervisingProvider?: EncounterProvider;
  serviceFacility?: EncounterFacility;
  placeOfService: string;
  /** The principal one first. */
  diagnoses: EncounterDiagnosis[];
  lines: EncounterLine[];
  totalChargeCents: Cents;
  patientPaidCents?: Cents;
  references?: { priorAuthorization?: string; referralNumber?: string; cliaNumber?: string; medicalRecordNumber?: string };
  acceptsAssignment?: boolean;
  accident?: { kind: 'auto' | 'employment' | 'other'; date: CalendarDate; state?: string };
  onsetDate?: CalendarDate;
  note?: string;
}

export interface EncounterAddress {
  line1: string;
  line2?: string;
  city: string;
  state: string;
  postalCode: string;
}

export interface PersonName {
  lastName: string;
  firstName: string;
  middleName?: string;
  suffix?: string;
}

export type Sex = 'F' | 'M' | 'U';

export interface EncounterPatient extends PersonName {
  birthDate: CalendarDate;
  sex: Sex;
  address: EncounterAddress;
  accountNumber?: string;
}

export interface EncounterSubscriber extends PersonName {
  birthDate?: CalendarDate;
  sex?: Sex;
  address?: EncounterAddress;
}

/** What the patient is to the subscriber. */
export type Relationship = 'self' | 'spouse' | 'child' | 'other';

export interface EncounterCoverage {
  payerId: string;
  payerName: string;
  memberId: string;
  groupNumber?: string;
  groupName?: string;
  relationship: Relationship;
  /** Only where the patient is not the subscriber. */
  subscriber?: EncounterSubscriber;
  /** SBR09. */
  claimFilingCode?: string;
  priorAuthorization?: string;
  assignmentOfBenefits?: boolean;
  /** SBR05. */
  insuranceTypeCode?: string;
}

/** An organisation has a `name`; a person has `lastName` and `firstName`. */
export interface ProviderName {
  name?: string;
  lastName?: string;
  firstName?: string;
  middleName?: string;
  suffix?: string;
}

export interface EncounterProvider extends ProviderName {
  npi?: string;
  taxonomy?: string;
}

export interface EncounterBillingProvider extends ProviderName {
  npi: string;
  taxonomy?: string;
  taxId: { kind: 'EIN' | 'SSN'; value: string };
  address: EncounterAddress;
  contact?: { name?: string; phone?: string };
}

export interface EncounterFacility {
  npi?: string;
  name: string;
  address: EncounterAddress;
}

export interface EncounterDiagnosis {
  code: string;
  kind?: 'ICD10';
}

export interface EncounterLine {
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

/** The first day of service: the earliest day of the lines. */
export function firstServiceDate(encounter: Pick<Encounter, 'lines'>): CalendarDate | undefined {
  return encounter.lines.map((line) => line.serviceDate.from).sort()[0];
}
