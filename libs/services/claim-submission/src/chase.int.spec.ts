import { ClaimOverdue } from '@claimwright/contracts';
import type { EncounterId } from '@claimwright/kernel';
import { submitterIdOf, TradingPartners } from '@claimwright/platform-edi-transport';
import { ServiceApp, until } from '@claimwright/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClaimSubmissionService } from './index.js';
import { anEncounter, Billing, decisions } from './testing/billing.js';
import { Clearinghouse, status277 } from './testing/clearinghouse.js';

let clearinghouse: Clearinghouse;
let app: ServiceApp;
let billing: Billing;
let submitterId: string;

beforeAll(async () => {
  Object.assign(process.env, { CLAIM_BATCH_WAIT_MS: '0', MAILBOX_POLL_MS: '50', ACK_OVERDUE_MS: '700', PAYMENT_OVERDUE_MS: '900' });
  clearinghouse = await Clearinghouse.start();
  app = await ServiceApp.start([ClaimSubmissionService], [{ provide: TradingPartners, useValue: clearinghouse.partners() }]);
  billing = new Billing(app, await app.organisation());
  submitterId = submitterIdOf(billing.clinic.orgId);
});
afterAll(async () => {
  await app?.close();
  await clearinghouse?.close();
});

const overdueOf = (encounterId: EncounterId, count: number) => until(() => billing.said(ClaimOverdue, encounterId), (list) => list.length >= count);

async function accept(encounterId: EncounterId, submissionId: string | undefined): Promise<void> {
  const file = clearinghouse.files(submitterId).find(({ name }) => name === submissionId);
  clearinghouse.post(submitterId, '277CA', status277(file?.claims ?? [], () => ({ category: 'A2', status: '20', payerClaimNumber: 'PAYER-1' })));
  await billing.claimOf(encounterId, ({ status }) => status === 'accepted');
}

describe('a claim without an answer', () => {
  it('is overdue once for its acknowledgement, and goes on when that comes after all', async () => {
    const [encounterId] = await billing.code([anEncounter()]) as [EncounterId];
    const claim = await billing.claimOf(encounterId, ({ status }) => status === 'overdue');
    expect(claim.chaseAt).toBeUndefined();
    expect(await overdueOf(encounterId, 1)).toEqual([{ claimId: claim.id, encounterId, payerId: 'EVG01', submittedAt: claim.submittedAt, waitedFor: 'acknowledgement', chargedCents: 21_000, serviceDate: '2026-03-02' }]);
    await accept(encounterId, claim.submissionId);
    expect((await overdueOf(encounterId, 2)).map(({ waitedFor }) => waitedFor)).toEqual(['acknowledgement', 'payment']);
    await billing.pay(claim, decisions(claim.claimNumber));
    await billing.claimOf(encounterId, ({ status }) => status === 'closed');
    expect(await overdueOf(encounterId, 2)).toHaveLength(2);
  });

  it('is not chased when it was answered in time', async () => {
    const [encounterId] = await billing.code([anEncounter()]) as [EncounterId];
    const claim = await billing.claimOf(encounterId, ({ status }) => status === 'submitted');
    await accept(encounterId, claim.submissionId);
    await billing.pay(claim, decisions(claim.claimNumber), { openCents: 5 });
    expect(await billing.claimOf(encounterId, ({ status }) => status === 'paid')).not.toHaveProperty('chaseAt');
    expect(await billing.said(ClaimOverdue, encounterId)).toEqual([]);
  });
});
