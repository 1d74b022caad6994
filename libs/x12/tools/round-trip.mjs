// What becomes of a file that is read to events and written again.
import { readEvents, writeEvents, X12Error } from '@claimwright/x12';

/** `same` without anything kept of the layout, `kept` with it, `differs`, or `refused` with the reason. */
export function roundTrip(bytes) {
  try {
    const typed = [...readEvents(bytes)].filter(({ kind }) => kind === 'set').every((event) => event.typed);
    return { typed, result: compared(bytes), why: '' };
  } catch (error) {
    if (!(error instanceof X12Error)) throw error;
    return { typed: false, result: 'refused', why: error.message };
  }
}

function compared(bytes) {
  if (isWritten(bytes, {})) return 'same';
  return isWritten(bytes, { keepLayout: true }) ? 'kept' : 'differs';
}

function isWritten(bytes, options) {
  try {
    return Buffer.concat([...writeEvents(readEvents(bytes, options), 'utf8')]).equals(Buffer.from(bytes));
  } catch (error) {
    // What cannot be written as it is can be as it was.
    if (error instanceof X12Error && !options.keepLayout) return false;
    throw error;
  }
}
