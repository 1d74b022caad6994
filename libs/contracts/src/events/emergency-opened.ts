import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { closed, EmergencyId, Moment, UserId } from '../shapes.js';

export const EmergencyOpened = defineEvent({
  type: 'emergency.opened.v1',
  topic: 'claimwright.access.emergency.v1',
  key: 'emergencyId',
  summary: 'Somebody has taken the emergency role: an alert, and something to judge.',
  payload: closed({ emergencyId: EmergencyId, userId: UserId, expiresAt: Moment }),
  example: { emergencyId: IDS.emergencyId, userId: IDS.userId, expiresAt: '2026-03-02T15:30:00.000Z' },
});
