import { ENCOUNTER_EXAMPLE, EncounterCoded, PaymentPosted, sealContext, type DataOf, type EventDefinition, type EventOf } from '@claimwright/contracts';
import { newId, type ClaimId, type EncounterId } from '@claimwright/kernel';
import { submitterIdOf } from '@claimwright/platform-edi-transport';
import { systemActor, type Actor, type Tx } from '@claimwright/platform-persistence';
import { redirectLog } from '@claimwright/platform-runtime';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import type { Job } from '@claimwright/platform-messaging';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ApplyWorker } from './acknowledgements/apply.worker.js';
import { MailboxTicker } from './acknowledgements/mailbox.ticker.js';
import { ClaimsService } from './claims/claims.service.js';
import { claimSubmissionSchema } from './index.js';
import { readSettings } from './settings.js';
import { BatchWorker } from './submissions/batch.worker.js';
import { SendWorker } from './submissions/send.worker.js';
import { decisions } from './testing/billing.js';
import { ack999, Clearinghouse, status277 } from './testing/clearinghouse.js';
import { recordEvents } from './timeline/timeline.store.js';

const FEW = 3;
const MANY = 500;
const settings = readSettings({ CLAIM_BATCH_WAIT_MS: '0' });

let t: TestDatabase;
let clearinghouse: Clearinghouse;
let claims: ClaimsService;
let logAgain: () => void;
beforeAll(async () => {
  logAgain = redirectLog({ level: 'silent' });
  t = await testDatabase(claimSubmissionSchema);
  clearinghouse = await Clearinghouse.start();
  claims = new ClaimsService(settings);
});
afterAll(async () => {
  await clearinghouse?.close();
  await t?.close();
  logAgain();
});

/** How many statements a transaction ran. */
async function statements(actor: Actor, work: (tx: Tx) => Promise<unknown>): Promise<number> {
  let count = 0;
  await t.db.transaction(actor, async (tx) => {
    const [query, execute] = [jest.spyOn(tx, 'query'), jest.spyOn(tx, 'execute')];
    await work(tx);
    count = query.mock.calls.length + execute.mock.calls.length;
  });
  return count;
}

function event<D extends EventDefinition>(definition: D, actor: Actor, data: DataOf<D>): EventOf<D> {
  return { id: newId('evt'), type: definition.type, orgId: actor.orgId, key: String((data as Record<string, unknown>)[definition.key]), occurredAt: new Date(), sequence: 1, data };
}

const coded = (tx: Tx, actor: Actor, count: number): EventOf<typeof EncounterCoded>[] => Array.from({ length: count }, () => event(EncounterCoded, actor, {
  encounterId: newId('enc'), serviceDate: '2026-03-02', chargedCents: 21_000, payerIds: ['EVG01'], lineCount: 2,
  content: tx.seal(sealContext(EncounterCoded, 'content'), 'enc_elsewhere', { ...ENCOUNTER_EXAMPLE, serviceDate: '2026-03-02', coverages: ENCOUNTER_EXAMPLE.coverages.map((coverage, index) => ({ ...coverage, payerResponsibility: index === 0 ? 'P' as const : 'S' as const })) }),
}));

async function rowsOf(actor: Actor): Promise<{ id: ClaimId; encounterId: EncounterId; claimNumber: string; status: string }[]> {
  return t.db.transaction(actor, (tx) => tx.query('select id, encounter_id as "encounterId", claim_number as "claimNumber", status from claim where org_id = $1 order by id', [actor.orgId]));
}

/** The jobs of a queue, taken as its worker would take them. */
async function take(queue: string, { orgId }: Actor): Promise<Job[]> {
  return t.db.system<Job>(`update job set leased_until = now() + interval '1 minute', attempts = attempts + 1 where queue = $1 and org_id = $2 returning id, org_id as "orgId", ref, data, attempts`, [queue, orgId]);
}

/** The whole way of so many claims; answers the number of statements each handler needed. */
async function goThrough(count: number): Promise<Record<string, number>> {
  const actor = systemActor(await t.organisation(), 'claim-submission');
  const access = { livingOrganisations: async () => [actor.orgId] } as unknown as ConstructorParameters<typeof MailboxTicker>[1];
  const partners = clearinghouse.partners();
  const opened = await statements(actor, async (tx) => {
    const events = coded(tx, actor, count);
    await recordEvents(tx, events);
    await claims.openFirst(tx, events);
  });
  await new BatchWorker(t.db, partners, settings).run(await take('claim-batch', actor), actor.orgId);
  await new SendWorker(t.db, partners, settings).run(await take('claim-send', actor), actor.orgId);
  const [file] = clearinghouse.files(submitterIdOf(actor.orgId));
  clearinghouse.post(submitterIdOf(actor.orgId), '999', ack999(file?.text ?? ''));
  clearinghouse.post(submitterIdOf(actor.orgId), '277CA', status277(file?.claims ?? [], ({ claim: { number } }) => ({ category: 'A2', status: '20', payerClaimNumber: `P-${number}` })));
  await new MailboxTicker(t.db, access, partners, settings).tick(new AbortController().signal);
  await new ApplyWorker(t.db, settings).run(await take('acknowledgement-apply', actor), actor.orgId);
  const rows = await rowsOf(actor);
  expect(rows.map(({ status }) => status)).toEqual(rows.map(() => 'accepted'));
  expect(rows).toHaveLength(count);
  const paid = await statements(actor, (tx) => claims.adjudicate(tx, rows.map(({ id, encounterId, claimNumber }) => event(PaymentPosted, actor, {
    claimId: id, encounterId, remittanceId: newId('era'), paymentId: newId('pmt'), payerId: 'EVG01', turn: 1, statusCode: '1', chargedCents: 21_000, paidCents: 13_440, contractualCents: 4_200,
    otherAdjustmentCents: 0, patientResponsibilityCents: 3_360, openCents: 0, adjudicatedOn: '2026-03-16', lines: decisions(claimNumber), adjustments: [],
  }))));
  expect((await rowsOf(actor)).every(({ status }) => status === 'closed')).toBe(true);
  return { opened, paid };
}

describe('a batch', () => {
  it('of hundreds of claims takes as many statements as one of a few', async () => {
    const few = await goThrough(FEW);
    expect(await goThrough(MANY)).toEqual(few);
    expect(Object.values(few).every((count) => count <= 10)).toBe(true);
  });

  it('of ready claims becomes files of no more than the most, with numbers that count on', async () => {
    const small = readSettings({ CLAIM_BATCH_WAIT_MS: '0', CLAIM_BATCH_MAX: '4', CLAIMS_PER_SET: '3' });
    const actor = systemActor(await t.organisation(), 'claim-submission');
    await t.db.transaction(actor, async (tx) => claims.openFirst(tx, coded(tx, actor, 10)));
    await new BatchWorker(t.db, clearinghouse.partners(), small).run(await take('claim-batch', actor), actor.orgId);
    const files = await t.db.transaction(actor, (tx) => tx.query('select control_number as number, claim_count as count from submission where org_id = $1 order by id', [actor.orgId]));
    expect(files).toEqual([{ number: 1, count: 4 }, { number: 2, count: 4 }, { number: 3, count: 2 }]);
    await new SendWorker(t.db, clearinghouse.partners(), small).run(await take('claim-send', actor), actor.orgId);
    const sent = clearinghouse.files(submitterIdOf(actor.orgId));
    expect(sent.map(({ claims: list }) => list.map(({ envelope }) => `${envelope.interchangeControlNumber} ${envelope.setControlNumber}`))).toEqual([
      ['000000001 0001', '000000001 0001', '000000001 0001', '000000001 0002'], ['000000002 0001', '000000002 0001', '000000002 0001', '000000002 0002'], ['000000003 0001', '000000003 0001'],
    ]);
    expect(await t.db.system('select count(*)::int as jobs from job where org_id = $1', [actor.orgId])).toEqual([{ jobs: 0 }]);
  });
});
