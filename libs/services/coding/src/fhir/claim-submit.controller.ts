import { EncounterBody } from '@claimwright/contracts';
import { type Checks, readClaim, type ReadClaim, SUBMISSION_SHAPES, toTaken } from '@claimwright/domain-fhir';
import { DomainError, type Finding } from '@claimwright/kernel';
import { FhirBody, FhirController, FhirOperation } from '@claimwright/platform-fhir';
import { compileBody, CurrentActor, HttpProblem } from '@claimwright/platform-http';
import { type Actor } from '@claimwright/platform-persistence';
import { Inject } from '@nestjs/common';
import { type CapturedView } from '../encounter-views.js';
import { EncountersService } from '../encounters.service.js';

const CHECKS = Object.fromEntries(Object.entries(SUBMISSION_SHAPES).map(([name, shape]) => [name, compileBody(shape)])) as unknown as Checks;
const checkEncounter = compileBody(EncounterBody);

/** Takes claims in as POST /v1/encounters takes encounters: the same checks, the same answer to what was sent before. */
@FhirController()
export class ClaimSubmitController {
  constructor(@Inject(EncountersService) private readonly encounters: EncountersService) {}

  @FhirOperation('submit')
  async submit(@CurrentActor() actor: Actor, @FhirBody() body: unknown) {
    const read = readClaim(body, CHECKS);
    if ('findings' in read) throw notTaken(read.findings);
    const misshapen = checkEncounter(read.encounter);
    if (misshapen.length > 0) throw notTaken(inClaim(misshapen, read));
    const encounter = read.encounter as EncounterBody;
    try {
      return await this.encounters.take(actor, encounter, (taken, now) => answerTo(encounter, taken, now));
    } catch (error) {
      if (!(error instanceof DomainError) || error.pointer === undefined) throw error;
      throw new DomainError(error.code, error.message, { pointer: read.sourceOf(error.pointer) });
    }
  }
}

const notTaken = (findings: Finding[]): HttpProblem => new HttpProblem(422, 'invalid_body', 'The claim cannot be taken', { findings });

/** What was found in the encounter, by the elements of the claim that it was read from. */
function inClaim(findings: readonly Finding[], { sourceOf }: ReadClaim): Finding[] {
  return findings.map((finding) => ({ ...finding, pointer: sourceOf(finding.pointer) }));
}

function answerTo({ externalId, coverages }: EncounterBody, { id, status, findings }: CapturedView, now: Date) {
  const [primary] = coverages;
  return toTaken({
    encounterId: id, payerId: primary?.payerId ?? '', memberId: primary?.memberId ?? '', isHeld: status === 'held', findings, createdAt: now, ...(externalId !== undefined && { externalId }),
  });
}
