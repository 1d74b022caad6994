import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const PATIENT = 'Marisol Quenby, born 1951-07-19';

describe('a process that dies of an error nobody caught', () => {
  it.each([['error', 'Error'], ['rejection', 'TypeError'], ['thing', 'object']])('says what and where, and nothing that the %s says', (CRASH, name) => {
    const { status, stdout, stderr } = spawnSync(execPath, ['--no-warnings', '--import', './tools/sources.mjs', 'libs/platform/runtime/test/crashing-process.ts'], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', CRASH, CRASH_TEXT: PATIENT } });
    const lines = stdout.trim().split('\n').map((line) => JSON.parse(line) as object);
    expect({ status, stderr, lines }).toEqual({ status: 1, stderr: '', lines: [expect.objectContaining({ level: 'error', msg: 'process ends: nobody caught an error', error: expect.objectContaining({ class: name }) })] });
    expect(stdout).not.toContain('Quenby');
  });
});
