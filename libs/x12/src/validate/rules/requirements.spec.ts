import { describe, expect, it } from '@jest/globals';
import { guides, guideFor } from '../../guides/registry.js';
import { after, BEFORE_CLAIM, changed, without } from '../../testing/texts.js';
import { REQUIREMENTS } from './requirements.js';
import { faultsOf, told } from './testing.js';

const P = '005010X222A1';
const I = '005010X223A2';
const check = (texts: readonly string[], guide = P) => told(faultsOf(texts, guide, { snip: 4 }));

const CLAIM = [...BEFORE_CLAIM, ...`CLM*1*100***11:B:1*Y*A*Y*Y
HI*ABK:J029
LX*1
SV1*HC:99213*100*UN*1***1
DTP*472*D8*20260105
SE*23*0001`.split('\n')];
const PATIENT = ['HL*3*2*23*0', 'PAT*19', 'NM1*QC*1*DOE*BO', 'N3*2 MAIN ST', 'N4*TOWN*OH*43215', 'DMG*D8*20100101*M'];
const clm = (rest: string) => changed(CLAIM, 'CLM', `CLM*1*100***${rest}`);
const inpatient = (...more: string[]) => [
  ...CLAIM.slice(0, 17).map((text) => text.replace(P, I)),
  ...['CLM*1*100***11:A:1**A*Y*Y', 'DTP*434*RD8*20260105-20260107', 'CL1*3*1*01', 'HI*ABK:J029', 'LX*1', 'SV2*0300**100*UN*1', 'SE*1*0001'].flatMap((text) => [text, ...more.filter((one) => text.startsWith(one.slice(0, 2)))]),
];

it('an occurrence span ends no sooner than it begins', () => {
    const span = (days: string) => check(inpatient('DTP*435*DT*202601050800', `HI*ABJ:J029`, `HI*BI:74:RD8:20260105-20260106*BI:75:RD8:${days}`), I).filter((line) => line.startsWith('dates'));
    expect(span('20260108-20260107')).toEqual(['dates_reversed 2300 HI02-4 @24']);
    expect(span('20260108-20260108')).toEqual([]);
});

describe('what something else calls for', () => {
  it('is a claim number for a replacement or a void', () => {
    expect(check(clm('11:B:7*Y*A*Y*Y'))).toEqual(['claim_number_missing 2300 REF @18']);
    expect(check(after(clm('11:B:8*Y*A*Y*Y'), 'CLM', 'REF*F8*ICN1'))).toEqual([]);
    const [fault] = faultsOf(clm('11:B:7*Y*A*Y*Y'), P, { snip: 4 });
    expect(fault).toMatchObject({ ack: ['IK304=I6', 'situational'], snip: 4, severity: 'error', segment: 'REF', loop: '2300' });
  });

  it('is the date and place of an accident', () => {
    expect(check(clm('11:B:1*Y*A*Y*Y**AA:::OH'))).toEqual(['accident_date_missing 2300 DTP @18']);
    expect(check(after(clm('11:B:1*Y*A*Y*Y**AA'), 'CLM', 'DTP*439*D8*20260104'))).toEqual(['accident_state_missing 2300 CLM11-4 @18']);
    expect(check(after(clm('11:B:1*Y*A*Y*Y**EM:AA:::CA'), 'CLM', 'DTP*439*D8*20260104'))).toEqual([]);
    expect(check(clm('11:B:1*Y*A*Y*Y**EM'))).toEqual([]);
  });

  it('is what one has to know of a subscriber who is the patient', () => {
    expect(check(without(CLAIM, 'N3*2', 'DMG'))).toEqual(['patient_data_missing 2000B N3 @12', 'patient_data_missing 2000B DMG @12']);
    expect(check(CLAIM)).toEqual([]);
  });

  it('is the state of an address in the United States', () => {
    expect(check(changed(CLAIM, 'N4*TOWN*OH*43215', 'N4*TOWN**432150000'))).toEqual(['state_missing 2010AA N402 @9']);
    expect(check(changed(CLAIM, 'N4*TOWN*OH*43215', 'N4*TOWN***AT'))).toEqual([]);
    expect(faultsOf(changed(CLAIM, 'N4*TOWN*OH*43215', 'N4*TOWN**432150000'), P, { snip: 4 })[0]).toMatchObject({ severity: 'warning', ack: ['IK304=8', 'IK403=I9', 'situational'] });
  });

  it('is a patient of its own where the subscriber is not the patient', () => {
    const other = changed(changed(CLAIM, 'SBR', 'SBR*P********CI'), 'HL*2', 'HL*2*1*22*1');
    expect(check(after(other, 'NM1*PR', ...PATIENT))).toEqual([]);
    expect(check(changed(CLAIM, 'SBR', 'SBR*P********CI'))).toEqual(['patient_unknown 2300 CLM @18']);
    expect(check(after(changed(CLAIM, 'HL*2', 'HL*2*1*22*1'), 'NM1*PR', ...PATIENT))).toEqual(['patient_loop_for_subscriber 2000B SBR02 @12']);
  });

  it('is a claim for a subscriber who is the patient', () => {
    const first = CLAIM.findIndex((text) => text.startsWith('CLM'));
    expect(check([...CLAIM.slice(0, first), `SE*${first + 1}*0001`])).toEqual(['claim_missing 2000B CLM @12']);
  });

  it('is a member number of a person', () => {
    const name = 'NM1*IL*1*DOE*ANN';
    const required = guideFor('837', P)?.segments.find(({ id, elements }) => id === 'NM1' && elements[0]?.codes?.includes('IL'))?.elements[8]?.usage === 'R';
    expect(check(changed(CLAIM, 'NM1*IL', name))).toEqual(required ? [] : ['member_id_missing 2010BA NM109 @13']);
  });

  it('is the reason for which Medicare is not the first payer', () => {
    expect(check(changed(CLAIM, 'SBR', 'SBR*S*18*******MB'))).toEqual(['medicare_secondary_reason_missing 2000B SBR05 @12']);
    expect(check(changed(CLAIM, 'SBR', 'SBR*S*18***12****MB'))).toEqual([]);
    expect(check(changed(CLAIM, 'SBR', 'SBR*P*18*******MB'))).toEqual([]);
  });

  it('is the number of a document that is sent by mail', () => {
    expect(check(after(CLAIM, 'CLM', 'PWK*OZ*BM'))).toEqual(['attachment_number_missing 2300 PWK06 @19']);
    expect(check(after(CLAIM, 'CLM', 'PWK*OZ*BM***AC*DOC1', 'PWK*OZ*AA'))).toEqual([]);
  });

  it('is the admission of an inpatient', () => {
    expect(check(inpatient(), I)).toEqual(['admission_date_missing 2300 DTP @18', 'admitting_diagnosis_missing 2300 HI @18']);
    expect(check(inpatient('DTP*435*DT*202601050800', 'HI*ABJ:J029'), I)).toEqual([]);
    expect(check(clm('21:B:1*Y*A*Y*Y'))).toEqual(['hospital_dates_missing 2300 DTP @18']);
  });
});

describe('the table of requirements', () => {
  const names = guides.map(({ transaction, id }) => guideFor(transaction, id));

  it('names places that its guides have', () => {
    const lost = REQUIREMENTS.flatMap(({ code, guides: ids, when, unless = [], need = [], forbidden = [] }) =>
      ids.flatMap((name) => {
        const guide = names.find((one) => one?.name === name);
        const places = [...when.flat(), ...unless, ...need, ...forbidden];
        return places.filter(({ loop, segment }) => !guide?.segments.some((usage) => usage.id === segment && guide.loops[usage.loop]?.id === loop)).map(({ loop, segment }) => `${code} ${name} ${loop} ${segment}`);
      }),
    );
    expect(lost).toEqual([]);
  });
});
