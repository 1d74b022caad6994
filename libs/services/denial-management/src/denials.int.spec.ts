import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppealFiled, ClaimDenied, ClaimOverdue, ClaimRejected, ClaimReplaced, CorrectionRequested, type DataOf, DenialOpened, DenialResolved, type EventDefinition, PaymentPosted, PaymentReversed } from '@claimwright/contracts';
import { type ClaimId, newId } from '@claimwright/kernel';
import { assertTenantTables, type Caller, canaryHits, ServiceApp, testDatabase, until } from '@claimwright/platform-testing';
import { entityDrift, systemActor, type Tx } from '@claimwright/platform-persistence';
import { denialManagementSchema, DenialManagementService } from './index.js';
import { openOverdue } from './open-cases.js';
import { followReplacements, settle } from './settle-cases.js';

let app: ServiceApp;
let clinic: Caller;
beforeAll(async () => {
  app = await ServiceApp.start([DenialManagementService]);
  clinic = await app.organisation();
});
afterAll(() => app.close());

type Denied = DataOf<typeof ClaimDenied>;
interface Item { id: string; status: string; action: string; source: string; category: string; openCents: number; recoveredCents: number; outcome?: string; appealable: boolean; lineControlNumbers: string[]; version: number; appeals?: { status: string }[]; dueOn: string }

function denied(change: Partial<Denied> = {}): Denied {
  return {
    claimId: newId('clm'), encounterId: newId('enc'), remittanceId: newId('era'), payerId: 'EVG01', turn: 1, payerClaimNumber: 'PCN417', deniedCents: 14_500, serviceDate: '2026-03-02',
    adjudicatedOn: '2026-03-16', denials: [{ lineControlNumber: 'L1', group: 'CO', reason: '16', remarks: ['M76'], cents: 14_500 }], ...change,
  };
}
const NECESSITY = [{ lineControlNumber: 'L1', group: 'CO', reason: '50', remarks: [], cents: 14_500 }] as Denied['denials'];

function posted(of: Denied, change: Partial<DataOf<typeof PaymentPosted>> = {}): DataOf<typeof PaymentPosted> {
  return {
    claimId: of.claimId, encounterId: of.encounterId, remittanceId: newId('era'), paymentId: newId('pmt'), payerId: of.payerId, turn: 1, statusCode: '1', chargedCents: 14_500, paidCents: 11_600,
    contractualCents: 2_900, otherAdjustmentCents: 0, patientResponsibilityCents: 0, openCents: 0, adjudicatedOn: '2026-04-16', lines: [], adjustments: [], ...change,
  };
}
const casesOf = async (claimId: ClaimId, by = clinic) => (await by.send<{ items: Item[] }>('GET', `/v1/denials?claimId=${claimId}`)).body.items;
const firstCase = async (claimId: ClaimId) => (await until(() => casesOf(claimId), (items) => items.length > 0))[0] as Item;
const see = async (id: string) => (await clinic.send<Item>('GET', `/v1/denials/${id}`)).body;
async function announced<D extends EventDefinition>(definition: D, wanted: object): Promise<void> {
  const holds = (list: unknown[]) => list.some((data) => Object.entries(wanted).every(([name, value]) => equals((data as Record<string, unknown>)[name], value)));
  expect(holds(await until(() => app.published(definition, clinic.orgId), holds))).toBe(true);
}
const equals = (found: unknown, wanted: unknown): boolean => {
  try {
    expect(found).toEqual(wanted);
    return true;
  } catch {
    return false;
  }
};
const deny = async (event = denied()) => {
  await app.announce(clinic.orgId, ClaimDenied, [event]);
  return { event, item: await firstCase(event.claimId) };
};
/** Two handlers in transactions of their own, the second begun when the first has done its work and not committed. */
async function atOnce(first: (tx: Tx) => Promise<void>, second: (tx: Tx) => Promise<void>): Promise<void> {
  const [db, actor] = [app.app.database('denial-management'), systemActor(clinic.orgId, 'denial-management')];
  let later = Promise.resolve();
  await db.transaction(actor, async (tx) => {
    await first(tx);
    later = db.transaction(actor, second);
    await new Promise((done) => setTimeout(done, 200));
  });
  await later;
}

describe('a denied claim', () => {
  it('gets one case for each reason, with what to do and until when', async () => {
    const event = denied({ denials: [
      { lineControlNumber: 'L1', group: 'CO', reason: '16', remarks: ['M76'], cents: 5_000 },
      { lineControlNumber: 'L2', group: 'CO', reason: '16', remarks: ['M76'], cents: 4_500 },
      { lineControlNumber: 'L3', group: 'CO', reason: '50', remarks: [], cents: 5_000 },
    ] });
    await app.announce(clinic.orgId, ClaimDenied, [event]);
    const items = await until(() => casesOf(event.claimId), (list) => list.length === 2);
    expect(items.map(({ action, openCents, lineControlNumbers, status }) => ({ action, openCents, lineControlNumbers, status }))).toEqual([
      { action: 'corrected_claim', openCents: 9_500, lineControlNumbers: ['L1', 'L2'], status: 'open' },
      { action: 'appeal', openCents: 5_000, lineControlNumbers: ['L3'], status: 'open' },
    ]);
    await announced(DenialOpened, { claimId: event.claimId, action: 'appeal', openCents: 5_000 });
  });

  it('gets a case for each part of a claim that the payer decided in parts, though the reason is the same', async () => {
    const event = denied({ deniedCents: 14_500, denials: NECESSITY });
    const rest: Denied = { ...event, deniedCents: 2_500, denials: [{ lineControlNumber: 'L2', group: 'CO', reason: '50', remarks: [], cents: 2_500 }] };
    await app.announce(clinic.orgId, ClaimDenied, [event, rest]);
    const items = await until(() => casesOf(event.claimId), (list) => list.length === 2);
    expect(items.map(({ openCents, lineControlNumbers }) => ({ openCents, lineControlNumbers }))).toEqual([{ openCents: 14_500, lineControlNumbers: ['L1'] }, { openCents: 2_500, lineControlNumbers: ['L2'] }]);
  });

  it('gets no second case when the event comes again under another id', async () => {
    const { event } = await deny();
    const { event: later } = await deny(denied());
    await app.announce(clinic.orgId, ClaimDenied, [event, event, later]);
    const { event: last } = await deny();
    expect([await casesOf(event.claimId), await casesOf(later.claimId), await casesOf(last.claimId)].map((list) => list.length)).toEqual([1, 1, 1]);
  });

  it('is corrected: the correction is asked for, and the payment of the new claim resolves the case', async () => {
    const { event, item } = await deny();
    const answer = await clinic.send<Item>('POST', `/v1/denials/${item.id}/corrections`, { body: { diagnoses: [{ code: 'I10' }] } });
    expect([answer.status, answer.body.status]).toEqual([201, 'correcting']);
    await announced(CorrectionRequested, { denialId: item.id, claimId: event.claimId, payerClaimNumber: 'PCN417', corrections: expect.stringMatching(/^v1\./) });

    const replacement = newId('clm');
    await app.announce(clinic.orgId, ClaimReplaced, [{ claimId: event.claimId, encounterId: event.encounterId, replacedByClaimId: replacement }]);
    await app.announce(clinic.orgId, PaymentPosted, [posted(event, { claimId: replacement })]);
    expect(await until(() => see(item.id), ({ status }) => status === 'resolved')).toMatchObject({ outcome: 'recovered', openCents: 0 });
    await announced(DenialResolved, { denialId: item.id, outcome: 'recovered', recoveredCents: 11_600 });
  });

  it('can be corrected again while no corrected claim has taken its place, as when the correction named a line it has not', async () => {
    const { event, item } = await deny();
    const correct = () => clinic.send<Item & { code: string }>('POST', `/v1/denials/${item.id}/corrections`, { body: { diagnoses: [{ code: 'I10' }] } });
    expect([(await correct()).status, (await correct()).status]).toEqual([201, 201]);
    await app.announce(clinic.orgId, ClaimReplaced, [{ claimId: event.claimId, encounterId: event.encounterId, replacedByClaimId: newId('clm') }]);
    await until(async () => (await app.admin('select 1 from denial_management.denial where id = $1 and replaced_by_claim_id is not null', [item.id])).length, (n) => n === 1);
    expect((await correct()).body.code).toBe('denial_step_refused');
  });

  it('is resolved as well when the payment of the new claim is heard before the replacement', async () => {
    const { event, item } = await deny();
    const replacement = newId('clm');
    await app.announce(clinic.orgId, PaymentPosted, [posted(event, { claimId: replacement })]);
    await until(async () => (await app.admin("select 1 from denial_management.claim_decision where claim_id = $1", [replacement])).length, (n) => n === 1);
    await app.announce(clinic.orgId, ClaimReplaced, [{ claimId: event.claimId, encounterId: event.encounterId, replacedByClaimId: replacement }]);
    expect(await until(() => see(item.id), ({ status }) => status === 'resolved')).toMatchObject({ outcome: 'recovered', openCents: 0 });
  });

  it('is resolved as well when the two are handled at the same moment', async () => {
    const { event, item } = await deny();
    const replacement = newId('clm');
    await atOnce(
      (tx) => settle(tx, [posted(event, { claimId: replacement })]),
      (tx) => followReplacements(tx, [{ claimId: event.claimId, encounterId: event.encounterId, replacedByClaimId: replacement }]),
    );
    expect(await see(item.id)).toMatchObject({ status: 'resolved', outcome: 'recovered' });
  });

  it('waits for the last of its corrected claims, when the payer turns the first of them away', async () => {
    const { event, item } = await deny();
    await clinic.send('POST', `/v1/denials/${item.id}/corrections`, { body: { diagnoses: [{ code: 'I10' }] } });
    const [first, second] = [newId('clm'), newId('clm')];
    await app.announce(clinic.orgId, ClaimReplaced, [{ claimId: event.claimId, encounterId: event.encounterId, replacedByClaimId: first }]);
    await app.announce(clinic.orgId, ClaimRejected, [{ claimId: first, encounterId: event.encounterId, stage: '277CA', statuses: [{ category: 'A7', status: '164' }], chargedCents: 14_500, payerId: 'EVG01', serviceDate: '2026-03-02' }]);
    const rejected = await firstCase(first);
    await app.announce(clinic.orgId, ClaimReplaced, [{ claimId: first, encounterId: event.encounterId, replacedByClaimId: second }]);
    await app.announce(clinic.orgId, PaymentPosted, [posted(event, { claimId: second })]);
    expect(await until(() => see(item.id), ({ status }) => status === 'resolved')).toMatchObject({ outcome: 'recovered', openCents: 0 });
    expect(await see(rejected.id)).toMatchObject({ status: 'resolved', outcome: 'resubmitted' });
  });

  it('recovers no more than was refused, though the new decision pays for the whole claim again', async () => {
    const { event, item } = await deny(denied({ deniedCents: 2_500, denials: [{ lineControlNumber: 'L2', group: 'CO', reason: '16', remarks: ['M76'], cents: 2_500 }] }));
    await app.announce(clinic.orgId, PaymentPosted, [posted(event)]);
    expect(await until(() => see(item.id), ({ status }) => status === 'resolved')).toMatchObject({ outcome: 'recovered', recoveredCents: 2_500 });
  });

  it('that is refused again, but for less, says what is still refused', async () => {
    const { event, item } = await deny(denied({ denials: NECESSITY }));
    await app.announce(clinic.orgId, PaymentPosted, [posted(event, { paidCents: 10_000, contractualCents: 0, openCents: 4_500 })]);
    expect(await until(() => see(item.id), ({ openCents }) => openCents === 4_500)).toMatchObject({ status: 'open', openCents: 4_500 });
  });

  it('that is refused again for the same reason is the same case, with the newer notice', async () => {
    const { event, item } = await deny(denied({ denials: NECESSITY }));
    const again = denied({ ...event, remittanceId: newId('era'), adjudicatedOn: '2026-04-20' });
    await app.announce(clinic.orgId, PaymentPosted, [posted(event, { remittanceId: again.remittanceId, paidCents: 0, contractualCents: 0, openCents: 14_500 })]);
    await app.announce(clinic.orgId, ClaimDenied, [again]);
    await app.announce(clinic.orgId, ClaimDenied, [again, denied()]);
    await until(async () => (await app.admin<{ notice: string }>('select notice_on::text as notice from denial_management.denial where id = $1', [item.id]))[0]?.notice, (notice) => notice === '2026-04-20');
    expect(await casesOf(event.claimId)).toMatchObject([{ id: item.id, status: 'open', openCents: 14_500 }]);
    const appeal = await clinic.send<{ dueOn: string }>('POST', `/v1/denials/${item.id}/appeals`, { body: {} });
    expect(appeal.body.dueOn).toBe('2026-07-19');
  });

  it('is appealed once at a time, and won when the payer pays after all', async () => {
    const { event, item } = await deny(denied({ denials: NECESSITY }));
    const appeal = await clinic.send<{ level: number; dueOn: string }>('POST', `/v1/denials/${item.id}/appeals`, { body: { grounds: 'The Quokkacanary record documents it' } });
    expect([appeal.status, appeal.body.level, appeal.body.dueOn]).toEqual([201, 1, '2026-06-14']);
    expect((await clinic.send<{ code: string }>('POST', `/v1/denials/${item.id}/appeals`, { body: {} })).body.code).toBe('denial_step_refused');
    await announced(AppealFiled, { denialId: item.id, level: 1, amountCents: 14_500 });
    expect(await canaryHits(app.adminUrl, ['Quokkacanary'])).toEqual([]);

    await app.announce(clinic.orgId, PaymentPosted, [posted(event)]);
    expect(await until(() => see(item.id), ({ status }) => status === 'resolved')).toMatchObject({ outcome: 'recovered', appeals: [{ status: 'won' }] });
  });

  it('stays open when the payment that came with the denial is heard, whichever comes first', async () => {
    const event = denied();
    await app.announce(clinic.orgId, PaymentPosted, [posted(event, { remittanceId: event.remittanceId, paidCents: 0, contractualCents: 0, openCents: 14_500 })]);
    await app.announce(clinic.orgId, ClaimDenied, [event]);
    const item = await firstCase(event.claimId);
    await app.announce(clinic.orgId, PaymentPosted, [posted(event, { remittanceId: event.remittanceId, paidCents: 0, contractualCents: 0, openCents: 14_500 })]);
    await deny();
    expect(await see(item.id)).toMatchObject({ status: 'open', openCents: 14_500 });
  });

  it('is not settled by the next payer, which answers under the same claim where the first has forwarded it', async () => {
    const { event, item } = await deny();
    await app.announce(clinic.orgId, PaymentPosted, [posted(event, { payerId: 'BRM02', turn: 2 })]);
    const { event: last } = await deny();
    await app.announce(clinic.orgId, PaymentPosted, [posted(last)]);
    await until(async () => (await casesOf(last.claimId))[0]?.status, (status) => status === 'resolved');
    await until(async () => (await app.admin('select 1 from denial_management.claim_decision where claim_id = $1', [event.claimId])).length, (n) => n === 1);
    expect(await see(item.id)).toMatchObject({ status: 'open', openCents: 14_500 });
  });

  it('can be given up with a reason, and only with one of the list', async () => {
    const { item } = await deny();
    expect((await clinic.send<{ code: string }>('POST', `/v1/denials/${item.id}/closures`, { body: { reason: 'bored' } })).status).toBe(422);
    expect((await clinic.send<Item>('POST', `/v1/denials/${item.id}/closures`, { body: { reason: 'not_worth_it' } })).body).toMatchObject({ status: 'resolved', outcome: 'closed_not_worth_it' });
    expect((await clinic.send<{ code: string }>('POST', `/v1/denials/${item.id}/corrections`, { body: {} })).body.code).toBe('denial_step_refused');
  });
});

describe('a rejected claim', () => {
  it('is no denial: it cannot be appealed, and the new claim ends its case', async () => {
    const event: DataOf<typeof ClaimRejected> = { claimId: newId('clm'), encounterId: newId('enc'), stage: '277CA', statuses: [{ category: 'A7', status: '164' }], chargedCents: 9_000, payerId: 'EVG01', serviceDate: '2026-03-02' };
    await app.announce(clinic.orgId, ClaimRejected, [event]);
    const item = await firstCase(event.claimId);
    expect(item).toMatchObject({ source: 'rejected', action: 'new_claim', appealable: false, openCents: 9_000 });
    expect((await clinic.send<{ code: string }>('POST', `/v1/denials/${item.id}/appeals`, { body: {} })).body.code).toBe('denial_not_appealable');
    await app.announce(clinic.orgId, ClaimReplaced, [{ claimId: event.claimId, encounterId: event.encounterId, replacedByClaimId: newId('clm') }]);
    expect(await until(() => see(item.id), ({ status }) => status === 'resolved')).toMatchObject({ outcome: 'resubmitted' });
  });
});

describe('an overdue claim', () => {
  it('waits for the payer, and its answer ends the case', async () => {
    const event: DataOf<typeof ClaimOverdue> = { claimId: newId('clm'), encounterId: newId('enc'), payerId: 'EVG01', submittedAt: '2026-03-03T06:00:00.000Z', waitedFor: 'payment', chargedCents: 9_000, serviceDate: '2026-03-02' };
    await app.announce(clinic.orgId, ClaimOverdue, [event]);
    const item = await firstCase(event.claimId);
    expect(item).toMatchObject({ source: 'overdue', action: 'call' });
    expect((await clinic.send<{ code: string }>('POST', `/v1/denials/${item.id}/corrections`, { body: {} })).body.code).toBe('nothing_to_correct');
    await app.announce(clinic.orgId, PaymentPosted, [posted(denied({ claimId: event.claimId, encounterId: event.encounterId }))]);
    expect(await until(() => see(item.id), ({ status }) => status === 'resolved')).toMatchObject({ outcome: 'answered' });
  });
});

describe('a decision that the payer took back', () => {
  it('is no answer any more: silence after it opens a case', async () => {
    const event = denied();
    const payment = posted(event);
    const { claimId, encounterId, payerId, turn, paymentId } = payment;
    const decisions = (wanted: number) => until(async () => (await app.admin('select 1 from denial_management.claim_decision where claim_id = $1', [claimId])).length, (found) => found === wanted);
    await app.announce(clinic.orgId, PaymentPosted, [payment]);
    expect(await decisions(1)).toBe(1);
    await app.announce(clinic.orgId, PaymentReversed, [{ claimId, encounterId, payerId, turn, paymentId, remittanceId: newId('era'), paidCents: -11_600 }]);
    expect(await decisions(0)).toBe(0);
    await app.announce(clinic.orgId, ClaimOverdue, [{ claimId, encounterId, payerId, submittedAt: '2026-03-03T06:00:00.000Z', waitedFor: 'payment', chargedCents: 14_500, serviceDate: '2026-03-02' }]);
    expect(await firstCase(claimId)).toMatchObject({ source: 'overdue', openCents: 14_500 });
  });
});

describe('an answer that is handled while the claim is found overdue', () => {
  it('leaves no case behind', async () => {
    const event = denied();
    await atOnce((tx) => settle(tx, [posted(event)]), (tx) => openOverdue(tx, [{ claimId: event.claimId, encounterId: event.encounterId, payerId: 'EVG01', submittedAt: '2026-03-03T06:00:00.000Z', waitedFor: 'payment', chargedCents: 9_000, serviceDate: '2026-03-02' }]));
    expect(await casesOf(event.claimId)).toEqual([]);
  });
});

describe('the cases of an organisation', () => {
  it('do not exist for another', async () => {
    const { event, item } = await deny();
    const other = await app.organisation();
    expect(await casesOf(event.claimId, other)).toEqual([]);
    const theirs = await other.send('GET', `/v1/denials/${item.id}`);
    const unknown = await other.send('GET', `/v1/denials/${newId('dnl')}`);
    expect([theirs.status, unknown.status]).toEqual([404, 404]);
  });

  it('are counted by source and status, and listed by what is due', async () => {
    const summary = (await clinic.send<{ groups: { source: string; status: string; count: number; cents: number }[] }>('GET', '/v1/denials/summary')).body;
    expect(summary.groups.find(({ source, status }) => source === 'denied' && status === 'open')?.cents).toBeGreaterThan(0);
    const due = (await clinic.send<{ items: Item[] }>('GET', '/v1/denials?dueOnTo=2026-04-15&status=open&limit=200')).body.items;
    expect(due.every(({ dueOn }) => dueOn <= '2026-04-15')).toBe(true);
  });

  it('lie in guarded tables that agree with their entities', async () => {
    const t = await testDatabase(denialManagementSchema);
    await assertTenantTables(t);
    expect(await entityDrift(t.adminUrl, denialManagementSchema)).toEqual([]);
    await t.close();
  });
});
