import { baseSegments } from '../guides/dictionary.js';
import type { ElementUsage } from '../guides/guide.js';
import { packId } from '../scan/segment.js';

/** What a value is, which says how it is replaced. */
export type ValueKind =
  /** A code of a list: stays where it has the form of one. */
  | 'code'
  /** A number, amount or time: stays where it is one. */
  | 'number'
  | 'family'
  | 'given'
  | 'organisation'
  | 'identifier'
  /** NM109, N104 and such, by the qualifier before it. */
  | 'qualified'
  /** REF02 and such, by the qualifier before it. */
  | 'reference'
  | 'company'
  | 'provider'
  | 'address'
  | 'city'
  | 'postal'
  | 'communication'
  | 'period'
  | 'birth'
  | 'text'
  /** Of a segment or place that no table knows: stays only where it is too short to tell anything. */
  | 'unknown';

/** One element or component. */
export interface ValuePlan {
  kind: ValueKind;
  /** Position of the qualifier among its neighbours, 0 where there is none. */
  qualifier: number;
  /** The longest code that stays. */
  max: number;
  components?: readonly ValuePlan[];
}

export type SegmentPlan = readonly ValuePlan[];

/** The kind of a data element of X12.3 that is no code, number or time by its type. */
const KINDS: Readonly<Record<string, ValueKind>> = {
  '19': 'city',
  '61': 'text',
  '67': 'qualified',
  '93': 'organisation',
  '116': 'postal',
  '127': 'reference',
  '166': 'address',
  '234': 'code',
  '329': 'code',
  '350': 'identifier',
  '352': 'text',
  '364': 'communication',
  '447': 'code',
  '449': 'text',
  '480': 'code',
  '499': 'code',
  '509': 'company',
  '628': 'code',
  '734': 'code',
  '799': 'code',
  '933': 'text',
  '1035': 'family',
  '1036': 'given',
  '1037': 'given',
  '1039': 'code',
  '1038': 'code',
  '1204': 'text',
  '1222': 'code',
  '1251': 'period',
  '1271': 'code',
  '1331': 'code',
  '1339': 'code',
  '1341': 'code',
  '1705': 'code',
  '9999': 'code',
};

/** The data element that qualifies another. */
const QUALIFIERS: Readonly<Record<string, string>> = { '67': '66', '127': '128', '364': '365' };

/** Places where a data element means something else than elsewhere, by segment and position. */
const PLACES: Readonly<Record<string, ValueKind>> = {
  'BHT-3': 'identifier',
  'DMG-2': 'birth',
  'DN1-4': 'code',
  'DN2-1': 'code',
  'FRM-3': 'text',
  'MIA-5': 'code',
  'MIA-20': 'code',
  'MIA-21': 'code',
  'MIA-22': 'code',
  'MIA-23': 'code',
  'MOA-3': 'code',
  'MOA-4': 'code',
  'MOA-5': 'code',
  'MOA-6': 'code',
  'MOA-7': 'code',
  'PLB-1': 'provider',
  'PRV-3': 'code',
  'TS3-1': 'provider',
};

/** Segments that the dictionary of our guides lacks, as the data elements they have; envelope segments among them. */
const MORE: Readonly<Record<string, string>> = {
  ACT: '508 93 66 67 569 508 569',
  COB: '1138 127 1143 1365',
  ENT: '554 98 66 67 98 66 67 128 127',
  GE: '97 28',
  GS: '479 67 67 373 337 28 code 480',
  HD: '875 1203 1205 1204 1207 609 609 1209',
  IEA: '97 28',
  ISA: 'code 67 code 67 code 67 code 67 373 337 code code 28 code code code',
  LUI: '66 67 352 1303 code',
  N2: '93 93',
  RMR: '128 127 482 782 782 782 426 782',
  TA1: '28 373 337 code code',
};

/** Procedure codes, NDCs and guide ids are no longer. */
const CODE_MAX = 15;

let plans: Map<number, SegmentPlan> | undefined;

/** How the values of each known segment are replaced, by packed id; made when first asked for. */
export function segmentPlans(): Map<number, SegmentPlan> {
  if (plans) return plans;
  plans = new Map();
  for (const [id, { elements }] of baseSegments()) plans.set(packId(id), elements.map((usage, at) => planOf(usage, elements, `${id}-${at + 1}`)));
  for (const [id, text] of Object.entries(MORE)) {
    const elements = text.split(' ');
    plans.set(packId(id), elements.map((element, at) => ({ kind: moreKind(element), max: CODE_MAX, qualifier: before(QUALIFIERS[element], elements, at) })));
  }
  return plans;
}

function planOf(usage: ElementUsage, siblings: readonly ElementUsage[], place: string): ValuePlan {
  const { id, components, position } = usage;
  if (components) return { kind: 'unknown', qualifier: 0, max: 0, components: components.map((part) => planOf(part, components, `${id}-${part.position}`)) };
  const ids = siblings.map((sibling) => sibling.id);
  const max = usage.type === 'ID' ? usage.max : CODE_MAX;
  return { kind: PLACES[place] ?? KINDS[id] ?? kindOfType(usage), max, qualifier: before(QUALIFIERS[id], ids, position - 1) };
}

function kindOfType({ type, max }: ElementUsage): ValueKind {
  switch (type) {
    case 'ID':
      return max <= 10 ? 'code' : 'identifier';
    case 'DT':
      return 'period';
    case 'R':
    case 'N0':
    case 'N2':
    case 'TM':
      return 'number';
    default:
      return 'identifier';
  }
}

const MORE_NUMBERS = new Set(['28', '97', '337', '554', '609', '782']);

function moreKind(element: string): ValueKind {
  if (element === '373') return 'period';
  if (element === '508') return 'identifier';
  return KINDS[element] ?? (MORE_NUMBERS.has(element) ? 'number' : 'code');
}

/** The position of the nearest neighbour before `at` that is this data element; 0 for none. */
function before(qualifier: string | undefined, ids: readonly string[], at: number): number {
  return qualifier === undefined ? 0 : ids.lastIndexOf(qualifier, at) + 1;
}
