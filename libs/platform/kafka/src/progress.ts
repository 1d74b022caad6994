/** So many turns of another partition show that one was passed over: the client gives each its turn in every round. */
const TURNS_PASSED_OVER = 3;

interface Way { topic: string; partition: number; at: number; turns: number[] }

/** When each partition of a member was last seen to get on, and since when the member has been out of its group. */
export class Progress {
  private readonly partitions = new Map<string, Way>();
  private outSince: number | undefined = performance.now();
  private lastMove = performance.now();

  /** The member has been given these partitions. */
  joined(assignment: Readonly<Record<string, readonly number[]>>): void {
    this.partitions.clear();
    this.outSince = undefined;
    this.lastMove = performance.now();
    for (const [topic, partitions] of Object.entries(assignment)) for (const partition of partitions) this.excused(topic, partition);
  }

  left(): void {
    this.partitions.clear();
    this.outSince ??= performance.now();
  }

  /** A partition has got on, for the first time in its turn or again. */
  moved(topic: string, partition: number, isNewTurn: boolean): void {
    const way = this.excused(topic, partition);
    this.lastMove = way.at;
    if (isNewTurn) way.turns = [...way.turns, way.at].slice(-TURNS_PASSED_OVER);
  }

  /** Its waiting starts anew. */
  excused(topic: string, partition: number): Way {
    const way = { topic, partition, turns: this.partitions.get(`${topic}/${partition}`)?.turns ?? [], at: performance.now() };
    this.partitions.set(`${topic}/${partition}`, way);
    return way;
  }

  /** Starts all waiting anew: nothing can be said of the time before. */
  excuse(): void {
    if (this.outSince !== undefined) this.outSince = performance.now();
    this.lastMove = performance.now();
    for (const { topic, partition } of [...this.partitions.values()]) this.excused(topic, partition);
  }

  /** Partitions that were not seen to move for this long. */
  waiting(ms: number): { topic: string; partition: number; at: number }[] {
    return [...this.partitions.values()].filter(({ at }) => performance.now() - at >= ms);
  }

  /**
   * True when the way into the group has been stuck for this long, or a partition has: while nothing else moved either, or though others
   * had their turns again and again. A member with much to do in many partitions may take longer than that for one round, and gets on.
   */
  isStuck(ms: number): boolean {
    if (this.outSince !== undefined && performance.now() - this.outSince >= ms) return true;
    const waiting = this.waiting(ms);
    if (waiting.length === 0) return false;
    if (performance.now() - this.lastMove >= ms) return true;
    return waiting.some(({ at }) => [...this.partitions.values()].some(({ turns }) => turns.length === TURNS_PASSED_OVER && (turns[0] ?? 0) > at));
  }
}
