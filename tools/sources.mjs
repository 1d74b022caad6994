// Lets plain Node run the workspace's TypeScript with no build: node --import ./tools/sources.mjs <file.ts>. Used by the
// test set-up and by tests that need a process of their own; the product itself runs from dist.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const swc = JSON.parse(readFileSync(new URL('../.swcrc', import.meta.url), 'utf8'));

/** Our own modules' hooks; `deregister()` takes them out again. */
export const sources = registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('@claimwright/')) return next(specifier, { ...context, conditions: ['@claimwright/source', ...(context.conditions ?? ['node', 'import'])] });
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) return next(specifier.replace(/\.js$/, '.ts'), context);
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swc, swcrc: false, filename, sourceMaps: 'inline', module: { type: 'es6' } });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
