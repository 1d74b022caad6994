import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS } from '../example.js';
import { Cents, ClaimId, closed, PatientAccountId, StatementId } from '../shapes.js';

export const StatementIssued = defineEvent({
  type: 'statement.issued.v1',
  topic: 'claimwright.remittance.statement.v1',
  key: 'patientAccountId',
  summary: 'A patient has been billed.',
  payload: closed({
    statementId: StatementId,
    patientAccountId: PatientAccountId,
    claimIds: Type.Array(ClaimId, { minItems: 1, maxItems: 1_000 }),
    balanceCents: Cents,
  }),
  example: { statementId: IDS.statementId, patientAccountId: IDS.patientAccountId, claimIds: [IDS.claimId], balanceCents: 2_260 },
});
