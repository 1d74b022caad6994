import type { X12Error } from '../error.js';
import type { OtherSegment, WithOther } from '../model.js';
import { codeIn } from '../scan/bytes.js';
import { packId } from '../scan/segment.js';
import type { PartLevel } from './events.js';
import type { Candidate, CompiledLoop, CompiledPart, CompiledRule, Program } from './compiled.js';
import { lacks, type Values } from './element-values.js';
import { readOps } from './read-elements.js';
import { KEEP, type Target } from './target.js';
import { readGroups } from './read-groups.js';
import { Action } from './table.js';

const MOST_DEPTH = 16;
const HL = packId('HL');

/** A part that has been read. */
export interface ReadPart {
  part: CompiledPart;
  value: object;
  level: PartLevel | undefined;
}

/**
 * Reads the segments of one transaction set into its parts. A segment belongs to the innermost loop that has a rule for it or may be
 * followed by the loop it opens; one that no rule fits is kept with the loop it stands in.
 */
export class PartReader {
  private readonly loops: CompiledLoop[] = [];
  private readonly objects: Target[] = [];
  private readonly seen = new Int32Array(MOST_DEPTH);
  private readonly numbers = new Float64Array(MOST_DEPTH);
  private readonly offsets = new Float64Array(MOST_DEPTH);
  private readonly ids: string[] = [];
  private depth = -1;
  private level: PartLevel | undefined;
  /** The part that ended where the segment that began the next could not be read. */
  ended: ReadPart | undefined;
  /** The part that each level is, by HL01. */
  private readonly levels = new Map<string, string>();

  constructor(
    private readonly program: Program,
    private readonly values: Values,
  ) {}

  /** Begins a set; the cursor stands on its ST. */
  begin(): void {
    this.depth = -1;
    this.ended = undefined;
    this.level = undefined;
    this.levels.clear();
    const first = this.program.parts.find((part) => part.first);
    if (first) this.enter(first.loop, first.create() as Target);
  }

  /** Reads the segment; answers the part that it ended. */
  read(): ReadPart | undefined {
    const { values, depth } = this;
    const loop = this.loops[depth] as CompiledLoop;
    const { id } = values.segment;
    const { ids } = loop;
    for (let i = 0; i < ids.length; i++) {
      if (ids[i] !== id) continue;
      const plain = loop.plain[i];
      if (plain === undefined) return this.choose(loop.candidates[i] as Candidate[], loop);
      this.run(plain, this.objects[depth] as Target, loop);
      return undefined;
    }
    this.keep(loop, this.objects[depth] as Target);
    return undefined;
  }

  /** Ends the last part of the set. */
  end(): ReadPart | undefined {
    return this.depth < 0 ? undefined : this.endPart();
  }

  private choose(candidates: readonly Candidate[], loop: CompiledLoop): ReadPart | undefined {
    const own = this.objects[this.depth] as Target;
    let kept = false;
    let opens = false;
    const { segment } = this.values;
    let first = NaN;
    for (let i = 0; i < candidates.length; i++) {
      const { rule, opens: opened } = candidates[i] as Candidate;
      if (rule.codes.length > 0 && !this.fits(rule, first === first ? first : (first = segment.code(1)))) {
        if (opened) opens = true;
        else kept = true;
        continue;
      }
      if (opened !== undefined) {
        if (opened.parent === undefined) return this.openPart(opened, rule);
        const above = opened.depth - 1;
        if (opened.mode !== 'many' && opened.mode !== 'kept' && (this.seen[above] as number) & opened.bit) {
          kept ||= this.loops[above + 1] === opened;
          opens = true;
          continue;
        }
        this.open(opened, rule);
        return undefined;
      }
      kept = true;
      const owner = rule.outer ? (this.objects[this.depth - 1] as Target) : own;
      if (rule.once && (this.seen[this.depth] as number) & rule.bit) continue;
      if (rule.reads !== undefined && !rule.reads(owner as never, this.values)) continue;
      if (rule.custom !== undefined && !rule.custom.read(owner as never, this.values)) continue;
      this.seen[this.depth] = (this.seen[this.depth] as number) | rule.bit;
      if (!this.run(rule, owner, loop)) this.seen[this.depth] = (this.seen[this.depth] as number) & ~rule.bit;
      return undefined;
    }
    if (this.values.segment.id === HL && opens) this.values.invalid(3, 'the code of a level of this guide');
    if (opens && !kept) throw this.values.fault('unexpected_segment', `${this.values.id} opens no loop that may stand here`, 1);
    this.keep(loop, own);
    return undefined;
  }

  private fits(rule: CompiledRule, first: number): boolean {
    const { segment } = this.values;
    const { codes } = rule;
    const { at, component } = rule.when as NonNullable<CompiledRule['when']>;
    const code = component !== 0 ? segment.componentCode(at, component) : at === 1 ? first : segment.code(at);
    for (let i = 0; i < codes.length; i++) if (codes[i] === code) return true;
    if (code === 0) return false;
    const start = component === 0 ? segment.start(at) : segment.componentStart(at, component);
    // Most codes have no white space around them.
    if (code > 0 && (code & 0xff) > 32 && (segment.bytes[start] as number) > 32) return false;
    return this.fitsTrimmed(rule, at, component);
  }

  private fitsTrimmed(rule: CompiledRule, at: number, component: number): boolean {
    const text = component === 0 ? this.values.text(at) : this.values.component(at, component);
    const bytes = new TextEncoder().encode(text);
    return rule.codes.includes(codeIn(bytes, 0, bytes.length));
  }

  private openPart(loop: CompiledLoop, rule: CompiledRule): ReadPart | undefined {
    const done = this.end();
    this.ended = done;
    if (loop.part.level) this.openLevel(loop.part, loop.part.level);
    const value = loop.part.create() as Target;
    this.enter(loop, value);
    this.seen[0] = rule.bit;
    this.runFirst(rule, value, loop);
    this.ended = undefined;
    return done;
  }

  /** HL02 names the parent, so levels are tied together by number and not by their order. */
  private openLevel(part: CompiledPart, { under }: NonNullable<CompiledPart['level']>): void {
    const { values } = this;
    const number = values.required(1);
    const parent = values.text(2) || undefined;
    if (under.length > 0 && !under.includes(this.levels.get(parent ?? '') ?? '')) throw values.fault('invalid_element', 'HL02 does not name the level above', 2);
    const child = values.text(4);
    this.level = { number, parent, hasChild: child === '' ? undefined : child === '1' };
    this.levels.set(number, part.name);
  }

  private open(loop: CompiledLoop, rule: CompiledRule): void {
    const above = loop.depth - 1;
    while (this.depth > above) this.close();
    const parent = this.objects[above] as Target;
    this.seen[above] = (this.seen[above] as number) | loop.bit;
    const object = childObject(loop, parent);
    this.enter(loop, object);
    this.seen[this.depth] = rule.bit;
    this.runFirst(rule, object, loop);
  }

  private enter(loop: CompiledLoop, object: Target): void {
    const depth = ++this.depth;
    const { segment } = this.values;
    this.loops[depth] = loop;
    this.objects[depth] = object;
    this.seen[depth] = 0;
    this.numbers[depth] = segment.number;
    this.offsets[depth] = segment.offset;
    this.ids[depth] = loop.depth === 0 && loop.part.first ? 'ST' : (loop.rules[0]?.id ?? '');
  }

  private close(): void {
    const depth = this.depth--;
    const loop = this.loops[depth] as CompiledLoop;
    const missing = loop.neededBits & ~(this.seen[depth] as number);
    if (missing !== 0) throw this.lacking(loop, depth, missing);
  }

  private endPart(): ReadPart {
    while (this.depth >= 0) this.close();
    const { level } = this;
    this.level = undefined;
    return { part: (this.loops[0] as CompiledLoop).part, value: this.objects[0] as object, level };
  }

  private lacking(loop: CompiledLoop, depth: number, missing: number): X12Error {
    const { set } = this.values;
    const what = loop.needed.find(({ bit }) => bit & missing)?.what ?? '';
    const number = this.numbers[depth] as number;
    const place = { ...this.values.place(), segment: this.ids[depth] ?? '', byteOffset: this.offsets[depth] as number };
    return lacks(what, set ? { ...place, segmentNumber: number - set.firstSegment + 1 } : place);
  }

  private runFirst(rule: CompiledRule, owner: Target, loop: CompiledLoop): void {
    if (rule.custom === undefined) this.run(rule, owner, loop);
    else if (!rule.custom.read(owner as never, this.values)) this.keep(loop, owner);
  }

  /** Whether the rule has read the segment: otherwise it is kept as it is. */
  private run(rule: CompiledRule, owner: Target, loop: CompiledLoop): boolean {
    const { values } = this;
    if (rule.fast !== undefined) {
      const left = rule.fast.read(owner, values, rule);
      if (left === 0 && !hasUnread(rule, values)) return true;
      return this.leave(rule, loop, owner, left);
    }
    let left: number;
    switch (rule.action) {
      case Action.fields:
        left = readOps(rule.ops, owner, values, 0);
        break;
      case Action.into: {
        let target = owner[rule.field] as Target | undefined;
        if (target === undefined) owner[rule.field] = target = rule.create?.() as Target;
        left = readOps(rule.ops, target, values, 0);
        break;
      }
      case Action.list: {
        const item = rule.create?.() as Target;
        const list = (owner[rule.field] ??= []) as object[];
        left = readOps(rule.ops, item, values, 0);
        if (left !== KEEP) list.push(item);
        break;
      }
      case Action.groups:
        left = readGroups(rule, (owner[rule.field] ??= []) as unknown[], values);
        break;
      default:
        // A custom rule has read it already, unless it opened the loop.
        return true;
    }
    return left === 0 && !hasUnread(rule, values) ? true : this.leave(rule, loop, owner, left);
  }

  /** Keeps a segment of which not all was read, or nothing. */
  private leave(rule: CompiledRule, loop: CompiledLoop, owner: Target, left: number): boolean {
    const keptBy = rule.outer ? (this.objects[this.depth] as Target) : owner;
    if (left === KEEP) this.keep(loop, keptBy);
    else this.keepRest(loop, keptBy, rule.action === Action.list ? (owner[rule.field] as unknown[]).length - 1 : 0);
    return left !== KEEP;
  }

  private keep(loop: CompiledLoop, owner: Target): void {
    if (loop.strict !== '') throw this.values.fault('unexpected_segment', loop.strict);
    keeper(loop, owner).push(this.values.toOther(loop.id));
  }

  /** The segment was understood but for some elements. */
  private keepRest(loop: CompiledLoop, owner: Target, ordinal: number): void {
    keeper(loop, owner).push({ ...this.values.toOther(loop.id), partlyRead: true, ...(ordinal > 0 ? { item: ordinal } : {}) });
  }
}

function keeper(loop: CompiledLoop, owner: Target): OtherSegment[] {
  const holder = (loop.keepIn === '' ? owner : owner[loop.keepIn]) as WithOther;
  return (holder.other ??= []);
}

function childObject(loop: CompiledLoop, parent: Target): Target {
  switch (loop.mode) {
    case 'one': {
      const object = loop.create?.() as Target;
      parent[loop.field] = object;
      return object;
    }
    case 'many': {
      const object = loop.create?.() as Target;
      ((parent[loop.field] ??= []) as object[]).push(object);
      return object;
    }
    case 'within':
      return parent[loop.field] as Target;
    default:
      return parent;
  }
}

function hasUnread(rule: CompiledRule, values: Values): boolean {
  const { segment } = values;
  const { count, bounds } = segment;
  const { mask, composites } = rule;
  if (count > 30 || ((2 << count) - 2) & ~mask) {
    for (let i = 1; i <= count; i++) {
      if ((mask >>> i) & 1 && i < 32) continue;
      if ((bounds[i + 1] as number) - 1 > (bounds[i] as number) && values.has(i)) return true;
    }
  }
  for (let i = 0; i < composites.length; i++) {
    const { at, most } = composites[i] as { at: number; most: number };
    if (!values.hasComponents(at)) continue;
    const parts = values.componentCount(at);
    for (let part = most + 1; part <= parts; part++) if (values.component(at, part) !== '') return true;
  }
  return false;
}
