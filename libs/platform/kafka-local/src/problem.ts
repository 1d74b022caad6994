/** Something the person at the keyboard can put right; the message says how. */
export class KafkaProblem extends Error {
  override name = 'KafkaProblem';
}

export function hasCode(error: unknown, ...codes: string[]): boolean {
  return codes.includes(String((error as { code?: unknown } | undefined)?.code));
}
