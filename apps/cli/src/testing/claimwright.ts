import { jest } from '@jest/globals';
import { run } from '../program.js';

/** Runs the command line in this process: its exit code, and what it wrote. */
export async function claimwright(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const into = (name: 'out' | 'err') => (text: string | Uint8Array): boolean => { written[name] += String(text); return true; };
  const spies = [jest.spyOn(process.stdout, 'write').mockImplementation(into('out')), jest.spyOn(process.stderr, 'write').mockImplementation(into('err'))];
  try {
    return { code: await run(['node', 'claimwright', ...args]), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
