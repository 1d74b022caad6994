import { X12Error } from '@claimwright/x12';

// Our own delimiters, which a file with other ones may hold in its texts, and control characters.
const UNWRITABLE = /[*:^~\p{C}]/gu;

/** Writes answers that echo what the sender wrote; a character that our delimiters forbid becomes a space. */
export function writeEcho<T>(write: (answers: readonly T[]) => string, answers: readonly T[]): string {
  try {
    return write(answers);
  } catch (error) {
    if (!(error instanceof X12Error) || error.code !== 'unwritable_character') throw error;
    return write(writable(answers) as T[]);
  }
}

function writable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UNWRITABLE, ' ');
  if (Array.isArray(value)) return value.map(writable);
  if (typeof value !== 'object' || value === null) return value;
  // Times are written as HH:MM in the model and hold no sender's text.
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name.endsWith('Time') ? inner : writable(inner)]));
}
