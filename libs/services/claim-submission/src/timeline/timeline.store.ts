import { ALL_EVENTS, sealedFields, TOPICS, type EventDefinition, type EventOf } from '@claimwright/contracts';
import type { ClaimId, EncounterId } from '@claimwright/kernel';
import { insertRows, type RowOf, type Tx } from '@claimwright/platform-persistence';
import { TimelineRow } from './timeline.row.js';

export type TimelineEntry = Pick<TimelineRow, 'occurredAt' | 'service' | 'type' | 'data'>;

const ENTRIES_MAX = 5_000;
const SEALED = new Map(ALL_EVENTS.map((definition) => [definition.type, new Set(sealedFields(definition))]));
const SERVICES = new Map(ALL_EVENTS.map(({ type, topic }) => [type, TOPICS.find(({ name }) => name === topic)?.service ?? topic]));

/** Fields that events had once and have no more, because they may tell of a patient: an old record that is read again still has them. */
const RETIRED: ReadonlySet<string> = new Set(['externalId']);

/** Keeps events, without their sealed fields, under the encounters they are about; an event twice is kept once. */
export async function recordEvents(tx: Tx, events: readonly EventOf<EventDefinition>[]): Promise<void> {
  const billed = await encountersOf(tx, events.flatMap(({ data }) => claimsOf(data)));
  const rows = events.flatMap((event) => subjectsOf(event.data, billed).map((subjectId): RowOf<TimelineRow> => ({
    subjectId, eventId: event.id, claimId: (event.data['claimId'] as ClaimId | undefined) ?? null, occurredAt: event.occurredAt,
    type: event.type, service: SERVICES.get(event.type) ?? '', data: open(event),
  })));
  await insertRows(tx, TimelineRow, rows, { onConflict: 'nothing' });
}

/** All that happened to an encounter, its claims and the remittances that spoke of them, oldest first. */
export async function timelineOf(tx: Tx, encounterId: EncounterId): Promise<TimelineEntry[]> {
  // Ids of events rise with time, which orders those of one transaction.
  return tx.query<TimelineEntry>(
    `select occurred_at as "occurredAt", service, type, data from timeline
      where org_id = $1 and (subject_id = $2 or subject_id in (select remittance_id from claim_adjudication where org_id = $1 and encounter_id = $2))
      order by occurred_at, event_id limit $3`, [tx.orgId, encounterId, ENTRIES_MAX]);
}

function open({ type, data }: EventOf<EventDefinition>): Record<string, unknown> {
  const sealed = SEALED.get(type);
  return Object.fromEntries(Object.entries(data).filter(([field]) => !sealed?.has(field) && !RETIRED.has(field)));
}

/** An encounter; or the encounters of the claims on a statement; or the remittance where no claim is named. */
function subjectsOf(data: Record<string, unknown>, billed: ReadonlyMap<string, EncounterId>): string[] {
  if (typeof data['encounterId'] === 'string') return [data['encounterId']];
  const encounters = claimsOf(data).flatMap((claimId) => billed.get(claimId) ?? []);
  if (encounters.length > 0) return [...new Set(encounters)];
  return typeof data['remittanceId'] === 'string' ? [data['remittanceId']] : [];
}

function claimsOf(data: Record<string, unknown>): string[] {
  return Array.isArray(data['claimIds']) ? (data['claimIds'] as string[]) : [];
}

async function encountersOf(tx: Tx, claimIds: readonly string[]): Promise<Map<string, EncounterId>> {
  if (claimIds.length === 0) return new Map();
  const rows = await tx.query<{ id: string; encounterId: EncounterId }>('select id, encounter_id as "encounterId" from claim where org_id = $1 and id = any($2)', [tx.orgId, [...new Set(claimIds)]]);
  return new Map(rows.map(({ id, encounterId }) => [id, encounterId]));
}
