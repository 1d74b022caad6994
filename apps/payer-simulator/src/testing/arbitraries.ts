import fc from 'fast-check';
import { LINE_SCRIPTS, SCRIPTS } from '../adjudication/magic.js';
import { adjudicatedLine, anOther, type ClaimSketch } from './builders.js';

const memberIds = fc.constantFrom(...SCRIPTS.map(({ prefix }) => `${prefix}001`), 'XYZ123456');
const charges = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 500_000 }) },
  { weight: 2, arbitrary: fc.constantFrom(...LINE_SCRIPTS.map(({ chargeCents }) => chargeCents)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 16_666_666_66 }) },
);
const parties = { memberId: memberIds, payerId: fc.constantFrom('PAYER1', 'PAYER2'), npi: fc.constantFrom('1234567893', '1245319599') };

/** A claim to the first payer, of any member and any charges. */
export const firstClaims: fc.Arbitrary<ClaimSketch> = fc.record({ ...parties, chargesCents: fc.array(charges, { minLength: 1, maxLength: 6 }) });

const lineLeft = charges.chain((chargeCents) => fc.record({ chargeCents: fc.constant(chargeCents), patientCents: fc.integer({ min: 0, max: chargeCents }) }));

/** A claim to a later payer: the first left something of each line, or of the claim as a whole, to the patient. */
export const laterClaims: fc.Arbitrary<ClaimSketch> = fc
  .record({ ...parties, turn: fc.constantFrom('S', 'T'), lines: fc.array(lineLeft, { minLength: 1, maxLength: 6 }), byLine: fc.boolean() })
  .map(({ lines, byLine, ...claim }) => {
    const leftTo = (amountCents: number) => (amountCents > 0 ? [{ group: 'PR', reason: '2', amountCents }] : []);
    const patientCents = lines.reduce((sum, line) => sum + line.patientCents, 0);
    return byLine
      ? { ...claim, others: [anOther('FIRST', 'P', { payerPaidCents: 0 })], lines: lines.map((line, index) => adjudicatedLine(index + 1, line.chargeCents, { payerId: 'FIRST', adjustments: leftTo(line.patientCents) })) }
      : { ...claim, others: [anOther('FIRST', 'P', { payerPaidCents: 0, adjustments: leftTo(patientCents) })], chargesCents: lines.map((line) => line.chargeCents) };
  });

/** Claims of a file, each under its own number. */
export const claimLists: fc.Arbitrary<ClaimSketch[]> = fc
  .array(fc.oneof(firstClaims, laterClaims), { minLength: 1, maxLength: 8 })
  .map((claims) => claims.map((claim, index) => ({ ...claim, number: `CLAIM${index + 1}` })));
