import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { X12Error } from '../error.js';
import type { ValidationEvent } from './finding.js';
import { CLAIM, eventsOf, fileOf } from './testing.js';

const TEXT = new TextEncoder().encode(fileOf([CLAIM, CLAIM]));

/** Events, or undefined where the bytes hold no interchange; any other error is a bug. */
function tolerate(bytes: Uint8Array, chunkBytes = 0x10000): ValidationEvent[] | undefined {
  try {
    return eventsOf(bytes, {}, chunkBytes);
  } catch (error) {
    if (error instanceof X12Error) return undefined;
    throw error;
  }
}

const OPENS: Partial<Record<ValidationEvent['kind'], string>> = { interchange: 'interchange-end', group: 'group-end', set: 'set-end' };

/** Whatever opens is closed, the inner before the outer. */
function isNested(events: readonly ValidationEvent[]): boolean {
  const open: string[] = [];
  for (const { kind } of events) {
    const closes = OPENS[kind];
    if (closes !== undefined) open.push(closes);
    else if (kind.endsWith('-end') && open.pop() !== kind) return false;
  }
  return open.length === 0;
}

const edit = fc.record({ at: fc.nat(TEXT.length - 1), remove: fc.nat(40), add: fc.oneof(fc.uint8Array({ maxLength: 6 }), fc.constantFrom('~', '*', ':', '^', '~ST*837*0009~', '~SE*1*1~', '~GE*1*1~', '~IEA*1*1~', '~HL*9*1*22*0~').map((text) => new TextEncoder().encode(text))) });

function apply(edits: readonly { at: number; remove: number; add: Uint8Array }[]): Uint8Array {
  return edits.reduce<Uint8Array>((bytes, { at, remove, add }) => Uint8Array.from([...bytes.subarray(0, at), ...add, ...bytes.subarray(at + remove)]), TEXT);
}

describe('bytes that somebody spoilt', () => {
  it('are told of from beginning to end, or are no X12 file', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const events = tolerate(apply(edits));
        if (events) expect(isNested(events)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('are told of alike in chunks of any size', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 200 }), (edits, chunkBytes) => {
        const bytes = apply(edits);
        expect(tolerate(bytes, chunkBytes)).toEqual(tolerate(bytes));
      }),
      { numRuns: 200 },
    );
  });

  it('are not accepted as a claim when a byte of it is no longer text', () => {
    const from = new TextDecoder().decode(TEXT).indexOf('ST*837') + 1;
    fc.assert(
      fc.property(fc.integer({ min: from, max: TEXT.length - 80 }), fc.constantFrom(1, 7, 127, 200), (at, byte) => {
        const bytes = TEXT.slice();
        bytes[at] = byte;
        const events = tolerate(bytes) ?? [];
        expect(events.some((event) => event.kind === 'finding' && event.severity === 'error' && event.code !== 'duplicate_control_number')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
