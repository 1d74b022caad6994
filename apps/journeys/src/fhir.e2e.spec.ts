import { readFile } from 'node:fs/promises';
import { answerOf } from '@claimwright/client';
import { faultsOf } from '@claimwright/platform-testing/fhir';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Bundle, Claim, ClaimResponse, ExplanationOfBenefit, FhirResource, PaymentReconciliation } from 'fhir/r4.js';
import { type AppUnderTest, appUnderTest } from './app-under-test.js';

const GUIDE = new URL('../../../docs/guides/fhir.md', import.meta.url);
const NUMBER = `fhir-${Date.now()}`;

let app: AppUnderTest;
beforeAll(async () => { app = await appUnderTest(); }, 240_000);
afterAll(() => app?.stop(), 60_000);

const read = async <T extends FhirResource>(at: string): Promise<T> => {
  const resource = (await (await app.client.send(`/fhir/r4/${at}`)).json()) as T;
  expect(faultsOf(resource)).toEqual([]);
  return resource;
};
const one = async <T>(at: string): Promise<T> => (await read<Bundle>(at)).entry?.[0]?.resource as T;

/** The claim that the guide shows, under a number of this run. */
async function guideClaim(): Promise<Claim> {
  const [, example = ''] = /Claim\/\\\$submit" -d '(\{.*?\})'\n```/s.exec(await readFile(GUIDE, 'utf8')) ?? [];
  return { ...(JSON.parse(example) as Claim), identifier: [{ value: NUMBER }] };
}

describe('a claim that comes and goes in FHIR', () => {
  it('is submitted, sent, paid and explained, and every reference leads to a resource', async () => {
    const answer = await app.request('/fhir/r4/Claim/$submit', { method: 'POST', body: JSON.stringify(await guideClaim()), headers: { 'content-type': 'application/fhir+json' } });
    const taken = (await answer.json()) as ClaimResponse;
    expect([answer.status, taken.outcome, faultsOf(taken)]).toEqual([200, 'queued', []]);

    let benefit: ExplanationOfBenefit | undefined;
    await app.until(async () => {
      const { items: [claim] } = await answerOf(app.client.GET('/v1/claims', { params: { query: { encounterId: taken.identifier?.[0]?.value } } }));
      const response = await read<ClaimResponse>(`ClaimResponse/${claim?.id.replace('_', '-')}`);
      benefit = response.outcome === 'complete' ? await one<ExplanationOfBenefit>(`ExplanationOfBenefit?patient=${response.patient.reference}`) : undefined;
      return benefit !== undefined;
    }, 180_000);
    expect(benefit).toMatchObject({ status: 'active', total: expect.arrayContaining([expect.objectContaining({ amount: { value: 185, currency: 'USD' } })]) });

    const references = [benefit?.patient.reference, benefit?.claim?.reference, benefit?.claimResponse?.reference];
    const [patient, claim] = await Promise.all(references.map((reference = '') => read<FhirResource>(reference)));
    expect([patient?.resourceType, (claim as Claim).total?.value]).toEqual(['Patient', 185]);
    expect((await read<Bundle>(`Coverage?patient=${benefit?.patient.reference}`)).entry).toHaveLength(1);
    expect(await one(`CoverageEligibilityResponse?patient=${benefit?.patient.reference}`)).toMatchObject({ outcome: 'complete', insurance: [{ inforce: true }] });
    const payments = await read<Bundle>('PaymentReconciliation');
    const details = (payments.entry ?? []).flatMap(({ resource }) => (resource as PaymentReconciliation).detail ?? []);
    expect(details.map(({ response }) => response?.reference)).toContain(`ExplanationOfBenefit/${benefit?.id}`);
  }, 240_000);
});
