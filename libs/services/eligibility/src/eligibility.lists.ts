import { shapes } from '@claimwright/contracts';
import { among, defineList, equal } from '@claimwright/platform-http';
import { selectOf } from '@claimwright/platform-persistence';
import { CheckView, CoverageView, PatientView } from './eligibility-views.js';
import { CheckRow, CoverageRow, PatientRow } from './eligibility.rows.js';

export const PATIENTS = defineList({ name: 'patients', item: PatientView, select: selectOf(PatientRow, { except: ['matchIndex'] }), from: 'patient', order: 'createdAt' });

export const COVERAGES = defineList({
  name: 'coverages', item: CoverageView, select: selectOf(CoverageRow, { except: ['memberIndex'] }), from: 'coverage', order: 'createdAt',
  filters: { patientId: equal('patient_id', shapes.PatientId) },
});

export const CHECKS = defineList({
  name: 'eligibility-checks', item: CheckView, select: selectOf(CheckRow, { except: ['asker', 'answer', 'inquiry'] }), from: 'eligibility_check', order: 'createdAt',
  filters: {
    state: among('state', CheckView.properties.state),
    encounterId: equal('encounter_id', shapes.EncounterId),
    coverageId: equal('coverage_id', shapes.CoverageId),
  },
});
