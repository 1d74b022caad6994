const TRIES = 5;
const WAIT_MS = 500;
const WAIT_MAX_MS = 60_000;

/** Too many requests, a gateway without its service, and a service that starts, stops or lost a race. */
const PASSING = new Set([429, 502, 503]);

/** Asks again, when the answer says for how long to wait or after a growing while, as long as repeating is harmless. */
export async function fetchPatiently(request: Request, fetchOnce: (request: Request) => Promise<Response>): Promise<Response> {
  const harmless = request.method === 'GET' || request.method === 'HEAD' || request.headers.has('idempotency-key');
  for (let attempt = 1; ; attempt++) {
    const response = await fetchOnce(request.clone());
    if (!harmless || !PASSING.has(response.status) || attempt === TRIES) return response;
    await response.body?.cancel();
    await pause(waitOf(response, attempt), request.signal);
  }
}

function waitOf(response: Response, attempt: number): number {
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  return Math.min(Number.isFinite(seconds) ? seconds * 1_000 : WAIT_MS * 2 ** (attempt - 1), WAIT_MAX_MS);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
