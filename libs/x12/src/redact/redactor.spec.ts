import { describe, expect, it } from '@jest/globals';
import { redact } from './redactor.js';
import { Pseudonyms } from './pseudonyms.js';
import { SipHash } from './siphash.js';

const KEY = Uint8Array.from({ length: 16 }, (_, at) => at);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const redacted = (text: string | Uint8Array, key = KEY): string => {
  const decoder = new TextDecoder();
  let out = '';
  for (const chunk of redact(typeof text === 'string' ? bytes(text) : text, { key })) out += decoder.decode(chunk, { stream: true });
  return out;
};

const ISA = 'ISA*00*          *00*          *ZZ*SENDERID       *ZZ*RECEIVERID     *260303*1200*^*00501*000000905*0*T*:~\n';
const file = (body: string): string => `${ISA}GS*HC*SENDERID*RECEIVERID*20260303*1200*17*X*005010X222A1~\n${body}GE*1*17~\nIEA*1*000000905~\n`;
/** The segments of a set after it is redacted. */
const body = (text: string): string[] => redacted(file(text)).split('~\n').slice(2, -3);

describe('redact', () => {
  it('keeps the envelope, its numbers, widths and line ends', () => {
    const lines = redacted(file('ST*837*0001*005010X222A1~\nSE*2*0001~\n')).split('~\n');
    expect(lines[0]).toMatch(/^ISA\*00\* {10}\*00\* {10}\*ZZ\*[A-Z]{8} {7}\*ZZ\*[A-Z]{10} {5}\*\d{6}\*1200\*\^\*00501\*000000905\*0\*T\*:$/);
    expect(lines[0]).not.toContain('SENDERID');
    expect(lines[1]).toMatch(/^GS\*HC\*[A-Z]{8}\*[A-Z]{10}\*\d{8}\*1200\*17\*X\*005010X222A1$/);
    expect(lines.slice(2).map((line) => line.trim())).toEqual(['ST*837*0001*005010X222A1', 'SE*2*0001', 'GE*1*17', 'IEA*1*000000905', '']);
  });

  it.each(['', 'no X12 at all'])('refuses bytes without an interchange: %j', (text) => {
    expect(() => redacted(text)).toThrow(expect.objectContaining({ code: 'not_x12' }));
  });

  it('replaces names, the same by the same', () => {
    const [first, second, other, org] = body('NM1*IL*1*DOE*ANN*Q***MI*ABC12345~\nNM1*QC*1*DOE*ANN~\nNM1*QC*1*ROE*JO~\nNM1*85*2*DOE CLINIC*****XX*1234567893~\n');
    expect(first).toMatch(/^NM1\*IL\*1\*[A-Z]{4,}\*[A-Z]{4,}\*[A-Z]\*\*\*MI\*[A-Z]{3}\d{5}$/);
    expect(first?.split('*').slice(3, 5)).toEqual(second?.split('*').slice(3, 5));
    expect(other?.split('*')[3]).not.toBe(first?.split('*')[3]);
    expect(org).toMatch(/^NM1\*85\*2\*[A-Z]+ [A-Z]+\*\*\*\*\*XX\*\d{10}$/);
    expect(first).not.toContain('DOE');
  });

  it('keeps codes, amounts, diagnoses and procedures', () => {
    const lines = ['SBR*P*18*******MB', 'DN1*36*30**Y', 'HI*ABK:J0300*ABF:Z1159', 'SV1*HC:99213:25*40*UN*1***1', 'CAS*CO*45*12.5', 'QTY*CA*3'];
    expect(body(`${lines.join('~\n')}~\n`)).toEqual(lines);
  });

  it('gives the claim, the references and the trace other numbers of the same form', () => {
    const [clm, ref, ssn, trn] = body('CLM*AC-0099x*100***11:B:1*Y*A*Y*I~\nREF*D9*171231~\nREF*SY*123456789~\nTRN*1*CHECK77*1234567890~\n');
    expect(clm).toMatch(/^CLM\*[A-Z]{2}-\d{4}[a-z]\*100\*\*\*11:B:1\*Y\*A\*Y\*I$/);
    expect(ref).toMatch(/^REF\*D9\*\d{6}$/);
    expect(ssn).toMatch(/^REF\*SY\*9\d{8}$/);
    expect(trn).toMatch(/^TRN\*1\*[A-Z]{5}\d\d\*1\d{9}$/);
    for (const original of ['AC-0099x', '171231', '123456789', 'CHECK77', '1234567890']) expect([clm, ref, ssn, trn].join()).not.toContain(original);
  });

  it('moves all dates but birth dates by the same days', () => {
    const [one, range, birth] = body('DTP*472*D8*20260220~\nDTP*434*RD8*20260220-20260301~\nDMG*D8*19610315*F~\n');
    const [, from, to] = /(\d{8})-(\d{8})/.exec(range ?? '') ?? [];
    expect(one).toBe(`DTP*472*D8*${from}`);
    expect(from).not.toBe('20260220');
    const day = (text = ''): number => Date.UTC(+text.slice(0, 4), +text.slice(4, 6) - 1, +text.slice(6));
    expect(day(to) - day(from)).toBe(9 * 86_400_000);
    expect(birth).toMatch(/^DMG\*D8\*1961\d{4}\*F$/);
  });

  it('tells nobody to be older than ninety, and nobody treated before birth', () => {
    const [old, infant, visit] = body('DMG*D8*19200101*F~\nDMG*D8*20260219*M~\nDTP*472*D8*20260220~\n');
    expect(old).toMatch(/^DMG\*D8\*1936/);
    expect(Number(infant?.slice(7, 15))).toBeLessThanOrEqual(Number(visit?.slice(11)));
  });

  it('keeps three digits of a ZIP, and none where few people live', () => {
    const [one, two] = body('N4*SPRINGFIELD*IL*627041234~\nN4*SOMEWHERE*VT*05901~\n');
    expect(one).toMatch(/^N4\*[A-Z]+\*IL\*627\d{6}$/);
    expect(two).toMatch(/^N4\*[A-Z]+\*VT\*000\d\d$/);
    expect([one, two].join()).not.toMatch(/SPRINGFIELD|SOMEWHERE/);
  });

  it('leaves nothing of free text, contacts and attachments', () => {
    const lines = body('NTE*ADD*MR DOE FELL~\nK3*SECRET NOTE~\nPER*IC*JANE ROE*TE*2175550199*EM*JANE@ROE.COM~\nPWK*OZ*BM***AC*DMN0012~\nN3*236 N MAIN ST*PO BOX 7~\n');
    expect(lines.join('\n')).not.toMatch(/DOE|FELL|SECRET|JANE|ROE|2175550199|DMN0012|MAIN/);
    expect(lines[2]).toMatch(/^PER\*IC\*[A-Z]+\*TE\*555\d{7}\*EM\*person\d+@example\.org$/);
    expect(lines[4]).toMatch(/\*PO BOX \d+$/);
  });

  it('replaces all but short codes in segments that it does not know', () => {
    expect(body('QQQ*AB*JOHN DOE*199*x~\n')[0]).toMatch(/^QQQ\*AB\*(?!JOHN)[A-Z]{4} (?!DOE)[A-Z]{3}\*\d{3}\*[a-z]$/);
  });

  it('takes what is no code out of the place of one', () => {
    expect(body('DMG*D8*19610315*MS DOE~\nSBR*P*18*******JOHNSON~\n').join()).not.toMatch(/DOE|JOHNSON/);
  });

  it('takes words out of the places of codes, and what looks unlike one from coded references', () => {
    const lines = body('HI*BK:JOHNROE~\nIII*BK*JOHNROE~\nCN1*01*100*5*X*6*ROEJOHN~\nREF*4N*JOHNROE~\nREF*BLT*123456789~\nREF*87*ROE~\nREF*BLT*131~\nREF*4N*7~\nREF*87*004010X098A1~\nPLB*1234567893*20261231*JOHNROE:A1*10~\n');
    expect(lines.slice(0, 6).join()).not.toMatch(/JOHN|ROE|123456789/);
    expect(lines.slice(6, 9)).toEqual(['REF*BLT*131', 'REF*4N*7', 'REF*87*004010X098A1']);
    expect(lines[9]).not.toMatch(/JOHN/);
  });

  it('replaces the rest of a text that has a terminator in it', () => {
    expect(body('NTE*ADD*FELL~\nMRS DOE FELL TWICE~\nDoe~\nDOE4711*X~\n').join('\n')).not.toMatch(/doe|FELL|TWICE|4711/i);
  });

  it('leaves nothing of an attachment whose length is a lie', () => {
    const lines = body('BIN*5*JOHN*ROE*9999~\nBIN*JOHN ROE*X~\nBDS*ASC*7*ANNA*JANE ROE~\n');
    expect(lines.join()).not.toMatch(/JOHN|ROE|9999|ANNA|JANE/);
    expect(lines[0]).toBe('BIN*5*XXXX*XXX*XXXX');
    expect(lines[2]).toBe('BDS*ASC*7*XXXX*XXXXXXXX');
  });

  it('keeps the day that stands for no end', () => {
    expect(body('DTP*349*D8*99991231~\nDTP*382*RD8*20260220-99991231~\n').join()).toMatch(/D8\*99991231.*RD8\*20\d{6}-99991231$/);
  });

  it('refuses days by which no date can be moved', () => {
    for (const shiftDays of [Number.NaN, 1.5, Infinity, 1e12]) expect(() => [...redact(bytes(file('')), { key: KEY, shiftDays })]).toThrow(RangeError('Dates are moved by a whole number of days, 100,000 at most'));
  });

  it('takes a day that would leave the calendar for none', () => {
    const out = [...redact(bytes(file('DTP*472*D8*99980101~\n')), { key: KEY, shiftDays: 99_999 })].map((part) => new TextDecoder().decode(part)).join('');
    expect(out).toMatch(/DTP\*472\*D8\*\d{8}~/);
  });

  it('never writes a delimiter into a value', () => {
    const contact = 'PER*IC*ANN DOE*EM*ANN-DOE-EXAMPLE-COM*UR*WWW-ANN~\n';
    const lines = redacted(file(contact).replaceAll(':', '@').replaceAll('^', '.')).split('~\n');
    expect(lines[2]).toMatch(/^PER\*IC\*[A-Z ]+\*EM\*person\d+XexampleXorg\*UR\*wwwXexampleXorg\/\d+$/);
  });

  it('has other replacements under another key', () => {
    const text = file('CLM*ACCOUNT123*100~\n');
    expect(redacted(text, KEY.map((byte) => byte + 1))).not.toBe(redacted(text));
    expect(redacted(text)).toBe(redacted(text));
  });

  it('gives the same in pieces of any size', () => {
    const whole = bytes(file('NM1*IL*1*DOE*ANN****MI*ABC12345~\nCLM*ACCOUNT123*100~\n'));
    const single = Array.from(whole, (byte) => Uint8Array.of(byte));
    let out = '';
    for (const chunk of redact(single, { key: KEY })) out += new TextDecoder().decode(chunk);
    expect(out).toBe(redacted(whole));
  });
});

describe('pseudonyms', () => {
  const pseudonyms = new Pseudonyms(KEY);

  it('give different numbers to different ones', () => {
    const replaced = new Set(Array.from({ length: 10_000 }, (_, number) => pseudonyms.identifier(String(number).padStart(4, '0'))));
    expect(replaced.size).toBe(10_000);
  });

  it('take a text of any length, in time that grows with it', () => {
    const long = 'A1'.repeat(30_000);
    const from = performance.now();
    const replaced = pseudonyms.identifier(long);
    expect(performance.now() - from).toBeLessThan(1_000);
    expect(replaced).toMatch(/^([A-Z][0-9]){30000}$/);
    expect(replaced.slice(0, 128)).not.toBe(replaced.slice(128, 256));
    expect(pseudonyms.identifier(`${long.slice(0, -1)}2`)).not.toBe(replaced);
  });

  it('keep a provider number valid, and an invalid one invalid', () => {
    const luhn = (npi: string): boolean => {
      const sum = [...`80840${npi}`].reverse().reduce((total, char, at) => {
        const digit = at % 2 === 1 ? Number(char) * 2 : Number(char);
        return total + (digit > 9 ? digit - 9 : digit);
      }, 0);
      return sum % 10 === 0;
    };
    expect(luhn(pseudonyms.providerNumber('1234567893'))).toBe(true);
    expect(luhn(pseudonyms.providerNumber('1234567890'))).toBe(false);
  });

  it('hash as SipHash-2-4 is published', () => {
    const sip = new SipHash(KEY);
    const hex = (length: number): string => {
      const low = sip.hash(0, Uint8Array.from({ length }, (_, at) => at));
      return sip.high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
    };
    expect([hex(0), hex(1), hex(8), hex(15)]).toEqual(['726fdb47dd0e0e31', '74f839c593dc67fd', '93f5f5799a932462', 'a129ca6149be45e5']);
  });
});
