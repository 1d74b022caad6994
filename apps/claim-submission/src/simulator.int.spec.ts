import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openSimulatorDatabase, simulatorSchema, startSimulator, type RunningSimulator } from '@claimwright/app-payer-simulator';
import { ENCOUNTER_EXAMPLE, EncounterCoded, sealContext, type BillableEncounter } from '@claimwright/contracts';
import { newId, type EncounterId } from '@claimwright/kernel';
import { httpPartner, submitterIdOf, TradingPartners } from '@claimwright/platform-edi-transport';
import { announce } from '@claimwright/platform-messaging';
import { systemActor, type Database } from '@claimwright/platform-persistence';
import { fileKeyProvider } from '@claimwright/platform-security';
import { ServiceApp, testDatabase, until, type Caller, type TestDatabase } from '@claimwright/platform-testing';
import { ClaimSubmissionService } from '@claimwright/service-claim-submission';
import { read835 } from '@claimwright/x12';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

let folder: string;
let simulatorTables: TestDatabase;
let simulatorDb: Database;
let simulator: RunningSimulator;
let app: ServiceApp;
let clinic: Caller;

beforeAll(async () => {
  Object.assign(process.env, { CLAIM_BATCH_WAIT_MS: '200', MAILBOX_POLL_MS: '50', CLAIMS_PER_SET: '1' });
  folder = await mkdtemp(path.join(os.tmpdir(), 'claims-simulator-'));
  simulatorTables = await testDatabase(simulatorSchema);
  simulatorDb = await openSimulatorDatabase({ url: simulatorTables.url, keyProvider: await fileKeyProvider(path.join(folder, 'key')) });
  simulator = await startSimulator({ db: simulatorDb, paymentDelayMs: 0, alwaysTA1: true });
  const partner = httpPartner({ id: 'simulator', baseUrl: simulator.url });
  app = await ServiceApp.start([ClaimSubmissionService], [{ provide: TradingPartners, useValue: new TradingPartners([partner]) }]);
  clinic = await app.organisation();
});
afterAll(async () => {
  await app?.close();
  await simulator?.close();
  await simulatorDb?.close();
  await simulatorTables?.close();
  await rm(folder, { recursive: true, force: true });
});

function aVisit(memberId: string): BillableEncounter {
  const [coverage] = ENCOUNTER_EXAMPLE.coverages;
  if (!coverage) throw new Error('The example has a coverage');
  return { ...ENCOUNTER_EXAMPLE, serviceDate: '2026-03-02', coverages: [{ ...coverage, memberId, payerResponsibility: 'P' }] };
}

async function code(memberIds: readonly string[]): Promise<EncounterId[]> {
  const visits = memberIds.map((memberId) => ({ id: newId('enc'), visit: aVisit(memberId) }));
  await app.app.database('claim-submission').transaction(systemActor(clinic.orgId, 'coding'), (tx) => announce(tx, EncounterCoded, visits.map(({ id, visit }) => ({
    encounterId: id, serviceDate: visit.serviceDate, chargedCents: visit.totalChargeCents, payerIds: ['EVG01'], lineCount: visit.lines.length,
    content: tx.seal(sealContext(EncounterCoded, 'content'), 'enc_elsewhere', visit),
  }))));
  return visits.map(({ id }) => id);
}

interface Claim { status: string; payerClaimNumber?: string; claimNumber: string; submissionId: string }
const claimOf = async (id: EncounterId) => (await clinic.send<{ items: Claim[] }>('GET', `/v1/claims?encounterId=${id}`)).body.items[0];
const settled = (id: EncounterId, wanted: string) => until(() => claimOf(id), (claim) => claim?.status === wanted);

describe('claims against the payer simulator', () => {
  it('are accepted with the payer\'s number, rejected in the 277CA or the 999, or never answered, as their members are scripted', async () => {
    const [paid, wrongMember, badSet, mute] = await code(['PAID0000001', 'REJC0000001', 'R9990000001', 'MUTE0000001']) as [EncounterId, EncounterId, EncounterId, EncounterId];
    expect(await settled(paid, 'accepted')).toMatchObject({ status: 'accepted', payerClaimNumber: expect.any(String) });
    expect((await settled(wrongMember, 'rejected'))?.status).toBe('rejected');
    expect((await settled(badSet, 'rejected'))?.status).toBe('rejected');
    expect((await claimOf(mute))?.status).toBe('submitted');
  });

  it('are paid by their claim number', async () => {
    const [paid] = await code(['CONT0000001']) as [EncounterId];
    const claim = await settled(paid, 'accepted');
    const partner = httpPartner({ id: 'simulator', baseUrl: simulator.url });
    const submitterId = submitterIdOf(clinic.orgId);
    const numbers = await until(async () => {
      const items = await partner.list(submitterId, ['835']);
      const files = await Promise.all(items.map(({ id }) => partner.get(submitterId, id)));
      return files.flatMap((file) => [...read835(file)]).flatMap(({ claims }) => claims.map(({ claimNumber }) => claimNumber));
    }, (list) => list.includes(claim?.claimNumber ?? ''));
    expect(numbers).toContain(claim?.claimNumber);
  });

  it('go out in few files when hundreds are ready together', async () => {
    const accepted = async () => (await clinic.send<{ groups: { status: string; count: number }[] }>('GET', '/v1/claims/summary')).body.groups.find(({ status }) => status === 'accepted')?.count ?? 0;
    const before = await accepted();
    const files = await app.count('claim_submission.submission');
    await code(Array.from({ length: 300 }, (_, index) => `CONT1${String(index).padStart(6, '0')}`));
    expect(await until(accepted, (count) => count === before + 300)).toBe(before + 300);
    expect((await app.count('claim_submission.submission')) - files).toBeLessThan(20);
  });
});
