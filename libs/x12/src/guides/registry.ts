import { compileGuide } from './compile.js';
import { GUIDE as X270 } from './data/270-005010x279a1.js';
import { GUIDE as X271 } from './data/271-005010x279a1.js';
import { GUIDE as X276 } from './data/276-005010x212.js';
import { GUIDE as X277 } from './data/277-005010x212.js';
import { GUIDE as X277CA } from './data/277ca-005010x214.js';
import { GUIDE as X820 } from './data/820-005010x218.js';
import { GUIDE as X834 } from './data/834-005010x220a1.js';
import { GUIDE as X835 } from './data/835-005010x221a1.js';
import { GUIDE as X837D } from './data/837d-005010x224a2.js';
import { GUIDE as X837I } from './data/837i-005010x223a2.js';
import { GUIDE as X837P } from './data/837p-005010x222a1.js';
import { GUIDE as X997 } from './data/997-005010x230.js';
import { GUIDE as X999 } from './data/999-005010x231a1.js';
import { GUIDE as ENVELOPE } from './data/envelope-00501.js';
import type { Guide } from './guide.js';

interface Entry {
  transaction: string;
  /** The ids it goes by in GS08 and ST03, the table's own first. */
  ids: readonly [own: string, ...others: string[]];
  text: string;
}

const ENTRIES: readonly Entry[] = [
  { transaction: '837', ids: ['005010X222A1', '005010X222', '005010X222A2'], text: X837P },
  { transaction: '837', ids: ['005010X223A2', '005010X223', '005010X223A1', '005010X223A3'], text: X837I },
  { transaction: '837', ids: ['005010X224A2', '005010X224', '005010X224A1'], text: X837D },
  { transaction: '835', ids: ['005010X221A1', '005010X221'], text: X835 },
  { transaction: '270', ids: ['005010X279A1', '005010X279'], text: X270 },
  { transaction: '271', ids: ['005010X279A1', '005010X279'], text: X271 },
  { transaction: '276', ids: ['005010X212'], text: X276 },
  { transaction: '277', ids: ['005010X212'], text: X277 },
  { transaction: '277', ids: ['005010X214'], text: X277CA },
  { transaction: '999', ids: ['005010X231A1', '005010X231'], text: X999 },
  { transaction: '997', ids: ['005010X230', '005010'], text: X997 },
  { transaction: '834', ids: ['005010X220A1', '005010X220'], text: X834 },
  { transaction: '820', ids: ['005010X218'], text: X820 },
];

let envelope: Guide | undefined;

/** ISA, TA1, GS, GE and IEA of version 00501 as a guide whose set is loop ISA, for checks of their elements. */
export function envelopeGuide(): Guide {
  return (envelope ??= compileGuide(ENVELOPE));
}

/** `guide 837 005010X222A1 HC 837P`: a table begins so. */
const HEAD_WORDS = 5;

function entryOf(transaction: string, guideId: string): Entry | undefined {
  return ENTRIES.find((one) => one.transaction === transaction && one.ids.includes(guideId));
}

const compiled = new Map<string, Guide>();

/**
 * The tables of a guide by ST01 and the guide's id (ST03, or GS08 where a set has none); undefined for one that is not here. Compiled
 * when first asked for and kept. An id that stands in for another of the same tables answers those, under its own id.
 */
export function guideFor(transaction: string, guideId: string): Guide | undefined {
  const entry = entryOf(transaction, guideId);
  if (!entry) return undefined;
  const key = `${transaction} ${guideId}`;
  let guide = compiled.get(key);
  if (!guide) {
    const [own] = entry.ids;
    guide = own === guideId ? compileGuide(entry.text) : renamed(guideFor(transaction, own) as Guide, guideId);
    compiled.set(key, guide);
  }
  return guide;
}

/** The same tables under another id, which ST03 then has to say. */
function renamed(guide: Guide, id: string): Guide {
  const segments = guide.segments.map((segment) => {
    if (segment.index > 0) return segment;
    return { ...segment, elements: segment.elements.map((element) => (element.position === 3 && element.codes ? { ...element, codes: [id] } : element)) };
  });
  return { ...guide, id, segments };
}

/**
 * The name by which people call a transaction, from ST01 and the guide's id: `837P`, `277CA`. Of a guide that is not here only the structure
 * is known, so it has the name that ST01 is: `837`.
 */
export function transactionType(transaction: string, guideId: string): string {
  const { text } = entryOf(transaction, guideId) ?? {};
  return text?.slice(0, text.indexOf('\n')).split(' ', HEAD_WORDS)[HEAD_WORDS - 1] ?? transaction;
}

/** Every guide there is, by transaction and id, those that stand in for another left out. */
export const guides: readonly { transaction: string; id: string }[] = ENTRIES.map(({ transaction, ids }) => ({ transaction, id: ids[0] }));
