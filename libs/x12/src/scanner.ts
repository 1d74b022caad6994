import { X12Error } from './error.js';
import { type Delimiters, Segment, type Source } from './segment.js';

const ISA_ELEMENTS = 16;
/** Longer than any ISA, however it was padded or wrapped. */
const ISA_REACH = 260;

/** Decodes a file: UTF-8 where it is that, Latin-1 where it is not. */
export function toSource(bytes: Uint8Array): Source {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const plain = text.length === bytes.length;
    return { text, byteOffset: (index) => (plain ? index : new TextEncoder().encode(text.slice(0, index)).length) };
  } catch {
    return { text: new TextDecoder('latin1').decode(bytes), byteOffset: (index) => index };
  }
}

/** Cuts a text into segments, one interchange after the other, each with its own delimiters. */
export class Scanner {
  private position = 0;
  private delimiters: Delimiters | undefined;
  private readonly wrapped: boolean;
  /** Characters outside any interchange that are not white space. */
  ignored = 0;

  constructor(private readonly source: Source) {
    this.wrapped = source.text.includes('\n') || source.text.includes('\r');
  }

  /** The next ISA, wherever it is; undefined when there is none left. */
  nextInterchange(): Segment | undefined {
    const { text } = this.source;
    const from = this.position;
    for (let at = text.indexOf('ISA', from); at >= 0; at = text.indexOf('ISA', at + 1)) {
      const segment = this.header(at);
      if (segment === undefined) continue;
      this.ignored += text.slice(from, at).replaceAll('\uFEFF', '').trim().length;
      return segment;
    }
    this.ignored += text.slice(from).trim().length;
    this.position = text.length;
    return undefined;
  }

  /** The next segment of this interchange; undefined at the end of the text. */
  next(): Segment | undefined {
    const { text } = this.source;
    const { delimiters } = this;
    if (delimiters === undefined) return undefined;
    for (;;) {
      const from = this.skipSpace(delimiters);
      if (from >= text.length) return undefined;
      let end = text.indexOf(delimiters.terminator, from);
      if (end < 0) end = text.length;
      if (text.startsWith('BIN', from)) end = this.binaryEnd(from, end, delimiters);
      this.position = end + 1;
      const raw = this.unwrap(text.slice(from, end), delimiters);
      if (raw !== '') return new Segment(raw, delimiters, this.source, from);
    }
  }

  /** The fault of a file that ends too early. */
  endFault(missing: string): X12Error {
    const { text } = this.source;
    return new X12Error('truncated', `The file ends before ${missing}`, {
      segment: missing,
      byteOffset: this.source.byteOffset(text.length),
    });
  }

  private header(at: number): Segment | undefined {
    const text = this.source.text.slice(at, at + ISA_REACH);
    const element = text.charAt(3);
    if (!isDelimiter(element)) return undefined;
    let last = 3;
    for (let count = 1; count < ISA_ELEMENTS; count++) {
      last = text.indexOf(element, last + 1);
      if (last < 0) return undefined;
    }
    const component = text.charAt(last + 1);
    const terminator = text.charAt(last + 2);
    const raw = this.unwrap(text.slice(0, last + 2), { element, component, terminator });
    const parts = raw.split(element);
    const version = parts[12] ?? '';
    const distinct = new Set([element, component, terminator]).size === 3;
    if (!isDelimiter(component) || !isDelimiter(terminator) || !distinct || version.length !== 5) return undefined;
    // ISA11 became the repetition separator with version 00402; before, it was the standards identifier U.
    const repetition = parts[11] ?? '';
    const repeats = version >= '00402' && isDelimiter(repetition) && repetition !== element && repetition !== component;
    this.delimiters = { element, component, terminator, ...(repeats ? { repetition } : {}) };
    this.position = at + last + 3;
    return new Segment(raw, this.delimiters, this.source, at);
  }

  private skipSpace({ terminator, element }: Delimiters): number {
    const { text } = this.source;
    let at = this.position;
    for (; at < text.length; at++) {
      const char = text.charAt(at);
      if (char === terminator) continue;
      if (char === element || (char !== '\n' && char !== '\r' && char !== ' ' && char !== '\t' && char !== '\u001A' && char !== '\0')) break;
    }
    return at;
  }

  /** Takes out the line breaks of a file that was wrapped at a fixed width. */
  private unwrap(raw: string, { element, component }: Delimiters): string {
    if (!this.wrapped || (!raw.includes('\n') && !raw.includes('\r'))) return raw;
    let flat = raw;
    for (const char of ['\r', '\n']) if (char !== element && char !== component) flat = flat.replaceAll(char, '');
    return flat;
  }

  /** BIN01 is the length of BIN02, which may hold any character. */
  private binaryEnd(from: number, end: number, { element, terminator }: Delimiters): number {
    const { text } = this.source;
    const first = text.indexOf(element, from);
    const second = text.indexOf(element, first + 1);
    const length = Number(text.slice(first + 1, second));
    if (first !== from + 3 || second < 0 || !Number.isSafeInteger(length)) return end;
    const stop = second + 1 + length;
    return text.charAt(stop) === terminator ? stop : end;
  }
}

function isDelimiter(char: string): boolean {
  if (char === '') return false;
  const upper = char.toUpperCase();
  return char !== ' ' && !(upper >= 'A' && upper <= 'Z') && !(char >= '0' && char <= '9');
}
