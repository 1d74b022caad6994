// Makes this folder what is published: dist with its declarations, and the licence and notices of the whole project.
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { build } from '../../../tools/build.mjs';

const project = path.join(import.meta.dirname, '..');
const root = path.join(project, '../..');
await build(project);
execFileSync(path.join(root, 'node_modules/.bin/tsc'), ['-p', path.join(project, 'tsconfig.types.json')], { stdio: 'inherit' });
for (const file of ['LICENSE', 'NOTICE']) copyFileSync(path.join(root, file), path.join(project, file));
