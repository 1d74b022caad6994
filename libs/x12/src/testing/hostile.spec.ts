import { describe, expect, it } from '@jest/globals';
import { X12Error } from '../error.js';
import { haveSamples, sample, sampleNames } from './samples.js';
import { type Bomb, BOMBS, chunksOfBomb } from './bombs.js';
import { LONGEST_MS, runCase } from './fuzz.js';
import { corpus, hostileFile } from './hostile-files.js';
import { chunksOf, MACHINE_NAMES, tryMachine } from './machines.js';

const BIG = 16_000;
const samples = sampleNames().map(sample).filter(({ length }) => length < BIG);

/** The same each time, so that only a change of ours can fail it; `npm run fuzz:x12` tries others, and more. */
const SEED = Number(process.env['X12_FUZZ_SEED'] ?? 1);
const CASES = 20_000;
const BATCH = 1_000;

describe(`files that somebody spoilt, seed ${SEED}`, () => {
  const files = corpus();
  it.each(Array.from({ length: CASES / BATCH }, (_, at) => at * BATCH))('are read or refused, case %i and those after it', (from) => {
    let refused = 0;
    for (let number = from; number < from + BATCH; number++) if (runCase(files, SEED, number).refused) refused++;
    // Both happen: a maker of cases that are all refused, or all read, tries nothing.
    expect(refused).toBeGreaterThan(BATCH / 20);
    expect(refused).toBeLessThan(BATCH / 2);
  });
});

(haveSamples ? describe : describe.skip)(`samples that somebody spoilt, seed ${SEED}`, () => {
  it('are read or refused', () => {
    const files = corpus(samples);
    expect(files.length).toBeGreaterThan(200);
    for (let number = CASES; number < CASES + 2 * BATCH; number++) runCase(files, SEED, number);
  });
});

it('makes the same case of the same seed and number', () => {
  const files = corpus();
  const cases = (seed: number) => [1, 2, 3].map((number) => hostileFile(files, seed, number));
  expect(cases(7)).toEqual(cases(7));
  expect(cases(7)).not.toEqual(cases(8));
});

describe('a bomb', () => {
  /** What is cut off, and how early: a buffer of it would be the whole file. */
  const REFUSED: Readonly<Record<string, string>> = {
    'a segment that does not end': 'A segment has more than 65536 bytes before its terminator',
    'elements that do not end': 'A segment has more than 1000 elements',
  };

  it.each(BOMBS.map((bomb) => [bomb.name, bomb] as const))('of %s goes by', (name, bomb) => {
    for (const machine of MACHINE_NAMES) {
      const from = process.cpuUsage();
      const result = tryMachine(machine, chunksOfBomb(bomb, 200_000));
      expect([machine, process.cpuUsage(from).user < 2_000 * LONGEST_MS]).toEqual([machine, true]);
      if (REFUSED[name] !== undefined && (machine === 'scan' || machine === 'redact' || machine === 'inspect')) expect(result).toMatchObject({ code: 'limit_exceeded', message: REFUSED[name] });
    }
  });

  it('that does not end is not read further than its limit', () => {
    for (const machine of MACHINE_NAMES) {
      let read = 0;
      const watched = function* (): Generator<Uint8Array> {
        for (const chunk of chunksOfBomb(BOMBS[0] as Bomb, 100_000_000)) {
          read += chunk.length;
          yield chunk;
        }
      };
      const result = tryMachine(machine, watched());
      // A validator tells of it as a finding, and drops what follows.
      if (machine === 'validate' || machine === 'acknowledge') expect(result).toBeGreaterThan(0);
      else {
        expect(result).toBeInstanceOf(X12Error);
        expect(read).toBeLessThan(300_000);
      }
    }
  });

  it('of delimiters is no X12 file, or one with those delimiters', () => {
    for (let element = 0; element < 256; element++) {
      for (const other of [0, 10, 32, 42, 65, 126, element]) {
        const text = ['ISA', '00', ' '.repeat(10), '00', ' '.repeat(10), 'ZZ', 'S'.padEnd(15), 'ZZ', 'R'.padEnd(15), '260304', '0915', '^', '00501', '000000001', '0', 'T', ':'].join(String.fromCharCode(element)) + String.fromCharCode(other);
        const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
        for (const machine of MACHINE_NAMES) tryMachine(machine, chunksOf(bytes, 50));
      }
    }
  });
});
