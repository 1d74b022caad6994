import { type Patient } from '@claimwright/contracts';
import { type CoverageId, type PatientId } from '@claimwright/kernel';
import { mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from './eligibility.errors.js';
import { type CoverageBody, type CoverageView, type PatientView, type ShownCoverage, type ShownPatient, toCoverageView, toPatientView } from './eligibility-views.js';
import { findCoverages, findPatients, openCoverage, openPatient, saveCoverages, savePatients } from './patients.store.js';
import { PATIENTS, COVERAGES } from './eligibility.lists.js';

/** Patients and what they are insured by. */
@Injectable()
export class PatientsService {
  constructor(@Inject(Database) private readonly db: Database) {}

  save(actor: Actor, body: Patient): Promise<PatientView> {
    return this.db.transaction(actor, async (tx) => {
      const [id] = await savePatients(tx, [body]);
      return patientView(tx, (await findPatients(tx, id ? [id] : []))[0]);
    });
  }

  one(actor: Actor, id: PatientId): Promise<PatientView> {
    return this.db.transaction(actor, async (tx) => patientView(tx, (await findPatients(tx, [id]))[0]));
  }

  list(actor: Actor, wanted: Wanted): Promise<Page<PatientView>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ShownPatient>(tx, PATIENTS, wanted), (row) => patientView(tx, row)));
  }

  saveCoverage(actor: Actor, { patientId, ...coverage }: CoverageBody): Promise<CoverageView> {
    return this.db.transaction(actor, async (tx) => {
      if ((await findPatients(tx, [patientId])).length === 0) throw refuse('patient_not_found', 'No patient has this id', '/patientId');
      const [id] = await saveCoverages(tx, [{ patientId, coverage }]);
      return coverageView(tx, (await findCoverages(tx, id ? [id] : []))[0]);
    });
  }

  coverage(actor: Actor, id: CoverageId): Promise<CoverageView> {
    return this.db.transaction(actor, async (tx) => coverageView(tx, (await findCoverages(tx, [id]))[0]));
  }

  coverages(actor: Actor, wanted: Wanted): Promise<Page<CoverageView>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ShownCoverage>(tx, COVERAGES, wanted), (row) => coverageView(tx, row)));
  }
}

function patientView(tx: Tx, row: ShownPatient | undefined): PatientView {
  if (!row) throw refuse('patient_not_found', 'No patient has this id');
  return toPatientView(row, openPatient(tx, row));
}

function coverageView(tx: Tx, row: ShownCoverage | undefined): CoverageView {
  if (!row) throw refuse('coverage_not_found', 'No coverage has this id');
  return toCoverageView(row, openCoverage(tx, row));
}
