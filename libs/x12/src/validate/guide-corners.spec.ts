import { describe, expect, it } from '@jest/globals';
import { CLAIM, claimWith, fileOf as fileOfSets, findingsOf } from './testing.js';

/** A file of one set; ST, SE and the envelope are added. */
function fileOf(group: string, transaction: string, guide: string, body: string): string {
  const segments = body.trim().split('\n');
  return [
    'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260304*0915*^*00501*000000001*0*T*:',
    `GS*${group}*SENDER*RECEIVER*20260304*0915*1*X*${guide}`,
    `ST*${transaction}*0001${transaction === '835' ? '' : `*${guide}`}`,
    ...segments,
    `SE*${segments.length + 2}*0001`,
    'GE*1*1',
    'IEA*1*000000001',
    '',
  ].join('~\n');
}

const told = (text: string): string[] => findingsOf(text).map(({ code, loop, segment, segmentNumber, element, component }) => [code, loop, segment, segmentNumber, element, component].join(' '));

describe('what guides allow and few files have', () => {
  it('999: a context may name a composite', () => {
    const body = `
AK1*HC*1001*005010X222A1
AK2*837*0001*005010X222A1
IK3*REF*57**3
CTX*SITUATIONAL TRIGGER*CLM*43**5:3*C023:1325
CTX*CLM01:CW-1001
IK5*R*5
AK9*R*1*1*0`;
    expect(told(fileOf('FA', '999', '005010X231A1', body))).toEqual([]);
  });

  it('837D: a repriced line has the numbers of repriced claims', () => {
    const body = `
BHT*0019*00*BATCH1*20260304*0915*CH
NM1*41*2*RIVERBEND BILLING*****46*RB4471
PER*IC*DANA QUILL*TE*5555550142
NM1*40*2*EXAMPLE CLEARINGHOUSE*****46*EXCH01
HL*1**20*1
NM1*85*2*RIVERBEND DENTAL*****XX*1234567893
N3*12 MILL LANE
N4*MADISON*WI*537031234
REF*EI*391234567
HL*2*1*22*0
SBR*P*18*GRP100******CI
NM1*IL*1*OAKHEART*ROWAN*L***MI*XZA100200300
N3*4 FERN ST
N4*MADISON*WI*537011111
DMG*D8*19800214*F
NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60999
CLM*CW-1001*100***11:B:1*Y*A*Y*Y
LX*1
SV3*AD:D0120*100****1
DTP*472*D8*20260302
REF*9A*RP1
REF*9C*RP2`;
    expect(told(fileOf('HC', '837', '005010X224A2', body))).toEqual([]);
  });
});

describe('what guides forbid and the standard allows', () => {
  it.each([
    ['an amount of more than ten digits', { CLM: CLAIM.find((text) => text.startsWith('CLM'))?.replace('200.5', '12345678901') }, 'element_too_long 2300 CLM 18 2 '],
    ['a claim frequency that is not on the list', { CLM: 'CLM*CW-1001*200.5***11:B:W*Y*A*Y*Y' }, 'invalid_code 2300 CLM 18 5 3'],
  ])('%s', (_, changes, expected) => {
    expect(told(fileOfSets([claimWith(changes as Record<string, string>)]))).toContain(expected);
  });
});
