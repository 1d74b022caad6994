#!/usr/bin/env node
// Starts the program from dist. In a checkout dist is made on the first run and again when a source is newer: about a second.
import './lean-heap.mjs';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What the program is made of, from here; all of it is ours. */
const PROJECTS = ['../../../libs/x12/', '../../../libs/client/', '../'].map((folder) => new URL(folder, import.meta.url));

/** Commands that need the services' own libraries. */
const OPERATIONS = new Set(['topics', 'events', 'dlq']);

const stale = (OPERATIONS.has(process.argv[2]) ? withDependencies(PROJECTS) : PROJECTS).filter((project) => existsSync(new URL('src/', project)) && isStale(project));
if (stale.length > 0) {
  try {
    const { build } = await import('../../../tools/build.mjs');
    await Promise.all(stale.map((project) => build(fileURLToPath(project))));
  } catch (error) {
    const why = error.code === 'ERR_MODULE_NOT_FOUND' ? 'run `npm ci` in the checkout and try again' : error.message;
    process.stderr.write(`claimwright cannot build itself: ${why}\n`);
    process.exit(2);
  }
}
module.enableCompileCache?.();
try {
  const { run } = await import('../dist/index.js');
  process.exitCode = await run(process.argv);
} catch (error) {
  // 1 says that a file has faults; this is a fault of ours.
  process.stderr.write(`claimwright: a fault of this program: ${error.stack}\n`);
  process.exitCode = 2;
}

/** These projects and all of ours that they stand on, as their package.json tells. */
function withDependencies(projects) {
  const found = new Map();
  for (const waiting = [...projects]; waiting.length > 0;) {
    const project = waiting.pop();
    if (found.has(project.href)) continue;
    found.set(project.href, project);
    const { dependencies = {} } = JSON.parse(readFileSync(new URL('package.json', project), 'utf8'));
    const ours = Object.keys(dependencies).filter((name) => name.startsWith('@claimwright/'));
    waiting.push(...ours.map((name) => pathToFileURL(`${realpathSync(fileURLToPath(new URL(`../../../node_modules/${name}`, import.meta.url)))}/`)));
  }
  return [...found.values()];
}

function isStale(project) {
  const built = statSync(new URL('dist/index.js', project), { throwIfNoEntry: false });
  if (built === undefined) return true;
  const src = new URL('src/', project);
  return readdirSync(src, { recursive: true, withFileTypes: true }).some((entry) => !entry.name.endsWith('.spec.ts') && statSync(`${entry.parentPath}/${entry.name}`).mtimeMs > built.mtimeMs);
}
