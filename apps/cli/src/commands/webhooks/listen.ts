import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ClaimwrightClient, ProblemError } from '@claimwright/client';
import { Webhook } from 'standardwebhooks';
import { UsageError } from '../../client.js';

export interface ListenFlags {
  forward: string;
  type?: string[];
  secret?: string;
  from?: 'start' | 'end';
  json?: boolean;
}

interface Event {
  id: string;
  type: string;
  sequence: number;
}

interface EventPage {
  items: Event[];
}

/** What became of one event. */
interface Forwarded {
  event: Event;
  status?: number;
  failed?: string;
  durationMs: number;
}

const PAGE = 100;
const POLL_MS = 1_000;
const AWAY_MS = 3_000;
const TIMEOUT_MS = 15_000;

/**
 * Reads the stream of events on and posts each to an address of this machine, signed as the webhooks service would; until the signal.
 * One that is not taken is told and not tried again: who develops looks at the screen, and begins again with `--from start`.
 */
export async function listen(at: ClaimwrightClient, flags: ListenFlags, signal: AbortSignal): Promise<void> {
  const forward = addressOf(flags.forward);
  const secret = secretOf(flags.secret);
  const hook = new Webhook(secret);
  const [newest] = (await pageOf(at, 'sort=-sequence&limit=1')).items;
  let after = flags.from === 'start' ? 0 : newest?.sequence ?? 0;
  if (!flags.json) say(`Listening. Forwarding to ${forward}\nSigned with ${secret}`);
  while (!signal.aborted) {
    const page = await eventsAfter(at, after);
    for (const event of page?.items ?? []) {
      if (signal.aborted) return;
      if (isAsked(event, flags.type)) tell(await send(forward, hook, event), flags);
      after = event.sequence;
    }
    if (page?.items.length !== PAGE) await sleep(page ? POLL_MS : AWAY_MS, undefined, { signal }).catch(() => undefined);   // the signal ends it early
  }
}

/** Undefined while the app is away: it is asked again. What it refuses is for the user to put right. */
async function eventsAfter(at: ClaimwrightClient, after: number): Promise<EventPage | undefined> {
  try {
    return await pageOf(at, `limit=${PAGE}&after=${after}`);
  } catch (error) {
    if (error instanceof ProblemError && error.status < 500) throw error;
    if (!(error instanceof ProblemError) && !(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}

async function pageOf(at: ClaimwrightClient, query: string): Promise<EventPage> {
  return (await (await at.send(`/v1/events?${query}`)).json()) as EventPage;
}

async function send(forward: string, hook: Webhook, event: Event): Promise<Forwarded> {
  const [body, sentAt, started] = [JSON.stringify(event), new Date(), performance.now()];
  const headers = {
    'content-type': 'application/json', 'webhook-id': event.id, 'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1_000)), 'webhook-signature': hook.sign(event.id, sentAt, body),
  };
  const took = (): number => Math.round(performance.now() - started);
  try {
    const { status } = await fetch(forward, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
    return { event, status, durationMs: took() };
  } catch (error) {
    return { event, failed: reasonOf(error), durationMs: took() };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  if (error.name === 'TimeoutError') return 'no answer in time';
  if (error.cause instanceof Error && 'code' in error.cause) return String(error.cause.code);
  throw error;
}

function isAsked({ type }: Event, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.some((one) => (one.endsWith('*') ? type.startsWith(one.slice(0, -1)) : type === one));
}

function tell({ event: { id, type }, status, failed, durationMs }: Forwarded, { json }: ListenFlags): void {
  if (json) say(JSON.stringify({ id, type, ...(status !== undefined && { status }), ...(failed !== undefined && { failed }), durationMs }));
  else say(`${new Date().toISOString().slice(11, 19)}  ${type.padEnd(24)} ${id}  ${status ?? failed}  ${durationMs} ms`);
}

function addressOf(text: string): string {
  if (!URL.canParse(text) || !['http:', 'https:'].includes(new URL(text).protocol)) throw new UsageError(`--forward takes an address such as http://localhost:8000/hooks, not ${text}`);
  return text;
}

function secretOf(given: string | undefined): string {
  const secret = given ?? `whsec_${randomBytes(32).toString('base64')}`;
  if (!/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/.test(secret)) throw new UsageError('--secret takes whsec_ and 24 to 64 bytes in base64');
  return secret;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
