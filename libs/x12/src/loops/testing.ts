import type { Guide, SegmentUsage } from '../guides/guide.js';
import { Scanner } from '../scan/scanner.js';
import type { Segment } from '../scan/segment.js';
import { codesAt } from './codes.js';
import type { LoopFault } from './fault.js';
import { createTracker, type Tracker } from './tracker.js';

const HEADER = 'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*1200*^*00501*000000001*0*T*:~';

/** Feeds the segments of `texts` to `each`, numbered from ST = 1. */
export function feed(texts: readonly string[], each: (segment: Segment, text: string) => void): void {
  const scanner = new Scanner();
  scanner.push(new TextEncoder().encode(`${HEADER}${texts.join('~')}~`));
  scanner.end();
  scanner.next();
  scanner.segment.number = 0;
  for (const text of texts) if (scanner.next()) each(scanner.segment, text);
}

export interface Placed {
  /** `2010AA NM1` for each segment, `-` where it has no place. */
  places: string[];
  usages: number[];
  /** `required_segment_missing 2010AA N4 @7`. */
  faults: string[];
}

/** Places the segments of one set, ends it if it has no SE, and tells where each went and what was wrong. */
export function placeAll(guide: Guide, texts: readonly string[], tracker?: (report: (fault: LoopFault) => void) => Tracker): Placed {
  const { loops, segments } = guide;
  const placed: Placed = { places: [], usages: [], faults: [] };
  const report = ({ code, loop, usage, segmentNumber }: LoopFault) => {
    placed.faults.push([code, loops[loop]?.id ?? loop, ...(usage < 0 ? [] : [segments[usage]?.id]), `@${segmentNumber}`].join(' '));
  };
  const one = tracker ? tracker(report) : createTracker(guide, report);
  feed(texts, (segment) => {
    const usage = one.place(segment);
    placed.usages.push(usage);
    placed.places.push(usage < 0 ? '-' : `${loops[segments[usage]?.loop ?? 0]?.id} ${segments[usage]?.id}`);
    if (segment.number === texts.length && !texts.at(-1)?.startsWith('SE')) one.end(segment);
  });
  return placed;
}

/** A segment of a random set, and the usage that it was made from. */
export interface Made {
  usage: SegmentUsage;
  text: string;
  /** Which instance of its loop, unique in the set. */
  instance: number;
}

/** A set that the guide allows: walks its tables, with `chance` (0 to 1, and below 1) deciding what is there, how often and in which order. */
export function makeSet(guide: Guide, chance: () => number): Made[] {
  const { loops, segments } = guide;
  const made: Made[] = [];
  let instances = 0;
  let level = 0;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const text = (usage: SegmentUsage, parent: number) => {
    const elements = usage.elements.map((element, at) => {
      const codes = codesAt(usage, at + 1);
      return codes ? pick(codes) + (element.components ? ':X' : '') : element.usage === 'R' ? 'X' : '';
    });
    if (usage.id === 'HL') elements.splice(0, 2, String(++level), parent === 0 ? '' : String(parent));
    return [usage.id, ...elements].join('*').replace(/\*+$/, '');
  };
  const times = (usage: string, max: number) => Math.min(max, usage === 'N' ? 0 : usage === 'R' ? 1 + Math.floor(chance() * 1.3) : Math.floor(chance() * 1.4));
  const open = (index: number, parent: number) => {
    const loop = loops[index];
    if (!loop) return;
    const instance = ++instances;
    const trigger = segments[loop.trigger] as SegmentUsage;
    made.push({ usage: trigger, text: text(trigger, parent), instance });
    const mine = trigger.id === 'HL' ? level : parent;
    const turns: (() => void)[][] = [];
    let position: number | undefined;
    for (const child of loop.children) {
      const at = 'segment' in child ? segments[child.segment] : loops[child.loop];
      if (!at || ('segment' in child && child.segment === loop.trigger)) continue;
      if (at.position !== position) turns.push([]);
      position = at.position;
      const put = 'segment' in child ? () => void made.push({ usage: at as SegmentUsage, text: text(at as SegmentUsage, mine), instance }) : () => open(at.index, mine);
      for (let left = times(at.usage, 'max' in at ? at.max : at.repeat); left > 0; left--) turns.at(-1)?.push(put);
    }
    for (const turn of turns) while (turn.length > 0) turn.splice(Math.floor(chance() * turn.length), 1)[0]?.();
  };
  open(0, 0);
  return made;
}
