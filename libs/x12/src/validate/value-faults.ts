import type { ElementUsage } from '../guides/guide.js';
import { BASE_CODES } from './base-elements.js';
import { isDate6, isDate8, isFormatted, isTime } from './dates.js';
import { decimalDigits, wholeDigits } from './numbers.js';
import { sentences } from './messages.js';

/** What is wrong with an element: the stable code, IK403 where one fits, and the sentence that follows the element's name. */
export interface Verdict {
  code: string;
  ik403?: string;
  snip: 1 | 2;
  text: string;
  warning?: boolean;
  /** The sentence names the element itself. */
  alone?: boolean;
}

/**
 * Judges a value of printable characters by the guide: its code list, else its type and lengths; undefined when nothing is wrong.
 * `qualifier` is the value before it, which names the format of data element 1251.
 */
export function judgeValue(usage: ElementUsage, value: Uint8Array, qualifier: string): Verdict | undefined {
  const text = new TextDecoder().decode(value);
  if (usage.codes && usage.codes.length > 0) return usage.codes.includes(text) ? undefined : wrongCode(usage, text);
  switch (usage.type) {
    case 'R':
      return number(usage, decimalDigits(value, 0, value.length), sentences.decimal);
    case 'N0':
    case 'N2':
      return number(usage, wholeDigits(value, 0, value.length), sentences.whole);
    case 'DT':
      return isDay(usage, value) ? undefined : { code: 'invalid_date', ik403: '8', snip: 1, text: sentences.date };
    case 'TM':
      return isTime(value, 0, value.length) && value.length <= usage.max ? undefined : { code: 'invalid_time', ik403: '9', snip: 1, text: sentences.time };
    case 'AN':
    case 'ID':
      if (usage.id === '1251' && qualifier !== '' && isFormatted(qualifier, value, 0, value.length) === false) {
        return { code: 'invalid_date', ik403: '8', snip: 1, text: sentences.formatted(qualifier) };
      }
      return lengths(usage, value.length) ?? spaces(text);
    default:
      return undefined;
  }
}

function isDay(usage: ElementUsage, value: Uint8Array): boolean {
  if (value.length < usage.min || value.length > usage.max) return false;
  return value.length === 8 ? isDate8(value, 0) : value.length === 6 && isDate6(value, 0);
}

function number(usage: ElementUsage, digits: number, sentence: string): Verdict | undefined {
  if (digits < 0) return { code: 'invalid_number', ik403: '6', snip: 1, text: sentence };
  return lengths(usage, digits);
}

function lengths({ min, max }: ElementUsage, length: number): Verdict | undefined {
  if (length < min) return { code: 'element_too_short', ik403: '4', snip: 1, text: sentences.short(min) };
  if (length > max) return { code: 'element_too_long', ik403: '5', snip: 1, text: sentences.long(max) };
  return undefined;
}

/** X12.6: spaces at the end are to be left out; those at the front count as data, which is seldom meant. */
function spaces(text: string): Verdict | undefined {
  if (text.trim() === '') return { code: 'blank_element', ik403: '6', snip: 1, text: sentences.blank, warning: true };
  if (text.startsWith(' ')) return { code: 'leading_spaces', ik403: '6', snip: 1, text: sentences.leading, warning: true };
  if (text.endsWith(' ')) return { code: 'trailing_spaces', ik403: '6', snip: 1, text: sentences.trailingSpaces, warning: true };
  return undefined;
}

/** A code of the base standard that the guide leaves out is I6; one that the standard does not have either is 7, and a fault of syntax. */
function wrongCode(usage: ElementUsage, text: string): Verdict {
  const base = BASE_CODES[usage.id];
  if (base !== undefined && ` ${base} `.includes(` ${text} `)) {
    return { code: 'code_not_in_guide', ik403: 'I6', snip: 2, text: sentences.codeNotUsed };
  }
  return { code: 'invalid_code', ik403: '7', snip: base === undefined ? 2 : 1, text: sentences.code };
}
