import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A problem the user can act on: printed as one line with its fix, exit code 2. */
export class UsageError extends Error {}

/** What the service answered instead of doing what was asked (problem+json, RFC 9457). */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly findings: readonly { pointer?: string; code?: string; message?: string }[] = [],
  ) {
    super(`${status} ${code}: ${detail}`);
  }
}

export interface Connection {
  url: string;
  apiKey: string;
}

/** Where the app is and which key opens it: flags first, then the environment, then what a local `npm start` left in its data folder. */
export function connection(flags: { url?: string; apiKey?: string }, env: NodeJS.ProcessEnv): Connection {
  const dataDir = env['DATA_DIR'] ?? '.claimwright';
  const left = (name: string): string | undefined => {
    const file = path.join(dataDir, name);
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  };
  const apiKey = flags.apiKey ?? env['CLAIMWRIGHT_API_KEY'] ?? left('api-key');
  if (!apiKey) throw new UsageError('No API key: set CLAIMWRIGHT_API_KEY, or run in the folder where `npm start` keeps its data (DATA_DIR).');
  const url = flags.url ?? env['CLAIMWRIGHT_URL'] ?? left('url') ?? 'http://127.0.0.1:3000';
  return { url: url.replace(/\/$/, ''), apiKey };
}

/** Sends a request; anything but 2xx becomes a ProblemError, no connection a UsageError. */
export async function call(at: Connection, route: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(at.url + route, { ...init, headers: { authorization: `Bearer ${at.apiKey}`, ...(init.headers as Record<string, string> | undefined) } });
  } catch (error) {
    const reason = error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? String(error.cause.code) : 'no answer';
    throw new UsageError(`Cannot reach ${at.url} (${reason}). Is the app running? Start it with \`npm start\`, or name it with --url.`);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

export async function getJson<T>(at: Connection, route: string): Promise<T> {
  return (await (await call(at, route)).json()) as T;
}

async function problemOf(response: Response): Promise<ProblemError> {
  const text = await response.text();
  try {
    const body = JSON.parse(text) as { code?: string; detail?: string; title?: string; findings?: { pointer?: string; code?: string; message?: string }[] };
    return new ProblemError(response.status, body.code ?? 'unknown', body.detail ?? body.title ?? '', body.findings ?? []);
  } catch {
    return new ProblemError(response.status, 'not_claimwright', 'The answer is not problem+json: is this address a Claimwright app?');
  }
}

/** The rows of a streamed NDJSON answer as they arrive. */
export async function* ndjson<T>(response: Response): AsyncGenerator<T> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk as Uint8Array, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line) yield JSON.parse(line) as T;
  }
  if (rest.trim()) yield JSON.parse(rest) as T;
}
