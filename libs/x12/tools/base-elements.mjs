/**
 * Writes src/validate/base-elements.ts: what the base standard (not a guide) says of mandatory elements and of code values, from the
 * transcribed 005010 standards of 835, 837 and 999.
 *
 *   node libs/x12/tools/base-elements.mjs FOLDER-OF-JSON
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder that holds 005010-*-standard.json and code-lists.json');
const read = (name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const lists = read('code-lists.json');
const mandatory = new Map();
const codes = new Map();
const compare = (a, b) => (a < b ? -1 : 1);

function takeElement(element) {
  const values = typeof element.codes === 'string' ? lists[element.codes.slice(1)] : element.codes;
  if (values) codes.set(element.id.slice(1), new Set([...(codes.get(element.id.slice(1)) ?? []), ...values]));
  for (const component of element.components ?? []) takeElement(component);
}

function walk(node) {
  for (const element of node.elements ?? []) {
    takeElement(element);
    if (element.usage === 'R') mandatory.set(node.segment, (mandatory.get(node.segment) ?? new Set()).add(element.pos));
  }
  for (const child of node.children ?? []) walk(child);
}

for (const transaction of ['835', '837', '999']) for (const table of read(`005010-${transaction}-standard.json`).tables) walk(table);

const rows = (map) =>
  [...map]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, values]) => `  '${key}': '${[...values].sort((a, b) => (typeof a === 'number' ? a - b : compare(a, b))).join(' ')}',`)
    .join('\n');
const text = `// Written by tools/base-elements.mjs from the 005010 base standards of 835, 837 and 999; facts only. Do not edit.

/** Elements that the base standard makes mandatory, by segment: leaving one out is a fault of syntax whatever the guide says. */
export const MANDATORY: Readonly<Record<string, string>> = {
${rows(mandatory)}
};

/** The code values of the base standard by data element, where it lists them. */
export const BASE_CODES: Readonly<Record<string, string>> = {
${rows(codes)}
};
`;
writeFileSync(path.join(import.meta.dirname, '../src/validate/base-elements.ts'), text);
