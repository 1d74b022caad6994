import pg from 'pg';

const { builtins } = pg.types;
// node-postgres names no constants for array types.
const INT8_ARRAY = 1016;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009;

/** A whole number that a JavaScript number holds exactly; money in cents beyond that is an error and not a rounding. */
function toSafeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('A bigint from the database is too large for a number');
  return value;
}

const parseTextArray = pg.types.getTypeParser(TEXT_ARRAY as number, 'text') as (text: string) => (string | null)[];
const arrayOf = (one: (text: string) => unknown) => (text: string) => parseTextArray(text).map((item) => (item === null ? null : one(item)));

const PARSERS = new Map<number, (text: string) => unknown>([
  [builtins.INT8, toSafeNumber],
  [builtins.DATE, (text) => text],      // a calendar date has no time zone; pg would make it local midnight
  [builtins.NUMERIC, (text) => text],
  [INT8_ARRAY, arrayOf(toSafeNumber)],
  [DATE_ARRAY, arrayOf((text) => text)],
]);

/** Type parsers of our pools only; nothing global is changed. */
export const poolTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => (format !== 'binary' && PARSERS.get(oid)) || (pg.types.getTypeParser(oid, format) as unknown)) as typeof pg.types.getTypeParser,
};
