import { packId } from '../scan/segment.js';
import type { CodeSetName } from '../code-sets/port.js';
import { baseSegments, readCount } from './dictionary.js';
import type { ElementUsage, Guide, Loop, SegmentUsage, Usage } from './guide.js';

/** The lines of a guide, as tools/make-guides.mjs prints them, into its tables; takes a few milliseconds. */
export function compileGuide(text: string): Guide {
  const lines = text.split('\n');
  const [, transaction = '', id = '', functionalGroup = '', name = ''] = (lines[0] ?? '').split(' ');
  const reader = new Reader(lines);
  reader.loop(1, -1);
  return { transaction, id, name, functionalGroup, loops: reader.loops, segments: reader.segments };
}

interface Draft extends Loop {
  children: ({ segment: number } | { loop: number })[];
}

/** Of a loop or segment: its depth, id, usage, count, position and name. */
const HEAD = /^( *)(?:loop )?(\S+) ([RSN]) (\S+) (\d+) (.*)$/;

class Reader {
  readonly loops: Draft[] = [];
  readonly segments: SegmentUsage[] = [];
  /** Where the first loop of an id has its children. */
  private readonly bodies = new Map<string, number>();
  /** Elements by segment and text, so that usages that are alike share them. */
  private readonly known = new Map<string, readonly ElementUsage[]>();
  private readonly codes = new Map<string, readonly string[]>();

  constructor(private readonly lines: readonly string[]) {}

  /** Reads the loop at line `at`; answers the line after it. */
  loop(at: number, parent: number): number {
    const [, indent, id, usage, repeat, position, rest] = this.head(at);
    const [name = '', same] = rest.split(' | ');
    const index = this.loops.length;
    const loop: Draft = { index, id, name, parent, position: Number(position), usage: usage as Usage, repeat: readCount(repeat), trigger: this.segments.length, children: [] };
    this.loops.push(loop);
    if (parent >= 0) this.loops[parent]?.children.push({ loop: index });
    if (same === undefined) {
      if (!this.bodies.has(id)) this.bodies.set(id, at + 1);
      return this.children(at + 1, indent.length, index);
    }
    const body = this.bodies.get(id);
    if (body === undefined) throw new Error(`No loop ${id} before line ${at + 1} of the guide`);
    this.children(body, depthOf(this.lines[body]) - 1, index);
    return at + 1;
  }

  private children(from: number, depth: number, loop: number): number {
    let at = from;
    while (depthOf(this.lines[at]) > depth) at = this.lines[at]?.startsWith('loop ', depth + 1) ? this.loop(at, loop) : this.segment(at, loop);
    return at;
  }

  private segment(at: number, loop: number): number {
    const [, indent, id, usage, max, position, name] = this.head(at);
    let next = at + 1;
    while (depthOf(this.lines[next]) > indent.length) next++;
    const base = baseSegments().get(id);
    if (!base) throw new Error(`The dictionary has no segment ${id}`);
    const body = this.lines.slice(at + 1, next).map((line) => line.slice(indent.length + 1));
    const key = `${id}\n${body.join('\n')}`;
    let elements = this.known.get(key);
    if (!elements) this.known.set(key, (elements = this.elements(base.elements, body)));
    const index = this.segments.length;
    this.segments.push({ index, id, packed: packId(id), name, loop, position: Number(position), usage: usage as Usage, max: readCount(max), elements, syntax: base.syntax });
    this.loops[loop]?.children.push({ segment: index });
    return next;
  }

  private elements(base: readonly ElementUsage[], body: readonly string[]): readonly ElementUsage[] {
    const elements = base.slice();
    for (const line of body) {
      const [head = '', ...marks] = line.split(' | ');
      const [place = '', usage, ...name] = head.split(' ');
      const [position = 0, component = 0] = place.split('-').map(Number);
      const change = { usage: usage as Usage, ...(name.length > 0 && { name: name.join(' ') }), ...this.marks(marks) };
      const element = elements[position - 1] as ElementUsage;
      if (component === 0) elements[position - 1] = { ...element, ...change };
      else {
        const components = (element.components ?? []).slice();
        components[component - 1] = { ...(components[component - 1] as ElementUsage), ...change };
        elements[position - 1] = { ...element, components };
      }
    }
    return elements;
  }

  private marks(marks: readonly string[]): Partial<ElementUsage> {
    const [mark] = marks;
    if (mark === undefined) return {};
    if (mark.startsWith('@')) return { codeSet: mark.slice(1) as CodeSetName };
    let codes = this.codes.get(mark);
    if (!codes) this.codes.set(mark, (codes = mark.split(',')));
    return { codes };
  }

  private head(at: number): [string, string, string, string, string, string, string] {
    const found = HEAD.exec(this.lines[at] ?? '');
    if (!found) throw new Error(`Line ${at + 1} of the guide is no loop or segment`);
    return found as unknown as [string, string, string, string, string, string, string];
  }
}

function depthOf(line: string | undefined): number {
  if (line === undefined || line === '') return -1;
  let depth = 0;
  while (line.charCodeAt(depth) === 32) depth++;
  return depth;
}
