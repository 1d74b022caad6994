import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimwright } from '../../testing/claimwright.js';

const BANK = 'bka_019cf5a0d80070008000000000000005';
const DEPOSIT = { id: 'dep_1', depositedOn: '2026-03-12', ageDays: 5, amountCents: 41_700, reasonCode: 'trace_unknown', traceNumber: '100417' };
const EXPECTED = { remittanceId: 'era_1', paidOn: '2026-03-10', ageDays: 7, amountCents: 904_000, reasonCode: 'no_deposit', traceNumber: 'T1' };

let folder: string;
let server: Server;
let flags: string[];
const asked: { method: string; url: string; type: string; body: string }[] = [];

function answer(url: string, body: string): [status: number, answer: object] {
  if (url.startsWith('/v1/deposits:import')) {
    if (body.includes('wrong')) return [422, { status: 422, code: 'bank_file_does_not_add_up', detail: 'The total of the file is not that of its amounts', findings: [{ code: 'x', severity: 'error', pointer: '/99/line/7', message: 'x' }] }];
    return [201, { id: 'dim_1', format: 'csv', deposits: 2, amountCents: 1_850, known: 1, duplicate: body.includes('again') }];
  }
  if (url.startsWith('/v1/deposits?')) return [200, { items: [DEPOSIT] }];
  if (url.startsWith('/v1/expected-deposits?')) return [200, { items: [EXPECTED] }];
  return [url.endsWith(':match') ? 201 : 200, { id: 'dmt_1', amountCents: 3_500, depositIds: ['dep_1'], remittanceIds: ['era_1', 'era_2'], ...(url.endsWith(':unmatch') && { undoneReason: 'other' }) }];
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cli-deposits-'));
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString())).on('end', () => {
      asked.push({ method: request.method ?? '', url: request.url ?? '', type: request.headers['content-type'] ?? '', body });
      const [status, json] = answer(request.url ?? '', body);
      response.writeHead(status, { 'content-type': status < 300 ? 'application/json' : 'application/problem+json' }).end(JSON.stringify(json));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  flags = ['--url', `http://127.0.0.1:${(server.address() as AddressInfo).port}`, '--api-key', 'cw_live_x'];
  for (const [name, text] of Object.entries({ 'new.csv': 'Date,Amount', 'again.csv': 'again', 'new.bai': '01,A,B/', 'wrong.bai': '01,wrong/' })) await writeFile(path.join(folder, name), text);
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const file = (name: string): string => path.join(folder, name);

describe('claimwright deposits', () => {
  it('imports CSV for an account, and BAI2 without one, each as what it is', async () => {
    expect(await claimwright('deposits', 'import', file('new.csv'), '--account', BANK, ...flags)).toMatchObject({ code: 0, out: expect.stringMatching(/new\.csv: 2 deposits of \$18\.50, 1 known from other files\n$/) });
    expect(asked.at(-1)).toMatchObject({ url: `/v1/deposits:import?bankAccountId=${BANK}`, type: 'text/csv', body: 'Date,Amount' });
    expect((await claimwright('deposits', 'import', file('new.bai'), '--json', ...flags)).out).toContain('"deposits":2');
    expect(asked.at(-1)).toMatchObject({ url: '/v1/deposits:import', type: 'application/x-bai2', body: '01,A,B/' });
    expect((await claimwright('deposits', 'import', file('again.csv'), '--account', BANK, ...flags)).out).toMatch(/came before, nothing was imported/);
  });

  it('says where a file is wrong, and exits with 2', async () => {
    expect(await claimwright('deposits', 'import', file('wrong.bai'), ...flags)).toMatchObject({ code: 2, out: expect.stringMatching(/refused.*bank_file_does_not_add_up at \/99\/line\/7/) });
    expect(await claimwright('deposits', 'import', file('new.csv'), ...flags)).toMatchObject({ code: 2, err: expect.stringMatching(/needs --account/) });
    expect(await claimwright('deposits', 'import', file('none.csv'), '--account', BANK, ...flags)).toMatchObject({ code: 2, err: expect.stringMatching(/Cannot read/) });
  });

  it('lists what waits on both sides or on one, and exits with 1 while something does', async () => {
    const { code, out } = await claimwright('deposits', 'list', '--age', '4-10', ...flags);
    expect({ code, lines: out.trim().split('\n').map((line) => line.replace(/ +/g, ' ')) }).toEqual({ code: 1, lines: ['dep_1 2026-03-12 5 d $417.00 trace_unknown 100417', 'era_1 2026-03-10 7 d $9,040.00 no_deposit T1', '2 waiting'] });
    expect(asked.at(-1)?.url).toMatch(/ageBucket=4-10/);
    expect((await claimwright('deposits', 'list', '--side', 'remittances', ...flags)).out).not.toContain('dep_1');
  });

  it('matches and takes back', async () => {
    expect((await claimwright('deposits', 'match', '--deposit', 'dep_1', '--remittance', 'era_1', 'era_2', '--reason', 'batch_of_checks', ...flags)).out).toBe('dmt_1: $35.00, 1 deposits, 2 remittances\n');
    expect(JSON.parse(asked.at(-1)?.body ?? '')).toEqual({ depositIds: ['dep_1'], remittanceIds: ['era_1', 'era_2'], reason: 'batch_of_checks' });
    expect((await claimwright('deposits', 'unmatch', 'dmt_1', '--reason', 'other', ...flags)).out).toMatch(/undone: other/);
  });
});
