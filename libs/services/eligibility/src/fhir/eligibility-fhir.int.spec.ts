import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENCOUNTER_EXAMPLE } from '@claimwright/contracts';
import { TradingPartners } from '@claimwright/platform-edi-transport';
import { type Caller, ServiceApp, until } from '@claimwright/platform-testing';
import { faultsOf } from '@claimwright/platform-testing/fhir';
import type { Bundle, Coverage, CoverageEligibilityResponse, FhirResource } from 'fhir/r4.js';
import { EligibilityService } from '../index.js';
import { PaperPayer } from '../testing/paper-payer.js';

let app: ServiceApp;
let clinic: Caller;
beforeAll(async () => {
  app = await ServiceApp.start([EligibilityService], [{ provide: TradingPartners, useValue: new TradingPartners([new PaperPayer()]) }]);
  clinic = await app.organisation();
});
afterAll(() => app.close());

async function read<T extends FhirResource>(at: string): Promise<T> {
  const { status, body } = await clinic.send<T>('GET', `/fhir/r4/${at}`);
  expect(status).toBe(200);
  expect(faultsOf(body)).toEqual([]);
  return body;
}
const inFhir = (id: string): string => id.replace('_', '-');

describe('eligibility in FHIR', () => {
  it('tells a patient, his coverages, the question about one, and the answer', async () => {
    const { patient: ines, coverages: [primary, secondary] } = ENCOUNTER_EXAMPLE;
    const post = async (at: string, body: object) => (await clinic.send<{ id: string }>('POST', at, { body })).body.id;
    const patient = await post('/v1/patients', ines);
    const coverage = await post('/v1/coverages', { patientId: patient, ...primary });
    const other = await post('/v1/coverages', { patientId: patient, ...secondary });
    const check = await post('/v1/eligibility-checks', { coverageId: coverage, serviceDate: '2026-03-02', provider: { npi: '1900000013', name: 'LAKESIDE FAMILY CLINIC' } });

    expect(await read(`Patient/${inFhir(patient)}`)).toMatchObject({ name: [{ family: 'Marlowe', given: ['Ines', 'R'] }], birthDate: '1951-07-19' });
    expect((await read<Bundle>('Patient?_lastUpdated=ge2020-01-01')).entry).toHaveLength(1);
    const found = await read<Bundle>(`Coverage?patient=Patient/${inFhir(patient)}`);
    expect(found.entry?.map(({ resource }) => resource?.id)).toEqual([coverage, other].map(inFhir));
    expect((found.entry?.[1]?.resource as Coverage)).toMatchObject({ subscriberId: 'PAID4410028', contained: [{ resourceType: 'RelatedPerson' }], class: [{ value: 'G-77' }] });

    expect(await read(`CoverageEligibilityRequest/${inFhir(check)}`)).toMatchObject({ servicedDate: '2026-03-02', provider: { identifier: { value: '1900000013' } }, insurance: [{ coverage: { reference: `Coverage/${inFhir(coverage)}` } }] });
    const answer = await until(() => read<CoverageEligibilityResponse>(`CoverageEligibilityResponse/${inFhir(check)}`), ({ outcome }) => outcome === 'complete');
    expect(answer).toMatchObject({ insurance: [{ inforce: true }] });
    expect((await read<Bundle>(`CoverageEligibilityResponse?patient=${inFhir(patient)}&status=active`)).entry).toHaveLength(1);
  });
});
