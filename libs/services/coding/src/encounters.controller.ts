import { EncounterBody, ENCOUNTER_EXAMPLE } from '@claimwright/contracts';
import { type EncounterId } from '@claimwright/kernel';
import { CurrentActor, IfMatch, JsonBody, ListQuery, NDJSON, ndjsonAnswer, Operation, type Page, Permission, ProblemCodes, Returns, StreamBody, Versioned, type Wanted, X12 } from '@claimwright/platform-http';
import { type Actor } from '@claimwright/platform-persistence';
import { log } from '@claimwright/platform-runtime';
import { Controller, Get, Headers, Inject, Param, Post, Put, type StreamableFile } from '@nestjs/common';
import { Matches } from 'class-validator';
import { type CapturedView, CapturedView as CapturedShape, EncounterItem, EncounterPage, EncounterSummary, EncounterView, EXAMPLES } from './encounter-views.js';
import { EncountersService } from './encounters.service.js';
import { ImportsService } from './imports.service.js';
import { ENCOUNTERS } from './encounters.list.js';

class EncounterPath {
  @Matches(/^enc_[0-9a-f]{32}$/) encounterId: EncounterId;
}

// NDJSON is never whole in memory; the limit is there so that no upload is endless.
const STREAM_BYTES_MAX = 1 << 30;

@Controller('v1')
export class EncountersController {
  constructor(@Inject(EncountersService) private readonly encounters: EncountersService, @Inject(ImportsService) private readonly imports: ImportsService) {}

  @Post('encounters') @Permission('encounters:write') @Versioned()
  @Operation({ summary: 'Capture an encounter', description: 'The findings of its check are part of the answer; an error among them holds the encounter until it is corrected. The same body under the same `externalId` again is answered with the encounter that is there.' })
  @Returns(201, CapturedShape, 'Captured, or held for what was found', { example: EXAMPLES.captured })
  @ProblemCodes('encounter_exists', 'invalid_body')
  create(@CurrentActor() actor: Actor, @JsonBody(EncounterBody, ENCOUNTER_EXAMPLE) body: EncounterBody): Promise<CapturedView> {
    return this.encounters.create(actor, body);
  }

  // Fastify reads `::` as a colon.
  @Post('encounters::batch') @Permission('encounters:write')
  @Operation({ summary: 'Capture many encounters', description: 'An encounter a line (NDJSON), or an 837P file of up to 64 MiB. NDJSON is taken in as it arrives, 500 lines a transaction. An 837P is read whole first; a file that is cut short or of another type is refused and leaves nothing behind. Each row is answered by a line; one that is refused stops no other. With an `Idempotency-Key` an upload that broke off may be sent again: rows taken in before are answered again and marked `replayed`.' })
  @Returns(200, { type: 'string' }, 'A line per row: `{line | claimNumber, id, status, findings?}` or `{line | claimNumber, error: {code, detail, findings?}}`', { type: NDJSON, example: EXAMPLES.batchAnswer })
  @ProblemCodes('file_not_x12', 'file_truncated', 'file_wrong_count', 'file_wrong_control_number', 'file_unexpected_transaction', 'file_malformed', 'file_without_claims')
  batch(@CurrentActor() actor: Actor, @StreamBody({ maxBytes: STREAM_BYTES_MAX, examples: { [NDJSON]: EXAMPLES.batch } }) body: AsyncIterable<Buffer>, @Headers('content-type') contentType: string): Promise<StreamableFile> {
    const rows = contentType.toLowerCase().startsWith(X12) ? this.imports.claims(actor, body) : this.imports.lines(actor, body);
    return ndjsonAnswer(rows, (error) => log.error('import broke off', { requestId: actor.requestId, error }));
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
