import { setTimeout as sleep } from 'node:timers/promises';

const TRIES = 5;

/** The public REST API as the sandbox uses it: nothing here that an integrator could not do with curl. */
export class Api {
  constructor(
    private readonly url: string,
    private readonly apiKey: string,
    private readonly signal: AbortSignal,
  ) {}

  async get<T>(route: string): Promise<T> {
    return (await this.send('GET', route)).json() as Promise<T>;
  }

  /** Posts with an Idempotency-Key, so that doing it again after a crash changes nothing. */
  async post(route: string, key: string, contentType: string, body: string | Buffer): Promise<string> {
    const payload = typeof body === 'string' ? body : new Uint8Array(body);
    return (await this.send('POST', route, { 'content-type': contentType, 'idempotency-key': key }, payload)).text();
  }

  private async send(method: string, route: string, headers: Record<string, string> = {}, body?: string | Uint8Array<ArrayBuffer>): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(this.url + route, { method, headers: { authorization: `Bearer ${this.apiKey}`, ...headers }, body: body ?? null, signal: this.signal });
      if (response.ok) return response;
      const problem = (await response.json().catch(() => ({}))) as { code?: string; detail?: string };
      // 409 on a case somebody else has just moved is an answer; 5xx while starting or stopping is worth another try.
      if (response.status < 500 || attempt === TRIES) throw new ApiRefusal(`${method} ${route}`, response.status, problem.code ?? 'unknown', problem.detail ?? '');
      await sleep(200 * attempt, undefined, { signal: this.signal });
    }
  }
}

export class ApiRefusal extends Error {
  constructor(
    request: string,
    readonly status: number,
    readonly code: string,
    detail: string,
  ) {
    super(`${request} was refused: ${status} ${code} ${detail}`);
  }
}
