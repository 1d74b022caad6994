import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { AppealId, CalendarDate, Cents, ClaimId, closed, DenialId, EncounterId } from '../shapes.js';

export const AppealFiled = defineEvent({
  type: 'appeal.filed.v1',
  topic: 'claimwright.denial-management.denial.v1',
  key: 'claimId',
  summary: 'The payer has been asked to decide again.',
  payload: closed({
    appealId: AppealId,
    denialId: DenialId,
    claimId: ClaimId,
    encounterId: EncounterId,
    level: Type.Integer({ minimum: 1, maximum: 9, description: '1 is the first appeal' }),
    dueOn: CalendarDate,
    amountCents: Cents,
  }),
  example: { appealId: IDS.appealId, denialId: IDS.denialId, claimId: IDS.claimId, encounterId: IDS.encounterId, level: 1, dueOn: '2026-07-14', amountCents: 2_500 },
});
