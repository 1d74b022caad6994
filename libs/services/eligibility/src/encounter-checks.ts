import { CoverageVerified, type DataOf, EncounterCaptured, type EncounterSubject, sealContext } from '@claimwright/contracts';
import { type CoverageId, type EncounterId, newId, type PatientId } from '@claimwright/kernel';
import { announce, enqueueJobs } from '@claimwright/platform-messaging';
import { type Tx } from '@claimwright/platform-persistence';
import { ASK_QUEUE } from './ask-queue.js';
import { factsOf } from './check-facts.js';
import { insertChecks, lockChecksOf, saveQuestions, sealAsker } from './checks.store.js';
import { type CheckRow } from './eligibility.rows.js';
import { saveCoverages, savePatients } from './patients.store.js';

type Captured = DataOf<typeof EncounterCaptured>;

interface Wanted {
  data: Captured;
  inquiry: number;
  subject: EncounterSubject;
  patientId: PatientId;
  coverageId: CoverageId;
}

/**
 * Has the payer asked about the primary coverage of each encounter. A correction asks anew and supersedes what was asked before, except
 * where the payer has confirmed just this coverage for just this day: then the answer holds and is said again.
 */
export async function checkEncounters(tx: Tx, events: readonly Captured[]): Promise<void> {
  const wanted = await saveSubjects(tx, latestOfEach(events));
  const earlier = new Map<EncounterId | null, CheckRow[]>();
  for (const check of await lockChecksOf(tx, wanted.map(({ data }) => data.encounterId))) earlier.set(check.encounterId, [...(earlier.get(check.encounterId) ?? []), check]);
  const before = ({ data }: Wanted): CheckRow[] => earlier.get(data.encounterId) ?? [];
  const current = wanted.filter((one) => before(one).every(({ inquiry }) => (inquiry ?? 0) < one.inquiry));
  const confirmed = current.flatMap((one) => {
    const holds = before(one).find((check) => isConfirmation(check, one));
    return holds ? [{ ...holds, inquiry: one.inquiry, chargedCents: one.data.chargedCents }] : [];
  });
  const again = new Set(confirmed.map(({ id }) => id));
  const settled = new Set(confirmed.map(({ encounterId }) => encounterId));
  const superseded = current.flatMap(before).filter(({ id }) => !again.has(id)).map((check) => ({ ...check, state: 'superseded' as const, nextAt: null }));
  const fresh = current.filter(({ data }) => !settled.has(data.encounterId)).map((one) => newCheck(tx, one));
  await saveQuestions(tx, [...superseded, ...confirmed]);
  await insertChecks(tx, fresh);
  await enqueueJobs(tx, ASK_QUEUE, fresh.map(({ id, encounterId }) => ({ ref: id, about: encounterId ?? undefined })));
  await announce(tx, CoverageVerified, confirmed.flatMap(factsOf));
}

/** The last event of an encounter says how it stands now. */
function latestOfEach(events: readonly Captured[]): Captured[] {
  return [...new Map(events.map((data) => [data.encounterId, data])).values()];
}

async function saveSubjects(tx: Tx, events: readonly Captured[]): Promise<Wanted[]> {
  const opened = events.map((data) => ({ data, subject: tx.open(sealContext(EncounterCaptured, 'subject'), data.encounterId, data.subject) }));
  const patientIds = await savePatients(tx, opened.map(({ subject }) => subject.patient));
  const coverages = opened.flatMap(({ data, subject }, index) => subject.coverages.map(({ payerResponsibility: _, ...coverage }) => ({ encounterId: data.encounterId, patientId: at(patientIds, index), coverage })));
  const coverageIds = await saveCoverages(tx, coverages);
  const primary = new Map<EncounterId, CoverageId>();
  coverages.forEach(({ encounterId }, index) => { if (!primary.has(encounterId)) primary.set(encounterId, at(coverageIds, index)); });
  return opened.flatMap(({ data, subject }, index) => {
    const coverageId = primary.get(data.encounterId);
    return coverageId === undefined ? [] : [{ data, inquiry: data.inquiry ?? 1, subject, patientId: at(patientIds, index), coverageId }];
  });
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError('A list is shorter than the one it was made from');
  return item;
}

function isConfirmation(check: CheckRow, { data, coverageId }: Wanted): boolean {
  return check.state === 'active' && check.coverageId === coverageId && check.serviceDate === data.serviceDate;
}

function newCheck(tx: Tx, { data, inquiry, subject, patientId, coverageId }: Wanted) {
  const id = newId('elc');
  return {
    id, encounterId: data.encounterId, inquiry, patientId, coverageId, payerId: data.payerId, serviceDate: data.serviceDate, chargedCents: data.chargedCents,
    state: 'pending' as const, attempts: 0, asker: sealAsker(tx, id, subject.provider), createdAt: tx.now(),
  };
}
