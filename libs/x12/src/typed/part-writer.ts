import { X12Error } from '../error.js';
import type { OtherSegment, WithOther } from '../model.js';
import type { SegmentWriter } from '../write/segment-writer.js';
import type { PartLevel } from './events.js';
import type { CompiledLoop, CompiledPart, CompiledRule } from './compiled.js';
import { Kind } from './op.js';
import { Action } from './table.js';
import { writeGroups } from './write-groups.js';
import { writeWithRest } from './write-rest.js';
import { writeOps } from './write-elements.js';
import { saysAnything, type Target } from './target.js';

const NONE: readonly OtherSegment[] = [];

/** Writes a part as its tables say, with the segments that were kept at the places the guide gives them. */
export function writePart(part: CompiledPart, value: object, out: SegmentWriter, level?: PartLevel): void {
  if (part.level) out.level(level?.number ?? '', level?.parent, part.level.code, level?.hasChild);
  new PartWriter(out).loop(part.loop, value as Target, undefined);
}

/** A segment as it was kept. */
export function writeOther({ id, elements }: OtherSegment, out: SegmentWriter): void {
  out.beginUnknown(id);
  for (const [index, element] of elements.entries()) out.raw(index + 1, element);
  out.end();
}

class PartWriter {
  constructor(private readonly out: SegmentWriter) {}

  /** Writes a loop with those inside it; `outer` is the object of the loop around. */
  loop(loop: CompiledLoop, owner: Target, outer: Target | undefined): void {
    const holder = (loop.keepIn === '' ? owner : owner[loop.keepIn]) as WithOther;
    const { other } = holder;
    if (other !== undefined && other.length > 0) {
      if (loop.mode !== 'same' && loop.mode !== 'kept') refuseOtherLoops(loop, other);
      this.withOther(loop, owner, outer, other);
    } else if (loop.fast !== undefined) {
      return loop.fast(owner, this.out, loop, this);
    } else {
      const { rules } = loop;
      for (let i = 0; i < rules.length; i++) {
        const rule = rules[i] as CompiledRule;
        this.rule(rule, rule.outer && outer !== undefined ? outer : owner, i === 0 && loop.mode !== 'kept', NONE);
      }
    }
    const { children } = loop;
    for (let i = 0; i < children.length; i++) this.child(children[i] as CompiledLoop, owner);
  }

  /** Writes a loop inside the one of `owner`, where it has something to say. */
  child(loop: CompiledLoop, owner: Target): void {
    switch (loop.mode) {
      case 'one': {
        const object = owner[loop.field] as Target | undefined;
        if (object !== undefined) this.loop(loop, object, owner);
        return;
      }
      case 'many': {
        if (loop.present?.(owner as never) === false) return;
        const list = (owner[loop.field] ?? []) as Target[];
        if (list.length > loop.most && !this.out.lenient) throw tooMany(loop);
        for (let i = 0; i < list.length; i++) this.loop(loop, list[i] as Target, owner);
        return;
      }
      case 'within':
        return this.loop(loop, owner[loop.field] as Target, owner);
      case 'kept':
        if ((owner as WithOther).other !== undefined) this.loop(loop, owner, owner);
        return;
      default:
        if (loop.present?.(owner as never) || (owner as WithOther).other?.some((segment) => segment.loop === loop.id)) this.loop(loop, owner, owner);
    }
  }

  private withOther(loop: CompiledLoop, owner: Target, outer: Target | undefined, other: readonly OtherSegment[]): void {
    const rankOf = ({ id }: OtherSegment): number => loop.ranks.get(id) ?? loop.ranks.size;
    const whole = other.filter((segment) => segment.loop === loop.id && !segment.partlyRead).sort((one, two) => rankOf(one) - rankOf(two));
    const rests = other.filter((segment) => segment.loop === loop.id && segment.partlyRead);
    let next = 0;
    const flush = (rank: number): void => {
      for (let segment = whole[next]; segment !== undefined && rankOf(segment) < rank; segment = whole[++next]) writeOther(segment, this.out);
    };
    for (const [index, rule] of loop.rules.entries()) {
      if (index > 0) flush(rule.rank);
      this.rule(rule, rule.outer && outer !== undefined ? outer : owner, index === 0 && loop.mode !== 'kept', rests);
    }
    flush(Infinity);
  }

  private rule(rule: CompiledRule, owner: Target, opens: boolean, rests: readonly OtherSegment[]): void {
    const { out } = this;
    if (rule.writes !== undefined && !rule.writes(owner as never)) return;
    if (rule.fast !== undefined && rests.length === 0) return rule.fast.write(owner, out, rule, opens);
    switch (rule.action) {
      case Action.fields:
        if (opens || saysAnything(rule.ops, owner)) this.segment(rule, owner, restOf(rule, owner, rests, 0));
        return;
      case Action.into: {
        const target = owner[rule.field] as Target | undefined;
        if (target !== undefined && (opens || saysAnything(rule.ops, target))) this.segment(rule, target, restOf(rule, target, rests, 0));
        return;
      }
      case Action.list: {
        const list = (owner[rule.field] ?? []) as Target[];
        for (let i = 0; i < list.length; i++) {
          const item = list[i] as Target;
          if (rule.of === undefined || rule.of(item as never)) this.segment(rule, item, restOf(rule, item, rests, i));
        }
        return;
      }
      case Action.groups:
        return writeGroups(rule, (owner[rule.field] ?? []) as readonly unknown[], out);
      default:
        rule.custom?.write(owner as never, out);
    }
  }

  private segment(rule: CompiledRule, source: Target, rest: OtherSegment | undefined): void {
    const { out } = this;
    out.begin(rule.id);
    if (rest === undefined) writeOps(rule.ops, source, out);
    else writeWithRest(rule, source, out, rest);
    out.end();
  }
}

/** Refuses segments of loops that are not written, rather than lose them. */
function refuseOtherLoops(loop: CompiledLoop, other: readonly OtherSegment[]): void {
  for (const { loop: id, id: segment, partlyRead } of other) {
    if (!partlyRead && !loop.keeps.has(id)) throw new X12Error('unwritable_value', `${segment} cannot be written in loop ${id}`, { segment });
  }
}

function tooMany({ rules: [first], most }: CompiledLoop): X12Error {
  const segment = first?.id ?? '';
  return new X12Error('unwritable_value', `There would be more than ${most} ${segment}`, { segment });
}

/** What was kept of this very segment: the same qualifier and the same place in its list. */
function restOf(rule: CompiledRule, source: Target, rests: readonly OtherSegment[], item: number): OtherSegment | undefined {
  if (rests.length === 0) return undefined;
  const first = rule.ops.find(({ at, kind, component }) => at === 1 && kind === Kind.text && component === 0);
  return rests.find(({ id, elements, item: place = 0 }) => {
    if (id !== rule.id || place !== item) return false;
    const [qualifier = ''] = elements;
    if (typeof qualifier !== 'string') return rule.when === undefined;
    if (rule.when && rule.when.at === 1 && rule.when.component === 0 && !rule.when.codes.includes(qualifier.trim())) return false;
    return rule.action !== Action.list || first === undefined || source[first.field] === qualifier.trim();
  });
}
