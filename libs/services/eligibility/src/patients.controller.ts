import { Patient } from '@claimwright/contracts';
import { type CoverageId, type PatientId } from '@claimwright/kernel';
import { CurrentActor, JsonBody, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, type Wanted } from '@claimwright/platform-http';
import { type Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Matches } from 'class-validator';
import { CoverageBody, CoveragePage, CoverageView, EXAMPLES, PatientPage, PatientView } from './eligibility-views.js';
import { PatientsService } from './patients.service.js';
import { PATIENTS, COVERAGES } from './eligibility.lists.js';

class PatientPath {
  @Matches(/^pat_[0-9a-f]{32}$/) patientId: PatientId;
}
class CoveragePath {
  @Matches(/^cov_[0-9a-f]{32}$/) coverageId: CoverageId;
}

@Controller('v1')
export class PatientsController {
  constructor(@Inject(PatientsService) private readonly patients: PatientsService) {}

  @Post('patients') @Permission('patients:write')
  @Operation({ summary: 'Keep a patient', description: 'A person who is known already, by names, birth date and ZIP, keeps the id and is described anew.' })
  @Returns(201, PatientView, 'The patient', { example: EXAMPLES.patient }) @ProblemCodes('invalid_body')
  save(@CurrentActor() actor: Actor, @JsonBody(Patient, EXAMPLES.patientBody) body: Patient): Promise<PatientView> {
    return this.patients.save(actor, body);
  }

  @Get('patients') @Permission('patients:read')
  @Operation({ summary: 'List patients', description: 'In the order in which they became known.' })
  @Returns(200, PatientPage, 'A page of patients', { example: EXAMPLES.patients })
  list(@CurrentActor() actor: Actor, @ListQuery(PATIENTS) wanted: Wanted): Promise<Page<PatientView>> {
    return this.patients.list(actor, wanted);
  }

  @Get('patients/:patientId') @Permission('patients:read')
  @Operation({ summary: 'Read a patient' })
  @Returns(200, PatientView, 'The patient', { example: EXAMPLES.patient }) @ProblemCodes('patient_not_found')
  one(@CurrentActor() actor: Actor, @Param() { patientId }: PatientPath): Promise<PatientView> {
    return this.patients.one(actor, patientId);
  }

  @Post('coverages') @Permission('patients:write')
  @Operation({ summary: 'Keep a coverage of a patient', description: 'A coverage that is known already, by patient, payer and member id, keeps its id and is described anew.' })
  @Returns(201, CoverageView, 'The coverage', { example: EXAMPLES.coverage }) @ProblemCodes('patient_not_found', 'invalid_body')
  saveCoverage(@CurrentActor() actor: Actor, @JsonBody(CoverageBody, EXAMPLES.coverageBody) body: CoverageBody): Promise<CoverageView> {
    return this.patients.saveCoverage(actor, body);
  }

  @Get('coverages') @Permission('patients:read')
  @Operation({ summary: 'List coverages', description: 'Of one patient, or of all.' })
  @Returns(200, CoveragePage, 'A page of coverages', { example: EXAMPLES.coverages })
  coverages(@CurrentActor() actor: Actor, @ListQuery(COVERAGES) wanted: Wanted): Promise<Page<CoverageView>> {
    return this.patients.coverages(actor, wanted);
  }

  @Get('coverages/:coverageId') @Permission('patients:read')
  @Operation({ summary: 'Read a coverage' })
  @Returns(200, CoverageView, 'The coverage', { example: EXAMPLES.coverage }) @ProblemCodes('coverage_not_found')
  coverage(@CurrentActor() actor: Actor, @Param() { coverageId }: CoveragePath): Promise<CoverageView> {
    return this.patients.coverage(actor, coverageId);
  }
}
