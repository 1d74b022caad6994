import { defineList, equal, whenTrue } from '@claimwright/platform-http';
import { shapes } from '@claimwright/contracts';
import { selectOf } from '@claimwright/platform-persistence';
import { Type } from 'typebox';
import { LegalHoldRow } from '../lives-of-data.row.js';
import { LegalHoldItem } from './legal-hold-views.js';

export const LEGAL_HOLDS = defineList({
  name: 'legal holds', item: LegalHoldItem, select: selectOf(LegalHoldRow), from: 'legal_hold', order: 'placedAt',
  filters: { open: whenTrue('released_at is null'), patientId: equal('object_id', shapes.PatientId), claimId: equal('object_id', shapes.ClaimId), scope: equal('scope', Type.Enum(['organization', 'patient', 'claim'])) },
});
