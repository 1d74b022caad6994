import createFetchClient, { type Client } from 'openapi-fetch';
import { problemOf } from './problem.js';
import { fetchPatiently } from './retry.js';
import type { paths } from './schema.js';

export interface ClientOptions {
  /** Where the API is, such as `http://127.0.0.1:3000`. */
  url: string;
  /** `cw_…`; it names the organisation and what may be done. */
  apiKey: string;
  /** In place of the global one. */
  fetch?: (request: Request) => Promise<Response>;
}

/** Every operation of the API by its path, typed from the API's own description. A refusal is thrown as a ProblemError. */
export interface ClaimwrightClient extends Client<paths, 'application/json'> {
  /** A request the types know nothing of, such as an upload: with the key, and with a refusal thrown. It is made once. */
  send(path: string, init?: RequestInit): Promise<Response>;
}

/** A client for one organisation. Repeating is safe: each POST carries an Idempotency-Key, so an answer that asks to wait is waited for and asked again. */
export function createClient({ url, apiKey, fetch: given }: ClientOptions): ClaimwrightClient {
  const baseUrl = url.replace(/\/+$/, '');
  const fetchOnce = given ?? ((request: Request) => fetch(request));
  const client = createFetchClient<paths, 'application/json'>({ baseUrl, fetch: (request) => fetchPatiently(request, fetchOnce) });
  const authorization = `Bearer ${apiKey}`;
  client.use({
    onRequest: ({ request }) => {
      request.headers.set('authorization', authorization);
      if (request.method === 'POST' && !request.headers.has('idempotency-key')) request.headers.set('idempotency-key', crypto.randomUUID());
      return request;
    },
    onResponse: async ({ response }) => {
      if (!response.ok && response.status !== 304) throw await problemOf(response);
    },
  });
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', authorization);
    const response = await fetchOnce(new Request(baseUrl + path, { ...init, headers, ...(init.body instanceof ReadableStream && { duplex: 'half' }) }));
    if (!response.ok) throw await problemOf(response);
    return response;
  };
  return Object.assign(client, { send });
}

/** What a POST to this path takes. */
export type BodyOf<P extends keyof paths> = paths[P] extends { post: { requestBody: { content: { 'application/json': infer B } } } } ? B : never;

/** The body of an answer; a refusal has been thrown before. */
export async function answerOf<T>(call: Promise<{ data?: T; response: Response }>): Promise<T> {
  const { data, response } = await call;
  if (data === undefined) throw new TypeError(`${response.status} has no body`);
  return data;
}
