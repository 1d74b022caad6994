// Generated documents: `--write` writes them, `--check` lists those that are stale and exits 1. Reads the built libraries.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Who renders what, in this order. `module` exports a function `render` that answers `{ path, text }[]`, or a promise of it, and may ask for
 * the text of a document before its own; every file in a folder that is `owned` comes from it, so a file that it no longer renders is stale too.
 * @type {{ module: string, render: string, owned: string[] }[]}
 */
const RENDERERS = [
  { module: '@claimwright/contracts', render: 'renderContractDocs', owned: ['docs/events'] },
  { module: './openapi.mjs', render: 'renderOpenApi', owned: ['docs/api'] },
  { module: './fhir.mjs', render: 'renderFhir', owned: [] },
  { module: './client.mjs', render: 'renderClient', owned: [] },
  { module: '../deploy/ingress.mjs', render: 'renderIngress', owned: ['deploy/ingress'] },
  { module: './roles.mjs', render: 'renderRoles', owned: [] },
  { module: './asvs.mjs', render: 'renderAsvs', owned: [] },
  { module: './x12-guide.mjs', render: 'renderX12Guide', owned: [] },
  { module: '../libs/x12/tools/conformance.mjs', render: 'renderConformance', owned: [] },
];

/** @returns {Promise<{ files: { path: string, text: string }[], owned: string[] }>} */
async function renderAll() {
  const files = [];
  for (const { module, render } of RENDERERS) {
    const exports = await import(module).catch((error) => {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
      throw new Error('The libraries are not built: npm run docs:check and npm run docs:write build them first', { cause: error });
    });
    files.push(...(await exports[render]((wanted) => files.find((file) => file.path === wanted)?.text ?? missing(wanted))));
  }
  return { files, owned: RENDERERS.flatMap((r) => r.owned) };
}

function missing(file) {
  throw new Error(`${file} is rendered after a document that is made of it`);
}

/** What differs between the documents on disk and those rendered: `missing`, `stale`, or `left over` from an earlier rendering. */
export function differences(root, { files, owned }) {
  const wanted = new Set(files.map((file) => file.path));
  const found = files.flatMap((file) => {
    const at = path.join(root, file.path);
    if (!existsSync(at)) return [{ path: file.path, why: 'missing' }];
    return readFileSync(at, 'utf8') === file.text ? [] : [{ path: file.path, why: 'stale' }];
  });
  const leftOver = owned.flatMap((folder) => filesIn(root, folder)).filter((file) => !wanted.has(file));
  return [...found, ...leftOver.map((file) => ({ path: file, why: 'left over' }))].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Writes every document and removes those left over. */
export function write(root, rendered) {
  const changed = differences(root, rendered);
  for (const { path: file } of changed.filter(({ why }) => why === 'left over')) rmSync(path.join(root, file));
  for (const { path: file, text } of rendered.files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return changed;
}

function filesIn(root, folder) {
  const at = path.join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

async function main(mode) {
  if (mode !== '--write' && mode !== '--check') throw new Error('usage: node tools/docs.mjs --write | --check');
  const root = fileURLToPath(new URL('..', import.meta.url));
  const rendered = await renderAll();
  const changed = mode === '--write' ? write(root, rendered) : differences(root, rendered);
  for (const { path: file, why } of changed) console.log(`${why}: ${file}`);
  if (mode === '--write' || changed.length === 0) {
    console.log(`${rendered.files.length} generated documents are current`);
    return;
  }
  console.log('The generated documents are not current. Mend them with: npm run docs:write');
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv[2]);
