const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

/** How long to wait after the first, second … failed attempt. CAQH CORE connectivity: no resend before 90 seconds. */
export const RETRY_DELAYS_MS: readonly number[] = [2, 10, 30, 120, 360, 720].map((minutes) => minutes * MINUTE_MS);

export interface Attempts {
  made: number;
  lastAskedAt: Date;
  /** Days the payer asked to wait. */
  waitDays?: number;
}

/** When to ask again; undefined when the tries are used up and the coverage stays unverified until a person acts. */
export function nextAttemptAt(attempts: Attempts, delaysMs: readonly number[] = RETRY_DELAYS_MS): Date | undefined {
  const delay = delaysMs[attempts.made - 1];
  if (delay === undefined) return undefined;
  return new Date(attempts.lastAskedAt.getTime() + Math.max(delay, (attempts.waitDays ?? 0) * DAY_MS));
}
