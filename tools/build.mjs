// Builds one project: every TypeScript file under src (tests left out) to dist, by swc, in this one process.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transformFile } from '@swc/core';

const project = process.argv[2];
if (!project) throw new Error('usage: node tools/build.mjs <project folder>');

const src = path.join(project, 'src');
const dist = path.join(project, 'dist');
await rm(dist, { recursive: true, force: true });

const files = (await readdir(src, { recursive: true })).filter((f) => f.endsWith('.ts') && !f.endsWith('.spec.ts') && !f.endsWith('.d.ts'));
await Promise.all(files.map(async (file) => {
  const out = path.join(dist, file.replace(/\.ts$/, '.js'));
  const { code, map } = await transformFile(path.join(src, file), { configFile: '.swcrc', swcrc: false });
  await mkdir(path.dirname(out), { recursive: true });
  await writeFile(out, `${code}\n//# sourceMappingURL=${path.basename(out)}.map\n`);
  await writeFile(`${out}.map`, map ?? '{}');
}));
