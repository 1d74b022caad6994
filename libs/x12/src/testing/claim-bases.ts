import { address, birthDay, day, money, npi, organization, person, split, times } from './invented.js';
import type { Random } from './random.js';

const DIAGNOSES = ['S93401A', 'J069', 'I10', 'E119'];
type Lines = (random: Random, charges: readonly number[], levels: Levels) => string[];

/** What the lines of a secondary claim say of the other payer. */
interface Levels {
  other: string | undefined;
  served: string;
}

interface Kind {
  guide: string;
  taxonomy: string;
  claim: (random: Random, number: string, charge: number) => string[];
  lines: Lines;
}

const PROFESSIONAL: Kind = {
  guide: '005010X222A1',
  taxonomy: '207Q00000X',
  claim: (random, number, charge) => [
    `CLM*${number}*${money(charge)}***11:B:1*Y*A*Y*Y`,
    `REF*D9*${random.between(10000, 99999)}`,
    `HI*ABK:${DIAGNOSES[0]}*ABF:${DIAGNOSES[1]}*ABF:${DIAGNOSES[2]}`,
    `NM1*82*1*${person(random)}****XX*${npi(random)}`,
    'PRV*PE*PXC*207Q00000X',
  ],
  lines: (random, charges, { other, served }) =>
    charges.flatMap((charge, at) => [`LX*${at + 1}`, `SV1*HC:99213:25*${money(charge)}*UN*1***1:2`, `DTP*472*D8*${served}`, `REF*6R*L${at + 1}`, ...decided(other, { charge, served, random })]),
};

const INSTITUTIONAL: Kind = {
  guide: '005010X223A2',
  taxonomy: '282N00000X',
  claim: (random, number, charge) => {
    const served = day(random);
    return [
      `CLM*${number}*${money(charge)}***11:A:1**A*Y*Y`,
      'DTP*096*TM*1100',
      `DTP*434*RD8*${served}-${served}`,
      `DTP*435*D8*${served}`,
      'CL1*1*1*01',
      `REF*EA*${random.between(10000, 99999)}`,
      `HI*ABK:${DIAGNOSES[2]}:::::::Y`,
      `HI*ABJ:${DIAGNOSES[2]}`,
      `HI*BH:11:D8:${served}`,
      'HI*BE:80:::2',
      'HI*BG:17',
      `NM1*71*1*${person(random)}****XX*${npi(random)}`,
    ];
  },
  lines: (random, charges, { other, served }) =>
    charges.flatMap((charge, at) => [`LX*${at + 1}`, `SV2*0450*HC:99283*${money(charge)}*UN*1`, `DTP*472*D8*${served}`, ...decided(other, { charge, served, random, revenue: '0450' })]),
};

const DENTAL: Kind = {
  guide: '005010X224A2',
  taxonomy: '1223G0001X',
  claim: (random, number, charge) => [
    `CLM*${number}*${money(charge)}***11:B:1*Y*A*Y*Y`,
    `DTP*472*D8*${day(random)}`,
    `REF*D9*${random.between(10000, 99999)}`,
    `NM1*82*1*${person(random)}****XX*${npi(random)}`,
    'PRV*PE*PXC*1223G0001X',
  ],
  lines: (random, charges, { other, served }) =>
    charges.flatMap((charge, at) => [`LX*${at + 1}`, `SV3*AD:D2150*${money(charge)}****1`, 'TOO*JP*12*M:O', `REF*6R*L${at + 1}`, ...decided(other, { charge, served, random, dental: true })]),
};

export const CLAIM_KINDS = { '837P': PROFESSIONAL, '837I': INSTITUTIONAL, '837D': DENTAL };

interface Decision {
  charge: number;
  served: string;
  random: Random;
  revenue?: string;
  dental?: boolean;
}

/** 2430: what the other payer paid is the charge less its adjustments. */
function decided(other: string | undefined, { charge, served, random, revenue = '', dental }: Decision): string[] {
  if (other === undefined) return [];
  const [contractual = 0, patient = 0, paid = 0] = split(charge, 3, random);
  const procedure = dental ? 'AD:D2150' : revenue ? 'HC:99283' : 'HC:99213:25';
  return [`SVD*${other}*${money(paid)}*${procedure}*${revenue}*1`, `CAS*CO*45*${money(contractual)}`, `CAS*PR*2*${money(patient)}`, `DTP*573*D8*${served}`];
}

/** The segments of one set, ST and SE left out: two providers; a claim of each is a dependent's, and one has another payer. */
export function claims(kind: keyof typeof CLAIM_KINDS, random: Random): string[] {
  let level = 0;
  const body = [`BHT*0019*00*B${random.between(100, 999)}*20260304*0915*CH`, `NM1*41*2*${organization(random)}*****46*RB4471`, 'PER*IC*DANA QUILL*TE*5555550142', 'NM1*40*2*EXAMPLE CLEARINGHOUSE*****46*EXCH01'];
  for (let provider = 0; provider < 2; provider++) {
    const top = ++level;
    body.push(`HL*${top}**20*1`, `PRV*BI*PXC*${CLAIM_KINDS[kind].taxonomy}`, `NM1*85*2*${organization(random)}*****XX*${npi(random)}`, ...address(random), 'REF*EI*391234567');
    for (let claim = 0; claim < 3; claim++) {
      const subscriber = ++level;
      const dependent = claim === 1;
      const secondary = claim === 2;
      body.push(`HL*${subscriber}*${top}*22*${dependent ? 1 : 0}`, `SBR*${secondary ? 'S' : 'P'}*${dependent ? '' : '18'}*GRP${provider}${claim}******CI`);
      body.push(`NM1*IL*1*${person(random)}****MI*XZA${random.between(100000, 999999)}`, ...address(random), `DMG*D8*${birthDay(random)}*F`, 'NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60999');
      if (dependent) body.push(`HL*${++level}*${subscriber}*23*0`, 'PAT*19', `NM1*QC*1*${person(random)}`, ...address(random), `DMG*D8*${birthDay(random)}*M`);
      body.push(...oneClaim(kind, random, { number: `CW-${provider}${claim}`, secondary }));
    }
  }
  return body;
}

function oneClaim(kind: keyof typeof CLAIM_KINDS, random: Random, { number, secondary }: { number: string; secondary: boolean }): string[] {
  const { claim, lines } = CLAIM_KINDS[kind];
  const charges = times(random.between(2, 4), () => random.between(5000, 30000));
  const text = lines(random, charges, { other: secondary ? '60888' : undefined, served: day(random) });
  const paid = text.filter((segment) => segment.startsWith('SVD*')).reduce((sum, segment) => sum + Math.round(Number(segment.split('*')[2]) * 100), 0);
  const other = ['SBR*P*18*OTH1******CI', `AMT*D*${money(paid)}`, 'OI***Y***Y', `NM1*IL*1*${person(random)}****MI*OTH77`, 'NM1*PR*2*OTHER PLAN*****PI*60888'];
  return [...claim(random, number, charges.reduce((sum, charge) => sum + charge, 0)), ...(secondary ? other : []), ...text];
}
