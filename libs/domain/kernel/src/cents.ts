/** Money: a whole number of US cents. */
export type Cents = number;

/** The number as cents; throws for a fraction or a number too large to be exact. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError('An amount must be a whole number of cents in the exact range');
  return value === 0 ? 0 : value; // never minus zero
}

const DOLLARS = /^(-?)(\d*)(?:\.(\d*))?$/;

/** Reads dollars as X12 and people write them (`12.5`, `-3`, `.07`); undefined for anything else, also for parts of a cent. */
export function parseDollars(text: string): Cents | undefined {
  const [, sign, whole = '', fraction = ''] = DOLLARS.exec(text) ?? [];
  if (sign === undefined || (whole === '' && fraction === '') || /[1-9]/.test(fraction.slice(2))) return undefined;
  const value = Number(whole + fraction.slice(0, 2).padEnd(2, '0'));
  if (!Number.isSafeInteger(value)) return undefined;
  return sign === '-' && value !== 0 ? -value : value;
}

/** Dollars with both decimals: 1250 is `12.50`, -7 is `-0.07`. */
export function formatDollars(amount: Cents): string {
  const digits = String(Math.abs(cents(amount))).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The total; throws rather than lose exactness. */
export function sum(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total = cents(total + cents(amount));
  return total;
}

/**
 * Splits a total in proportion to the weights without losing a cent: leftover cents go to the largest remainders, the earlier
 * first. Weights are whole numbers of zero or more; when all are zero the split is even. A negative total is split as its opposite.
 */
export function allocate(total: Cents, weights: readonly number[]): Cents[] {
  cents(total);
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) throw new RangeError('A weight must be a whole number of zero or more');
  if (weights.length === 0) {
    if (total === 0) return [];
    throw new RangeError('An amount cannot be split among nobody');
  }
  if (total < 0) return allocate(-total, weights).map((share) => cents(-share));
  // A product of two amounts does not fit a number: BigInt in between.
  const even = weights.every((weight) => weight === 0);
  const parts = weights.map((weight) => (even ? 1n : BigInt(weight)));
  const whole = parts.reduce((a, b) => a + b, 0n);
  const shares = parts.map((part) => Number((BigInt(total) * part) / whole));
  const remainders = parts.map((part, index) => ({ index, rest: (BigInt(total) * part) % whole }));
  remainders.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const leftover = total - shares.reduce((a, b) => a + b, 0);
  for (const { index } of remainders.slice(0, leftover)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
