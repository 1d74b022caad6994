import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type ClaimBatch, type ClaimDetail, type ClaimOrigin, type PlacedClaim, read837D, read837I, read837P, type ServiceLine, splitClaim, type SplittableClaim, summarize, validate,
  write837D, write837I, write837P,
} from '../index.js';
import { bytes } from '../testing/arbitraries.js';
import { golden } from '../testing/golden.js';
import { refusalOf } from '../testing/refusal.js';

type Read = ClaimOrigin & PlacedClaim<SplittableClaim>;
interface Kind {
  name: string;
  file: string;
  lines: number;
  /** What SVD says that another payer was asked for. */
  decided: object;
  read: (file: Uint8Array) => Iterable<Read>;
  write: (batch: ClaimBatch<never>) => string;
}

const KINDS: readonly Kind[] = [
  { name: '837P', file: 'claims.837p.edi', lines: 50, decided: { procedure: { qualifier: 'HC', code: '99213', modifiers: [] } }, read: read837P, write: write837P },
  { name: '837I', file: 'claims.837i.edi', lines: 999, decided: { revenueCode: '0120' }, read: read837I, write: write837I },
  { name: '837D', file: 'claims.837d.edi', lines: 50, decided: { procedure: { qualifier: 'AD', code: 'D2150', modifiers: [] } }, read: read837D, write: write837D },
];
const PAYER = 'PAYER1';

interface Shape {
  /** Cents of each line, and what the other payer paid of it; undefined where it did not decide it. */
  lines: { chargeCents: number; paidCents?: number }[];
  /** What the patient paid, or owes: a share of the charge in thousandths. */
  patient?: number;
}

/** A golden claim with these lines, and without what belongs to a claim as a whole. */
function aBatch({ file, decided, read }: Kind, { lines, patient }: Shape): ClaimBatch<SplittableClaim> {
  const [placed] = read(golden(file));
  const [line] = placed?.claim.lines ?? [];
  const [, second] = read837P(golden('claims.837p.edi'));
  const [payer] = [...(placed?.claim.otherSubscribers ?? []), ...(second?.claim.otherSubscribers ?? [])];
  if (!placed || !line || !payer) throw new Error('the golden file has a claim with a line');
  const { envelope, header, submitter, receiver, claim } = placed;
  const chargeCents = lines.reduce((sum, one) => sum + one.chargeCents, 0);
  const paid = lines.flatMap(({ paidCents }) => (paidCents === undefined ? [] : [paidCents]));
  const whole = {
    ...claim,
    number: 'OAK-1',
    frequency: '1',
    chargeCents,
    references: claim.references.filter(({ qualifier }) => qualifier !== 'F8'),
    contract: undefined,
    pricing: undefined,
    ...('drgCode' in claim && { drgCode: undefined, valueCodes: [] }),
    ...('statementPeriod' in claim ? { patientResponsibilityCents: part(chargeCents, patient) } : { patientPaidCents: part(chargeCents, patient) }),
    otherSubscribers: [
      {
        ...payer, payerResponsibility: 'S', payer: { ...payer.payer, id: PAYER }, adjustments: [], inpatient: undefined, outpatient: undefined, providers: [], adjudicationDate: undefined,
        nonCoveredCents: undefined, remainingLiabilityCents: undefined, payerPaidCents: paid.length === 0 ? undefined : paid.reduce((sum, one) => sum + one),
      },
    ],
    lines: lines.map((one, at) => ({ ...line, number: at + 1, chargeCents: one.chargeCents, controlNumber: `L${at + 1}`, pricing: undefined, adjudications: decisions(one, decided) })),
  };
  return { envelope, header, submitter, receiver, claims: [{ ...placed, claim: whole as SplittableClaim }] };
}

const part = (cents: number, thousandths: number | undefined) => (thousandths === undefined ? undefined : Math.floor((cents * thousandths) / 1000));

function decisions({ chargeCents, paidCents }: Shape['lines'][number], decided: object): object[] {
  if (paidCents === undefined) return [];
  const adjustments = chargeCents === paidCents ? [] : [{ group: 'CO', reason: '45', amountCents: chargeCents - paidCents }];
  return [{ payerId: PAYER, paidCents, ...decided, paidUnits: '1', adjustments, date: '2026-02-20' }];
}

const aLine = fc
  .tuple(fc.integer({ min: 1, max: 500_000 }), fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined, freq: 2 }))
  .map(([chargeCents, share]) => ({ chargeCents, paidCents: part(chargeCents, share) }));
const aShape = fc.record({ lines: fc.array(aLine, { minLength: 1, maxLength: 120, size: 'max' }), patient: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined }) });
const total = (values: readonly (number | undefined)[]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
const patientOf = (claim: SplittableClaim) => ('statementPeriod' in claim ? claim.patientResponsibilityCents : claim.patientPaidCents);
const findingsOf = (file: string) => summarize(validate(bytes(file))).findings.map(({ segment, element, code, message }) => ({ segment, element, code, message }));

describe.each(KINDS)('a claim of too many lines in an 837: $name', (kind) => {
  it('becomes several with all of its money and lines, each valid and read back as it was written', () => {
    fc.assert(
      fc.property(aShape, fc.integer({ min: 1, max: Math.min(kind.lines, 60) }), (shape, linesPerClaim) => {
        const batch = aBatch(kind, shape);
        const [{ claim }] = batch.claims as [PlacedClaim<SplittableClaim>];
        const file = kind.write({ ...batch, linesPerClaim } as ClaimBatch<never>);
        const parts = [...kind.read(bytes(file))].map((one) => one.claim);
        expect(parts).toEqual(splitClaim(claim, { linesPerClaim }));
        expect(parts.map(({ number }) => number)).toEqual(parts.map((_, at) => (at === 0 ? 'OAK-1' : `OAK-1-${at + 1}`)));
        expect(parts.flatMap(({ lines }): object[] => lines).map((line, at) => ({ ...line, number: at + 1 }))).toEqual(claim.lines);
        for (const { lines, chargeCents } of parts) {
          expect(lines.map(({ number }) => number)).toEqual(lines.map((_, at) => at + 1));
          expect(lines.length).toBeLessThanOrEqual(linesPerClaim);
          expect(chargeCents).toBe(total(lines.map((line) => line.chargeCents)));
        }
        expect(total(parts.map(patientOf))).toBe(patientOf(claim) ?? 0);
        expect(total(parts.map(({ otherSubscribers: [payer] }) => payer?.payerPaidCents))).toBe(claim.otherSubscribers[0]?.payerPaidCents ?? 0);
        expect(findingsOf(file)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is split at the limit of the guide when nobody says less, and not below it', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => ({ chargeCents: 100 + at }));
    const claims = (count: number) => [...kind.read(bytes(kind.write(aBatch(kind, { lines: lines(count) }) as ClaimBatch<never>)))].map(({ claim }) => claim.lines.length);
    expect(claims(kind.lines)).toEqual([kind.lines]);
    expect(claims(kind.lines + 1)).toEqual([kind.lines, 1]);
  });

  it('keeps to the limit of the guide when more is asked for', () => {
    const batch = aBatch(kind, { lines: [{ chargeCents: 100 }] });
    for (const linesPerClaim of [kind.lines + 1, 0, -1, 1.5, NaN]) {
      expect(refusalOf(() => kind.write({ ...batch, linesPerClaim } as ClaimBatch<never>)).code).toBe('unwritable_value');
    }
    expect(refusalOf(() => kind.write({ ...batch, claimsPerSet: 0 } as ClaimBatch<never>)).code).toBe('unwritable_value');
  });
});

const [PROFESSIONAL] = KINDS as [Kind];
const someLines = Array.from({ length: 4 }, (_, at) => ({ chargeCents: 1000 * (at + 1), paidCents: 100 }));
const someBatch = () => aBatch(PROFESSIONAL, { lines: someLines });
const aClaim = () => someBatch().claims[0]?.claim as ClaimDetail;
const inTwo = { linesPerClaim: 2 };

describe('splitClaim', () => {
  it('answers the claim itself where it has few enough lines', () => {
    const claim = { ...aClaim(), chargeCents: 1, frequency: '7' };
    expect(splitClaim(claim, { linesPerClaim: 4 })[0]).toBe(claim);
  });

  it('gives what the patient paid to the first part up to its charge, and the rest to the next', () => {
    const paid = (patientPaidCents: number) => splitClaim({ ...aClaim(), patientPaidCents }, inTwo).map((one) => one.patientPaidCents);
    expect(paid(0)).toEqual([0, undefined]);
    expect(paid(3000)).toEqual([3000, undefined]);
    expect(paid(3001)).toEqual([3000, 1]);
    expect(refusalOf(() => paid(10_001)).position).toEqual({ segment: 'AMT', element: 2 });
    expect(refusalOf(() => paid(-1)).position).toEqual({ segment: 'AMT', element: 2 });
  });

  it('keeps a line that was bundled with the line it was bundled with', () => {
    const claim = aClaim();
    const bundle = (at: number, bundledLine: number) => {
      const lines = claim.lines.map((line): ServiceLine => ({ ...line, adjudications: line.number === at ? line.adjudications.map((one) => ({ ...one, bundledLine })) : line.adjudications }));
      return splitClaim({ ...claim, lines }, inTwo);
    };
    expect(bundle(4, 3)[1]?.lines[1]?.adjudications[0]?.bundledLine).toBe(1);
    expect(refusalOf(() => bundle(4, 1)).position).toEqual({ segment: 'SVD', element: 6 });
    expect(refusalOf(() => bundle(4, 9)).position).toEqual({ segment: 'SVD', element: 6 });
  });

  it('says of each part that another payer covers none of it where that covers none of the whole', () => {
    const claim = aClaim();
    const otherSubscribers = claim.otherSubscribers.map((one) => ({ ...one, payerPaidCents: undefined, nonCoveredCents: 10_000 }));
    const lines = claim.lines.map((line) => ({ ...line, adjudications: [] }));
    expect(splitClaim({ ...claim, otherSubscribers, lines }, inTwo).map((one) => one.otherSubscribers[0]?.nonCoveredCents)).toEqual([3000, 7000]);
  });

  it('numbers the parts as it is told', () => {
    const numbers = splitClaim(aClaim(), { linesPerClaim: 1, claimNumber: (number, part) => `${number}${'ABCD'[part - 1]}` }).map(({ number }) => number);
    expect(numbers).toEqual(['OAK-1', 'OAK-1B', 'OAK-1C', 'OAK-1D']);
    expect(refusalOf(() => splitClaim(aClaim(), { linesPerClaim: 1, claimNumber: () => 'OAK-2' })).position).toEqual({ segment: 'CLM', element: 1 });
  });

  it('refuses a number that grows too long, and one that another claim has', () => {
    const long = { ...aClaim(), number: '1234567890123456789' };
    expect(refusalOf(() => splitClaim(long, inTwo)).position).toEqual({ segment: 'CLM', element: 1 });
    expect(splitClaim(long, { ...inTwo, claimNumber: () => 'OAK-2' })).toHaveLength(2);
    const batch = someBatch();
    const claims = batch.claims.flatMap((one) => [one, { ...one, claim: { ...one.claim, number: 'OAK-1-2' } }]);
    expect(refusalOf(() => write837P({ ...batch, claims, linesPerClaim: 2 } as ClaimBatch<ClaimDetail>)).position).toEqual({ segment: 'CLM', element: 1 });
  });

  const payer = (change: object) => (claim: ClaimDetail) => ({ otherSubscribers: claim.otherSubscribers.map((one) => ({ ...one, ...change })) });
  it.each<[string, string, (claim: ClaimDetail) => object]>([
    ['a charge that is not that of its lines', 'CLM', () => ({ chargeCents: 9_999 })],
    ['a replacement', 'CLM', () => ({ frequency: '7' })],
    ['a contract amount', 'CN1', () => ({ contract: { type: '09', amountCents: 1 } })],
    ['a price of the whole', 'HCP', () => ({ pricing: { methodology: '10', allowedCents: 1 } })],
    ['a DRG', 'HI', () => ({ drgCode: '247' })],
    ['value codes', 'HI', () => ({ valueCodes: [{ code: '80', amount: '5' }] })],
    ['an amount that is kept unread', 'AMT', () => ({ other: [{ loop: '2300', id: 'AMT', elements: ['ZZ', '1'] }] })],
    ['a payer with adjustments of the whole', 'CAS', payer({ adjustments: [{ group: 'CO', reason: '45', amountCents: 1 }] })],
    ['a payer that paid another sum', 'AMT', payer({ payerPaidCents: 401 })],
    ['a payer that does not cover a part', 'AMT', payer({ nonCoveredCents: 1 })],
    ['a payer of the whole claim after whom something remains', 'AMT', payer({ remainingLiabilityCents: 1 })],
    ['a payer that paid by inpatient days', 'MIA', payer({ inpatient: { coveredDays: '3', remarks: [] } })],
    ['a payer that allowed an amount', 'MOA', payer({ outpatient: { payableCents: 100 } })],
    ['two payers of one id that paid', 'AMT', (claim) => ({ otherSubscribers: [...claim.otherSubscribers, ...claim.otherSubscribers] })],
  ])('refuses %s', (_what, segment, change) => {
    const claim = aClaim();
    const refusal = refusalOf(() => splitClaim({ ...claim, ...change(claim) }, inTwo));
    expect([refusal.code, refusal.position.segment]).toEqual(['unwritable_value', segment]);
    expect(refusal.message).toMatch(/^The claim has more lines than one may have, and cannot be split: /);
  });
});
