import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readEvents } from './event-reader.js';
import { writeEvents } from './event-writer.js';
import type { X12Event } from './events.js';

const golden = (name: string) => readFileSync(new URL(`../../golden/${name}`, import.meta.url), 'utf8');
const CLAIMS = golden('claims.837p.edi');
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (file: string) => [...readEvents(bytes(file), { tolerant: true, keepLayout: true })];
const write = (events: Iterable<X12Event>) => Buffer.concat([...writeEvents(JSON.parse(JSON.stringify([...events])) as X12Event[])]).toString();
const told = (events: readonly X12Event[]) => events.map((event) => (event.kind === 'part' ? event.part : event.kind === 'segment' ? event.segment.id : event.kind === 'fault' ? event.fault.code : event.kind));
const faults = (events: readonly X12Event[]) => events.flatMap((event) => (event.kind === 'fault' ? [event.fault] : []));

describe('a tolerant reader', () => {
  it('gives a claim that cannot be read, and what follows it in its set, as segments', () => {
    const file = CLAIMS.replace('CLM*CW-1002*200*', 'CLM*CW-1002*2OO*');
    const events = read(file);
    expect(told(events).slice(0, 12)).toEqual(['interchange', 'group', 'set', 'front', 'billingProvider', 'subscriber', 'patient', 'claim', 'subscriber', 'invalid_element', 'CLM', 'REF']);
    expect(faults(events)).toEqual([expect.objectContaining({ code: 'invalid_element', position: expect.objectContaining({ segment: 'CLM', element: 2 }) as unknown })]);
    expect(write(events)).toBe(file);
  });

  it('gives a part that lacks something as segments as well', () => {
    const file = CLAIMS.replace('N3*300 LAKE AVE~\nN4*TAMPA*FL*336021111~\nREF*SY*111223333~\n', '').replace('SE*159', 'SE*156');
    const events = read(file);
    expect(faults(events).map(({ code }) => code)).toEqual(['missing_segment']);
    expect(told(events).filter((what) => what === 'claim')).toHaveLength(2);
    expect(write(events)).toBe(file);
  });

  it('leaves the other sets of the file alone', () => {
    const file = golden('remittance.835.edi').replace('BPR*I*232.25', 'BPR*I*23Z.25');
    const events = read(file);
    expect(told(events).filter((what) => what === 'header')).toHaveLength(1);
    expect(told(events).filter((what) => what === 'claim')).toHaveLength(0);
    expect(write(events)).toBe(file);
  });

  it('tells a trailer that counts wrongly, keeps it as it was, and counts rightly when it is written anew', () => {
    const file = CLAIMS.replace('SE*159*0001', 'SE*150*0001').replace('GE*1*1001', 'GE*3*1002');
    const events = read(file);
    expect(faults(events).map(({ code, position }) => `${code} ${position.segment}`)).toEqual(['wrong_count SE', 'wrong_count GE', 'wrong_control_number GE']);
    expect(write(events)).toBe(file);
    expect(Buffer.concat([...writeEvents(readEvents(bytes(file), { tolerant: true }))]).toString()).toBe(CLAIMS);
  });

  it('gives back every file with a byte changed, or refuses it for its envelope', () => {
    const body = CLAIMS.indexOf('BHT*');
    fc.assert(
      fc.property(fc.nat(CLAIMS.length - body - 30), fc.constantFrom(...'*:^A0.- '), (far, byte) => {
        const file = CLAIMS.slice(0, body + far) + byte + CLAIMS.slice(body + far + 1);
        let events: X12Event[];
        try {
          events = read(file);
        } catch (error) {
          return expect(error).toMatchObject({ name: 'X12Error', code: expect.stringMatching(/truncated|unexpected_segment|missing_element|invalid_element/) as unknown });
        }
        expect(write(events)).toBe(file);
      }),
      { numRuns: 400 },
    );
  });
});
