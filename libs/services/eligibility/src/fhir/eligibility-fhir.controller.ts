import { type CheckFacts, toCoverage, toEligibilityRequest, toEligibilityResponse, toPatient } from '@claimwright/domain-fhir';
import { FhirController, FhirId, FhirQuery, FhirRead, FhirSearch } from '@claimwright/platform-fhir';
import { CurrentActor, type List, mapPage, type Page, readList, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { Inject } from '@nestjs/common';
import { openAsker } from '../checks.store.js';
import { openCoverage, openPatient } from '../patients.store.js';
import { type CheckFound, type CoverageFound, COVERAGES, type PatientFound, PATIENTS, REQUESTS, RESPONSES } from './eligibility.lists.js';

/** Patients, their coverages, and what payers were asked about them, in FHIR. Reading only, so there is no service between. */
@FhirController()
export class EligibilityFhirController {
  constructor(@Inject(Database) private readonly db: Database) {}

  @FhirRead('Patient')
  patient(@CurrentActor() actor: Actor, @FhirId('Patient') wanted: Wanted) {
    return this.patients(actor, wanted);
  }

  @FhirSearch('Patient')
  patients(@CurrentActor() actor: Actor, @FhirQuery('Patient') wanted: Wanted) {
    return this.page(actor, { list: PATIENTS, wanted, show: (tx, row: PatientFound) => toPatient(row, openPatient(tx, row)) });
  }

  @FhirRead('Coverage')
  coverage(@CurrentActor() actor: Actor, @FhirId('Coverage') wanted: Wanted) {
    return this.coverages(actor, wanted);
  }

  @FhirSearch('Coverage')
  coverages(@CurrentActor() actor: Actor, @FhirQuery('Coverage') wanted: Wanted) {
    return this.page(actor, { list: COVERAGES, wanted, show: (tx, row: CoverageFound) => toCoverage(row, openCoverage(tx, row)) });
  }

  @FhirRead('CoverageEligibilityRequest')
  request(@CurrentActor() actor: Actor, @FhirId('CoverageEligibilityRequest') wanted: Wanted) {
    return this.requests(actor, wanted);
  }

  @FhirSearch('CoverageEligibilityRequest')
  requests(@CurrentActor() actor: Actor, @FhirQuery('CoverageEligibilityRequest') wanted: Wanted) {
    return this.page(actor, { list: REQUESTS, wanted, show: (tx, row: CheckFound) => toEligibilityRequest({ ...factsOf(row), providerNpi: openAsker(tx, row).npi }) });
  }

  @FhirRead('CoverageEligibilityResponse')
  response(@CurrentActor() actor: Actor, @FhirId('CoverageEligibilityResponse') wanted: Wanted) {
    return this.responses(actor, wanted);
  }

  @FhirSearch('CoverageEligibilityResponse')
  responses(@CurrentActor() actor: Actor, @FhirQuery('CoverageEligibilityResponse') wanted: Wanted) {
    return this.page(actor, { list: RESPONSES, wanted, show: (_tx, row: CheckFound) => toEligibilityResponse(factsOf(row)) });
  }

  private page<R extends object, T>(actor: Actor, { list, wanted, show }: { list: List; wanted: Wanted; show: (tx: Tx, row: R) => T }): Promise<Page<T>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<R>(tx, list, wanted), (row) => show(tx, row)));
  }
}

function factsOf({ nextAt, reasonCode, benefits, asker: _, ...row }: CheckFound): CheckFacts {
  return { ...row, isOver: nextAt === null, ...(reasonCode !== null && { reasonCode }), ...(benefits !== null && { benefits }) };
}
