import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { StreamableFile } from '@nestjs/common';
import { Type, type Static } from 'typebox';

export const EVENT_STREAM = 'text/event-stream';

const Count = Type.Integer({ minimum: 0 });
const Moment = Type.String({ format: 'date-time', description: 'A moment in UTC (RFC 3339)' });
const closed = { additionalProperties: false };

/** Long work as a resource: how far it is, how fast, and what it could not do. */
export const JobView = Type.Object({
  id: Type.String({ pattern: '^job_[0-9a-f]{32}$', description: 'Id of a piece of long work' }),
  kind: Type.String({ description: 'What is done' }),
  state: Type.Enum(['waiting', 'running', 'done', 'failed'], { description: 'failed: `problem` says why; what was done before stands' }),
  total: Type.Optional(Type.Integer({ minimum: 0, description: 'Not there until it is known' })),
  done: Type.Integer({ minimum: 0, description: 'Those with errors among them' }),
  ratePerSecond: Type.Optional(Type.Number({ minimum: 0 })),
  remainingSeconds: Type.Optional(Type.Integer({ minimum: 0, description: 'At the rate so far' })),
  counts: Type.Record(Type.String(), Count, { description: 'What became of what is done' }),
  errors: Type.Array(Type.Object({ line: Type.Optional(Count), claim: Type.Optional(Type.Integer({ minimum: 1, description: 'Its place in the file; its number is in the answers' })), code: Type.String(), detail: Type.String() }, closed), { description: 'The first hundred' }),
  problem: Type.Optional(Type.Object({ code: Type.String(), detail: Type.String() }, closed)),
  createdAt: Moment,
  startedAt: Type.Optional(Moment),
  finishedAt: Type.Optional(Moment),
}, { title: 'JobView', ...closed });
export type JobView = Static<typeof JobView>;

export interface JobFacts extends Pick<JobView, 'id' | 'kind' | 'state' | 'done' | 'counts' | 'errors'> {
  total: number | null;
  problem: JobView['problem'] | null;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
}

/** A job as it is shown at a moment, with its rate and what is left at that rate. */
export function toJobView({ total, problem, createdAt, startedAt, finishedAt, ...facts }: JobFacts, now: Date): JobView {
  const seconds = startedAt === null ? 0 : ((finishedAt ?? now).getTime() - startedAt.getTime()) / 1_000;
  const rate = seconds > 0 ? facts.done / seconds : 0;
  const isOver = facts.state === 'done' || facts.state === 'failed';
  return {
    ...facts,
    ...(total !== null && { total }),
    ...(rate > 0 && { ratePerSecond: Math.round(rate * 100) / 100 }),
    ...(rate > 0 && total !== null && !isOver && { remainingSeconds: Math.ceil((total - facts.done) / rate) }),
    ...(problem !== null && { problem }),
    createdAt: createdAt.toISOString(),
    ...(startedAt !== null && { startedAt: startedAt.toISOString() }),
    ...(finishedAt !== null && { finishedAt: finishedAt.toISOString() }),
  };
}

const LOOK_MS = 500;
const HEARTBEAT_MS = 15_000;
// A stream holds a connection; a caller's EventSource comes back by itself.
const STREAM_MS = 300_000;

/** A job's progress as server-sent events: one at once, one at each change, and the last when it is over or `signal` ends the process. */
export function progressEvents(look: () => Promise<JobView>, signal: AbortSignal): StreamableFile {
  async function* events(): AsyncGenerator<string> {
    let told = '';
    let toldAt = 0;
    for (const end = Date.now() + STREAM_MS; Date.now() < end && !signal.aborted;) {
      const view = await look();
      const data = JSON.stringify(view);
      if (data !== told) yield `event: progress\ndata: ${data}\n\n`;
      else if (Date.now() - toldAt > HEARTBEAT_MS) yield ': still here\n\n';
      if (data !== told || Date.now() - toldAt > HEARTBEAT_MS) toldAt = Date.now();
      told = data;
      if (view.state === 'done' || view.state === 'failed') return;
      await sleep(LOOK_MS, undefined, { signal }).catch((error: Error) => {
        if (error.name !== 'AbortError') throw error;
      });
    }
  }
  return new StreamableFile(Readable.from(events()), { type: EVENT_STREAM });
}
