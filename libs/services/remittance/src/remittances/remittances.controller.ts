import type { FileId, RemittanceId } from '@claimwright/kernel';
import { CurrentActor, ediAnswer, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, StreamBody, type Wanted, X12, Whole } from '@claimwright/platform-http';
import { type Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param, Post, type StreamableFile } from '@nestjs/common';
import { Type } from 'typebox';
import { Matches } from 'class-validator';
import { FILE_ERRORS } from '../remittance.errors.js';
import { ImportService } from './import.service.js';
import { FILE_BYTES_MAX } from './read-file.js';
import {
  EXAMPLES, type FileItem, FilePage, ImportAnswer, type Imported, type RemittanceClaimItem, RemittanceClaimPage, type RemittanceItem, RemittancePage, RemittanceSummary, RemittanceView,
} from './remittance-views.js';
import { RemittancesService } from './remittances.service.js';
import { REMITTANCES, REMITTANCE_CLAIMS, REMITTANCE_FILES } from './remittances.lists.js';

class RemittanceFilePath {
  @Matches(/^ifl_[0-9a-f]{32}$/) fileId: FileId;
}
class RemittancePath {
  @Matches(/^era_[0-9a-f]{32}$/) remittanceId: RemittanceId;
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
  @Operation({ summary: 'List remittances', description: 'In the order in which they came, unless told.' })
  @Returns(200, RemittancePage, 'A page of remittances', { example: EXAMPLES.page })
  list(@CurrentActor() actor: Actor, @ListQuery(REMITTANCES) wanted: Wanted): Promise<Page<RemittanceItem>> {
    return this.remittances.list(actor, wanted);
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
  files(@CurrentActor() actor: Actor, @ListQuery(REMITTANCE_FILES) wanted: Wanted): Promise<Page<FileItem>> {
    return this.remittances.files(actor, wanted);
  }

  @Get('files/:fileId/file') @Permission('remittances:read') @Whole('identity', 'membership', 'clinical', 'bank')
  @Operation({ summary: 'Read a remittance file as it came', description: 'The 835, byte for byte; also one that could not be read.' })
  @Returns(200, Type.String(), 'The file', { type: X12, example: 'ISA*00*          *00*          *ZZ*SIMULATOR      *ZZ*CLINIC         *260316*0600*^*00501*000000042*0*T*:~…' }) @ProblemCodes('remittance_file_not_found', 'content_disposed')
  async file(@CurrentActor() actor: Actor, @Param() { fileId }: RemittanceFilePath): Promise<StreamableFile> {
    return ediAnswer(await this.remittances.fileContent(actor, fileId), fileId);
  }

  @Get(':remittanceId') @Permission('remittances:read')
  @Operation({ summary: 'Read a remittance', description: 'With its parties and the adjustments outside of claims.' })
  @Returns(200, RemittanceView, 'The remittance', { example: EXAMPLES.view }) @ProblemCodes('remittance_not_found')
  one(@CurrentActor() actor: Actor, @Param() { remittanceId }: RemittancePath): Promise<RemittanceView> {
    return this.remittances.one(actor, remittanceId);
  }

  @Get(':remittanceId/claims') @Permission('remittances:read')
  @Operation({ summary: 'List the claims of a remittance', description: 'In the order of the file, unless told, each with what the payer decided and how it found its claim; `status=unmatched` lists those that found none.' })
  @Returns(200, RemittanceClaimPage, 'A page of claims', { example: EXAMPLES.claims }) @ProblemCodes('remittance_not_found')
  claims(@CurrentActor() actor: Actor, @Param() { remittanceId }: RemittancePath, @ListQuery(REMITTANCE_CLAIMS) wanted: Wanted): Promise<Page<RemittanceClaimItem>> {
    return this.remittances.claims(actor, remittanceId, wanted);
  }
}
