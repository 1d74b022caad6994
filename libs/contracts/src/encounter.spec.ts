import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compileShape, ENCOUNTER_EXAMPLE, EncounterBody } from './index.js';

const violations = compileShape(EncounterBody);
const [line] = ENCOUNTER_EXAMPLE.lines;
const withLine = (change: object) => ({ ...ENCOUNTER_EXAMPLE, lines: [{ ...line, ...change }] });

describe('the body of an encounter', () => {
  it('may be complete', () => {
    expect(violations(ENCOUNTER_EXAMPLE)).toEqual([]);
  });

  it('is what the guide posts first', () => {
    const guide = new URL('../../../docs/guides/first-encounter.json', import.meta.url);
    expect(violations(JSON.parse(readFileSync(guide, 'utf8')))).toEqual([]);
  });

  it('may hold the least that a claim needs', () => {
    const { patient, coverages, billingProvider, placeOfService, diagnoses, lines, totalChargeCents } = ENCOUNTER_EXAMPLE;
    expect(violations({ patient, coverages: coverages.slice(0, 1), billingProvider, placeOfService, diagnoses, lines, totalChargeCents })).toEqual([]);
  });

  it('takes units and drug quantities with decimals as they come', () => {
    for (const units of [0.1, 0.3, 1.005, 2.675, 30]) expect(violations(withLine({ units }))).toEqual([]);
    expect(violations(withLine({ drug: { ndc: '00071-0155-23', quantity: 0.7, unit: 'ML' } }))).toEqual([]);
  });

  it('leaves wrong codes and identifiers to the findings of the domain', () => {
    expect(violations({ ...withLine({ procedureCode: '9921', diagnosisPointers: [12] }), billingProvider: { ...ENCOUNTER_EXAMPLE.billingProvider, npi: '1234567890' }, placeOfService: '00' })).toEqual([]);
  });

  it.each([
    { broken: { ...ENCOUNTER_EXAMPLE, lines: [] }, pointer: '/lines', keyword: 'minItems' },
    { broken: { ...ENCOUNTER_EXAMPLE, lines: Array.from({ length: 51 }, () => line) }, pointer: '/lines', keyword: 'maxItems' },
    { broken: { ...ENCOUNTER_EXAMPLE, coverages: [...ENCOUNTER_EXAMPLE.coverages, ...ENCOUNTER_EXAMPLE.coverages] }, pointer: '/coverages', keyword: 'maxItems' },
    { broken: { ...ENCOUNTER_EXAMPLE, patient: { ...ENCOUNTER_EXAMPLE.patient, birthDate: '1951-02-30' } }, pointer: '/patient/birthDate', keyword: 'format' },
    { broken: { ...ENCOUNTER_EXAMPLE, patient: { ...ENCOUNTER_EXAMPLE.patient, nickname: 'x' } }, pointer: '/patient/nickname', keyword: 'additionalProperties' },
    { broken: { ...ENCOUNTER_EXAMPLE, patient: { ...ENCOUNTER_EXAMPLE.patient, lastName: ' Marlowe' } }, pointer: '/patient/lastName', keyword: 'pattern' },
    { broken: { ...ENCOUNTER_EXAMPLE, note: 'two\nlines' }, pointer: '/note', keyword: 'pattern' },
    { broken: { ...ENCOUNTER_EXAMPLE, totalChargeCents: '21000' }, pointer: '/totalChargeCents', keyword: 'type' },
    { broken: withLine({ chargeCents: 185.5 }), pointer: '/lines/0/chargeCents', keyword: 'type' },
    { broken: withLine({ chargeCents: -1 }), pointer: '/lines/0/chargeCents', keyword: 'minimum' },
    { broken: withLine({ units: Number.NaN }), pointer: '/lines/0/units', keyword: 'type' },
    { broken: withLine({ diagnosisPointers: [0] }), pointer: '/lines/0/diagnosisPointers/0', keyword: 'minimum' },
    { broken: withLine({ diagnosisPointers: [1, 2, 3, 4, 5] }), pointer: '/lines/0/diagnosisPointers', keyword: 'maxItems' },
    { broken: withLine({ serviceDate: '2026-03-02' }), pointer: '/lines/0/serviceDate', keyword: 'type' },
    { broken: withLine({ modifiers: undefined }), pointer: '/lines/0/modifiers', keyword: 'required' },
  ])('is refused at $pointer for $keyword', ({ broken, pointer, keyword }) => {
    expect(violations(broken)).toContainEqual({ pointer, keyword });
  });
});
