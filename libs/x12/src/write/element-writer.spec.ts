import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDate } from '../values.js';
import { ElementWriter, type SegmentWriterOptions } from './element-writer.js';
import { refusalOf } from '../testing/refusal.js';

const text = (out: ElementWriter): string => new TextDecoder().decode(out.lend());
function written(work: (out: ElementWriter, at: number) => number, options?: SegmentWriterOptions & { lenient?: boolean }): string {
  const out = new ElementWriter(options);
  out.lenient = options?.lenient === true;
  out.close(work(out, out.open('ZZZ', 0x5a, 0x5a, 0x5a)));
  return text(out);
}

describe('elements in their order', () => {
  it('have a separator each, none at the end of the segment', () => {
    expect(written((out, at) => out.putText(out.gap(out.putText(at, 1, 'A'), 2), 4, ''))).toBe('ZZZ*A~');
    expect(written((out, at) => out.gap(at, 9))).toBe('ZZZ~');
    expect(written((out, at) => out.putCents(out.gap(at, 2), 3, -50))).toBe('ZZZ***-.5~');
  });

  it('have components up to the last that says something', () => {
    const parts = (...values: (string | undefined)[]) => written((out, at) => out.closeParts(values.slice(1).reduce((end, value) => out.putPart(end, 1, value), out.putText(at, 1, values[0]))));
    expect(parts('A', '', 'B', undefined)).toBe('ZZZ*A::B~');
    expect(parts('', 'B')).toBe('ZZZ*:B~');
    expect(parts('', undefined)).toBe('ZZZ~');
  });

  it('keep a separator that a value ends with, where values are not refused', () => {
    expect(written((out, at) => out.putText(out.putText(at, 1, 'A**'), 2, undefined), { lenient: true })).toBe('ZZZ*A**~');
    expect(written((out, at) => out.closeParts(out.putPart(out.putText(at, 1, 'A:'), 1, '')), { lenient: true })).toBe('ZZZ*A:~');
    expect(refusalOf(() => written((out, at) => out.putText(at, 1, 'A**'))).code).toBe('unwritable_character');
  });

  it('refuse even a code of the tables that holds a delimiter', () => {
    const delimiters = { element: 0x2a, component: 0x44, repetition: 0x5e, terminator: 0x7e };
    expect(written((out, at) => out.putCode(at, 1, 0x48, 0x45), { delimiters })).toBe('ZZZ*HE~');
    expect(refusalOf(() => written((out, at) => out.putCode(at, 1, 0x44, 0x38), { delimiters })).code).toBe('unwritable_character');
  });

  it('make room for whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(9_000)), { maxLength: 60 }), fc.constantFrom('', '\r\n', '\n'.repeat(3_000)), (segments, lineEnd) => {
        const out = new ElementWriter({ lineEnd });
        for (const [gap, length] of segments) out.close(out.putText(out.gap(out.open('AB', 0x41, 0x42, 0), gap), gap + 1, 'X'.repeat(length)));
        expect(text(out)).toBe(segments.map(([gap, length]) => `AB${length > 0 ? '*'.repeat(gap + 1) : ''}${'X'.repeat(length)}~${lineEnd}`).join(''));
      }),
      { numRuns: 50 },
    );
  });

  it('write the days that there are and no others', () => {
    const digit = fc.constantFrom(...'0123456789- /:A');
    const near = fc.tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 })).map(([year, month, day]) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.oneof(near, fc.array(digit, { minLength: 9, maxLength: 11 }).map((all) => all.join(''))), (date) => {
        const write = () => written((out, at) => out.putDate(at, 1, date));
        if (isDate(date)) expect(write()).toBe(`ZZZ*${date.replaceAll('-', '')}~`);
        else expect(refusalOf(write).code).toBe('unwritable_value');
      }),
    );
    expect(refusalOf(() => written((out, at) => out.putPeriod(at, 1, '2026-03-02', ''))).code).toBe('unwritable_value');
    expect(refusalOf(() => written((out, at) => out.putPeriod(at, 1, '', '2026-03-02'))).code).toBe('unwritable_value');
    expect(written((out, at) => out.putDate(out.putDate(out.putDate(at, 1, '2000-01-01'), 2, '2026-03-02'), 3, '2026-03-02'))).toBe('ZZZ*20000101*20260302*20260302~');
    expect(written((out, at) => out.putPeriod(at, 1, '2026-03-02', '2026-03-04'))).toBe('ZZZ*RD8*20260302-20260304~');
    expect(written((out, at) => out.putPeriod(at, 1, '2026-03-02', undefined))).toBe('ZZZ*D8*20260302~');
  });
});
