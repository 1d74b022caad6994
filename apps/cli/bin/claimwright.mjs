#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/index.js', import.meta.url);
if (!existsSync(main)) {
  process.stderr.write('claimwright is not built yet: run `npm run build` (or `npm start`) once in the checkout.\n');
  process.exit(2);
}
const { run } = await import(main.href);
process.exitCode = await run(process.argv);
