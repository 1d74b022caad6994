import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Bai2Credit, readBai2 } from './bai2.js';

const GOLDEN = readFileSync(new URL('golden/two-accounts.bai', import.meta.url), 'utf8');

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}

async function read(text: string): Promise<Bai2Credit[]> {
  const credits: Bai2Credit[] = [];
  for await (const credit of readBai2(linesOf(text))) credits.push(credit);
  return credits;
}

const replaced = (from: string | RegExp, to: string): string => {
  const text = GOLDEN.replace(from, to);
  if (text === GOLDEN) throw new Error('The golden file has no such place');
  return text;
};

describe('a BAI2 file', () => {
  it('gives its credits, each with its account, day, method and trace; debits, summaries and sums are none', async () => {
    expect(await read(GOLDEN)).toEqual([
      { accountNumber: '00012345678', amountCents: 452_500, depositedOn: '2026-11-13', method: 'ach', bankReference: '0093817264', trace: { number: '260316000042', payerId: '1391999999' }, description: 'HCCLAIMPMT EVERGREEN HEALTH TRN*1*260316000042*1 391999999~' },
      { accountNumber: '00012345678', amountCents: 120_000, depositedOn: '2026-11-13', method: 'lockbox', bankReference: 'LBX4417', description: 'LOCKBOX 4417, 3 CHECKS' },
      { accountNumber: '00012345678', amountCents: 32_000, depositedOn: '2026-11-13', method: 'check', bankReference: 'CHKDEP1', trace: { number: '0000100417' } },
      { accountNumber: '98765', amountCents: 900, depositedOn: '2026-11-13', method: 'ach', bankReference: 'ABC9', trace: { number: 'PX-9', payerId: '1388888888' }, description: 'PINE HEALTH TRN*1*PX-9*1388888888\\' },
    ]);
  });

  it('is the same with the line ends of other systems and with padded records', async () => {
    const padded = GOLDEN.split('\n').map((line) => (line === '' ? '' : line.padEnd(80))).join('\r\n');
    expect(await read(padded)).toEqual(await read(GOLDEN));
  });

  it.each([
    ['an account total that is another', replaced('49,6888500', '49,6888501'), 'bank_file_does_not_add_up'],
    ['an amount that is another', replaced('16,475,75000', '16,475,75001'), 'bank_file_does_not_add_up'],
    ['a group total that is another', replaced('98,6889400', '98,6889300'), 'bank_file_does_not_add_up'],
    ['a file total that is another', replaced('99,6889400', '99,-6889400'), 'bank_file_does_not_add_up'],
    ['a transaction less than it counts', replaced('16,475,75000,,1001,,CHECK PAID/\n', ''), 'bank_file_does_not_add_up'],
    ['a count of records that is another', replaced('49,900,3', '49,900,2'), 'bank_file_does_not_add_up'],
    ['a count of accounts that is another', replaced('98,6889400,2', '98,6889400,3'), 'bank_file_does_not_add_up'],
    ['no trailer', replaced(/99,.*\n/, ''), 'bank_file_malformed'],
    ['something behind its trailer', `${GOLDEN}03,1,USD/\n`, 'bank_file_malformed'],
    ['an account within an account', replaced('49,6888500,8/\n', ''), 'bank_file_malformed'],
    ['another currency', replaced('261113,2359,USD', '261113,2359,CAD').replace('00012345678,USD', '00012345678,CAD'), 'bank_file_malformed'],
    ['a group that deletes', replaced(',1,261113,2359', ',2,261113,2359'), 'bank_file_malformed'],
    ['a day that is none', replaced('261113,2359', '261332,2359'), 'bank_file_malformed'],
    ['an amount in dollars', replaced('16,475,75000', '16,475,750.00'), 'bank_file_malformed'],
    ['another version', replaced('80,,2/', '80,,3/'), 'bank_file_malformed'],
    ['a funds type that is none', replaced('16,165,900,D', '16,165,900,Q'), 'bank_file_malformed'],
    ['a continuation of nothing', `88,1/\n${GOLDEN}`, 'bank_file_malformed'],
    ['an unknown record', replaced('16,475', '17,475'), 'bank_file_malformed'],
    ['nothing in it', '', 'bank_file_malformed'],
    ['a record without an end', `01,${'9'.repeat(5_000)}`, 'bank_file_malformed'],
  ])('with %s is refused', async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it('is taken or refused, whatever stands in it, and no digit of an amount can change unnoticed', async () => {
    const digits = [...GOLDEN.matchAll(/^(?:16,\d{3}|49),(\d+)/gm)].flatMap((match) => [...(match[1] ?? '')].map((_, i) => match.index + match[0].length - (match[1] ?? '').length + i));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), async (at, by) => {
      const changed = GOLDEN.slice(0, at) + String((Number(GOLDEN[at]) + by) % 10) + GOLDEN.slice(at + 1);
      await expect(read(changed)).rejects.toMatchObject({ code: 'bank_file_does_not_add_up' });
    }));
    await fc.assert(fc.asyncProperty(fc.nat(GOLDEN.length), fc.string({ maxLength: 5 }), async (at, text) => {
      await read(GOLDEN.slice(0, at) + text + GOLDEN.slice(at + 1)).catch((error: { code?: string }) => expect(error.code).toMatch(/^bank_file_/));
    }));
  });
});
