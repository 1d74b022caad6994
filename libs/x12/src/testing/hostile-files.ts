import { BASES, baseFile, type BaseName } from './bases.js';
import { Draft } from './draft.js';
import { Random } from './random.js';

const NAMES = Object.keys(BASES) as BaseName[];
/** Bytes that separators are taken from; some cannot be any. */
const SEPARATORS = '*~:^|>!<+&#?\u0001\u001c\u001d\n\r A0';
const IDS = ['ST', 'SE', 'GS', 'GE', 'ISA', 'IEA', 'TA1', 'HL', 'NM1', 'CLM', 'LX', 'SV1', 'SVC', 'CLP', 'CAS', 'REF', 'DTP', 'BIN', 'BDS', 'LS', 'LE', 'PLB', 'EB', 'AK2', 'IK3', 'X', 'ZZZZ', ''];
const VALUES = ['', '1', '0', '-1', '837', '999', '0001', '1.5', '99999999999999999999', '1e9', '20260301', '00000000', 'XX', '18', '22', '1234567893', 'A:B:C', 'A^B^C', ':::', '^^^', 'Ä', '\u0000', '  ', '005010X222A1', '005010X221A1'];
const MEDDLING = ['~', '*', ':', '^', '~~~', '***', '~ST*837*0009~', '~SE*1*1~', '~GE*1*1~', '~IEA*1*1~', '~HL*9*1*22*0~', '~BIN*9999999*', '~BIN*-1*A~', '~BDS*ASC*3*', 'ISA*', '\r\n', '\u0000', '\ufeff'];

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Files to spoil: the invented ones, small, and what else is given. */
export function corpus(more: readonly Uint8Array[] = []): Uint8Array[] {
  const own = NAMES.flatMap((name) => [1, 2].map((seed) => bytesOf(firstParts(baseFile(name, seed)).map((segment) => `${segment}~\n`).join(''))));
  return [...own, ...more];
}

/** The first part of each set, so that a case takes no time. */
function firstParts(segments: readonly string[]): string[] {
  let inSet = 0;
  return segments.filter((segment) => {
    if (segment.startsWith('ST*')) inSet = 0;
    return ++inSet < 60 || /^(SE|GE|IEA)\*/.test(segment);
  });
}

/** Case `number` of a seed: one of the files spoilt byte by byte, an invented one spoilt value by value, or bytes after a grammar of envelopes. */
export function hostileFile(files: readonly Uint8Array[], seed: number, number: number): Uint8Array {
  const random = new Random(seed * 1_000_003 + number);
  const kind = random.under(10);
  return kind < 2 ? grammatical(random) : kind < 5 ? misspelt(random) : spoilt(random, files);
}

function grammatical(random: Random): Uint8Array {
  const interchanges = Array.from({ length: random.between(1, 3) }, () => interchange(random));
  return bytesOf(`${random.pick(['', '', ' \n', '\u00ef\u00bb\u00bf', 'junk '])}${interchanges.join(random.pick(['', '\n', ' junk ', '~']))}`);
}

function interchange(random: Random): string {
  const separator = () => SEPARATORS[random.under(SEPARATORS.length)] ?? '*';
  const usual = random.under(3) > 0;
  const [element, component, repetition, terminator] = usual ? ['*', ':', '^', '~'] : [separator(), separator(), separator(), separator()];
  const fixed = (text: string, length: number) => (random.under(20) === 0 ? text : text.padEnd(length));
  const head = ['ISA', '00', fixed('', 10), '00', fixed('', 10), 'ZZ', fixed('SENDER', 15), 'ZZ', fixed('RECEIVER', 15), '260304', '0915', repetition, random.pick(['00501', '00401', 'XXXXX']), '000000001', random.pick(['0', '1']), 'T', component];
  const end = terminator + random.pick(['', '\n', '\r\n', '']);
  const line = (elements: readonly string[]) => elements.join(element) + end;
  const body = Array.from({ length: random.under(12) }, () => part(random, line));
  return line(head) + body.join('') + (random.under(4) > 0 ? line(['IEA', '1', '000000001']) : '');
}

/** A whole or broken group, set, or run of segments; one inside the other as it comes. */
function part(random: Random, line: (elements: readonly string[]) => string): string {
  const segment = () => line([random.pick(IDS), ...Array.from({ length: random.under(12) }, () => random.pick(VALUES))]);
  const { transaction, functionalGroup, guide } = BASES[random.pick(NAMES)];
  switch (random.under(6)) {
    case 0:
      return line(['GS', functionalGroup, 'S', 'R', '20260304', '0915', '1', 'X', guide]) + line(['ST', transaction, '0001', guide]) + segment() + segment() + line(['SE', '4', '0001']) + line(['GE', '1', '1']);
    case 1:
      return line(['GS', functionalGroup, 'S', 'R', '20260304', '0915', '1', 'X', guide]);
    case 2:
      return line(['ST', transaction, random.pick(VALUES), guide]);
    case 3:
      return line([random.pick(['SE', 'GE', 'IEA']), random.pick(VALUES), random.pick(VALUES)]);
    default:
      return Array.from({ length: random.between(1, 8) }, segment).join('');
  }
}

/** A file whose envelope is right and whose values and segments are not, for what only looks inside whole sets. */
function misspelt(random: Random): Uint8Array {
  const draft = new Draft(firstParts(baseFile(random.pick(NAMES), random.between(1, 9))), random.under(1e9));
  // SE01 goes with what is left of the set.
  for (let edits = random.between(0, 4); edits > 0; edits--) {
    const ids = draft.segments.map((segment) => segment.slice(0, segment.indexOf('*'))).filter((id) => !/^(ISA|GS|ST|SE|GE|IEA)$/.test(id));
    const path = `${random.pick(ids.length > 0 ? ids : ['ST'])}*`;
    const repeated = Array.from({ length: random.between(1, 40) }, () => draft.text(draft.find(path)));
    [
      () => draft.edit(path, random.between(1, 12), random.pick(VALUES)),
      () => draft.edit(path, random.between(1, 9), (value) => value + random.pick(['^', ':', 'A', '0', '.1', '-']) + value),
      () => draft.drop(path),
      () => draft.double(path),
      () => draft.swap(path),
      () => draft.insert(path, ...repeated),
    ][random.under(6)]?.();
  }
  const starts = draft.segments.flatMap((segment, at) => (segment.startsWith('ST*') ? [at] : []));
  for (const start of starts) {
    const end = draft.segments.findIndex((segment, at) => at > start && segment.startsWith('SE*'));
    if (end > 0) draft.segments[end] = draft.text(end).replace(/^SE\*\d*/, `SE*${end - start + 1}`);
  }
  return draft.bytes;
}

function spoilt(random: Random, files: readonly Uint8Array[]): Uint8Array {
  let bytes = random.pick(files);
  for (let edits = random.between(1, 5); edits > 0; edits--) bytes = edited(random, bytes, files);
  return bytes;
}

function edited(random: Random, bytes: Uint8Array, files: readonly Uint8Array[]): Uint8Array {
  const at = random.under(bytes.length + 1);
  const to = Math.min(bytes.length, at + random.under(random.pick([4, 40, 400])));
  const between = (middle: Uint8Array) => joined(bytes.subarray(0, at), middle, bytes.subarray(to));
  switch (random.under(9)) {
    case 0:
      return flipped(bytes, at, 1 << random.under(8));
    case 1:
      return flipped(bytes, at, random.under(256));
    case 2:
      return bytes.slice(0, at);
    case 3:
      return between(joined(bytes.subarray(at, to), bytes.subarray(at, to)));
    case 4: {
      const other = random.pick(files);
      const from = random.under(other.length + 1);
      return between(other.subarray(from, from + random.under(600)));
    }
    case 5: {
      const [one, two] = [bytesOf(SEPARATORS)[random.under(SEPARATORS.length)] ?? 0, bytes[random.under(bytes.length)] ?? 0];
      return bytes.map((byte) => (byte === one ? two : byte === two ? one : byte));
    }
    case 6:
      return between(new Uint8Array(random.pick([100, 3_000, 70_000])).fill(random.pick([0x41, 0x2a, 0x3a, 0x5e, 0x7e, 0x31, 0xff])));
    case 7:
      return between(bytesOf(random.pick(MEDDLING)));
    default:
      return between(bytesOf(random.pick(VALUES)));
  }
}

function flipped(bytes: Uint8Array, at: number, mask: number): Uint8Array {
  const changed = bytes.slice();
  if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ mask;
  return changed;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
