// docs/asvs.md: each line of OWASP ASVS 5.0.0 up to level 2, and of chapter 8 up to level 3, with what shows that it holds. The lines are
// told in our own words; their numbers and levels are the standard's (CC BY-SA 4.0).
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');
const readJson = (name) => JSON.parse(readFileSync(path.join(import.meta.dirname, 'asvs', name), 'utf8'));

/** Every chapter of the standard with the level of each of its lines. */
export const STANDARD = readJson('standard.json');

/**
 * What we say of each line: `tests` that fail when it does not hold, `files` where it is done and `by` what, or why it is `notApplicable` or `notMet`.
 * @type {{ id: string, says: string, tests?: [file: string, title: string][], files?: string[], by?: string, notApplicable?: string, notMet?: string }[]}
 */
export const ROWS = readJson('rows.json');

/** The lines that are ours to answer, in the standard's order. */
export function linesInScope(standard = STANDARD) {
  return Object.entries(standard).flatMap(([chapter, { levels }]) => Object.keys(levels).filter((id) => levels[id] <= (chapter === '8' ? 3 : 2)));
}

const WAYS = ['tests', 'files', 'notApplicable', 'notMet'];

/** What is wrong with the rows: lines without one, or with two, and files, headings and tests that are not there. */
export function faultsOf(rows = ROWS, wanted = linesInScope()) {
  const ids = rows.map(({ id }) => id);
  return [
    ...wanted.filter((id) => !ids.includes(id)).map((id) => `${id} has no row`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} has two rows`),
    ...ids.filter((id) => !wanted.includes(id)).map((id) => `${id} is no line that is ours to answer`),
    ...rows.flatMap((row) => faultsOfRow(row).map((fault) => `${row.id}: ${fault}`)),
  ];
}

function faultsOfRow(row) {
  const ways = WAYS.filter((way) => row[way]?.length > 0);
  if (ways.length !== 1) return [`says ${ways.length === 0 ? 'nothing of how it holds' : ways.join(' and ')}`];
  return [...(row.tests ?? []).flatMap(([file, title]) => faultsOfTest(file, title)), ...(row.files ?? []).flatMap(faultsOfPlace), ...(row.files && !row.by ? ['does not say by what it holds'] : [])];
}

function faultsOfTest(file, title) {
  const at = path.join(ROOT, file);
  if (!/\.spec\.(?:ts|mjs)$/.test(file) || !existsSync(at)) return [`${file} is no test`];
  return titlesIn(readFileSync(at, 'utf8')).has(title) ? [] : [`${file} has no test '${title}'`];
}

function faultsOfPlace(place) {
  const [file, anchor] = place.split('#');
  const at = path.join(ROOT, file);
  if (!existsSync(at)) return [`${file} is not there`];
  if (anchor === undefined) return [];
  const headings = [...readFileSync(at, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading.toLowerCase().replaceAll(/[^a-z0-9 -]/g, '').replaceAll(' ', '-'));
  return headings.includes(anchor) ? [] : [`${file} has no heading '${anchor}'`];
}

/** What tests are called: the first argument of `it`, also where it is called with a table. */
function titlesIn(source) {
  const written = source.matchAll(/(?:\bit\(|^ *\]\)\(|\)\)\(|\bit\.each\([^\n]*?\)\()(?:'((?:[^'\\\n]|\\.)+)'|`([^`]+)`)/gm);
  return new Set([...written].map(([, quoted, ticked]) => (quoted ?? ticked).replaceAll(/\\(.)/g, '$1')));
}

/** How many lines stand how: for the heading of the document, and for whoever counts. */
export function tally(rows = ROWS) {
  const count = (way) => rows.filter((row) => row[way] !== undefined).length;
  return { lines: rows.length, tests: count('tests'), files: count('files'), notApplicable: count('notApplicable'), notMet: count('notMet') };
}

const link = (place) => `[${path.basename(place.split('#')[0])}](../${place})`;

function shown({ tests, files, by, notApplicable, notMet }) {
  if (tests) return tests.map(([file, title]) => `${link(file)}: ${title.replaceAll('|', '\\|')}`).join('<br>');
  if (files) return `${files.map(link).join(', ')}: ${by}`;
  return notApplicable ? `not applicable: ${notApplicable}` : `**not met**: ${notMet}`;
}

/** @returns {{ path: string, text: string }[]} */
export function renderAsvs() {
  const { lines, tests, files, notApplicable, notMet } = tally();
  const levelOf = (id) => STANDARD[id.split('.')[0]].levels[id];
  const chapters = Object.entries(STANDARD).map(([chapter, { title }]) => {
    const rows = ROWS.filter(({ id }) => id.startsWith(`${chapter}.`));
    return ['', `## V${chapter} ${title}`, '', '| Line | Level | What | What shows it |', '|---|---|---|---|', ...rows.map((row) => `| ${row.id} | ${levelOf(row.id)} | ${row.says} | ${shown(row)} |`)];
  });
  const text = [
    '# Line by line: OWASP ASVS 5.0.0', '',
    'All lines of levels 1 and 2, and those of level 3 in chapter 8, which is about who may do what. Each has a test that fails when it does not hold, or the place',
    'where it is done, or the reason why it does not apply here, or it says that it is not met. Made of `tools/asvs/rows.json` by `npm run docs:write`;',
    '`tools/asvs.spec.mjs` holds it to the standard and to the tests that there are. Nobody outside has assessed it.', '',
    `**${lines} lines: ${tests} by a test, ${files} by a mechanism, ${notApplicable} not applicable, ${notMet} not met.**`, '',
    'The numbers, levels and chapters are those of the [OWASP Application Security Verification Standard](https://github.com/OWASP/ASVS) 5.0.0, © The OWASP Foundation,',
    '[CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/). What each asks for is told here in our own, shorter words, and under the same licence; where they differ, the standard is right.',
    ...chapters.flat(), '',
  ].join('\n');
  return [{ path: 'docs/asvs.md', text }];
}
