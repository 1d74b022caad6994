import { describe, expect, it } from '@jest/globals';
import {
  type Claim837P,
  inspect,
  otherSegments,
  read270,
  read271,
  read835,
  read837P,
  readAcknowledgements,
  write270,
  write271,
  write835,
  write837P,
  X12Error,
} from './index.js';
import { haveSamples, sample, sampleFacts, sampleNames } from './testing/samples.js';

const samples = haveSamples ? describe : describe.skip;
const bytes = (text: string) => new TextEncoder().encode(text);

interface Sample {
  name: string;
  file: Uint8Array;
}
const filesIn = (folder: string): Sample[] => sampleNames([folder]).map((name) => ({ name, file: sample(name) }));

/** Whether the envelope is whole; many samples miscount themselves on purpose or by mistake. */
function isWhole({ file }: Sample, guide: string): boolean {
  try {
    return [...inspect(file)].every((event) => event.kind !== 'fault' && (event.kind !== 'group' || event.guide.startsWith(guide)));
  } catch (error) {
    if (error instanceof X12Error) return false;
    throw error;
  }
}

/** Samples whose envelope is whole and whose fault we can point at in the guide. */
const FAULTY: Readonly<Record<string, string>> = {
  '837P/lfh__demo.cob.example3.A.edi': 'missing_segment NM1',
  '837P/lfh__demo.example11.edi': 'missing_element CLM',
  '837P/staedi__837-header-ref-only.edi': 'unexpected_segment REF',
  '837P/x12types__837-parse-837-2-5010-X12-837P-Professional-CompGuide-V1.1.edi': 'invalid_element NM1',
  '835/lfh__cob-contractural-adjustment.edi': 'missing_element BPR',
  '835/lfh__secondary-payment.edi': 'missing_element BPR',
  '835/moov__example-5010-835-sample2.edi': 'invalid_element BPR',
};
const whole = (folder: string, guide: string) => filesIn(folder).filter((sample) => isWhole(sample, guide));
const valid = (folder: string, guide: string) => whole(folder, guide).filter(({ name }) => FAULTY[name] === undefined);

/** The segments of a file without its envelope and counters, sorted; found in another way than the codec finds them. */
const UNCOUNTED = new Set(['ISA', 'GS', 'ST', 'SE', 'GE', 'IEA', 'HL', 'LX']);
function segmentIds(file: Uint8Array): string[] {
  const found: string[] = [];
  for (let text = new TextDecoder('latin1').decode(file); text.includes('ISA'); ) {
    text = text.slice(text.indexOf('ISA'));
    const element = text.charAt(3);
    let at = 3;
    for (let count = 1; count < 16; count++) at = text.indexOf(element, at + 1);
    const terminator = text.charAt(at + 2);
    const segments = text.split(terminator).map((segment) => segment.replaceAll(/[\r\n]/g, '').trim());
    const last = segments.findIndex((segment) => segment.startsWith(`IEA${element}`));
    const used = segments.slice(0, last + 1);
    found.push(...used.map((segment) => segment.split(element)[0] ?? ''));
    text = text.split(terminator).slice(last + 1).join(terminator);
  }
  return found.filter((id) => id !== '' && !UNCOUNTED.has(id)).sort();
}

function byEnvelope(claims: readonly Claim837P[]): Claim837P[][] {
  const groups = new Map<string, Claim837P[]>();
  for (const claim of claims) {
    const key = JSON.stringify(claim.envelope);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

const title = 'the public samples (not run: sample folder absent)';
samples(haveSamples ? 'the public samples' : title, () => {
  const claims = [...valid('837P', '005010X222'), ...filesIn('quirks').filter(({ name }) => name.includes('837P'))];
  const named = (list: readonly Sample[]) => list.map((sample): [string, Sample] => [sample.name, sample]);
  const orNone = (list: [string, Sample][]): [string, Sample][] => (list.length > 0 ? list : [['none', { name: '', file: new Uint8Array() }]]);

  it('are there in number', () => {
    expect(claims.length).toBeGreaterThan(30);
    expect(valid('835', '005010X221').length).toBeGreaterThan(25);
  });

  it.each(orNone(named(claims)))('read %s as claims that add up', (_name, { file }) => {
    const read = [...read837P(file)];
    expect(read).toHaveLength(segmentIds(file).filter((id) => id === 'CLM').length);
    for (const { claim } of read) expect(claim.lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0)).toBe(claim.chargeCents);
  });

  it.each(orNone(named(claims.filter(({ name }) => !name.includes('non-ascii')))))('write %s again without losing a segment', (_name, { file }) => {
    const written = byEnvelope([...read837P(file)]).map(([first, ...rest]) => {
      if (first === undefined) throw new Error('no claim');
      const { envelope, header, submitter, receiver } = first;
      return write837P({ envelope, header, submitter, receiver, claims: [first, ...rest] });
    });
    const again = written.flatMap((text) => [...read837P(bytes(text))]);
    const numbers = (list: readonly Claim837P[]) => list.map(({ claim }) => JSON.stringify(claim)).sort();
    expect(numbers(again)).toEqual(numbers([...read837P(file)]));
    if (written.length === 1) expect(segmentIds(bytes(written[0] ?? ''))).toEqual(segmentIds(file));
    expect(otherSegments(again).filter(({ partlyRead }) => partlyRead)).toEqual([]);
  });

  it.each(orNone(named(valid('835', '005010X221'))))('read %s as remittances that balance, and write them again', (_name, { file }) => {
    const remittances = [...read835(file)];
    expect(remittances.length).toBeGreaterThan(0);
    for (const { claims: paid, providerAdjustments, payment } of remittances) {
      const total = paid.reduce((sum, { paidCents }) => sum + paidCents, 0) - providerAdjustments.reduce((sum, { amountCents }) => sum + amountCents, 0);
      expect(total).toBe(payment.amountCents);
    }
    expect([...read835(bytes(write835(remittances)))]).toEqual(remittances);
  });

  it.each(orNone(named(valid('270', '005010X279'))))('read %s as questions, and write them again', (_name, { file }) => {
    const questions = [...read270(file)];
    expect([...read270(bytes(write270(questions)))]).toEqual(questions);
  });

  it.each(orNone(named(valid('271', '005010X279'))))('read %s as answers, and write them again', (_name, { file }) => {
    const answers = [...read271(file)];
    expect(answers.length).toBeGreaterThan(0);
    expect([...read271(bytes(write271(answers)))]).toEqual(answers);
  });

  it.each(orNone(named([...valid('999', '005010X231'), ...valid('277CA', '005010X214'), ...filesIn('TA1')])))('read %s as acknowledgements', (_name, { file }) => {
    expect([...readAcknowledgements(file)].length).toBeGreaterThan(0);
  });

  it.each(Object.entries(FAULTY))('refuse %s for %s', (name, fault) => {
    const [folder = ''] = name.split('/');
    const sample = filesIn(folder).find((one) => one.name === name);
    const file = sample?.file ?? new Uint8Array();
    const read = () => [...(folder === '837P' ? read837P(file) : read835(file))];
    const [code, segment] = fault.split(' ');
    expect(read).toThrow(expect.objectContaining({ code, position: expect.objectContaining({ segment }) as object }));
  });

  it('find every segment of every quirk', () => {
    const expected = sampleFacts<{ file: string; segments: number }[]>('quirks/expected.json');
    for (const { file, segments } of expected) {
      const found = [...inspect(sample(`quirks/${file}`))].map((event) => (event.kind === 'file' ? event.segments : 0));
      expect([file, found.at(-1)]).toEqual([file, segments]);
    }
  });
});
