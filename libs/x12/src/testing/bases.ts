import { CLAIM_KINDS, claims } from './claim-bases.js';
import { claimsReceived, eligibilityAnswer, eligibilityInquiry, implementationAcknowledgment, remittance, statusAnswer, statusInquiry } from './other-bases.js';
import { Random } from './random.js';

interface Base {
  transaction: string;
  functionalGroup: string;
  guide: string;
  /** ST03; the 835 has none. */
  named?: boolean;
  body: (random: Random) => string[];
}

const claimBase = (kind: keyof typeof CLAIM_KINDS): Base => ({ transaction: '837', functionalGroup: 'HC', guide: CLAIM_KINDS[kind].guide, body: (random) => claims(kind, random) });

/** Files without a fault, of nobody: another one for each seed. */
export const BASES = {
  '837P': claimBase('837P'),
  '837I': claimBase('837I'),
  '837D': claimBase('837D'),
  '835': { transaction: '835', functionalGroup: 'HP', guide: '005010X221A1', named: false, body: remittance },
  '270': { transaction: '270', functionalGroup: 'HS', guide: '005010X279A1', body: eligibilityInquiry },
  '271': { transaction: '271', functionalGroup: 'HB', guide: '005010X279A1', body: eligibilityAnswer },
  '276': { transaction: '276', functionalGroup: 'HR', guide: '005010X212', body: statusInquiry },
  '277': { transaction: '277', functionalGroup: 'HN', guide: '005010X212', body: statusAnswer },
  '277CA': { transaction: '277', functionalGroup: 'HN', guide: '005010X214', body: claimsReceived },
  '999': { transaction: '999', functionalGroup: 'FA', guide: '005010X231A1', body: implementationAcknowledgment },
} satisfies Record<string, Base>;

export type BaseName = keyof typeof BASES;

/** The segments of an interchange of one group of two sets. */
export function baseFile(name: BaseName, seed: number): string[] {
  const { transaction, functionalGroup, guide, named = true, body }: Base = BASES[name];
  const random = new Random(seed);
  const sets = ['0001', '0002'].flatMap((control) => {
    const segments = body(random);
    return [`ST*${transaction}*${control}${named ? `*${guide}` : ''}`, ...segments, `SE*${segments.length + 2}*${control}`];
  });
  return [
    'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260304*0915*^*00501*000000001*0*T*:',
    `GS*${functionalGroup}*SENDER*RECEIVER*20260304*0915*1*X*${guide}`,
    ...sets,
    'GE*2*1',
    'IEA*1*000000001',
  ];
}
