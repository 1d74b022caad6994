import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENCOUNTER_EXAMPLE, type EncounterBody } from '@claimwright/contracts';
import { type EncounterFacts, toClaim } from '@claimwright/domain-fhir';
import { newId } from '@claimwright/kernel';
import { type Caller, canariesIn, ServiceApp } from '@claimwright/platform-testing';
import { faultsOf } from '@claimwright/platform-testing/fhir';
import type { Claim, ClaimResponse, FhirResource, OperationOutcome } from 'fhir/r4.js';
import { CodingService } from '../index.js';

let app: ServiceApp;
let clinic: Caller;
beforeAll(async () => {
  app = await ServiceApp.start([CodingService]);
  clinic = await app.organisation();
});
afterAll(() => app.close());

const SUBMIT = '/fhir/r4/Claim/$submit';
const NOW = new Date('2026-03-03T09:30:00.000Z');
let visits = 0;

/** A claim as another system would send it, with its parties in it. */
function aClaim(change: Partial<EncounterFacts> = {}): Claim {
  const number = `visit-${++visits}`;
  return toClaim({ id: newId('clm'), claimNumber: number, status: 'active', turn: 1, createdAt: NOW, updatedAt: NOW }, { ...(ENCOUNTER_EXAMPLE as EncounterFacts), ...change });
}
const submit = <T = ClaimResponse>(body: unknown, headers: Record<string, string> = {}, by = clinic) => by.send<T>('POST', SUBMIT, { body, type: 'application/fhir+json', headers });
const encounterIn = ({ identifier }: ClaimResponse): string => identifier?.[0]?.value ?? '';
const issuesOf = ({ issue }: OperationOutcome) => issue.map(({ code, expression }) => [code, expression?.[0]]);

/** Every refusal is a valid OperationOutcome of FHIR's own type. */
async function refused(answer: Promise<{ status: number; headers: Headers; body: OperationOutcome }>): Promise<{ status: number; issues: unknown[][]; outcome: OperationOutcome }> {
  const { status, headers, body } = await answer;
  expect(headers.get('content-type')).toBe('application/fhir+json; charset=utf-8');
  expect(faultsOf(body)).toEqual([]);
  return { status, issues: issuesOf(body), outcome: body };
}

describe('Claim/$submit', () => {
  it('takes a claim as the encounter that it bills', async () => {
    const claim = aClaim();
    const { status, headers, body } = await submit(claim);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/fhir+json; charset=utf-8']);
    expect(faultsOf(body)).toEqual([]);
    expect(body).toMatchObject({ resourceType: 'ClaimResponse', outcome: 'queued', disposition: 'captured', request: { identifier: { value: claim.identifier?.[0]?.value } } });
    const { body: encounter } = await clinic.send<{ content: EncounterBody; status: string }>('GET', `/v1/encounters/${encounterIn(body)}`);
    const { externalId: _, serviceDate: __, diagnoses, ...sent } = ENCOUNTER_EXAMPLE;
    expect(encounter.content).toMatchObject({ ...sent, diagnoses: diagnoses.map(({ code }) => ({ code })) });
  });

  it('says of a claim that is held what holds it, by its lines', async () => {
    const [first, second] = ENCOUNTER_EXAMPLE.lines;
    const { body } = await submit(aClaim({ lines: [first as never, { ...second, procedureCode: '1' } as never] }));
    expect(body).toMatchObject({ outcome: 'error', disposition: 'held', error: [expect.objectContaining({ itemSequence: 2 })] });
    expect(faultsOf(body)).toEqual([]);
  });

  it('takes the same claim once, and refuses another one under its number', async () => {
    const claim = aClaim();
    const [first, second] = [await submit(claim), await submit(claim)];
    expect(encounterIn(second.body)).toBe(encounterIn(first.body));
    const other = await refused(submit<OperationOutcome>({ ...claim, item: claim.item?.map((item, index) => (index === 0 ? { ...item, quantity: { value: 2 } } : item)) }));
    expect([other.status, other.issues]).toEqual([409, [['conflict', 'Claim.identifier']]]);
  });

  it('answers a repeated request with the answer it gave', async () => {
    const { identifier: _, ...claim } = aClaim();
    const key = { 'idempotency-key': 'once' };
    const [first, second] = [await submit(claim, key), await submit(claim, key)];
    expect([second.body, second.headers.get('idempotent-replayed')]).toEqual([first.body, 'true']);
  });

  it('names each element that is wrong', async () => {
    const claim = aClaim();
    const { status, issues } = await refused(submit<OperationOutcome>({ ...claim, item: claim.item?.map((item) => ({ ...item, net: undefined, servicedDate: '2026-03' })) }));
    expect(status).toBe(422);
    expect(issues).toEqual(expect.arrayContaining([['required', 'Claim.item[0].net'], ['value', 'Claim.item[1].servicedDate']]));
    expect((await refused(submit<OperationOutcome>({ ...claim, procedure: [] }))).issues).toEqual([['not-supported', 'Claim.procedure']]);
    const bundle = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: { ...claim, use: 'preauthorization' } }] };
    expect((await refused(submit<OperationOutcome>(bundle))).issues).toEqual([['code-invalid', 'Bundle.entry[0].resource.use']]);
  });

  it('tells nothing of a patient in refusals and logs', async () => {
    const claim = aClaim();
    const { text: first } = await submit({ ...claim, item: [] });
    const { text: second } = await submit({ ...claim, patient: { reference: '#nobody' }, total: { value: 1, currency: 'Marlowe' } });
    expect(canariesIn([first, second, ...app.logged].join('\n'), ['Marlowe', 'Ines', '1951-07-19', 'COIN4410027', 'P-20817'])).toEqual([]);
  });
});

describe('the FHIR view', () => {
  it('says what it can do to everybody', async () => {
    const answer = await fetch(`${app.app.url}/fhir/r4/metadata`);
    const statement = (await answer.json()) as FhirResource;
    expect([answer.status, statement.resourceType, faultsOf(statement)]).toEqual([200, 'CapabilityStatement', []]);
  });

  it('refuses in OperationOutcomes whatever is wrong with a request', async () => {
    const claim = aClaim();
    const guest = await app.organisation(['claims:read']);
    expect(await refused(clinic.send('GET', '/fhir/r4/Nothing'))).toMatchObject({ status: 404, issues: [['not-found', undefined]] });
    expect(await refused(clinic.send('DELETE', SUBMIT))).toMatchObject({ status: 405, issues: [['not-supported', undefined]] });
    expect(await refused(clinic.send('POST', SUBMIT, { body: '<Claim/>', type: 'application/fhir+xml' }))).toMatchObject({ status: 415 });
    expect(await refused(clinic.send('POST', SUBMIT, { body: '{', type: 'application/fhir+json' }))).toMatchObject({ status: 400, issues: [['invalid', undefined]] });
    expect(await refused(clinic.send('POST', SUBMIT, { body: claim, headers: { accept: 'application/fhir+xml' } }))).toMatchObject({ status: 406 });
    expect(await refused(clinic.send('POST', SUBMIT, { body: claim, headers: { authorization: 'Bearer nobody_has_this_key' } }))).toMatchObject({ status: 401, issues: [['login', undefined]] });
    expect(await refused(submit<OperationOutcome>(claim, {}, guest))).toMatchObject({ status: 403, issues: [['forbidden', undefined]] });
    expect(await refused(submit<OperationOutcome>('"a text"'))).toMatchObject({ status: 422 });
  });
});
