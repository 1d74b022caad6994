import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import * as library from './index.js';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const SOURCES = new URL('../../../tools/sources.mjs', import.meta.url).href;
const FOLDER = fileURLToPath(new URL('../golden/', import.meta.url));

const examples = [...README.matchAll(/^### (?<title>.+?)$[^]*?^```ts\n(?<code>[^]*?)^```\n\n```text\n(?<output>[^]*?)^```/gm)].map(({ groups = {} }) => groups as { title: string; code: string; output: string });

describe('the examples of the README', () => {
  it('are all of them run', () => {
    expect(examples).toHaveLength(README.match(/^```ts$/gm)?.length ?? 0);
    expect(examples.length).toBeGreaterThan(5);
  });

  it.each(examples)('print what stands below them: $title', ({ code, output }) => {
    const printed = execFileSync(process.execPath, ['--import', SOURCES, '--input-type=module-typescript', '-e', code], { cwd: FOLDER, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
    expect(printed).toBe(output);
  });
});

describe('the README', () => {
  it('has a line for every guide that is here', () => {
    for (const { transaction, id } of library.guides) expect(README).toContain(`| ${library.transactionType(transaction, id)} `);
    for (const { id } of library.guides) expect(README).toContain(`| ${id} | yes |`);
  });

  it('names nothing that the package does not have', () => {
    const named = [...README.matchAll(/`((?:read|write|validate|inspect|redact|drive|summarize|describe)\w*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in library))).toEqual([]);
  });
});
