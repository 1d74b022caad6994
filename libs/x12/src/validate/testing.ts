import type { Finding, ValidationEvent } from './finding.js';
import type { ValidateOptions } from './settings.js';
import { validate } from './validator.js';

/** A professional claim without a fault, of invented people. */
export const CLAIM: readonly string[] = [
  'ST*837*0001*005010X222A1',
  'BHT*0019*00*BATCH1*20260304*0915*CH',
  'NM1*41*2*RIVERBEND BILLING*****46*RB4471',
  'PER*IC*DANA QUILL*TE*5555550142',
  'NM1*40*2*EXAMPLE CLEARINGHOUSE*****46*EXCH01',
  'HL*1**20*1',
  'NM1*85*2*RIVERBEND FAMILY CLINIC*****XX*1234567893',
  'N3*12 MILL LANE',
  'N4*MADISON*WI*537031234',
  'REF*EI*391234567',
  'HL*2*1*22*0',
  'SBR*P*18*GRP100******CI',
  'NM1*IL*1*OAKHEART*ROWAN*L***MI*XZA100200300',
  'N3*4 FERN ST',
  'N4*MADISON*WI*537011111',
  'DMG*D8*19800214*F',
  'NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60999',
  'CLM*CW-1001*200.5***11:B:1*Y*A*Y*Y',
  'HI*ABK:S93401A*ABF:J069',
  'LX*1',
  'SV1*HC:99213:25*125.5*UN*1***1:2',
  'DTP*472*D8*20260302',
  'LX*2',
  'SV1*HC:J1885*75*UN*2***1',
  'DTP*472*RD8*20260301-20260302',
  'SE*26*0001',
];

const ISA = 'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260304*0915*^*00501*000000001*0*T*:';
const GS = 'GS*HC*SENDER*RECEIVER*20260304*0915*1*X*005010X222A1';

/** An interchange of one group with these sets; `changes` replace its envelope segments by id. */
export function fileOf(sets: readonly (readonly string[])[], changes: Partial<Record<'ISA' | 'GS' | 'GE' | 'IEA', string>> = {}): string {
  const { ISA: isa = ISA, GS: gs = GS, GE: ge = `GE*${sets.length}*1`, IEA: iea = 'IEA*1*000000001' } = changes;
  return [isa, gs, ...sets.flat(), ge, iea].filter((segment) => segment !== '').join('~\n') + '~\n';
}

/** CLAIM with some segments replaced (those that begin with the key), and its SE01 counted again; null leaves one out. */
export function claimWith(changes: Readonly<Record<string, string | null>>): string[] {
  const segments = CLAIM.flatMap((segment) => {
    const key = Object.keys(changes).find((start) => segment.startsWith(start));
    if (key === undefined) return [segment];
    return changes[key]?.split('~') ?? [];
  });
  const last = segments.at(-1) ?? '';
  return changes['SE'] === undefined ? [...segments.slice(0, -1), last.replace(/^SE\*\d+/, `SE*${segments.length}`)] : segments;
}

/** All that a validator tells of the text, fed in chunks of so many bytes. */
export function eventsOf(text: string | Uint8Array, options: ValidateOptions = {}, chunkBytes = 0x10000): ValidationEvent[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.slice(at, at + chunkBytes);
  }
  return [...validate(chunks(), options)];
}

export function findingsOf(text: string | Uint8Array, options: ValidateOptions = {}): Finding[] {
  return eventsOf(text, options).filter((event) => event.kind === 'finding');
}

/** `required_element_missing 2010AA NM103 IK304=8,IK403=1` for each finding. */
export function toldOf(text: string, options: ValidateOptions = {}): string[] {
  return findingsOf(text, options).map(({ code, loop, segment, element, component, ack }) => {
    const place = `${segment}${element === undefined ? '' : String(element).padStart(2, '0')}${component === undefined ? '' : `-${component}`}`;
    return [code, ...(loop === undefined ? [] : [loop]), place, ack.join()].join(' ');
  });
}
