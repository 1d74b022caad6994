import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { Caller, closed, ReadingAlertId } from '../shapes.js';

export const ReadingExceeded = defineEvent({
  type: 'reading.exceeded.v1',
  topic: 'claimwright.access.reading.v1',
  key: 'alertId',
  summary: 'A caller has read more records of patients in a day than is expected of them: an alert, and something to judge.',
  payload: closed({ alertId: ReadingAlertId, caller: Caller, records: Type.Integer({ minimum: 1 }), perDay: Type.Integer({ minimum: 1 }) }),
  example: { alertId: IDS.alertId, caller: `user:${IDS.userId}`, records: 1_001, perDay: 1_000 },
});
