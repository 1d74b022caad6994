import { type Encounter, type EncounterStatus } from '@claimwright/domain-coding';
import { type Cents, type EncounterId } from '@claimwright/kernel';
import { insertRows, type RowOf, type Tx, updateRows } from '@claimwright/platform-persistence';
import { Any } from 'typeorm';
import { EncounterHistoryRow, EncounterRow } from './encounter.row.js';

const CONTENT = 'coding.encounter.content';
const EXTERNAL_ID = { table: 'encounter', column: 'external_blind', purpose: 'coding.encounter.external-id' };
const FINGERPRINT = 'coding.encounter.fingerprint';

export const sealContent = (tx: Tx, id: EncounterId, encounter: Encounter): EncounterRow['content'] => tx.seal(CONTENT, id, encounter);
export const openContent = (tx: Tx, row: EncounterRow) => tx.open(CONTENT, row.id, row.content);
export const fingerprintOf = (tx: Tx, encounter: unknown): string => tx.blind(FINGERPRINT, JSON.stringify(encounter));

/** The blind hash of each of these external ids. */
export async function blindExternalIds(tx: Tx, externalIds: readonly string[]): Promise<Map<string, string>> {
  const blinds = await tx.blindIndexes(EXTERNAL_ID, externalIds.map((value) => ({ value })));
  return new Map(externalIds.map((id, i) => [id, blinds[i] ?? '']));
}

/** Inserts those whose external id is new; answers their ids. */
export async function insertEncounters(tx: Tx, rows: readonly EncounterRow[]): Promise<Set<EncounterId>> {
  const inserted = await insertRows(tx, EncounterRow, rows, { onConflict: 'nothing', returning: ['id'] });
  const ids = new Set(inserted.map(({ id }) => id));
  for (const { id } of rows) if (!ids.has(id)) tx.writtenAs(id, undefined);
  return ids;
}

/** By the blind hashes of their external ids. */
export async function findByExternalBlinds(tx: Tx, blinds: readonly string[]): Promise<Map<string, EncounterRow>> {
  const rows = blinds.length === 0 ? [] : await tx.manager.findBy(EncounterRow, { orgId: tx.orgId, externalBlind: Any(blinds) });
  return new Map(rows.map((row) => [row.externalBlind ?? '', row]));
}

/** Puts hashes in place of external ids in the clear: of these, or of as many as are wanted; answers how many there were. */
export async function blindClearExternalIds(tx: Tx, { only, atMost }: { only?: readonly string[]; atMost: number }): Promise<number> {
  const rows = await tx.query<{ id: EncounterId; externalId: string }>(
    `select id, external_id as "externalId" from encounter where org_id = $1 and external_id is not null and ($2::text[] is null or external_id = any($2)) order by id limit $3 for update`, [tx.orgId, only ?? null, atMost]);
  const blinds = await blindExternalIds(tx, rows.map(({ externalId }) => externalId));
  await updateRows(tx, EncounterRow, rows.map(({ id, externalId }) => ({ id, externalId: null, externalBlind: blinds.get(externalId) ?? null })), { key: ['id'], set: ['externalId', 'externalBlind'] });
  return rows.length;
}

/** Locks those that exist, in the order of their ids. */
export async function lockEncounters(tx: Tx, ids: readonly EncounterId[]): Promise<EncounterRow[]> {
  return tx.manager.find(EncounterRow, { where: { orgId: tx.orgId, id: Any(ids) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}

/** Saves where the payer's answer has brought them. */
export async function saveProgress(tx: Tx, rows: readonly EncounterRow[]): Promise<void> {
  await updateRows(tx, EncounterRow, rows, { key: ['id'], set: ['status', 'version', 'patientId', 'coverageState', 'updatedAt'] });
}

/** Saves a corrected encounter. */
export async function saveCorrection(tx: Tx, row: EncounterRow): Promise<void> {
  await updateRows(tx, EncounterRow, [row], {
    key: ['id'], set: ['status', 'version', 'serviceDate', 'chargedCents', 'payerId', 'coverageState', 'inquiry', 'findings', 'content', 'updatedAt'],
  });
}

export async function insertHistory(tx: Tx, rows: readonly RowOf<EncounterHistoryRow>[]): Promise<void> {
  await insertRows(tx, EncounterHistoryRow, rows);
}

export function findEncounter(tx: Tx, id: EncounterId): Promise<EncounterRow | null> {
  return tx.manager.findOneBy(EncounterRow, { orgId: tx.orgId, id });
}

export function findHistory(tx: Tx, encounterId: EncounterId): Promise<EncounterHistoryRow[]> {
  return tx.manager.find(EncounterHistoryRow, { where: { orgId: tx.orgId, encounterId }, order: { version: 'ASC' } });
}

export function sumByStatus(tx: Tx): Promise<{ status: EncounterStatus; count: number; cents: Cents }[]> {
  return tx.query(`select status, count(*) as count, coalesce(sum(charged_cents), 0)::bigint as cents from encounter where org_id = $1 group by status order by status`, [tx.orgId]);
}
