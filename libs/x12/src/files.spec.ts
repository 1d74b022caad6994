import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { acknowledge, inspect, read837P, readAcknowledgements, readEvents, redact, summarize, validate, write999, writeTA1, X12Error } from './index.js';
import { builtInCodeSets } from './code-sets/index.js';
import { goldenText } from './testing/golden.js';
import { refusalOf } from './testing/refusal.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILE = goldenText('claims.837p.edi');
const numbers = (file: string | Uint8Array) => [...read837P(typeof file === 'string' ? bytes(file) : file)].map(({ claim }) => claim.number);
const THREE = ['CW-1001', 'CW-1002', 'CW-1003'];
/** The file with other delimiters for `*`, `:`, `^` and `~`. */
const withDelimiters = (element: string, component: string, repetition: string, terminator: string) =>
  FILE.replaceAll('\n', '').replace(/[*:^~]/g, (char) => ({ '*': element, ':': component, '^': repetition, '~': terminator })[char] ?? char);

describe('the shapes of a file', () => {
  it.each([
    ['on one line', FILE.replaceAll('\n', '')],
    ['with CR LF after each segment', FILE.replaceAll('\n', '\r\n')],
    ['with a blank line after each segment', FILE.replaceAll('\n', '\n\n')],
    ['with a byte order mark', `\uFEFF${FILE}`],
    ['with white space before ISA', ` \r\n\t${FILE}`],
    ['with white space after IEA', `${FILE}\r\n \u001a`],
    ['without the last terminator', FILE.trimEnd().slice(0, -1)],
    ['wrapped at 80 characters', FILE.replaceAll('\n', '').replace(/.{80}/g, '$&\r\n')],
    ['with | and > as delimiters', withDelimiters('|', '>', '!', '~')],
    ['with control characters as delimiters', withDelimiters('\u001d', '\u001f', '\u001e', '\u001c')],
    ['with LF as terminator', withDelimiters('*', ':', '^', '\n')],
    ['with CR as terminator and LF after it', FILE.replaceAll('~\n', '\r\n')],
    ['with ISA in a name', FILE.replace('DANA QUILL', 'LISA ISA*TE')],
  ])('reads a file %s', (_what, file) => {
    expect(numbers(file)).toEqual(THREE);
  });

  it('reads several interchanges, each with delimiters of its own', () => {
    expect(numbers(`${FILE}\n\n${withDelimiters('|', '>', '!', "'")}${FILE}`)).toEqual([...THREE, ...THREE, ...THREE]);
  });

  it('reads names in UTF-8 and in Latin-1', () => {
    const named = FILE.replace('NM1*QC*1*OAKHEART', 'NM1*QC*1*ÅKERHJÄRTA');
    const lastName = (file: Uint8Array) => [...read837P(file)][0]?.patient?.person.lastName;
    expect(lastName(bytes(named))).toBe('ÅKERHJÄRTA');
    expect(lastName(Buffer.from(named, 'latin1'))).toBe('ÅKERHJÄRTA');
  });

  it('counts bytes, not characters, to the place of a fault', () => {
    const named = FILE.replace('NM1*QC*1*OAKHEART', 'NM1*QC*1*ÅKERHJÄRTA').replace('CLM*CW-1001*310.5', 'CLM*CW-1001*X');
    const at = refusalOf(() => numbers(named)).position.byteOffset ?? 0;
    expect(new TextDecoder().decode(bytes(named).slice(at, at + 11))).toBe('CLM*CW-1001');
  });
});

/** The types in a file, each once. */
const typesOf = (file: string) => [...inspect(bytes(file))].flatMap((event) => (event.kind === 'file' ? event.types.map(({ type }) => type) : []));

describe('the envelope', () => {
  it.each([
    ['remittance.835.edi', '835'],
    ['eligibility.270.edi', '270'],
    ['eligibility.271.edi', '271'],
    ['acknowledgement.999.edi', '999'],
    ['claim-status.277ca.edi', '277CA'],
    ['claims.837p.edi', '837P'],
    ['claim-status.276.edi', '276'],
    ['claim-status.277.edi', '277'],
  ])('tells %s to be a %s', (name, type) => {
    expect(typesOf(goldenText(name))).toEqual([type]);
  });

  it.each([
    ['005010X223A2', '837I'],
    ['005010X224A2', '837D'],
    ['005010X291', '837'],
  ])('tells an 837 by guide %s to be a %s', (guide, type) => {
    expect(typesOf(FILE.replaceAll('005010X222A1', guide))).toEqual([type]);
  });

  it.each([
    ['an empty file', '', 'not_x12', 'ISA'],
    ['a text', 'Dear payer, please ISA find enclosed', 'not_x12', 'ISA'],
    ['a file cut in a segment', FILE.slice(0, 900), 'truncated', 'SE'],
    ['a file without SE', FILE.replace(/\nSE\*[^~]*~/, ''), 'truncated', 'GE'],
    ['a file without GE', FILE.replace(/GE\*[^~]*~\n/, ''), 'truncated', 'IEA'],
    ['a file without IEA', FILE.replace(/IEA\*[^~]*~\n/, ''), 'truncated', 'IEA'],
    ['a wrong segment count', FILE.replace(/\nSE\*\d+/, '\nSE*3'), 'wrong_count', 'SE'],
    ['a wrong set count', FILE.replace('GE*1', 'GE*2'), 'wrong_count', 'GE'],
    ['a wrong group count', FILE.replace('IEA*1', 'IEA*2'), 'wrong_count', 'IEA'],
    ['a wrong set control number', FILE.replace(/(SE\*\d+\*)0001/, '$10002'), 'wrong_control_number', 'SE'],
    ['a wrong group control number', FILE.replace('GE*1*1001', 'GE*1*1002'), 'wrong_control_number', 'GE'],
    ['a wrong interchange control number', FILE.replace('IEA*1*000001001', 'IEA*1*000001002'), 'wrong_control_number', 'IEA'],
    ['a segment outside a set', FILE.replace('GE*1', 'NTE*ADD*X~\nGE*1'), 'unexpected_segment', 'NTE'],
  ])('refuses %s', (_what, file, code, segment) => {
    expect(refusalOf(() => numbers(file))).toMatchObject({ code, position: { segment } });
  });

  it.each(readdirSync(new URL('../golden/', import.meta.url)))('is, with all that it holds, as the guides ask in %s', (name) => {
    const { valid, findings } = summarize(validate(bytes(goldenText(name)), { codes: builtInCodeSets() }));
    expect([valid, findings]).toEqual([true, []]);
  });

  it('says why a file is refused in words for its sender, with the place', () => {
    expect(refusalOf(() => numbers(FILE.replace('GE*1', 'GE*2'))).refusal).toEqual({ code: 'file_wrong_count', pointer: '/GE/1', message: expect.stringMatching(/ \(byte \d+\)$/) });
    expect(refusalOf(() => numbers(FILE.replace('CLM*CW-1001*310.5', 'CLM*CW-1001*X'))).refusal).toEqual({
      code: 'file_malformed', pointer: '/CLM/2', message: expect.stringMatching(/ \(transaction set 0001, segment 41 of it, byte \d+\)$/),
    });
    expect(new X12Error('not_x12', 'The file is empty', { segment: 'ISA' }).refusal).toEqual({ code: 'file_not_x12', pointer: '/ISA', message: 'The file is empty' });
  });

  it('refuses a file cut at any byte', () => {
    for (let length = 0; length < FILE.length - 2; length += 37) {
      expect(refusalOf(() => numbers(FILE.slice(0, length))).code).toMatch(/^(not_x12|truncated|missing_element|invalid_element|wrong_count|wrong_control_number|unexpected_segment)$/);
    }
  });
});

describe('acknowledge', () => {
  const REPLY = { interchangeControlNumber: '000000500', createdOn: '2026-03-05', createdTime: '08:30' };
  // The golden file also holds what its guide does not use, for readers to keep: a name prefix, SV101-8 and SV111 = N.
  const CLEAN = FILE.replace('WREN**JR', 'WREN***JR').replace('25:::::OFFICE VISIT', '25::::OFFICE VISIT').replace('**Y**N*Y***0', '**Y**Y*Y***0');
  const answer = (file: string) => {
    const [first] = acknowledge(bytes(file), REPLY);
    if (!first) throw new Error('no answer');
    return first;
  };
  const codes = (file: string) => {
    const { ta1, groups } = answer(file);
    return [ta1.code, ta1.noteCode, groups.map(({ group, sets }) => [group.code, ...group.errorCodes, ...sets.flatMap(({ code, errorCodes }) => [code, ...errorCodes])])];
  };

  it('accepts a file that can be read, turning its parties round', () => {
    const { ta1, groups } = answer(CLEAN);
    expect(ta1).toMatchObject({ code: 'A', noteCode: '000', interchangeControlNumber: '000001001', interchangeDate: '2026-03-04', envelope: { senderId: 'EXAMPLEPAYER', receiverId: 'CLAIMWRIGHT', interchangeControlNumber: '000000500' } });
    expect(groups).toMatchObject([{ envelope: { interchangeControlNumber: '000000501' }, group: { code: 'A', controlNumber: '1001', setsIncluded: 1, setsAccepted: 1 }, sets: [{ controlNumber: '0001', code: 'A', errors: [] }] }]);
    expect([...readAcknowledgements(bytes(writeTA1([ta1]) + write999(groups)))].map(({ type }) => type)).toEqual(['TA1', '999']);
  });

  it.each([
    ['an element that is not a number', CLEAN.replace('CLM*CW-1001*310.5', 'CLM*CW-1001*3x'), { segment: 'CLM', code: '8', elements: [{ position: 2, code: '6' }] }],
    ['a missing element', CLEAN.replace('NM1*DN*1*', 'NM1*DN**'), { segment: 'NM1', code: '8', elements: [{ position: 2, code: '1' }] }],
    ['a date that does not exist', CLEAN.replace('DTP*431*D8*20260228', 'DTP*431*D8*20260230'), { segment: 'DTP', code: '8', elements: [{ position: 3, code: '8' }] }],
    ['a control character', CLEAN.replace('DANA', 'DA\u0007A'), { segment: 'PER', position: 4, code: '8', elements: [{ position: 2, code: '6' }] }],
    ['a missing segment', CLEAN.replace('NM1*PR*2*EXAMPLE MEDICAID*****PI*MCD01', 'N3*X'), { segment: 'NM1', code: '3' }],
    ['a party out of place', CLEAN.replace('NM1*87*2', 'NM1*ZZ*2'), { segment: 'NM1', code: '2', elements: [] }],
  ])('rejects a set with %s and says where', (_what, file, error) => {
    expect(codes(file)).toEqual(['A', '000', [['R', 'R', '5']]]);
    expect(answer(file).groups[0]?.sets[0]?.errors).toMatchObject([error]);
  });

  it.each([
    ['a wrong segment count', CLEAN.replace(/\nSE\*\d+/, '\nSE*3'), ['A', '000', [['R', 'R', '4']]]],
    ['a wrong set control number', CLEAN.replace(/(SE\*\d+\*)0001/, '$10002'), ['A', '000', [['R', 'R', '3']]]],
    ['a wrong set count', CLEAN.replace('GE*1', 'GE*2'), ['A', '000', [['R', '5', 'A']]]],
    ['another guide', CLEAN.replaceAll('005010X222A1', '005010X291'), ['A', '000', [['R', 'R', 'I6']]]],
    ['a wrong group count', CLEAN.replace('IEA*1', 'IEA*2'), ['R', '021', []]],
    ['a wrong interchange control number', CLEAN.replace('IEA*1*000001001', 'IEA*1*000001002'), ['R', '001', []]],
    ['no IEA', CLEAN.replace(/IEA\*[^~]*~\n/, ''), ['R', '023', []]],
  ])('answers %s by its code', (_what, file, expected) => {
    expect(codes(file)).toEqual(expected);
  });

  it('rejects one set without its neighbour', () => {
    const set = CLEAN.slice(CLEAN.indexOf('ST*'), CLEAN.indexOf('GE*'));
    const second = set.replaceAll('*0001*', '*0002*').replaceAll('*0001~', '*0002~').replace('CLM*CW-1001*310.5', 'CLM*CW-1001*x');
    const file = CLEAN.replace(set, set + second).replace('GE*1', 'GE*2');
    expect(codes(file)).toEqual(['A', '000', [['P', 'A', 'R', '5']]]);
  });

  it('answers each interchange of a file', () => {
    const answers = acknowledge(bytes(CLEAN + CLEAN.replace('IEA*1*000001001', 'IEA*1*000001002')), REPLY);
    expect(answers.map(({ ta1 }) => [ta1.code, ta1.envelope.interchangeControlNumber])).toEqual([
      ['A', '000000500'],
      ['R', '000000502'],
    ]);
  });

  it('refuses what is not X12', () => {
    expect(refusalOf(() => acknowledge(bytes('hello'), REPLY)).code).toBe('not_x12');
  });
});

describe('the limits of the caller', () => {
  const limits = { segmentBytes: 20 };

  it.each([
    ['inspect', () => inspect(bytes(FILE), { limits })],
    ['readEvents', () => readEvents(bytes(FILE), { limits })],
    ['redact', () => redact(bytes(FILE), { key: new Uint8Array(16), limits })],
  ])('are those of %s', (_name, read) => {
    expect(() => [...read()]).toThrow(expect.objectContaining({ code: 'limit_exceeded', message: 'A segment has more than 20 bytes before its terminator' }));
  });
});
