import { integerIn } from './bytes.js';
import { type Hand, NO, WAIT, YES } from './header.js';
import { type Delimiters, packId } from './segment.js';

const BIN = packId('BIN');
const BDS = packId('BDS');
/** BIN01, or BDS01 and BDS02, end within so many bytes. */
const REACH = 40;

/** The beginning of a binary segment: how many elements it has, where the last begins and what length is announced for it. */
export interface BinaryHeader {
  elements: number;
  data: number;
  length: number;
}

/** Reads `BIN*length*` or `BDS*filter*length*` at `first`: the element after it is as long as it says and may hold any byte. */
export function readBinaryHeader({ bytes, to, final }: Hand, first: number, { element, terminator }: Delimiters, found: BinaryHeader): number {
  const more = final ? NO : WAIT;
  if (first + 4 > to) return more;
  const id = ((bytes[first] as number) << 16) | ((bytes[first + 1] as number) << 8) | (bytes[first + 2] as number);
  if ((id !== BIN && id !== BDS) || bytes[first + 3] !== element) return NO;
  found.elements = id === BIN ? 2 : 3;
  let start = first + 4;
  let at = start;
  for (let left = found.elements - 1; left > 0; at++) {
    if (at >= to) return more;
    if (at - first > REACH || bytes[at] === terminator) return NO;
    if (bytes[at] === element && --left > 0) start = at + 1;
  }
  found.data = at;
  found.length = integerIn(bytes, start, at - 1);
  return found.length >= 0 ? YES : NO;
}
