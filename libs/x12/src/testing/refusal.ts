import { X12Error } from '../error.js';

/** The refusal that the work ends in; any other error is thrown on, and so is that there was none. */
export function refusalOf(work: () => unknown): X12Error {
  const refusal = refusalIn(work);
  if (!refusal) throw new Error('nothing was refused');
  return refusal;
}

/** The same; undefined where nothing was refused. */
export function refusalIn(work: () => unknown): X12Error | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof X12Error) return error;
    throw error;
  }
}
