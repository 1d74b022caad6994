import { shapes } from '@claimwright/contracts';
import { among, defineList, equal, fromDay, toDay } from '@claimwright/platform-http';
import { ClaimItem } from './claim-views.js';
import { STATE } from './claims.store.js';

export const CLAIMS = defineList({
  name: 'claims', item: ClaimItem, select: STATE, from: 'claim', order: 'createdAt',
  sorts: { serviceDate: { column: 'service_date', type: 'date' } },
  filters: {
    status: among('status', ClaimItem.properties.status),
    encounterId: equal('encounter_id', shapes.EncounterId),
    patientId: equal('patient_id', shapes.PatientId),
    submissionId: equal('submission_id', shapes.SubmissionId),
    claimNumber: equal('claim_number', shapes.text(38, 'CLM01')),
    serviceDateFrom: fromDay('service_date'),
    serviceDateTo: toDay('service_date'),
  },
});
