import { Type } from 'typebox';
import { defineEvent } from '../define-event.js';
import { IDS, SEALED } from '../example.js';
import type { Correction } from '../sealed-content.js';
import { SealedField } from '../sealed-field.js';
import { ClaimId, closed, DenialId, EncounterId, PayerClaimNumber } from '../shapes.js';

export const CorrectionRequested = defineEvent({
  type: 'correction.requested.v1',
  topic: 'claimwright.denial-management.denial.v1',
  key: 'claimId',
  summary: 'The claim is to be sent again with corrections, in place of the one the payer has.',
  payload: closed({
    denialId: DenialId,
    claimId: ClaimId,
    encounterId: EncounterId,
    payerClaimNumber: Type.Optional(PayerClaimNumber),
    corrections: SealedField<Correction>('what the next version of the claim has in place of the old'),
  }),
  example: { denialId: IDS.denialId, claimId: IDS.claimId, encounterId: IDS.encounterId, payerClaimNumber: '26062EVG00417', corrections: SEALED },
});
