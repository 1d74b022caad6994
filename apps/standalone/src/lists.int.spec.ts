import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listsOf, sortsOf, statementOf } from '@claimwright/platform-http';
import { type openDatabase } from '@claimwright/platform-persistence';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { ClaimSubmissionService } from '@claimwright/service-claim-submission';
import { CodingService } from '@claimwright/service-coding';
import { DenialManagementService } from '@claimwright/service-denial-management';
import { EligibilityService } from '@claimwright/service-eligibility';
import { RemittanceService } from '@claimwright/service-remittance';
import { WebhooksService } from '@claimwright/service-webhooks';

const SERVICES = [CodingService, EligibilityService, ClaimSubmissionService, RemittanceService, DenialManagementService, WebhooksService];
const ORDERS = SERVICES.flatMap((module) => listsOf(module.controllers).flatMap((list) => sortsOf(list).map((sort) => ({ module, list, sort, name: `${list.name} by ${sort}` }))));

/** Lists of something that the path names. */
const WITHIN: Record<string, Record<string, string>> = { 'remittance-claims': { remittance_id: 'era_1' }, 'webhook-deliveries': { 'd.endpoint_id': 'whe_1' } };

let t: TestDatabase;
const databases = new Map<string, Awaited<ReturnType<typeof openDatabase>>>();
beforeAll(async () => {
  const [first, ...others] = SERVICES.map(({ service }) => service);
  t = await testDatabase(first!, { services: others });
  for (const { service } of SERVICES) databases.set(service.name, await t.open(service));
});
afterAll(() => t.close());

describe('the lists of all services', () => {
  it('are there', () => {
    expect(ORDERS.length).toBeGreaterThan(30);
  });

  it.each(ORDERS)('read $name from an index, sorting nothing', async ({ module, list, sort }) => {
    const actor = await t.actor();
    const within = WITHIN[list.name] ?? {};
    const { sql, params } = statementOf(list, { limit: 50, sort, filters: {} }, { orgId: actor.orgId, within });
    const plan = await databases.get(module.service.name)!.transaction(actor, async (tx) => {
      await tx.query('set local enable_seqscan = off');
      await tx.query('set local enable_bitmapscan = off');
      await tx.query('set local enable_sort = off');
      return (await tx.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, params)).map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toMatch(/Index (Only )?Scan/);
    expect(plan).not.toContain('Sort');
  });
});
