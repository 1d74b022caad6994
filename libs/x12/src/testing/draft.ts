import { Random } from './random.js';

/** A file to put one fault in; `at` is then the place in `segments` of what a validator has to point at. */
export class Draft {
  at = -1;
  /** `at` is where something is missing, and belongs to what stands before it. */
  private gap = false;
  private readonly random: Random;

  constructor(
    readonly segments: string[],
    seed: number,
  ) {
    this.random = new Random(seed);
  }

  /** `NM1*85/N4`: one of the segments that begin so, by chance, and from each the first after it that does. */
  find(path: string): number {
    const [first = '', ...rest] = path.split('/');
    const starts = this.segments.flatMap((segment, at) => (begins(segment, first) ? [at] : []));
    if (starts.length === 0) throw new Error(`No segment ${first}`);
    return rest.reduce((at, start) => {
      const next = this.segments.findIndex((segment, place) => place > at && begins(segment, start));
      if (next < 0) throw new Error(`No segment ${path}`);
      return next;
    }, this.random.pick(starts));
  }

  edit(path: string, element: number, value: string | ((before: string) => string)): void {
    this.at = this.find(path);
    const elements = this.text(this.at).split('*');
    while (elements.length <= element) elements.push('');
    elements[element] = typeof value === 'string' ? value : value(elements[element] ?? '');
    while (elements.at(-1) === '') elements.pop();
    this.segments[this.at] = elements.join('*');
  }

  /** The set's count of segments goes with it; `at` is what comes in its place. */
  drop(path: string, count = 1): void {
    this.at = this.find(path);
    this.recount(this.at, -count);
    this.segments.splice(this.at, count);
    this.gap = true;
  }

  insert(path: string, ...texts: string[]): void {
    this.at = this.find(path);
    this.recount(this.at, texts.length);
    this.segments.splice(this.at, 0, ...texts);
  }

  /** Again, right behind itself. */
  double(path: string, count = 1): void {
    this.at = this.find(path) + count;
    this.recount(this.at - 1, count);
    this.segments.splice(this.at, 0, ...this.segments.slice(this.at - count, this.at));
  }

  /** Changes places with the next. */
  swap(path: string): void {
    this.at = this.find(path) + 1;
    this.segments.splice(this.at - 1, 2, this.text(this.at), this.text(this.at - 1));
  }

  /** Points at a segment that is not the one changed. */
  pointAt(path: string): void {
    this.at = this.find(path);
    this.gap = false;
  }

  /** From ST, which is 1; outside of sets from ISA. */
  get segmentNumber(): number {
    return this.gap ? this.numberOf(this.at - 1) + 1 : this.numberOf(this.at);
  }

  private numberOf(at: number): number {
    const before = this.segments.slice(0, at);
    const first = begins(this.text(at), 'ST') ? at : before.findLastIndex((segment) => begins(segment, 'ST'));
    const inSet = first >= 0 && !before.slice(first).some((segment) => begins(segment, 'SE'));
    return inSet ? at - first + 1 : at + 1;
  }

  get offset(): number {
    return this.segments.slice(0, this.at).reduce((sum, segment) => sum + new TextEncoder().encode(segment).length + 2, 0);
  }

  get bytes(): Uint8Array {
    return new TextEncoder().encode(this.segments.map((segment) => `${segment}~\n`).join(''));
  }

  text(at: number): string {
    return this.segments[at] ?? '';
  }

  private recount(from: number, by: number): void {
    const at = this.segments.findIndex((segment, place) => place >= from && begins(segment, 'SE'));
    if (at >= 0) this.segments[at] = this.text(at).replace(/\d+/, (count) => String(Number(count) + by));
  }
}

function begins(segment: string, start: string): boolean {
  return segment === start || segment.startsWith(start.includes('*') ? start : `${start}*`);
}
