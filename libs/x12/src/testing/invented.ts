import type { Random } from './random.js';

/** `12.50` of 1250 cents. */
export function money(cents: number): string {
  return (cents / 100).toFixed(2).replace(/\.?0+$/, '');
}

/** A number that passes the check digit of NPIs, of nobody. */
export function npi(random: Random): string {
  const digits = `1${String(random.under(1e8)).padStart(8, '0')}`;
  const sum = [...`80840${digits}`].reverse().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** A last and a first name as NM103 and NM104. */
export function person(random: Random): string {
  return `${random.pick(['OAKHEART', 'QUIMBY', 'PELLWORTH', 'THISTLEWOOD'])}*${random.pick(['ROWAN', 'ODETTE', 'IVO', 'WREN'])}`;
}

export function organization(random: Random): string {
  return `${random.pick(['RIVERBEND', 'QUARRY HILL', 'SILVERBROOK', 'EASTLAKE'])} ${random.pick(['CLINIC', 'HOSPITAL', 'PRACTICE'])}`;
}

export function address(random: Random): string[] {
  const [city, rest] = random.pick([['MADISON', 'WI*537031234'], ['RENO', 'NV*895010099'], ['AKRON', 'OH*443011111']] as const);
  return [`N3*${random.between(1, 999)} ${random.pick(['MILL LANE', 'FERN ST', 'MAIN ST'])}`, `N4*${city}*${rest}`];
}

/** A day of the first months of 2026, before the files were made. */
export function day(random: Random): string {
  return `20260${random.between(1, 2)}${String(random.between(1, 28)).padStart(2, '0')}`;
}

export function birthDay(random: Random): string {
  return `19${random.between(40, 99)}0${random.between(1, 9)}${random.between(10, 28)}`;
}

/** Parts that add up to the whole, none of them 0. */
export function split(whole: number, parts: number, random: Random): number[] {
  const cuts = Array.from({ length: parts - 1 }, () => random.between(1, Math.floor(whole / parts)));
  return [...cuts, whole - cuts.reduce((sum, part) => sum + part, 0)];
}

export function times<Item>(count: number, make: (at: number) => Item): Item[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
