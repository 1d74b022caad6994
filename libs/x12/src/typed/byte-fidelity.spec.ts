import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { X12Error } from '../error.js';
import { haveSamples, sample, sampleNames } from '../testing/samples.js';
import { readEvents } from './event-reader.js';
import { writeEvents } from './event-writer.js';
import type { PartEvent, X12Event } from './events.js';

const GOLDEN = path.resolve(import.meta.dirname, '../../golden');
const samples = haveSamples ? describe : describe.skip;
const bytes = (text: string) => new TextEncoder().encode(text);
const golden = (name: string) => readFileSync(path.join(GOLDEN, name));
const write = (events: Iterable<X12Event>) => Buffer.concat([...writeEvents(events)]);
const json = (events: Iterable<X12Event>) => JSON.parse(JSON.stringify([...events])) as X12Event[];
/** In pieces of one array that is used again, as a reader of files does. */
function* inPieces(file: Uint8Array, size: number): Generator<Uint8Array> {
  const piece = new Uint8Array(size);
  for (let at = 0; at < file.length; at += size) {
    const part = file.subarray(at, at + size);
    piece.set(part);
    yield piece.subarray(0, part.length);
  }
}
const refused = (file: Uint8Array): boolean => {
  try {
    return [...readEvents(file)].length === 0;
  } catch (error) {
    if (error instanceof X12Error) return true;
    throw error;
  }
};

/** What a model says, whatever the order in which adjustments of different groups were written. */
function said(events: Iterable<X12Event>): unknown {
  return JSON.parse(JSON.stringify([...events], (key, value: unknown) => {
    if (key === 'asWritten' || key === 'lineEnd') return undefined;
    if (key !== 'adjustments') return value;
    const all = value as { group: string }[];
    return [...new Set(all.map(({ group }) => group))].flatMap((group) => all.filter((one) => one.group === group));
  }));
}

const names = readdirSync(GOLDEN).filter((name) => name.endsWith('.edi'));

describe.each(names)('%s', (name) => {
  const file = golden(name);
  const flat = bytes(file.toString('utf8').replaceAll('\n', ''));

  it.each([
    ['a line a segment', file],
    ['one line', flat],
    ['CR LF', bytes(file.toString('utf8').replaceAll('\n', '\r\n'))],
    ['other delimiters', bytes(Buffer.from(flat).toString('utf8').replace(/[*:^~]/g, (char) => ({ '*': '|', ':': '>', '^': '!', '~': "'" })[char] ?? char))],
    ['a line that was wrapped', bytes(Buffer.from(flat).toString('utf8').replace(/.{80}/g, '$&\r\n'))],
    ['a byte order mark and blank lines around', bytes(`\uFEFF\n${file.toString('utf8')}\n\n`)],
  ])('comes back to the byte as %s, through JSON', (_how, shape) => {
    expect(write(json(readEvents(shape, { keepLayout: true }))).toString('latin1')).toBe(Buffer.from(shape).toString('latin1'));
  });

  it.each([1, 7, 65_536])('is the same when it comes in pieces of %d', (size) => {
    expect(json(readEvents(inPieces(file, size), { keepLayout: true }))).toEqual(json(readEvents(file, { keepLayout: true })));
  });

  it('says the same when it is written anew', () => {
    const read = [...readEvents(file)];
    expect(said(readEvents(write(read)))).toEqual(said(read));
  });

  it('comes back as segments', () => {
    const events = json(readEvents(file, { keepLayout: true, untyped: true }));
    expect(events.some(({ kind }) => kind === 'part')).toBe(false);
    expect(write(events).toString()).toBe(file.toString());
  });
});

describe('an event that was kept as it was written', () => {
  const file = bytes(golden('remittance.835.edi').toString('utf8').replace('CLP*CW-1001*1*310.5*232.25', 'CLP*CW-1001*1*310.50*0232.25').replace('AMT*AU*300~', 'AMT*AU*300.00~'));
  const claims = (events: readonly X12Event[]) => events.filter((event): event is PartEvent => event.kind === 'part' && event.part === 'claim');

  it('is so only where the writer would write it otherwise', () => {
    expect(claims(json(readEvents(file, { keepLayout: true }))).map(({ asWritten }) => asWritten !== undefined)).toEqual([true, false, false]);
    expect(claims(json(readEvents(golden('remittance.835.edi'), { keepLayout: true }))).some(({ asWritten }) => asWritten !== undefined)).toBe(false);
  });

  it('is written anew once it says something else, and the others as they were', () => {
    const events = json(readEvents(file, { keepLayout: true }));
    const [first] = claims(events);
    if (first) Object.assign(first.value, { payerClaimNumber: 'NEW-1' });
    const written = write(events).toString();
    expect(written).toContain('CLP*CW-1001*1*310.5*232.25*40*12*NEW-1*11*1');
    expect(written).toContain('AMT*AU*300~');
    expect(written.replaceAll('NEW-1', 'PCN-1001')).toBe(golden('remittance.835.edi').toString().replace('SE*', 'SE*'));
  });

  it('does not hide a segment that was added or taken away from the counts', () => {
    const events = json(readEvents(file, { keepLayout: true }));
    const left = events.filter((event) => event !== claims(events)[1]);
    expect(() => [...readEvents(write(left))]).not.toThrow();
  });
});

const title = 'the public samples, to the byte (not run: sample folder absent)';
samples(haveSamples ? 'the public samples, to the byte' : title, () => {
  const files = sampleNames();
  const whole = files.filter((name) => !refused(sample(name)));
  const refusals: string[] = [];
  const orNone = whole.length > 0 ? whole : ['none'];

  it('are there in number', () => {
    expect(whole.length).toBeGreaterThan(170);
  });

  it.each(orNone)('%s comes back, through JSON', (name) => {
    const file = sample(name);
    expect(write(json(readEvents(file, { keepLayout: true }))).equals(file)).toBe(true);
  });

  it.each(orNone)('%s says the same when it is written anew', (name) => {
    const events = [...readEvents(sample(name))];
    let written: Uint8Array;
    try {
      written = Buffer.concat([...writeEvents(events, 'utf8')]);
    } catch (error) {
      // Data that holds a delimiter or control character, or more than the guide allows, can be given back but not be written anew.
      expect(error).toMatchObject({ code: expect.stringMatching(/^unwritable_(character|value)$/) as unknown });
      refusals.push(name);
      return;
    }
    expect(said(readEvents(written))).toEqual(said(events));
  });

  it('are nearly all such as can be written anew', () => {
    expect(refusals.length).toBeLessThan(12);
  });

  it('need to be kept as written in few parts', () => {
    const parts = whole.flatMap((name) => json(readEvents(sample(name), { keepLayout: true }))).filter(({ kind }) => kind === 'part');
    const kept = parts.filter(({ asWritten }) => asWritten !== undefined).length;
    expect(kept / parts.length).toBeLessThan(0.2);
  });
});

it('gives up keeping the layout of a file that never comes to anything, before it fills the memory', () => {
  const nothing = new Uint8Array(1 << 20).fill(32);
  function* chunks(): Generator<Uint8Array> {
    for (let i = 0; i < 100; i++) yield nothing;
  }
  expect(() => [...readEvents(chunks(), { keepLayout: true })]).toThrow(expect.objectContaining({ code: 'limit_exceeded' }));
});
