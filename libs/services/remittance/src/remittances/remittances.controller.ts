import type { RemittanceId } from '@claimwright/kernel';
import { CurrentActor, Operation, PageQuery, Permission, ProblemCodes, Returns, StreamBody, X12, type Page } from '@claimwright/platform-http';
import { type Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { FILE_ERRORS } from '../remittance.errors.js';
import { ImportService } from './import.service.js';
import { FILE_BYTES_MAX } from './read-file.js';
import {
  CLAIM_STATUSES, EXAMPLES, FILE_STATUSES, FilePage, ImportAnswer, REMITTANCE_STATUSES, RemittanceClaimPage, RemittancePage, RemittanceSummary, RemittanceView,
  type FileItem, type Imported, type RemittanceClaimItem, type RemittanceItem,
} from './remittance-views.js';
import type { RemittanceClaimStatus, RemittanceFileRow, RemittanceStatus } from './remittance.row.js';
import { RemittancesService } from './remittances.service.js';

class RemittancePath {
  @Matches(/^era_[0-9a-f]{32}$/) remittanceId: RemittanceId;
}
class RemittancesQuery extends PageQuery {
  @IsOptional() @IsIn(REMITTANCE_STATUSES) status?: RemittanceStatus;
  @IsOptional() @IsString() @MaxLength(50) traceNumber?: string;
}
class ClaimsQuery extends PageQuery {
  @IsOptional() @IsIn(CLAIM_STATUSES) status?: RemittanceClaimStatus;
}
class FilesQuery extends PageQuery {
  @IsOptional() @IsIn(FILE_STATUSES) status?: RemittanceFileRow['status'];
}

@Controller('v1/remittances')
export class RemittancesController {
  constructor(@Inject(RemittancesService) private readonly remittances: RemittancesService, @Inject(ImportService) private readonly imports: ImportService) {}

  @Post() @Permission('remittances:write')
  @Operation({
    summary: 'Post a remittance file',
    description: 'An 835 of up to 64 MiB; each transaction set becomes a remittance. A set that balances is posted as a whole; one that does not is held with every difference named; a payment that came before is kept as a duplicate and not posted again. A file that cannot be read is refused and leaves nothing behind.',
  })
  @Returns(201, ImportAnswer, 'A remittance for each transaction set', { example: EXAMPLES.imported })
  @ProblemCodes(...FILE_ERRORS)
  post(@CurrentActor() actor: Actor, @StreamBody({ maxBytes: FILE_BYTES_MAX, types: [X12] }) body: AsyncIterable<Buffer>): Promise<{ items: Imported[] }> {
    return this.imports.upload(actor, body);
  }

  @Get() @Permission('remittances:read')
  @Operation({ summary: 'List remittances', description: 'In the order in which they came.' })
  @Returns(200, RemittancePage, 'A page of remittances', { example: EXAMPLES.page })
  list(@CurrentActor() actor: Actor, @Query() query: RemittancesQuery): Promise<Page<RemittanceItem>> {
    return this.remittances.list(actor, query);
  }

  @Get('summary') @Permission('remittances:read')
  @Operation({ summary: 'Count remittances', description: 'How many there are in each status, and what they pay.' })
  @Returns(200, RemittanceSummary, 'Counts and cents by status', { example: EXAMPLES.summary })
  summary(@CurrentActor() actor: Actor): Promise<RemittanceSummary> {
    return this.remittances.summary(actor);
  }

  @Get('files') @Permission('remittances:read')
  @Operation({ summary: 'List remittance files', description: 'What was posted and what came through mailboxes; `status=unreadable` lists files that wait for a person.' })
  @Returns(200, FilePage, 'A page of files', { example: EXAMPLES.files })
  files(@CurrentActor() actor: Actor, @Query() query: FilesQuery): Promise<Page<FileItem>> {
    return this.remittances.files(actor, query);
  }

  @Get(':remittanceId') @Permission('remittances:read')
  @Operation({ summary: 'Read a remittance', description: 'With its parties and the adjustments outside of claims.' })
  @Returns(200, RemittanceView, 'The remittance', { example: EXAMPLES.view }) @ProblemCodes('remittance_not_found')
  one(@CurrentActor() actor: Actor, @Param() { remittanceId }: RemittancePath): Promise<RemittanceView> {
    return this.remittances.one(actor, remittanceId);
  }

  @Get(':remittanceId/claims') @Permission('remittances:read')
  @Operation({ summary: 'List the claims of a remittance', description: 'In the order of the file, each with what the payer decided and how it found its claim; `status=unmatched` lists those that found none.' })
  @Returns(200, RemittanceClaimPage, 'A page of claims', { example: EXAMPLES.claims }) @ProblemCodes('remittance_not_found')
  claims(@CurrentActor() actor: Actor, @Param() { remittanceId }: RemittancePath, @Query() query: ClaimsQuery): Promise<Page<RemittanceClaimItem>> {
    return this.remittances.claims(actor, remittanceId, query);
  }
}
