const MINUTE_S = 60;
const HOUR_S = 3_600;

/** Seconds before each of the ten tries, as Standard Webhooks 1.0.0 has them: 75 hours and 35 minutes in all. */
export const USUAL_DELAYS_S: readonly number[] = [0, 5, 5 * MINUTE_S, 30 * MINUTE_S, 2 * HOUR_S, 5 * HOUR_S, 10 * HOUR_S, 14 * HOUR_S, 20 * HOUR_S, 24 * HOUR_S];

/** So much later at most, so that what failed together does not come back together. */
export const JITTER = 0.2;
/** An endpoint may ask for more patience than the schedule has, and not for ever. */
export const RETRY_AFTER_MAX_MS = 24 * HOUR_S * 1_000;

export interface Tried {
  /** How often it was tried in this round. */
  tries: number;
  /** From 0 to 1. */
  random: number;
  /** What the endpoint asked for. */
  retryAfterMs?: number | undefined;
}

/** How long to wait for the next try; undefined where that was the last. */
export function nextDelayMs(delaysMs: readonly number[], { tries, random, retryAfterMs = 0 }: Tried): number | undefined {
  const delayMs = delaysMs[tries];
  if (delayMs === undefined) return undefined;
  return Math.max(Math.round(delayMs * (1 + JITTER * random)), Math.min(retryAfterMs, RETRY_AFTER_MAX_MS));
}

/** What a Retry-After header asks for, in milliseconds from now: seconds or a date (RFC 9110 10.2.3); undefined where it says neither. */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1_000;
  const at = /^[A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(header.trim()) ? Date.parse(header) : NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}

/** What an answer means: only 2xx is a success, a redirect is not followed, and 410 asks never to be called again. */
export type AnswerCode = 'delivered' | 'redirected' | 'gone' | 'rate_limited' | 'refused_by_endpoint' | 'endpoint_error';

export function codeOf(status: number): AnswerCode {
  if (status >= 200 && status < 300) return 'delivered';
  if (status === 410) return 'gone';
  if (status === 429) return 'rate_limited';
  if (status >= 500) return 'endpoint_error';
  return status >= 400 ? 'refused_by_endpoint' : 'redirected';
}

/** Since when an endpoint has only failed, and when that was told. */
export interface Health {
  failingSince: Date | null;
  warnedAt: Date | null;
}

/** What to do about an endpoint whose tries have only failed: tell it after half of the time, disable it after all of it. */
export function healthStep({ failingSince, warnedAt }: Health, now: Date, limitMs: number): 'wait' | 'warn' | 'disable' {
  const forMs = failingSince ? now.getTime() - failingSince.getTime() : 0;
  if (failingSince && forMs >= limitMs) return 'disable';
  return failingSince && !warnedAt && forMs >= limitMs / 2 ? 'warn' : 'wait';
}
