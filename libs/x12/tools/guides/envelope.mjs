// The segments around transaction sets, and the 997, which no map carries in this version.
import { join } from 'node:path';
import { readControlSegments } from './read-pyx12.mjs';

/** What pyx12's control map narrows more than a receiver of any group may: which groups and guides there are is not for this table to say. */
const OPEN = { GS: [1, 8], TA1: [5] };

/** ISA to IEA as a guide: loop ISA with TA1 and loop GS, which holds the sets. */
export function envelopeGuide(folder, elements) {
  const segments = new Map(readControlSegments(join(folder, 'pyx12/x12.control.00501.xml'), elements).map((segment) => [segment.segment, segment]));
  const at = (id, position, changed = {}) => {
    const segment = { ...segments.get(id), position, max: 1, usage: 'R', ...changed };
    for (const place of OPEN[id] ?? []) delete segment.elements[place - 1].codes;
    return segment;
  };
  const group = { loop: 'GS', name: 'Functional Group', usage: 'S', repeat: Infinity, position: 300, children: [at('GS', 300), at('GE', 400)] };
  const set = { loop: 'ISA', name: 'Interchange', usage: 'R', repeat: Infinity, position: 0, children: [at('ISA', 100), at('TA1', 200, { usage: 'S', max: Infinity }), group, at('IEA', 500)] };
  return { transaction: 'ISA', functionalGroup: '', set };
}

/** The 997 out of the 999, segment for segment: no CTX, and the codes of the base standard, which has none that begin with I. */
const SEGMENTS = { IK3: 'AK3', IK4: 'AK4', IK5: 'AK5' };
const ELEMENTS = { 618: '718', 620: '720', 621: '723' };

/** The functional acknowledgement as the 999 of the same version has it. */
export function functionalAcknowledgement(implementation, elements) {
  const { set, ...rest } = structuredClone({ ...implementation, set: implementation.set });
  plain(set, elements);
  set.children[0].elements[0].codes = ['997'];
  delete set.children[0].elements[2].codes;
  set.children[0].elements[2].usage = 'S';
  return { transaction: '997', functionalGroup: rest.functionalGroup, set };
}

function plain(loop, elements) {
  loop.children = loop.children.filter(({ segment }) => segment !== 'CTX');
  loop.name = named(loop.name);
  for (const child of loop.children) {
    child.name = named(child.name);
    if (child.children) plain(child, elements);
    else {
      child.segment = SEGMENTS[child.segment] ?? child.segment;
      for (const element of child.elements) simple(element, elements);
    }
  }
}

function simple(element, elements) {
  const id = ELEMENTS[element.id];
  if (id) Object.assign(element, { id, ...elements.get(id) });
  element.codes = element.codes?.filter((code) => !code.startsWith('I'));
  if (!element.codes) delete element.codes;
}

function named(name) {
  return name.replace('Implementation ', '');
}
