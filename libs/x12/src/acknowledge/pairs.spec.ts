import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { haveSamples, sample, sampleFolders, sampleNames } from '../testing/samples.js';
import { validate } from '../validate/validator.js';
import { Acknowledger, AnswerStore } from './acknowledger.js';

const samples = haveSamples ? describe : describe.skip;

interface Difference {
  /** Segments of their acknowledgment that ours does not have, and the other way round. */
  theirs: string[];
  ours: string[];
  why: string;
}

/** How our answer differs from what pyx12 expects of the same file, segment for segment, and why. What is not here is the same. */
const DIFFERENCES = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../conformance/pairs.json'), 'utf8')) as Readonly<Record<string, Difference>>;

const isAnswer = (segment: string): boolean => /^(AK|IK|CTX|TA1)/.test(segment);

function answersOf(file: Uint8Array, form: '997' | '999'): string[] {
  const store = new AnswerStore();
  const acknowledger = new Acknowledger({ createdOn: '20260304', createdTime: '0930', control: () => 1, form }, store);
  for (const event of validate(file)) acknowledger.take(event);
  return store.answers.flatMap(({ bytes }) => new TextDecoder().decode(bytes).split('~\n')).filter(isAnswer);
}

/** What is in `one` and not in `other`, by count. */
function without(one: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return one.filter((segment) => {
    const at = rest.indexOf(segment);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const PAIRS = haveSamples ? ['.expected.997', '.expected.999'].flatMap((ending) => sampleNames(sampleFolders(), ending)).sort() : ['none'];

samples('acknowledgments that other projects expect', () => {
  it.each(PAIRS)('%s', (name) => {
    const form = name.endsWith('997') ? '997' : '999';
    const base = name.replace(/\.expected\.99[79]$/, '');
    const expected = Buffer.from(sample(name)).toString('latin1').split('~').map((segment) => segment.trim()).filter(isAnswer);
    // AK103 is optional in a 997, and theirs leaves it out.
    const actual = answersOf(sample(`${base}.edi`), form).map((segment) => (form === '997' && segment.startsWith('AK1') ? segment.split('*').slice(0, 3).join('*') : segment));
    const difference = DIFFERENCES[base] ?? { theirs: [], ours: [] };
    expect({ theirs: without(expected, actual), ours: without(actual, expected) }).toEqual({ theirs: difference.theirs, ours: difference.ours });
  });
});
