// The whole way of invented patients through the application, by every door that there is.
import { becomes } from '../../tests/faults/src/wait.ts';

const WALK_MS = 180_000;

/** Sends them in and waits until each has come as far as the payer lets them. */
export async function walk(call, people, receiverUrl) {
  await must(call('POST', '/v1/webhook-endpoints', { body: { url: `${receiverUrl}/hook`, eventTypes: ['*'] } }), 201);
  for (const [of, decides] of [['paid', 'COIN'], ['denied', 'DN16'], ['lost', 'DN50'], ['forwarded', 'XOVR'], ['unknown', 'NOTF']]) await must(call('POST', '/v1/encounters', { body: people.encounter(of, decides) }), 201);
  const lines = [people.encounter('batch', 'DEDU'), people.encounter('rejected', 'REJC')];
  await must(call('POST', '/v1/encounters:batch', { type: 'application/x-ndjson', body: lines.map((one) => `${JSON.stringify(one)}\n`).join('') }), 200);
  await must(call('POST', '/v1/encounters:batch', { type: 'application/edi-x12', body: people.claimFile('file', 'CONT') }), 200);
  const file = people.claimFile('put off', 'CONT');
  // The same claim again about another day of birth is refused, and the job says so.
  for (const body of [file, file.replace(/DMG\*D8\*\d+/, 'DMG*D8*19500101')]) await must(call('POST', '/v1/encounters:batch', { type: 'application/edi-x12', body, headers: { prefer: 'respond-async' } }), 202);
  await arrives('refusal of a claim in a job', async () => (await call('GET', '/v1/jobs?limit=10')).json().items.some(({ errors }) => errors.length > 0));
  await must(call('POST', '/fhir/r4/Claim/$submit', { type: 'application/fhir+json', body: fhirClaim(people) }), 200, 201);
  await askAboutCoverage(call, people);
  const claims = async (status) => (await call('GET', `/v1/claims?limit=100${status ? `&status=${status}` : ''}`)).json().items;
  const denials = async () => (await call('GET', '/v1/denials?limit=100')).json().items;
  await arrives('three open denials', async () => (await denials()).length >= 3);
  await fight(call, people, await denials());
  await arrives('a statement and five closed claims', async () => (await claims('closed')).length >= 5 && (await call('GET', '/v1/statements')).json().items.length >= 1);
}

async function must(answer, ...statuses) {
  const { status, text } = await answer;
  if (!statuses.includes(status)) throw new Error(`Answered with ${status} instead of ${statuses.join(' or ')}: ${text.slice(0, 1_000)}`);
  return text;
}

async function arrives(what, condition) {
  if (!(await becomes(condition, WALK_MS, 300))) throw new Error(`There was no ${what} in ${WALK_MS / 1_000} s`);
}

async function askAboutCoverage(call, people) {
  const { id: patientId } = JSON.parse(await must(call('POST', '/v1/patients', { body: people.patient('desk') }), 200, 201));
  const { id: coverageId } = JSON.parse(await must(call('POST', '/v1/coverages', { body: { patientId, ...people.coverage('desk', 'COPA') } }), 200, 201));
  await must(call('POST', '/v1/eligibility-checks', { body: { coverageId, serviceDate: '2026-03-12', provider: { npi: '1900000013', name: 'LAKESIDE FAMILY CLINIC' } } }), 200, 201, 202);
}

/** Corrects what may be corrected with things that were not known before, and appeals against the rest. */
async function fight(call, people, denials) {
  for (const { id } of denials) {
    const corrected = await call('POST', `/v1/denials/${id}/corrections`, { body: { patient: { lastName: people.word('corrected last name') }, coverage: { groupName: people.word('corrected group') }, note: people.word('correction note') } });
    const appealed = await call('POST', `/v1/denials/${id}/appeals`, { body: { grounds: `${people.word('grounds')} was in pain` } });
    if (corrected.status >= 300 && appealed.status >= 300) throw new Error(`A denial was neither corrected (${corrected.text.slice(0, 300)}) nor appealed (${appealed.text.slice(0, 300)})`);
  }
}

function fhirClaim(people) {
  const { lastName, firstName, birthDate, address: { line1, city, postalCode } } = people.patient('by FHIR');
  return {
    resourceType: 'Claim', status: 'active', use: 'claim', created: '2026-03-03', type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/claim-type', code: 'professional' }] }, priority: { coding: [{ code: 'normal' }] },
    identifier: [{ system: 'https://ehr.lakeside.example/visits', value: people.word('by FHIR external id', 'EXT') }], patient: { reference: '#patient' }, provider: { reference: '#clinic' }, insurance: [{ sequence: 1, focal: true, coverage: { reference: '#coverage' } }],
    diagnosis: [{ sequence: 1, diagnosisCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'V97.33XD' }] } }],
    item: [{ sequence: 1, diagnosisSequence: [1], servicedDate: '2026-03-02', quantity: { value: 1 }, net: { value: 185, currency: 'USD' }, productOrService: { coding: [{ system: 'http://www.ama-assn.org/go/cpt', code: '99213' }] }, locationCodeableConcept: { coding: [{ system: 'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set', code: '11' }] } }],
    total: { value: 185, currency: 'USD' },
    contained: [
      { resourceType: 'Patient', id: 'patient', name: [{ family: lastName, given: [firstName] }], gender: 'female', birthDate, address: [{ line: [line1], city, state: 'OH', postalCode }] },
      { resourceType: 'Coverage', id: 'coverage', status: 'active', subscriberId: people.word('by FHIR member id', 'PAID'), beneficiary: { reference: '#patient' }, relationship: { coding: [{ code: 'self' }] }, payor: [{ identifier: { value: 'EVG01' }, display: 'EVERGREEN HEALTH PLAN' }] },
      { resourceType: 'Organization', id: 'clinic', name: 'LAKESIDE FAMILY CLINIC', identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1900000013' }, { system: 'urn:oid:2.16.840.1.113883.4.4', value: '990000011' }], address: [{ line: ['400 Harbor Terrace'], city: 'Harrowgate', state: 'OH', postalCode: '440990100' }] }],
  };
}
