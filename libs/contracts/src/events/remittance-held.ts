import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { Cents, closed, Code, RemittanceId } from '../shapes.js';

export const RemittanceHeld = defineEvent({
  type: 'remittance.held.v1',
  topic: 'claimwright.remittance.remittance.v1',
  key: 'remittanceId',
  summary: 'A remittance waits for a person and nothing of it is posted.',
  payload: closed({ remittanceId: RemittanceId, reasonCode: Code, differenceCents: Type.Optional(Cents) }),
  example: { remittanceId: IDS.remittanceId, reasonCode: 'claims_do_not_add_up', differenceCents: -120 },
});
