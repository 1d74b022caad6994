import { describe, expect, it } from '@jest/globals';
import { read837P } from '@claimwright/x12';
import { checkEncounter, encounterFromClaim837P, type ReadEncounter } from './index.js';
import { TODAY } from './testing/an-encounter.js';

const BILLING = [
  'HL*1**20*1', 'PRV*BI*PXC*207Q00000X', 'NM1*85*2*ELM STREET CLINIC*****XX*1234567893', 'N3*100 ELM STREET', 'N4*SPRINGFIELD*IL*627011234', 'REF*EI*123456789',
];
const SELF = ['HL*2*1*22*0', 'SBR*P*18*GRP1******CI', 'NM1*IL*1*MARSH*ADA****MI*W123456789', 'N3*7 QUIET LANE', 'N4*SPRINGFIELD*IL*62701', 'DMG*D8*19700506*F', 'NM1*PR*2*BLUE HERON*****PI*99901'];
const CLAIM = ['CLM*A1*125***11:B:1*Y*A*Y*Y', 'HI*ABK:J069*ABF:R051'];
const LINE = ['LX*1', 'SV1*HC:99213:25*125*UN*1***1:2', 'DTP*472*D8*20260302'];

/** Reads one claim whose segments after the header are given. */
function readClaim(...segments: string[]): ReadEncounter {
  const head = ['ST*837*0001*005010X222A1', 'BHT*0019*00*1*20260303*0900*CH', 'NM1*41*2*ELM STREET CLINIC*****46*CW001', 'PER*IC*JO*TE*2175550100', 'NM1*40*2*CLEARING*****46*CLEAR'];
  const set = [...head, ...segments];
  const text = [
    'ISA*00*          *00*          *ZZ*CW001          *ZZ*CLEAR          *260303*0900*^*00501*000000001*0*T*:',
    'GS*HC*CW001*CLEAR*20260303*0900*1*X*005010X222A1', ...set, `SE*${set.length + 1}*0001`, 'GE*1*1', 'IEA*1*000000001',
  ].map((segment) => `${segment}~`).join('');
  const [claim] = [...read837P(Buffer.from(text, 'latin1'))];
  return encounterFromClaim837P(claim!);
}

function losses({ findings }: ReadEncounter): string[] {
  return findings.map(({ severity, pointer, message }) => `${severity} ${pointer} ${message}`);
}

describe('an encounter from a claim file', () => {
  it('tells of what has no place in it by codes, and repeats nothing that stands in the place of one', () => {
    const misplaced = ['REF*ADA MARSH*1', 'DTP*ADA MARSH*D8*20260302', 'NTE*ADAMARSH*X', 'ADAMARSH*1'];
    const said = losses(readClaim(...BILLING, ...SELF, ...CLAIM, 'REF*G4*1', ...misplaced, ...LINE, ...misplaced));
    expect(said.length).toBeGreaterThanOrEqual(9);
    expect(said.filter((line) => line.includes('MARSH'))).toEqual([]);
    expect(said).toContainEqual(expect.stringContaining('REF*G4 of loop 2300'));
  });

  it('holds what the claim holds, and passes the checks', () => {
    const { encounter, findings } = readClaim(...BILLING, ...SELF, ...CLAIM, ...LINE);
    expect(findings).toEqual([]);
    expect(checkEncounter(encounter, { today: TODAY })).toEqual([]);
    expect(encounter).toMatchObject({
      externalId: 'A1', totalChargeCents: 12_500, placeOfService: '11', acceptsAssignment: true,
      patient: { lastName: 'MARSH', firstName: 'ADA', birthDate: '1970-05-06', sex: 'F', address: { line1: '7 QUIET LANE' } },
      coverages: [{ payerId: '99901', payerName: 'BLUE HERON', memberId: 'W123456789', groupNumber: 'GRP1', relationship: 'self', claimFilingCode: 'CI', assignmentOfBenefits: true }],
      billingProvider: { npi: '1234567893', name: 'ELM STREET CLINIC', taxonomy: '207Q00000X', taxId: { kind: 'EIN', value: '123456789' } },
      diagnoses: [{ code: 'J069' }, { code: 'R051' }],
      lines: [{ procedureCode: '99213', modifiers: ['25'], chargeCents: 12_500, units: 1, serviceDate: { from: '2026-03-02' }, diagnosisPointers: [1, 2] }],
    });
  });

  it('takes the patient from loop 2010CA where he is not the subscriber', () => {
    const dependent = ['HL*2*1*22*1', 'SBR*P**GRP1******CI', 'NM1*IL*1*MARSH*ADA****MI*W123456789', 'NM1*PR*2*BLUE HERON*****PI*99901', 'HL*3*2*23*0', 'PAT*19', 'NM1*QC*1*MARSH*TOM', 'N3*7 QUIET LANE', 'N4*SPRINGFIELD*IL*62701', 'DMG*D8*20150101*M'];
    const { encounter } = readClaim(...BILLING, ...dependent, ...CLAIM, ...LINE);
    expect(encounter.patient).toMatchObject({ firstName: 'TOM', birthDate: '2015-01-01', sex: 'M' });
    expect(encounter.coverages).toMatchObject([{ relationship: 'child', subscriber: { lastName: 'MARSH', firstName: 'ADA' } }]);
  });

  it('orders the payers as SBR01 does, whichever the claim was written to', () => {
    const secondary = SELF.map((segment) => segment.replace('SBR*P', 'SBR*S'));
    const primary = ['SBR*P*01*******BL', 'OI***Y***Y', 'NM1*IL*1*MARSH*SAM****MI*B77', 'NM1*PR*2*GREY OWL*****PI*88801'];
    const { encounter, findings } = readClaim(...BILLING, ...secondary, 'CLM*A1*125***11:B:1*Y*A*Y*Y', 'REF*G1*AUTH9', 'HI*ABK:J069*ABF:R051', ...primary, ...LINE);
    expect(findings).toEqual([]);
    expect(encounter.coverages).toMatchObject([
      { payerId: '88801', relationship: 'spouse', subscriber: { firstName: 'SAM' } },
      { payerId: '99901', relationship: 'self', priorAuthorization: 'AUTH9' },
    ]);
  });

  it('makes a rendering provider whom every line names the claim’s', () => {
    const { encounter, findings } = readClaim(...BILLING, ...SELF, ...CLAIM, ...LINE, 'NM1*82*1*REED*JO****XX*1234567893');
    expect(encounter.renderingProvider).toEqual({ npi: '1234567893', lastName: 'REED', firstName: 'JO' });
    expect(findings).toEqual([]);
  });

  it('holds a claim that replaces an earlier one', () => {
    const read = readClaim(...BILLING, ...SELF, 'CLM*A1*125***11:B:7*Y*A*Y*Y', 'REF*F8*OLD1', 'HI*ABK:J069*ABF:R051', ...LINE);
    expect(losses(read)).toEqual([
      'error /references REF*F8 of loop 2300 cannot be carried into an encounter, and the claim would not be the same without it.',
      'error  Frequency code 7 (replace or void an earlier claim) cannot be carried into an encounter, and the claim would not be the same without it.',
    ]);
  });

  it('holds a claim that another payer has already decided', () => {
    const primary = ['SBR*S*18*******BL', 'CAS*PR*2*25', 'AMT*D*100', 'OI***Y***Y', 'NM1*IL*1*MARSH*ADA****MI*B77', 'NM1*PR*2*GREY OWL*****PI*88801', 'DTP*573*D8*20260305'];
    const read = readClaim(...BILLING, ...SELF, ...CLAIM, ...primary, ...LINE);
    expect(losses(read)).toContain('error /coverages/1 What another payer paid or decided (loop 2320) cannot be carried into an encounter, and the claim would not be the same without it.');
  });

  it('names every segment, date and number it cannot hold', () => {
    const claim = ['CLM*A1*125***11:B:1*Y*A*Y*I', 'DTP*435*D8*20260301', 'PWK*OZ*EL', 'REF*D9*CH1', 'HI*ABK:J069*ABF:R051'];
    const read = readClaim(...BILLING, ...SELF, ...claim, 'LX*1', 'SV1*HC:99213*125*UN*1***1**Y', 'DTP*472*D8*20260302', 'REF*6R*L1', 'REF*G1*X1');
    expect(losses(read).map((line) => line.split(' cannot')[0])).toEqual([
      'warning /references REF*D9 of loop 2300 is left out.',
      'error /lines/0 That the service was an emergency (SV109)',
      'error /lines/0 REF*G1 of loop 2400',
      'error  DTP*435 of loop 2300',
      'warning  Release of information I (CLM09) is left out.',
      'warning /lines The line control number of the file (REF*6R; we give our own) is left out.',
      'error  Segment PWK of loop 2300',
    ]);
  });

  it.each([
    ['PWK*OZ*EL', 'PWK'], ['CN1*04*10', 'CN1'], ['K3*NOTE', 'K3'], ['CR1*LB*140**A*DH*12', 'CR1'], ['CR2********A', 'CR2'], ['CRC*07*Y*01', 'CRC'], ['HCP*00*100', 'HCP'],
  ])('holds a claim with %s', (segment, id) => {
    const read = readClaim(...BILLING, ...SELF, 'CLM*A1*125***11:B:1*Y*A*Y*Y', segment, 'HI*ABK:J069*ABF:R051', ...LINE);
    expect(losses(read)).toEqual([`error  Segment ${id} of loop 2300 cannot be carried into an encounter, and the claim would not be the same without it.`]);
  });

  it.each([
    ['SV5*HC:E0562*DA*30*50*200*4', 'Segment SV5 of loop 2400'], ['PWK*CT*NS', 'Segment PWK of loop 2400'], ['CR1*LB*140**A*DH*12', 'Segment CR1 of loop 2400'], ['CR3*I*MO*12', 'Segment CR3 of loop 2400'],
    ['CRC*70*Y*65', 'Segment CRC of loop 2400'], ['MEA*TR*R1*11.2', 'Segment MEA of loop 2400'], ['CN1*04', 'Segment CN1 of loop 2400'], ['K3*NOTE', 'Segment K3 of loop 2400'], ['PS1*PN1*50', 'Segment PS1 of loop 2400'],
    ['HCP*00*100', 'Segment HCP of loop 2400'], ['LQ*UT*484.3', 'A form with its answers (loop 2440)'],
  ])('holds a claim whose line has %s', (segment, what) => {
    const read = readClaim(...BILLING, ...SELF, ...CLAIM, ...LINE, segment);
    expect(losses(read)).toEqual([`error /lines/0 ${what} cannot be carried into an encounter, and the claim would not be the same without it.`]);
  });

  it('holds a claim of which another payer tells no more than MOA', () => {
    const primary = ['SBR*S*18*******BL', 'OI***Y***Y', 'MOA*.5*80', 'NM1*IL*1*MARSH*ADA****MI*B77', 'NM1*PR*2*GREY OWL*****PI*88801'];
    expect(losses(readClaim(...BILLING, ...SELF, ...CLAIM, ...primary, ...LINE))).toEqual([expect.stringContaining('What another payer paid or decided (loop 2320)')]);
  });

  it('leaves what is missing empty for the checks to name', () => {
    const bare = SELF.filter((segment) => !/^(N3|N4|DMG)/.test(segment));
    const { encounter } = readClaim(...BILLING, ...bare, ...CLAIM, ...LINE);
    const codes = checkEncounter(encounter, { today: TODAY }).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['date_invalid', 'address_incomplete']));
  });
});
