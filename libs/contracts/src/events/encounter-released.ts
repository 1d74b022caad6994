import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { Charge, closed, EncounterId } from '../shapes.js';

export const EncounterReleased = defineEvent({
  type: 'encounter.released.v1',
  topic: 'claimwright.coding.encounter.v1',
  key: 'encounterId',
  summary: 'A held encounter has been corrected and goes on its way.',
  payload: closed({ encounterId: EncounterId, chargedCents: Charge }),
  example: { encounterId: IDS.encounterId, chargedCents: 21_000 },
});
