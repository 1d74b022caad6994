import { shapes } from '@claimwright/contracts';
import type { SubmissionId } from '@claimwright/kernel';
import { CurrentActor, ediAnswer, defineList, equal, ListQuery, mapPage, Operation, type Page, Permission, ProblemCodes, readList, Returns, type Wanted, Whole, X12 } from '@claimwright/platform-http';
import { Database, type Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param, type StreamableFile } from '@nestjs/common';
import { Matches } from 'class-validator';
import { Type, type Static } from 'typebox';
import { refuse } from '../claim-submission.errors.js';
import { SUBMISSION_CONTENT } from './submission.row.js';
import { contentOfSubmission, findSubmission, SUBMISSION_STATE, type SubmissionState } from './submissions.store.js';

const { Cents, closed, Count, Moment, SubmissionId: SubmissionIdShape } = shapes;

const SubmissionView = closed({
  id: SubmissionIdShape,
  partnerId: Type.String(),
  status: Type.Enum(['built', 'sent', 'refused']),
  controlNumber: Type.Integer({ description: 'ISA13 and GS06' }),
  claimCount: Count,
  chargedCents: Cents,
  builtAt: Moment,
  sentAt: Type.Optional(Moment),
  acknowledgedAt: Type.Optional(Moment),
}, 'SubmissionView');
type SubmissionView = Static<typeof SubmissionView>;
const SubmissionPage = closed({ items: Type.Array(SubmissionView), nextCursor: Type.Optional(Type.String()) }, 'SubmissionPage');

const EDI_EXAMPLE = 'ISA*00*          *00*          *ZZ*CLINIC         *ZZ*SIMULATOR      *260303*0600*^*00501*000000417*0*T*:~…';

const EXAMPLE: SubmissionView = {
  id: 'sub_019caf3c4e007000800000000000e001', partnerId: 'simulator', status: 'sent', controlNumber: 417, claimCount: 412, chargedCents: 9_120_050,
  builtAt: '2026-03-03T06:00:10.000Z', sentAt: '2026-03-03T06:00:12.000Z', acknowledgedAt: '2026-03-03T06:04:40.000Z',
};

const SUBMISSIONS = defineList({
  name: 'submissions', item: SubmissionView, select: SUBMISSION_STATE, from: 'submission', order: 'builtAt',
  filters: { controlNumber: equal('control_number', Type.String({ pattern: '^[1-9]\\d{0,8}$', description: 'ISA13 and GS06' })) },
});

class SubmissionPath {
  @Matches(/^sub_[0-9a-f]{32}$/) submissionId: SubmissionId;
}

@Controller('v1/submissions')
export class SubmissionsController {
  constructor(@Inject(Database) private readonly db: Database) {}

  @Get() @Permission('submissions:read')
  @Operation({ summary: 'List files of claims', description: 'In the order in which they were built, unless told.' })
  @Returns(200, SubmissionPage, 'A page of submissions', { example: { items: [EXAMPLE] } })
  list(@CurrentActor() actor: Actor, @ListQuery(SUBMISSIONS) wanted: Wanted): Promise<Page<SubmissionView>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<SubmissionState>(tx, SUBMISSIONS, wanted), toView));
  }

  @Get(':submissionId') @Permission('submissions:read')
  @Operation({ summary: 'Read a file of claims', description: 'Its numbers; the claims in it say which file they are in.' })
  @Returns(200, SubmissionView, 'The submission', { example: EXAMPLE }) @ProblemCodes('submission_not_found')
  one(@CurrentActor() actor: Actor, @Param() { submissionId }: SubmissionPath): Promise<SubmissionView> {
    return this.db.transaction(actor, async (tx) => {
      const found = await findSubmission(tx, submissionId);
      if (!found) throw refuse('submission_not_found', 'No submission has this id');
      return toView(found);
    });
  }

  @Get(':submissionId/file') @Permission('submissions:read') @Whole('identity', 'membership', 'clinical', 'bank')
  @Operation({ summary: 'Read a file of claims as it was sent', description: 'The 837, byte for byte.' })
  @Returns(200, Type.String(), 'The file', { type: X12, example: EDI_EXAMPLE }) @ProblemCodes('submission_not_found', 'content_disposed')
  file(@CurrentActor() actor: Actor, @Param() { submissionId }: SubmissionPath): Promise<StreamableFile> {
    return this.db.transaction(actor, async (tx) => {
      const found = await contentOfSubmission(tx, submissionId);
      if (!found) throw refuse('submission_not_found', 'No submission has this id');
      return ediAnswer(Buffer.from(tx.open(SUBMISSION_CONTENT, submissionId, found.content), 'latin1'), submissionId);
    });
  }
}

function toView({ builtAt, sentAt, acknowledgedAt, ...rest }: SubmissionState): SubmissionView {
  return {
    ...rest, builtAt: builtAt.toISOString(),
    ...(sentAt ? { sentAt: sentAt.toISOString() } : {}),
    ...(acknowledgedAt ? { acknowledgedAt: acknowledgedAt.toISOString() } : {}),
  };
}
