/** When each partition of a member was last seen to get on, and since when the member has been out of its group. */
export class Progress {
  private readonly partitions = new Map<string, { topic: string; partition: number; at: number }>();
  private outSince: number | undefined = performance.now();

  /** The member has been given these partitions. */
  joined(assignment: Readonly<Record<string, readonly number[]>>): void {
    this.partitions.clear();
    this.outSince = undefined;
    for (const [topic, partitions] of Object.entries(assignment)) for (const partition of partitions) this.moved(topic, partition);
  }

  left(): void {
    this.partitions.clear();
    this.outSince ??= performance.now();
  }

  moved(topic: string, partition: number): void {
    this.partitions.set(`${topic}/${partition}`, { topic, partition, at: performance.now() });
  }

  /** Starts all waiting anew: nothing can be said of the time before. */
  excuse(): void {
    if (this.outSince !== undefined) this.outSince = performance.now();
    for (const { topic, partition } of [...this.partitions.values()]) this.moved(topic, partition);
  }

  /** Partitions that were not seen to move for this long. */
  waiting(ms: number): { topic: string; partition: number }[] {
    return [...this.partitions.values()].filter(({ at }) => performance.now() - at >= ms);
  }

  /** True when a partition, or the way into the group, has been stuck for this long. */
  isStuck(ms: number): boolean {
    return (this.outSince !== undefined && performance.now() - this.outSince >= ms) || this.waiting(ms).length > 0;
  }
}
