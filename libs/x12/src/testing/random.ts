/** Chance that the same seed repeats. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 0x9e3779b9 + 0x85ebca6b) >>> 0;
  }

  /** From 0 up to, and not, `below` (mulberry32). */
  under(below: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000) * below);
  }

  between(least: number, most: number): number {
    return least + this.under(most - least + 1);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.under(items.length)] as Item;
  }
}
