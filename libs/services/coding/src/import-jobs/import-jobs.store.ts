import { newId, type Sealed } from '@claimwright/kernel';
import { defineList, JobView, toJobView } from '@claimwright/platform-http';
import { insertRows, selectOf, type Tx, updateRows } from '@claimwright/platform-persistence';
import { refuse } from '../coding.errors.js';
import { type ImportAnswer } from '../imports.service.js';
import { type ImportJobId, ImportJobRow, ImportPartRow, type ImportType } from './import-job.row.js';

const BODY = 'coding.import_part.body';
const ANSWER = 'coding.import_part.answer';
const PART_BYTES = 1 << 20;
const ERRORS_MAX = 100;

const JOB = selectOf(ImportJobRow);
export const JOBS = defineList({ name: 'jobs', item: JobView, select: JOB, from: 'import_job', order: 'createdAt' });

/** Keeps a file that is to be imported, sealed, in parts that are read one by one. */
export async function insertJob(tx: Tx, type: ImportType, bytes: Buffer): Promise<ImportJobRow> {
  const id = newId('job');
  const row = {
    id, subject: tx.actor.subject, type, state: 'waiting' as const, total: null, done: 0, taken: 0, held: 0, refused: 0, chunksDone: 0, errors: [], problem: null,
    createdAt: tx.now(), startedAt: null, finishedAt: null,
  };
  await insertRows(tx, ImportJobRow, [row]);
  for (let seq = 0; seq * PART_BYTES < bytes.byteLength; seq++) {
    const part = bytes.subarray(seq * PART_BYTES, (seq + 1) * PART_BYTES);
    await insertRows(tx, ImportPartRow, [{ jobId: id, kind: 'body', seq, content: tx.seal(BODY, id, part.toString('latin1')) }]);
  }
  return { ...row, orgId: tx.orgId };
}

export async function findJob(tx: Tx, id: ImportJobId): Promise<ImportJobRow> {
  const [row] = await tx.query<ImportJobRow>(`select ${JOB} from import_job where org_id = $1 and id = $2`, [tx.orgId, id]);
  if (!row) throw refuse('job_not_found', 'No job has this id');
  return row;
}

/** Locks a job; undefined for one there is not. */
export async function lockJob(tx: Tx, id: ImportJobId): Promise<ImportJobRow | undefined> {
  return (await tx.query<ImportJobRow>(`select ${JOB} from import_job where org_id = $1 and id = $2 for update`, [tx.orgId, id]))[0];
}

export async function saveJob(tx: Tx, row: ImportJobRow): Promise<void> {
  await updateRows(tx, ImportJobRow, [row], { key: ['id'], set: ['state', 'total', 'done', 'taken', 'held', 'refused', 'chunksDone', 'errors', 'problem', 'startedAt', 'finishedAt'] });
}

export async function readBody(tx: Tx, id: ImportJobId): Promise<Buffer> {
  const rows = await tx.query<{ content: Sealed<string> }>(`select content from import_part where org_id = $1 and job_id = $2 and kind = 'body' order by seq`, [tx.orgId, id]);
  return Buffer.concat(rows.map(({ content }) => Buffer.from(tx.open(BODY, id, content), 'latin1')));
}

/** The file has been read; the encounters made of it hold what it held. */
export async function forgetBody(tx: Tx, id: ImportJobId): Promise<void> {
  await tx.execute(`delete from import_part where org_id = $1 and job_id = $2 and kind = 'body'`, [tx.orgId, id]);
}

/** Adds what was answered for a chunk to the job's count. */
export async function addAnswers(tx: Tx, job: ImportJobRow, answers: readonly ImportAnswer[]): Promise<void> {
  await insertRows(tx, ImportPartRow, [{ jobId: job.id, kind: 'answer', seq: job.chunksDone, content: tx.seal<ImportAnswer[]>(ANSWER, job.id, [...answers]) }]);
  for (const answer of answers) {
    job.done += 1;
    if (!('error' in answer)) job[answer.status === 'held' ? 'held' : 'taken'] += 1;
    else {
      job.refused += 1;
      const { line, error: { code, detail } } = answer;
      // A claim is named by its place: its number may be that of the patient's account, and stands in the answers, which are sealed.
      if (job.errors.length < ERRORS_MAX) job.errors.push({ ...(line === undefined ? { claim: job.done } : { line }), code, detail });
    }
  }
  job.chunksDone += 1;
}

/** What was answered for one chunk; undefined past the last. */
export async function readAnswers(tx: Tx, id: ImportJobId, seq: number): Promise<ImportAnswer[] | undefined> {
  const [row] = await tx.query<{ content: Sealed<ImportAnswer[]> }>(`select content from import_part where org_id = $1 and job_id = $2 and kind = 'answer' and seq = $3`, [tx.orgId, id, seq]);
  return row && tx.open(ANSWER, id, row.content);
}

export function toView(tx: Tx, { id, state, done, taken, held, refused, errors, total, problem, createdAt, startedAt, finishedAt }: ImportJobRow): JobView {
  return toJobView({ id, kind: 'encounter-import', state, done, total, counts: { taken, held, refused }, errors, problem, createdAt, startedAt, finishedAt }, tx.now());
}
