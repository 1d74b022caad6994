import { describe, expect, it } from '@jest/globals';
import { haveSamples, sample, sampleNames } from '../testing/samples.js';
import { validate } from '../validate/validator.js';
import { Acknowledger, AnswerStore } from './acknowledger.js';

const samples = haveSamples ? describe : describe.skip;

/** A TA1 repeats ISA10 of what it answers, wrong as it is: TA103 names the interchange. */
const ECHOED = 'TA1 TA103 is not a time of day written as HHMM. 3339';

const FILES = haveSamples ? sampleNames(['mutants', 'quirks', '270', '271', '276', '277', '277CA', '834', '835', '837D', '837I', '837P', 'malformed']) : ['none'];

function answersOf(file: Uint8Array): AnswerStore {
  const store = new AnswerStore();
  let control = 0;
  const acknowledger = new Acknowledger({ createdOn: '20260304', createdTime: '0930', control: () => ++control, claimStatus: true, ta1: 'always' }, store);
  try {
    for (const event of validate(file, { claimDetails: true })) acknowledger.take(event);
  } catch (error) {
    expect(error).toMatchObject({ name: 'X12Error', code: 'not_x12' });
  }
  return store;
}

samples('our answers', () => {
  it.each(FILES)('to %s are valid', (name) => {
    const faults = answersOf(sample(name)).answers.flatMap(({ kind, bytes }) =>
      [...validate(bytes)].flatMap((event) => (event.kind === 'finding' && event.severity === 'error' ? [`${kind} ${event.message} ${event.value ?? ''}`] : [])),
    );
    expect(faults.filter((fault) => fault !== ECHOED)).toEqual([]);
  });
});
