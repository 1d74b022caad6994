import { CoverageInactive, CoverageUnverified, CoverageVerified } from '@claimwright/contracts';
import { type CheckOutcome, outcomeOf } from '@claimwright/domain-eligibility';
import { type EligibilityCheckId } from '@claimwright/kernel';
import { announce, completeJobs, type Job, retryJobs } from '@claimwright/platform-messaging';
import { type Tx } from '@claimwright/platform-persistence';
import { factsOf } from './check-facts.js';
import { findChecks, lockChecks, openAsker, saveOutcomes, sealAnswer, takeInterchangeNumbers } from './checks.store.js';
import { type CheckRow } from './eligibility.rows.js';
import { type AskedById, groupForSending, type Question } from './inquiries.js';
import { findCoverages, findPatients, openCoverage, openPatient } from './patients.store.js';

const isOpen = ({ state }: CheckRow): boolean => state === 'pending' || state === 'could_not_ask';
const checkIdOf = ({ ref }: Job) => ref as EligibilityCheckId;

/** The questions that are due, in the interchanges they travel in, each with its number, and on record as told to the partner; jobs of questions that were superseded end here. */
export async function takeQuestions(tx: Tx, jobs: readonly Job[], partnerId: string | undefined): Promise<{ number: number; questions: Question[] }[]> {
  const checks = (await findChecks(tx, jobs.map(checkIdOf))).filter(isOpen);
  const patients = new Map((await findPatients(tx, [...new Set(checks.map(({ patientId }) => patientId))])).map((row) => [row.id, openPatient(tx, row)]));
  const coverages = new Map((await findCoverages(tx, [...new Set(checks.map(({ coverageId }) => coverageId))])).map((row) => [row.id, openCoverage(tx, row)]));
  const questions = checks.flatMap((check) => {
    const patient = patients.get(check.patientId);
    const coverage = coverages.get(check.coverageId);
    return patient && coverage ? [{ check, patient, coverage, asker: openAsker(tx, check) }] : [];
  });
  const asked = new Set(questions.map(({ check }) => check.id));
  await completeJobs(tx, jobs.filter((job) => !asked.has(checkIdOf(job))).map(({ id }) => id));
  const groups = groupForSending(questions);
  if (groups.length === 0) return [];
  if (partnerId !== undefined) tx.disclose(partnerId, questions.map(({ check }) => check.patientId));
  const first = await takeInterchangeNumbers(tx, groups.length);
  return groups.map((group, index) => ({ number: first + index, questions: group }));
}

interface Saved {
  jobs: readonly Job[];
  askedAt: Date;
  delaysMs: readonly number[];
}

/** Saves what became of questions, ends their jobs or puts them off, and says what is news. An answer to a superseded question is dropped. */
export async function saveAnswers(tx: Tx, asked: AskedById, { jobs, askedAt, delaysMs }: Saved): Promise<void> {
  const own = jobs.filter((job) => asked.has(checkIdOf(job)));
  const open = (await lockChecks(tx, [...asked.keys()])).filter(isOpen);
  const results = open.flatMap((check) => {
    const one = asked.get(check.id);
    if (!one) return [];
    const outcome = outcomeOf(one.result, { attempts: check.attempts, askedAt, delaysMs });
    return [{ outcome, check: checkAfter(check, outcome, { askedAt, now: tx.now(), answer: one.answer ? sealAnswer(tx, check.id, one.answer) : null }) }];
  });
  await saveOutcomes(tx, results.map(({ check }) => check));
  await settleJobs(tx, own, results.map(({ check }) => check));
  const said = (what: CheckOutcome['say']) => results.flatMap(({ check, outcome }) => (outcome.say === what ? factsOf(check) : []));
  await announce(tx, CoverageVerified, said('verified'));
  await announce(tx, CoverageInactive, said('inactive'));
  await announce(tx, CoverageUnverified, said('unverified'));
}

function checkAfter(check: CheckRow, { state, attempts, reasonCode, benefits, nextAt }: CheckOutcome, { askedAt, now, answer }: { askedAt: Date; now: Date; answer: CheckRow['answer'] }): CheckRow {
  return { ...check, state, attempts, reasonCode, benefits, answer, askedAt, answeredAt: state === 'could_not_ask' ? null : now, nextAt: nextAt ?? null };
}

/** Jobs with one time to try again are put off together; there are as many times as tries, at most. */
async function settleJobs(tx: Tx, jobs: readonly Job[], checks: readonly CheckRow[]): Promise<void> {
  const nextOf = new Map(checks.map(({ id, nextAt }) => [id, nextAt?.getTime()]));
  const times = new Set(jobs.map((job) => nextOf.get(checkIdOf(job))));
  for (const time of times) {
    const ids = jobs.filter((job) => nextOf.get(checkIdOf(job)) === time).map(({ id }) => id);
    if (time === undefined) await completeJobs(tx, ids);
    else await retryJobs(tx, ids, new Date(time));
  }
}
