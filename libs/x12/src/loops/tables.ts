import type { Guide } from '../guides/guide.js';
import { codeKey, codesAt, KeyTable, qualifierOf } from './codes.js';
import type { Choice, Detached } from './ways.js';

/** Stands for `>1` among the maxima. */
const UNBOUNDED = 0x7fffffff;

/**
 * A guide as the tracker walks it, in arrays. A slot is what is counted in an instance of a loop: a segment usage (its index) or a
 * loop (its index after all usages).
 */
export class Tables {
  /** By slot: the loop it stands in, -1 for the set. */
  readonly owner: Int32Array;
  /** By slot: its turn in that loop; what has the same position has the same turn and comes in any order. */
  readonly rank: Int32Array;
  /** By slot. */
  readonly max: Int32Array;
  /** By slot: must be in each instance. A trigger is what makes the instance, so it is not among these. */
  readonly required: Uint8Array;
  /** By loop: the slots in it, in the order of the guide, its trigger left out. */
  readonly kids: number[][];
  /** By loop: the loops open in it, from the set to itself. */
  readonly chains: Int32Array[];
  /** By loop: the nearest loop around it that an HL opens, -1 when there is none. */
  readonly level: Int32Array;
  /** Segment ids of the guide, as places of `usages` and `qualifiers`. */
  readonly ids: KeyTable;
  readonly idCount: number;
  /** By segment id. */
  readonly usages: number[][] = [];
  /** By segment id: the element that tells its usages apart, 0 for none. */
  readonly qualifiers: Int32Array;
  /** By usage: the keys its qualifier may have; undefined where it may have any. */
  readonly codes: (readonly number[] | undefined)[];
  /** By place and segment id; made when first needed, for few of all are ever. The place past the last usage is before ST. */
  readonly choices: (Choice | undefined)[];
  /** As `choices`, of what has no step. */
  readonly detached: (Detached | undefined)[];
  readonly loopSlots: number;
  readonly slots: number;

  constructor(readonly guide: Guide) {
    const { segments, loops } = guide;
    this.loopSlots = segments.length;
    this.slots = segments.length + loops.length;
    this.owner = Int32Array.from([...segments.map(({ loop }) => loop), ...loops.map(({ parent }) => parent)]);
    this.max = Int32Array.from([...segments.map(({ max }) => max), ...loops.map(({ repeat }) => repeat)].map((max) => Math.min(max, UNBOUNDED)));
    this.rank = new Int32Array(this.slots);
    this.required = new Uint8Array(this.slots);
    this.level = new Int32Array(loops.length).fill(-1);
    this.kids = loops.map(() => []);
    this.chains = [];
    for (const loop of loops) this.loop(loop.index);

    const ids = [...new Set(segments.map(({ packed }) => packed))];
    this.ids = new KeyTable(ids);
    this.idCount = ids.length;
    for (const id of ids) this.usages.push(segments.filter(({ packed }) => packed === id).map(({ index }) => index));
    this.qualifiers = Int32Array.from(this.usages, (usages) => qualifierOf(segments.filter(({ index }) => usages.includes(index))));
    this.codes = segments.map((usage) => codesAt(usage, this.qualifiers[this.ids.find(usage.packed)] as number)?.map(codeKey));
    this.choices = new Array<Choice | undefined>((segments.length + 1) * ids.length).fill(undefined);
    this.detached = new Array<Detached | undefined>(this.choices.length).fill(undefined);
  }

  private loop(index: number): void {
    const { loops, segments } = this.guide;
    const loop = loops[index];
    if (!loop) return;
    this.chains.push(Int32Array.from([...(this.chains[loop.parent] ?? []), index]));
    for (let around = loop.parent; around >= 0 && this.level[index] === -1; around = loops[around]?.parent ?? -1)
      if (segments[loops[around]?.trigger ?? -1]?.id === 'HL') this.level[index] = around;
    let turn = 0;
    let position: number | undefined;
    for (const child of loop.children) {
      const at = 'segment' in child ? segments[child.segment] : loops[child.loop];
      const slot = 'segment' in child ? child.segment : this.loopSlots + child.loop;
      if (at?.position !== position) turn++;
      position = at?.position;
      this.rank[slot] = turn;
      if (slot === loop.trigger) continue;
      this.kids[index]?.push(slot);
      this.required[slot] = at?.usage === 'R' ? 1 : 0;
    }
  }

  /** Whether a qualifier is one that a usage may have. */
  fits(usage: number, key: number): boolean {
    return this.codes[usage]?.includes(key) ?? true;
  }

  /** The loop that the segment opens, -1 when it opens none. */
  opens(usage: number): number {
    const loop = this.owner[usage] as number;
    return this.guide.loops[loop]?.trigger === usage ? loop : -1;
  }

  /** What the usage is counted as: itself, or the loop that it opens. */
  slotOf(usage: number): number {
    const opens = this.opens(usage);
    return opens >= 0 ? this.loopSlots + opens : usage;
  }

  isRequired(slot: number): boolean {
    return this.required[slot] === 1;
  }
}

const compiled = new WeakMap<Guide, Tables>();

/** The tables of a guide, made once. */
export function tablesOf(guide: Guide): Tables {
  let tables = compiled.get(guide);
  if (!tables) compiled.set(guide, (tables = new Tables(guide)));
  return tables;
}
