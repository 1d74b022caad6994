import { checkNames, PartnerError, type MailboxItem, type TradingPartner } from './trading-partner.js';

export interface HttpPartnerOptions {
  id: string;
  /** Where the partner answers, such as `https://edi.example.org/v1`. */
  baseUrl: string;
  /** For one call, from connecting to the last byte. */
  timeoutMs?: number;
  /** Larger answers are cut off and refused. */
  answerBytesMax?: number;
  /** Sent as `Authorization`. */
  authorization?: string;
  /** Lets `http:` addresses other than this machine's own pass; for a simulator in a private network. */
  plainHttp?: boolean;
}

const X12 = 'application/edi-x12';
const LIST_BYTES_MAX = 1 << 20;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

interface Call {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  path: string;
  body?: string | Uint8Array;
  timeoutMs?: number;
  bytesMax?: number;
  /** The statuses that are an answer; anything else becomes a PartnerError. */
  expect: readonly number[];
}

/** A partner reached over HTTPS: bounded in time and size, and redirects are refused. */
export function httpPartner(options: HttpPartnerOptions): TradingPartner {
  const base = checkedBase(options);
  const call = (spec: Call): Promise<Buffer> => send(base, options, spec);
  const mailbox = (submitterId: string): string => `submitters/${submitterId}/mailbox`;

  return {
    id: options.id,
    async ask270(submitterId, interchange, timeoutMs) {
      checkNames({ submitterId });
      const answer = await call({ method: 'POST', path: `submitters/${submitterId}/eligibility`, body: interchange, timeoutMs, expect: [200] });
      return answer.toString('utf8');
    },
    async put(submitterId, name, body) {
      checkNames({ submitterId, file: name });
      await call({ method: 'PUT', path: `submitters/${submitterId}/files/${name}`, body, expect: [200, 201] });
    },
    async list(submitterId, types, limit = 100) {
      checkNames({ submitterId, types });
      const query = new URLSearchParams({ types: types.join(','), limit: String(limit) });
      const answer = await call({ method: 'GET', path: `${mailbox(submitterId)}?${query.toString()}`, expect: [200], bytesMax: LIST_BYTES_MAX });
      return readList(answer);
    },
    async get(submitterId, id) {
      checkNames({ submitterId, itemId: id });
      return call({ method: 'GET', path: `${mailbox(submitterId)}/${encodeURIComponent(id)}`, expect: [200] });
    },
    async confirm(submitterId, id) {
      checkNames({ submitterId, itemId: id });
      await call({ method: 'DELETE', path: `${mailbox(submitterId)}/${encodeURIComponent(id)}`, expect: [200, 204] });
    },
  };
}

function checkedBase({ baseUrl, plainHttp }: HttpPartnerOptions): string {
  const url = new URL(baseUrl);
  const mayBePlain = plainHttp === true || LOOPBACK.has(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && mayBePlain)) throw new TypeError('A partner is reached over https');
  if (url.username || url.password || url.search || url.hash) throw new TypeError('A partner address has no user, query or fragment');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

async function send(base: string, options: HttpPartnerOptions, spec: Call): Promise<Buffer> {
  try {
    const response = await fetch(base + spec.path, {
      method: spec.method,
      body: spec.body as string | Buffer<ArrayBuffer> | undefined,
      headers: {
        accept: `${X12}, application/json`,
        ...(spec.body === undefined ? {} : { 'content-type': X12 }),
        ...(options.authorization ? { authorization: options.authorization } : {}),
      },
      redirect: 'manual',   // an answer from elsewhere is not this partner's, and our credentials are not for elsewhere
      signal: AbortSignal.timeout(spec.timeoutMs ?? options.timeoutMs ?? 30_000),
    });
    if (!spec.expect.includes(response.status)) {
      await response.body?.cancel();
      throw refusal(response.status);
    }
    return await readBounded(response, spec.bytesMax ?? options.answerBytesMax ?? 64 << 20);
  } catch (error) {
    throw asPartnerError(error);
  }
}

async function readBounded(response: Response, bytesMax: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > bytesMax) throw new PartnerError('partner_answer_too_large', `The partner's answer is larger than ${bytesMax} bytes`, response.status);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
}

function refusal(status: number): PartnerError {
  if (status === 404 || status === 410) return new PartnerError('partner_file_not_found', 'The partner does not have this', status);
  if (status === 409) return new PartnerError('partner_name_taken', 'The partner has another file of this name', status);
  if (status === 408 || status === 504) return new PartnerError('partner_timeout', 'The partner did not answer in time', status);
  if (status === 429 || status >= 500) return new PartnerError('partner_unavailable', 'The partner is not available', status);
  return new PartnerError('partner_refused', `The partner refused with status ${status}`, status);
}

function asPartnerError(error: unknown): unknown {
  if (error instanceof PartnerError) return error;
  const { name, cause } = error as Error;
  if (name === 'TimeoutError') return new PartnerError('partner_timeout', 'The partner did not answer in time');
  // fetch reports every failure of the connection as a TypeError with the reason as its cause.
  if (name === 'TypeError' && cause !== undefined) return new PartnerError('partner_unavailable', 'The partner cannot be reached');
  return error;
}

function readList(answer: Buffer): MailboxItem[] {
  let body: unknown;
  try {
    body = JSON.parse(answer.toString('utf8'));
  } catch {
    throw new PartnerError('partner_bad_answer', 'The mailbox list is not JSON');
  }
  const items = (body as { items?: unknown } | null)?.items;
  if (!Array.isArray(items) || !items.every(isItem)) throw new PartnerError('partner_bad_answer', 'The mailbox list has another shape than agreed');
  return items.map(({ id, type, size }) => ({ id, type, size }));
}

function isItem(item: unknown): item is MailboxItem {
  const { id, type, size } = (item ?? {}) as Partial<MailboxItem>;
  return typeof id === 'string' && typeof type === 'string' && Number.isSafeInteger(size);
}
