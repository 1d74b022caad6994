#!/usr/bin/env node
// docs/x12-conformance.md: what the codec makes of files that other projects publish. Reads the built library, the samples that
// X12_SAMPLES names (or ../shared/x12-samples beside the repository), and the reasons in libs/x12/conformance.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { validate, X12Error } from '@claimwright/x12';
import { builtInCodeSets } from '@claimwright/x12/code-sets';
import { roundTrip } from './round-trip.mjs';

const root = path.join(import.meta.dirname, '../../..');
export const DOCUMENT = 'docs/x12-conformance.md';
const FOLDER = process.env.X12_SAMPLES ?? path.join(root, '../shared/x12-samples');
const SOURCES = { stupidedi: 'kputnam/stupidedi', x12types: 'apimeister/x12-types', lfh: 'LinuxForHealth/x12', imsweb: 'imsweb/x12-parser', pyx12: 'azoner/pyx12', staedi: 'xlate/staedi', tigershark: 'zentist/TigerShark', moov: 'moov-io/x12' };
const OWN = ['mutants', 'quirks', 'licences'];
const CHUNKS = [1, 7, 65_536];
const codes = builtInCodeSets();

const reasons = (name) => JSON.parse(readFileSync(path.join(import.meta.dirname, `../conformance/${name}.json`), 'utf8'));
const sample = (name) => readFileSync(path.join(FOLDER, name));
const names = (folder) => readdirSync(path.join(FOLDER, folder)).filter((name) => name.endsWith('.edi')).sort().map((name) => `${folder}/${name}`);

/** The document as it should be; none where the samples are not here, which is said. */
export function renderConformance() {
  if (!existsSync(FOLDER)) {
    console.log(`NOT CHECKED: ${DOCUMENT} (no samples: set X12_SAMPLES to their folder)`);
    return [];
  }
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !OWN.includes(entry.name)).map(({ name }) => name);
  const files = folders.flatMap(names).map(judge);
  const parts = [heading(files), agreement(files), refusals(files), pairs(folders), peers(folders), mutants(), quirks(), roundTrips(files)];
  return [{ path: DOCUMENT, text: parts.join('\n\n') + '\n' }];
}

/** What the validator says of a file: its source, transaction, whether its guide is known, and the codes of its errors. */
function judge(name) {
  const [folder, file] = name.split('/');
  const source = SOURCES[file.split('__')[0]];
  if (!source) throw new Error(`No source is known for ${name}`);
  const errors = new Set();
  let known = true;
  try {
    for (const event of validate(sample(name), { codes })) {
      if (event.kind === 'set' && !event.known) known = false;
      if (event.kind === 'finding' && event.severity === 'error') errors.add(event.code);
    }
  } catch (error) {
    if (!(error instanceof X12Error)) throw error;
    errors.add(error.code);
  }
  return { name, source, transaction: folder, known, codes: [...errors].sort().join(' '), accepted: errors.size === 0 };
}

function heading(files) {
  const accepted = files.filter((file) => file.accepted).length;
  return `<!-- Written by libs/x12/tools/conformance.mjs; npm run docs:x12 writes it anew. -->
# What the X12 codec makes of published files

${files.length} files of ${Object.keys(SOURCES).length} open projects, validated to SNIP type 5 with the built-in code lists: **${accepted} accepted**, ${files.length - accepted} refused, each for the reason below.
A file is accepted when it has no finding of severity error. The files are theirs and not part of this project; of them only names and codes stand here.`;
}

function agreement(files) {
  const transactions = [...new Set(files.map(({ transaction }) => transaction))];
  const cell = (some) => (some.length === 0 ? '' : `${some.filter(({ accepted }) => accepted).length}/${some.length}`);
  const rows = transactions.map((transaction) => {
    const of = files.filter((file) => file.transaction === transaction);
    return [transaction, ...Object.values(SOURCES).map((source) => cell(of.filter((file) => file.source === source))), cell(of), String(of.filter(({ known }) => !known).length || '')];
  });
  const totals = ['all', ...Object.values(SOURCES).map((source) => cell(files.filter((file) => file.source === source))), cell(files), String(files.filter(({ known }) => !known).length)];
  return `## Accepted, by transaction and source\n\nForm only: the guide (version 004010, or one that is not carried) is not known here, so that the envelope and the form of the segments are judged alone.\n\n${table(['transaction', ...Object.values(SOURCES), 'all', 'of these form only'], [...rows, totals])}`;
}

function refusals(files) {
  const said = reasons('refused');
  const stale = files.filter(({ name, codes: found }) => found !== (said[name]?.codes ?? ''));
  const gone = Object.keys(said).filter((name) => !files.some((file) => file.name === name));
  if (stale.length + gone.length > 0) throw new Error(`libs/x12/conformance/refused.json does not say what is found: ${[...stale.map(({ name, codes: found }) => `${name}: ${found || 'accepted'}`), ...gone].join('; ')}`);
  const rows = files.filter(({ accepted }) => !accepted).map(({ name, codes: found }) => [`\`${name}\``, said[name].why, found.split(' ').map((code) => `\`${code}\``).join(' ')]);
  return `## Refused, and what in the file is at fault\n\n${table(['file', 'why', 'codes of its errors'], rows)}`;
}

/** Each is held to by acknowledge/pairs.spec.ts, which reads the same reasons. */
function pairs(folders) {
  const refuted = reasons('pairs');
  const found = folders.flatMap((folder) => readdirSync(path.join(FOLDER, folder)).filter((name) => /\.expected\.99[79]$/.test(name)).map((name) => `${folder}/${name}`)).sort();
  const rows = found.map((name) => {
    const base = name.replace(/\.expected\.99[79]$/, '');
    return [`\`${name}\``, refuted[base] ? 'refuted' : 'agreed, segment for segment', refuted[base]?.why ?? ''];
  });
  return `## Acknowledgments that others expect\n\n${found.length} files come with the 997 or 999 that their project expects; \`acknowledge/pairs.spec.ts\` compares them segment for segment.\n\n${table(['expectation', 'ours', 'why it differs'], rows)}`;
}

/** Each is held to by validate/samples.spec.ts, which reads the same table. */
function peers(folders) {
  const lists = folders.flatMap((folder) => readdirSync(path.join(FOLDER, folder)).filter((name) => name.endsWith('.expected-errors.json')).map((name) => `${folder}/${name.replace('.expected-errors.json', '')}`));
  const covered = reasons('peer-errors');
  const rows = lists.flatMap((name) => (covered[name].length === 0 ? [[`\`${name}\``, 'none', '', '']] : covered[name].map(({ code, place, why = '' }, at) => [`\`${name}\``, `error ${at + 1}`, `\`${code}\` at ${place}`, why])));
  return `## Error lists of another library\n\nimsweb/x12-parser checks the order of segments; each error that it expects, and the finding that covers it.\n\n${table(['file', 'its list', 'our finding', 'note'], rows)}`;
}

function mutants() {
  const expected = JSON.parse(readFileSync(path.join(FOLDER, 'mutants/expected.json'), 'utf8'));
  const rows = expected.map(({ file, snip, expect }) => {
    const findings = findingsOf(sample(`mutants/${file}`));
    const acks = new Set(findings.flatMap(({ ack }) => ack));
    const seen = expect.every((one) => {
      const [first, ...others] = one.split(' or ');
      return [first, ...others.flatMap((other) => [other, `${first.split('=')[0]}=${other}`])].some((ack) => acks.has(ack));
    });
    return [`\`${file}\``, String(snip), expect.join(', '), seen ? 'found' : 'MISSED', [...new Set(findings.map(({ code }) => `\`${code}\``))].join(' '), String(findings.length)];
  });
  const bases = readdirSync(path.join(FOLDER, 'mutants')).filter((name) => name.includes('-base.'));
  const clean = bases.filter((name) => findingsOf(sample(`mutants/${name}`)).length === 0);
  return `## Single faults\n\n${rows.filter((row) => row[3] === 'found').length} of ${rows.length} found with the code that reports them; ${clean.length} of ${bases.length} unspoilt files without a finding. The codec's own tests try some 490 more, of ten guides and several seeds (\`testing/faults.spec.ts\`).\n\n${table(['file', 'SNIP', 'to be reported as', '', 'our findings', 'how many'], rows)}`;
}

function quirks() {
  const expected = JSON.parse(readFileSync(path.join(FOLDER, 'quirks/expected.json'), 'utf8'));
  const rows = expected.map(({ file, segments, what }) => [`\`${file}\``, what, ...CHUNKS.map((size) => (segmentsOf(sample(`quirks/${file}`), size) === segments ? `${segments}` : 'WRONG'))]);
  return `## Shapes of file\n\n${rows.filter((row) => !row.includes('WRONG')).length} of ${rows.length} read in full, in chunks of 1, 7 and 65,536 bytes.\n\n${table(['file', 'shape', 'segments by 1', 'by 7', 'by 64 KiB'], rows)}`;
}

function roundTrips(files) {
  const kinds = { same: 'the same bytes', kept: 'the same bytes, with what the reader kept of the layout', differs: 'DIFFERENT bytes', refused: 'not read: the typed reader refuses the file' };
  const accepted = files.filter((file) => file.accepted);
  const results = accepted.map((file) => ({ ...file, ...roundTrip(sample(file.name)) }));
  const transactions = [...new Set(results.map(({ transaction }) => transaction))];
  const count = (some, kind) => String(some.filter(({ result }) => result === kind).length || '');
  const rows = transactions.map((transaction) => {
    const of = results.filter((file) => file.transaction === transaction);
    return [transaction, String(of.length), String(of.filter(({ typed }) => typed).length || ''), ...Object.keys(kinds).map((kind) => count(of, kind))];
  });
  const odd = results.filter(({ result }) => result === 'differs' || result === 'refused').map(({ name, result, why }) => [`\`${name}\``, kinds[result], why]);
  const tail = odd.length === 0 ? '' : `\n\n${table(['file', '', 'why'], odd)}`;
  return `## Written again\n\n\`write(read(file))\` of the ${results.length} accepted files. Typed: all sets of the file are of transactions that have a typed model; the others are read segment by segment.\n\n${table(['transaction', 'files', 'typed', ...Object.values(kinds)], rows)}${tail}`;
}

function findingsOf(bytes) {
  return [...validate(bytes, { codes })].filter(({ kind }) => kind === 'finding');
}

/** Segments of all interchanges, ISA and IEA among them, by what the validator tells of their sets and envelopes. */
function segmentsOf(bytes, size) {
  let segments = 0;
  function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  for (const event of validate(chunks(), { codes })) {
    if (event.kind === 'set-end') segments += event.segments;
    else if (event.kind === 'group' || event.kind === 'group-end' || event.kind === 'interchange' || event.kind === 'interchange-end') segments++;
  }
  return segments;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const documents = renderConformance();
  for (const { path: file, text } of documents) writeFileSync(path.join(root, file), text);
  if (documents.length === 0) process.exitCode = 1;
}
