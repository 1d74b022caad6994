import { type Patient } from '@claimwright/contracts';
import { type CoverageId, type PatientId } from '@claimwright/kernel';
import { decodeCursor, page, type Page } from '@claimwright/platform-http';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from './eligibility.errors.js';
import { type CoverageBody, type CoverageView, type PatientView, toCoverageView, toPatientView } from './eligibility-views.js';
import { type CoverageRow, type PatientRow } from './eligibility.rows.js';
import { findCoverages, findPatients, listCoverages, listPatients, openCoverage, openPatient, saveCoverages, savePatients } from './patients.store.js';

export interface PageOf {
  limit: number;
  cursor?: string;
}

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

  list(actor: Actor, { limit, cursor }: PageOf): Promise<Page<PatientView>> {
    const [after] = decodeCursor(cursor, ['string']) ?? [];
    return this.db.transaction(actor, async (tx) => {
      const rows = await listPatients(tx, after as PatientId | undefined, limit + 1);
      return page(rows.map((row) => patientView(tx, row)), limit, ({ id }) => [id]);
    });
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

  coverages(actor: Actor, { limit, cursor, patientId }: PageOf & { patientId?: PatientId }): Promise<Page<CoverageView>> {
    const [after] = decodeCursor(cursor, ['string']) ?? [];
    return this.db.transaction(actor, async (tx) => {
      const rows = await listCoverages(tx, { patientId, after: after as CoverageId | undefined }, limit + 1);
      return page(rows.map((row) => coverageView(tx, row)), limit, ({ id }) => [id]);
    });
  }
}

function patientView(tx: Tx, row: PatientRow | undefined): PatientView {
  if (!row) throw refuse('patient_not_found', 'No patient has this id');
  return toPatientView(row, openPatient(tx, row));
}

function coverageView(tx: Tx, row: CoverageRow | undefined): CoverageView {
  if (!row) throw refuse('coverage_not_found', 'No coverage has this id');
  return toCoverageView(row, openCoverage(tx, row));
}
