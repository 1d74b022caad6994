import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { X12Error } from '../error.js';
import type { EventOf, ValidationEvent } from './finding.js';
import { CLAIM, claimWith, eventsOf, fileOf, findingsOf, toldOf } from './testing.js';
import { validateAsync } from './validator.js';

const second = (control: string) => CLAIM.map((segment) => segment.replace(/^(ST\*837|SE\*26)\*0001/, `$1*${control}`));
const of = <K extends ValidationEvent['kind']>(kind: K, events: readonly ValidationEvent[]) => events.filter((event): event is EventOf<K> => event.kind === kind);
const without = (id: string) => CLAIM.filter((segment) => !segment.startsWith(id));
const isa = (change: (elements: string[]) => void) => {
  const elements = 'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260304*0915*^*00501*000000001*0*T*:'.split('*');
  change(elements);
  return { ISA: elements.join('*') };
};

it('tells interchange, group, set, claims and their ends in the order of the file', () => {
  const events = eventsOf(fileOf([CLAIM, second('0002')]));
  expect(events.map(({ kind }) => kind)).toEqual(['interchange', 'group', 'set', 'claim', 'set-end', 'set', 'claim', 'set-end', 'group-end', 'interchange-end']);
  expect(events[2]).toMatchObject({ type: '837', guide: '005010X222A1', control: '0001', known: true });
  expect(events[3]).toMatchObject({ number: 'CW-1001', loop: '2300', segmentNumber: 18, errors: 0 });
  expect(events[4]).toMatchObject({ segments: 26, claims: 1, accepted: true });
  expect(events[8]).toMatchObject({ setsClaimed: 2, sets: 2, accepted: 2 });
});

it.each([1, 7, 64])('tells the same of chunks of %d bytes', (chunkBytes) => {
  const text = fileOf([claimWith({ DMG: 'DMG*D8*19800230*F', 'N4*MADISON*WI*537031234': null }), second('0002')]);
  expect(eventsOf(text, {}, chunkBytes)).toEqual(eventsOf(text));
});

it('reads a source that comes in its own time', async () => {
  async function* source() {
    yield new TextEncoder().encode(fileOf([CLAIM]));
  }
  const kinds: string[] = [];
  for await (const { kind } of validateAsync(source())) kinds.push(kind);
  expect(kinds).toEqual(['interchange', 'group', 'set', 'claim', 'set-end', 'group-end', 'interchange-end']);
});

describe('the interchange', () => {
  it.each([
    ['IEA02 differs from ISA13', { IEA: 'IEA*1*000000002' }, 'control_numbers_differ IEA02 TA105=001'],
    ['IEA01 is not the number of groups', { IEA: 'IEA*2*000000001' }, 'wrong_group_count IEA01 TA105=021'],
    ['IEA01 is no number', { IEA: 'IEA*X*000000001' }, 'wrong_group_count IEA01 TA105=021'],
    ['the file ends before IEA', { IEA: '' }, 'trailer_missing IEA TA105=023'],
    ["the sender's qualifier is none", isa((e) => (e[5] = '99')), 'invalid_interchange_header ISA05 TA105=005'],
    ["the sender's id is blank", isa((e) => (e[6] = ' '.repeat(15))), 'invalid_interchange_header ISA06 TA105=006'],
    ["the receiver's qualifier is none", isa((e) => (e[7] = '00')), 'invalid_interchange_header ISA07 TA105=007'],
    ["the receiver's id is too short", isa((e) => (e[8] = 'RECEIVER')), 'invalid_interchange_header ISA08 TA105=008'],
    ['the authorization qualifier is none', isa((e) => (e[1] = 'XX')), 'invalid_interchange_header ISA01 TA105=010'],
    ['the security qualifier is none', isa((e) => (e[3] = '02')), 'invalid_interchange_header ISA03 TA105=012'],
    ['the date is none', isa((e) => (e[9] = '260230')), 'invalid_interchange_header ISA09 TA105=014'],
    ['the time is none', isa((e) => (e[10] = '2460')), 'invalid_interchange_header ISA10 TA105=015'],
    ['the version is none', isa((e) => (e[12] = '5010X')), 'invalid_interchange_header ISA12 TA105=017'],
    ['the acknowledgment request is neither 0 nor 1', isa((e) => (e[14] = '2')), 'invalid_interchange_header ISA14 TA105=019'],
    ['it is neither test nor production', isa((e) => (e[15] = 'Q')), 'invalid_interchange_header ISA15 TA105=020'],
  ])('is at fault where %s', (_what, changes, expected) => {
    expect(toldOf(fileOf([CLAIM], changes))).toEqual([expected]);
  });

  it.each(['*', '~'])('is at fault where the component separator is %s, which is another delimiter', (separator) => {
    expect(toldOf(fileOf([CLAIM], isa((e) => (e[16] = separator))))[0]).toBe('invalid_delimiter ISA16 TA105=027');
  });

  it('has a control number of nine digits', () => {
    const changes = { ...isa((e) => (e[13] = '00000001A')), IEA: 'IEA*1*00000001A' };
    expect(toldOf(fileOf([CLAIM], changes))).toEqual(['invalid_interchange_header ISA13 TA105=018']);
  });

  it('does not come twice in a file', () => {
    expect(toldOf(fileOf([CLAIM]) + fileOf([CLAIM]))).toEqual(['duplicate_control_number ISA13 TA105=025']);
  });

  it('holds something', () => {
    expect(toldOf(fileOf([], { GS: '', GE: '', IEA: 'IEA*0*000000001' }))).toEqual(['interchange_empty IEA TA105=024']);
  });

  it('may hold a TA1 alone', () => {
    const text = fileOf([], { GS: '', GE: 'TA1*000000050*260303*1200*A*000' });
    expect(toldOf(text.replace('IEA*1', 'IEA*0'))).toEqual([]);
    expect(toldOf(text)).toEqual([]);
    expect(eventsOf(text).at(-1)).toMatchObject({ kind: 'interchange-end', groups: 0 });
  });

  it('may begin with a TA1, whose elements are checked', () => {
    expect(toldOf(fileOf([CLAIM], { GS: 'TA1*000000050*260303*1200*A*000~\nGS*HC*SENDER*RECEIVER*20260304*0915*1*X*005010X222A1' }))).toEqual([]);
    expect(toldOf(fileOf([CLAIM], { GS: 'TA1*50*260303*1200*Z*000~\nGS*HC*SENDER*RECEIVER*20260304*0915*1*X*005010X222A1' }))).toEqual([
      'invalid_acknowledgement TA101 TA105=024',
      'invalid_acknowledgement TA104 TA105=024',
    ]);
  });

  it('answers others before its groups, not after them, with a warning', () => {
    const text = fileOf([CLAIM], { GE: 'GE*1*1~\nTA1*000000050*260303*1200*A*000' });
    expect(findingsOf(text)).toMatchObject([{ code: 'acknowledgement_misplaced', severity: 'warning', segment: 'TA1', offset: text.indexOf('TA1*'), ack: [] }]);
  });

  it('has no empty segments, with a warning that tells where they are', () => {
    const text = fileOf([CLAIM]).replace('~\nHI*', '~\n~~HI*').replace('~\nGE*', '~~GE*');
    const place = { code: 'empty_segment', severity: 'warning', ack: [] };
    expect(findingsOf(text)).toMatchObject([
      { ...place, segment: 'HI', segmentNumber: 19, set: 1, offset: text.indexOf('~~HI*') },
      { ...place, segment: 'GE', offset: text.indexOf('~GE*') },
    ]);
    expect(findingsOf(fileOf([CLAIM]).replaceAll('~\n', '~\n\r\n '))).toEqual([]);
    const byLines = fileOf([CLAIM]).replaceAll('~\n', '\n');
    expect(findingsOf(byLines.replace('\nHI*', '\n\n\nHI*'))).toEqual([]);
    expect(eventsOf(text, {}, 1)).toEqual(eventsOf(text));
  });

  it('may stand among other bytes, with a warning', () => {
    const text = `From: us\n\n${fileOf([CLAIM])}\n-- end --\n`;
    expect(findingsOf(text)).toMatchObject([
      { code: 'bytes_outside_interchange', severity: 'warning', offset: 0 },
      { code: 'bytes_outside_interchange', severity: 'warning', offset: text.indexOf('--') },
    ]);
    expect(findingsOf(`\uFEFF\r\n${fileOf([CLAIM])}\r\n\u001a`)).toEqual([]);
  });

  it('ends where the next begins, and the next is read by its own delimiters', () => {
    const next = fileOf([CLAIM], { ...isa((e) => (e[13] = '000000002')), IEA: 'IEA*1*000000002' }).replaceAll('*', '|').replaceAll(':', '>').replaceAll('~', '!');
    const events = eventsOf(fileOf([CLAIM], { IEA: '' }) + next);
    expect(of('finding', events)).toMatchObject([{ code: 'trailer_missing', segment: 'IEA', interchange: 1, ack: ['TA105=022'] }]);
    expect(of('set-end', events)).toMatchObject([{ accepted: true }, { accepted: true }]);
  });
});

describe('the group', () => {
  it.each([
    ['GE01 is not the number of sets', { GE: 'GE*3*1' }, 'wrong_set_count GE01 AK905=5'],
    ['GE02 differs from GS06', { GE: 'GE*1*2' }, 'control_numbers_differ GE02 AK905=4'],
    ['GE is missing', { GE: '' }, 'trailer_missing GE AK905=3'],
    ['its date is none', { GS: 'GS*HC*SENDER*RECEIVER*20261304*0915*1*X*005010X222A1' }, 'invalid_group_header GS04 TA105=024'],
    ['its agency is not X12', { GS: 'GS*HC*SENDER*RECEIVER*20260304*0915*1*T*005010X222A1' }, 'invalid_group_header GS07 TA105=024'],
    ['the interchange is of another version', isa((e) => (e[12] = '00401')), 'interchange_version_differs ISA12 TA105=017'],
    ['its type is none', { GS: 'GS*H*SENDER*RECEIVER*20260304*0915*1*X*005010X222A1' }, 'invalid_group_header GS01 AK905=1'],
  ])('is at fault where %s', (_what, changes, expected) => {
    expect(toldOf(fileOf([CLAIM], changes))).toEqual([expected]);
  });

  it('has a control number of its own', () => {
    const changes = { GE: 'GE*1*1~\nGS*HC*SENDER*RECEIVER*20260304*0915*1*X*005010X222A1~\nGE*0*1', IEA: 'IEA*2*000000001' };
    expect(toldOf(fileOf([CLAIM], changes))).toEqual(['duplicate_control_number GS06 AK905=19', 'group_empty GE ']);
  });

  it('holds a set', () => {
    expect(toldOf(fileOf([]))).toEqual(['group_empty GE ']);
  });

  it('holds sets of its type only', () => {
    const changes = { GS: 'GS*HP*SENDER*RECEIVER*20260304*0915*1*X*005010X222A1' };
    expect(toldOf(fileOf([CLAIM], changes))).toEqual(['set_not_of_group ST01 IK502=6']);
  });

  it('of a type that is not known holds no set of a known one', () => {
    const changes = { GS: 'GS*QQ*SENDER*RECEIVER*20260304*0915*1*X*005010X222A1' };
    expect(toldOf(fileOf([CLAIM], changes))).toEqual(['set_not_of_group ST01 IK502=6']);
  });

  it('is told once of a run of segments between its sets', () => {
    expect(toldOf(fileOf([CLAIM, ['REF*A*1', 'REF*B*2'], second('0002')], { GE: 'GE*2*1' }))).toEqual(['segment_outside_set REF ']);
  });
});

describe('the set', () => {
  it.each([
    ['SE01 is not the number of segments', [claimWith({ SE: 'SE*25*0001' })], 'wrong_segment_count SE01 IK502=4'],
    ['SE02 differs from ST02', [claimWith({ SE: 'SE*26*0002' })], 'control_numbers_differ SE02 IK502=3'],
    ['SE is missing', [without('SE')], 'trailer_missing SE IK502=2'],
    ['its control number is missing', [claimWith({ ST: 'ST*837**005010X222A1', SE: 'SE*26*' })], 'invalid_control_number ST02 IK502=7'],
    ['its control number comes twice', [CLAIM, CLAIM], 'duplicate_control_number ST02 IK502=23'],
    ['it does not name the guide that its own guide wants named', [claimWith({ ST: 'ST*837*0001' })], 'required_element_missing ST03 IK304=8,IK403=1'],
    ['its guide is not that of the group', [claimWith({ ST: 'ST*837*0001*005010X222' })], 'guide_differs ST03 IK502=I6'],
  ])('is at fault where %s', (_what, sets, expected) => {
    expect(toldOf(fileOf(sets))).toContain(expected);
  });

  it('is refused alone: those before and after it are accepted', () => {
    const bad = ['ST*837*0002*005010X222A1', 'BHT*0019', 'ZZZ*1', 'HL*1'];
    const ends = of('set-end', eventsOf(fileOf([CLAIM, bad, second('0003')])));
    expect(ends).toMatchObject([{ set: 1, accepted: true }, { set: 2, accepted: false, segments: 4 }, { set: 3, accepted: true, segments: 26 }]);
  });

  it('of a guide that is not known is checked for its form, with a warning', () => {
    const set = ['ST*837*0001*005010X999', 'BHT*ANYTHING', 'zz*1', 'REF*A\u0007', 'SE*5*0001'];
    const text = fileOf([set], { GS: 'GS*HC*SENDER*RECEIVER*20260304*0915*1*X*005010X999' });
    expect(toldOf(text)).toEqual(['guide_unknown ST ', 'segment_unknown zz IK304=1', 'invalid_character REF01 IK304=8,IK403=6']);
    expect(of('set', eventsOf(text))).toMatchObject([{ known: false }]);
    const good = fileOf([set.filter((segment) => !/^(zz|REF)/.test(segment)).map((segment) => segment.replace('SE*5', 'SE*3'))], { GS: 'GS*HC*SENDER*RECEIVER*20260304*0915*1*X*005010X999' });
    expect(of('set-end', eventsOf(good))).toMatchObject([{ accepted: true }]);
  });
});

describe('the order of segments', () => {
  it.each([
    ['a required segment is missing', { 'N4*MADISON*WI*537031234': null }, 'required_segment_missing 2010AA N4 IK304=3'],
    ['a segment of no loop is missing', { BHT: null }, 'required_segment_missing BHT IK304=3'],
    ['a required loop is missing', { 'NM1*PR': null }, 'required_loop_missing 2010BB NM1 IK304=3'],
    ['a segment is there too often', { DMG: 'DMG*D8*19800214*F~DMG*D8*19800214*F' }, 'segment_over_max 2010BA DMG IK304=5'],
    ['a segment is none', { 'LX*2': 'QQQ*1~LX*2' }, 'segment_unknown 2400 QQQ IK304=1'],
    ['a segment is not of this transaction', { 'LX*2': 'CLP*1~LX*2' }, 'segment_not_in_set 2400 CLP IK304=6'],
  ])('is wrong where %s', (_what, changes, expected) => {
    expect(toldOf(fileOf([claimWith(changes)]), { snip: 2 })).toContain(expected);
  });
});

it('counts the errors of each claim', () => {
  const claims = CLAIM.slice(17, 25);
  const bad = claims.map((segment) => segment.replace('CW-1001', 'CW-1002').replace('125.5', '125.X'));
  const lineless = claims.slice(0, 2).map((segment) => segment.replace('CW-1001', 'CW-1003'));
  const set = [...CLAIM.slice(0, 25), ...bad, ...lineless, 'SE*36*0001'];
  expect(of('claim', eventsOf(fileOf([set]), {})).map(({ number, errors, segmentNumber }) => [number, errors, segmentNumber])).toEqual([
    ['CW-1001', 0, 18],
    ['CW-1002', 1, 26],
    ['CW-1003', 1, 34],
  ]);
});

it.each([
  ['claims.837p', ['2300 CW-1001', '2300 CW-1002', '2300 CW-1003']],
  ['remittance.835', ['2100 CW-1001', '2100 CW-0900', '2100 CW-0901']],
  ['eligibility.270', ['2000C TRACE-1', '2000D TRACE-2']],
  ['eligibility.271', ['2000C TRACE-1', '2000D TRACE-2']],
  ['claim-status.277ca', ['2200D CW-1001', '2200D CW-1002']],
])('tells the claims, payments or inquiries of %s, and no subscriber whose dependent is asked about', (name, expected) => {
  const events = eventsOf(readFileSync(path.join(import.meta.dirname, `../../golden/${name}.edi`)));
  expect(of('claim', events).map(({ loop, number }) => `${loop} ${number}`)).toEqual(expected);
});

it('tells findings up to a number, and how many more there are', () => {
  const set = claimWith({ 'N3*12': 'N3*\u0001', 'N3*4': 'N3*\u0001', DMG: 'DMG*D8*1*F', BHT: 'BHT*0019*00*BATCH1*1*0915*CH' });
  const findings = findingsOf(fileOf([set]), { maxFindings: 2 });
  expect(findings.map(({ code }) => code)).toEqual(['invalid_date', 'invalid_character', 'more_findings']);
  expect(findings[2]?.message).toMatch(/^And 2 more/);
});

it('ends where there are more groups or sets than may be', () => {
  const codes = (limits: object) => findingsOf(fileOf([CLAIM, second('0002')]), { limits }).map(({ code }) => code);
  expect(codes({ setsPerGroup: 1 })).toEqual(['limit_exceeded']);
  expect(codes({ groupsPerInterchange: 0 })).toEqual(['limit_exceeded']);
});

it('follows levels of a guide that is not known no deeper than may be', () => {
  const levels = Array.from({ length: 5 }, (_, at) => `HL*${at + 1}*${at === 0 ? '' : at}*22*1`);
  const set = ['ST*278*0001*005010X999', ...levels, 'HL*6*1*22*0', 'SE*8*0001'];
  const codes = (hlDepth: number) => findingsOf(fileOf([set], { GS: 'GS*HI*SENDER*RECEIVER*20260304*0915*1*X*005010X999' }), { limits: { hlDepth } }).map(({ code }) => code);
  expect(codes(5)).toEqual(['guide_unknown']);
  expect(codes(4)).toEqual(['guide_unknown', 'limit_exceeded']);
});

it('reads no more interchanges than may be', () => {
  const three = [1, 2, 3].map((number) => fileOf([CLAIM], { ...isa((e) => (e[13] = `00000000${number}`)), IEA: `IEA*1*00000000${number}` })).join('');
  expect(() => eventsOf(three, { limits: { interchanges: 2 } })).toThrow(expect.objectContaining({ code: 'limit_exceeded', message: 'A file has more than 2 interchanges' }));
  expect(eventsOf(three, { limits: { interchanges: 3 } }).at(-1)).toMatchObject({ kind: 'interchange-end', interchange: 3 });
});

describe('what is not to be read', () => {
  it('is refused where there is no ISA', () => {
    expect(() => eventsOf('Dear sir, please find enclosed')).toThrow(expect.objectContaining({ name: 'X12Error', code: 'not_x12' }));
    expect(() => eventsOf('')).toThrow(X12Error);
  });

  it.each([
    [{ segmentBytes: 200 }, 'A segment has more than 200 bytes before its terminator. The rest of the file was not read.'],
    [{ segmentsPerSet: 20 }, 'A transaction set has more than 20 segments. The rest of the file was not read.'],
    [{ hlPerSet: 1 }, 'A transaction set has more than 1 HL segments. The rest of the file was not read.'],
    [{ components: 2 }, 'An element has more than 2 components. The rest of the file was not read.'],
  ])('ends with a finding where a limit is exceeded: %o', (limits, message) => {
    const events = eventsOf(fileOf([claimWith({ 'N3*12': `N3*${'A'.repeat(300)}` })]), { limits });
    expect(of('finding', events).at(-1)).toMatchObject({ code: 'limit_exceeded', ack: ['TA105=022'], message });
    expect(events.slice(-3).map(({ kind }) => kind)).toEqual(['set-end', 'group-end', 'interchange-end']);
    expect(of('set-end', events)).toMatchObject([{ accepted: false }]);
  });
});
