import { DICTIONARY } from './data/dictionary.js';
import { DICTIONARY as ENROLLMENT } from './data/dictionary-enrollment.js';
import type { ElementType, ElementUsage, SyntaxNote } from './guide.js';

/** A segment of the base standard, every element as if it were not used. */
interface BaseSegment {
  elements: readonly ElementUsage[];
  syntax: readonly SyntaxNote[];
}

interface Facts {
  type: ElementType;
  min: number;
  max: number;
  name: string;
}

let base: Map<string, BaseSegment> | undefined;

/** The segments of version 005010 that any guide uses, read once from the generated dictionary. */
export function baseSegments(): Map<string, BaseSegment> {
  return (base ??= readDictionary(DICTIONARY + ENROLLMENT));
}

function readDictionary(text: string): Map<string, BaseSegment> {
  const elements = new Map<string, Facts>();
  const composites = new Map<string, { parts: string[]; syntax: SyntaxNote[] }>();
  const segments = new Map<string, BaseSegment>();
  const unused = (part: string, position: number): ElementUsage => {
    const [id = '', times = '1'] = part.split('^');
    const repeat = readCount(times);
    const composite = composites.get(id);
    if (composite) {
      const components = composite.parts.map((component, at) => unused(component, at + 1));
      return { position, id, name: '', usage: 'N', repeat, min: 0, max: 0, components, syntax: composite.syntax };
    }
    const facts = elements.get(id);
    if (!facts) throw new Error(`The dictionary has no element ${id}`);
    return { position, id, name: facts.name, usage: 'N', repeat, type: facts.type, min: facts.min, max: facts.max };
  };
  for (const line of text.split('\n')) {
    const [head = '', notes = ''] = line.split(' | ');
    const [kind, id = '', ...rest] = head.split(' ');
    if (kind === 'e') elements.set(id, { type: rest[0] as ElementType, min: Number(rest[1]), max: Number(rest[2]), name: rest.slice(3).join(' ') });
    else if (kind === 'c') composites.set(id, { parts: rest, syntax: readNotes(notes) });
    else if (kind === 's') segments.set(id, { elements: rest.map((part, at) => unused(part, at + 1)), syntax: readNotes(notes) });
  }
  return segments;
}

/** `3`, or `>1` for any number. */
export function readCount(text: string): number {
  return text === '>1' ? Infinity : Number(text);
}

function readNotes(text: string): SyntaxNote[] {
  if (text === '') return [];
  return text.split(' ').map((note) => ({ kind: note[0] as SyntaxNote['kind'], elements: (note.slice(1).match(/../g) ?? []).map(Number) }));
}
