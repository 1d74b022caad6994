import { address, birthDay, day, money, npi, organization, person, split, times } from './invented.js';
import type { Random } from './random.js';

/** 835: claims paid by line, one denied, a takeback; ST and SE left out, as in all these. */
export function remittance(random: Random): string[] {
  let paid = 0;
  const claims = times(5, (at) => {
    const lines = times(random.between(1, 3), () => paidLine(random, at === 3));
    const total = (of: 'charge' | 'paid' | 'patient') => lines.reduce((sum, line) => sum + line[of], 0);
    paid += total('paid');
    return [
      `CLP*CW-${at}*${at === 3 ? 4 : 1}*${money(total('charge'))}*${money(total('paid'))}*${at === 3 ? '' : money(total('patient'))}*12*ICN${at}*11*1`,
      `NM1*QC*1*${person(random)}****MI*XZA${random.between(100000, 999999)}`,
      `NM1*82*1*${person(random)}****XX*${npi(random)}`,
      'MOA***MA01',
      `DTM*232*${day(random)}`,
      ...lines.flatMap(({ text }) => text),
    ];
  });
  const takeback = random.between(100, 900);
  return [
    `BPR*I*${money(paid - takeback)}*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765*20260303`,
    `TRN*1*EFT${random.between(1000, 9999)}*1512345678`,
    'DTM*405*20260303',
    'N1*PR*EXAMPLE HEALTH PLAN',
    ...address(random),
    'PER*BL*EDI SUPPORT*TE*8005550134',
    `N1*PE*${organization(random)}*XX*${npi(random)}`,
    ...address(random),
    'REF*TJ*391234567',
    'LX*1',
    ...claims.flat(),
    `PLB*${npi(random)}*20261231*WO:TAKE1*${money(takeback)}`,
  ];
}

function paidLine(random: Random, denied: boolean): { charge: number; paid: number; patient: number; text: string[] } {
  const charge = random.between(5000, 30000);
  const [contractual = 0, patient = 0, paid = 0] = denied ? [charge, 0, 0] : split(charge, 3, random);
  const adjustments = denied ? [`CAS*CO*50*${money(charge)}`] : [`CAS*CO*45*${money(contractual)}`, `CAS*PR*2*${money(patient)}`];
  return { charge, paid, patient, text: [`SVC*HC:99213:25*${money(charge)}*${money(paid)}**1`, `DTM*472*${day(random)}`, ...adjustments, 'REF*6R*LINE1', ...(denied ? ['LQ*HE*N130'] : [`AMT*B6*${money(charge - contractual)}`])] };
}

/** A subscriber and a dependent of another, in levels as `codes` name them. */
function levels(random: Random, head: readonly string[], body: { subscriber: (at: number) => string[]; dependent: (at: number) => string[] }): string[] {
  return [...head, ...[4, 5].flatMap((at) => [`HL*${at}*3*22*0`, ...body.subscriber(at)]), 'HL*6*3*22*1', `NM1*IL*1*${person(random)}****MI*XZA600600`, 'HL*7*6*23', ...body.dependent(7)];
}

export function eligibilityInquiry(random: Random): string[] {
  const asked = () => [`DTP*291*D8*${day(random)}`, 'EQ*30'];
  const insured = (at: number) => [`TRN*1*TRACE-${at}*9391234567`, `NM1*IL*1*${person(random)}****MI*XZA${random.between(100000, 999999)}`, ...address(random), `DMG*D8*${birthDay(random)}*F`, ...asked()];
  return [
    'BHT*0022*13*ASK-1*20260304*0915',
    'HL*1**20*1',
    'NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60999',
    'HL*2*1*21*1',
    `NM1*1P*2*${organization(random)}*****XX*${npi(random)}`,
    ...[3, 4, 5].flatMap((at) => [`HL*${at}*2*22*0`, ...insured(at)]),
    'HL*6*2*22*1',
    `NM1*IL*1*${person(random)}****MI*XZA600600`,
    'HL*7*6*23*0',
    'TRN*1*TRACE-7*9391234567',
    `NM1*03*1*${person(random)}`,
    `DMG*D8*${birthDay(random)}*M`,
    'INS*N*19',
    ...asked(),
  ];
}

export function eligibilityAnswer(random: Random): string[] {
  const insured = (at: number) => [
    `TRN*2*TRACE-${at}*9391234567`,
    `NM1*IL*1*${person(random)}****MI*XZA${random.between(100000, 999999)}`,
    ...address(random),
    `DMG*D8*${birthDay(random)}*F`,
    `DTP*346*D8*${day(random)}`,
    'EB*1*FAM*30*C1*EXAMPLE GOLD',
    `EB*C*IND*30***23*${money(random.between(1000, 90000))}`,
    'MSG*ACTIVE COVERAGE',
    'LS*2120',
    `NM1*P3*1*${person(random)}****XX*${npi(random)}`,
    'LE*2120',
    'EB*A*IND*98***27**.2',
  ];
  return [
    'BHT*0022*11*ASK-1*20260304*0915',
    'HL*1**20*1',
    'NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60999',
    'HL*2*1*21*1',
    `NM1*1P*2*${organization(random)}*****XX*${npi(random)}`,
    ...[3, 4, 5].flatMap((at) => [`HL*${at}*2*22*0`, ...insured(at)]),
  ];
}

const statusHead = (random: Random, purpose: string): string[] => [
  purpose,
  'HL*1**20*1',
  'NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60999',
  'HL*2*1*21*1',
  `NM1*41*2*${organization(random)}*****46*RB4471`,
  'HL*3*2*19*1',
  `NM1*1P*2*${organization(random)}*****XX*${npi(random)}`,
];

export function statusInquiry(random: Random): string[] {
  const asked = (at: number) => [`TRN*1*TRACE-${at}`, `REF*EJ*PCN-${at}`, ...line(at)];
  const line = (at: number) => [`SVC*HC:99213:25*${money(random.between(5000, 30000))}*****1`, `REF*FJ*L${at}`, `DTP*472*D8*${day(random)}`];
  const dates = (segments: string[]) => [...segments.slice(0, 2), `AMT*T3*${money(random.between(5000, 30000))}`, `DTP*472*D8*${day(random)}`, ...segments.slice(2)];
  return levels(random, statusHead(random, 'BHT*0010*13*ASK-1*20260304*0915'), {
    subscriber: (at) => [`DMG*D8*${birthDay(random)}*F`, `NM1*IL*1*${person(random)}****MI*XZA${random.between(100000, 999999)}`, ...dates(asked(at)), ...dates(asked(at + 10))],
    dependent: (at) => [`DMG*D8*${birthDay(random)}*M`, `NM1*QC*1*${person(random)}`, ...dates(asked(at))],
  });
}

export function statusAnswer(random: Random): string[] {
  const told = (at: number) => {
    const charge = money(random.between(5000, 30000));
    return [
      `TRN*2*TRACE-${at}`,
      `STC*F1:65*20260303**${charge}*${charge}*20260303**20260303*CHK${at}`,
      `REF*1K*ICN${at}`,
      `DTP*472*D8*${day(random)}`,
      `SVC*HC:99213:25*${charge}*${charge}****1`,
      'STC*F1:65*20260303',
      `DTP*472*D8*${day(random)}`,
    ];
  };
  return levels(random, statusHead(random, 'BHT*0010*08*ASK-1*20260304*0915*DG'), {
    subscriber: (at) => [`NM1*IL*1*${person(random)}****MI*XZA${random.between(100000, 999999)}`, ...told(at)],
    dependent: (at) => [`NM1*QC*1*${person(random)}`, ...told(at)],
  });
}

export function claimsReceived(random: Random): string[] {
  const charges = times(4, () => random.between(5000, 30000));
  const rejected = charges[3] ?? 0;
  const total = (cents: number[]) => money(cents.reduce((sum, charge) => sum + charge, 0));
  const head = [
    'BHT*0085*08*ACK-1*20260304*0915*TH',
    'HL*1**20*1',
    'NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60999',
    'TRN*1*PLANREF1',
    'DTP*050*D8*20260303',
    'DTP*009*D8*20260304',
    'HL*2*1*21*1',
    `NM1*41*2*${organization(random)}*****46*RB4471`,
    'TRN*2*BATCH-0001',
    `STC*A1:19:PR*20260304*WQ*${total(charges)}`,
    'QTY*90*3',
    'QTY*AA*1',
    `AMT*YU*${total(charges.slice(0, 3))}`,
    `AMT*YY*${money(rejected)}`,
    'HL*3*2*19*1',
    `NM1*85*2*${organization(random)}*****XX*${npi(random)}`,
    'TRN*1*0',
    `STC*A1:19:PR**WQ*${total(charges)}`,
    'QTY*QA*3',
    'QTY*QC*1',
    `AMT*YU*${total(charges.slice(0, 3))}`,
    `AMT*YY*${money(rejected)}`,
  ];
  const claim = (charge: number, at: number) => [
    `HL*${at + 4}*3*PT`,
    `NM1*QC*1*${person(random)}****MI*XZA${random.between(100000, 999999)}`,
    `TRN*2*CW-${at}`,
    at === 3 ? `STC*A7:21*20260304*U*${money(charge)}` : `STC*A2:20:PR*20260304*WQ*${money(charge)}`,
    `REF*1K*ICN${at}`,
    `DTP*472*D8*${day(random)}`,
    ...(at === 3 ? [1, 2].flatMap((number) => [`SVC*HC:9921${number}*${money(charge)}*****1`, 'STC*A7:454**U', `REF*FJ*L${number}`, `DTP*472*D8*${day(random)}`]) : []),
  ];
  return [...head, ...charges.flatMap(claim)];
}

export function implementationAcknowledgment(random: Random): string[] {
  const accepted = times(2, (at) => [`AK2*837*000${at + 1}*005010X222A1`, 'IK5*A']);
  const refused = times(2, (at) => [`AK2*837*000${at + 3}*005010X222A1`, `IK3*CLM*${random.between(20, 90)}*2300*8`, `CTX*CLM01:CW-${at}`, 'IK4*5:3*1325*7*Q', 'IK3*NM1*18**3', 'IK5*R*5']);
  return ['AK1*HC*1001*005010X222A1', ...accepted.flat(), ...refused.flat(), 'AK9*P*4*4*2'];
}
