import type { FileId } from '@claimwright/kernel';
import { CurrentActor, ediAnswer, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, StreamBody, type Wanted, X12, Whole } from '@claimwright/platform-http';
import type { Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param, Post, type StreamableFile } from '@nestjs/common';
import { Type } from 'typebox';
import { Matches } from 'class-validator';
import { AcknowledgementPage, AcknowledgementView, EXAMPLE } from './acknowledgement-views.js';
import { AcknowledgementsService } from './acknowledgements.service.js';
import { ACKNOWLEDGEMENTS } from './acknowledgements.list.js';

class AcknowledgementPath {
  @Matches(/^ifl_[0-9a-f]{32}$/) fileId: FileId;
}

const BYTES_MAX = 64 << 20;

@Controller('v1/acknowledgements')
export class AcknowledgementsController {
  constructor(@Inject(AcknowledgementsService) private readonly acknowledgements: AcknowledgementsService) {}

  @Post() @Permission('claims:write')
  @Operation({ summary: 'Bring a file of acknowledgements', description: 'TA1, 999 and 277CA, as X12, up to 64 MiB. It is kept, then applied like one from the mailbox; read it again to see what it did. The same file again is answered with the first.' })
  @Returns(202, AcknowledgementView, 'The file as it was taken in', { example: { ...EXAMPLE, status: 'received' } })
  @ProblemCodes('file_not_x12', 'file_truncated', 'file_wrong_count', 'file_wrong_control_number', 'file_unexpected_transaction', 'file_malformed')
  upload(@CurrentActor() actor: Actor, @StreamBody({ maxBytes: BYTES_MAX, types: [X12] }) body: AsyncIterable<Buffer>): Promise<AcknowledgementView> {
    return this.acknowledgements.upload(actor, body);
  }

  @Get() @Permission('claims:read')
  @Operation({ summary: 'List files of acknowledgements', description: 'In the order in which they came, unless told; with `unmatched=true` those that speak of claims that are none of ours.' })
  @Returns(200, AcknowledgementPage, 'A page of files', { example: { items: [EXAMPLE] } })
  list(@CurrentActor() actor: Actor, @ListQuery(ACKNOWLEDGEMENTS) wanted: Wanted): Promise<Page<AcknowledgementView>> {
    return this.acknowledgements.list(actor, wanted);
  }

  @Get(':fileId') @Permission('claims:read')
  @Operation({ summary: 'Read what a file of acknowledgements did' })
  @Returns(200, AcknowledgementView, 'The file', { example: EXAMPLE }) @ProblemCodes('acknowledgement_not_found')
  one(@CurrentActor() actor: Actor, @Param() { fileId }: AcknowledgementPath): Promise<AcknowledgementView> {
    return this.acknowledgements.one(actor, fileId);
  }

  @Get(':fileId/file') @Permission('claims:read') @Whole('identity', 'membership', 'clinical', 'bank')
  @Operation({ summary: 'Read a file of acknowledgements as it came', description: 'Byte for byte.' })
  @Returns(200, Type.String(), 'The file', { type: X12, example: 'TA1*000000417*260303*0600*A*000~…' }) @ProblemCodes('acknowledgement_not_found', 'content_disposed')
  async file(@CurrentActor() actor: Actor, @Param() { fileId }: AcknowledgementPath): Promise<StreamableFile> {
    return ediAnswer(await this.acknowledgements.content(actor, fileId), fileId);
  }
}
