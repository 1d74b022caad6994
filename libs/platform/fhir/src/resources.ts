import { type FieldKind, type PermissionName } from '@claimwright/platform-security';

/** What a search may ask for, by FHIR's names. */
export type SearchName = '_id' | '_lastUpdated' | 'patient' | 'identifier' | 'status' | 'created';

export interface ResourceFacts {
  /** The service that owns the data, and so the address. */
  service: string;
  /** The kind of our ids that its ids are made of. */
  kind: string;
  permission: PermissionName;
  /** The kinds of fields it holds: who may not see them all is not shown it. */
  whole: readonly FieldKind[];
  search: readonly SearchName[];
  /** How many a page of a search holds at most. */
  countMax: number;
  about: string;
}

const EVERYTHING: readonly FieldKind[] = ['identity', 'membership', 'clinical', 'bank'];

/** Every resource of the FHIR view: the addresses, who may read them, what may be asked for, and the CapabilityStatement come from here. */
export const FHIR_RESOURCES = {
  Patient: { service: 'eligibility', kind: 'pat', permission: 'patients:read', whole: ['identity'], search: ['_id', '_lastUpdated'], countMax: 200, about: 'Who was treated.' },
  Coverage: { service: 'eligibility', kind: 'cov', permission: 'patients:read', whole: ['identity', 'membership'], search: ['_id', 'patient', '_lastUpdated'], countMax: 200, about: 'What a patient is insured by.' },
  CoverageEligibilityRequest: { service: 'eligibility', kind: 'elc', permission: 'eligibility:read', whole: [], search: ['_id', 'patient', 'status', 'created', '_lastUpdated'], countMax: 200, about: 'A question to a payer about a coverage (270).' },
  CoverageEligibilityResponse: { service: 'eligibility', kind: 'elc', permission: 'eligibility:read', whole: [], search: ['_id', 'patient', 'status', 'created', '_lastUpdated'], countMax: 200, about: 'What the payer answered (271), or that it has not.' },
  Claim: { service: 'claim-submission', kind: 'clm', permission: 'claims:read', whole: EVERYTHING, search: ['_id', 'patient', 'identifier', 'status', 'created', '_lastUpdated'], countMax: 50, about: 'A claim to one payer as it is billed (837P).' },
  ClaimResponse: { service: 'claim-submission', kind: 'clm', permission: 'claims:read', whole: [], search: ['_id', 'patient', 'identifier', 'status', 'created', '_lastUpdated'], countMax: 50, about: 'How far the payer has come with a claim, and the decision that stands. It has the id of its Claim.' },
  ExplanationOfBenefit: { service: 'claim-submission', kind: 'pmt', permission: 'claims:read', whole: ['identity', 'membership', 'clinical'], search: ['_id', 'patient', 'identifier', 'status', 'created', '_lastUpdated'], countMax: 50, about: 'One posted decision of a payer, after CARIN Blue Button.' },
  PaymentReconciliation: { service: 'remittance', kind: 'era', permission: 'remittances:read', whole: ['membership', 'bank'], search: ['_id', 'identifier', 'status', 'created', '_lastUpdated'], countMax: 20, about: 'A payment and the claims it is for (835).' },
} as const satisfies Record<string, ResourceFacts>;

export type FhirType = keyof typeof FHIR_RESOURCES;
export const FHIR_TYPES = Object.keys(FHIR_RESOURCES) as readonly FhirType[];

/** What is done to a type beside reading it. */
export const FHIR_OPERATIONS = {
  submit: { type: 'Claim', service: 'coding', permission: 'encounters:write', definition: 'http://hl7.org/fhir/OperationDefinition/Claim-submit', about: 'Takes a Claim, alone or in a Bundle with its parties, as an encounter.' },
} as const satisfies Record<string, { type: FhirType; service: string; permission: PermissionName; definition: string; about: string }>;

/** The service that says what there is. */
export const METADATA_SERVICE = 'coding';

export const FHIR_BASE = '/fhir/r4';

/** Every address of the FHIR view after its base, and whose it is; the longer ones first, as an ingress has to look at them. */
export function fhirRoutes(): { path: string; service: string }[] {
  return [
    { path: 'metadata', service: METADATA_SERVICE },
    ...Object.entries(FHIR_OPERATIONS).map(([name, { type, service }]) => ({ path: `${type}/$${name}`, service })),
    ...Object.entries(FHIR_RESOURCES).map(([type, { service }]) => ({ path: type, service })),
  ];
}
