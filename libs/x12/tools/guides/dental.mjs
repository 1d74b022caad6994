// The guide of dental claims. No open transcription of it is sound, so it is the professional one, which it follows loop for loop, with
// the loops and segments of teeth in place of those of medicine: which ones from moov-io/x12, their make-up from stupidedi's base standard
// and pyx12's map of version 004010, checked with samples that name 005010X224A2.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { find, loopsOf, qualifiers } from './correct.mjs';
import { toSegment } from './read-stupidedi.mjs';

/** Of loops that lose segments or loops, what stays. */
const KEPT = {
  '2000B': 'HL SBR 2010BA 2010BB 2300 2000C',
  '2010BA': 'NM1 N3 N4 DMG REF[SY] REF[Y4]',
  '2010CA': 'NM1 N3 N4 DMG REF[Y4] REF[1W]',
  2300: 'CLM DTP[439] DTP[050] PWK CN1 AMT[F5] REF[4N] REF[F8] REF[9F] REF[G1] REF[9A] REF[9C] REF[D9] K3 NTE HI[ABK] HCP 2310A 2310B 2310C 2310D 2320 2400',
  2400: 'LX DTP[472] CN1 REF[9B] REF[9D] REF[G1] REF[6R] REF[9F] AMT[T] K3 HCP 2420A 2420C 2420D 2430',
};

/** Loops that stand under another name here. */
const RENAMED = [['2310D', '2310E'], ['2330G', '2330F*'], ['2330F', '2330E*'], ['2330E', '2330G'], ['2330F*', '2330F'], ['2330E*', '2330E'], ['2420D', '2420C*'], ['2420C', '2420D'], ['2420C*', '2420C']];

/** Segments like another one: where to, after which segment, from which, then what differs. */
const COPIED = [
  { to: '2300', after: 'DTP[439]', from: '2300/DTP[439]', name: 'Appliance Placement Date', codes: ['452'] },
  { to: '2300', after: 'DTP[452]', from: '2400/DTP[472]', name: 'Service Date', codes: ['472'], usage: 'S', position: 21350 },
  { to: '2300', after: 'AMT[F5]', from: '2300/REF[F8]', name: 'Predetermination Identification', codes: ['G3'] },
  { to: '2330B', after: 'REF[T4]', from: '2330B/REF[F8]', name: 'Other Payer Predetermination Identification', codes: ['G3'] },
  { to: '2310A', after: 'NM1', from: '2310B/PRV', name: 'Referring Provider Specialty Information', codes: ['RF'] },
  { to: '2400', after: 'DTP[472]', from: '2300/DTP[439]', name: 'Prior Placement Date', codes: ['139', '441'], position: 24550 },
  { to: '2400', after: 'DTP[441]', from: '2300/DTP[439]', name: 'Appliance Placement Date', codes: ['452'], position: 24550 },
  { to: '2400', after: 'DTP[452]', from: '2300/DTP[439]', name: 'Replacement Date', codes: ['446'], position: 24550 },
  { to: '2400', after: 'DTP[446]', from: '2300/DTP[439]', name: 'Treatment Start Date', codes: ['196'], position: 24550 },
  { to: '2400', after: 'DTP[196]', from: '2300/DTP[439]', name: 'Treatment Completion Date', codes: ['198'], position: 24550 },
  { to: '2400', after: 'CN1', from: '2400/REF[G1]', name: 'Service Predetermination Identification', codes: ['G3'] },
];

/** Segments that professional claims do not have; usages of their elements in order, `R.` required with components, code lists by element. */
const NEW = [
  { to: '2300', after: 'DTP[050]', segment: 'DN1', name: 'Orthodontic Total Months of Treatment', usage: 'S', max: 1, elements: 'SSNS', codes: { 3: undefined, 4: ['Y'] } },
  { to: '2300', after: 'DN1', segment: 'DN2', name: 'Tooth Status', usage: 'S', max: 35, elements: 'RRNNNR', codes: { 2: ['E', 'M'], 6: ['JP'] } },
  { to: '2400', after: 'LX', segment: 'SV3', name: 'Dental Service', usage: 'R', max: 1, elements: 'RRSSSSNNNNS', codes: { '1-1': ['AD'], '1-8': null }, },
  { to: '2400', after: 'SV3', segment: 'TOO', name: 'Tooth Information', usage: 'S', max: 32, elements: 'RRS', codes: { 1: ['JP'] } },
];

/** Loops of the assistant surgeon, like those of another provider. */
const SURGEON = [
  { to: '2310D', before: '2310E', from: '2310B', name: 'Assistant Surgeon Name' },
  { to: '2330H', from: '2330E', name: 'Other Payer Assistant Surgeon' },
  { to: '2420B', before: '2420C', from: '2420A', name: 'Assistant Surgeon Name' },
];

/** The tree of the dental guide out of the corrected one of professional claims. */
export function dentalGuide(folder, professional) {
  const { set } = structuredClone({ set: professional.set });
  const original = professional.set;
  for (const loop of loopsOf(set)) if (KEPT[loop.loop]) loop.children = loop.children.filter((child) => stays(child, KEPT[loop.loop].split(' ')));
  for (const [from, to] of RENAMED) for (const loop of find(set, from)) loop.loop = to;
  for (const loop of loopsOf(set)) loop.children.sort((a, b) => Boolean(a.loop) - Boolean(b.loop) || (a.loop && a.position === b.position ? a.loop.localeCompare(b.loop) : 0));
  const standard = standardSegments(folder);
  for (const segment of NEW) for (const loop of find(set, segment.to)) insert(loop, segment.after, made(segment, standard));
  for (const { to, after, from, codes, ...changed } of COPIED) {
    for (const loop of find(set, to)) {
      const copy = structuredClone(find(original, from)[0]);
      Object.assign(copy, changed);
      copy.elements[0].codes = codes;
      insert(loop, after, copy);
    }
  }
  for (const surgeon of SURGEON) addSurgeon(set, surgeon);
  for (const loop of loopsOf(set)) loop.children = sorted(loop.children);
  return { transaction: professional.transaction, functionalGroup: professional.functionalGroup, set };
}

/** Stable, with segments of one position as they stand. */
function sorted(children) {
  return children.map((child, at) => ({ child, at })).sort((a, b) => a.child.position - b.child.position || a.at - b.at).map(({ child }) => child);
}

function stays(child, kept) {
  return kept.some((one) => {
    const [, id, value] = /^(\w+)(?:\[(\w+)\])?$/.exec(one);
    return child.loop === id || (child.segment === id && (!value || qualifiers(child).includes(value)));
  });
}

function insert(loop, after, segment) {
  const at = loop.children.findIndex((child) => stays(child, [after]));
  if (at < 0) throw new Error(`837D: ${loop.loop} has no ${after}`);
  loop.children.splice(at + 1, 0, segment);
}

function standardSegments(folder) {
  const lists = JSON.parse(readFileSync(join(folder, 'stupidedi/code-lists.json'), 'utf8'));
  const segments = new Map();
  const walk = (node) => {
    if (node.segment) segments.set(node.segment, toSegment(node, 20_000, lists));
    for (const child of node.children ?? node.tables ?? []) walk(child);
  };
  walk(JSON.parse(readFileSync(join(folder, 'stupidedi/005010-837-standard.json'), 'utf8')));
  return segments;
}

function made({ segment, name, usage, max, elements, codes }, standard) {
  const made = { ...structuredClone(standard.get(segment)), name, usage, max };
  made.elements.forEach((element, at) => {
    element.usage = elements[at];
    delete element.codes;
    if (codes[element.position]) element.codes = codes[element.position];
    for (const component of element.components ?? []) {
      const place = `${element.position}-${component.position}`;
      if (codes[place] === null) component.usage = 'N';
      if (codes[place]) component.codes = codes[place];
    }
  });
  if (segment === 'SV3') delete made.elements[4].codes;
  return made;
}

function addSurgeon(set, { to, from, name }) {
  for (const parent of loopsOf(set).filter(({ children }) => children.some(({ loop }) => loop === from))) {
    const like = parent.children.find(({ loop }) => loop === from);
    const copy = { ...structuredClone(like), loop: to, name };
    for (const segment of copy.children) {
      segment.name = segment.name.replace(like.name.replace(/ Name$/, ''), name.replace(/ Name$/, ''));
      if (segment.segment === 'NM1') Object.assign(segment.elements[0], { codes: ['DD'] }), Object.assign(segment.elements[1], { codes: ['1'] });
      if (segment.segment === 'PRV') segment.elements[0].codes = ['AS'];
    }
    parent.children.splice(parent.children.indexOf(like) + 1, 0, copy);
    parent.children.sort((a, b) => Boolean(a.loop) - Boolean(b.loop) || a.position - b.position || (a.loop ? a.loop.localeCompare(b.loop) : 0));
  }
}
