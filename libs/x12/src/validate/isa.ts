import { CLASSES, CONTROL, DIGIT, HIGH, SPACE, UPPER } from '../scan/bytes.js';
import { ODD_ISA, type Segment } from '../scan/segment.js';
import { controlFault } from './control-faults.js';
import { areDigits, isDate6, isTime } from './dates.js';
import type { Fault } from './finding.js';

// Data element I05 of the standard; the guides' appendix C lists fewer, but trading partners agree on others.
const ID_QUALIFIERS = '01 02 03 04 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 AM NR SA SN ZZ'.split(' ');
// I01 and I03.
const AUTHORIZATION_QUALIFIERS = ['00', '01', '02', '03', '04', '05', '06', '07', '08'];
const SECURITY_QUALIFIERS = ['00', '01'];

interface Field {
  length: number;
  /** TA105. */
  note: string;
  text: string;
  fits?: (segment: Segment, element: number) => boolean;
}

const oneOf = (codes: readonly string[]) => (segment: Segment, element: number) => codes.includes(segment.text(element));
const notBlank = (segment: Segment, element: number) => segment.classes(element) !== SPACE;
const digits = (segment: Segment, element: number) => areDigits(segment.bytes, segment.start(element), segment.length(element));

// ISA01 to ISA15 of data elements I01 to I14, fixed in length. ISA16 is a delimiter.
const FIELDS: readonly Field[] = [
  { length: 2, note: '010', text: ' is no authorization qualifier: 00 or 03 are usual.', fits: oneOf(AUTHORIZATION_QUALIFIERS) },
  { length: 10, note: '011', text: ' (authorization information) must be 10 characters long, spaces where there is none.' },
  { length: 2, note: '012', text: ' is no security qualifier: 00 or 01.', fits: oneOf(SECURITY_QUALIFIERS) },
  { length: 10, note: '013', text: ' (security information) must be 10 characters long, spaces where there is none.' },
  { length: 2, note: '005', text: " is no qualifier of the sender's id.", fits: oneOf(ID_QUALIFIERS) },
  { length: 15, note: '006', text: " (the sender's id) must be 15 characters long, filled up with spaces.", fits: notBlank },
  { length: 2, note: '007', text: " is no qualifier of the receiver's id.", fits: oneOf(ID_QUALIFIERS) },
  { length: 15, note: '008', text: " (the receiver's id) must be 15 characters long, filled up with spaces.", fits: notBlank },
  { length: 6, note: '014', text: ' (interchange date) is not a day of the calendar written as YYMMDD.', fits: (segment, element) => isDate6(segment.bytes, segment.start(element)) },
  { length: 4, note: '015', text: ' (interchange time) is not a time of day written as HHMM.', fits: (segment, element) => isTime(segment.bytes, segment.start(element), 4) },
  { length: 1, note: '016', text: ' must be the repetition separator, a mark that is no letter, digit or space.', fits: isStandardsId },
  { length: 5, note: '017', text: ' is no version of the interchange controls, such as 00501.', fits: (segment, element) => /^00[2-9]\d\d$/.test(segment.text(element)) },
  { length: 9, note: '018', text: ' (interchange control number) must be nine digits.', fits: digits },
  { length: 1, note: '019', text: ' (acknowledgment requested) must be 0 or 1.', fits: oneOf(['0', '1']) },
  // The standard has I (information) beside the two of the guides.
  { length: 1, note: '020', text: ' (usage indicator) must be P for production or T for test.', fits: oneOf(['P', 'T', 'I']) },
];

/** Before version 00402 ISA11 names the standards body, U for the US, and nothing repeats. Many send the U still. */
function isStandardsId(segment: Segment, element: number): boolean {
  return segment.text(element) === 'U' || segment.text(12) < '00402' || isMark(segment.bytes[segment.start(element)] as number);
}

/** A delimiter may be any byte that data does not need: no letter, digit or space. */
function isMark(byte: number): boolean {
  return ((CLASSES[byte] as number) & (DIGIT | UPPER | SPACE)) === 0 && !(byte >= 97 && byte <= 122);
}

/** Reports what is wrong with an ISA by TA105. */
export function checkIsa(segment: Segment, report: (fault: Fault) => void): void {
  let faults = 0;
  const tell = (element: number, code: string, note: string, text: string): void => {
    faults++;
    report(controlFault({ code, segment: 'ISA', element, value: segment.text(element), ack: `TA105=${note}`, text }));
  };
  for (const [place, { length, note, text, fits }] of FIELDS.entries()) {
    const element = place + 1;
    const foreign = (segment.classes(element) & (CONTROL | HIGH)) !== 0 && element !== 11;
    if (segment.length(element) !== length || foreign || fits?.(segment, element) === false) tell(element, 'invalid_interchange_header', note, text);
  }
  const { element, component, repetition, terminator } = segment.delimiters;
  if (!isMark(element)) tell(1, 'invalid_delimiter', '026', ' is preceded by an element separator that is a letter, digit or space.');
  if (!isMark(component) || component === element || component === repetition || component === terminator) {
    tell(16, 'invalid_delimiter', '027', ' (component separator) must be a mark that is no letter, digit or space and no other delimiter.');
  }
  if (!isMark(terminator) || terminator === element || terminator === repetition) {
    tell(16, 'invalid_delimiter', '004', ' is followed by a segment terminator that is a letter, digit, space or another delimiter.');
  }
  if (segment.text(11) === 'U' && segment.text(12) >= '00402') {
    report({
      code: 'no_repetition_separator', severity: 'warning', snip: 1, segment: 'ISA', element: 11, value: 'U', ack: ['TA105=016'],
      message: 'ISA11 is U, as in versions before 00402, where the repetition separator belongs. No element was read as repeated.',
    });
  }
  if (faults === 0 && (segment.notes & ODD_ISA) !== 0) {
    report(controlFault({ code: 'invalid_interchange_header', segment: 'ISA', ack: 'TA105=022', text: ' is not 106 characters long, as its fixed fields make it.' }));
  }
}
