// A code point that text cannot hold, as JSON escapes it: NUL, which Postgres refuses, or half of a surrogate pair.
const SUSPECT = /\\u(?:0000|[dD][89a-fA-F])/;
// What has to be looked past: whole pairs, and escapes of one character, of which a backslash is one.
const HARMLESS = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\[^u]/g;

/** True for JSON that is valid and yet holds what no text can; such a value could be neither stored nor sent on. */
export function escapesWhatIsNoText(json: string): boolean {
  return SUSPECT.test(json) && SUSPECT.test(json.replace(HARMLESS, ''));
}
