import { Type, type Static } from 'typebox';
import { CalendarDate, Charge, closed, PayerId, text } from './shapes.js';

// The body of POST /v1/encounters, and what an encounter's sealed events carry. It holds what an 837P claim can carry
// (005010X222A1), in plain words; lengths are the guide's. Rules such as check digits and code sets are findings, not shapes.

const State = Type.String({ pattern: '^[A-Za-z]{2}$' });

export const Address = closed({
  line1: text(55),
  line2: Type.Optional(text(55)),
  city: text(30),
  state: State,
  postalCode: Type.String({ pattern: '^[0-9A-Za-z][0-9A-Za-z -]{2,14}$' }),
}, 'Address');

const personName = {
  lastName: text(60),
  firstName: text(35),
  middleName: Type.Optional(text(25)),
  suffix: Type.Optional(text(10)),
};
const Sex = Type.Enum(['F', 'M', 'U']);

export const Patient = closed({
  ...personName,
  birthDate: CalendarDate,
  sex: Sex,
  address: Address,
  accountNumber: Type.Optional(text(38, "The provider's number of the patient's account")),
}, 'Patient');

/** 2010BA asks for birth date, sex and address only where the subscriber is the patient. */
export const Subscriber = closed({ ...personName, birthDate: Type.Optional(CalendarDate), sex: Type.Optional(Sex), address: Type.Optional(Address) }, 'Subscriber');

export const Coverage = closed({
  payerId: PayerId,
  payerName: text(60),
  memberId: text(80),
  groupNumber: Type.Optional(text(50)),
  groupName: Type.Optional(text(60)),
  relationship: Type.Enum(['self', 'spouse', 'child', 'other'], { description: 'What the patient is to the subscriber' }),
  subscriber: Type.Optional(Subscriber),
  claimFilingCode: Type.Optional(Type.String({ pattern: '^[0-9A-Za-z]{1,2}$', description: 'SBR09' })),
  priorAuthorization: Type.Optional(text(50)),
  assignmentOfBenefits: Type.Optional(Type.Boolean({ description: 'CLM08: the patient lets the payer pay the provider; yes unless told' })),
  insuranceTypeCode: Type.Optional(Type.String({ pattern: '^[0-9A-Za-z]{1,3}$', description: 'SBR05: why Medicare is not primary' })),
}, 'Coverage');

/** An organisation has a `name`; a person has `lastName` and `firstName`. */
const providerName = {
  name: Type.Optional(text(60)),
  lastName: Type.Optional(text(60)),
  firstName: Type.Optional(text(35)),
  middleName: Type.Optional(text(25)),
  suffix: Type.Optional(text(10)),
};
const Npi = Type.String({ pattern: '^[0-9A-Za-z]{2,80}$', description: 'National provider identifier' });
const Taxonomy = Type.String({ pattern: '^[0-9A-Za-z]{1,50}$', description: 'NUCC provider taxonomy code' });

export const BillingProvider = closed({
  npi: Npi,
  ...providerName,
  taxonomy: Type.Optional(Taxonomy),
  taxId: closed({ kind: Type.Enum(['EIN', 'SSN']), value: text(50) }),
  address: Address,
  contact: Type.Optional(closed({ name: Type.Optional(text(60)), phone: Type.Optional(text(20)) })),
}, 'BillingProvider');
export const Provider = closed({ npi: Type.Optional(Npi), ...providerName, taxonomy: Type.Optional(Taxonomy) }, 'Provider');
export const ServiceFacility = closed({ npi: Type.Optional(Npi), name: text(60), address: Address }, 'ServiceFacility');

export const Diagnosis = closed({ code: text(30), kind: Type.Optional(Type.Enum(['ICD10'])) }, 'Diagnosis');

const PlaceOfService = Type.String({ pattern: '^[0-9A-Za-z]{1,2}$', description: 'CMS place of service code' });

export const ServiceLine = closed({
  procedureCode: text(48),
  modifiers: Type.Array(Type.String({ pattern: '^[0-9A-Za-z]{2}$' }), { maxItems: 4 }),
  chargeCents: Charge,
  units: Type.Number({ minimum: 0, maximum: 999_999_999.999, description: 'Up to three decimals' }),
  unitKind: Type.Optional(Type.Enum(['UN', 'MJ'], { description: 'SV103: units (unless told) or minutes' })),
  serviceDate: closed({ from: CalendarDate, to: Type.Optional(CalendarDate) }),
  diagnosisPointers: Type.Array(Type.Integer({ minimum: 1, maximum: 12 }), { minItems: 1, maxItems: 4, description: 'Positions in `diagnoses`, from 1' }),
  placeOfService: Type.Optional(PlaceOfService),
  note: Type.Optional(text(80)),
  drug: Type.Optional(closed({
    ndc: text(48),
    quantity: Type.Number({ minimum: 0, maximum: 999_999_999.999 }),
    unit: Type.Enum(['F2', 'GR', 'ME', 'ML', 'UN'], { description: 'CTP05' }),
  })),
}, 'ServiceLine');

export const EncounterBody = closed({
  externalId: Type.Optional(text(80, "The caller's own id of the encounter")),
  serviceDate: Type.Optional(CalendarDate),
  patient: Patient,
  coverages: Type.Array(Coverage, { minItems: 1, maxItems: 3, description: 'In the order they pay: primary first' }),
  billingProvider: BillingProvider,
  renderingProvider: Type.Optional(Provider),
  referringProvider: Type.Optional(Provider),
  supervisingProvider: Type.Optional(Provider),
  serviceFacility: Type.Optional(ServiceFacility),
  placeOfService: PlaceOfService,
  diagnoses: Type.Array(Diagnosis, { minItems: 1, maxItems: 12, description: 'The principal one first' }),
  lines: Type.Array(ServiceLine, { minItems: 1, maxItems: 50 }),
  totalChargeCents: Charge,
  patientPaidCents: Type.Optional(Charge),
  references: Type.Optional(closed({
    priorAuthorization: Type.Optional(text(50)),
    referralNumber: Type.Optional(text(50)),
    cliaNumber: Type.Optional(text(50)),
    medicalRecordNumber: Type.Optional(text(50)),
  })),
  acceptsAssignment: Type.Optional(Type.Boolean({ description: "CLM07: the provider takes the payer's rate; yes unless told" })),
  accident: Type.Optional(closed({
    kind: Type.Enum(['auto', 'employment', 'other']),
    date: CalendarDate,
    state: Type.Optional(State),
  })),
  onsetDate: Type.Optional(CalendarDate),
  note: Type.Optional(text(80)),
}, 'EncounterBody');

export type EncounterBody = Static<typeof EncounterBody>;
export type Address = Static<typeof Address>;
export type Patient = Static<typeof Patient>;
export type Subscriber = Static<typeof Subscriber>;
export type Coverage = Static<typeof Coverage>;
export type BillingProvider = Static<typeof BillingProvider>;
export type Provider = Static<typeof Provider>;
export type ServiceFacility = Static<typeof ServiceFacility>;
export type Diagnosis = Static<typeof Diagnosis>;
export type ServiceLine = Static<typeof ServiceLine>;
