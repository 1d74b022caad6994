import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatCents, formatDecimal } from '../values.js';
import { SegmentWriter, type SegmentWriterOptions } from './segment-writer.js';
import { refusalOf } from '../testing/refusal.js';

const written = (work: (out: SegmentWriter) => void, options?: SegmentWriterOptions): string => {
  const out = new SegmentWriter(options);
  out.begin('ZZ');
  work(out);
  out.end();
  return new TextDecoder().decode(out.lend());
};

describe('a written segment', () => {
  it('has an element at its place and none empty at its end', () => {
    expect(written((out) => {
      out.text(2, 'A');
      out.component(5, 2, 'B');
      out.component(5, 4, 'C');
      out.raw(7, [['1'], ['2', '3']]);
      out.text(9, '');
    })).toBe('ZZ**A***:B::C**1^2:3~');
  });

  it('refuses what is no text, which callers without types give', () => {
    for (const value of [77331, true, {}]) {
      const text = value as unknown as string;
      expect(refusalOf(() => written((out) => out.text(2, text))).code).toBe('unwritable_value');
      expect(refusalOf(() => written((out) => out.component(2, 1, text))).code).toBe('unwritable_value');
    }
  });

  it('has the delimiters and the line end that were asked for', () => {
    const options = { delimiters: { element: 0x7c, component: 0x3e, repetition: 0x21, terminator: 0x27 }, lineEnd: '\r\n' };
    expect(written((out) => out.raw(1, [['*', '~'], ['^']]), options)).toBe("ZZ|*>~!^'\r\n");
    expect(refusalOf(() => written((out) => out.text(1, '|'), options)).code).toBe('unwritable_character');
  });

  it.each([
    ['basic', 'ABC 019-./', 'abc'],
    ['extended', 'abc@_%#$[]{}', 'é'],
    ['utf8', 'é€😀', '\u0007'],
  ] as const)('keeps to the %s character set', (characters, good, bad) => {
    expect(written((out) => out.text(1, good), { characters })).toBe(`ZZ*${good}~`);
    expect(refusalOf(() => written((out) => out.text(1, bad), { characters })).code).toBe('unwritable_character');
    expect(refusalOf(() => written((out) => out.text(1, 'A~B'), { characters })).code).toBe('unwritable_character');
    expect(refusalOf(() => written((out) => out.component(1, 2, 'A\nB'), { characters })).code).toBe('unwritable_character');
  });

  it('writes every amount as it is written by hand', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (cents) => expect(written((out) => out.cents(1, cents))).toBe(`ZZ*${formatCents(cents)}~`)));
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (cents) => expect(written((out) => out.cents(1, cents))).toBe(`ZZ*${formatCents(cents)}~`)));
    expect(refusalOf(() => written((out) => out.cents(1, 0.5))).code).toBe('unwritable_value');
  });

  it('writes every decimal in its shortest form', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom('', '.0', '.50', '.125'), (whole, rest) => {
      expect(written((out) => out.decimal(1, `${whole}${rest}`))).toBe(`ZZ*${formatDecimal(`${whole}${rest}`) ?? ''}~`);
    }));
    expect(refusalOf(() => written((out) => out.decimal(1, '1,5'))).code).toBe('unwritable_value');
  });

  it('numbers levels from one and keeps who stands under whom', () => {
    const out = new SegmentWriter();
    out.level('7', undefined, '20', true);
    out.level('9', '7', '22', false);
    out.resetLevels();
    out.level('7', undefined, '20', undefined);
    expect(new TextDecoder().decode(out.lend())).toBe('HL*1**20*1~HL*2*1*22*0~HL*1**20~');
  });

  it('goes back to where it was', () => {
    const out = new SegmentWriter();
    out.level('1', undefined, '20', true);
    const mark = out.mark();
    out.level('2', '1', '22', true);
    out.rewind(mark);
    out.level('2', '1', '22', false);
    expect([new TextDecoder().decode(out.lend()), out.segments]).toEqual(['HL*1**20*1~HL*2*1*22*0~', 2]);
  });

  it('is handed out in pieces, whatever their size', () => {
    const out = new SegmentWriter();
    const pieces: string[] = [];
    for (let i = 0; i < 3_000; i++) {
      out.begin('NTE');
      out.text(1, 'ADD');
      out.text(2, 'X'.repeat(i % 300));
      out.end();
      if (out.full) pieces.push(new TextDecoder().decode(out.lend()));
    }
    pieces.push(new TextDecoder().decode(out.lend()));
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.join('')).toBe(Array.from({ length: 3_000 }, (_, i) => (i % 300 === 0 ? 'NTE*ADD~' : `NTE*ADD*${'X'.repeat(i % 300)}~`)).join(''));
  });
});
