import { EncounterCaptured, EncounterHeld, EncounterReleased } from '@claimwright/contracts';
import { actionsToSettle, nextEncounterStatus } from '@claimwright/domain-coding';
import { announce } from '@claimwright/platform-messaging';
import { type Tx } from '@claimwright/platform-persistence';
import { type Draft } from './encounter-drafts.js';
import { captured, held, released } from './encounter-events.js';
import { type CapturedView, toCaptured } from './encounter-views.js';
import { type EncounterRow } from './encounter.row.js';
import { insertHistory, saveCorrection, sealContent } from './encounters.store.js';

/** Puts the corrected content in place of the old, settles the encounter anew and has the payer asked about what it says now. */
export async function correct(tx: Tx, before: EncounterRow, { encounter, serviceDate, payerId, findings }: Draft): Promise<CapturedView> {
  const [action] = actionsToSettle({ status: before.status, findings, coverage: 'pending' });
  const row: EncounterRow = {
    ...before,
    status: (action && nextEncounterStatus(before.status, action)) ?? before.status,
    version: before.version + 1,
    serviceDate,
    chargedCents: encounter.totalChargeCents,
    payerId,
    coverageState: 'pending',
    inquiry: before.inquiry + 1,
    findings,
    content: sealContent(tx, before.id, encounter),
    updatedAt: tx.now(),
  };
  await saveCorrection(tx, row);
  await insertHistory(tx, [{ encounterId: row.id, version: row.version, status: row.status, reason: 'corrected', at: tx.now(), actor: tx.actor.subject }]);
  await announce(tx, EncounterCaptured, captured(tx, row, encounter));
  if (action === 'hold') await announce(tx, EncounterHeld, held(row, findings));
  if (action === 'release') await announce(tx, EncounterReleased, released(row));
  return toCaptured(row);
}
