/** Counts different 64-bit numbers in about 16 bytes each: an open table of hashes, so that millions of ids fit where strings would not. */
export class DistinctIds {
  size = 0;
  copies = 0;
  private table = new BigUint64Array(1024);
  private all = 0n;

  /** True where the number was not there. */
  add(id: bigint): boolean {
    // Zero marks an empty place; the ids are random, so its own one may go to a neighbour.
    const stored = id === 0n ? 1n : id;
    if (this.size * 2 >= this.table.length) this.grow();
    if (!place(this.table, stored)) {
      this.copies += 1;
      return false;
    }
    this.size += 1;
    this.all ^= id;
    return true;
  }

  /** All numbers folded into one by exclusive or, as a signed 64-bit number. */
  folded(): bigint {
    return BigInt.asIntN(64, this.all);
  }

  private grow(): void {
    const larger = new BigUint64Array(this.table.length * 2);
    for (const id of this.table) if (id !== 0n) place(larger, id);
    this.table = larger;
  }
}

function place(table: BigUint64Array, id: bigint): boolean {
  const last = table.length - 1;
  for (let i = Number(BigInt.asUintN(32, id)) & last; ; i = (i + 1) & last) {
    const held = table[i];
    if (held === id) return false;
    if (held === 0n) {
      table[i] = id;
      return true;
    }
  }
}
