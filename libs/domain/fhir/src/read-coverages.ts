import type { Shaped } from './claim-shape.js';
import { codeIn } from './elements.js';
import { type Partly, type Reading } from './read-parts.js';
import { readPerson } from './read-parties.js';
import { type Placed, refusal, type Submission } from './submission.js';
import { OURS, SYSTEMS } from './systems.js';

export interface Reader {
  submission: Submission;
  reading: Reading;
  claim: Shaped<'Claim'>;
  at: string;
}

/** A child may be said in several ways; everybody who is neither self, spouse nor child is `other`. */
const RELATIONSHIPS = new Set(['self', 'spouse', 'child', 'other']);

/** The coverages in the order in which they pay. */
export function readCoverages(reader: Reader): Partly[] {
  const { claim, at, submission } = reader;
  const inOrder = [...claim.insurance.entries()].sort(([, a], [, b]) => a.sequence - b.sequence);
  return inOrder.flatMap(([index, insurance], position) => {
    const from = `${at}/insurance/${index}`;
    if (insurance.focal !== (position === 0)) {
      submission.findings.push(refusal('not_supported', `${from}/focal`, 'must be true for the first insurance alone: later payers are billed when the first has decided'));
    }
    const coverage = submission.resolve(insurance.coverage, `${from}/coverage`, ['Coverage']);
    return coverage ? [{ ...readCoverage(reader, coverage, position), priorAuthorization: insurance.preAuthRef?.[0] }] : [];
  });
}

function readCoverage({ submission, reading, claim }: Reader, { value, at }: Placed<Shaped<'Coverage'>>, position: number): Partly {
  const into = `/coverages/${position}`;
  const elements = { payerId: 'payor', payerName: 'payor', memberId: 'subscriberId', groupNumber: 'class', groupName: 'class', relationship: 'relationship', claimFilingCode: 'type', insuranceTypeCode: 'type' };
  reading.place(into, at);
  for (const [field, element] of Object.entries(elements)) reading.place(`${into}/${field}`, `${at}/${element}`);
  if (value.beneficiary.reference !== claim.patient.reference) submission.findings.push(refusal('not_supported', `${at}/beneficiary`, "must be the claim's patient"));
  const group = value.class?.find(({ type }) => codeIn(type, SYSTEMS.coverageClass) === 'group');
  const relationship = codeIn(value.relationship, SYSTEMS.subscriberRelationship);
  const [payor] = value.payor;
  return {
    payerId: payor?.identifier?.value,
    payerName: payor?.display ?? payor?.identifier?.value,
    memberId: value.subscriberId ?? value.identifier?.find(({ type }) => codeIn(type, SYSTEMS.identifierType) === 'MB')?.value,
    groupNumber: group?.value,
    groupName: group?.name,
    relationship: relationship === undefined || RELATIONSHIPS.has(relationship) ? relationship : 'other',
    subscriber: subscriberOf({ submission, reading, claim, value, at, into }),
    claimFilingCode: codeIn(value.type, SYSTEMS.claimFiling),
    insuranceTypeCode: codeIn(value.type, SYSTEMS.insuranceType),
    assignmentOfBenefits: assignmentOf(value, claim),
  };
}

function subscriberOf({ submission, reading, claim, value, at, into }: Omit<Reader, 'at'> & { value: Shaped<'Coverage'>; at: string; into: string }): Partly | undefined {
  if (value.subscriber === undefined || value.subscriber.reference === claim.patient.reference) return undefined;
  const subscriber = submission.resolve(value.subscriber, `${at}/subscriber`, ['RelatedPerson', 'Patient']);
  return subscriber && readPerson(reading, subscriber, `${into}/subscriber`);
}

/** Said of each coverage by our extension, or of the whole claim by whom it asks to be paid. */
function assignmentOf(coverage: Shaped<'Coverage'>, { payee }: Shaped<'Claim'>): boolean | undefined {
  const said = coverage.extension?.find(({ url }) => url === OURS.assignmentOfBenefits);
  if (said) return said.valueBoolean;
  return payee && codeIn(payee.type, SYSTEMS.payeeType) === 'provider';
}
