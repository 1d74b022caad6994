import { EncounterBody, ENCOUNTER_EXAMPLE } from '@claimwright/contracts';
import { type EncounterId } from '@claimwright/kernel';
import { CurrentActor, IfMatch, JobView, JsonBody, ListQuery, NDJSON, ndjsonAnswer, Operation, orReplayed, type Page, Permission, ProblemCodes, Returns, StreamBody, Versioned, type Wanted, Whole, X12 } from '@claimwright/platform-http';
import { type Actor } from '@claimwright/platform-persistence';
import { log } from '@claimwright/platform-runtime';
import { Controller, Get, Headers, Inject, Param, Post, Put, Res, type StreamableFile } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { type FastifyReply } from 'fastify';
import { type CapturedView, CapturedView as CapturedShape, EncounterItem, EncounterPage, EncounterSummary, EncounterView, EXAMPLES } from './encounter-views.js';
import { EncountersService } from './encounters.service.js';
import { type ImportType } from './import-jobs/import-job.row.js';
import { ImportJobsService } from './import-jobs/import-jobs.service.js';
import { JOB_EXAMPLE } from './import-jobs/jobs.controller.js';
import { ImportsService } from './imports.service.js';
import { ENCOUNTERS } from './encounters.list.js';

class EncounterPath {
  @Matches(/^enc_[0-9a-f]{32}$/) encounterId: EncounterId;
}

interface BatchHeaders {
  'content-type': string;
  prefer?: string;
}

// NDJSON is never whole in memory; the limit is there so that no upload is endless.
const STREAM_BYTES_MAX = 1 << 30;

@Controller('v1')
export class EncountersController {
  constructor(
    @Inject(EncountersService) private readonly encounters: EncountersService,
    @Inject(ImportsService) private readonly imports: ImportsService,
    @Inject(ImportJobsService) private readonly jobs: ImportJobsService,
  ) {}

  @Post('encounters') @Permission('encounters:write') @Versioned()
  @Operation({ summary: 'Capture an encounter', description: 'The findings of its check are part of the answer; an error among them holds the encounter until it is corrected. The same body under the same `externalId` again is answered with the encounter that is there.' })
  @Returns(201, CapturedShape, 'Captured, or held for what was found', { example: EXAMPLES.captured })
  @ProblemCodes('encounter_exists', 'invalid_body')
  create(@CurrentActor() actor: Actor, @JsonBody(EncounterBody, ENCOUNTER_EXAMPLE) body: EncounterBody): Promise<CapturedView> {
    return this.encounters.create(actor, body);
  }

  // Fastify reads `::` as a colon.
  @Post('encounters::batch') @Permission('encounters:write') @Whole('clinical')
  @Operation({ summary: 'Capture many encounters', description: 'An encounter a line (NDJSON), or an 837P file of up to 64 MiB. NDJSON is taken in as it arrives, 500 lines a transaction. An 837P is read whole first; a file that is cut short or of another type is refused and leaves nothing behind. Each row is answered by a line; one that is refused stops no other. With an `Idempotency-Key` an upload that broke off may be sent again: rows taken in before are answered again and marked `replayed`. With `Prefer: respond-async` a body of up to 64 MiB is only kept and answered with 202: `/v1/jobs` says how far it is.' })
  @Returns(200, { type: 'string' }, 'A line per row: `{line | claimNumber, id, status, findings?}` or `{line | claimNumber, error: {code, detail, findings?}}`', { type: NDJSON, example: EXAMPLES.batchAnswer })
  @Returns(202, JobView, 'The job, where the answer is not waited for', { example: { ...JOB_EXAMPLE, state: 'waiting', total: undefined } })
  @ApiHeader({ name: 'Prefer', required: false, description: 'respond-async: go on after the answer (RFC 7240)', schema: { type: 'string', enum: ['respond-async'] } })
  @ProblemCodes('file_not_x12', 'file_truncated', 'file_wrong_count', 'file_wrong_control_number', 'file_unexpected_transaction', 'file_malformed', 'file_without_claims')
  batch(@CurrentActor() actor: Actor, @StreamBody({ maxBytes: STREAM_BYTES_MAX, examples: { [NDJSON]: EXAMPLES.batch } }) body: AsyncIterable<Buffer>, @Headers() headers: BatchHeaders, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile | JobView> {
    const isX12 = headers['content-type'].toLowerCase().startsWith(X12);
    if (headers.prefer?.split(',').some((one) => one.trim() === 'respond-async')) return this.putOff(actor, { type: isX12 ? '837P' : 'ndjson', body }, reply);
    const rows = isX12 ? this.imports.claims(actor, body) : this.imports.lines(actor, body);
    return ndjsonAnswer(rows, (error) => log.error('import broke off', { requestId: actor.requestId, error }));
  }

  private async putOff(actor: Actor, { type, body }: { type: ImportType; body: AsyncIterable<Buffer> }, reply: FastifyReply): Promise<JobView> {
    const { answer, replayed } = await orReplayed(this.jobs.accept(actor, type, body));
    reply.code(202).headers({ 'location': `/v1/jobs/${answer.id}`, 'preference-applied': 'respond-async', ...(replayed && { 'idempotent-replayed': 'true' }) });
    return answer;
  }

  @Get('encounters') @Permission('encounters:read')
  @Operation({ summary: 'List encounters', description: 'In the order in which they were captured, unless told.' })
  @Returns(200, EncounterPage, 'A page of encounters', { example: EXAMPLES.page })
  list(@CurrentActor() actor: Actor, @ListQuery(ENCOUNTERS) wanted: Wanted): Promise<Page<EncounterItem>> {
    return this.encounters.list(actor, wanted);
  }

  @Get('encounters/summary') @Permission('encounters:read')
  @Operation({ summary: 'Count encounters', description: 'How many there are in each status, and what they charge.' })
  @Returns(200, EncounterSummary, 'Counts and cents by status', { example: EXAMPLES.summary })
  summary(@CurrentActor() actor: Actor): Promise<EncounterSummary> {
    return this.encounters.summary(actor);
  }

  @Get('encounters/:encounterId') @Permission('encounters:read') @Versioned()
  @Operation({ summary: 'Read an encounter', description: 'With its content and every status it went through.' })
  @Returns(200, EncounterView, 'The encounter', { example: EXAMPLES.view }) @ProblemCodes('encounter_not_found')
  one(@CurrentActor() actor: Actor, @Param() { encounterId }: EncounterPath): ReturnType<EncountersService['one']> {
    return this.encounters.one(actor, encounterId);
  }

  @Put('encounters/:encounterId') @Permission('encounters:write') @Versioned()
  @Operation({ summary: 'Correct an encounter', description: 'Replaces its content, checks it again, releases it if nothing holds it any more, and has the payer asked again.' })
  @Returns(200, CapturedShape, 'The corrected encounter', { example: { ...EXAMPLES.captured, status: 'released', version: 2 } })
  @ProblemCodes('encounter_not_found', 'encounter_already_coded', 'external_id_differs', 'precondition_required', 'precondition_failed', 'invalid_body')
  correct(@CurrentActor() actor: Actor, @Param() { encounterId }: EncounterPath, @IfMatch() ifMatch: string | undefined, @JsonBody(EncounterBody, ENCOUNTER_EXAMPLE) body: EncounterBody): Promise<CapturedView> {
    return this.encounters.correct(actor, encounterId, { body, ifMatch });
  }
}
