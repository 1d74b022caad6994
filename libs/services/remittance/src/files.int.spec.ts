import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { submitterIdOf } from '@claimwright/platform-edi-transport';
import { entityDrift } from '@claimwright/platform-persistence';
import { assertTenantTables, canariesIn, canaryHits } from '@claimwright/platform-testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { a835, aClp, aRemittance } from '../test/a-remittance.js';
import { type Organisation, PARTY, TestService } from '../test/a-service.js';
import { remittanceSchema } from './index.js';

let service: TestService;
let org: Organisation;

beforeAll(async () => { service = await TestService.start(); });
afterAll(() => service.close());
beforeEach(async () => { org = await service.organisation(); });

const CLAIMS_FILE = 'ISA*00*          *00*          *ZZ*A              *ZZ*B              *260328*0915*^*00501*000000001*0*T*:~GS*HC*A*B*20260328*0915*1*X*005010X222A1~ST*837*0001*005010X222A1~BHT*0019*00*1*20260328*0915*CH~SE*3*0001~GE*1*1~IEA*1*000000001~';

describe('the database of this service', () => {
  it('shows each organisation its own rows only', () => assertTenantTables(service.t));
  it('is what the entities say', async () => { expect(await entityDrift(service.t.adminUrl, remittanceSchema)).toEqual([]); });
});

describe('a file that is no remittance', () => {
  const good = a835(aRemittance([aClp('C1', 10_000, ['CO-45 30.00'])]));
  it.each([
    ['an 837', CLAIMS_FILE, 'file_unexpected_transaction'],
    ['a truncated 835', good.slice(0, Math.floor(good.length * 0.6)), 'file_truncated'],
    ['an 835 without its trailer', good.replace(/IEA\*.*$/, ''), 'file_truncated'],
    ['an 835 that miscounts its segments', good.replace(/SE\*\d+/, 'SE*3'), 'file_wrong_count'],
    ['an 835 with an amount that is none', good.replace('*10000*', '*1OO*').replace('CLP*C1*1*100*', 'CLP*C1*1*1OO*'), 'file_malformed'],
    ['a good file with one behind it that is cut short', good + good.replace(/GE\*.*$/, ''), 'file_truncated'],
    ['text', 'hello, this is not a remittance', 'file_not_x12'],
  ])('%s is refused and leaves nothing behind', async (_, text, code) => {
    const { status, body } = await org.post(text);
    expect({ status, code: body.code }).toEqual({ status: 422, code });
    expect(await org.get('/v1/remittances')).toEqual({ items: [] });
    expect(await org.get('/v1/remittances/files')).toEqual({ items: [] });
  });

  it('names the place of the fault', async () => {
    const { body } = await org.post(good.replace('CLP*C1*1*100*', 'CLP*C1*1*1OO*'));
    expect(body.findings).toMatchObject([{ pointer: '/CLP/3' }]);
  });

  it('is not taken under another content type', async () => {
    expect(await org.post('{}', { 'content-type': 'application/json' })).toMatchObject({ status: 415 });
  });
});

describe('posting a file', () => {
  it('answers a remittance for each set, of several interchanges too', async () => {
    const { status, body } = await org.post(a835(aRemittance([], { trace: 'A' }), aRemittance([], { trace: 'B' })) + a835(aRemittance([], { trace: 'C' })));
    expect(status).toBe(201);
    expect(body.items.map(({ traceNumber }) => traceNumber)).toEqual(['A', 'B', 'C']);
    const { items, nextCursor } = await org.get<{ items: { id: string }[]; nextCursor: string }>('/v1/remittances?limit=2');
    const rest = await org.get<{ items: { id: string }[] }>(`/v1/remittances?limit=2&cursor=${nextCursor}`);
    expect([...items, ...rest.items].map(({ id }) => id)).toEqual(body.items.map(({ id }) => id));
    expect(await org.get('/v1/remittances?traceNumber=B')).toMatchObject({ items: [{ id: body.items[1]?.id }] });
    expect(await org.get('/v1/remittances/summary')).toMatchObject({ groups: [{ status: 'posted', count: 3, cents: 0 }] });
  });

  it('is answered again under its key, and another file under that key is refused', async () => {
    const file = a835(aRemittance([aClp('C1', 10_000)]));
    const first = await org.post(file, { 'idempotency-key': 'once' });
    expect(await org.post(file, { 'idempotency-key': 'once' })).toMatchObject({ status: 201, body: first.body });
    expect((await org.get<{ items: object[] }>('/v1/remittances')).items).toHaveLength(1);
    expect(await org.post(a835(aRemittance([])), { 'idempotency-key': 'once' })).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });

  it('needs the permission to write, and reading the permission to read', async () => {
    const reader = await service.organisation(['remittances:read']);
    expect(await reader.post(a835(aRemittance([])))).toMatchObject({ status: 403 });
    await reader.get('/v1/remittances');
    for (const url of ['/v1/ledger/summary', '/v1/ledger/entries', '/v1/statements', '/v1/patient-accounts', '/v1/statements/summary']) await reader.get(url, 403);
    const writer = await service.organisation(['remittances:write']);
    for (const url of ['/v1/remittances', '/v1/remittances/files', '/v1/payments', '/v1/payments/summary']) await writer.get(url, 403);
  });

  it('says of an id that is nobody’s that there is nothing', async () => {
    const none = '0'.repeat(32);
    for (const url of [`/v1/remittances/era_${none}`, `/v1/remittances/era_${none}/claims`, `/v1/statements/stm_${none}`, `/v1/patient-accounts/pac_${none}`]) await org.get(url, 404);
    await org.get('/v1/remittances/era_x', 400);
    await org.get('/v1/remittances?status=lost', 400);
  });
});

describe('two organisations', () => {
  it('see nothing of each other, and post the same payment each for itself', async () => {
    const other = await service.organisation();
    const [mine] = await org.submit(org.claim(10_000, { claimNumber: 'SAME1' }));
    const [theirs] = await other.submit(other.claim(10_000, { claimNumber: 'SAME1' }));
    const file = a835(aRemittance([aClp('SAME1', 10_000, ['CO-45 30.00', 'PR-2 14.00'])]));
    const { id } = await org.remit(file);
    expect(await other.ledger()).toMatchObject({ chargedCents: 10_000, paidCents: 0, openCents: 10_000 });
    await other.get(`/v1/remittances/${id}`, 404);
    expect(await other.get('/v1/payments')).toEqual({ items: [] });
    expect(await other.remit(file)).toMatchObject({ status: 'posted', claims: { posted: 1 } });
    await Promise.all([org.bill(), other.bill()]);
    for (const [one, claim] of [[org, mine], [other, theirs]] as const) {
      expect(await one.ledger()).toMatchObject({ chargedCents: 10_000, paidCents: 5_600, openCents: 0, balanced: true });
      expect((await one.get<{ items: object[] }>('/v1/payments')).items).toMatchObject([{ claimId: claim.claimId }]);
      expect((await one.get<{ items: object[] }>('/v1/statements')).items).toHaveLength(1);
    }
  });
});

describe('a mailbox', () => {
  const put = async (name: string, text: string): Promise<void> => {
    const folder = inbox();
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, name), text);
  };
  const inbox = () => path.join(service.mailboxes, 'inbox', submitterIdOf(org.orgId));
  const waiting = async () => (await readdir(inbox())).filter((name) => !name.startsWith('.'));

  it('is emptied: each file is stored, posted and confirmed, once', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    await put('one.835', a835(aRemittance([aClp(claim.claimNumber, 10_000, ['CO-45 30.00'])])));
    await put('other.999', 'not ours to read');
    await service.tick();
    expect(await waiting()).toEqual(['other.999']);
    expect(await org.ledger()).toMatchObject({ paidCents: 7_000, openCents: 0, balanced: true });
    expect(await org.get('/v1/remittances/files')).toMatchObject({ items: [{ source: 'mailbox', status: 'read', partnerId: 'clearinghouse' }] });
    await service.tick();
    expect((await org.get<{ items: object[] }>('/v1/remittances')).items).toHaveLength(1);
  });

  it('is only confirmed where a crash came between the commit and the confirmation', async () => {
    const [claim] = await org.submit(org.claim(10_000));
    const file = a835(aRemittance([aClp(claim.claimNumber, 10_000, ['CO-45 30.00'])]));
    await put('one.835', file);
    await service.tick();
    await put('one.835', file);
    await service.tick();
    expect(await waiting()).toEqual([]);
    expect((await org.get<{ items: object[] }>('/v1/remittances')).items).toHaveLength(1);
  });

  it('keeps a file that cannot be read for a person and goes on with the next', async () => {
    const good = a835(aRemittance([]));
    await put('1-bad.835', good.slice(0, -40));
    await put('2-good.835', good);
    await service.tick();
    expect(await waiting()).toEqual([]);
    expect(await org.get('/v1/remittances/files?status=unreadable')).toMatchObject({ items: [{ reasonCode: 'file_truncated', bytes: good.length - 40 }] });
    expect((await org.get<{ items: object[] }>('/v1/remittances')).items).toMatchObject([{ status: 'posted' }]);
  });
});

describe('patient data', () => {
  const CANARIES = ['Zzyzxcanary', 'Quokkacanary', '77 Canarybird Alley', 'COIN77canary31', 'ACCTcanary99'];
  const [lastName = '', firstName = '', line1 = '', memberId = '', accountNumber = ''] = CANARIES;

  it('is readable in no table, event or log, whatever became of the remittance', async () => {
    const claims = [org.claim(10_000), org.claim(10_000, { patientId: undefined })];
    await service.t.db.transaction({ orgId: org.orgId, subject: 'system:test', permissions: [] }, async (tx) => {
      for (const claim of claims) claim.statementParty = tx.seal('event:claim.submitted.v1:statementParty', claim.claimId, { name: { lastName, firstName }, address: { ...PARTY.address, line1 }, accountNumber });
    });
    await org.submit(...claims);
    const named = { patient: { kind: 'person' as const, person: { lastName, firstName }, id: { qualifier: 'MI', value: memberId } }, references: [{ qualifier: 'EA', value: accountNumber }] };
    const clps = [...claims.map(({ claimNumber }) => claimNumber), 'UNKNOWN'].map((number) => aClp(number, 10_000, ['PR-2 14.00'], named));
    await org.remit(a835(aRemittance(clps, { plb: [{ code: 'WO', reference: memberId, amountCents: 100 }] })));
    await org.remit(a835(aRemittance(clps, { offByCents: 1 })));
    await org.post(a835(aRemittance(clps)).slice(0, -50));
    await org.bill();
    expect(await canaryHits(service.t.adminUrl, CANARIES)).toEqual([]);
    expect(canariesIn(service.lines.join('\n'), CANARIES)).toEqual([]);
    const { items } = await org.get<{ items: { id: string }[] }>('/v1/statements');
    expect(items).toHaveLength(2);
    expect(await org.get(`/v1/statements/${items[0]?.id}`)).toMatchObject({ patient: { lastName, firstName, address: { line1 } } });
  });
});
