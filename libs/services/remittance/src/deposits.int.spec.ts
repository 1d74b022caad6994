import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { a835, aClp, aRemittance } from '../test/a-remittance.js';
import { balancesOf, type Organisation, TestService } from '../test/a-service.js';

let service: TestService;
let org: Organisation;
let account: string;

beforeAll(async () => { service = await TestService.start(); });
afterAll(() => service.close());
beforeEach(async () => {
  org = await service.organisation();
  account = await openAccount(org);
});

const NUMBER = '00012345678';
const CSV = { dateFormat: 'MM/DD/YYYY', columns: { date: 'Date', amount: 'Amount', reference: 'Ref', description: 'Description', checkNumber: 'Check' } };

async function openAccount(of: Organisation, bankAccountNumber = NUMBER): Promise<string> {
  const { status, body } = await of.send('POST', '/v1/bank-accounts', { name: 'Operating', bankAccountNumber, routingNumber: '121000358', csv: CSV });
  expect(status).toBe(201);
  return body['id'] as string;
}

/** A remittance that pays this for a claim nobody knows. */
async function remit(of: Organisation, cents: number, parts: Parameters<typeof aRemittance>[1]): Promise<string> {
  return (await of.remit(a835(aRemittance([aClp(`X${cents}`, cents)], parts)))).id;
}

let references = 0;
async function deposit(of: Organisation, amountCents: number, parts: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const { items } = await of.get<{ items: { id: string }[] }>('/v1/bank-accounts');
  const { status, body } = await of.send('POST', '/v1/deposits', { bankAccountId: items[0]?.id, bankReference: `R${++references}`, depositedOn: '2026-03-17', amountCents, ...parts });
  expect({ status, body }).toMatchObject({ status: 201 });
  return body;
}

type Items = { items: Record<string, unknown>[]; nextCursor?: string };
const csvFile = (...rows: string[]): string => ['Date,Amount,Ref,Description,Check', ...rows].join('\r\n');
const importCsv = (of: Organisation, text: string, id = account) => of.send('POST', `/v1/deposits:import?bankAccountId=${id}`, text, { 'content-type': 'text/csv' });
const importBai = (of: Organisation, text: string) => of.send('POST', '/v1/deposits:import', text, { 'content-type': 'application/x-bai2' });
const TRN = (trace: string) => `HCCLAIMPMT TRN*1*${trace}*1391999999~`;

describe('a deposit', () => {
  it('becomes cash, and the money of its remittance when trace, amount and day agree', async () => {
    const remittanceId = await remit(org, 9_040, { trace: '000260316042' });
    expect(balancesOf(await org.ledger())).toEqual({ 'cash:clearing': 9_040, 'suspense': -9_040 });
    const { id } = await deposit(org, 9_040, { bankText: TRN('260316042') });
    expect(balancesOf(await org.ledger())).toEqual({ 'cash': 9_040, 'cash:clearing': 9_040, 'unidentified-deposits': -9_040, 'suspense': -9_040 });
    await org.compare();
    expect(balancesOf(await org.ledger())).toEqual({ cash: 9_040, suspense: -9_040 });
    expect(await org.ledger()).toMatchObject({ balanced: true, suspenseCents: 9_040, paidCents: 0 });
    const view = await org.get(`/v1/deposits/${String(id)}`);
    expect(view).toMatchObject({ status: 'matched', method: 'ach', traceNumber: '260316042', tracePayerId: '1391999999', bankText: TRN('260316042'), byHand: false, matches: [{ method: 'rule', remittanceIds: [remittanceId] }], candidates: [] });
    expect(await org.get('/v1/expected-deposits?status=found')).toMatchObject({ items: [{ remittanceId, matchId: view['matchId'] }] });
    expect(await org.get('/v1/remittances?deposit=found')).toMatchObject({ items: [{ id: remittanceId }] });
    expect(await org.get('/v1/remittances?deposit=missing')).toEqual({ items: [] });
  });

  it('is the same one under the same reference of the bank, and refused when it says another thing', async () => {
    const first = await deposit(org, 500, { bankReference: 'SAME' });
    expect(await deposit(org, 500, { bankReference: 'SAME' })).toMatchObject({ id: first['id'] });
    expect(await org.send('POST', '/v1/deposits', { bankAccountId: account, bankReference: 'SAME', depositedOn: '2026-03-17', amountCents: 501 })).toMatchObject({ status: 409, body: { code: 'deposit_differs' } });
    expect(balancesOf(await org.ledger())).toEqual({ 'cash': 500, 'unidentified-deposits': -500 });
  });

  it('is expected of no remittance that pays nothing or was a copy', async () => {
    await remit(org, 0, { trace: 'NON' });
    const twice = a835(aRemittance([aClp('C', 700)], { trace: 'TWICE' }));
    await org.remit(twice);
    await org.remit(twice);
    expect((await org.get<Items>('/v1/expected-deposits')).items).toMatchObject([{ traceNumber: 'TWICE', amountCents: 700, status: 'missing', reasonCode: 'no_deposit' }]);
    expect((await org.get<Items>('/v1/remittances?deposit=none')).items).toHaveLength(2);
  });
});

describe('what does not fit', () => {
  it.each([
    ['amount_differs', 'amount_differs', 9_041, {}],
    ['date_out_of_rule', 'date_out_of_rule', 9_040, { depositedOn: '2026-03-20' }],
    ['trace_unknown', 'no_deposit', 9_040, { bankText: TRN('OTHER') }],
    ['trace_missing', 'no_deposit', 9_040, { bankText: 'COUNTER DEPOSIT' }],
    ['payer_differs', 'payer_differs', 9_040, { traceNumber: 'T1', tracePayerId: '1388888888', bankText: 'X' }],
  ])('is told on both sides: %s, %s', async (ofDeposit, ofRemittance, cents, parts) => {
    await remit(org, 9_040, { trace: 'T1' });
    await deposit(org, cents, { bankText: TRN('T1'), ...parts });
    await org.compare();
    expect((await org.get<Items>(`/v1/deposits?status=unmatched&reasonCode=${ofDeposit}`)).items).toHaveLength(1);
    expect((await org.get<Items>(`/v1/expected-deposits?status=missing&reasonCode=${ofRemittance}`)).items).toHaveLength(1);
    expect(balancesOf(await org.ledger())).toEqual({ 'cash': cents, 'cash:clearing': 9_040, 'unidentified-deposits': 0 - cents, 'suspense': -9_040 });
  });

  it('waits for a remittance that is held', async () => {
    await org.remit(a835(aRemittance([aClp('C', 700)], { trace: 'H', offByCents: 5 })));
    await deposit(org, 705, { bankText: TRN('H') });
    await org.compare();
    expect((await org.get<Items>('/v1/deposits')).items).toMatchObject([{ status: 'unmatched', reasonCode: 'remittance_held' }]);
  });

  it('ages both ways, by days and buckets, in any order and page by page', async () => {
    await remit(org, 300, { trace: 'A', paidOn: '2026-03-10' });
    await remit(org, 200, { trace: 'B', paidOn: '2020-01-10' });
    await remit(org, 100, { trace: 'C', paidOn: '2026-03-12' });
    const first = await org.get<Items>('/v1/expected-deposits?sort=paidOn&limit=2');
    const rest = await org.get<Items>(`/v1/expected-deposits?sort=paidOn&limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...rest.items].map(({ traceNumber }) => traceNumber)).toEqual(['B', 'A', 'C']);
    expect(first.items[0]).toMatchObject({ ageBucket: '61+' });
    expect(first.items[0]?.['ageDays']).toBeGreaterThan(2_000);
    expect((await org.get<Items>('/v1/expected-deposits?ageBucket=61%2B&sort=-amountCents')).items[0]).toMatchObject({ ageBucket: '61+' });
    const summary = await org.get<{ deposits: unknown[]; remittances: { count: number; cents: number }[] }>('/v1/deposits/summary');
    expect(summary.remittances.reduce((sum, { cents }) => sum + cents, 0)).toBe(600);
    expect(summary.deposits).toEqual([]);
    await org.get('/v1/expected-deposits?sort=matchId', 400);
  });
});

describe('a match by rule', () => {
  it('is taken back by reversing entries when something later makes it doubtful', async () => {
    await remit(org, 9_040, { trace: 'T', paidOn: '2026-03-16' });
    const { id } = await deposit(org, 9_040, { bankText: TRN('T') });
    await org.compare();
    expect(balancesOf(await org.ledger())).toMatchObject({ cash: 9_040 });
    await remit(org, 9_040, { trace: 'T', paidOn: '2026-03-17' });
    await org.compare();
    expect(balancesOf(await org.ledger())).toEqual({ 'cash': 9_040, 'cash:clearing': 18_080, 'unidentified-deposits': -9_040, 'suspense': -18_080 });
    expect(await org.get(`/v1/deposits/${String(id)}`)).toMatchObject({ status: 'unmatched', reasonCode: 'several_candidates', matches: [{ undoneReason: 'several_candidates' }], candidates: [{ by: 'trace' }, { by: 'trace' }] });
  });

  it('is the same whatever came first, and cash is the sum of deposits', async () => {
    const day = fc.constantFrom('2026-03-13', '2026-03-16', '2026-03-17', '2026-03-25');
    const arrival = fc.record({ kind: fc.constantFrom('deposit', 'remittance'), trace: fc.constantFrom('A', 'B'), cents: fc.constantFrom(500, 700, 1_200), day, compare: fc.boolean() });
    await fc.assert(fc.asyncProperty(fc.uniqueArray(arrival, { minLength: 1, maxLength: 6, selector: ({ kind, trace, cents, day: on }) => `${kind} ${trace} ${cents} ${on}` }), fc.infiniteStream(fc.nat()), async (arrivals, random) => {
      const outcome = async (order: typeof arrivals) => {
        const one = await service.organisation();
        await openAccount(one);
        for (const { kind, trace, cents, day: on, compare } of order) {
          if (kind === 'deposit') await deposit(one, cents, { bankText: TRN(trace), depositedOn: on });
          else await remit(one, cents, { trace, paidOn: on });
          if (compare) await one.compare();
        }
        await one.compare();
        const ledger = await one.ledger();
        expect(ledger.balanced).toBe(true);
        expect(balancesOf(ledger)['cash'] ?? 0).toBe(order.filter(({ kind }) => kind === 'deposit').reduce((sum, { cents }) => sum + cents, 0));
        const deposits = (await one.get<Items>('/v1/deposits')).items.map((item) => [item['traceNumber'], item['depositedOn'], item['amountCents'], item['status'], item['reasonCode']].join(' ')).sort();
        const expected = (await one.get<Items>('/v1/expected-deposits')).items.map((item) => [item['traceNumber'], item['paidOn'], item['amountCents'], item['status'], item['reasonCode']].join(' ')).sort();
        return { deposits, expected, balances: balancesOf(ledger) };
      };
      const shuffled = arrivals.map((one) => ({ one, at: random.next().value as number })).sort((a, b) => a.at - b.at).map(({ one }) => one);
      expect(await outcome(shuffled)).toEqual(await outcome(arrivals));
    }), { numRuns: 15 });
  }, 60_000);

  it('is made once when several look for it at the same time', async () => {
    await remit(org, 9_040, { trace: 'T' });
    await deposit(org, 9_040, { bankText: TRN('T') });
    await Promise.all(Array.from({ length: 4 }, () => org.compare()));
    expect(balancesOf(await org.ledger())).toEqual({ cash: 9_040, suspense: -9_040 });
  });
});

describe('a match by hand', () => {
  it('joins a batch of checks with its remittances, to the cent, and is undone with a reason', async () => {
    const remittanceIds = [await remit(org, 1_000, { trace: 'CHK1' }), await remit(org, 2_500, { trace: 'CHK2' })];
    const depositIds = [(await deposit(org, 3_500, { method: 'lockbox' }))['id']];
    const match = (body: object) => org.send('POST', '/v1/deposits:match', { depositIds, remittanceIds, reason: 'batch_of_checks', ...body });
    expect(await match({ remittanceIds: remittanceIds.slice(1) })).toMatchObject({ status: 422, body: { code: 'deposit_amounts_differ' } });
    const { status, body } = await match({});
    expect({ status, body }).toMatchObject({ status: 201, body: { method: 'person', amountCents: 3_500 } });
    expect(balancesOf(await org.ledger())).toEqual({ cash: 3_500, suspense: -3_500 });
    expect(await match({})).toMatchObject({ status: 409, body: { code: 'deposit_matched' } });
    const undo = () => org.send('POST', '/v1/deposits:unmatch', { matchId: body['id'], reason: 'wrong_remittance' });
    expect(await undo()).toMatchObject({ status: 200, body: { undoneReason: 'wrong_remittance' } });
    expect(await undo()).toMatchObject({ status: 404, body: { code: 'deposit_match_not_found' } });
    expect(balancesOf(await org.ledger())).toEqual({ 'cash': 3_500, 'cash:clearing': 3_500, 'unidentified-deposits': -3_500, 'suspense': -3_500 });
    expect((await org.get<Items>('/v1/deposits?reasonCode=unmatched_by_hand')).items).toHaveLength(1);
  });

  it('is left alone by the rule, also where it was undone', async () => {
    const remittanceId = await remit(org, 9_040, { trace: 'T' });
    const { id } = await deposit(org, 9_040, { bankText: TRN('T') });
    await org.compare();
    const { matchId } = await org.get(`/v1/deposits/${String(id)}`);
    await org.send('POST', '/v1/deposits:unmatch', { matchId, reason: 'returned_by_bank' });
    await org.compare();
    expect(await org.get(`/v1/deposits/${String(id)}`)).toMatchObject({ status: 'unmatched', byHand: true, candidates: [{ remittanceId }] });
  });
});

describe('a file of a bank', () => {
  const rows = [`03/17/2026,"1,090.40",F1,${TRN('T1')},`, '03/17/2026,50.00,,COUNTER,', '03/17/2026,50.00,,COUNTER,', '3/18/2026,-12.00,F2,FEE,', '03/18/2026,7.00,F3,DEPOSIT,000417'];

  it('is taken in once, and so is each of its transactions in another file', async () => {
    const first = await importCsv(org, csvFile(...rows));
    expect(first).toMatchObject({ status: 201, body: { format: 'csv', deposits: 4, amountCents: 119_740, known: 0, duplicate: false } });
    expect(await importCsv(org, csvFile(...rows))).toMatchObject({ status: 201, body: { id: first.body['id'], deposits: 4, duplicate: true } });
    expect(await importCsv(org, csvFile(...rows, '03/19/2026,1.00,F9,NEW,'))).toMatchObject({ status: 201, body: { deposits: 1, known: 4, amountCents: 100, duplicate: false } });
    expect(balancesOf(await org.ledger())).toEqual({ 'cash': 119_840, 'unidentified-deposits': -119_840 });
    expect((await org.get<Items>('/v1/deposits?traceNumber=000417')).items).toMatchObject([{ method: 'check', amountCents: 700 }]);
  });

  it('is taken in once when it comes several times at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => importCsv(org, csvFile(...rows))));
    expect(answers.map(({ body }) => body['duplicate']).sort()).toEqual([false, true, true, true]);
    expect(balancesOf(await org.ledger())).toMatchObject({ cash: 119_740 });
  });

  it.each([
    ['a date that is none', csvFile('02/30/2026,1.00,,,')],
    ['an amount that is none', csvFile('03/17/2026,1.0O,,,')],
    ['a comma for a point', csvFile('03/17/2026,"1,50",,,')],
    ['parts of a cent', csvFile('03/17/2026,1.005,,,')],
    ['a quote that does not end', csvFile('03/17/2026,1.00,"X,,')],
    ['a row that is longer than others', csvFile('03/17/2026,1.00,,,,,')],
    ['other names', 'Day,Amount\r\n03/17/2026,1.00'],
    ['a name twice', csvFile().replace('Ref', 'Date')],
    ['nothing in it', ''.padEnd(3, '\n')],
    ['no text in it', csvFile('03/17/2026,1.00,,\0,')],
    ['a row of a megabyte', csvFile(`03/17/2026,1.00,,${'x'.repeat(1 << 20)},`)],
    ['a row that is right before one that is not', csvFile('03/17/2026,1.00,,,', 'Total,1.00,,,')],
  ])('with %s is refused whole', async (_, text) => {
    expect(await importCsv(org, text)).toMatchObject({ status: 422, body: { code: 'bank_file_malformed' } });
    expect(await org.get('/v1/deposits')).toEqual({ items: [] });
  });

  const bai = (parts: { account?: string; total?: number } = {}): string => [
    '01,121000358,RIVERSIDE,260317,0615,1,80,,2/', '02,RIVERSIDE,121000358,1,260317,,USD,2/', `03,${parts.account ?? '12345678'},USD/`,
    `16,142,9040,,REF1,,${TRN('T1')}/`, '16,142,100,,REF2,,OTHER/', `49,${parts.total ?? 9_140},4/`, `98,${parts.total ?? 9_140},1,6/`, `99,${parts.total ?? 9_140},1,8/`, '',
  ].join('\n');

  it('may be BAI2, which names its account itself, and is refused when its totals do not add up', async () => {
    await remit(org, 9_040, { trace: 'T1' });
    expect(await importBai(org, bai({ total: 9_141 }))).toMatchObject({ status: 422, body: { code: 'bank_file_does_not_add_up' } });
    expect(await importBai(org, bai({ account: '999' }))).toMatchObject({ status: 422, body: { code: 'bank_account_unknown' } });
    expect(await org.get('/v1/deposits')).toEqual({ items: [] });
    expect(await importBai(org, bai())).toMatchObject({ status: 201, body: { format: 'bai2', deposits: 2, amountCents: 9_140 } });
    expect(await importBai(org, bai())).toMatchObject({ status: 201, body: { duplicate: true } });
    await org.compare();
    expect(await org.get('/v1/deposits/summary')).toMatchObject({ deposits: [{ status: 'unmatched', count: 1, cents: 100 }, { status: 'matched', count: 1, cents: 9_040 }], remittances: [{ status: 'found', count: 1, cents: 9_040 }] });
  });

  it('is refused where its type, its account or the way it is written are not known', async () => {
    expect(await org.send('POST', '/v1/deposits:import', 'x', { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
    expect(await org.send('POST', '/v1/deposits:import', 'x', { 'content-type': 'text/csv' })).toMatchObject({ status: 422, body: { code: 'bank_account_missing' } });
    expect(await importCsv(org, csvFile(), `bka_${'0'.repeat(32)}`)).toMatchObject({ status: 404, body: { code: 'bank_account_not_found' } });
    const { body } = await org.send('POST', '/v1/bank-accounts', { name: 'BAI only', bankAccountNumber: '98765' });
    expect(await importCsv(org, csvFile(), body['id'] as string)).toMatchObject({ status: 422, body: { code: 'csv_mapping_missing' } });
  });
});

describe('a bank account', () => {
  it('shows the last four digits of its number, and the whole of it where it is read by itself', async () => {
    expect(await org.get('/v1/bank-accounts')).toMatchObject({ items: [{ lastFour: '5678', name: 'Operating' }] });
    expect(JSON.stringify(await org.get('/v1/bank-accounts'))).not.toContain('12345678');
    expect(await org.get(`/v1/bank-accounts/${account}`)).toMatchObject({ bankAccountNumber: NUMBER, routingNumber: '121000358' });
  });

  it('is entered once, and changed only by who has seen its present version', async () => {
    expect(await org.send('POST', '/v1/bank-accounts', { name: 'Again', bankAccountNumber: '12345678' })).toMatchObject({ status: 409, body: { code: 'bank_account_known' } });
    expect(await org.send('POST', '/v1/bank-accounts', { name: 'X', bankAccountNumber: '5555', csv: { dateFormat: 'YYYY-MM-DD', columns: { date: 'D' } } })).toMatchObject({ status: 422, body: { code: 'csv_mapping_incomplete' } });
    const change = (body: object, version: number) => org.send('PATCH', `/v1/bank-accounts/${account}`, body, { 'if-match': `"v${version}"` });
    expect(await change({ bankAccountNumber: '98-7654' }, 1)).toMatchObject({ status: 200, body: { lastFour: '7654', version: 2 } });
    expect(await change({ name: 'Other' }, 1)).toMatchObject({ status: 412 });
    await openAccount(org);
    expect(await change({ bankAccountNumber: NUMBER }, 2)).toMatchObject({ status: 409, body: { code: 'bank_account_known' } });
  });

  it('and what its bank wrote lie sealed, and in no log', async () => {
    await deposit(org, 900, { bankText: 'REFUND OF ZEBULON QUARTZMANE' });
    const [{ text = '' } = {}] = await service.t.admin<{ text: string }>('select string_agg(b::text, $1) || string_agg(d::text, $1) as text from remittance.bank_account b, remittance.deposit d', [' ']);
    const all = text + service.lines.join('');
    expect([NUMBER, '12345678', '121000358', 'ZEBULON'].filter((canary) => all.includes(canary))).toEqual([]);
  });
});
