// Three small services as the real ones are made: intake opens claims and tells of it, desk checks each claim that was opened and
// tells of that, archive files what was checked. Each has a state row and a line of history for each change.
import { defineEvent } from '@claimwright/contracts';
import { DomainError } from '@claimwright/kernel';
import { defineService } from '@claimwright/platform-persistence';
import { Type } from 'typebox';

export const SERVICES = Object.fromEntries(['intake', 'desk', 'archive'].map((name) => [name, defineService({ name: `bench-${name}`, entities: [], migrationsDir: new URL('./migrations/', import.meta.url) })]));

/** The payer of a claim that desk cannot handle. */
export const POISON = 'POISON';

/** The events of one figure, in topics that no other figure uses. */
export function eventsOf(tag) {
  const event = (writer, verb) => defineEvent({
    type: `claim.${verb}.v1`, topic: `claimwright.bench-${writer}.claim-${tag}.v1`, key: 'claimId', summary: 'For the benchmark.',
    payload: Type.Object({ claimId: Type.String(), payerId: Type.String(), chargedCents: Type.Integer(), serviceDate: Type.String() }, { additionalProperties: false }),
    example: { claimId: 'clm_01', payerId: '60054', chargedCents: 12_500, serviceDate: '2026-03-12' },
  });
  return { opened: event('intake', 'opened'), checked: event('desk', 'checked') };
}

/** What each listening service reads. */
export const READS = { desk: 'opened', archive: 'checked' };

/** Saves the claims' new status and their history, each in one statement. */
export async function saveClaims(tx, status, claims) {
  const ids = claims.map(({ claimId }) => claimId);
  await tx.query(`insert into claim (org_id, claim_id, status, payer_id, charged_cents, version)
    select $1, claim_id, $2, payer_id, charged_cents, 1 from unnest($3::text[], $4::text[], $5::bigint[]) as c(claim_id, payer_id, charged_cents)
    on conflict (org_id, claim_id) do update set status = excluded.status, version = claim.version + 1`,
  [tx.orgId, status, ids, claims.map(({ payerId }) => payerId), claims.map(({ chargedCents }) => chargedCents)]);
  await tx.query('insert into claim_history (org_id, claim_id, status) select $1, claim_id, $2 from unnest($3::text[]) as c(claim_id)', [tx.orgId, status, ids]);
}

/** Refuses what no code can handle, before anything is written. */
export function refusePoison(claims) {
  if (claims.some(({ payerId }) => payerId === POISON)) throw new DomainError('claim_is_poison', 'This claim cannot be handled');
}
