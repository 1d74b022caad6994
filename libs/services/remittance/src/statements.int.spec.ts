import { StatementIssued } from '@claimwright/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { a835, aClp, aRemittance, reversed } from '../test/a-remittance.js';
import { type Organisation, PARTY, type Submitted, TestService } from '../test/a-service.js';

let service: TestService;
let org: Organisation;

beforeAll(async () => { service = await TestService.start(); });
afterAll(() => service.close());
beforeEach(async () => { org = await service.organisation(); });

interface Statement { id: string; patientAccountId: string; status: string; balanceCents: number }
const statements = async (): Promise<Statement[]> => (await org.get<{ items: Statement[] }>('/v1/statements')).items;
const remit = (...clps: ReturnType<typeof aClp>[]) => org.remit(a835(aRemittance(clps)));
const ofSamePatient = (claim: Submitted): Partial<Submitted> => ({ patientId: claim.patientId });

describe('what payers leave to a patient', () => {
  it('is billed with who owes it, what was charged, paid and taken off, and why the rest is owed', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    await remit(aClp(claim.claimNumber, 10_000, ['CO-45 30.00', 'PR-1 10.00', 'PR-2 4.00', 'PR-204 1.00']));
    expect(await org.get('/v1/statements/summary')).toMatchObject({ groups: [{ status: 'ordered', count: 1, cents: 1_500 }] });
    await org.bill();
    const [statement] = await statements();
    expect(await org.get(`/v1/statements/${statement?.id}`)).toMatchObject({
      status: 'issued', balanceCents: 1_500,
      patient: { lastName: 'Oakheart', firstName: 'Wren', address: { line1: '12 Mill Lane', city: 'Madison' }, accountNumber: 'MRN-9' },
      lines: [{
        claimId: claim.claimId, serviceDate: '2026-03-02', chargeCents: 10_000, paidByPayersCents: 5_500, adjustedCents: 3_000, paidByPatientCents: 0, dueCents: 1_500,
        reasons: [{ group: 'PR', reason: '1', kind: 'deductible', cents: 1_000 }, { reason: '2', kind: 'coinsurance', cents: 400 }, { reason: '204', kind: 'not_covered', cents: 100 }],
      }],
    });
    expect(await org.announced(StatementIssued)).toEqual([{ statementId: statement?.id, patientAccountId: statement?.patientAccountId, claimIds: [claim.claimId], balanceCents: 1_500 }]);
    expect(await org.get('/v1/statements/summary')).toMatchObject({ groups: [{ status: 'issued', count: 1, cents: 1_500 }] });
    expect(await org.get(`/v1/patient-accounts/${statement?.patientAccountId}`)).toMatchObject({ balanceCents: 1_500, patient: { lastName: 'Oakheart' } });
  });

  it('is on one statement an account, however many claims and remittances left it', async () => {
    const first = org.claim(10_000);
    const claims = await org.submit(first, org.claim(20_000, ofSamePatient(first)), org.claim(5_000));
    await remit(aClp(claims[0].claimNumber, 10_000, ['PR-2 10.00']), aClp(claims[2].claimNumber, 5_000, ['PR-3 25.00']));
    await remit(aClp(claims[1].claimNumber, 20_000, ['PR-1 20.00']));
    expect(await service.t.db.system(`select from job where queue = 'statement' and org_id = $1`, [org.orgId])).toHaveLength(2);
    await org.bill();
    expect((await statements()).map(({ balanceCents }) => balanceCents).sort()).toEqual([2_500, 3_000]);
  });

  it('goes on a new statement in place of the old one, and the same amounts on none', async () => {
    const first = org.claim(10_000);
    const second = org.claim(20_000, ofSamePatient(first));
    await org.submit(first, second);
    const original = aClp(first.claimNumber, 10_000, ['PR-2 10.00']);
    await remit(original);
    await org.bill();
    await remit(reversed(original), original);
    await org.bill();
    expect(await statements()).toMatchObject([{ status: 'issued', balanceCents: 1_000 }]);
    await remit(aClp(second.claimNumber, 20_000, ['PR-1 20.00']));
    await org.bill();
    expect(await statements()).toMatchObject([{ status: 'superseded', balanceCents: 1_000 }, { status: 'issued', balanceCents: 3_000 }]);
    expect(await org.get('/v1/statements/summary')).toMatchObject({ groups: [{ status: 'issued', count: 1, cents: 3_000 }] });
  });

  it('is asked for no more when the payer takes its decision back', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    const original = aClp(claim.claimNumber, 10_000, ['PR-2 10.00']);
    await remit(original);
    await org.bill();
    await org.remit(a835(aRemittance([reversed(original)], { plb: [{ code: 'FB', amountCents: -9_000 }] })));
    await org.bill();
    expect(await statements()).toMatchObject([{ status: 'superseded' }]);
    expect(await org.get('/v1/statements/summary')).toMatchObject({ groups: [] });
    expect((await org.get<{ items: object[] }>('/v1/patient-accounts')).items).toMatchObject([{ balanceCents: 0 }]);
  });

  it('is never what a payer has yet to decide', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    await remit(aClp(claim.claimNumber, 10_000, ['CO-50 100.00'], { status: '4' }));
    await org.bill();
    expect(await statements()).toEqual([]);
  });

  it('is found by who is billed where the patient has no id: the same party has one account', async () => {
    const unknown = { patientId: undefined };
    const claims = await org.submit(org.claim(10_000, unknown), org.claim(10_000, unknown));
    const other = org.claim(10_000, unknown);
    await service.t.db.transaction({ orgId: org.orgId, subject: 'system:test', permissions: [] }, async (tx) => {
      other.statementParty = tx.seal('event:claim.submitted.v1:statementParty', other.claimId, { ...PARTY, name: { lastName: 'Pellworth', firstName: 'Ivo' } });
    });
    await org.submit(other);
    await remit(...[...claims, other].map(({ claimNumber }) => aClp(claimNumber, 10_000, ['PR-2 10.00'])));
    await org.bill();
    expect((await statements()).map(({ balanceCents }) => balanceCents).sort()).toEqual([1_000, 2_000]);
  });
});
