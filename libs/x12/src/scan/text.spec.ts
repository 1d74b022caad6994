import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf, textOf } from './text.js';

describe('a text', () => {
  it('of any bytes gives the same bytes back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text))), (bytes) => {
        expect(bytesOf(textOf(bytes, 0, bytes.length))).toEqual(bytes);
      }),
    );
  });

  it('is UTF-8 where it is valid, a replacement character and a byte order mark included', () => {
    for (const text of ['MÜLLER', '日本', '🏥', '\uFFFD', '\uFEFFA', '\uFFFDé']) {
      const bytes = new TextEncoder().encode(text);
      expect(textOf(bytes, 0, bytes.length)).toBe(text);
    }
  });

  it('escapes each byte that is not UTF-8, as surrogateescape does', () => {
    expect(textOf(Uint8Array.of(0x4d, 0xdc, 0x4c), 0, 3)).toBe('M\uDCDCL');
    expect(textOf(Uint8Array.of(0xed, 0xa0, 0x80, 0xc3, 0xa9, 0xff), 0, 6)).toBe('\uDCED\uDCA0\uDC80é\uDCFF');
    expect(textOf(Uint8Array.of(0xc0, 0xaf, 0xf0, 0x8f, 0xbf, 0xbf, 0xe2, 0x82), 0, 8)).toBe('\uDCC0\uDCAF\uDCF0\uDC8F\uDCBF\uDCBF\uDCE2\uDC82');
  });
});
