// Dies of an error that nobody catches, as CRASH says; what the error says is CRASH_TEXT.
import { endAtUncaught } from '../src/index.js';

const text = process.env['CRASH_TEXT'] ?? '';
endAtUncaught();
const ways: Record<string, () => void> = {
  error: () => { throw new Error(text); },
  rejection: () => { void Promise.reject(new TypeError(text, { cause: new Error(text) })); },
  thing: () => { throw { patient: text }; },   // eslint-disable-line @typescript-eslint/only-throw-error -- some libraries do
};
setImmediate(() => ways[process.env['CRASH'] ?? '']?.());
setTimeout(() => process.exit(0), 60_000);
