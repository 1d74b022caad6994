import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  type Ack999,
  type AckTA1,
  type Adjustment,
  type Batch837D,
  type Batch837I,
  type Batch837P,
  type Claim837P,
  type ClaimBatch,
  type ClaimOrigin,
  type ClaimStatus277CA,
  type PlacedClaim,
  read270,
  read271,
  read276,
  read277,
  read820,
  read834,
  read835,
  read837D,
  read837I,
  read837P,
  readAcknowledgements,
  write270,
  write271,
  write276,
  write277,
  write277CA,
  write820,
  write834,
  write835,
  write837D,
  write837I,
  write837P,
  write999,
  writeTA1,
} from './index.js';
import { refusalIn, refusalOf } from './testing/refusal.js';

const golden = (name: string) => readFileSync(new URL(`../golden/${name}`, import.meta.url));
const oneLine = (file: Uint8Array) => new TextDecoder().decode(file).replaceAll('\n', '');
const bytes = (text: string) => new TextEncoder().encode(text);
const segments = (file: string, id: string) => file.split('~').filter((segment) => segment.startsWith(`${id}*`));

function toBatch<C>(claims: readonly (ClaimOrigin & PlacedClaim<C>)[]): ClaimBatch<C> {
  const [first] = claims;
  if (first === undefined) throw new Error('no claim');
  const { envelope, header, submitter, receiver } = first;
  return { envelope, header, submitter, receiver, claims };
}
const someBatch = () => toBatch([...read837P(golden('claims.837p.edi'))]);

/** Every transaction with everything the model has a place for. */
const KINDS: readonly { name: string; file: string; read: (file: Uint8Array) => unknown; write: (value: never) => string }[] = [
  { name: '837P', file: 'claims.837p.edi', read: (file) => toBatch([...read837P(file)]), write: (batch: Batch837P) => write837P(batch) },
  { name: '837I', file: 'claims.837i.edi', read: (file) => toBatch([...read837I(file)]), write: (batch: Batch837I) => write837I(batch) },
  { name: '837D', file: 'claims.837d.edi', read: (file) => toBatch([...read837D(file)]), write: (batch: Batch837D) => write837D(batch) },
  { name: '820', file: 'premium.820.edi', read: (file) => [...read820(file)], write: write820 },
  { name: '834', file: 'enrollment.834.edi', read: (file) => [...read834(file)], write: write834 },
  { name: '835', file: 'remittance.835.edi', read: (file) => [...read835(file)], write: write835 },
  { name: '270', file: 'eligibility.270.edi', read: (file) => [...read270(file)], write: write270 },
  { name: '271', file: 'eligibility.271.edi', read: (file) => [...read271(file)], write: write271 },
  { name: '276', file: 'claim-status.276.edi', read: (file) => [...read276(file)], write: write276 },
  { name: '277', file: 'claim-status.277.edi', read: (file) => [...read277(file)], write: write277 },
  { name: '999', file: 'acknowledgement.999.edi', read: (file) => [...readAcknowledgements(file)] as Ack999[], write: write999 },
  { name: '277CA', file: 'claim-status.277ca.edi', read: (file) => [...readAcknowledgements(file)] as ClaimStatus277CA[], write: write277CA },
  { name: 'TA1', file: 'acknowledgement.ta1.edi', read: (file) => [...readAcknowledgements(file)] as AckTA1[], write: writeTA1 },
];

/** Words that choose among cases and are not written themselves. */
const NOT_TEXT = new Set(['type', 'role', 'loop']);
type Leaf = { path: string; set: (text: string) => void; value: string };

function textLeaves(value: unknown, path = '', seen = new Set<unknown>()): Leaf[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, child]: [string, unknown]): Leaf[] => {
    const at = `${path}.${key}`;
    const isCase = NOT_TEXT.has(key) || (key === 'kind' && (child === 'person' || child === 'organization'));
    if (typeof child !== 'string') return textLeaves(child, at, seen);
    if (isCase || path.includes('.envelope') && !path.startsWith('.envelope') && !path.startsWith('.0.')) return [];
    return [{ path: at, value: child, set: (text) => void Object.assign(value, { [key]: text }) }];
  });
}

describe.each(KINDS)('writing a $name', ({ file, read, write }) => {
  it('gives back the golden file to the byte', () => {
    expect(write(read(golden(file)) as never)).toBe(oneLine(golden(file)));
  });

  it.each(['*', ':', '^', '~', '\n', '\u0007', 'é'])('refuses %j in every field of text', (bad) => {
    const value = read(golden(file));
    const taken = textLeaves(value).filter(({ set, value: before }) => {
      set(`${before}${bad}`);
      const code = refusalIn(() => write(value as never))?.code;
      set(before);
      // A role of PER or an amount's text is as much a field as a name; dates and decimals are refused for what they are.
      return code !== 'unwritable_character' && code !== 'unwritable_value';
    });
    expect(taken.map(({ path }) => path)).toEqual([]);
  });
});

describe('writing an 837P', () => {
  it('puts the claims of one provider, one subscriber and one patient under one HL each', () => {
    const batch = someBatch();
    const [first, second] = batch.claims;
    if (!first?.patient || !second) throw new Error('the golden file has two claims');
    const copy = structuredClone(first);
    const own = { ...structuredClone(first), patient: undefined };
    const file = write837P({ ...batch, claims: [first, second, copy, own] });
    expect(segments(file, 'HL')).toEqual(['HL*1**20*1', 'HL*2*1*22*1', 'HL*3*2*23*0', 'HL*4*1*22*0']);
    expect(segments(file, 'CLM')).toHaveLength(4);
  });

  it('begins a further subscriber level after a hundred claims', () => {
    const batch = someBatch();
    const claim = batch.claims[1];
    if (!claim) throw new Error('the golden file has two claims');
    const claims = Array.from({ length: 101 }, (_, i) => ({ ...claim, claim: { ...claim.claim, number: `C${i}` } }));
    const file = write837P({ ...batch, claims });
    expect(segments(file, 'HL')).toHaveLength(3);
    expect([...read837P(bytes(file))].map(({ claim: { number } }) => number)).toEqual(claims.map((one) => one.claim.number));
  });

  it('begins a further transaction set with the next control number when a batch is too large for one', () => {
    const file = write837P({ ...someBatch(), claimsPerSet: 2 });
    expect(segments(file, 'ST').map((segment) => segment.slice(0, 11))).toEqual(['ST*837*0001', 'ST*837*0002']);
    expect(segments(file, 'GE')).toEqual(['GE*2*1001']);
  });

  it('groups adjustments by group code with six to a CAS, and refuses a sixth CAS', () => {
    const batch = someBatch();
    const [other] = batch.claims[1]?.claim.otherSubscribers ?? [];
    if (!other) throw new Error('the second golden claim has another payer');
    const adjustment = (group: string, reason: number): Adjustment => ({ group, reason: String(reason), amountCents: 100 });
    other.adjustments = [adjustment('PR', 1), ...Array.from({ length: 7 }, (_, i) => adjustment('CO', i + 2)), adjustment('PR', 3)];
    const cas = segments(write837P(batch), 'CAS').slice(0, 3);
    expect(cas).toEqual(['CAS*PR*1*1**3*1', 'CAS*CO*2*1**3*1**4*1**5*1**6*1**7*1', 'CAS*CO*8*1']);
    other.adjustments = Array.from({ length: 31 }, (_, i) => adjustment('CO', i));
    expect(refusalOf(() => write837P(batch)).code).toBe('unwritable_value');
  });

  it.each([
    ['a thirteenth diagnosis', (claim: Claim837P['claim']) => void (claim.diagnoses = Array.from({ length: 13 }, () => ({ qualifier: 'ABF', code: 'I10' })))],
    ['a fifty-first line where the charge is not that of the lines', (claim: Claim837P['claim']) => void (claim.lines = Array.from({ length: 51 }, () => claim.lines[0] ?? ({} as never)))],
    ['a charge that is not whole cents', (claim: Claim837P['claim']) => void (claim.chargeCents = 10.5)],
    ['a date that does not exist', (claim: Claim837P['claim']) => void (claim.dates = [{ qualifier: '431', date: '2026-02-30' }])],
    ['a segment kept from a loop it cannot write', (claim: Claim837P['claim']) => void (claim.other = [{ loop: '2999', id: 'ZZ', elements: [] }])],
  ])('refuses %s', (_what, spoil) => {
    const batch = someBatch();
    if (batch.claims[0]) spoil(batch.claims[0].claim);
    expect(refusalOf(() => write837P(batch)).code).toBe('unwritable_value');
  });

  it('names the element a value is missing from', () => {
    const batch = someBatch();
    if (batch.claims[0]) batch.claims[0].claim.number = '';
    expect(() => write837P(batch)).toThrow(expect.objectContaining({ code: 'missing_element', position: { segment: 'CLM', element: 1 } }));
  });

  it.each(['12345678', '1234567890', '12345678A'])('refuses %s as an interchange control number', (number) => {
    const batch = someBatch();
    expect(refusalOf(() => write837P({ ...batch, envelope: { ...batch.envelope, interchangeControlNumber: number } })).code).toBe('unwritable_value');
  });

  it('refuses the guide of another transaction', () => {
    const batch = someBatch();
    expect(refusalOf(() => write837P({ ...batch, envelope: { ...batch.envelope, guide: '005010X223A2' } })).code).toBe('unwritable_value');
  });
});

describe('writing several remittances', () => {
  it('refuses those of different interchanges in one file', () => {
    const remittances = [...read835(golden('remittance.835.edi'))];
    const [first] = remittances;
    if (first) first.envelope = { ...first.envelope, interchangeControlNumber: '000000009' };
    expect(refusalOf(() => write835(remittances)).code).toBe('unwritable_value');
  });
});
