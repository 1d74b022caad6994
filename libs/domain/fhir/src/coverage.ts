import type { CoverageId, PatientId } from '@claimwright/kernel';
import type { Coverage, Reference } from 'fhir/r4.js';
import { absent, concept, fhirId, payerReference, present, toContained, toResource } from './elements.js';
import type { CoverageFacts } from './encounter.js';
import { type Kept, relatedPerson } from './people.js';
import { OURS, SYSTEMS } from './systems.js';

/** A coverage without its subscriber, whom the caller contains where the resource ends up. */
export function coverageBody(coverage: CoverageFacts, beneficiary: Reference, subscriber?: Reference): Omit<Coverage, 'id'> {
  const { memberId, payerId, payerName, relationship, assignmentOfBenefits } = coverage;
  return present({
    resourceType: 'Coverage' as const,
    extension: assignmentOfBenefits === undefined ? undefined : [{ url: OURS.assignmentOfBenefits, valueBoolean: assignmentOfBenefits }],
    identifier: [{ type: concept(SYSTEMS.identifierType, 'MB'), system: OURS.member, value: memberId, assigner: { display: payerName } }],
    status: 'active' as const,
    type: typeOf(coverage),
    subscriber: subscriber ?? (relationship === 'self' ? beneficiary : undefined),
    subscriberId: memberId,
    beneficiary,
    relationship: concept(SYSTEMS.subscriberRelationship, relationship),
    payor: [payerReference(payerId, payerName)],
    class: groupOf(coverage),
  });
}

function typeOf({ claimFilingCode, insuranceTypeCode }: CoverageFacts): Coverage['type'] {
  const coding = [
    ...(claimFilingCode === undefined ? [] : [{ system: SYSTEMS.claimFiling, code: claimFilingCode }]),
    ...(insuranceTypeCode === undefined ? [] : [{ system: SYSTEMS.insuranceType, code: insuranceTypeCode }]),
  ];
  return coding.length === 0 ? undefined : { coding };
}

/** Coverage.class.value is required: a group that is known by its name only has no number that we know. */
function groupOf({ groupNumber, groupName }: CoverageFacts): Coverage['class'] {
  if (groupNumber === undefined && groupName === undefined) return undefined;
  const number = groupNumber === undefined ? { _value: { extension: absent('unknown') } } : { value: groupNumber };
  return [{ type: concept(SYSTEMS.coverageClass, 'group'), ...number, ...(groupName === undefined ? {} : { name: groupName }) } as NonNullable<Coverage['class']>[number]];
}

const SUBSCRIBER = 'subscriber';

/** A coverage as it is kept; whoever holds the policy is contained in it. */
export function toCoverage({ id, updatedAt, patientId }: Kept<CoverageId> & { patientId: PatientId }, coverage: CoverageFacts): Coverage {
  const patient = toResource('Patient', patientId);
  const { resourceType, ...body } = coverageBody(coverage, patient, coverage.subscriber && toContained(SUBSCRIBER));
  return present({
    resourceType, id: fhirId(id), meta: { lastUpdated: updatedAt.toISOString() },
    contained: coverage.subscriber ? [relatedPerson(SUBSCRIBER, coverage.subscriber, patient)] : undefined, ...body,
  });
}
