import { answerOf, type components, items } from '@claimwright/client';
import { connection } from '../../client.js';
import { say, table } from '../operations/words.js';

export interface HoldFlags { url?: string; apiKey?: string; json?: boolean }
export interface HoldListFlags extends HoldFlags { all?: boolean }
export interface PlaceFlags extends HoldFlags { scope: 'organization' | 'patient' | 'claim'; object?: string; reason: string }

type Hold = components['schemas']['LegalHoldItem'];

export async function listHolds(flags: HoldListFlags): Promise<void> {
  const found: Hold[] = [];
  for await (const hold of items(connection(flags, process.env), '/v1/legal-holds', flags.all ? {} : { open: 'true' })) found.push(hold);
  show(found, flags);
}

export async function placeHold(flags: PlaceFlags): Promise<void> {
  const { scope, object, reason } = flags;
  show([await answerOf(connection(flags, process.env).POST('/v1/legal-holds', { body: { scope, reason, ...(object !== undefined && { objectId: object }) } }))], flags);
}

export async function releaseHold(holdId: string, flags: HoldFlags): Promise<void> {
  show([await answerOf(connection(flags, process.env).POST('/v1/legal-holds/{holdId}/releases', { params: { path: { holdId } } }))], flags);
}

function show(holds: readonly Hold[], { json }: HoldFlags): void {
  if (json) return say(JSON.stringify(holds));
  say(table(['hold', 'what', 'since', 'by', 'until', 'why'], holds.map((hold) => [hold.id, hold.objectId ?? hold.scope, hold.placedAt, hold.placedBy, hold.releasedAt ?? '', hold.reason])));
}
