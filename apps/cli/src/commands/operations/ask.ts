import { userInfo } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { type Operator } from '@claimwright/platform-messaging';
import { UsageError } from '../../client.js';

/** What every act is told besides: why, and who acts where it is not the user of this terminal. */
export interface ActFlags {
  reason: string;
  as?: string;
  yes?: boolean;
}

export function operatorOf({ reason, as }: ActFlags): Operator {
  const name = (as ?? userInfo().username).trim();
  if (name === '' || reason.trim() === '') throw new UsageError('Say who acts (--as) and why (--reason): both are kept with the act.');
  return { name, reason: reason.trim() };
}

/** Asks before something that cannot be taken back; where nobody can be asked, --yes must have been given. */
export async function confirmed(question: string, { yes }: { yes?: boolean }): Promise<boolean> {
  if (yes) return true;
  if (!process.stdin.isTTY) throw new UsageError(`${question} Nobody is here to answer: give --yes to do it.`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}
