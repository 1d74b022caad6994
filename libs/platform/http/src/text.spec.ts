import { describe, expect, it } from '@jest/globals';
import { escapesWhatIsNoText } from './text.js';

describe('escapesWhatIsNoText', () => {
  it.each([
    ['NUL', '"a\\u0000b"'],
    ['the first half of a pair alone', '"\\ud83d"'],
    ['the second half alone', '"\\uDE00"'],
    ['two first halves', '"\\ud83d\\ud83d\\ude00"'],
    ['a half in a name', '{"\\ud800":1}'],
    ['a half after an escaped backslash', '"\\\\\\ud800"'],
  ])('finds %s', (_what, json) => {
    expect(escapesWhatIsNoText(json)).toBe(true);
  });

  it.each([
    ['a whole pair', '"\\uD83D\\uDE00"'],
    ['an escaped letter', '"\\u0041\\n"'],
    ['a backslash before the letters', '"\\\\ud800 and \\\\u0000"'],
    ['letters as they are', '"Zoë 😀"'],
  ])('lets %s be', (_what, json) => {
    expect(escapesWhatIsNoText(json)).toBe(false);
  });
});
