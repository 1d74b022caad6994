// Reads a map of pyx12 (or one of its make) into the same tree as read-stupidedi.mjs does.
import { readFileSync } from 'node:fs';
import { unescaped } from './base.mjs';

const TABLES = { HEADER: 10_000, DETAIL: 20_000, FOOTER: 30_000 };
const CHILD_LEVEL = 29_000;

/** The transaction set of a map; `elements` is the data element table, which the maps leave types and lengths to. */
export function readPyx12(path, elements) {
  const root = parse(readFileSync(path, 'utf8'));
  const source = below(root, 'loop').find(({ xid }) => xid === 'ST_LOOP');
  const set = { loop: 'ST', name: 'Transaction Set', usage: 'R', repeat: 1, position: 0, children: [] };
  for (const child of source.children) {
    if (child.tag === 'segment') set.children.push(toSegment(child, child.xid === 'SE' ? 39_999 - number(child, 'pos') : TABLES.HEADER, elements));
    else if (child.tag === 'loop') for (const inner of child.children) set.children.push(...toNodes(inner, TABLES[child.xid] ?? TABLES.DETAIL, elements));
  }
  const gs = below(root, 'segment').find(({ xid }) => xid === 'GS');
  const functionalGroup = gs && below(gs, 'code')[0]?.text;
  const transaction = set.children[0].elements[0].codes?.[0];
  return { transaction, functionalGroup, set };
}

/** The segments that stand outside transaction sets, of the control map. */
export function readControlSegments(path, elements) {
  return below(parse(readFileSync(path, 'utf8')), 'segment').map((segment) => toSegment(segment, 0, elements));
}

function toNodes(source, table, elements) {
  if (source.tag === 'segment') return [toSegment(source, table, elements)];
  return source.tag === 'loop' ? [toLoop(source, table, elements)] : [];
}

function toLoop(source, table, elements) {
  const children = source.children.flatMap((child) => toNodes(child, table, elements));
  if (children[0].segment === 'LS') for (const end of [children[0], children.at(-1)]) end.usage = 'R';
  for (const child of children) if (/^2000[B-F]$/.test(child.loop ?? '')) child.position = CHILD_LEVEL;
  children.sort((a, b) => (a.position >= CHILD_LEVEL) - (b.position >= CHILD_LEVEL));
  return { loop: children[0].segment === 'LS' ? 'LS' : source.xid, name: text(source, 'name'), usage: text(source, 'usage'), repeat: count(source, 'repeat'), position: table + number(source, 'pos'), children };
}

function toSegment(source, table, elements) {
  const parts = source.children.filter(({ tag }) => tag === 'element' || tag === 'composite').map((part) => toElement(part, elements));
  return {
    segment: source.xid, name: text(source, 'name'), position: table + number(source, 'pos'), usage: text(source, 'usage'), max: count(source, 'max_use'),
    syntax: source.children.filter(({ tag }) => tag === 'syntax').map((note) => note.text), elements: parts,
  };
}

function toElement(source, elements) {
  const id = text(source, 'data_ele');
  const element = { position: number(source, 'seq'), id, name: text(source, 'name'), usage: text(source, 'usage'), repeat: count(source, 'repeat', 1) };
  if (source.tag === 'composite') return { ...element, components: source.children.filter(({ tag }) => tag === 'element').map((part) => toElement(part, elements)) };
  const codes = (source.children.find(({ tag }) => tag === 'valid_codes')?.children ?? []).map((code) => code.text);
  const { type, min, max } = elements.get(id) ?? {};
  return { ...element, type, min, max, ...(codes.length > 0 && { codes }) };
}

function text(node, tag) {
  return node.children.find((child) => child.tag === tag)?.text ?? '';
}

function number(node, tag) {
  return Number(text(node, tag));
}

function count(node, tag, otherwise = Infinity) {
  const value = text(node, tag);
  return value === '' ? otherwise : value.startsWith('>') ? Infinity : Number(value);
}

function below(node, tag) {
  return node.children.flatMap((child) => [...(child.tag === tag ? [child] : []), ...below(child, tag)]);
}

/** The elements of an XML text that has no mixed content. */
function parse(xml) {
  const root = { tag: '', children: [], text: '' };
  const open = [root];
  const tokens = xml.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<(\/?)([\w.]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>([^<]*)/g);
  for (const [, close, tag, attributes, empty, after] of tokens) {
    if (close) {
      open.pop();
      continue;
    }
    const node = { tag, xid: /xid="([^"]*)"/.exec(attributes)?.[1], children: [], text: unescaped(after.trim()) };
    open.at(-1).children.push(node);
    if (!empty) open.push(node);
  }
  return root;
}
