import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const PROGRAM = fileURLToPath(new URL('../../../bin/claimwright.mjs', import.meta.url));
const ISA = (control: string) => `ISA*00*          *00*          *ZZ*OAKBILLING     *ZZ*EXAMPLEPAYER   *260304*0915*^*00501*${control}*0*T*:~\n`;
const envelope = (functionalGroup: string, guide: string, control: string, ...sets: string[]) =>
  `${ISA(control)}GS*${functionalGroup}*OAKBILLING*EXAMPLEPAYER*20260304*0915*1*X*${guide}~\n${sets.join('')}GE*${sets.length}*1~\nIEA*1*${control}~\n`;
const set = (code: string, control: string, guide: string, body: string) => {
  const segments = `ST*${code}*${control}${guide}~\n${body.trim().replace(/\n */g, '\n')}\n`;
  return `${segments}SE*${segments.split('\n').length}*${control}~\n`;
};
const claim = (number: string, charge: string, lineCharge = charge) => `
  CLM*${number}*${charge}***11:B:1*Y*A*Y*Y~
  HI*ABK:J069~
  NM1*82*1*QUILL*DANA****XX*1000072615~
  LX*1~
  SV1*HC:99213*${lineCharge}*UN*1***1~
  DTP*472*D8*20260302~`;
const claims = (control: string, ...of: string[]) =>
  set('837', control, '*005010X222A1', `
  BHT*0019*00*BATCH1*20260304*0915*CH~
  NM1*41*2*OAK BILLING*****46*OAK1~
  PER*IC*DANA QUILL*TE*5555550100~
  NM1*40*2*EXAMPLE PAYER*****46*EXAMPLEPAYER~
  HL*1**20*1~
  NM1*85*2*OAKHEART CLINIC*****XX*1000010003~
  N3*1 ACORN WAY~
  N4*SPRINGFIELD*IL*627011234~
  REF*EI*587654321~
  HL*2*1*22*0~
  SBR*P*18*******CI~
  NM1*IL*1*FERN*ALDER****MI*OAK0001~
  N3*2 ACORN WAY~
  N4*SPRINGFIELD*IL*627011234~
  DMG*D8*19800101*F~
  NM1*PR*2*EXAMPLE PAYER*****PI*00510~${of.join('')}`);
const CLAIMS = envelope('HC', '005010X222A1', '000000101', claims('0001', claim('OAK-1', '100.5'), claim('OAK-2', '49.5')));
const PAYMENT = (control: string) => set('835', control, '', `
  BPR*I*70*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765*20260304~
  TRN*1*EFT1*1512345678~
  DTM*405*20260304~
  N1*PR*EXAMPLE PAYER~
  N3*3 ACORN WAY~
  N4*SPRINGFIELD*IL*62701~
  PER*BL*EDI SUPPORT*TE*5555550101~
  N1*PE*OAKHEART CLINIC*XX*1000010003~
  LX*1~
  CLP*OAK-1*1*100.5*80.5*20*12*EX1*11*1~
  NM1*QC*1*FERN*ALDER****MI*OAK0001~
  SVC*HC:99213*100.5*80.5**1~
  DTM*472*20260302~
  CAS*PR*1*20~
  PLB*1000010003*20261231*WO:BACK1*10.5~`);
const REMITTANCE = envelope('HP', '005010X221A1', '000000202', PAYMENT('0001'));

/** OAK-1 has a date that is none, and a name with a byte that steers terminals; its charge is not that of its line. */
const FAULTY = CLAIMS.replace('OAK-1*100.5', 'OAK-1*101.5').replace('D8*20260302', 'D8*20261302').replace('FERN', 'FE\u0007RN');

/** The subscriber's birth lies after the day on which the file was made: odd, but what a receiver can let pass. */
const ODD = CLAIMS.replace('DMG*D8*19800101', 'DMG*D8*20270101');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cli-x12-'));
  const files: Record<string, string | Buffer> = {
    'claims.837': CLAIMS,
    'remit.835': REMITTANCE,
    'miscounted.837': CLAIMS.replace(/GE\*1/, 'GE*5'),
    'cut.837': CLAIMS.slice(0, CLAIMS.indexOf('CLM*OAK-2')),
    'faulty.837': FAULTY,
    'odd.837': ODD,
    'unknown.837': CLAIMS.replaceAll('005010X222A1', '008060X999'),
    'empty.837': '',
    'notes.txt': 'Claims of March\n',
    'claims.837.gz': gzipSync(CLAIMS),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the installed program, as a user would; `input` is piped in. */
async function run(args: readonly string[], input?: string): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [PROGRAM, 'x12', ...args], { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' } });
  let out = '';
  let err = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
}
const documents = (out: string) => out.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('claimwright x12', () => {
  it.each(['inspect', 'scan', 'validate', 'ack', 'json', 'roundtrip', 'redact'])('%s reads standard input, and tells each of several files in a line of its own', async (command) => {
    const { code, out } = await run([command, '--json', 'claims.837', '-', 'remit.835'], CLAIMS);
    expect(code).toBe(0);
    expect(documents(out).map(({ file }) => file)).toEqual(['claims.837', '-', 'remit.835']);
  });

  it.each([
    ['nothing.837', /nothing\.837: there is no such file/],
    ['empty.837', /empty\.837: the file is empty/],
    ['notes.txt', /notes\.txt: There is no ISA segment, so this is not an X12 file \(not_x12\)/],
    ['claims.837.gz', /claims\.837\.gz: this is gzip, unpack it first/],
    ['.', /\.: this is a folder/],
  ])('tells why it cannot use %s, goes on with the other files and exits 2', async (file, message) => {
    const text = await run(['validate', file, 'claims.837']);
    expect([text.code, text.err, text.out]).toEqual([2, expect.stringMatching(message), expect.stringContaining('claims.837: ')]);
    const json = await run(['inspect', '--json', file, 'claims.837']);
    expect([json.code, documents(json.out)]).toEqual([2, [{ file, error: { code: expect.any(String), message: expect.any(String) } }, expect.objectContaining({ file: 'claims.837' })]]);
  });

  it.each(['inspect', 'scan', 'validate', 'ack', 'json', 'edi', 'roundtrip', 'redact'])('%s exits 2 for a file that is something else', async (command) => {
    const { code, err } = await run([command, 'notes.txt']);
    expect([code, err]).toEqual([2, expect.stringMatching(/^claimwright: notes\.txt: .+\n$/)]);
  });

  it.each([
    ['an unknown command', ['inspct', 'claims.837'], /unknown command 'inspct'\n\(Did you mean inspect\?\)/],
    ['an unknown option', ['scan', '--jsn', 'claims.837'], /unknown option '--jsn'\n\(Did you mean --json\?\)/],
    ['no file', ['scan'], /missing required argument 'files'/],
    ['a depth that is none', ['inspect', '--depth', 'all', 'claims.837'], /whole number from 1/],
    ['a SNIP type that is none', ['validate', '--snip', '6', 'claims.837'], /Give 1, 2, 3, 4 or 5/],
    ['a control number that is none', ['ack', '--control', '0', 'claims.837'], /one to nine digits/],
    ['a character set that is none', ['edi', '--characters', 'ebcdic', 'remit.json'], /Allowed choices are basic, extended, utf8/],
    ['standard input twice', ['scan', '-', '-'], /can be read once only/],
  ])('refuses %s; exit 2', async (_what, args, message) => {
    const { code, err } = await run(args);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });

  it.each(['inspect', 'scan', 'validate', 'ack', 'json', 'edi', 'roundtrip', 'redact'])('%s --help shows examples', async (command) => {
    const { code, out } = await run([command, '--help']);
    expect([code, out]).toEqual([0, expect.stringMatching(new RegExp(`Examples:\n  npx claimwright x12 ${command} `))]);
  });

  it('stops quietly when nobody reads on', async () => {
    const child = spawn('bash', ['-c', `"${process.execPath}" "${PROGRAM}" x12 inspect --json $(printf 'claims.837 %.0s' $(seq 200)) | head -c 10`], { cwd: folder });
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    await once(child, 'close');
    expect(err).toBe('');
  });
});

describe('x12 inspect', () => {
  it('shows envelopes, sets, loops and money', async () => {
    const { code, out } = await run(['inspect', 'remit.835']);
    expect(code).toBe(0);
    expect(out).toContain('interchange 000000202  ZZ OAKBILLING → ZZ EXAMPLEPAYER  2026-03-04 09:15  00501 test  delimiters * : ^ ~\n  group 1  HP  OAKBILLING → EXAMPLEPAYER  2026-03-04  005010X221A1\n    835 0001  ');
    expect(out).toContain('835 005010X221A1: 1 set, 1 claim, 1 line, payment $70.00, charged $100.50, paid on claims $80.50, patient owes $20.00, adjusted $20.00, provider adjustments $10.50\n');
  });

  it('shows no more levels than asked for', async () => {
    expect((await run(['inspect', '--depth', '1', 'claims.837'])).out).not.toContain('group 1');
    expect((await run(['inspect', '--depth', '2', 'claims.837'])).out).not.toContain('837P 0001');
  });

  it('prints the whole as one JSON document', async () => {
    const [document] = documents((await run(['inspect', '--json', 'claims.837'])).out);
    expect(document).toMatchObject({
      file: 'claims.837',
      interchanges: [{ control: '000000101', groups: [{ functionalGroup: 'HC', sets: [{ type: '837P', control: '0001', claims: 2, money: { chargedCents: 15_000 } }] }], acknowledgements: 0 }],
      totals: { bytes: CLAIMS.length, sets: 1, claims: 2 },
      findings: [],
    });
  });

  it('tells an envelope that miscounts itself or is cut short; exit 1', async () => {
    const miscounted = await run(['inspect', 'miscounted.837']);
    expect([miscounted.code, miscounted.out]).toEqual([1, expect.stringContaining('! GE01 says 5, but there are 1 transaction sets (wrong_count, GE at byte ')]);
    const cut = await run(['inspect', '--json', 'cut.837']);
    expect(cut.code).toBe(1);
    expect(documents(cut.out)[0]).toMatchObject({ totals: { claims: 1 }, findings: [{ code: 'missing_trailer', segment: 'ST' }, { code: 'missing_trailer', segment: 'GS' }, { code: 'missing_trailer', segment: 'ISA' }] });
  });

  it('reads a guide that is not known by its structure, and says so', async () => {
    const { code, out } = await run(['inspect', 'unknown.837']);
    expect([code, out]).toEqual([0, expect.stringContaining('(guide not known here: no loops)')]);
  });
});

describe('x12 scan', () => {
  it('counts and tells the speed', async () => {
    const { code, out } = await run(['scan', 'claims.837']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^claims\.837: 34 segments, 1 set, 2 837P claims; 947 bytes in (\d+ ms|[\d.]+ s), \d+ MB\/s\n$/)]);
  });

  it('prints its figures as JSON', async () => {
    const [document] = documents((await run(['scan', '--json', '--no-loops', 'claims.837'])).out);
    expect(document).toMatchObject({ bytes: CLAIMS.length, segments: 34, sets: 1, claims: 2, types: [{ type: '837P', guide: '005010X222A1', claims: 2 }], seconds: expect.any(Number), megabytesPerSecond: expect.any(Number) });
  });
});

describe('x12 validate', () => {
  it('finds nothing in files as they should be; exit 0', async () => {
    const { code, out } = await run(['validate', 'claims.837', 'remit.835']);
    expect(out).toBe('claims.837: valid, nothing found (SNIP 1 to 5); 1 of 1 set accepted (837P), 2 claims, 34 segments\nremit.835: valid, nothing found (SNIP 1 to 5); 1 of 1 set accepted (835), 1 claim, 21 segments\n');
    expect(code).toBe(0);
  });

  it('tells each fault in a line with its place, code and what reports it; exit 1', async () => {
    const { code, out } = await run(['validate', 'faulty.837']);
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe('faulty.837: set 0001  837P 005010X222A1');
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}error +2400 DTP03 +segment \d+ {2}\w+: .+ {2}\(.*IK403=8.*\)$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}error +2300 CLM02 .*\(.*balance.*\)$/));
    expect(lines.at(-1)).toMatch(/^faulty\.837: not valid, \d errors, \d warnings?; 0 of 1 set accepted \(837P\), 2 claims, 34 segments$/);
  });

  it('shows values only when asked to, and none that steers the terminal', async () => {
    expect((await run(['validate', 'faulty.837'])).out).not.toMatch(/20261302|FE.RN/);
    const { out } = await run(['validate', '--values', 'faulty.837']);
    expect(out).toContain('[20261302]');
    expect(out).toContain('FE\\x07RN');
    expect(out).not.toContain('\u0007');
  });

  it('checks no further than the SNIP type asked for', async () => {
    const [document] = documents((await run(['validate', '--snip', '1', '--json', 'faulty.837'])).out);
    expect(new Set((document?.['findings'] as { snip: number }[]).map(({ snip }) => snip))).toEqual(new Set([1]));
    expect((await run(['validate', '--snip', '1', 'claims.837'])).out).toContain('nothing found (SNIP 1);');
  });

  it('prints findings and transactions as JSON', async () => {
    const { code, out } = await run(['validate', '--json', 'faulty.837', 'claims.837']);
    const [faulty, clean] = documents(out);
    expect(code).toBe(1);
    expect(faulty).toMatchObject({ file: 'faulty.837', valid: false, segments: 34, transactions: [{ type: '837P', guide: '005010X222A1', control: '0001', claims: 2, accepted: false }] });
    expect(faulty?.['findings']).toContainEqual(expect.objectContaining({ code: expect.any(String), snip: 1, loop: '2400', segment: 'DTP', segmentNumber: 23, element: 3, value: '20261302', message: expect.any(String), ack: expect.arrayContaining(['IK304=8', 'IK403=8']) }));
    expect(clean).toMatchObject({ file: 'claims.837', valid: true, findings: [], transactions: [{ accepted: true }] });
    expect((await run(['validate', '--json', '--no-values', 'faulty.837'])).out).not.toContain('20261302');
  });

  it.each(['validate', 'scan --validate', 'ack'])('%s counts warnings, exit 1; lets them pass with --allow-warnings, exit 0', async (command) => {
    const args = command.split(' ');
    expect((await run([...args, 'odd.837'])).code).toBe(1);
    expect((await run([...args, '--allow-warnings', 'odd.837'])).code).toBe(0);
    expect((await run([...args, '--allow-warnings', 'faulty.837'])).code).toBe(1);
  });

  it('warns of codes that were none on the date of service when asked to', async () => {
    // M54.5 was divided into finer codes on 1 October 2021.
    const old = CLAIMS.replaceAll('ABK:J069', 'ABK:M545');
    expect((await run(['validate', '-'], old)).out).toContain('valid, nothing found');
    const { code, out } = await run(['validate', '--code-dates', '-'], old);
    expect([code, out]).toEqual([1, expect.stringMatching(/warning 2300 HI01-2 +segment \d+ {2}code_not_valid_on_date: /)]);
  });

  it('takes scan --validate for the counts alone', async () => {
    const { code, out } = await run(['scan', '--validate', 'faulty.837', 'claims.837']);
    expect([code, out]).toEqual([1, expect.stringMatching(/^faulty\.837: 34 segments, 1 set, 2 837P claims, \d errors, \d warnings? \(x12 validate shows them\); .*\nclaims\.837: 34 segments, 1 set, 2 837P claims, nothing found; .*\n$/)]);
  });
});

describe('x12 ack', () => {
  it('answers with a 999 to standard output: accepted, exit 0', async () => {
    const { code, out } = await run(['ack', 'claims.837']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ISA\*00\* {10}\*00\* {10}\*ZZ\*EXAMPLEPAYER {3}\*ZZ\*OAKBILLING {5}\*.*\*000000101\*0\*T\*:~\n/);
    expect(out).toContain('AK1*HC*1*005010X222A1~\nAK2*837*0001*005010X222A1~\nIK5*A~\nAK9*A*1*1*1~\n');
  });

  it('rejects what is at fault: exit 1, and the values stay out when asked', async () => {
    const { code, out } = await run(['ack', 'faulty.837']);
    expect([code, out]).toEqual([1, expect.stringMatching(/IK4\*3\*1251\*8\*20261302~/)]);
    expect((await run(['ack', '--no-values', 'faulty.837'])).out).not.toContain('20261302');
  });

  it('writes a TA1 and a 997 when they are asked for, numbered on from --control', async () => {
    const { out } = await run(['ack', '--ta1', '--997', '--control', '4711', 'claims.837']);
    expect(out).toMatch(/ISA.*\*00000471[12]\*0\*T\*:~\n[^]*ISA.*\*00000471[12]\*0\*T\*:~\n/);
    expect(out).toContain('\nTA1*000000101*260304*0915*A*000~\n');
    expect(out).toMatch(/\nST\*997\*/);
  });

  it('writes to a file, whole or not at all, and tells what it did', async () => {
    const target = path.join(folder, 'answer.edi');
    const { code, out } = await run(['ack', '-o', target, 'claims.837', 'faulty.837']);
    expect([code, out]).toEqual([1, `claims.837: 999; 1 of 1 set accepted → ${target}\nfaulty.837: 999; 0 of 1 set accepted → ${target}\n`]);
    const validated = await run(['validate', target]);
    expect([validated.code, validated.out]).toEqual([0, expect.stringContaining('2 of 2 sets accepted (999)')]);
  });

  it('refuses a folder that is not there; exit 2', async () => {
    const { code, err } = await run(['ack', '-o', 'nowhere/answer.edi', 'claims.837']);
    expect([code, err]).toEqual([2, 'claimwright: Cannot write nowhere/answer.edi (ENOENT)\n']);
  });

  it('gives a verdict on each claim with --277ca', async () => {
    const { code, out } = await run(['ack', '--277ca', 'claims.837']);
    expect(code).toBe(0);
    expect(out).toMatch(/\nST\*277\*0001\*005010X214~\n/);
    expect(out.match(/\nTRN\*2\*OAK-[12]~\nSTC\*A2:20/g)).toHaveLength(2);
  });

  it('prints the answers as JSON', async () => {
    const [document] = documents((await run(['ack', '--json', 'claims.837'])).out);
    expect(document).toMatchObject({ file: 'claims.837', sets: 1, accepted: 1, errors: 0, warnings: 0, answers: [{ kind: '999', interchange: 1, text: expect.stringMatching(/^ISA/) }] });
  });
});

describe('x12 json and edi', () => {
  it('turn a file into typed JSON and back into the same bytes', async () => {
    const json = await run(['json', 'remit.835']);
    expect(json.code).toBe(0);
    const [document] = documents(JSON.stringify(JSON.parse(json.out)));
    const events = document?.['events'] as { kind: string; part?: string; value?: object }[];
    expect(events.find(({ part }) => part === 'claim')?.value).toMatchObject({ claimNumber: 'OAK-1', chargeCents: 10_050, paidCents: 8_050, patientResponsibilityCents: 2_000 });
    const edi = await run(['edi', '-'], json.out);
    expect([edi.code, edi.out]).toEqual([0, REMITTANCE]);
  });

  it('turn a file with faults into JSON all the same, its neighbours typed, and back; exit 1', async () => {
    const faulty = envelope('HP', '005010X221A1', '000000203', PAYMENT('0001').replace('CLP*OAK-1*1*100.5*', 'CLP*OAK-1*1*1OO.5*'), PAYMENT('0002'));
    const json = await run(['json', '-'], faulty);
    expect([json.code, json.err]).toEqual([1, expect.stringMatching(/^claimwright: standard input: .*CLP03.*\(invalid_element\)\n$/)]);
    const [document] = documents(JSON.stringify(JSON.parse(json.out)));
    const events = document?.['events'] as { kind: string; part?: string; segment?: { id: string } }[];
    expect(events.filter(({ kind }) => kind === 'fault')).toHaveLength(1);
    expect(events.filter(({ part }) => part === 'claim')).toHaveLength(1);
    expect(events.filter(({ segment }) => segment?.id === 'CLP')).toHaveLength(1);
    const edi = await run(['edi', '-'], json.out);
    expect([edi.code, edi.out]).toEqual([0, faulty]);
  });

  it('take JSON in any layout, and several documents one after the other', async () => {
    const { out } = await run(['json', '--json', 'remit.835', 'claims.837']);
    expect((await run(['edi', '-'], out)).out).toBe(REMITTANCE + CLAIMS);
    const indented = documents(out).map((document) => JSON.stringify(document, null, 2)).join('\n');
    expect((await run(['edi', '-'], indented)).out).toBe(REMITTANCE + CLAIMS);
  });

  it('write amounts, counts and trailers of their own where no layout is kept', async () => {
    const loose = REMITTANCE.replace('CLP*OAK-1*1*100.5*', 'CLP*OAK-1*1*100.50*');
    expect((await run(['edi', '-'], (await run(['json', '-'], loose)).out)).out).toBe(loose);
    expect((await run(['edi', '-'], (await run(['json', '--no-layout', '-'], loose)).out)).out).toBe(REMITTANCE);
  });

  it('refuse a delimiter in a value, and leave no file behind; exit 2', async () => {
    const spoilt = (await run(['json', 'remit.835'])).out.replace('OAKHEART CLINIC', 'OAK~HEART');
    const target = path.join(folder, 'spoilt.835');
    const { code, err } = await run(['edi', '-o', target, '-'], spoilt);
    expect([code, err]).toEqual([2, expect.stringMatching(/^claimwright: standard input: .*\(unwritable_character\)\n$/)]);
    expect((await readdir(folder)).filter((name) => name.startsWith('spoilt'))).toEqual([]);
  });

  it.each([
    ['that is not JSON', 'ISA*00', /this is not JSON/],
    ['that is cut short', '{"events":[{"kind":"set"', /the JSON is cut short/],
    ['without events', '{"file":"a"}', /an object with a list of events/],
    ['with an unknown event', '{"events":[{"kind":"sett"}]}', /event 1 has no kind that is known/],
    ['with an event that lacks its parts', '{"events":[{"kind":"set"}]}', /event 1 is not as `x12 json` writes it/],
    ['with an event that is broken', '{"events":[{"kind":"set",}]}', /event 1 is not JSON/],
  ])('say what is wrong with input %s; exit 2', async (_what, text, message) => {
    const { code, err } = await run(['edi', '-'], text);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe('x12 roundtrip', () => {
  it('exits 0 only if the same bytes come out', async () => {
    const { code, out } = await run(['roundtrip', 'remit.835', 'claims.837', 'unknown.837']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^remit\.835: the same \d+ bytes again\nclaims\.837: the same 947 bytes again\nunknown\.837: the same \d+ bytes again\n$/)]);
  });

  it('gives a file with faults back as it was; exit 1', async () => {
    const faulty = REMITTANCE.replace('SE*17*', 'SE*16*').replace('BPR*I*70*', 'BPR*I*7O*');
    const { code, out, err } = await run(['roundtrip', '--json', '-'], faulty);
    expect([code, documents(out)]).toEqual([1, [{ file: '-', same: true, bytes: faulty.length, faults: 2 }]]);
    expect(err.trim().split('\n')).toHaveLength(2);
  });

  it('does not hold a file that is cut short for whole', async () => {
    expect((await run(['roundtrip', 'cut.837'])).code).toBe(2);
  });

  it('prints its verdict as JSON', async () => {
    expect(documents((await run(['roundtrip', '--json', 'remit.835'])).out)).toEqual([{ file: 'remit.835', same: true, bytes: REMITTANCE.length }]);
  });
});

describe('x12 redact', () => {
  it('replaces what tells who it is, and leaves a file that is as valid as before', async () => {
    const { code, out } = await run(['redact', '--key', 'acorns', 'claims.837']);
    expect(code).toBe(0);
    expect(out).not.toMatch(/FERN\*ALDER|OAK0001|OAKHEART CLINIC|QUILL\*DANA|ACORN WAY|OAK-[12]/);
    expect(out).toContain('SV1*HC:99213*100.5*UN*1***1~');
    expect((await run(['validate', '-'], out)).out).toMatch(/^standard input: valid, nothing found/);
  });

  it('replaces the same by the same under the same key', async () => {
    const first = await run(['redact', '--key', 'oak leaves', 'claims.837']);
    const again = await run(['redact', '--key', 'oak leaves', 'claims.837']);
    const other = await run(['redact', 'claims.837']);
    expect(again.out).toBe(first.out);
    expect(other.out).not.toBe(first.out);
  });

  it('writes each file under its own name into a folder', async () => {
    const { code, out } = await run(['redact', '--out-dir', 'shareable', 'claims.837', 'remit.835']);
    expect([code, out]).toEqual([0, `claims.837 → ${path.join('shareable', 'claims.837')}\nremit.835 → ${path.join('shareable', 'remit.835')}\n`]);
    expect((await readdir(path.join(folder, 'shareable'))).sort()).toEqual(['claims.837', 'remit.835']);
  });

  it.each([
    ['-o', ['redact', '-o', 'claims.837', 'claims.837']],
    ['--out-dir', ['redact', '--out-dir', '.', 'claims.837']],
  ])('never writes over the file that it reads (%s)', async (_what, args) => {
    const { code, err } = await run(args);
    expect([code, err]).toEqual([2, expect.stringContaining('claims.837 is a file to read')]);
    expect(await readFile(path.join(folder, 'claims.837'), 'utf8')).toBe(CLAIMS);
  });
});
