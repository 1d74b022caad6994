import { faultsOf } from '@claimwright/platform-testing/fhir';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Bundle, PaymentReconciliation } from 'fhir/r4.js';
import { a835, aClp, aRemittance } from '../../test/a-remittance.js';
import { TestService } from '../../test/a-service.js';

let service: TestService;
beforeAll(async () => { service = await TestService.start(); });
afterAll(() => service.close());

describe('a remittance in FHIR', () => {
  it('is a PaymentReconciliation of each claim it pays and what the payer keeps, to the cent', async () => {
    const org = await service.organisation();
    const [claim] = await org.submit(org.claim(10_000));
    const { id } = await org.remit(a835(aRemittance([aClp(claim.claimNumber, 10_000, ['CO-45 40.00']), aClp('NOBODYS', 2_000, ['CO-45 20.00'])], { trace: 'EFT-F', plb: [{ code: 'WO', reference: 'PCN7', amountCents: 1_000 }] })));
    const resource = await org.get<PaymentReconciliation>(`/fhir/r4/PaymentReconciliation/${id.replace('_', '-')}`);
    expect(faultsOf(resource)).toEqual([]);
    expect(resource).toMatchObject({
      status: 'active', outcome: 'complete', paymentIdentifier: { value: 'EFT-F' }, paymentAmount: { value: 50 },
      detail: [{ request: { reference: `Claim/${claim.claimId.replace('_', '-')}` }, amount: { value: 60 } }, { request: { identifier: { value: 'NOBODYS' } }, amount: { value: 0 } }, { identifier: { value: 'PCN7' }, amount: { value: -10 } }],
    });
    const found = await org.get<Bundle>(`/fhir/r4/PaymentReconciliation?identifier=${id}&status=active&created=ge2020-01-01`);
    expect(faultsOf(found)).toEqual([]);
    expect(found.entry?.map(({ resource: one }) => one)).toEqual([resource]);
  });
});
