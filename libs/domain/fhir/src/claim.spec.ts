import { describe, expect, it } from '@jest/globals';
import { newId } from '@claimwright/kernel';
import { faultsOf } from '@claimwright/platform-testing/fhir';
import fc from 'fast-check';
import { type ClaimFacts, toClaim } from './claim.js';
import { centsOf, fhirId, money } from './elements.js';
import type { EncounterFacts } from './encounter.js';
import { readClaim } from './read-claim.js';
import { CHECKS } from './testing/checks.js';
import { ENCOUNTER } from './testing/example.js';

const AT = new Date('2026-03-03T09:30:00.000Z');
const FACTS: ClaimFacts = { id: newId('clm'), claimNumber: 'visit-20260302-0417', status: 'active', turn: 1, createdAt: AT, updatedAt: AT };
const BARE: EncounterFacts = {
  patient: { lastName: 'Okafor', firstName: 'Lena', birthDate: '1990-01-31', sex: 'U', address: { line1: '1 Birch Row', city: 'Harrowgate', state: 'OH', postalCode: '44099' } },
  coverages: [{ payerId: 'EVG01', payerName: 'EVERGREEN HEALTH PLAN', memberId: 'COIN4410027', relationship: 'self' }],
  billingProvider: { npi: '1900000013', lastName: 'Okonkwo', firstName: 'Ada', taxId: { kind: 'SSN', value: '000000000' }, address: { line1: '2 Elm Row', city: 'Harrowgate', state: 'OH', postalCode: '44099' } },
  placeOfService: '11', diagnoses: [{ code: 'I10' }],
  lines: [{ procedureCode: '99213', modifiers: [], chargeCents: 1, units: 1, serviceDate: { from: '2026-03-02' }, diagnosisPointers: [1] }],
  totalChargeCents: 1,
};
const sent = (change: object = {}): Record<string, unknown> => ({ ...(JSON.parse(JSON.stringify(toClaim(FACTS, ENCOUNTER))) as object), ...change });
const read = (body: unknown) => readClaim(body, CHECKS);
const pointers = (body: unknown) => {
  const result = read(body);
  return 'findings' in result ? result.findings.map(({ pointer }) => pointer) : [];
};

describe('a claim in FHIR', () => {
  it('is a valid resource, with all that an encounter can hold and with the least', () => {
    expect(faultsOf(toClaim(FACTS, ENCOUNTER))).toEqual([]);
    expect(faultsOf(toClaim({ ...FACTS, patientId: newId('pat'), turn: 2, replacesClaimId: newId('clm'), originalPayerClaimNumber: '26062EVG00417' }, ENCOUNTER))).toEqual([]);
    expect(faultsOf(toClaim({ ...FACTS, status: 'draft' }, BARE))).toEqual([]);
  });

  it('reads back as the encounter it was made of', () => {
    expect(read(sent())).toMatchObject({ encounter: ENCOUNTER });
    expect(read(toClaim({ ...FACTS, claimNumber: 'visit-9' }, BARE))).toMatchObject({ encounter: { ...BARE, externalId: 'visit-9' } });
  });

  it('reads back whatever its lines are', () => {
    const line = fc.record({
      procedureCode: fc.constantFrom('99213', 'J1100', '0042T', 'A0428'), modifiers: fc.subarray(['25', '59', 'JZ', 'TC']), chargeCents: fc.integer({ min: 0, max: 9_999_999_999 }),
      units: fc.integer({ min: 0, max: 999_999 }).map((thousandths) => thousandths / 1_000), serviceDate: fc.constantFrom({ from: '2026-03-02' }, { from: '2026-03-02', to: '2026-03-04' }),
      diagnosisPointers: fc.constantFrom([1], [2], [2, 1]), placeOfService: fc.constantFrom(undefined, '12', '21'), note: fc.constantFrom(undefined, 'First', 'Second'),
    });
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const encounter = { ...ENCOUNTER, lines: lines.map((one) => JSON.parse(JSON.stringify(one)) as EncounterFacts['lines'][number]) };
      const claim = toClaim(FACTS, encounter);
      expect(faultsOf(claim)).toEqual([]);
      expect(read(JSON.parse(JSON.stringify(claim)))).toMatchObject({ encounter });
    }), { numRuns: 40 });
  });

  it('may lie beside its parties in a bundle', () => {
    const { contained, ...claim } = sent();
    const outside = (node: unknown): unknown => JSON.parse(JSON.stringify(node).replaceAll('"#', '"urn:example:'));
    const parties = contained as { id: string }[];
    const bundle = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: outside(claim) }, ...parties.map((one) => ({ fullUrl: `urn:example:${one.id}`, resource: outside(one) }))] };
    expect(read(bundle)).toMatchObject({ encounter: ENCOUNTER });
    expect(pointers({ ...bundle, entry: bundle.entry.slice(1) })).toEqual(['/entry']);
  });
});

describe('a claim that cannot be taken', () => {
  it('is told which element is wrong', () => {
    expect(pointers(sent({ status: 'draft' }))).toEqual(['/status']);
    expect(pointers(sent({ patient: { reference: 'Patient/elsewhere' } }))).toContain('/patient');
    expect(pointers(sent({ type: { coding: [{ code: 'institutional' }] } }))).toEqual(['/type']);
    expect(pointers('a text')).toContain('');
    const claim = toClaim(FACTS, ENCOUNTER);
    const [first, ...more] = claim.item ?? [];
    expect(pointers({ ...claim, item: [{ ...first, net: { value: 1.005 } }, ...more] })).toEqual(['/item/0/net']);
    expect(pointers({ ...claim, item: [{ ...first, diagnosisSequence: [9] }, ...more] })).toEqual(['/item/0/diagnosisSequence/0']);
  });

  it('is not taken with elements that an encounter would lose', () => {
    expect(pointers(sent({ procedure: [{ sequence: 1 }] }))).toEqual(['/procedure']);
    expect(pointers(sent({ modifierExtension: [{ url: 'http://example.org' }] }))).toEqual(['/modifierExtension']);
    expect(pointers(sent({ supportingInfo: [{ sequence: 1, category: { coding: [{ system: 'http://example.org', code: 'x' }] } }] }))).toContain('/supportingInfo/0/category');
  });

  it('names the element that a part of the encounter came from', () => {
    const result = read(sent());
    const { sourceOf } = result as Extract<typeof result, { encounter: unknown }>;
    expect(['/lines/1/chargeCents', '/patient/birthDate', '/coverages/1/memberId', '/totalChargeCents', '/lines/0/serviceDate/from'].map(sourceOf))
      .toEqual(['/item/1/net', '/contained/0/birthDate', '/contained/3/subscriberId', '/total', '/item/0/servicedDate']);
  });

  it('never throws, whatever is sent', () => {
    fc.assert(fc.property(fc.jsonValue(), (body) => { read(body); }), { numRuns: 300 });
    fc.assert(fc.property(fc.constantFrom(...Object.keys(sent())), fc.jsonValue(), (element, value) => { read(sent({ [element]: value })); }), { numRuns: 500 });
  });
});

describe('an element', () => {
  it('keeps each cent of an amount, and gives an id the letters that FHIR takes', () => {
    fc.assert(fc.property(fc.integer({ min: -9_999_999_999_999, max: 9_999_999_999_999 }), (cents) => { expect(centsOf(JSON.parse(JSON.stringify(money(cents))) as never)).toBe(cents + 0); }));
    const id = newId('clm');
    expect(fhirId(id)).toBe(id.replace('_', '-'));
  });
});
