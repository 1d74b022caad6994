import { createHash } from 'node:crypto';
import { npiFrom } from '../../tools/sandbox/people.mjs';

/** A piece that is written out holds so many segments. */
export const PIECE_SEGMENTS = 8192;
const LAST = ['ABERNETHY', 'BRIGHTWATER', 'CASTELLANE', 'DUNMARROW', "O'HARTSFIELD", 'LEE-IVORSON', 'KESTRELLE', 'DE LA MERRIWEATHER', 'OKONJO', 'PEMBERLY'];
const FIRST = ['MARIBEL', 'ODETTE', 'PRIYA', 'TAMSIN', 'ANSELM', 'BERTRAND', 'DESMOND', 'GIDEON'];
const STREETS = ['ALDER ROW', 'BIRCH HOLLOW', 'DOVECOTE LANE', 'FOXGLOVE WAY'];
const TOWNS = [['ANYTOWN', 'OH', '45999'], ['SPRINGFIELD', 'IL', '62701'], ['MADISON', 'WI', '53703'], ['RENO', 'NV', '89501']];
const DAY_MS = 86_400_000;
const TODAY = Date.UTC(2026, 2, 2);

export const PAYERS = [['EVERGREEN HEALTH PLAN', 'EVG01'], ['PRAIRIE MUTUAL', '54321'], ['HARBOR BLUE PLAN', '00510']];
export const PROCEDURES = [['99213', 12500], ['99214', 18500], ['99203', 16000], ['85025', 3100], ['80053', 4200], ['36415', 1500], ['93000', 5600], ['71046', 9800], ['97110', 6400], ['J1885', 2100]];
export const MODIFIERS = ['', '', '', '25', '59', '76', 'RT', 'LT'];

/** Cents as X12 writes an amount: no zeros in front or behind, no bare point. */
export function money(cents) {
  const whole = Math.trunc(Math.abs(cents) / 100);
  const rest = Math.abs(cents) % 100;
  const decimals = rest === 0 ? '' : `.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
  return `${cents < 0 ? '-' : ''}${whole === 0 && decimals !== '' ? '' : whole}${decimals}`;
}

export const npi = (n) => npiFrom(`1${String(n % 1e8).padStart(8, '0')}`);
export const pad = (n, width) => String(n).padStart(width, '0');
export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
/** CCYYMMDD of so many days after the day of the file. */
export const day = (after) => new Date(TODAY + after * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');

/** Writes segments and counts them; what it needs of invented people it takes from `random`. */
export class SegmentWriter {
  constructor(out, end, random) {
    Object.assign(this, { out, end: `~${end}`, random, held: [], segments: 0, bytes: 0, inSet: 0, hash: createHash('sha256') });
  }

  segment(...elements) {
    let last = elements.length;
    while (elements[last - 1] === '') last--;
    this.held.push(elements.slice(0, last).join('*') + this.end);
    this.segments++;
    this.inSet++;
  }

  /** What stays until the set's header is known is not flushed. */
  flush(least = 0) {
    if (this.held.length <= least) return;
    const bytes = Buffer.from(this.held.join(''), 'latin1');
    this.held = [];
    this.bytes += bytes.length;
    this.hash.update(bytes);
    this.out(bytes);
  }

  chance(percent) {
    return this.random.int(1, 100) <= percent;
  }

  person() {
    const { random } = this;
    return { last: random.pick(LAST), first: random.pick(FIRST), middle: random.pick(['', '', 'A', 'M']), member: `${random.int(1e9, 4e9)}W` };
  }

  address() {
    const [city, state, zip] = this.random.pick(TOWNS);
    this.segment('N3', `${this.random.int(1, 9998)} ${this.random.pick(STREETS)}`);
    this.segment('N4', city, state, this.chance(50) ? `${zip}1234` : zip);
  }
}
