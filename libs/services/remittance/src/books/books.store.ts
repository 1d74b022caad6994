import type { ClaimMatch, ClaimOnBooks } from '@claimwright/domain-remittance';
import type { ClaimId, EncounterId } from '@claimwright/kernel';
import { insertRows, type RowOf, type Tx, updateRows } from '@claimwright/platform-persistence';
import { Any } from 'typeorm';
import { ClaimAccountRow, EncounterAccountRow } from './claim-account.row.js';

const lockName = (tx: Tx): string => `remittance books ${tx.orgId}`;

/**
 * Keeps claims from being heard of while remittances are matched: neither would see the other's rows, and a payment and its claim
 * would miss each other. Claims may be heard of side by side. Taken before any row is locked.
 */
export async function holdBooks(tx: Tx, mode: 'match' | 'hear'): Promise<void> {
  await tx.query(`select ${mode === 'match' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared'}(hashtextextended($1, 0))`, [lockName(tx)]);
}

/** Takes in claims that are new here; answers their ids. */
export async function insertClaimAccounts(tx: Tx, rows: readonly RowOf<ClaimAccountRow>[]): Promise<Set<ClaimId>> {
  const inserted = await insertRows(tx, ClaimAccountRow, rows, { onConflict: 'nothing', returning: ['claimId'] });
  return new Set(inserted.map(({ claimId }) => claimId));
}

/** Makes the encounters' accounts that are missing, and locks all of them in the order of their ids. */
export async function openEncounters(tx: Tx, rows: readonly RowOf<EncounterAccountRow>[]): Promise<Map<EncounterId, EncounterAccountRow>> {
  const inOrder = [...rows].sort((a, b) => ((a.encounterId ?? '') < (b.encounterId ?? '') ? -1 : 1));
  await insertRows(tx, EncounterAccountRow, inOrder, { onConflict: 'nothing' });
  return lockEncounters(tx, rows.flatMap(({ encounterId }) => encounterId ?? []));
}

export async function lockEncounters(tx: Tx, ids: readonly EncounterId[]): Promise<Map<EncounterId, EncounterAccountRow>> {
  const rows = await tx.query<EncounterAccountRow>(
    `select encounter_id as "encounterId", charged_cents as "chargedCents", charged_claim_id as "chargedClaimId", charged_as_of as "chargedAsOf", service_date as "serviceDate"
       from encounter_account where org_id = $1 and encounter_id = any($2) order by encounter_id for update`, [tx.orgId, ids]);
  return new Map(rows.map((row) => [row.encounterId, row]));
}

export async function saveCharges(tx: Tx, rows: readonly EncounterAccountRow[]): Promise<void> {
  await updateRows(tx, EncounterAccountRow, rows, { key: ['encounterId'], set: ['chargedCents', 'chargedClaimId', 'chargedAsOf', 'serviceDate'] });
}

/** Saves what decisions have told of claims. */
export async function saveDecided(tx: Tx, rows: readonly ClaimAccountRow[]): Promise<void> {
  await updateRows(tx, ClaimAccountRow, rows, { key: ['claimId'], set: ['payerClaimNumber', 'payerNumberKey', 'forwarded'] });
}

export async function saveReplaced(tx: Tx, rows: readonly { claimId: ClaimId; replacedBy: ClaimId }[]): Promise<void> {
  await updateRows(tx, ClaimAccountRow, rows, { key: ['claimId'], set: ['replacedBy'] });
}

export async function claimsById(tx: Tx, ids: readonly ClaimId[]): Promise<Map<ClaimId, ClaimAccountRow>> {
  const rows = ids.length === 0 ? [] : await tx.manager.findBy(ClaimAccountRow, { orgId: tx.orgId, claimId: Any(ids) });
  return new Map(rows.map((row) => [row.claimId, row]));
}

/** The claims a remittance may speak of: those that carry one of our numbers or one of the payer's. */
export async function findClaims(tx: Tx, numbers: { ours: readonly string[]; payers: readonly string[] }): Promise<Map<ClaimId, ClaimAccountRow>> {
  const found = await tx.query<{ claimId: ClaimId }>(
    `select claim_id as "claimId" from claim_account where org_id = $1 and number_key = any($2)
     union select claim_id from claim_account where org_id = $1 and payer_number_key = any($3)`,
    [tx.orgId, [...new Set(numbers.ours.map(normal))], [...new Set(numbers.payers.map(normal))]]);
  return claimsById(tx, found.map(({ claimId }) => claimId));
}

/** As the rules compare numbers. */
export const normal = (number: string): string => number.trim().toUpperCase();

/** A claim as matching looks at it. */
export function onBooks(row: ClaimAccountRow): ClaimOnBooks {
  const { claimId, claimNumber, payerId, payerClaimNumber, turn, chargedCents, lines } = row;
  return {
    claimId, claimNumber, payerId, payerClaimNumbers: payerClaimNumber === null ? [] : [payerClaimNumber], turn, chargeCents: chargedCents,
    lines: lines.map((line) => ({ controlNumber: line.controlNumber, procedureCode: line.procedureCode, modifiers: line.modifiers, serviceDate: line.serviceDate, chargeCents: line.chargedCents })),
  };
}

export const isFound = (match: ClaimMatch): match is Extract<ClaimMatch, { claim: object }> => match.claim !== undefined;
