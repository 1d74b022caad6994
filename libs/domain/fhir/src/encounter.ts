import type { CalendarDate, Cents } from '@claimwright/kernel';

// What POST /v1/encounters takes, as far as FHIR speaks of it. The shapes are checked where they are taken in.

export interface PostalAddress {
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

export interface PatientFacts extends PersonName {
  birthDate: CalendarDate;
  sex: Sex;
  address: PostalAddress;
  accountNumber?: string;
}

export interface SubscriberFacts extends PersonName {
  birthDate?: CalendarDate;
  sex?: Sex;
  address?: PostalAddress;
}

export interface CoverageFacts {
  payerId: string;
  payerName: string;
  memberId: string;
  groupNumber?: string;
  groupName?: string;
  relationship: 'self' | 'spouse' | 'child' | 'other';
  subscriber?: SubscriberFacts;
  claimFilingCode?: string;
  priorAuthorization?: string;
  assignmentOfBenefits?: boolean;
  insuranceTypeCode?: string;
}

/** An organisation has a `name`; a person has `lastName` and `firstName`. */
export interface ProviderFacts extends Partial<PersonName> {
  npi?: string;
  name?: string;
  taxonomy?: string;
}

export interface BillingFacts extends ProviderFacts {
  npi: string;
  taxId: { kind: 'EIN' | 'SSN'; value: string };
  address: PostalAddress;
  contact?: { name?: string; phone?: string };
}

export interface ServiceFacts {
  procedureCode: string;
  modifiers: string[];
  chargeCents: Cents;
  units: number;
  unitKind?: 'UN' | 'MJ';
  serviceDate: { from: CalendarDate; to?: CalendarDate };
  diagnosisPointers: number[];
  placeOfService?: string;
  note?: string;
  drug?: { ndc: string; quantity: number; unit: 'F2' | 'GR' | 'ME' | 'ML' | 'UN' };
}

export interface EncounterFacts {
  externalId?: string;
  serviceDate?: CalendarDate;
  patient: PatientFacts;
  coverages: CoverageFacts[];
  billingProvider: BillingFacts;
  renderingProvider?: ProviderFacts;
  referringProvider?: ProviderFacts;
  supervisingProvider?: ProviderFacts;
  serviceFacility?: { npi?: string; name: string; address: PostalAddress };
  placeOfService: string;
  diagnoses: { code: string; kind?: 'ICD10' }[];
  lines: ServiceFacts[];
  totalChargeCents: Cents;
  patientPaidCents?: Cents;
  references?: { priorAuthorization?: string; referralNumber?: string; cliaNumber?: string; medicalRecordNumber?: string };
  acceptsAssignment?: boolean;
  accident?: { kind: 'auto' | 'employment' | 'other'; date: CalendarDate; state?: string };
  onsetDate?: CalendarDate;
  note?: string;
}
