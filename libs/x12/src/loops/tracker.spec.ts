import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileGuide } from '../guides/compile.js';
import type { Guide } from '../guides/guide.js';
import { guideFor, guides } from '../guides/registry.js';
import { feed, type Made, makeSet, placeAll } from './testing.js';
import { createTracker } from './tracker.js';

const guide = (transaction: string, id: string): Guide => guideFor(transaction, id) as Guide;
const P = guide('837', '005010X222A1');
const R = guide('835', '005010X221A1');

/** A professional claim of a subscriber, one segment a line. */
const CLAIM = `ST*837*0001*005010X222A1
BHT*0019*00*1*20260301*1200*CH
NM1*41*2*SENDER*****46*1
PER*IC*ANN*TE*5550100
NM1*40*2*RECEIVER*****46*2
HL*1**20*1
NM1*85*2*PRACTICE*****XX*1234567893
N3*1 MAIN ST
N4*TOWN*OH*432150000
REF*EI*123456789
HL*2*1*22*0
SBR*P*18*******CI
NM1*IL*1*DOE*ANN****MI*A1
N3*2 MAIN ST
N4*TOWN*OH*43215
DMG*D8*19800101*F
NM1*PR*2*PAYER*****PI*60054
CLM*1*100***11:B:1*Y*A*Y*Y
HI*ABK:J029
NM1*82*1*ROE*BO****XX*1234567893
LX*1
SV1*HC:99213*100*UN*1***1
DTP*472*D8*20260301
SE*24*0001`.split('\n');

const REMITTANCE = `ST*835*0001
BPR*I*100*C*ACH*CCP*01*1*DA*1*1**01*1*DA*1*20260301
TRN*1*1*1
N1*PR*PAYER
N3*1 MAIN ST
N4*TOWN*OH*43215
PER*BL*ANN*TE*5550100
N1*PE*PRACTICE*XX*1234567893
LX*1
CLP*1*1*100*100**12*1
NM1*QC*1*DOE*ANN
SVC*HC:99213*100*100
DTM*472*20260301
SE*14*0001`.split('\n');

const without = (texts: readonly string[], ...starts: string[]) => texts.filter((text) => !starts.some((start) => text.startsWith(start)));
const after = (texts: readonly string[], start: string, ...more: string[]) => texts.flatMap((text) => (text.startsWith(start) ? [text, ...more] : [text]));
const swapped = (texts: readonly string[], start: string) => {
  const at = texts.findIndex((text) => text.startsWith(start));
  return texts.with(at, texts[at + 1] as string).with(at + 1, texts[at] as string);
};

describe('placing', () => {
  it('puts each segment of a claim in its loop', () => {
    const { places, faults } = placeAll(P, CLAIM);
    expect(faults).toEqual([]);
    expect(places.filter((_, at) => /^(NM1|HL|CLM|LX|DTP|SE)/.test(CLAIM[at] as string))).toEqual(
      ['1000A NM1', '1000B NM1', '2000A HL', '2010AA NM1', '2000B HL', '2010BA NM1', '2010BB NM1', '2300 CLM', '2310B NM1', '2400 LX', '2400 DTP', 'ST SE'],
    );
  });

  it('tells a name of the claim from one of another payer and one of the line', () => {
    const texts = after(after(CLAIM, 'NM1*82', 'SBR*S*18*******CI', 'OI***Y***Y', 'NM1*IL*1*DOE', 'NM1*PR*2*OTHER', 'NM1*82*1', 'REF*G2*1'), 'DTP*472', 'NM1*82*1*LOW*CY');
    const { places, faults } = placeAll(P, texts);
    expect(faults).toEqual([]);
    expect(places.filter((_, at) => texts[at]?.startsWith('NM1*82'))).toEqual(['2310B NM1', '2330D NM1', '2420A NM1']);
  });

  it('goes back to the level of the subscriber from that of a patient', () => {
    const claim = CLAIM.slice(CLAIM.findIndex((text) => text.startsWith('CLM')), -1);
    const patient = ['HL*3*2*23*0', 'PAT*19', 'NM1*QC*1*DOE*BO', 'N3*1', 'N4*TOWN*OH*43215', 'DMG*D8*20100101*M', ...claim];
    const next = CLAIM.slice(10, -1).map((text) => text.replace('HL*2*1', 'HL*4*1'));
    const { places, faults } = placeAll(P, [...CLAIM.slice(0, -1), ...patient, ...next, 'SE*1*0001']);
    expect(faults).toEqual([]);
    expect(places.filter((place) => place.endsWith('HL'))).toEqual(['2000A HL', '2000B HL', '2000C HL', '2000B HL']);
  });

  it('hangs a level that two levels can have on the one that HL02 names', () => {
    // As in 278: an event stands below the subscriber or below the dependent.
    const event = (depth: string) => `${depth}loop 2000E S >1 29000 Event\n${depth} HL R 1 20100 Event\n${depth}  03 R | EV\n${depth} TRN S 1 20200 Trace\n`;
    const levels = compileGuide(`guide 276 X HR levels
loop ST R 1 0 Set
 ST R 1 10100 Header
 loop 2000C R >1 20100 Subscriber
  HL R 1 20100 Subscriber
   03 R | 22
  loop 2000D S >1 29000 Dependent
   HL R 1 20100 Dependent
    03 R | 23
${event('   ')}${event('  ')} SE R 1 39999 Trailer`);
    const path = (texts: string[]) => {
      const tracker = createTracker(levels);
      const paths: string[] = [];
      feed(texts, (segment) => paths.push(levels.segments[tracker.place(segment)]?.id + ' ' + tracker.path(tracker.loop)));
      return paths.filter((one) => one.endsWith('2000E'));
    };
    expect(path(['ST*276', 'HL*1**22', 'HL*2*1*23', 'HL*3*2*EV', 'TRN*1', 'HL*4*1*EV', 'TRN*1', 'HL*5*1*EV'])).toEqual([
      'HL 2000C/2000D/2000E',
      'TRN 2000C/2000D/2000E',
      'HL 2000C/2000E',
      'TRN 2000C/2000E',
      'HL 2000C/2000E',
    ]);
  });

  it('takes segments of one position in any order', () => {
    expect(placeAll(P, after(CLAIM, 'CLM', 'REF*D9*1', 'REF*G1*1')).faults).toEqual([]);
    expect(placeAll(P, after(CLAIM, 'CLM', 'REF*G1*1', 'REF*D9*1')).faults).toEqual([]);
  });

  it('says which loops are open, which stayed open, and the how-manieth each is', () => {
    const tracker = createTracker(P);
    const seen: string[] = [];
    feed(after(CLAIM, 'DTP*472', 'LX*2'), (segment, text) => {
      tracker.place(segment);
      if (!text.startsWith('LX')) return;
      const open = Array.from(tracker.open.subarray(0, tracker.depth), (loop) => P.loops[loop]?.id);
      seen.push(`${open.join(' ')} kept ${tracker.keptDepth} ${tracker.path(tracker.loop)} ${tracker.repetition(tracker.loop)}`);
    });
    expect(seen).toEqual(['ST 2000A 2000B 2300 2400 kept 4 2000A/2000B/2300/2400 1', 'ST 2000A 2000B 2300 2400 kept 4 2000A/2000B/2300/2400 2']);
    expect(tracker.loops('2300').map((loop) => tracker.path(loop))).toEqual(['2000A/2000B/2300', '2000A/2000B/2000C/2300']);
  });

  it('begins again for the next set', () => {
    const faults: string[] = [];
    const tracker = createTracker(R, ({ code }) => faults.push(code));
    const usages: number[][] = [];
    for (let set = 0; set < 3; set++) {
      tracker.reset();
      const mine: number[] = [];
      feed(set === 1 ? REMITTANCE.slice(0, 6) : REMITTANCE, (segment) => mine.push(tracker.place(segment)));
      usages.push(mine);
    }
    expect(usages[2]).toEqual(usages[0]);
    expect(faults).toEqual([]);
  });
});

describe('one fault', () => {
  const cases: [string, Guide, string[], string[]][] = [
    ['a required segment that is missing', P, without(CLAIM, 'N4*TOWN*OH*432150000'), ['required_segment_missing 2010AA N4 @9']],
    ['a required loop that is missing', P, without(CLAIM, 'NM1*PR'), ['required_loop_missing 2010BB NM1 @17']],
    ['a required loop that is missing at the end', P, without(CLAIM, 'LX', 'SV1', 'DTP'), ['required_loop_missing 2400 LX @21']],
    ['a required segment of the header', R, without(REMITTANCE, 'TRN'), ['required_segment_missing ST TRN @3']],
    ['a set without SE', P, without(CLAIM, 'SE', 'DTP'), ['required_segment_missing 2400 DTP @22']],
    ['a segment that comes too often', P, after(CLAIM, 'DMG', 'DMG*D8*19800101*F'), ['segment_over_max 2010BA DMG @17']],
    ['a segment that comes again later', P, after(CLAIM, 'DMG', 'REF*SY*1', 'DMG*D8*19800101*F'), ['segment_over_max 2010BA DMG @18']],
    ['a loop that comes too often', P, after(CLAIM, 'DMG', 'NM1*IL*1*DOE'), ['loop_over_max 2010BA NM1 @17']],
    ['two segments changed over', P, swapped(CLAIM, 'N3*1'), ['segment_out_of_order 2010AA N3 @9']],
    ['a segment that comes late', P, after(without(CLAIM, 'SBR'), 'NM1*IL', 'SBR*P*18*******CI'), ['segment_out_of_order 2000B SBR @13']],
    ['a loop that comes late', P, after(without(CLAIM, 'NM1*PR'), 'CLM', 'NM1*PR*2*PAYER', 'N3*1', 'N4*TOWN*OH*43215'), ['segment_out_of_order 2010BB NM1 @18']],
    ['a segment that no guide has', P, after(CLAIM, 'CLM', 'ZZZ*1'), ['segment_unknown 2300 @19']],
    ['a segment of another guide', P, after(CLAIM, 'CLM', 'CLP*1'), ['segment_not_in_set 2300 @19']],
    ['a segment of another loop', P, after(CLAIM, 'NM1*40', 'SV1*HC:99213'), ['segment_unexpected 1000B @6']],
    ['a qualifier that the guide does not have here, of several that it has', P, after(CLAIM, 'CLM', 'REF*ZZ*1'), ['segment_unexpected 2300 @19']],
    ['a name of nobody, with all that goes with it', P, after(CLAIM, 'NM1*82', 'NM1*ZZ*1', 'N3*1', 'N4*TOWN*OH*43215', 'REF*G2*1'), ['segment_unexpected 2310B @21']],
    ['names without the level around them', P, without(CLAIM, 'NM1*85'), ['required_segment_missing 2010AA NM1 @7']],
    ['a line without its number', P, without(CLAIM, 'LX'), ['required_segment_missing 2400 LX @21']],
    ['a later line without its number', P, after(CLAIM, 'DTP*472', 'SV1*HC:99213*1*UN*1***1', 'DTP*472*D8*20260301'), ['required_segment_missing 2400 LX @24']],
    ['a level without its HL', P, without(CLAIM, 'HL*2'), ['required_segment_missing 2000B HL @11']],
    ['a claim without its CLM, its parts and loops', P, after(without(CLAIM, 'CLM'), 'NM1*PR', 'DTP*431*D8*20260301', 'REF*D9*1'), ['required_segment_missing 2300 CLM @18']],
    ['a level without its HL, its parts and loops', P, after(without(CLAIM, 'HL*1*'), 'NM1*40', 'PRV*BI*PXC*207Q00000X'), ['required_segment_missing 2000A HL @6']],
    ['a later paid claim without its CLP', R, after(REMITTANCE, 'DTM', 'NM1*QC*1*ROE*BO', 'DTM*232*20260301'), ['required_segment_missing 2100 CLP @14']],
    ['another payer without its SBR, with its loops', P, after(CLAIM, 'NM1*82', 'AMT*D*50', 'OI***Y***Y', 'NM1*IL*1*DOE', 'N3*1', 'NM1*PR*2*OTHER'), ['required_segment_missing 2320 SBR @21']],
    ['service dates without a service', R, without(REMITTANCE, 'SVC'), ['required_segment_missing 2110 SVC @12']],
  ];
  it.each(cases)('is reported once: %s', (_, of, texts, faults) => {
    expect(placeAll(of, texts).faults).toEqual(faults);
  });

  it.each([
    ['the billing provider', CLAIM.map((text) => text.replace('NM1*85', 'NM1*FA')), 6, '2010AA NM1'],
    ['the level of the subscriber', CLAIM.map((text) => text.replace('HL*2*1*22', 'HL*2*1*99')), 10, '2000B HL'],
    ['the only reference of a loop', after(CLAIM, 'NM1*82', 'REF*ZZ*1'), 20, '2310B REF'],
    ['a required date', CLAIM.map((text) => text.replace('DTP*472', 'DTP*ZZZ')), 22, '2400 DTP'],
  ])('in the qualifier of %s leaves the segment in its place, for the element to be checked', (_, texts, at, place) => {
    const { places, faults } = placeAll(P, texts);
    expect({ place: places[at], faults }).toEqual({ place, faults: [] });
  });

  it.each([
    ['a jump to the end of the set', R, after(REMITTANCE, 'N1*PR', 'PLB*1*20261231*WO:1*5'), 5],
    ['a jump to a loop that comes later', P, after(after(CLAIM, 'CLM', 'DTP*431*D8*20260301', 'DTP*435*D8*20260301', 'REF*D9*1', 'REF*G1*1'), 'CLM', 'SBR*S*18*******CI'), 2],
    ['a level too early', P, after(after(CLAIM, 'CLM', 'DTP*435*D8*20260301', 'REF*D9*1', 'REF*G1*1', 'REF*EA*1'), 'REF*D9', 'HL*3**20*1'), 5],
  ])('that is %s does not put what follows at fault', (_, of, texts, most) => {
    const { places, faults } = placeAll(of, texts);
    expect(faults.filter((fault) => !fault.startsWith('required')).length).toBeLessThanOrEqual(2);
    expect(faults.length).toBeLessThanOrEqual(most);
    expect(places.slice(-3)).toEqual(placeAll(of, of === P ? CLAIM : REMITTANCE).places.slice(-3));
  });

  it('that looked like a jump leaves the loops open that it seemed to close', () => {
    const tracker = createTracker(P);
    const seen: string[] = [];
    feed(after(CLAIM, 'CLM', 'SBR*S*18*******CI', 'DTP*431*D8*20260301', 'DTP*435*D8*20260301', 'REF*D9*1'), (segment) => {
      tracker.place(segment);
      seen.push(`${tracker.path(tracker.loop)} ${tracker.keptDepth} of ${tracker.depth}`);
    });
    const [claim, payer] = ['2000A/2000B/2300', '2000A/2000B/2300/2320'];
    expect(seen.slice(17, 22)).toEqual([`${claim} 3 of 4`, `${payer} 4 of 5`, `${payer} 5 of 5`, `${claim} 4 of 4`, `${claim} 4 of 4`]);
  });

  it('does not take the place of the right one that follows', () => {
    expect(placeAll(P, CLAIM.flatMap((text) => (text.startsWith('DTP*472') ? ['DTP*ZZZ*D8*20260301', text] : [text]))).faults).toEqual([]);
  });

  it('before ST leaves nothing to place', () => {
    const { places, faults } = placeAll(P, ['BHT*0019', ...CLAIM]);
    expect({ first: places[0], rest: places.slice(1).includes('-'), faults }).toEqual({ first: '-', rest: false, faults: ['segment_unexpected -1 @1'] });
  });
});

/** Numbers from 0 to below 1 that follow from a seed. */
function chances(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const all = guides.map(({ transaction, id }) => [`${transaction} ${id}`, guide(transaction, id)] as const);

describe.each(all)('any set that %s allows', (_, of) => {
  const texts = (made: readonly Made[]) => made.map(({ text }) => text);

  it('has each segment at the usage that it was made from, and no fault', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const made = makeSet(of, chances(seed));
        const { usages, faults } = placeAll(of, texts(made));
        expect(faults).toEqual([]);
        expect(usages).toEqual(made.map(({ usage }) => usage.index));
      }),
      { numRuns: 100 },
    );
  });

  it('with a stray segment of no guide has the others where they were, and one fault more', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, choice) => {
        const made = makeSet(of, chances(seed));
        const at = 1 + (choice % (made.length - 1));
        const { usages, faults } = placeAll(of, texts(made).toSpliced(at, 0, 'ZZZ*1'));
        expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['segment_unknown']);
        expect(usages).toEqual(made.map(({ usage }) => usage.index).toSpliced(at, 0, -1));
      }),
      { numRuns: 100 },
    );
  });

  it('with a segment twice has the others where they were', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, choice) => {
        const made = makeSet(of, chances(seed));
        const at = 1 + (choice % (made.length - 2));
        const { usages } = placeAll(of, texts(made).toSpliced(at, 0, made[at]?.text ?? ''));
        expect(usages.toSpliced(at, 1)).toEqual(made.map(({ usage }) => usage.index));
      }),
      { numRuns: 100 },
    );
  });

  it('shuffled gives each segment a usage of its id or none, and raises nothing', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const chance = chances(seed);
        const [first, ...rest] = texts([...makeSet(of, chance), ...makeSet(of, chance)]);
        const shuffled = rest.map((text) => [chance(), text] as const).sort(([a], [b]) => a - b);
        const all = [first as string, ...shuffled.map(([, text]) => text)];
        const { usages } = placeAll(of, all);
        expect(usages.map((usage, at) => usage < 0 || all[at]?.startsWith(`${of.segments[usage]?.id}*`) || all[at] === of.segments[usage]?.id)).not.toContain(false);
      }),
      { numRuns: 100 },
    );
  });

  it('without one required segment lacks just that', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, choice) => {
        const made = makeSet(of, chances(seed));
        const isOnly = ({ usage, instance }: Made) => made.filter((other) => other.usage === usage && other.instance === instance).length === 1;
        const droppable = made.filter((one) => one.usage.usage === 'R' && of.loops[one.usage.loop]?.trigger !== one.usage.index && one.usage.id !== 'SE' && isOnly(one));
        const dropped = droppable[choice % droppable.length];
        const { faults } = placeAll(of, texts(made.filter((one) => one !== dropped)));
        expect(faults.map((fault) => fault.split(' @')[0])).toEqual(dropped ? [`required_segment_missing ${of.loops[dropped.usage.loop]?.id} ${dropped.usage.id}`] : []);
      }),
      { numRuns: 100 },
    );
  });
});
