import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '@claimwright/platform-persistence';
import { fileKeyProvider } from '@claimwright/platform-security';
import { assertTenantTables, canaryHits, testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { read271, read835, readAcknowledgements, write270 } from '@claimwright/x12';
import { openSimulatorDatabase, simulatorSchema, startSimulator, type RunningSimulator } from './index.js';
import { aFile } from './testing/a-file.js';
import { aQuestion } from './testing/a-question.js';
import { imbalances } from './testing/balances.js';

interface Item { id: string; type: string; size: number }

let test: TestDatabase;
let db: Database;
let simulator: RunningSimulator;
let keyFolder: string;
/** Long enough not to occur by chance in megabytes of sealed text. */
const CANARIES = ['MARLOWETHORPE', 'FLAK-CANARY-9', '12 RIVER ROAD'];
const SETTINGS = { paymentDelayMs: 0, lateDelayMs: 3_600_000 };

const openDatabase = async () => openSimulatorDatabase({ url: test.url, keyProvider: await fileKeyProvider(path.join(keyFolder, 'simulator.key')) });

beforeAll(async () => {
  keyFolder = await mkdtemp(path.join(os.tmpdir(), 'payer-simulator-'));
  test = await testDatabase(simulatorSchema);
  db = await openDatabase();
  simulator = await startSimulator({ db, ...SETTINGS });
});

afterAll(async () => {
  await simulator?.close();
  await db?.close();
  await test?.close();
  await rm(keyFolder, { recursive: true, force: true });
});

const call = (route: string, init: RequestInit = {}) => fetch(simulator.url + route, init);
const put = (submitter: string, name: string, body: Buffer) => call(`/submitters/${submitter}/files/${name}`, { method: 'PUT', body: new Uint8Array(body), headers: { 'content-type': 'application/edi-x12' } });
const list = async (submitter: string, query = '') => ((await (await call(`/submitters/${submitter}/mailbox${query}`)).json()) as { items: Item[] }).items;
const types = async (submitter: string, query = '') => (await list(submitter, query)).map(({ type }) => type);
const ask = (submitter: string, memberId: string) => call(`/submitters/${submitter}/eligibility`, { method: 'POST', body: write270([aQuestion(memberId)]), headers: { 'content-type': 'application/edi-x12' } });

async function read(submitter: string, type: string): Promise<Buffer> {
  const [item] = await list(submitter, `?types=${type}`);
  const response = await call(`/submitters/${submitter}/mailbox/${item?.id}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([response.status, response.headers.get('content-type'), bytes.length]).toEqual([200, 'application/edi-x12', item?.size]);
  return bytes;
}

describe('a file handed over', () => {
  it('is answered in the mailbox, oldest first, by type', async () => {
    expect((await put('FILES1', 'a.837', aFile([{}]))).status).toBe(201);
    expect(await types('FILES1')).toEqual(['999', '277CA', '835']);
    expect(await types('FILES1', '?types=835,TA1')).toEqual(['835']);
    expect(await types('FILES1', '?limit=2')).toEqual(['999', '277CA']);
    expect([...readAcknowledgements(await read('FILES1', '277CA'))]).toHaveLength(1);
    const [remittance] = read835(await read('FILES1', '835'));
    expect(remittance).toMatchObject({ payment: { amountCents: 80_00 }, claims: [{ claimNumber: 'CLAIM1', patient: { person: { lastName: 'MARLOWETHORPE' } } }] });
  });

  it('is answered once however often it comes, also at the same moment', async () => {
    const file = aFile([{}]);
    const statuses = await Promise.all(Array.from({ length: 6 }, async () => (await put('FILES2', 'a.837', file)).status));
    expect(statuses.sort()).toEqual([200, 200, 200, 200, 200, 201]);
    expect(await types('FILES2')).toEqual(['999', '277CA', '835']);
  });

  it('cannot take the name of another', async () => {
    await put('FILES3', 'a.837', aFile([{}]));
    const response = await put('FILES3', 'a.837', aFile([{ number: 'OTHER' }]));
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([409, 'name_taken']);
    expect(await types('FILES3')).toEqual(['999', '277CA', '835']);
  });

  it.each([
    ['not X12', Buffer.from('hello'), 'not_x12'],
    ['empty', Buffer.alloc(0), 'not_x12'],
    ['a question', Buffer.from(write270([aQuestion('CONT1')])), 'unexpected_transaction'],
  ])('is refused where it is %s, and its name stays free', async (what, bytes, code) => {
    const submitter = `REFUSED-${what.replaceAll(' ', '-')}`;
    const response = await put(submitter, 'a.837', bytes);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([422, code]);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect((await put(submitter, 'a.837', aFile([{}]))).status).toBe(201);
  });

  it('gets the same answers in another simulator of the same seed', async () => {
    const file = aFile([{ number: 'A' }, { number: 'B', memberId: 'DEDU1' }]);
    await put('FILES5', 'a.837', file);
    const before = (await read('FILES5', '835')).toString();
    for (const table of ['received_file', 'mailbox_item', 'claim']) await test.admin(`delete from payer_simulator.${table} where submitter_id = 'FILES5'`);
    await put('FILES5', 'a.837', file);
    expect((await read('FILES5', '835')).toString()).toBe(before);
  });

  it('holds back the payment of late claims', async () => {
    await put('FILES6', 'a.837', aFile([{ memberId: 'LATE1' }]));
    expect(await types('FILES6')).toEqual(['999', '277CA']);
  });
});

describe('what the payers remember', () => {
  it('makes a duplicate of a claim sent again, and lets it be replaced', async () => {
    await put('MEMORY1', 'a.837', aFile([{}]));
    const [first] = read835(await read('MEMORY1', '835'));
    await confirmAll('MEMORY1');
    await put('MEMORY1', 'b.837', aFile([{}], { control: '000000102' }));
    expect([...read835(await read('MEMORY1', '835'))][0]?.claims).toMatchObject([{ status: '4', lines: [{ adjustments: [{ group: 'OA', reason: '18' }] }] }]);
    await confirmAll('MEMORY1');
    await put('MEMORY1', 'c.837', aFile([{ frequency: '7', replaces: first?.claims[0]?.payerClaimNumber, memberId: 'PAID1' }], { control: '000000103' }));
    const [third] = read835(await read('MEMORY1', '835'));
    expect(third?.claims).toMatchObject([{ status: '22', paidCents: -80_00, patient: { person: { lastName: 'MARLOWETHORPE' } } }, { status: '1', paidCents: 100_00 }]);
    expect(third && imbalances(third)).toEqual([]);
    await confirmAll('MEMORY1');
    await put('MEMORY1', 'd.837', aFile([{ frequency: '7', replaces: first?.claims[0]?.payerClaimNumber }], { control: '000000104' }));
    expect([...readAcknowledgements(await read('MEMORY1', '277CA'))]).toMatchObject([{ providers: [{ claims: [{ statuses: [{ codes: [{ category: 'A7', status: '464' }] }] }] }] }]);
  });

  it('is one submitter\'s and no other\'s', async () => {
    await put('MEMORY2', 'a.837', aFile([{}]));
    await put('MEMORY3', 'a.837', aFile([{}]));
    expect([...read835(await read('MEMORY3', '835'))][0]?.claims).toMatchObject([{ status: '1' }]);
  });

  const confirmAll = async (submitter: string) => {
    for (const { id } of await list(submitter)) await call(`/submitters/${submitter}/mailbox/${id}`, { method: 'DELETE' });
  };
});

describe('the mailbox', () => {
  it('lists an item until it is confirmed, once or twice', async () => {
    await put('BOX1', 'a.837', aFile([{}]));
    const [item] = await list('BOX1');
    for (let time = 0; time < 2; time++) expect((await call(`/submitters/BOX1/mailbox/${item?.id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await types('BOX1')).toEqual(['277CA', '835']);
  });

  it('shows nobody else\'s items and none that is not due', async () => {
    await put('BOX2', 'a.837', aFile([{ memberId: 'LATE1' }]));
    const [item] = await list('BOX2');
    expect((await call(`/submitters/BOX3/mailbox/${item?.id}`)).status).toBe(404);
    const [late] = await test.admin<{ id: string }>(`select id from payer_simulator.mailbox_item where submitter_id = 'BOX2' and type = '835'`);
    expect((await call(`/submitters/BOX2/mailbox/${late?.id}`)).status).toBe(404);
    await call(`/submitters/BOX2/mailbox/${late?.id}`, { method: 'DELETE' });
    await test.admin(`update payer_simulator.mailbox_item set due_at = now() where submitter_id = 'BOX2'`);
    expect(await types('BOX2')).toContain('835');
  });

  it.each(['/submitters/..%2Fx/mailbox', '/submitters/BOX1/mailbox?types=a%20b', '/submitters/BOX1/mailbox?limit=0'])('refuses the address %s', async (route) => {
    expect((await call(route)).status).toBe(400);
  });
});

describe('an eligibility question', () => {
  it('is answered in the same call', async () => {
    const response = await ask('ASK1', 'COPA1');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/edi-x12']);
    expect([...read271(Buffer.from(await response.text()))]).toMatchObject([{ traces: [{ number: 'ASK1' }], benefits: [{ code: '1' }, { code: 'B', amountCents: 25_00 }] }]);
  });

  it('fails twice and then not again for each flaky member, and always for one that is down', async () => {
    const statuses = async (memberId: string) => [(await ask('ASK2', memberId)).status, (await ask('ASK2', memberId)).status, (await ask('ASK2', memberId)).status, (await ask('ASK2', memberId)).status];
    expect(await statuses('FLAK1')).toEqual([503, 503, 200, 200]);
    expect(await statuses('FLAK2')).toEqual([503, 503, 200, 200]);
    expect(await statuses('DOWN1')).toEqual([503, 503, 503, 503]);
  });

  it('to a payer that is down does not keep others in the same interchange from their answers', async () => {
    const questions = ['DOWN1', 'CONT1', 'FLAK9'].map((memberId, index) => {
      const question = aQuestion(memberId);
      return { ...question, traces: [{ kind: '1', number: memberId, originator: '9CLINIC001' }], envelope: { ...question.envelope, setControlNumber: `000${index + 1}` } };
    });
    const response = await call('/submitters/ASK4/eligibility', { method: 'POST', body: write270(questions), headers: { 'content-type': 'application/edi-x12' } });
    const answers = [...read271(Buffer.from(await response.text()))].map(({ traces, rejections, benefits }) => `${traces[0]?.number} ${rejections[0]?.aaaCode ?? benefits[0]?.code}`);
    expect(answers).toEqual(['DOWN1 42', 'CONT1 1', 'FLAK9 42']);
  });

  it('that cannot be read is refused', async () => {
    expect((await call('/submitters/ASK3/eligibility', { method: 'POST', body: 'ISA*00' })).status).toBe(422);
  });
});

describe('the simulator', () => {
  it('tells its table of magic values and its health', async () => {
    expect(await (await call('/')).text()).toContain('DN16…  denied CO-16 with remark M76');
    expect(await (await call('/health')).json()).toEqual({ status: 'ok' });
    expect((await call('/nothing')).status).toBe(404);
  });

  it('goes on after a restart where it was', async () => {
    await put('AGAIN1', 'a.837', aFile([{}]));
    await ask('AGAIN1', 'FLAK-CANARY-9');
    const before = (await read('AGAIN1', '835')).toString();
    await simulator.close();
    await db.close();
    db = await openDatabase();
    simulator = await startSimulator({ db, ...SETTINGS });
    expect((await read('AGAIN1', '835')).toString()).toBe(before);
    expect((await put('AGAIN1', 'a.837', aFile([{}]))).status).toBe(200);
    expect([(await ask('AGAIN1', 'FLAK-CANARY-9')).status, (await ask('AGAIN1', 'FLAK-CANARY-9')).status]).toEqual([503, 200]);
  });

  it('leaves nothing of a file whose transaction is cut off, and takes it again', async () => {
    await test.admin(`create function payer_simulator.fail() returns trigger language plpgsql as $$ begin raise exception 'cut off'; end $$`);
    await test.admin(`create trigger fail before insert on payer_simulator.mailbox_item for each row when (new.type = '835' and new.submitter_id = 'CUT1') execute function payer_simulator.fail()`);
    expect((await put('CUT1', 'a.837', aFile([{}]))).status).toBe(500);
    expect(await types('CUT1')).toEqual([]);
    await test.admin('drop trigger fail on payer_simulator.mailbox_item');
    expect((await put('CUT1', 'a.837', aFile([{}]))).status).toBe(201);
    expect([...read835(await read('CUT1', '835'))][0]?.claims).toMatchObject([{ status: '1' }]);
  });

  it('answers a file of 5,000 claims', async () => {
    const members = ['PAID', 'CONT', 'DEDU', 'COIN', 'COPA', 'DN50', 'REJC', 'PART'];
    const file = aFile(Array.from({ length: 5_000 }, (_, index) => ({ number: `N${index}`, memberId: `${members[index % members.length]}${index}`, chargesCents: [100_00, 75_25] })));
    expect((await put('BULK1', 'a.837', file)).status).toBe(201);
    const [remittance] = read835(await read('BULK1', '835'));
    expect(remittance?.claims).toHaveLength(4_375);
    expect(remittance && imbalances(remittance)).toEqual([]);
  });

  it('keeps its tables to its own organisation and no patient readable in them', async () => {
    await assertTenantTables(test);
    expect(await canaryHits(test.adminUrl, CANARIES)).toEqual([]);
  });
});
