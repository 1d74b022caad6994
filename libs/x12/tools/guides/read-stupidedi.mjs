// Reads the JSON form of stupidedi's transaction sets into the plain tree that the other steps of the generator change and print.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEGMENT_SYNTAX } from './corrections.mjs';

const TABLE = 10_000;
/** Where a hierarchical level stands in the level above it: after all its other children. */
const CHILD_LEVEL = 29_000;

/** The guide `name` (`005010X222A1-837P`) as a tree of loops and segments; what stands between LS and LE is a loop LS. */
export function readStupidedi(folder, name) {
  const lists = JSON.parse(readFileSync(join(folder, 'stupidedi/code-lists.json'), 'utf8'));
  const source = JSON.parse(readFileSync(join(folder, 'stupidedi', `${name}.json`), 'utf8'));
  const set = { loop: 'ST', name: 'Transaction Set', usage: 'R', repeat: 1, position: 0, children: [] };
  let level = set;
  for (const table of source.tables) {
    const number = Number(/\d/.exec(table.table)?.[0] ?? 2) * TABLE; // one table is only called Dependent Detail
    for (const child of table.children) {
      const node = toNode(child, number, lists);
      if (/^2000[B-F]$/.test(node.loop ?? '') && level !== set) {
        node.position = CHILD_LEVEL;
        level.children.push(node);
      } else set.children.push(node);
      if (node.segment === 'SE') node.position = 3 * TABLE + 9999;
      if (/^2000[A-F]$/.test(node.loop ?? '')) level = node;
    }
  }
  return { transaction: source.transaction, functionalGroup: source.functional_group, set };
}

function toNode(source, table, lists) {
  return source.segment ? toSegment(source, table, lists) : toLoop(source, table, lists);
}

function toLoop(source, table, lists) {
  const children = source.children.map((child) => toNode(child, table, lists));
  const [first] = children;
  first.usage = 'R'; // an open loop has its first segment by definition, and LE ends what LS begins
  if (first.segment === 'LS') children.at(-1).usage = 'R';
  const [, loop, name] = /^(\S+) (.*)$/.exec(source.loop);
  return { loop: first.segment === 'LS' ? 'LS' : loop, name: titled(name), usage: source.usage, repeat: source.repeat === '>1' ? Infinity : source.repeat, position: first.position, children };
}

/** A segment of a map, its position in `table` × 10 000. */
export function toSegment(source, table, lists) {
  return {
    segment: source.segment, name: titled(source.name), position: table + source.position, usage: source.usage, max: source.max === '>1' ? Infinity : source.max,
    syntax: SEGMENT_SYNTAX[source.segment] ?? source.syntax ?? [], elements: source.elements.map((element) => toElement(element, lists)),
  };
}

function toElement(source, lists) {
  const { pos, name, usage, repeat = 1, components, codes, syntax = [] } = source;
  const element = { position: pos, id: source.id.replace(/^E/, ''), name: titled(name ?? ''), usage, repeat };
  if (components) return { ...element, syntax, components: components.map((component) => toElement(component, lists)) };
  const values = typeof codes === 'string' ? lists[codes.slice(1)] : codes;
  return { ...element, type: source.type, decimals: source.decimals, min: source.min, max: source.max, ...(values && { codes: values }) };
}

const SMALL = new Set(['OF', 'AND', 'OR', 'THE', 'FOR', 'TO']);

/** Names in capitals as titles, and a word mended that the source misspells everywhere. */
function titled(written) {
  const name = written.replaceAll('Hierachical', 'Hierarchical');
  if (name !== name.toUpperCase() || !/[A-Z]{4}/.test(name)) return name;
  return name.replace(/[A-Z]+/g, (word, at) => (at > 0 && SMALL.has(word) ? word.toLowerCase() : word[0] + word.slice(1).toLowerCase()));
}
