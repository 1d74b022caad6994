import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { X12Error } from '../error.js';
import { Scanner } from '../scan/scanner.js';
import { SegmentWriter } from '../write/segment-writer.js';
import { compile } from './compile.js';
import type { Program } from './compiled.js';
import { FAST_LOOPS, FAST_RULES } from './data/rules.js';
import { Values } from './element-values.js';
import { EnvelopeState } from './envelope-state.js';
import { PartReader, type ReadPart } from './part-reader.js';
import { writePart } from './part-writer.js';
import { loopSignatureOf, signatureOf } from './signature.js';
import { Action, type LoopTable } from './table.js';
import { TABLES } from './tables/index.js';

const loopsOf = (loop: LoopTable<never>): LoopTable<never>[] => [loop, ...loop.loops.flatMap(({ table }) => loopsOf(table))];
const LOOPS = TABLES.flatMap((table) => table.parts.flatMap((part) => loopsOf(part.loop)));
const FILES: Readonly<Record<string, string>> = { '835': 'remittance.835.edi', '820': 'premium.820.edi', '834': 'enrollment.834.edi', '837P': 'claims.837p.edi', '837I': 'claims.837i.edi', '837D': 'claims.837d.edi', '270': 'eligibility.270.edi', '271': 'eligibility.271.edi', '999': 'acknowledgement.999.edi', '276': 'claim-status.276.edi', '277': 'claim-status.277.edi', '277CA': 'claim-status.277ca.edi' };
const golden = (type: string) => readFileSync(new URL(`../../golden/${FILES[type] ?? ''}`, import.meta.url), 'latin1');

/** The parts of all sets of a file, or the first fault. */
function parts(program: Program, file: string): ReadPart[] | object {
  const scanner = new Scanner();
  const values = new Values(scanner.segment);
  const envelope = new EnvelopeState();
  const reader = new PartReader(program, values);
  const found: ReadPart[] = [];
  scanner.push(Buffer.from(file, 'latin1'));
  scanner.end();
  try {
    while (scanner.next()) {
      const place = envelope.place(values);
      if (place === 'ST') reader.begin();
      const done = place === 'body' ? reader.read() : place === 'SE' ? reader.end() : undefined;
      if (done) found.push(done);
    }
    return found;
  } catch (error) {
    if (!(error instanceof X12Error)) throw error;
    return { fault: error.message, position: error.position };
  }
}

function written(program: Program, read: readonly ReadPart[]): string {
  const out = new SegmentWriter({ characters: 'utf8' });
  try {
    for (const { part, value, level } of read) {
      const own = program.byName.get(part.name);
      if (own) writePart(own, value, out, level);
    }
  } catch (error) {
    if (!(error instanceof X12Error)) throw error;
    return error.message;
  }
  return new TextDecoder().decode(out.lend());
}

describe('the code made of the tables', () => {
  it('is there for every rule, and for no rule that is no more', () => {
    const rules = LOOPS.flatMap((loop) => loop.rules).filter(({ action }) => action !== Action.custom);
    expect(Object.keys(FAST_RULES).sort()).toEqual([...new Set(rules.map(signatureOf))].sort());
  });

  it('is there for every loop that needs no other than its own object', () => {
    const loops = LOOPS.filter(({ rules }) => !rules.some(({ outer }) => outer));
    expect(Object.keys(FAST_LOOPS).sort()).toEqual([...new Set(loops.map(loopSignatureOf))].sort());
  });
});

/** A byte changed or a segment doubled or taken away, the count put right. */
const spoil = fc.record({ at: fc.nat(1_000_000), how: fc.constantFrom('change', 'double', 'lose'), byte: fc.constantFrom(...'*:^A0.- YX') });
function spoilt(file: string, faults: readonly { at: number; how: string; byte: string }[]): string {
  let segments = file.split('~\n');
  for (const { at, how, byte } of faults) {
    const index = 3 + (at % (segments.length - 7));
    const segment = segments[index] ?? '';
    if (/^(ISA|GS|ST|SE|GE|IEA)\*/.test(segment)) continue;
    const place = at % (segment.length + 1);
    const other = how === 'change' ? [segment.slice(0, place) + byte + segment.slice(place + 1)] : how === 'double' ? [segment, segment] : [];
    segments = segments.toSpliced(index, 1, ...other);
  }
  let from = 0;
  return segments
    .map((segment, index) => {
      if (segment.startsWith('ST*')) from = index;
      return segment.startsWith('SE*') ? segment.replace(/^SE\*\d+/, `SE*${index - from + 1}`) : segment;
    })
    .join('~\n');
}

describe.each(TABLES.filter(({ type }) => FILES[type] !== undefined).map((table) => [table.type, table] as const))('the code of %s', (type, table) => {
  const fast = compile(table);
  const worked = compile(table, { rules: {}, loops: {} });
  const file = golden(type);

  it('reads and writes as the tables do, also what is broken', () => {
    fc.assert(
      fc.property(fc.array(spoil, { maxLength: 3 }), (faults) => {
        const broken = spoilt(file, faults);
        const one = parts(fast, broken);
        const two = parts(worked, broken);
        if (!Array.isArray(one) || !Array.isArray(two)) return expect(one).toEqual(two);
        const plain = (found: readonly ReadPart[]) => found.map(({ part, value, level }) => ({ part: part.name, value, level }));
        expect(plain(one as ReadPart[])).toEqual(plain(two as ReadPart[]));
        expect(written(fast, one as ReadPart[])).toBe(written(worked, two as ReadPart[]));
      }),
      { numRuns: 150 },
    );
  });
});
