import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { X12Error } from '../error.js';
import type { Limits } from './limits.js';
import { Parts } from './parts.js';
import { Scanner } from './scanner.js';
import { HAS_COMPONENTS, HAS_REPETITIONS, INTERRUPTS, LENGTH_LIES, ODD_ISA, packId, UNTERMINATED, WRAPPED } from './segment.js';
import { drive, driveAsync, pieces } from './source.js';

const encode = (text: string) => new TextEncoder().encode(text);
const join = (...parts: (string | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? encode(part) : part)]));

interface Seen {
  text: string;
  offset: number;
  notes: number;
}

interface Scan {
  segments: Seen[];
  scanner: Scanner;
}

/** Each chunk comes in the same memory, as from a reader that uses one buffer. */
function scan(file: Uint8Array | string, size = 65536, limits: Partial<Limits> = {}): Scan {
  const bytes = typeof file === 'string' ? encode(file) : file;
  const scanner = new Scanner(limits);
  const segments: Seen[] = [];
  const drain = () => {
    while (scanner.next()) {
      const { segment } = scanner;
      const elements = Array.from({ length: segment.count + 1 }, (_, i) => segment.text(i));
      segments.push({ text: elements.join('*'), offset: segment.offset, notes: segment.notes });
    }
  };
  const buffer = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.subarray(at, at + size);
    buffer.set(chunk);
    scanner.push(buffer.subarray(0, chunk.length));
    drain();
  }
  scanner.end();
  drain();
  return { segments, scanner };
}

const texts = (file: Uint8Array | string, size?: number) => scan(file, size).segments.map(({ text }) => text);

interface Shape {
  element?: string;
  component?: string;
  repetition?: string;
  terminator?: string;
  version?: string;
}
const isa = ({ element = '*', component = ':', repetition = '^', terminator = '~', version = '00501' }: Shape = {}) =>
  ['ISA', '00', ' '.repeat(10), '00', ' '.repeat(10), 'ZZ', 'SENDER'.padEnd(15), 'ZZ', 'RECEIVER'.padEnd(15), '240603', '1253', repetition, version, '000000001', '0', 'T', component].join(element) + terminator;
const ISA = isa();
const HEADER = ISA.slice(0, -1);
const IEA = 'IEA*1*000000001~';

describe('a scanner', () => {
  it('finds segments, where each begins and what it holds', () => {
    const { segments, scanner } = scan(`${ISA}TA1*1**A~NM1**X~${IEA}`);
    expect(segments).toEqual([
      { text: HEADER, offset: 0, notes: 0 },
      { text: 'TA1*1**A', offset: 106, notes: 0 },
      { text: 'NM1**X', offset: 115, notes: 0 },
      { text: 'IEA*1*000000001', offset: 122, notes: 0 },
    ]);
    expect([scanner.truncated, scanner.ignored, scanner.interchanges]).toEqual([false, 0, 1]);
    expect(scanner.segment.number).toBe(4);
  });

  it('takes the delimiters from ISA, control characters and line ends among them', () => {
    for (const [element, component, repetition, terminator] of ['|>!\n', '\x1d\x1f\x1c\x1e', '+:^\r', '*:^\'', '\t;,!', '*\x01^\x02'].map((each) => [...each] as [string, string, string, string])) {
      const body = ['NM1', '85', `A${component}B${repetition}C`, ''].join(element) + terminator;
      const trailer = ['IEA', '1', '000000001'].join(element) + terminator;
      for (const size of [1, 65536]) {
        const { segments, scanner } = scan(isa({ element, component, repetition, terminator }) + body + trailer, size);
        expect(segments.map(({ text }) => text).slice(1)).toEqual([`NM1*85*A${component}B${repetition}C*`, 'IEA*1*000000001']);
        expect(scanner.segment.delimiters).toEqual(Object.fromEntries(Object.entries({ element, component, repetition, terminator }).map(([name, char]) => [name, char.charCodeAt(0)])));
      }
    }
  });

  it('knows no repetition separator before version 00402', () => {
    expect(scan(isa({ version: '00401', repetition: '^' })).scanner.segment.delimiters.repetition).toBe(0);
    expect(scan(isa({ version: '00402', repetition: '^' })).scanner.segment.delimiters.repetition).toBe(0x5e);
    expect(scan(isa({ version: '00501', repetition: 'U' })).scanner.segment.delimiters.repetition).toBe(0);
  });

  it('passes over white space and empty segments between segments', () => {
    expect(texts(` \r\n${ISA}\r\n\r\n  GS*A~~\n~\t\x1a\0 ~${IEA}\r\n\x1a`)).toEqual([HEADER, 'GS*A', 'IEA*1*000000001']);
  });

  it('reads each interchange by its own delimiters, and counts what stands between them', () => {
    const second = `${isa({ element: '|', component: '>', terminator: '!' })}GS|A~B!IEA|1|000000002!`;
    for (const size of [1, 7, 65536]) {
      const { segments, scanner } = scan(`${ISA}${IEA}~\n ISAAC*JUNK \n${second}${ISA}`, size);
      expect(segments.map(({ text }) => text)).toEqual([HEADER, 'IEA*1*000000001', second.slice(0, 105).replaceAll('|', '*'), 'GS*A~B', 'IEA*1*000000002', HEADER]);
      expect([scanner.truncated, scanner.ignored, scanner.interchanges]).toEqual([true, 10, 3]);
    }
  });

  it('tells at an ISA what stood before it', () => {
    const scanner = new Scanner();
    scanner.push(encode(`\uFEFFjunk ${ISA}${IEA}x\uFEFF${ISA}`));
    const seen: number[][] = [];
    while (scanner.next()) seen.push([scanner.segment.id, scanner.ignoredHere, scanner.ignoredAt]);
    expect(seen).toEqual([
      [packId('ISA'), 4, 3],
      [packId('IEA'), 0, 3],
      [packId('ISA'), 1, 130],
    ]);
  });

  it('finds no interchange where there is none', () => {
    for (const file of ['', 'ISA', 'ISA*', 'Dear ISA*00*please~', ISA.slice(0, 100), 'ISA'.repeat(1000), 'ISA*'.repeat(1000), '\n'.repeat(500_000)]) {
      const { segments, scanner } = scan(file);
      expect(segments).toEqual([]);
      expect([scanner.interchanges, scanner.truncated, scanner.ignored]).toEqual([0, false, file.replaceAll(/\s/g, '').length]);
    }
  });

  it('does not take ISA or IEA inside an element for the envelope', () => {
    expect(texts(`${ISA}NM1*ISA*IEA*${HEADER}~ISA*1~${IEA}`)).toEqual([HEADER, `NM1*ISA*IEA*${HEADER}`, 'ISA*1', 'IEA*1*000000001']);
  });

  it('begins the next interchange at an ISA though there was no IEA', () => {
    for (const size of [1, 50, 65536]) {
      const { segments } = scan(`${ISA}GS*A~${isa({ element: '|', terminator: '!' })}GS|B!`, size);
      expect(segments.map(({ text, notes }) => [text.slice(0, 5), notes])).toEqual([
        ['ISA*0', 0],
        ['GS*A', 0],
        ['ISA*0', INTERRUPTS],
        ['GS*B', 0],
      ]);
    }
  });

  it('ends a segment that was cut off before another ISA', () => {
    for (const size of [1, 50, 65536]) {
      const { segments } = scan(`${ISA}GS*A~SV1*HC:992\r\n${isa({ element: '|', terminator: '!' })}GS|B!`, size);
      expect(segments.map(({ text, notes }) => [text.slice(0, 10), notes])).toEqual([
        ['ISA*00*   ', 0],
        ['GS*A', 0],
        ['SV1*HC:992', UNTERMINATED],
        ['ISA*00*   ', INTERRUPTS],
        ['GS*B', 0],
      ]);
    }
  });

  it('tells a file that ends too early, and the segment it ends in', () => {
    const { segments, scanner } = scan(`${ISA}GS*HC*SEN\r\n`);
    expect(segments.at(-1)).toEqual({ text: 'GS*HC*SEN', offset: 106, notes: UNTERMINATED });
    expect(scanner.truncated).toBe(true);
    expect(scan(`${ISA}IEA*1*000000001`).scanner.truncated).toBe(false);
  });

  it('takes line breaks out of wrapped segments, ISA too, and still knows where each byte is in the file', () => {
    const file = `${ISA}NM1*41*2*EXAMPLE BILLING SERVICE*****46*TGJ23~${IEA}`;
    for (const [width, end] of [[80, '\n'], [80, '\r\n'], [105, '\n'], [104, '\r\n'], [7, '\n']] as const) {
      const wrapped = file.replaceAll(new RegExp(`[^]{${width}}`, 'g'), (line) => line + end);
      for (const size of [1, 7, 65536]) expect(texts(wrapped, size)).toEqual(texts(file));
      const scanner = new Scanner();
      scanner.push(encode(wrapped));
      while (scanner.next()) {
        const { segment } = scanner;
        for (let at = segment.start(0); at < segment.end(segment.count); at++) expect(wrapped.charCodeAt(segment.fileOffset(at))).toBe(segment.bytes[at]);
      }
    }
    expect(scan(file.replaceAll(/.{50}/g, '$&\n')).segments.map(({ notes }) => notes)).toEqual([WRAPPED, WRAPPED, 0]);
  });

  it('takes the terminator from behind the line break where each line begins with one', () => {
    expect(texts(`${HEADER}\n~GS*A\n~${IEA.slice(0, -1)}\n~`)).toEqual([HEADER, 'GS*A', 'IEA*1*000000001']);
  });

  it('reads an ISA whose values are not of their lengths, and says so', () => {
    for (const odd of [HEADER.replaceAll(/ +/g, ' '), HEADER.replaceAll(/ +/g, ''), HEADER.replace('SENDER', 'MADE UP CLEARING HOUSE')]) {
      const { segments } = scan(`${odd}~${IEA}`, 1);
      expect(segments).toEqual([
        { text: odd, offset: 0, notes: ODD_ISA },
        { text: 'IEA*1*000000001', offset: odd.length + 1, notes: 0 },
      ]);
    }
  });

  it('takes BIN and BDS by their lengths, whatever they hold', () => {
    const data = 'a~b*c:ISA*\n\r~';
    for (const size of [1, 5, 65536]) {
      const { segments } = scan(`${ISA}BIN*${data.length}*${data}~BDS*ASC*${data.length}*${data}~BIN*0*~BHT*1~${IEA}`, size);
      expect(segments.map(({ text, notes }) => [text, notes]).slice(1, -1)).toEqual([
        [`BIN*13*${data}`, 0],
        [`BDS*ASC*13*${data}`, 0],
        ['BIN*0*', 0],
        ['BHT*1', 0],
      ]);
    }
  });

  it('takes a BIN that is longer than any other segment may be', () => {
    const data = '~*\n'.repeat(100_000);
    for (const size of [999, 65536]) {
      expect(texts(`${ISA}BIN*${data.length}*${data}~NM1*1~${IEA}`, size).map((text) => text.length)).toEqual([105, 300_011, 5, 15]);
    }
    expect(() => texts(`${ISA}BIN*1*12~NM1*${'A'.repeat(70_000)}~`)).toThrow(expect.objectContaining({ code: 'limit_exceeded' }));
  });

  it('cuts a BIN whose length lies at its terminator', () => {
    for (const length of ['2', '4', '99', '1000', '-1', 'x', '', '1'.repeat(60)]) {
      const { segments } = scan(`${ISA}BIN*${length}*abc~${IEA}`, 3);
      expect(segments.slice(1).map(({ text }) => text)).toEqual([`BIN*${length}*abc`, 'IEA*1*000000001']);
      if (/^\d{1,4}$/.test(length)) expect(segments[1]?.notes).toBe(LENGTH_LIES);
    }
  });

  it('marks which elements hold components and repetitions, but for ISA', () => {
    const scanner = new Scanner();
    scanner.push(encode(`${ISA}HI*ABK:1*2^3*A:B^C**D~`));
    expect(scanner.next() && [...scanner.segment.marks.subarray(0, 17)]).toEqual(Array(17).fill(0));
    expect(scanner.next() && [...scanner.segment.marks.subarray(0, 6)]).toEqual([0, HAS_COMPONENTS, HAS_REPETITIONS, HAS_COMPONENTS | HAS_REPETITIONS, 0, 0]);
  });
});

describe('a segment', () => {
  const first = (body: string) => {
    const scanner = new Scanner();
    scanner.push(encode(`${ISA}${body}`));
    expect(scanner.next() && scanner.next()).toBe(true);
    return scanner.segment;
  };

  it('gives values without text', () => {
    const segment = first('CLM*A1*-12.5**11:B:1*Y~');
    expect(segment.id).toBe(packId('CLM'));
    expect([segment.cents(2), segment.integer(4), segment.cents(9), segment.code(5), segment.code(9)]).toEqual([-1250, NaN, NaN, 0x59, 0]);
    expect([segment.isEmpty(2), segment.isEmpty(3), segment.isEmpty(9), segment.length(4), segment.text(9)]).toEqual([false, true, true, 6, '']);
  });

  it('gives components of an element, absent ones empty', () => {
    const segment = first('SV1*HC:99213::25^XX:1*12~');
    expect([1, 2, 3, 4, 5].map((j) => segment.componentText(1, j))).toEqual(['HC', '99213', '', '25', '']);
    expect([segment.componentText(2, 1), segment.componentText(2, 2), segment.componentText(3, 1)]).toEqual(['12', '', '']);
    expect([segment.componentCode(1, 1), segment.componentCents(1, 2), segment.componentCents(1, 3)]).toEqual([0x4843, 9921300, NaN]);
  });

  it('cuts repetitions and components into parts that are used again', () => {
    const segment = first('HI*A:1^B::^^C*D*~');
    const repetitions = new Parts();
    const components = new Parts();
    const cut = (i: number) =>
      Array.from({ length: segment.repetitions(i, repetitions) }, (_, r) =>
        Array.from({ length: segment.components(repetitions.start(r + 1), repetitions.end(r + 1), components) }, (_none, j) => segment.slice(components.start(j + 1), components.end(j + 1))),
      );
    expect([1, 2, 3, 4].map(cut)).toEqual([[['A', '1'], ['B', '', ''], [''], ['C']], [['D']], [['']], []]);
    expect([components.start(9), components.end(9)]).toEqual([0, 0]);
  });

  it('refuses more parts than there may be', () => {
    const segment = first('HI*A:B:C~');
    expect(() => segment.components(segment.start(1), segment.end(1), new Parts(2))).toThrow(expect.objectContaining({ code: 'limit_exceeded', position: { segment: 'HI', byteOffset: 109 } }));
  });

  it('keeps a byte that is not UTF-8 though no other byte beyond ASCII is near', () => {
    for (const size of [1, 65536]) expect(texts(join(ISA, 'NM1*INSU', Uint8Array.of(0xf5), 'ANCE~'), size)).toEqual([HEADER, 'NM1*INSU\uDCF5ANCE']);
  });

  it('decodes UTF-8, and keeps bytes that are not', () => {
    const scanner = new Scanner();
    scanner.push(join(ISA, 'NM1*M', Uint8Array.of(0xc3, 0x9c), 'LLER*', Uint8Array.of(0x4d, 0xdc), '*PLAIN~'));
    expect(scanner.next() && scanner.next() && [1, 2, 3].map((i) => scanner.segment.text(i))).toEqual(['MÜLLER', 'M\uDCDC', 'PLAIN']);
  });
});

describe('an element', () => {
  it.each([
    ['repetitions', '^', 'An element has more than 1000 repetitions'],
    ['components', ':', 'An element has more than 100 components'],
  ] as const)('has no more %s than the limit', (limit, separator, message) => {
    const most = limit === 'repetitions' ? 1_000 : 100;
    const file = (parts: number) => `${ISA}HI*X*${Array.from({ length: parts }, () => 'A').join(separator)}~`;
    for (const size of [1, 7, 65536]) {
      expect(scan(file(most), size).segments).toHaveLength(2);
      expect(() => scan(file(most + 1), size)).toThrow(expect.objectContaining({ code: 'limit_exceeded', message }));
    }
  });
});

describe('a hostile file', () => {
  const refused = (run: () => unknown, byteOffset: number) => expect(run).toThrow(expect.objectContaining({ name: 'X12Error', code: 'limit_exceeded', position: { segment: '', byteOffset } }));

  it('of one endless segment is refused within the limit', () => {
    const scanner = new Scanner();
    let pushed = 0;
    const endless = () => {
      for (; pushed < 1e9; pushed += 65536) {
        scanner.push(pushed === 0 ? encode(ISA) : new Uint8Array(65536).fill(65));
        while (scanner.next());
      }
    };
    refused(endless, 106);
    expect(pushed).toBeLessThan(4 * 65536);
  });

  it('is refused at the same place however it comes', () => {
    const long = `${ISA}NM1*${'A'.repeat(200)}~`;
    const many = `${ISA}NM1${'*'.repeat(60)}~`;
    for (const size of [1, 7, 65536]) {
      refused(() => scan(long, size, { segmentBytes: 203 }), 106);
      expect(scan(long, size, { segmentBytes: 204 }).segments).toHaveLength(2);
      refused(() => scan(many, size, { elements: 59 }), 106);
      expect(scan(many, size, { elements: 60 }).segments).toHaveLength(2);
      // White space at the end of the file belongs to a segment that has no terminator.
      refused(() => scan(`${ISA}NM1*A${' '.repeat(200)}`, size, { segmentBytes: 204 }), 106);
      refused(() => scan(long, size, { fileBytes: 200 }), 200);
      refused(() => scan(`${ISA}BIN*101*`, size, { binaryBytes: 100 }), 106);
    }
  });

  it('of millions of empty segments, line breaks or ISA without end is read in little memory and time', () => {
    for (const bomb of ['~', '~\n', '\n', ' ', '*~', 'ISA*', 'ISA', ISA, `${ISA}${isa({ terminator: '!' })}`, 'BIN*9000*~']) {
      const scanner = new Scanner();
      scanner.push(encode(ISA));
      const chunk = encode(bomb.repeat(Math.ceil(65536 / bomb.length)));
      const started = performance.now();
      try {
        for (let pushed = 0; pushed < 4_000_000; pushed += chunk.length) {
          while (scanner.next());
          scanner.push(chunk);
        }
        scanner.end();
        while (scanner.next());
      } catch (error) {
        expect(error).toBeInstanceOf(X12Error);
      }
      expect(performance.now() - started).toBeLessThan(4_000);
      expect(scanner.segment.bytes.length).toBeLessThanOrEqual(1 << 18);
    }
  });

  it('of one byte at a time takes time in proportion to its length', () => {
    const file = encode(`${ISA}${`NM1*${'A'.repeat(60_000)}~`.repeat(10)}`);
    const started = performance.now();
    expect(scan(file, 1).segments).toHaveLength(11);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  const hostile = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(fc.oneof(fc.constantFrom(ISA, IEA, 'ISA*', 'BIN*5*', 'BDS*A*3*', 'GS*A~', '\n', '\r\n', '~', '*', ':', '^', isa({ element: '|', terminator: '\n' }), isa({ version: '00401' }), HEADER.slice(0, 60), 'IEA*1*1'), fc.string({ maxLength: 8 })), { maxLength: 12 })
      .map((parts) => encode(parts.join(''))),
  );

  it('gives the same segments in any chunks, and never an error of another kind', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 200 }), (bytes, size) => {
        const whole = scan(bytes);
        const cut = scan(bytes, size);
        expect(cut.segments).toEqual(whole.segments);
        for (const key of ['truncated', 'ignored', 'ignoredHere', 'ignoredAt', 'interchanges'] as const) expect([key, cut.scanner[key]]).toEqual([key, whole.scanner[key]]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('that breaks a limit does so in any chunks', () => {
    const limits = { segmentBytes: 120, elements: 20, binaryBytes: 9, fileBytes: 390 };
    const outcome = (bytes: Uint8Array, size: number) => {
      try {
        return scan(bytes, size, limits).segments;
      } catch (error) {
        if (error instanceof X12Error) return [error.code, error.position];
        throw error;
      }
    };
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 200 }), (bytes, size) => {
        if (bytes.length <= limits.fileBytes) expect(outcome(bytes, size)).toEqual(outcome(bytes, 65536));
        else expect(outcome(bytes, size)).toHaveLength(2);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a source', () => {
  /** A machine that tells the ids of segments. */
  const machine = () => {
    const scanner = new Scanner();
    return { push: (chunk: Uint8Array) => scanner.push(chunk), end: () => scanner.end(), next: () => (scanner.next() ? scanner.segment.text(0) : undefined) };
  };
  const file = encode(`${ISA}GS*A~${IEA.slice(0, -1)}`);
  const ids = ['ISA', 'GS', 'IEA'];
  const halves = [file.subarray(0, 50), file.subarray(50)];

  it('is one buffer, pieces, or pieces to wait for', async () => {
    async function* late(): AsyncGenerator<Uint8Array> {
      for (const half of halves) yield await Promise.resolve(half);
    }
    expect([...drive(file, machine())]).toEqual(ids);
    expect([...drive(halves, machine())]).toEqual(ids);
    for (const source of [file, halves, late()]) {
      const seen: string[] = [];
      for await (const id of driveAsync(source, machine())) seen.push(id);
      expect(seen).toEqual(ids);
    }
  });

  it('is not read further than results are asked for, nor copied', () => {
    let read = 0;
    function* counted(): Generator<Uint8Array> {
      for (const half of [file, file]) {
        read++;
        yield half;
      }
    }
    for (const id of drive(counted(), machine())) if (id === 'ISA') break;
    expect(read).toBe(1);
    const long = new Uint8Array(150_000);
    expect([...pieces(long)].map(({ buffer, length }) => [buffer === long.buffer, length])).toEqual([[true, 65536], [true, 65536], [true, 18928]]);
  });

  it('must be drained before the next piece', () => {
    const scanner = new Scanner();
    scanner.push(file);
    expect(() => scanner.push(file)).toThrow('takes the next chunk when');
  });

  it('says what to do with what is no bytes', () => {
    for (const piece of ['ISA*00', new Uint16Array(4), 5]) expect(() => new Scanner().push(piece as unknown as Uint8Array)).toThrow(/^X12 is read from pieces of Uint8Array: encode a text/);
  });
});

/** Files of other projects, which are not part of this one; `X12_SAMPLES` says where they are if not beside the repository. */
const FOLDER = process.env['X12_SAMPLES'] ?? path.resolve(import.meta.dirname, '../../../../../shared/x12-samples');
const available = existsSync(FOLDER);
const samples = available ? describe : describe.skip;
const names = available ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.edi')) : [];
/** Not interchanges at all. */
const NOT_X12 = new Set(['malformed/tigershark__278-sample.edi']);

samples(available ? 'the public samples, scanned' : 'the public samples, scanned (not run: sample folder absent)', () => {
  it('give the same segments in chunks of 1 byte, 7 bytes and 64 KiB', () => {
    expect(names.length).toBeGreaterThan(200);
    for (const name of names) {
      const file = readFileSync(path.join(FOLDER, name));
      const { segments, scanner } = scan(file);
      for (const size of [1, 7]) expect([name, scan(file, size).segments]).toEqual([name, segments]);
      expect([name, scanner.interchanges > 0]).toEqual([name, !NOT_X12.has(name)]);
    }
  });

  it('give every segment of every quirk', () => {
    const expected = JSON.parse(readFileSync(path.join(FOLDER, 'quirks/expected.json'), 'utf8')) as { file: string; segments: number }[];
    expect(expected).toHaveLength(18);
    for (const { file, segments } of expected) {
      for (const size of [1, 7, 65536]) {
        const { segments: found, scanner } = scan(readFileSync(path.join(FOLDER, 'quirks', file)), size);
        expect([file, found.length, scanner.truncated, scanner.ignored]).toEqual([file, segments, false, 0]);
      }
    }
  });
});
