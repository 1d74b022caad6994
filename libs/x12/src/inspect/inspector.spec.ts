import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { drive, Inspector, type InspectEvent } from '../index.js';

const golden = (name: string) => readFileSync(new URL(`../../golden/${name}`, import.meta.url), 'utf8');
const events = (text: string, chunkBytes = 1e6): InspectEvent[] => {
  const bytes = new TextEncoder().encode(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, i) => bytes.subarray(i * chunkBytes, (i + 1) * chunkBytes));
  return [...drive(chunks, new Inspector())];
};
const of = <K extends InspectEvent['kind']>(kind: K, all: InspectEvent[]) => all.filter((event): event is Extract<InspectEvent, { kind: K }> => event.kind === kind);
const faults = (text: string) => of('fault', events(text)).map(({ code, segment }) => `${code} ${segment}`);
const CLAIMS = golden('claims.837p.edi');
const REMITTANCE = golden('remittance.835.edi');

describe('Inspector', () => {
  it('tells envelopes and sets in the order of the file, and last the totals', () => {
    const all = events(REMITTANCE);
    expect(all.map(({ kind }) => kind)).toEqual(['interchange', 'group', 'set', 'set', 'group-end', 'interchange-end', 'file']);
    expect(all[0]).toMatchObject({ control: '000002001', sender: 'EXAMPLEPAYER', receiver: 'CLAIMWRIGHT', usage: 'T', delimiters: { element: '*', component: ':', repetition: '^', terminator: '~' } });
    expect(all[1]).toMatchObject({ functionalGroup: 'HP', guide: '005010X221A1' });
  });

  it('adds the money of remittances to the cent', () => {
    expect(of('set', events(REMITTANCE))[0]).toMatchObject({
      type: '835',
      claims: 3,
      money: { paymentCents: 23_225, chargedCents: 31_050, paidCents: 15_225, patientCents: 4_000, adjustedCents: 15_825, providerAdjustedCents: -8_000 },
    });
  });

  it("takes back the patient's share with the claim that is reversed", () => {
    const claims = ['CLP*A*1*100*70*30*12*1', 'CAS*PR*1*30', 'CLP*A*22*-100*-70**12*1', 'CAS*PR*1*-20**2*-10', 'CAS*CO*45*0', 'CLP*A*1*100*75*25*12*2', 'CAS*PR*1*25'];
    const text = REMITTANCE.replace(/\nCLP[^]*?(?=\n(PLB|SE))/, `\n${claims.join('~\n')}~`);
    expect(of('set', events(text))[0]?.money).toMatchObject({ chargedCents: 10_000, paidCents: 7_500, patientCents: 2_500, adjustedCents: 2_500 });
  });

  it('adds the charges of claims and what other payers paid', () => {
    expect(of('file', events(CLAIMS))[0]?.types).toEqual([{ type: '837P', guide: '005010X222A1', sets: 1, claims: 3, lines: 4, money: { chargedCents: 58_550, paidCents: 12_200, adjustedCents: 10_500 } }]);
  });

  it.each([1, 7, 100])('tells the same of chunks of %d bytes', (chunkBytes) => {
    expect(events(CLAIMS + REMITTANCE, chunkBytes)).toEqual(events(CLAIMS + REMITTANCE));
  });

  it('counts an amount that is none instead of adding it', () => {
    expect(of('set', events(CLAIMS.replace('CLM*CW-1001*310.5', 'CLM*CW-1001*310.555')))[0]?.money).toMatchObject({ chargedCents: 27_500, unreadable: 1 });
  });

  it.each([
    ['a wrong SE01', CLAIMS.replace(/\nSE\*\d+/, '\nSE*7'), ['wrong_count SE']],
    ['a wrong GE01', CLAIMS.replace('GE*1*', 'GE*3*'), ['wrong_count GE']],
    ['a wrong IEA02', CLAIMS.replace(/IEA\*1\*\d+/, 'IEA*1*000000099'), ['wrong_control_number IEA']],
    ['SE, GE and IEA that are missing', CLAIMS.slice(0, CLAIMS.indexOf('\nSE*')), ['missing_trailer ST', 'missing_trailer GS', 'missing_trailer ISA']],
    ['a missing SE', CLAIMS.replace(/\nSE\*.*~\n/, '\n'), ['missing_trailer ST']],
    ['a set outside of a group', CLAIMS.replace(/GS\*.*~\n/, ''), ['unexpected_segment ST', 'unexpected_segment GE', 'wrong_count IEA']],
    ['a segment between sets', CLAIMS.replace('GE*', 'REF*XX*1~\nGE*'), ['unexpected_segment REF']],
  ])('tells %s and reads on', (_what, text, found) => {
    expect(faults(text)).toEqual(found);
    expect(of('set', events(text + REMITTANCE)).map(({ type }) => type)).toEqual(['837P', '835', '835']);
  });

  it('tells each of a thousand sets when it ends', () => {
    const [head = '', set = '', tail = ''] = CLAIMS.split(/(?=ST\*)|(?=GE\*)/);
    let given = 0;
    function* chunks() {
      yield new TextEncoder().encode(head);
      for (; given < 1000; given++) yield new TextEncoder().encode(set);
      yield new TextEncoder().encode(tail.replace('GE*1', 'GE*1000'));
    }
    let told = 0;
    for (const event of drive(chunks(), new Inspector())) {
      if (event.kind === 'set') expect(++told).toBe(given + 1);
      if (event.kind === 'file') expect(event).toMatchObject({ sets: 1000, claims: 3000, faults: 0 });
    }
    expect(told).toBe(1000);
  });
});
