#!/usr/bin/env node
// Starts the program from dist. In a checkout dist is made on the first run and again when a source is newer: about a second.
import './lean-heap.mjs';
import { existsSync, readdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

/** What the program is made of, from here; all of it is ours. */
const PROJECTS = ['../../../libs/x12/', '../'].map((folder) => new URL(folder, import.meta.url));

const stale = PROJECTS.filter((project) => existsSync(new URL('src/', project)) && isStale(project));
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

function isStale(project) {
  const built = statSync(new URL('dist/index.js', project), { throwIfNoEntry: false });
  if (built === undefined) return true;
  const src = new URL('src/', project);
  return readdirSync(src, { recursive: true, withFileTypes: true }).some((entry) => !entry.name.endsWith('.spec.ts') && statSync(`${entry.parentPath}/${entry.name}`).mtimeMs > built.mtimeMs);
}
