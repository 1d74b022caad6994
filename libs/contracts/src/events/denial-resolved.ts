import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { Cents, ClaimId, closed, Code, DenialId, EncounterId } from '../shapes.js';

export const DenialResolved = defineEvent({
  type: 'denial.resolved.v1',
  topic: 'claimwright.denial-management.denial.v1',
  key: 'claimId',
  summary: 'A denial case is over: recovered, written off or given up, as the outcome says.',
  payload: closed({ denialId: DenialId, claimId: ClaimId, encounterId: EncounterId, outcome: Code, recoveredCents: Type.Optional(Cents) }),
  example: { denialId: IDS.denialId, claimId: IDS.claimId, encounterId: IDS.encounterId, outcome: 'recovered', recoveredCents: 2_500 },
});
