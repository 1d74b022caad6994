import { CurrentActor, EVENT_STREAM, JobView, ListQuery, NDJSON, ndjsonAnswer, Operation, type Page, Permission, ProblemCodes, progressEvents, Returns, type Wanted, Whole } from '@claimwright/platform-http';
import { type Actor } from '@claimwright/platform-persistence';
import { log } from '@claimwright/platform-runtime';
import { Controller, Get, Inject, Param, type StreamableFile } from '@nestjs/common';
import { Matches } from 'class-validator';
import { Type } from 'typebox';
import { EXAMPLES } from '../encounter-views.js';
import { type ImportJobId } from './import-job.row.js';
import { ImportJobsService } from './import-jobs.service.js';
import { JOBS } from './import-jobs.store.js';

class JobPath {
  @Matches(/^job_[0-9a-f]{32}$/) jobId: ImportJobId;
}

const JobPage = Type.Object({ items: Type.Array(JobView), nextCursor: Type.Optional(Type.String()) }, { title: 'JobPage', additionalProperties: false });

export const JOB_EXAMPLE: JobView = {
  id: 'job_019caf3c4e007000800000000000b001', kind: 'encounter-import', state: 'running', total: 12_000, done: 4_500, ratePerSecond: 1_500, remainingSeconds: 5, counts: { taken: 4_490, held: 9, refused: 1 },
  errors: [{ line: 17, code: 'malformed_json', detail: 'The line is not JSON' }], createdAt: '2026-03-03T09:30:00.000Z', startedAt: '2026-03-03T09:30:00.100Z',
};

@Controller('v1/jobs')
export class JobsController {
  constructor(@Inject(ImportJobsService) private readonly jobs: ImportJobsService) {}

  @Get() @Permission('encounters:read')
  @Operation({ summary: 'List long work', description: 'In the order in which it was ordered, unless told.' })
  @Returns(200, JobPage, 'A page of jobs', { example: { items: [JOB_EXAMPLE] } })
  list(@CurrentActor() actor: Actor, @ListQuery(JOBS) wanted: Wanted): Promise<Page<JobView>> {
    return this.jobs.list(actor, wanted);
  }

  @Get(':jobId') @Permission('encounters:read')
  @Operation({ summary: 'Read how far long work is', description: 'With its rate, what is left at that rate, and the first rows that were refused.' })
  @Returns(200, JobView, 'The job', { example: JOB_EXAMPLE }) @ProblemCodes('job_not_found')
  one(@CurrentActor() actor: Actor, @Param() { jobId }: JobPath): Promise<JobView> {
    return this.jobs.one(actor, jobId);
  }

  @Get(':jobId/events') @Permission('encounters:read') @Whole()
  @Operation({ summary: 'Follow long work', description: 'Server-sent events named `progress`, each with the job as data: one at once, one at each change, and the last when it is over. A stream ends after five minutes; an EventSource comes back by itself.' })
  @Returns(200, Type.String(), 'The events', { type: EVENT_STREAM, example: `event: progress\ndata: ${JSON.stringify(JOB_EXAMPLE)}\n\n` }) @ProblemCodes('job_not_found')
  async events(@CurrentActor() actor: Actor, @Param() { jobId }: JobPath): Promise<StreamableFile> {
    await this.jobs.one(actor, jobId);
    return progressEvents(() => this.jobs.one(actor, jobId), this.jobs.signal);
  }

  @Get(':jobId/answers') @Permission('encounters:read') @Whole('clinical')
  @Operation({ summary: 'Read what became of each row', description: 'As an import that is not put off answers: a line per row, of those that are done.' })
  @Returns(200, Type.String(), 'A line per row', { type: NDJSON, example: EXAMPLES.batchAnswer }) @ProblemCodes('job_not_found')
  answers(@CurrentActor() actor: Actor, @Param() { jobId }: JobPath): Promise<StreamableFile> {
    return ndjsonAnswer(this.jobs.answers(actor, jobId), (error) => log.error('answers broke off', { requestId: actor.requestId, error }));
  }
}
