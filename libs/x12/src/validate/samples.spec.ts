import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { builtInCodeSets } from '../code-sets/index.js';
import { X12Error } from '../error.js';
import { hasSample, haveSamples, sample, sampleFacts, sampleNames } from '../testing/samples.js';
import { eventsOf, findingsOf } from './testing.js';

const samples = haveSamples ? describe : describe.skip;
const codes = haveSamples ? builtInCodeSets() : undefined;
const options = { ...(codes && { codes }) };

interface Expected {
  file: string;
  what: string;
  /** `IK403=8`, or `IK304=2 or IK403=I6`, or `IK304=4 or 5`. */
  expect: string[];
}
const mutants: Expected[] = haveSamples ? sampleFacts<Expected[]>('mutants/expected.json') : [{ file: 'none', what: 'none', expect: [] }];

function isTold(expected: string, acks: ReadonlySet<string>): boolean {
  const [first = '', ...others] = expected.split(' or ');
  const [element] = first.split('=');
  return [first, ...others.flatMap((other) => [other, `${element}=${other}`])].some((ack) => acks.has(ack));
}

samples('single faults', () => {
  it.each(['837P', '835'])('are found in none of the unspoilt %s', (type) => {
    expect(findingsOf(sample(`mutants/${type}-00-base.edi`), options)).toEqual([]);
  });

  it.each(mutants)('are found: $file, $what', ({ file: name, expect: expected }) => {
    const bytes = sample(`mutants/${name}`);
    const findings = findingsOf(bytes, options);
    const acks = new Set(findings.flatMap(({ ack }) => ack));
    expect(expected.filter((one) => !isTold(one, acks))).toEqual([]);
    // Sentences may be read by those who may not see values, but for amounts that do not add up.
    expect(findings.filter(({ snip, message, value = '' }) => snip !== 3 && value.length > 2 && message.includes(value))).toEqual([]);
    expect(eventsOf(bytes, options, 7)).toEqual(eventsOf(bytes, options));
  });
});

/** The two shapes that ask for a report. */
const REPORTED: Readonly<Record<string, string>> = { 'quirks/837P-trailing-empties.edi': 'trailing_separators', 'quirks/837P-non-ascii.edi': 'invalid_character' };

samples('shapes of files', () => {
  it.each(haveSamples ? sampleNames(['quirks']) : ['none'])('are read, in chunks of any size: %s', (name) => {
    const bytes = sample(name);
    const told = new Set(findingsOf(bytes, options).map(({ code }) => code));
    expect([...told]).toEqual(REPORTED[name] === undefined ? [] : [REPORTED[name]]);
    for (const chunkBytes of [1, 7, 64]) expect(eventsOf(bytes, options, chunkBytes)).toEqual(eventsOf(bytes, options));
  });
});

/** Samples that are refused: the codes of their errors, and what in them is not as the guide or the standard says. */
const REFUSED = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../conformance/refused.json'), 'utf8')) as Readonly<Record<string, { codes: string; why: string }>>;
const FOLDERS = ['270', '271', '275', '276', '277', '277CA', '278', '820', '824', '834', '835', '837D', '837I', '837P', '997', '999', 'TA1', 'malformed'];

function errorsOf(name: string): string {
  try {
    const errors = findingsOf(sample(name), options).filter(({ severity }) => severity === 'error');
    return [...new Set(errors.map(({ code }) => code))].sort().join(' ');
  } catch (error) {
    if (error instanceof X12Error) return error.code;
    throw error;
  }
}

interface PeerError {
  code: string;
  place: string;
}
/** What finds each error that another library expects, in the order of its list. */
const PEER_ERRORS = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../conformance/peer-errors.json'), 'utf8')) as Readonly<Record<string, readonly PeerError[]>>;
const place = ({ loop, segment, element }: { loop?: string; segment: string; element?: number }) => `${loop ? `${loop} ` : ''}${segment}${element === undefined ? '' : String(element).padStart(2, '0')}`;

samples('what other libraries find', () => {
  it.each(Object.entries(PEER_ERRORS))('is found: %s', (name, errors) => {
    const lists = sampleFacts<{ errors: string[] }[]>(`${name}.expected-errors.json`);
    expect(errors).toHaveLength(lists.flatMap((list) => list.errors).length);
    const found = new Set(findingsOf(sample(`${name}.edi`), options).map((finding) => `${finding.code} ${place(finding)}`));
    expect(errors.filter((error) => !found.has(`${error.code} ${error.place}`))).toEqual([]);
  });

  it('is looked at in all their lists', () => {
    const lists = sampleNames(FOLDERS, '.expected-errors.json');
    expect(lists.sort()).toEqual(Object.keys(PEER_ERRORS).map((name) => `${name}.expected-errors.json`).sort());
  });
});

samples('the published samples', () => {
  it.each(haveSamples ? sampleNames(FOLDERS) : ['none'])('are accepted, or refused for what they are known for: %s', (name) => {
    expect(errorsOf(name)).toBe(REFUSED[name]?.codes ?? '');
  });

  it('are not said to be refused when there is no such file', () => {
    expect(Object.keys(REFUSED).filter((name) => !hasSample(name))).toEqual([]);
  });
});
