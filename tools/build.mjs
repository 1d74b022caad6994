// Builds one project: every TypeScript file under src (tests and what is only for them left out) to dist, by swc, in this one process.
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

/** What a project keeps for its own tests, which run from the sources; nothing that ships imports it. */
const TESTING = 'testing';

const configFile = fileURLToPath(new URL('../.swcrc', import.meta.url));

/** Writes dist beside the old one and puts it in its place whole, so that a program that starts meanwhile finds either. */
export async function build(project) {
  const src = path.join(project, 'src');
  const dist = path.join(project, 'dist');
  const fresh = path.join(project, `.dist-${process.pid}-new`);
  const old = path.join(project, `.dist-${process.pid}-old`);
  const files = (await readdir(src, { recursive: true })).filter((f) => f.endsWith('.ts') && !f.endsWith('.spec.ts') && !f.endsWith('.d.ts') && !f.split(path.sep).includes(TESTING));
  const compiled = await Promise.allSettled(files.map(async (file) => {
    const out = path.join(fresh, file.replace(/\.ts$/, '.js'));
    const { code, map } = await transformFile(path.join(src, file), { configFile, swcrc: false });
    await mkdir(path.dirname(out), { recursive: true });
    await writeFile(out, `${code}\n//# sourceMappingURL=${path.basename(out)}.map\n`);
    await writeFile(`${out}.map`, map ?? '{}');
  }));
  const failed = compiled.find(({ status }) => status === 'rejected');
  if (failed) {
    await rm(fresh, { recursive: true, force: true });
    throw failed.reason;
  }
  await rename(dist, old).catch(ignore('ENOENT'));
  // Another build of the same sources may have been quicker; its dist is as good.
  await rename(fresh, dist).catch(ignore('ENOTEMPTY', 'EEXIST', 'EPERM'));
  await Promise.all([old, fresh].map((folder) => rm(folder, { recursive: true, force: true })));
}

function ignore(...codes) {
  return (error) => {
    if (!codes.includes(error.code)) throw error;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv[2]) throw new Error('usage: node tools/build.mjs <project folder>');
  await build(process.argv[2]);
}
