import { PaymentReversed } from '@claimwright/contracts';
import { newId } from '@claimwright/kernel';
import { TradingPartners } from '@claimwright/platform-edi-transport';
import { type Caller, ServiceApp, until } from '@claimwright/platform-testing';
import { faultsOf } from '@claimwright/platform-testing/fhir';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Bundle, Claim, ClaimResponse, ExplanationOfBenefit, FhirResource, OperationOutcome } from 'fhir/r4.js';
import type { ClaimItem } from '../claims/claim-views.js';
import { ClaimSubmissionService } from '../index.js';
import { anEncounter, Billing, decisions } from '../testing/billing.js';
import { Clearinghouse } from '../testing/clearinghouse.js';

let clearinghouse: Clearinghouse;
let app: ServiceApp;
let billing: Billing;

beforeAll(async () => {
  Object.assign(process.env, { CLAIM_BATCH_WAIT_MS: '100', MAILBOX_POLL_MS: '50' });
  clearinghouse = await Clearinghouse.start();
  app = await ServiceApp.start([ClaimSubmissionService], [{ provide: TradingPartners, useValue: clearinghouse.partners() }]);
  billing = new Billing(app, await app.organisation());
});
afterAll(async () => {
  await app?.close();
  await clearinghouse?.close();
});

/** What is answered is FHIR, valid, and of its own type. */
async function read<T extends FhirResource>(at: string, by: Caller = billing.clinic): Promise<T> {
  const { status, headers, body } = await by.send<T>('GET', `/fhir/r4/${at}`);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/fhir+json; charset=utf-8']);
  expect(faultsOf(body)).toEqual([]);
  return body;
}
const found = <T>({ entry = [] }: Bundle): T[] => entry.map(({ resource }) => resource as T);
const inFhir = (id: string): string => id.replace('_', '-');

async function sent(): Promise<ClaimItem> {
  const [encounterId] = await billing.code([anEncounter()]);
  return billing.claimOf(encounterId!, ({ status }) => status === 'submitted');
}
async function paid(claim: ClaimItem): Promise<string> {
  const { paymentId } = await billing.pay(claim, decisions(claim.claimNumber), { payerClaimNumber: `P${claim.claimNumber}` });
  await billing.claimOf(claim.encounterId, ({ id, status }) => id === claim.id && status === 'closed');
  return paymentId;
}

describe('a claim in FHIR', () => {
  it('is read with its parties, and found by patient, number, status and day', async () => {
    const claim = await sent();
    const resource = await read<Claim>(`Claim/${inFhir(claim.id)}`);
    expect(resource).toMatchObject({ id: inFhir(claim.id), status: 'active', total: { value: 210, currency: 'USD' }, patient: { reference: `Patient/${inFhir(claim.patientId ?? '')}` }, insurance: [{ focal: true }, { focal: false }] });
    const searches = [`patient=Patient/${inFhir(claim.patientId ?? '')}`, `identifier=${claim.claimNumber}`, `_id=${inFhir(claim.id)},clm-nothing`, `identifier=${claim.claimNumber}&status=active&created=ge2020-01-01&_lastUpdated=gt2020-01-01T00:00:00Z`];
    for (const search of searches) expect(found<Claim>(await read(`Claim?${search}`)).map(({ id }) => id)).toEqual([resource.id]);
    for (const none of ['status=draft', 'created=lt2020-01-01', `patient=${inFhir(newId('pat'))}`, 'identifier=NOBODYS']) expect(await read(`Claim?${none}`)).not.toHaveProperty('entry');
  });

  it('is answered by a ClaimResponse: queued while the payer is waited for, complete with its decision', async () => {
    const claim = await sent();
    expect(await read<ClaimResponse>(`ClaimResponse/${inFhir(claim.id)}`)).toMatchObject({ outcome: 'queued', disposition: 'submitted', request: { reference: `Claim/${inFhir(claim.id)}` } });
    await paid(claim);
    const [decided] = found<ClaimResponse>(await read(`ClaimResponse?identifier=P${claim.claimNumber}`));
    expect(decided).toMatchObject({ outcome: 'complete', disposition: 'closed', item: [{ itemSequence: 1 }, { itemSequence: 2 }], payment: { amount: { value: 134.4 } } });
  });
});

describe('an ExplanationOfBenefit', () => {
  it('tells a posted decision, and that it was taken back', async () => {
    const claim = await sent();
    const paymentId = await paid(claim);
    const at = `ExplanationOfBenefit/${inFhir(paymentId)}`;
    const benefit = await read<ExplanationOfBenefit>(at);
    expect(benefit).toMatchObject({ status: 'active', identifier: [{ value: `P${claim.claimNumber}` }], claim: { reference: `Claim/${inFhir(claim.id)}` }, diagnosis: [{ sequence: 1 }, { sequence: 2 }], payment: { amount: { value: 134.4 } } });
    expect(benefit.item?.map(({ adjudication }) => adjudication?.[1]?.amount?.value)).toEqual([118.4, 16]);
    expect(found(await read(`ExplanationOfBenefit?patient=${inFhir(claim.patientId ?? '')}&status=active&created=2026-03-16`))).toEqual([benefit]);

    await billing.tell(PaymentReversed, [{ claimId: claim.id, encounterId: claim.encounterId, remittanceId: newId('era'), paymentId: paymentId as never, payerId: claim.payerId, turn: 1, paidCents: -13_440 }]);
    await until(() => read<ExplanationOfBenefit>(at), ({ status }) => status === 'cancelled');
    expect(found(await read(`ExplanationOfBenefit?patient=${inFhir(claim.patientId ?? '')}&status=active`))).toEqual([]);
  });
});

describe('a search', () => {
  it('goes from page to page by its links, each claim once', async () => {
    const clinic = await app.organisation();
    const own = new Billing(app, clinic);
    const encounters = await own.code(Array.from({ length: 5 }, () => anEncounter()));
    for (const id of encounters) await own.claimOf(id, () => true);
    const seen: string[] = [];
    let pages = 0;
    for (let at: string | undefined = 'Claim?_count=2'; at !== undefined; pages++) {
      const bundle: Bundle = await read<Bundle>(at, clinic);
      seen.push(...found<Claim>(bundle).map(({ id = '' }) => id));
      at = bundle.link?.find(({ relation }) => relation === 'next')?.url.split('/fhir/r4/')[1];
    }
    expect([pages, new Set(seen).size, seen.length]).toEqual([3, 5, 5]);
  });

  it('is refused for parameters that it does not have', async () => {
    const refusal = async (query: string) => (await billing.clinic.send<OperationOutcome>('GET', `/fhir/r4/Claim?${query}`));
    for (const query of ['name=x', '_count=0', 'created=yesterday', 'created=2026-13-40', 'status:not=active', '_format=xml', '_cursor=nothing', 'status=a&status=b']) {
      const { status, body } = await refusal(query);
      expect([query, status, faultsOf(body)]).toEqual([query, 400, []]);
    }
  });

  it('shows nobody what is not his: other organisations, and roles that do not need all of it', async () => {
    const claim = await sent();
    const stranger = await app.organisation();
    expect((await stranger.send('GET', `/fhir/r4/Claim/${inFhir(claim.id)}`)).status).toBe(404);
    expect(await read('Claim', stranger)).not.toHaveProperty('entry');
    expect((await (await app.organisation(['remittances:read'])).send('GET', '/fhir/r4/Claim')).status).toBe(403);
    expect((await billing.clinic.send('GET', '/fhir/r4/Claim/clm-nothing')).status).toBe(404);
  });
});
