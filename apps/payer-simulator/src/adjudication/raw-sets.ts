/** One transaction set as it was sent, and the same alone in an interchange of its own. */
export interface RawSet {
  /** ISA13, GS06 and ST02. */
  controlNumbers: [string, string, string];
  /** From ST to SE. */
  segments: string[];
  alone: Uint8Array;
  elementSeparator: string;
}

/**
 * Takes a file apart into its transaction sets, in their order, so that a bad one does not take its neighbours down. It knows
 * the usual layout only; a set it does not find is not read.
 */
export function* rawSets(bytes: Uint8Array): Generator<RawSet> {
  const text = Buffer.from(bytes).toString('latin1');   // byte for byte, whatever the characters are
  for (let start = text.indexOf('ISA'); start >= 0; ) {
    const interchange = splitInterchange(text, start);
    yield* setsOf(interchange);
    start = text.indexOf('ISA', interchange.end);
  }
}

interface RawInterchange {
  elementSeparator: string;
  terminator: string;
  segments: string[];
  end: number;
}

// ISA is the one segment of fixed width: its last character is the terminator.
const ISA_LENGTH = 106;

function splitInterchange(text: string, start: number): RawInterchange {
  const elementSeparator = text.charAt(start + 3);
  const terminator = text.charAt(start + ISA_LENGTH - 1);
  const segments: string[] = [];
  let position = start;
  for (;;) {
    const end = text.indexOf(terminator, position);
    const segment = text.slice(position, end < 0 ? text.length : end).replace(/^[\r\n]+/, '');
    segments.push(segment);
    position = end < 0 ? text.length : end + 1;
    if (end < 0 || segment.startsWith(`IEA${elementSeparator}`)) return { elementSeparator, terminator, segments, end: position };
  }
}

function* setsOf({ elementSeparator, terminator, segments }: RawInterchange): Generator<RawSet> {
  const element = (segment: string, index: number): string => segment.split(elementSeparator)[index] ?? '';
  const header = segments[0] ?? '';
  let group = '';
  let set: string[] | undefined;
  for (const segment of segments) {
    const id = element(segment, 0);
    if (id === 'GS') group = segment;
    if (id === 'ST') set = [];
    set?.push(segment);
    if (id !== 'SE' || !set) continue;
    const groupEnd = ['GE', '1', element(group, 6)].join(elementSeparator);
    const end = ['IEA', '1', element(header, 13)].join(elementSeparator);
    const alone = [header, group, ...set, groupEnd, end].map((part) => part + terminator).join('');
    yield { controlNumbers: [element(header, 13), element(group, 6), element(set[0] ?? '', 2)], segments: set, alone: Buffer.from(alone, 'latin1'), elementSeparator };
    set = undefined;
  }
}
