import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { CalendarDate, Cents, ClaimId, closed, Code, DenialId, EncounterId } from '../shapes.js';

export const DenialOpened = defineEvent({
  type: 'denial.opened.v1',
  topic: 'claimwright.denial-management.denial.v1',
  key: 'claimId',
  summary: 'A case has been opened for money a payer refused, with what to do about it and until when.',
  payload: closed({
    denialId: DenialId, claimId: ClaimId, encounterId: EncounterId, category: Code, action: Code, dueOn: CalendarDate, openCents: Cents,
  }),
  example: {
    denialId: IDS.denialId, claimId: IDS.claimId, encounterId: IDS.encounterId, category: 'missing_information', action: 'corrected_claim', dueOn: '2026-04-15', openCents: 2_500,
  },
});
