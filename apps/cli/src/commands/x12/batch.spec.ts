import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Batch } from './batch.js';

const BATCH_BYTES = 64 * 1024;
const part = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.nat(3 * BATCH_BYTES).map((length) => 'ä€x'.repeat(length / 3)),
  fc.nat(3 * BATCH_BYTES).map((length) => new Uint8Array(length).fill(length % 256)),
);

describe('a batch', () => {
  it('puts all that is written, in order, in pieces of its size, whether its buffer is done with or kept', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.boolean(), (parts, isDone) => {
        const put: Uint8Array[] = [];
        const batch = new Batch((bytes) => {
          put.push(isDone ? Buffer.from(bytes) : bytes);
          return isDone;
        });
        for (const one of parts) batch.write(one);
        batch.flush();
        batch.flush();
        expect(Buffer.concat(put).equals(Buffer.concat(parts.map((one) => (typeof one === 'string' ? Buffer.from(one) : one))))).toBe(true);
        expect(put.every(({ length }) => length > 0 && length <= BATCH_BYTES)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('copies what is written: it may be overwritten before it is put', () => {
    const put: string[] = [];
    const batch = new Batch((bytes) => put.push(Buffer.from(bytes).toString()) > 0);
    const bytes = Buffer.from('one');
    batch.write(bytes);
    bytes.write('two');
    batch.flush();
    expect(put).toEqual(['one']);
  });
});
