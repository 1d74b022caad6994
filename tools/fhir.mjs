// The FHIR view as a document: which service has which address, and the CapabilityStatement, both from the table they are made of.
import { capabilityStatement, FHIR_BASE, fhirRoutes } from '@claimwright/platform-fhir';

/** @returns {{ path: string, text: string }[]} */
export function renderFhir() {
  return [{ path: 'docs/api/fhir.json', text: `${JSON.stringify({ base: FHIR_BASE, routes: fhirRoutes(), capabilityStatement: capabilityStatement() }, null, 2)}\n` }];
}
