import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS, SEALED } from '../example.js';
import type { BillableEncounter } from '../sealed-content.js';
import { SealedField } from '../sealed-field.js';
import { CalendarDate, Charge, closed, EncounterId, PatientId, PayerId } from '../shapes.js';

export const EncounterCoded = defineEvent({
  type: 'encounter.coded.v1',
  topic: 'claimwright.coding.encounter.v1',
  key: 'encounterId',
  summary: 'An encounter is coded, covered and ready to be billed.',
  payload: closed({
    encounterId: EncounterId,
    patientId: Type.Optional(PatientId),
    serviceDate: CalendarDate,
    chargedCents: Charge,
    payerIds: Type.Array(PayerId, { minItems: 1, maxItems: 3, description: 'In the order they pay' }),
    lineCount: Type.Integer({ minimum: 1, maximum: 50 }),
    content: SealedField<BillableEncounter>('everything the claims are built from'),
  }),
  example: { encounterId: IDS.encounterId, patientId: IDS.patientId, serviceDate: '2026-03-02', chargedCents: 21_000, payerIds: ['EVG01', 'BRM02'], lineCount: 2, content: SEALED },
});
