import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { validate } from '../validate/validator.js';
import { Acknowledger, AnswerStore } from './acknowledger.js';

/** Files of other projects, which are not part of this one; `X12_SAMPLES` says where they are if not beside the repository. */
const FOLDER = process.env['X12_SAMPLES'] ?? path.resolve(import.meta.dirname, '../../../../../shared/x12-samples');
const samples = existsSync(FOLDER) ? describe : describe.skip;

interface Difference {
  /** Segments of their acknowledgment that ours does not have, and the other way round. */
  theirs: string[];
  ours: string[];
  why: string;
}

const OLD = 'version 004010: there are no tables of its guides here, so that the envelope and the form of its segments are judged alone';
const REJECTED = 'the TA1 rejects the interchange (TA104 R), so that none of its groups was processed and there is nothing for a 997 to say';
const WRAPPED = 'a line break inside a segment is how some transports wrap lines: it is taken out, and what is left is right';

/** How our answer differs from what pyx12 expects of the same file, segment for segment, and why. What is not here is the same. */
const DIFFERENCES: Readonly<Record<string, Difference>> = {
  '278/pyx12__multiple_trn': {
    why: OLD,
    theirs: ['AK3*HL*2**3', 'AK5*R*5', 'AK3*HL*2**3', 'AK5*R*5', 'AK3*HL*2**3', 'AK5*R*5', 'AK9*R*3*3*0', 'AK3*REF*2**3', 'AK3*NM1*2**3', 'AK3*NM1*2**3', 'AK3*HL*2**3', 'AK5*R*5', 'AK9*R*1*1*0', 'AK3*BPR*1**3', 'AK5*R*5', 'AK9*R*1*1*0'],
    ours: ['AK5*A', 'AK5*A', 'AK5*A', 'AK9*A*3*3*3', 'AK5*A', 'AK9*A*1*1*1', 'AK5*A', 'AK9*A*1*1*1'],
  },
  '834/pyx12__834_eol_in_element': {
    why: WRAPPED,
    theirs: ['IK3*N3*12**8', 'IK4*1*166*6*<LF>', 'IK5*R*5', 'AK9*R*1*1*0'],
    ours: ['IK5*A', 'AK9*A*1*1*1'],
  },
  '835/pyx12__bad_header_looping': {
    why: OLD,
    theirs: ['AK3*DTM*5**8', 'AK4*2*373*8*11111111', 'AK3*N1*39**1', 'AK3*N3*40**1', 'AK3*N4*41**1', 'AK3*N1*42**1', 'AK5*R*4*5'],
    ours: ['AK5*R*4'],
  },
  '837I/pyx12__blank1': {
    why: OLD,
    theirs: ['AK3*SV2*57**8', 'AK4*2:1*235*7*', 'AK4*2:2*234*1', 'AK3*SVD*59**8', 'AK4*3:1*235*7*', 'AK4*3:2*234*1', 'AK5*R*5', 'AK9*R*1*1*0'],
    ours: ['AK5*A', 'AK9*A*1*1*1'],
  },
  '837I/pyx12__ele': {
    why: REJECTED,
    theirs: ['AK1*HC*1', 'AK2*837*300145997', 'AK5*R*3*7', 'AK9*R*1*1*0*1'],
    ours: [],
  },
  '837I/pyx12__trailing_terms': {
    why: OLD,
    theirs: ['AK3*CLM*22**8', 'AK4*18*1073*1', 'AK5*R*5', 'AK9*R*1*1*0'],
    ours: ['AK5*A', 'AK9*A*1*1*1'],
  },
  '837P/pyx12__bad_2010AA_bug': {
    why: OLD,
    theirs: ['AK3*NM1*8**3', 'AK5*R*5', 'AK9*R*1*1*0'],
    ours: ['AK5*A', 'AK9*A*1*1*1'],
  },
  '837P/pyx12__elements': {
    why: OLD,
    theirs: ['AK3*REF*3**8', 'AK4*2*127*7*004010X098A2', 'AK3*PER*5**8', 'AK4*3*365*7*TA', 'AK3*NM1*7**8', 'AK4*8*66*7*47', 'AK3*NM1*15**8', 'AK4*8*66*5*MIM', 'AK4*8*66*7*MIM', 'AK3*DMG*18**8', 'AK4*2*1251*8*19461301', 'AK4*3*1068*7*R', 'AK3*CLM*23**8', 'AK4*5:1*1331*7*95', 'AK5*R*4*5'],
    ours: ['AK5*R*4'],
  },
  '837P/pyx12__fail_no_IEA': {
    why: REJECTED,
    theirs: ['AK1*HC*17', 'AK2*837*11280001', 'AK3*BHT*1**3', 'AK3*HL*1**3', 'AK5*R*4*5', 'AK9*R*1*1*0'],
    ours: [],
  },
  '837P/pyx12__loop_counting': {
    why: OLD,
    theirs: ['AK3*LX*385**4', 'AK3*LX*392**4', 'AK3*LX*399**4', 'AK3*LX*406**4', 'AK5*R*5', 'AK9*R*1*1*0'],
    ours: ['AK5*A', 'AK9*A*1*1*1'],
  },
  '837P/pyx12__loop_counting2': {
    why: OLD,
    theirs: ['AK3*LX*385**4', 'AK3*LX*392**4', 'AK3*LX*399**4', 'AK3*LX*406**4', 'AK5*R*5', 'AK9*R*1*1*0'],
    ours: ['AK5*A', 'AK9*A*1*1*1'],
  },
};

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

const PAIRS = existsSync(FOLDER)
  ? readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(path.join(FOLDER, name)).map((file) => `${name}/${file}`))
      .filter((name) => /\.expected\.99[79]$/.test(name))
      .sort()
  : ['none'];

samples('acknowledgments that other projects expect', () => {
  it.each(PAIRS)('%s', (name) => {
    const form = name.endsWith('997') ? '997' : '999';
    const base = name.replace(/\.expected\.99[79]$/, '');
    const expected = readFileSync(path.join(FOLDER, name), 'latin1').split('~').map((segment) => segment.trim()).filter(isAnswer);
    // AK103 is optional in a 997, and theirs leaves it out.
    const actual = answersOf(readFileSync(path.join(FOLDER, `${base}.edi`)), form).map((segment) => (form === '997' && segment.startsWith('AK1') ? segment.split('*').slice(0, 3).join('*') : segment));
    const difference = DIFFERENCES[base] ?? { theirs: [], ours: [] };
    expect({ theirs: without(expected, actual), ours: without(actual, expected) }).toEqual({ theirs: difference.theirs, ours: difference.ours });
  });
});
