import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { Charge, closed, EncounterId, Findings } from '../shapes.js';

export const EncounterHeld = defineEvent({
  type: 'encounter.held.v1',
  topic: 'claimwright.coding.encounter.v1',
  key: 'encounterId',
  summary: 'An encounter cannot be billed as it stands; the findings say why.',
  payload: closed({ encounterId: EncounterId, chargedCents: Charge, findings: Findings }),
  example: { encounterId: IDS.encounterId, chargedCents: 21_000, findings: [{ code: 'diagnosis_pointer_unknown', severity: 'error', pointer: '/lines/1/diagnosisPointers/0' }] },
});
