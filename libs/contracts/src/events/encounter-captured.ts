import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS, SEALED } from '../example.js';
import type { EncounterSubject } from '../sealed-content.js';
import { SealedField } from '../sealed-field.js';
import { CalendarDate, Charge, closed, EncounterId, Inquiry, PayerId, text } from '../shapes.js';

export const EncounterCaptured = defineEvent({
  type: 'encounter.captured.v1',
  topic: 'claimwright.coding.encounter.v1',
  key: 'encounterId',
  summary: 'An encounter has been taken in, or corrected; the payer is yet to be asked about its coverage.',
  payload: closed({
    encounterId: EncounterId,
    externalId: Type.Optional(text(80, 'Not sent any more: it may be the number of a patient\'s account. Records of before have it')),
    source: Type.Enum(['json', '837P']),
    serviceDate: CalendarDate,
    chargedCents: Charge,
    payerId: PayerId,
    inquiry: Type.Optional(Inquiry),
    subject: SealedField<EncounterSubject>('the patient, the coverages and who asks, for the question to the payer'),
  }),
  example: { encounterId: IDS.encounterId, source: 'json', serviceDate: '2026-03-02', chargedCents: 21_000, payerId: 'EVG01', inquiry: 1, subject: SEALED },
});
