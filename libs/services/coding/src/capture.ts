import { EncounterCaptured, EncounterHeld } from '@claimwright/contracts';
import { actionsToSettle } from '@claimwright/domain-coding';
import { newId } from '@claimwright/kernel';
import { announce } from '@claimwright/platform-messaging';
import { type Tx } from '@claimwright/platform-persistence';
import { type Draft } from './encounter-drafts.js';
import { captured, held } from './encounter-events.js';
import { type CapturedView, toCaptured } from './encounter-views.js';
import { type EncounterRow } from './encounter.row.js';
import { blindClearExternalIds, blindExternalIds, findByExternalBlinds, fingerprintOf, insertEncounters, insertHistory, sealContent } from './encounters.store.js';

/** What became of one draft. */
export type Captured = CapturedView | { error: { code: 'encounter_exists'; detail: string } };

/**
 * Takes in many at once and answers for each, in order. An encounter that was sent before under the same external id is answered
 * as it stands now; another one under that id is an error of its row alone.
 */
export async function capture(tx: Tx, drafts: readonly Draft[]): Promise<Captured[]> {
  const externalIds = drafts.flatMap(({ encounter }) => encounter.externalId ?? []);
  // What an older version has taken in under one of these ids has to be known as the same.
  if (externalIds.length > 0) await blindClearExternalIds(tx, { only: externalIds, atMost: externalIds.length });
  const blinds = await blindExternalIds(tx, externalIds);
  const all = drafts.map((draft) => ({ draft, row: newRow(tx, draft, blinds.get(draft.encounter.externalId ?? '') ?? null) }));
  const inserted = await insertEncounters(tx, all.map(({ row }) => row));
  const fresh = all.filter(({ row }) => inserted.has(row.id));
  const repeated = all.flatMap(({ row }) => (inserted.has(row.id) ? [] : row.externalBlind ?? []));
  const known = await findByExternalBlinds(tx, repeated);
  await insertHistory(tx, fresh.map(({ row }) => ({
    encounterId: row.id, version: row.version, status: row.status, reason: row.source === '837P' ? 'imported' as const : 'posted' as const, at: row.createdAt, actor: tx.actor.subject,
  })));
  await announce(tx, EncounterCaptured, fresh.map(({ draft, row }) => captured(tx, row, draft.encounter)));
  await announce(tx, EncounterHeld, fresh.flatMap(({ row }) => (row.status === 'held' ? [held(row, row.findings)] : [])));
  return all.map(({ row }) => (inserted.has(row.id) ? toCaptured(row) : answerAgain(tx, row, known.get(row.externalBlind ?? ''))));
}

function newRow(tx: Tx, { encounter, source, serviceDate, payerId, findings }: Draft, externalBlind: string | null): EncounterRow {
  const isHeld = actionsToSettle({ status: 'captured', findings, coverage: 'pending' }).includes('hold');
  const id = newId('enc');
  return {
    orgId: tx.orgId,
    id,
    externalId: null,
    externalBlind,
    fingerprint: fingerprintOf(tx, encounter),
    source,
    status: isHeld ? 'held' : 'captured',
    version: 1,
    serviceDate,
    chargedCents: encounter.totalChargeCents,
    payerId,
    patientId: null,
    coverageState: 'pending',
    inquiry: 1,
    findings,
    content: sealContent(tx, id, encounter),
    createdAt: tx.now(),
    updatedAt: tx.now(),
  };
}

function answerAgain(tx: Tx, row: EncounterRow, known: EncounterRow | undefined): Captured {
  if (known && tx.isSameIndex(known.fingerprint, row.fingerprint)) return toCaptured(known);
  return { error: { code: 'encounter_exists', detail: 'Another encounter has this external id' } };
}
