/** How the two forms of acknowledgment differ: segment names, and the codes that only the 999 knows. */
export interface AcknowledgmentForm {
  /** ST01. */
  set: '999' | '997';
  /** GS08, and ST03 of the 999. */
  guide: string;
  namesGuide: boolean;
  /** IK3, IK4 and IK5, or AK3, AK4 and AK5. */
  segment: string;
  element: string;
  trailer: string;
  /** Whether it has CTX. */
  hasContext: boolean;
  segmentCode(code: string): string;
  elementCode(code: string): string;
  setCode(code: string): string;
}

const same = (code: string): string => code;

// 005010X230: what the implementation guide asks is told by the nearest code of the standard.
const SEGMENT_CODES: Readonly<Record<string, string>> = { I4: '2', I6: '3', I7: '3', I8: '3', I9: '2' };
const ELEMENT_CODES: Readonly<Record<string, string>> = { I6: '7', I9: '2', I10: '10', I11: '1', I12: '7', I13: '10' };
const SET_CODES: Readonly<Record<string, string>> = { I5: '5', I6: '1' };

/** Both forms, by ST01. */
export const FORMS = {
  '999': {
    set: '999',
    guide: '005010X231A1',
    namesGuide: true,
    segment: 'IK3',
    element: 'IK4',
    trailer: 'IK5',
    hasContext: true,
    segmentCode: same,
    elementCode: same,
    setCode: same,
  },
  '997': {
    set: '997',
    guide: '005010X230',
    namesGuide: false,
    segment: 'AK3',
    element: 'AK4',
    trailer: 'AK5',
    hasContext: false,
    segmentCode: (code) => SEGMENT_CODES[code] ?? code,
    elementCode: (code) => ELEMENT_CODES[code] ?? code,
    setCode: (code) => SET_CODES[code] ?? code,
  },
} satisfies Record<'999' | '997', AcknowledgmentForm>;
