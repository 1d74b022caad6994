import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ClaimwrightClient, createClient } from '@claimwright/client';

/** A problem the user can act on: printed as one line with its fix, exit code 2. */
export class UsageError extends Error {}

/** A client of the app that flags name first, then the environment, then what a local `npm start` left in its data folder; the same for the key that opens it. */
export function connection(flags: { url?: string; apiKey?: string }, env: NodeJS.ProcessEnv): ClaimwrightClient {
  const dataDir = env['DATA_DIR'] ?? '.claimwright';
  const left = (name: string): string | undefined => {
    const file = path.join(dataDir, name);
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  };
  const apiKey = flags.apiKey ?? env['CLAIMWRIGHT_API_KEY'] ?? left('api-key');
  if (!apiKey) throw new UsageError('No API key: set CLAIMWRIGHT_API_KEY, or run in the folder where `npm start` keeps its data (DATA_DIR).');
  const url = (flags.url ?? env['CLAIMWRIGHT_URL'] ?? left('url') ?? 'http://127.0.0.1:3000').replace(/\/$/, '');
  return createClient({ url, apiKey, fetch: (request) => reach(url, request) });
}

async function reach(url: string, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const reason = error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? String(error.cause.code) : 'no answer';
    throw new UsageError(`Cannot reach ${url} (${reason}). Is the app running? Start it with \`npm start\`, or name it with --url.`);
  }
}
