import type { SyntaxNote } from '../guides/guide.js';

/** An element as the guides name it: `CLM05-3`, `NM102`, and `NM1` for the segment. */
export function placeOf(segment: string, element: number, component: number): string {
  if (element === 0) return segment;
  return `${segment}${String(element).padStart(2, '0')}${component > 0 ? `-${component}` : ''}`;
}

function list(names: readonly string[], word: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`;
}

const FORMATS: Readonly<Record<string, string>> = {
  D8: 'a date as CCYYMMDD',
  RD8: 'two dates as CCYYMMDD-CCYYMMDD',
  D6: 'a date as YYMMDD',
  DT: 'a date and time as CCYYMMDDHHMM',
  RTS: 'a date and time as CCYYMMDDHHMMSS',
  TM: 'a time as HHMM',
};

/** What follows the name of an element in a message. They name no values: values may be patient data. */
export const sentences = {
  missing: ' is missing. The guide requires it.',
  notUsed: ' has a value, and the guide does not use this element here. Leave it empty.',
  repetitions: (most: number) => (most === 1 ? ' is repeated, and the guide allows it once.' : ` is repeated more than the ${most} times that the guide allows.`),
  noComponents: ' holds a component separator, and it is no composite.',
  character: ' holds a control character or one beyond ASCII, which no X12 character set has.',
  decimal: ' is not a decimal number: digits, at most one point and a minus sign in front are all it may hold.',
  whole: ' is not a whole number.',
  date: ' is not a day of the calendar written as CCYYMMDD (or YYMMDD where six digits are allowed).',
  time: ' is not a time of day written as HHMM, HHMMSS or HHMMSSDD.',
  formatted: (qualifier: string) => ` is not ${FORMATS[qualifier] ?? 'in the format'}, as the qualifier ${qualifier} before it says.`,
  short: (min: number) => ` is shorter than the ${min} characters it needs.`,
  long: (max: number) => ` is longer than the ${max} characters it may have.`,
  blank: ' holds nothing but spaces, which counts as empty. Leave it out.',
  leading: ' begins with a space, which counts as part of the value.',
  trailingSpaces: ' ends in spaces, which should be left out.',
  codeNotUsed: ' has a code that the standard knows and the guide does not use here.',
  code: ' has a code that is not on its list.',
  elements: (id: string, most: number) => ` comes after the last element that ${id} has: ${most} are defined.`,
  components: (place: string, most: number) => `${place} has more than the ${most} components that it is made of.`,
  trailing: (place: string) => `${place} ends in separators with nothing after them, which X12.6 wants left out.`,
  note: (kind: SyntaxNote['kind'], names: readonly string[]): string => {
    const [first = '', ...rest] = names;
    switch (kind) {
      case 'P':
        return `${list(names, 'and')} go together: one has a value and another has not.`;
      case 'R':
        return `At least one of ${list(names, 'and')} must have a value.`;
      case 'E':
        return `Only one of ${list(names, 'and')} may have a value.`;
      case 'C':
        return `${first} has a value, so ${list(rest, 'and')} must have one too.`;
      case 'L':
        return `${first} has a value, so at least one of ${list(rest, 'and')} must have one too.`;
    }
  },
} as const;
