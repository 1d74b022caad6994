import { ClaimAccepted, ClaimAcknowledged, ClaimClosed, ClaimCreated, ClaimHeld, ClaimRejected, ClaimReplaced, ClaimSubmitted, PaymentReversed, StatementIssued } from '@claimwright/contracts';
import { newId, type EncounterId } from '@claimwright/kernel';
import { submitterIdOf, TradingPartners } from '@claimwright/platform-edi-transport';
import { canaryHits, ServiceApp, until } from '@claimwright/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClaimSubmissionService } from './index.js';
import type { AcknowledgementView } from './acknowledgements/acknowledgement-views.js';
import type { ClaimItem, ClaimSummary } from './claims/claim-views.js';
import { anEncounter, Billing, decisions, type LineDecision } from './testing/billing.js';
import { ack999, Clearinghouse, status277, ta1, type Word } from './testing/clearinghouse.js';

const ACCEPTED: Word = { category: 'A2', status: '20', payerClaimNumber: 'PAYER-1' };
const MEMBER_WRONG: Word = { category: 'A7', status: '164', entity: 'IL' };

let clearinghouse: Clearinghouse;
let app: ServiceApp;
let billing: Billing;
let submitterId: string;

beforeAll(async () => {
  Object.assign(process.env, { CLAIM_BATCH_WAIT_MS: '100', MAILBOX_POLL_MS: '50', CLAIMS_PER_SET: '2' });
  clearinghouse = await Clearinghouse.start();
  app = await ServiceApp.start([ClaimSubmissionService], [{ provide: TradingPartners, useValue: clearinghouse.partners() }]);
  billing = new Billing(app, await app.organisation());
  submitterId = submitterIdOf(billing.clinic.orgId);
});
afterAll(async () => {
  await app?.close();
  await clearinghouse?.close();
});

/** An encounter whose claim has been sent, with the file it is in. */
async function sent(encounterId: EncounterId): Promise<{ claim: ClaimItem; file: ReturnType<Clearinghouse['files']>[number] }> {
  const claim = await billing.claimOf(encounterId, ({ status }) => status === 'submitted');
  const file = clearinghouse.files(submitterId).find(({ name }) => name === claim.submissionId);
  if (!file) throw new Error('The claim is in no file');
  return { claim, file };
}

/** So many encounters whose claims went out together; a window of waiting may close between them, then others are tried. */
async function inOneFile(count: number): Promise<{ encounters: EncounterId[]; file: ReturnType<Clearinghouse['files']>[number] }> {
  for (;;) {
    const encounters = await billing.code(Array.from({ length: count }, () => anEncounter()));
    const files = await Promise.all(encounters.map(async (id) => (await sent(id)).file));
    const [file] = files;
    if (file?.claims.length === count) return { encounters, file };
  }
}

async function accepted(change = {}, word: Word = ACCEPTED): Promise<ClaimItem> {
  const [encounterId] = await billing.code([anEncounter(change)]) as [EncounterId];
  const { claim, file } = await sent(encounterId);
  clearinghouse.post(submitterId, '277CA', status277(file.claims, ({ claim: { number } }) => (number === claim.claimNumber ? word : undefined)));
  return billing.claimOf(encounterId, ({ status }) => status === (word.category === 'A2' ? 'accepted' : 'rejected'));
}

describe('a coded encounter', () => {
  it('becomes one claim to its first payer, however often it is announced, and goes out in a file', async () => {
    const encounter = anEncounter();
    const [encounterId] = await billing.code([encounter]) as [EncounterId];
    await billing.code([encounter, encounter], [encounterId, encounterId]);
    const { claim, file } = await sent(encounterId);
    await until(() => billing.timeline(claim.id), (items) => items.filter(({ type }) => type === 'encounter.coded.v1').length === 3);
    expect(await billing.claimsOf(encounterId)).toHaveLength(1);
    expect(claim).toMatchObject({ turn: 1, revision: 0, frequency: '1', payerId: 'EVG01', chargedCents: 21_000, serviceDate: '2026-03-02' });
    expect(claim.patientId).toMatch(/^pat_/);

    const written = file.claims.find((one) => one.claim.number === claim.claimNumber);
    expect(written).toMatchObject({
      subscriber: { payerResponsibility: 'P', memberId: 'COIN4410027' }, payer: { id: 'EVG01' },
      claim: { frequency: '1', chargeCents: 21_000, lines: [{ controlNumber: `${claim.claimNumber}-1` }, { controlNumber: `${claim.claimNumber}-2` }], otherSubscribers: [{ payerResponsibility: 'S' }] },
    });
    const created = await billing.said(ClaimCreated, encounterId);
    const submitted = await billing.said(ClaimSubmitted, encounterId);
    expect([created.length, submitted.length]).toEqual([1, 1]);
    expect(submitted[0]).toMatchObject({ claimId: claim.id, patientId: claim.patientId, laterPayerIds: ['BRM02'], submissionId: claim.submissionId, lines: created[0]?.lines });
    const submission = (await billing.clinic.send<{ claimCount: number }>('GET', `/v1/submissions/${claim.submissionId}`)).body;
    expect(submission).toMatchObject({ status: 'sent', partnerId: 'clearinghouse', claimCount: file.claims.length });
  });

  it('is on record as disclosed, and so is its file, before the file goes to the partner', async () => {
    const [encounterId] = await billing.code([anEncounter()]) as [EncounterId];
    const { claim, file } = await sent(encounterId);
    const told = await app.admin<{ id: string; to: string }>(`select object_id as id, recipient as "to" from audit.event where org_id = $1 and action = 'disclose' and object_id = any($2)`, [billing.clinic.orgId, [claim.id, file.name]]);
    expect(new Set(told.map(({ id, to }) => `${id} ${to}`))).toEqual(new Set([`${claim.id} clearinghouse`, `${file.name} clearinghouse`]));
  });

  it('that a file cannot carry is held with the reason, and its neighbours go', async () => {
    const [held, free] = await billing.code([anEncounter({ note: 'seen at Café' }), anEncounter()]) as [EncounterId, EncounterId];
    await sent(free);
    const [claim] = await billing.claimsOf(held);
    expect(claim).toMatchObject({ status: 'held', findings: [{ code: 'unsendable_character', pointer: '/note' }] });
    expect(await until(() => billing.said(ClaimHeld, held), (list) => list.length > 0)).toEqual([{ claimId: claim?.id, encounterId: held, findings: [{ code: 'unsendable_character', severity: 'error', pointer: '/note' }] }]);
  });
});

describe('a claim that cannot be written', () => {
  it('is found out when its file is, and the rest of the file goes', async () => {
    const [line] = anEncounter().lines;
    const fivePointers = { lines: [{ ...line, diagnosisPointers: [1, 2, 1, 2, 1] }] as ReturnType<typeof anEncounter>['lines'], totalChargeCents: 18_500 };
    const [bad, good] = await billing.code([anEncounter(fivePointers), anEncounter()]) as [EncounterId, EncounterId];
    await sent(good);
    const claim = await billing.claimOf(bad, ({ status }) => status === 'held');
    expect(claim.findings).toMatchObject([{ code: 'claim_unwritable', message: 'The claim cannot be written at SV107: unwritable_value.' }]);
    expect(claim.submissionId).toBeUndefined();
    expect(await until(() => billing.said(ClaimHeld, bad), (list) => list.length > 0)).toHaveLength(1);
  });
});

describe('acknowledgements', () => {
  it('take a claim to acknowledged and accepted, and answers that come late or twice change nothing and are recorded', async () => {
    const [encounterId] = await billing.code([anEncounter()]) as [EncounterId];
    const { claim, file } = await sent(encounterId);
    const ours = ({ claim: { number } }: { claim: { number: string } }) => (number === claim.claimNumber ? ACCEPTED : undefined);
    const first = clearinghouse.post(submitterId, '999', ack999(file.text));
    await billing.claimOf(encounterId, ({ status }) => status === 'acknowledged');
    clearinghouse.post(submitterId, '277CA', status277(file.claims, ours));
    await billing.claimOf(encounterId, ({ status }) => status === 'accepted');
    clearinghouse.post(submitterId, '999', ack999(file.text), first);   // the partner forgot that we confirmed it
    clearinghouse.post(submitterId, '999', ack999(file.text));
    clearinghouse.post(submitterId, '277CA', status277(file.claims, ours));
    const view = await until(() => billing.view(claim.id), ({ history }) => history.length >= 7);
    expect(view).toMatchObject({ status: 'accepted', payerClaimNumber: 'PAYER-1' });
    expect(view.history.map(({ action, to, detail }) => `${action} ${to}${typeof detail['ignore'] === 'string' ? ` (${detail['ignore']})` : ''}`)).toEqual([
      'create ready', 'batch batched', 'send submitted', 'acknowledge acknowledged', 'accept accepted', 'acknowledge accepted (the claim is further on)', 'accept accepted (the claim is there already)',
    ]);
    expect([(await billing.said(ClaimAcknowledged, encounterId)).length, (await billing.said(ClaimAccepted, encounterId)).length]).toEqual([1, 1]);
    expect(clearinghouse.confirmed.filter((id) => id === first)).toHaveLength(2);
  });

  it('reject the claims of a set in the 999, and those of no other set', async () => {
    const { encounters, file } = await inOneFile(3);
    const setOf = new Map(file.claims.map(({ claim: { number }, envelope }) => [number, envelope.setControlNumber]));
    expect([...setOf.values()].sort()).toEqual(['0001', '0001', '0002']);
    clearinghouse.post(submitterId, '999', ack999(file.text, ['0002']));
    const after = await Promise.all(encounters.map((id) => billing.claimOf(id, ({ status }) => status !== 'submitted')));
    expect(after.map(({ status }) => status)).toEqual(after.map(({ claimNumber }) => (setOf.get(claimNumber) === '0002' ? 'rejected' : 'acknowledged')));
    const turnedAway = after.find(({ status }) => status === 'rejected');
    const [rejected] = await until(() => billing.said(ClaimRejected, turnedAway?.encounterId as EncounterId), (list) => list.length > 0);
    expect(rejected).toMatchObject({ stage: '999', statuses: [{ category: 'R', status: '5' }], chargedCents: 21_000, payerId: 'EVG01' });
  });

  it('reject the claim that the 999 names, and its neighbours in the set go out again in another file', async () => {
    const { encounters, file } = await inOneFile(2);
    const [faulty, neighbour] = await Promise.all(encounters.map(async (id) => (await sent(id)).claim)) as [ClaimItem, ClaimItem];
    clearinghouse.post(submitterId, '999', ack999(file.text, ['0001'], faulty.claimNumber));
    await billing.claimOf(faulty.encounterId, ({ status }) => status === 'rejected');
    const again = await billing.claimOf(neighbour.encounterId, ({ status, submissionId }) => status === 'submitted' && submissionId !== neighbour.submissionId);
    expect(again).toMatchObject({ id: neighbour.id, claimNumber: neighbour.claimNumber, frequency: '1' });
    const files = clearinghouse.files(submitterId).filter(({ claims }) => claims.some(({ claim }) => claim.number === neighbour.claimNumber));
    expect(files.map(({ name }) => name)).toEqual([neighbour.submissionId, again.submissionId]);
    expect([(await billing.said(ClaimRejected, faulty.encounterId)).length, (await billing.said(ClaimRejected, neighbour.encounterId)).length]).toEqual([1, 0]);
    clearinghouse.post(submitterId, '999', ack999(file.text, ['0001'], faulty.claimNumber));   // twice: the claim is in that file no more
    clearinghouse.post(submitterId, '277CA', status277(file.claims, ({ claim: { number } }) => (number === neighbour.claimNumber ? ACCEPTED : undefined)));
    await billing.claimOf(neighbour.encounterId, ({ status, submissionId }) => status === 'accepted' && submissionId === again.submissionId);
  });

  it('reject a claim in the 277CA and a whole file in the TA1', async () => {
    const claim = await accepted({}, MEMBER_WRONG);
    expect((await billing.said(ClaimRejected, claim.encounterId))[0]).toMatchObject({ stage: '277CA', statuses: [MEMBER_WRONG] });
    const [encounterId] = await billing.code([anEncounter()]) as [EncounterId];
    const { file } = await sent(encounterId);
    clearinghouse.post(submitterId, 'TA1', ta1(file.text, 'R'));
    await billing.claimOf(encounterId, ({ status }) => status === 'rejected');
    expect((await until(() => billing.said(ClaimRejected, encounterId), (list) => list.length > 0))[0]).toMatchObject({ stage: 'TA1', statuses: [{ category: 'R', status: '024' }] });
  });

  it('that a clearinghouse gives are no acceptance yet', async () => {
    const [encounterId] = await billing.code([anEncounter()]) as [EncounterId];
    const { claim, file } = await sent(encounterId);
    clearinghouse.post(submitterId, '277CA', status277(file.claims, ({ claim: { number } }) => (number === claim.claimNumber ? { category: 'A2', status: '20', by: 'AY' } : undefined)));
    expect((await billing.claimOf(encounterId, ({ status }) => status !== 'submitted')).status).toBe('acknowledged');
  });

  it('about claims that are none of ours are kept and listed', async () => {
    const [encounterId] = await billing.code([anEncounter()]) as [EncounterId];
    const { file } = await sent(encounterId);
    const strange = file.claims.map((one) => ({ ...one, claim: { ...one.claim, number: 'OLD-4417' } })).slice(0, 1);
    const id = `strange-${newId('evt')}`;
    clearinghouse.post(submitterId, '277CA', status277(strange, () => ACCEPTED), id);
    const unmatched = async () => (await billing.clinic.send<{ items: AcknowledgementView[] }>('GET', '/v1/acknowledgements?unmatched=true')).body.items;
    const [kept] = await until(unmatched, (items) => items.length > 0);
    expect(kept).toMatchObject({ type: '277CA', status: 'applied', unknownClaims: [{ claimNumber: 'OLD-4417', statuses: [{ category: 'A2', status: '20' }] }] });
  });

  it('can be brought by hand, once however often, and a file that is none is refused', async () => {
    const [encounterId] = await billing.code([anEncounter()]) as [EncounterId];
    const { file } = await sent(encounterId);
    const upload = (body: string) => billing.clinic.send<AcknowledgementView & { code: string }>('POST', '/v1/acknowledgements', { body, type: 'application/edi-x12' });
    const first = await upload(ack999(file.text));
    expect([first.status, first.body.status]).toEqual([202, 'received']);
    await billing.claimOf(encounterId, ({ status }) => status === 'acknowledged');
    const second = await upload(ack999(file.text));
    expect(second.body).toMatchObject({ id: first.body.id, status: 'applied' });
    const refused = await Promise.all([file.text, 'hello', ack999(file.text).replace(/GE\*.*$/s, '')].map(upload));
    expect(refused.map(({ status, body }) => `${status} ${body.code}`)).toEqual(['422 file_unexpected_transaction', '422 file_not_x12', '422 file_truncated']);
  });
});

describe('a file that the partner took before that was recorded', () => {
  it('is put again under the same name, and what the partner says meanwhile waits', async () => {
    clearinghouse.refusals.push(503);
    const [encounterId] = await billing.code([anEncounter()]) as [EncounterId];
    const taken = await until(async () => clearinghouse.puts.at(-1), (put) => put !== undefined && clearinghouse.refusals.length === 0);
    clearinghouse.post(submitterId, '999', ack999(taken?.text ?? ''));   // it had the file all along
    await until(async () => clearinghouse.confirmed.length, (count) => count > 0);
    const claim = await billing.claimOf(encounterId, ({ status }) => status === 'acknowledged');
    const puts = clearinghouse.puts.filter(({ name }) => name === claim.submissionId);
    expect(puts.length).toBe(2);
    expect(new Set(puts.map(({ text }) => text)).size).toBe(1);
    const history = (await billing.view(claim.id)).history.map(({ action }) => action);
    expect(history).toEqual(['create', 'batch', 'send', 'acknowledge']);
    expect(await billing.said(ClaimSubmitted, encounterId)).toHaveLength(1);
  });

  it('that the partner will not have holds its claims for a person', async () => {
    clearinghouse.refusals.push(422);
    const [encounterId] = await billing.code([anEncounter()]) as [EncounterId];
    const claim = await billing.claimOf(encounterId, ({ status }) => status === 'held');
    expect(claim.findings).toMatchObject([{ code: 'file_refused' }]);
    const released = await billing.clinic.send<ClaimItem>('POST', `/v1/claims/${claim.id}/releases`);
    expect([released.status, released.body.status]).toEqual([200, 'ready']);
    await sent(encounterId);
  });
});

describe('a payment', () => {
  it('closes a claim that leaves nothing open, and a reversal has it wait again', async () => {
    const claim = await accepted();
    const { paymentId, remittanceId } = await billing.pay(claim, decisions(claim.claimNumber), { payerClaimNumber: 'PAYER-9' });
    expect(await billing.claimOf(claim.encounterId, ({ status }) => status === 'closed')).toMatchObject({ payerClaimNumber: 'PAYER-9' });
    expect(await until(() => billing.said(ClaimClosed, claim.encounterId), (list) => list.length > 0)).toEqual([{ claimId: claim.id, encounterId: claim.encounterId, reason: 'paid' }]);
    await billing.tell(PaymentReversed, [{ claimId: claim.id, encounterId: claim.encounterId, remittanceId, paymentId, payerId: 'EVG01', turn: 1, paidCents: -13_440 }]);
    await billing.claimOf(claim.encounterId, ({ status, chaseAt }) => status === 'accepted' && chaseAt !== undefined);
    expect((await billing.view(claim.id)).adjudications).toMatchObject([{ paymentId, paidCents: 13_440, reversedAt: expect.any(String) }]);
  });
});

describe('a balance for the next payer', () => {
  it('becomes one claim with what the first payer did: charge = paid + adjustments, per line', async () => {
    const claim = await accepted();
    await billing.pay(claim, decisions(claim.claimNumber));
    await billing.transfer(claim, 2, 3_360);
    await billing.transfer(claim, 2, 3_360);
    const encounterId = claim.encounterId;
    const secondary = await billing.claimOf(encounterId, ({ turn, status }) => turn === 2 && status === 'submitted');
    const written = clearinghouse.files(submitterId).flatMap(({ claims }) => claims).find((one) => one.claim.number === secondary.claimNumber);
    expect(written).toMatchObject({ subscriber: { payerResponsibility: 'S', memberId: 'PAID4410028' }, payer: { id: 'BRM02' }, claim: { chargeCents: 21_000, otherSubscribers: [{ payerResponsibility: 'P', payerPaidCents: 13_440, payerClaimNumber: 'PAYER-1' }] } });
    for (const line of written?.claim.lines ?? []) {
      const [prior] = line.adjudications;
      expect((prior?.paidCents ?? 0) + (prior?.adjustments ?? []).reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(line.chargeCents);
    }
    expect(await until(() => billing.view(claim.id), ({ history }) => history.length >= 8)).toMatchObject({ history: expect.arrayContaining([expect.objectContaining({ action: 'bill_next_payer', detail: expect.objectContaining({ ignore: expect.any(String) }) })]) });
    expect(await billing.claimsOf(encounterId)).toHaveLength(2);
  });

  it('brings all that the first payer did where it decided the claim in parts, and not what it took back or decided anew', async () => {
    const claim = await accepted();
    const [first, second] = decisions(claim.claimNumber) as [LineDecision, LineDecision];
    const refused = await billing.pay(claim, [{ ...second, paidCents: 0, adjustments: [{ group: 'CO', reason: '16', cents: 2_500 }] }], { chargedCents: 2_500, openCents: 21_000 });
    await billing.pay(claim, [first], { chargedCents: 18_500, openCents: 2_500, remittanceId: refused.remittanceId });
    await billing.pay(claim, [second], { chargedCents: 2_500 });
    await billing.transfer(claim, 2, 3_360);
    const secondary = await billing.claimOf(claim.encounterId, ({ turn, status }) => turn === 2 && (status === 'submitted' || status === 'held'));
    const written = clearinghouse.files(submitterId).flatMap(({ claims }) => claims).find((one) => one.claim.number === secondary.claimNumber);
    expect(written?.claim).toMatchObject({ otherSubscribers: [{ payerPaidCents: 13_440 }], lines: [{ adjudications: [{ paidCents: 11_840 }] }, { adjudications: [{ paidCents: 1_600 }] }] });
  });

  it('is not billed where the payer has forwarded the claim itself', async () => {
    const claim = await accepted();
    await billing.pay(claim, decisions(claim.claimNumber), { statusCode: '19' });
    await billing.transfer(claim, 2, 3_360);
    const view = await until(() => billing.view(claim.id), ({ history }) => history.at(-1)?.action === 'bill_next_payer');
    expect(view.history.at(-1)?.detail).toMatchObject({ refuse: 'the payer has forwarded the claim itself' });
    // The second payer answers under the first claim's number.
    await billing.pay(claim, decisions(claim.claimNumber), { turn: 2, payerId: 'BRM02', statusCode: '4', payerClaimNumber: 'SECOND-1' });
    const after = await until(() => billing.view(claim.id), ({ history }) => history.at(-1)?.action === 'later_payer_decided');
    expect(after).toMatchObject({ status: 'closed', payerClaimNumber: 'PAYER-1' });
    expect(await billing.claimsOf(claim.encounterId)).toHaveLength(1);
  });
});

describe('a correction', () => {
  const DENIED = { statusCode: '4', openCents: 21_000 };
  const refusedLines = (number: string) => decisions(number).map((line) => ({ ...line, paidCents: 0, adjustments: [{ group: 'CO' as const, reason: '16', cents: line.chargedCents }], remarks: ['M76'] }));

  it('of a denied claim is a replacement with the payer\'s number, and the denied one is replaced', async () => {
    const claim = await accepted();
    await billing.pay(claim, refusedLines(claim.claimNumber), DENIED);
    await billing.claimOf(claim.encounterId, ({ status }) => status === 'denied');
    await billing.correct(claim, { diagnoses: [{ code: 'E11.65' }, { code: 'I10' }], lines: [{ controlNumber: `${claim.claimNumber}-2`, remove: true }], coverage: { memberId: 'DN169990001' } });
    const encounterId = claim.encounterId;
    const replacement = await billing.claimOf(encounterId, ({ revision, status }) => revision === 1 && status === 'submitted');
    expect(replacement).toMatchObject({ frequency: '7', replacesClaimId: claim.id, chargedCents: 18_500, turn: 1 });
    const written = clearinghouse.files(submitterId).flatMap(({ claims }) => claims).find((one) => one.claim.number === replacement.claimNumber);
    expect(written).toMatchObject({ subscriber: { memberId: 'DN169990001' }, claim: { frequency: '7', diagnoses: [{ code: 'E1165' }, { code: 'I10' }], references: expect.arrayContaining([expect.objectContaining({ qualifier: 'F8', value: 'PAYER-1' })]) } });
    expect(written?.claim.lines).toHaveLength(1);
    expect((await billing.claimsOf(encounterId)).find(({ id }) => id === claim.id)?.status).toBe('replaced');
    expect(await until(() => billing.said(ClaimReplaced, encounterId), (list) => list.length > 0)).toEqual([{ claimId: claim.id, encounterId, replacedByClaimId: replacement.id }]);
  });

  it('that overtakes the decision it answers waits for it', async () => {
    const claim = await accepted();
    const { encounterId } = claim;
    await billing.correct(claim, { coverage: { memberId: 'DN169990002' } }, 'PAYER-1');
    expect(await until(() => app.admin<{ code: string }>('select error_code as code from claim_submission.parked where key = $1', [claim.id]), (rows) => rows.length > 0)).toEqual([{ code: 'claim_undecided' }]);
    await billing.pay(claim, refusedLines(claim.claimNumber), DENIED);
    const replacement = await billing.claimOf(encounterId, ({ revision, status }) => revision === 1 && status === 'submitted');
    expect(replacement).toMatchObject({ frequency: '7', replacesClaimId: claim.id });
    expect((await billing.claimsOf(encounterId)).find(({ id }) => id === claim.id)?.status).toBe('replaced');
  });

  it('of a claim that the payer has after all is refused, and the claim stays', async () => {
    const claim = await accepted();
    await billing.correct(claim, {});
    const view = await until(() => billing.view(claim.id), ({ history }) => history.at(-1)?.action === 'replace');
    expect([view.status, view.history.at(-1)?.detail]).toEqual(['accepted', expect.objectContaining({ refuse: 'the payer must answer first' })]);
  });

  it('without a payer\'s number is held, and goes once the number is known', async () => {
    const claim = await accepted({}, { category: 'A2', status: '20' });
    const encounterId = claim.encounterId;
    await billing.pay(claim, refusedLines(claim.claimNumber), { ...DENIED, payerClaimNumber: undefined });
    await billing.claimOf(encounterId, ({ status }) => status === 'denied');
    await billing.correct(claim, {});
    const held = await billing.claimOf(encounterId, ({ status }) => status === 'held');
    expect(held).toMatchObject({ frequency: '7', findings: [{ code: 'payer_claim_number_required' }] });
    expect((await billing.claimsOf(encounterId)).find(({ id }) => id === claim.id)?.status).toBe('denied');
    const refused = await billing.clinic.send<{ code: string }>('POST', `/v1/claims/${held.id}/releases`);
    expect([refused.status, refused.body.code]).toEqual([422, 'claim_still_held']);

    await billing.pay(claim, refusedLines(claim.claimNumber), { ...DENIED, payerClaimNumber: 'LATE-NUMBER' });
    await billing.claimOf(encounterId, ({ payerClaimNumber }) => payerClaimNumber === 'LATE-NUMBER');
    expect((await billing.clinic.send('POST', `/v1/claims/${held.id}/releases`)).status).toBe(200);
    const { file, claim: gone } = await sent(encounterId);
    expect(file.claims.find((one) => one.claim.number === gone.claimNumber)?.claim.references).toContainEqual(expect.objectContaining({ qualifier: 'F8', value: 'LATE-NUMBER' }));
    expect((await billing.claimsOf(encounterId)).find(({ id }) => id === claim.id)?.status).toBe('replaced');
  });

  it('of a rejected claim is a first claim again', async () => {
    const claim = await accepted({}, MEMBER_WRONG);
    await billing.correct(claim, { coverage: { memberId: 'COIN0000001' } });
    const again = await billing.claimOf(claim.encounterId, ({ revision, status }) => revision === 1 && status === 'submitted');
    expect(again).toMatchObject({ frequency: '1', replacesClaimId: claim.id });
  });

  it('of a line that is not there is recorded, and the claim stays', async () => {
    const claim = await accepted({}, MEMBER_WRONG);
    await billing.correct(claim, { lines: [{ controlNumber: `${claim.claimNumber}-9`, remove: true }] });
    const view = await until(() => billing.view(claim.id), ({ history }) => history.at(-1)?.action === 'replace');
    expect(view).toMatchObject({ status: 'rejected' });
    expect(view.history.at(-1)?.detail).toMatchObject({ refuse: 'line_not_found' });
  });
});

describe('the timeline', () => {
  it('tells the whole story in order: the encounter before the claim, the next payer\'s turn, the statement, and nothing sealed', async () => {
    const claim = await accepted();
    const encounterId = claim.encounterId;
    await billing.pay(claim, decisions(claim.claimNumber));
    await billing.claimOf(encounterId, ({ status }) => status === 'closed');
    await billing.transfer(claim, 2, 3_360);
    const secondary = await billing.claimOf(encounterId, ({ turn, status }) => turn === 2 && status === 'submitted');
    await billing.tell(StatementIssued, [{ statementId: newId('stm'), patientAccountId: newId('pac'), claimIds: [secondary.id], balanceCents: 100 }]);
    const items = await until(() => billing.timeline(claim.id), (list) => list.some(({ type }) => type === 'statement.issued.v1'));
    expect(items.map(({ type }) => type.replace('.v1', ''))).toEqual([
      'encounter.coded', 'claim.created', 'claim.submitted', 'claim.accepted', 'payment.posted', 'claim.closed', 'balance.transferred', 'claim.created', 'claim.submitted', 'statement.issued',
    ]);
    expect(items.map(({ at }) => at)).toEqual([...items.map(({ at }) => at)].sort());
    expect(JSON.stringify(items)).not.toMatch(/"v1\.\d+\./);
    expect(await billing.timeline(secondary.id)).toEqual(items);
  });
});

describe('REST', () => {
  it('counts claims by status and by how far they ever got', async () => {
    const { body } = await billing.clinic.send<ClaimSummary>('GET', '/v1/claims/summary');
    const [row] = await app.admin<{ count: number; cents: number }>('select count(*)::int as count, sum(charged_cents)::int as cents from claim_submission.claim where org_id = $1', [billing.clinic.orgId]);
    const total = (list: { count: number; cents: number }[]) => list.reduce((sum, { count, cents }) => ({ count: sum.count + count, cents: sum.cents + cents }), { count: 0, cents: 0 });
    expect(total(body.groups)).toEqual(row);
    const [created] = body.reached;
    expect(total([created?.turn1 ?? { count: 0, cents: 0 }, created?.later ?? { count: 0, cents: 0 }])).toEqual(row);
    expect(body.reached.map(({ status }) => status)).toEqual(['created', 'submitted', 'accepted', 'adjudicated']);
    expect(created?.later.count).toBeGreaterThan(0);
  });

  it('pages through claims and refuses what is not there', async () => {
    const seen: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const { body }: { body: { items: ClaimItem[]; nextCursor?: string } } = await billing.clinic.send(`GET`, `/v1/claims?limit=3${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(Number((await app.admin<{ count: string }>('select count(*) from claim_submission.claim where org_id = $1', [billing.clinic.orgId]))[0]?.count));
    const missing = await Promise.all(['/v1/claims/clm_00000000000070008000000000000000', '/v1/claims/clm_00000000000070008000000000000000/timeline', '/v1/submissions/sub_00000000000070008000000000000000', '/v1/acknowledgements/ifl_00000000000070008000000000000000'].map((at) => billing.clinic.send<{ code: string }>('GET', at)));
    expect(missing.map(({ status, body }) => `${status} ${body.code}`)).toEqual(['404 claim_not_found', '404 claim_not_found', '404 submission_not_found', '404 acknowledgement_not_found']);
    expect((await billing.clinic.send('GET', '/v1/claims?status=lost')).status).toBe(400);
  });

  it('keeps organisations apart', async () => {
    const other = new Billing(app, await app.organisation());
    const [encounterId] = await other.code([anEncounter()]) as [EncounterId];
    const theirs = await other.claimOf(encounterId, ({ status }) => status === 'submitted');
    const ours = (await billing.clinic.send<{ items: ClaimItem[] }>('GET', '/v1/claims?limit=1')).body.items[0];
    expect((await billing.clinic.send('GET', `/v1/claims/${theirs.id}`)).status).toBe(404);
    expect((await other.clinic.send('GET', `/v1/claims/${ours?.id}/timeline`)).status).toBe(404);
    expect((await other.clinic.send<{ items: unknown[] }>('GET', '/v1/claims')).body.items).toHaveLength(1);
    expect(clearinghouse.files(submitterIdOf(other.clinic.orgId))).toHaveLength(1);
    // Control numbers count for each organisation by itself.
    expect((await other.clinic.send<{ items: { controlNumber: number }[] }>('GET', '/v1/submissions')).body.items).toMatchObject([{ controlNumber: 1 }]);
  });

  it('asks for the permission of each resource', async () => {
    const reader = await app.organisation(['claims:read']);
    const answers = await Promise.all([reader.send('GET', '/v1/claims'), reader.send('GET', '/v1/submissions'), reader.send('POST', '/v1/acknowledgements', { body: 'x', type: 'application/edi-x12' })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 403]);
  });
});

describe('nothing of a patient', () => {
  it('can be read in any table or in the log', async () => {
    const canaries = ['Marlowe', 'Alder Court', 'COIN4410027', 'PAID4410028', '1951-07-19', '19510719', 'P-20817'];
    expect(await canaryHits(app.adminUrl, canaries)).toEqual([]);
    expect(canaries.filter((canary) => app.logged.some((line) => line.includes(canary)))).toEqual([]);
  });
});
