import { FHIR_JSON } from '@claimwright/platform-http';
import type { CapabilityStatement, CapabilityStatementRestResource } from 'fhir/r4.js';
import { FHIR_OPERATIONS, FHIR_RESOURCES, FHIR_TYPES, type FhirType, type ResourceFacts } from './resources.js';
import { SEARCH_TYPES } from './search.js';

/** The day on which the table was changed last. */
const CHANGED_ON = '2026-11-23';

/** What the FHIR view can do, from the table that its addresses are made of. */
export function capabilityStatement(): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: CHANGED_ON,
    kind: 'instance',
    implementation: { description: 'Claimwright: coverages, claims and payments of a provider, as a view' },
    software: { name: 'Claimwright' },
    fhirVersion: '4.0.1',
    format: ['json', FHIR_JSON],
    rest: [{
      mode: 'server',
      security: { description: 'An API key or access token as `Authorization: Bearer …`. What a caller may read is decided by permissions; a resource with fields that its roles do not need is not shown.' },
      resource: FHIR_TYPES.map(resourceOf),
    }],
  };
}

function resourceOf(type: FhirType): CapabilityStatementRestResource {
  const { search, about, permission }: ResourceFacts = FHIR_RESOURCES[type];
  const operation = Object.entries(FHIR_OPERATIONS).filter((entry) => entry[1].type === type).map(([name, one]) => ({ name, definition: one.definition, documentation: `${one.about} Needs the permission ${one.permission}.` }));
  return {
    type,
    ...(type === 'ExplanationOfBenefit' && { supportedProfile: ['http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Professional-NonClinician'] }),
    documentation: `${about} Needs the permission ${permission}.`,
    interaction: [{ code: 'read' }, { code: 'search-type' }],
    versioning: 'no-version',
    searchParam: search.map((name) => ({ name, type: SEARCH_TYPES[name] })),
    ...(operation.length > 0 && { operation }),
  };
}
