import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { differences, write } from './docs.mjs';

const rendered = { files: [{ path: 'docs/a/one.json', text: '1\n' }, { path: 'docs/a/deep/two.json', text: '2\n' }], owned: ['docs/a'] };
let root;

beforeEach(() => { root = mkdtempSync(path.join(tmpdir(), 'claimwright-docs-')); });
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('generated documents', () => {
  it('are current once written', () => {
    expect(differences(root, rendered).map(({ why }) => why)).toEqual(['missing', 'missing']);
    write(root, rendered);
    expect(differences(root, rendered)).toEqual([]);
    expect(readFileSync(path.join(root, 'docs/a/deep/two.json'), 'utf8')).toBe('2\n');
  });

  it('are stale when edited by hand, and left over when nothing renders them any more', () => {
    write(root, rendered);
    writeFileSync(path.join(root, 'docs/a/one.json'), 'changed\n');
    writeFileSync(path.join(root, 'docs/a/zero.json'), '0\n');
    expect(differences(root, rendered)).toEqual([{ path: 'docs/a/one.json', why: 'stale' }, { path: 'docs/a/zero.json', why: 'left over' }]);
    write(root, rendered);
    expect(differences(root, rendered)).toEqual([]);
  });

  it('leave files outside their own folders alone', () => {
    mkdirSync(path.join(root, 'docs'), { recursive: true });
    writeFileSync(path.join(root, 'docs/guide.md'), 'by hand\n');
    write(root, rendered);
    expect(readFileSync(path.join(root, 'docs/guide.md'), 'utf8')).toBe('by hand\n');
  });
});
