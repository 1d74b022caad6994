import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { CalendarDate, Cents, closed, Count, PayerId, RemittanceId, text } from '../shapes.js';

export const RemittanceReceived = defineEvent({
  type: 'remittance.received.v1',
  topic: 'claimwright.remittance.remittance.v1',
  key: 'remittanceId',
  summary: 'A remittance (835) has been read and balances.',
  payload: closed({
    remittanceId: RemittanceId,
    payerId: PayerId,
    traceNumber: text(50, 'TRN02: the number of the check or transfer'),
    amountCents: Cents,
    claimCount: Count,
    paidOn: CalendarDate,
  }),
  example: { remittanceId: IDS.remittanceId, payerId: 'EVG01', traceNumber: '260316000042', amountCents: 9_040, claimCount: 1, paidOn: '2026-03-16' },
});
