import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { Cents, ClaimId, closed, EncounterId, PatientAccountId, Turn } from '../shapes.js';

export const BalanceTransferred = defineEvent({
  type: 'balance.transferred.v1',
  topic: 'claimwright.remittance.payment.v1',
  key: 'claimId',
  summary: 'What one payer left open is now for the next payer, or for the patient, to pay.',
  payload: closed({
    claimId: ClaimId,
    encounterId: EncounterId,
    from: Type.String({ pattern: '^payer:[1-9]$', description: 'The payer, by its turn' }),
    to: Type.Enum(['payer', 'patient']),
    turn: Type.Optional(Turn),
    cents: Cents,
    patientAccountId: Type.Optional(PatientAccountId),
  }),
  example: { claimId: IDS.claimId, encounterId: IDS.encounterId, from: 'payer:1', to: 'patient', cents: 2_260, patientAccountId: IDS.patientAccountId },
});
