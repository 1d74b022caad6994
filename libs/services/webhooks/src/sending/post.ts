import { type Egress, type EgressAnswer, EgressFailed, EgressRefused } from '@claimwright/platform-egress';
import { codeOf, retryAfterMs } from './schedule.js';
import { redactResponse } from './redact-response.js';
import { signedHeaders, type Signer } from './sign.js';

const RESPONSE_BYTES_MAX = 64 * 1_024;

/** An endpoint as a sender needs it. */
export interface Target {
  url: string;
  signers: readonly Signer[];
}

/** What came of one try. */
export interface TryResult {
  at: Date;
  durationMs: number;
  /** `delivered`, or why not; `cancelled` where the signal came before the answer. */
  code: string;
  status: number | null;
  address: string | null;
  /** The form of the answer. */
  response: string | null;
  retryAfterMs?: number | undefined;
}

export interface PostOptions {
  timeoutMs: number;
  signal?: AbortSignal;
}

/** Posts an event once, signed for this moment. Any answer is a result, and so is none. */
export async function post(egress: Egress, { url, signers }: Target, event: { id: string; body: string }, { timeoutMs, signal }: PostOptions): Promise<TryResult> {
  const [at, started] = [new Date(), performance.now()];
  const told = (rest: Omit<TryResult, 'at' | 'durationMs'>): TryResult => ({ at, durationMs: Math.round(performance.now() - started), ...rest });
  const headers = { 'content-type': 'application/json', 'user-agent': 'Claimwright-Webhooks/1.0', ...signedHeaders(signers, { ...event, at }) };
  try {
    return told(toldBy(await egress.request(url, { method: 'POST', headers, body: event.body, timeoutMs, maxResponseBytes: RESPONSE_BYTES_MAX, ...(signal && { signal }) }), at));
  } catch (error) {
    if (!(error instanceof EgressFailed) && !(error instanceof EgressRefused)) throw error;
    return told({ code: error.reason, status: null, address: null, response: null });
  }
}

function toldBy({ status, headers, body, address }: EgressAnswer, at: Date): Omit<TryResult, 'at' | 'durationMs'> {
  return { code: codeOf(status), status, address, response: redactResponse(body), retryAfterMs: retryAfterMs(headers['retry-after'], at) };
}
