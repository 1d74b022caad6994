import { type Coverage, type Patient } from '@claimwright/contracts';
import { memberKey, patientKey } from '@claimwright/domain-eligibility';
import { type CoverageId, newId, type PatientId } from '@claimwright/kernel';
import { type BlindIndex, insertRows, type Tx } from '@claimwright/platform-persistence';
import { Any } from 'typeorm';
import { CoverageRow, PatientRow } from './eligibility.rows.js';

const PATIENT = 'eligibility.patient.content';
const COVERAGE = 'eligibility.coverage.content';
const BY_PERSON: BlindIndex = { table: 'patient', column: 'match_index', purpose: 'patient' };
const BY_MEMBER: BlindIndex = { table: 'coverage', column: 'member_index', purpose: 'member', beside: ['patient_id', 'payer_id'] };

export const openPatient = (tx: Tx, row: Pick<PatientRow, 'id' | 'content'>): Patient => tx.open(PATIENT, row.id, row.content);
export const openCoverage = (tx: Tx, row: Pick<CoverageRow, 'id' | 'content'>): Coverage => tx.open(COVERAGE, row.id, row.content);

/** Saves patients, each as he was described last; answers their ids in the order given. One person is one patient however often he is given. */
export async function savePatients(tx: Tx, patients: readonly Patient[]): Promise<PatientId[]> {
  const indexes = await tx.blindIndexes(BY_PERSON, patients.map((patient) => ({ value: patientKey(patient) })));
  const keyed = patients.map((patient, i) => ({ patient, matchIndex: known(indexes[i]) }));
  const rows = lastOfEach(keyed, ({ matchIndex }) => matchIndex).map(({ patient, matchIndex }) => {
    const id = newId('pat');
    return { id, matchIndex, content: tx.seal(PATIENT, id, patient), createdAt: tx.now(), updatedAt: tx.now() };
  });
  const saved = await insertRows(tx, PatientRow, rows, { onConflict: { key: ['matchIndex'], update: ['content', 'updatedAt'] }, returning: ['id', 'matchIndex'] });
  const ids = new Map(saved.map(({ id, matchIndex }) => [matchIndex, id]));
  for (const { id, matchIndex } of rows) tx.writtenAs(id, ids.get(matchIndex));
  return keyed.map(({ matchIndex }) => known(ids.get(matchIndex)));
}

/** Saves coverages of patients that are saved; answers their ids in the order given. */
export async function saveCoverages(tx: Tx, coverages: readonly { patientId: PatientId; coverage: Coverage }[]): Promise<CoverageId[]> {
  const indexes = await tx.blindIndexes(BY_MEMBER, coverages.map(({ patientId, coverage }) => ({ value: memberKey(coverage.memberId), beside: [patientId, coverage.payerId] })));
  const keyed = coverages.map(({ patientId, coverage }, i) => ({ patientId, payerId: coverage.payerId, memberIndex: known(indexes[i]), coverage }));
  const keyOf = (row: { patientId: PatientId; payerId: string; memberIndex: string }): string => JSON.stringify([row.patientId, row.payerId, row.memberIndex]);
  const rows = lastOfEach(keyed, keyOf).map(({ coverage, ...row }) => {
    const id = newId('cov');
    return { id, ...row, content: tx.seal(COVERAGE, id, coverage), createdAt: tx.now(), updatedAt: tx.now() };
  });
  const saved = await insertRows(tx, CoverageRow, rows, { onConflict: { key: ['patientId', 'payerId', 'memberIndex'], update: ['content', 'updatedAt'] }, returning: ['id', 'patientId', 'payerId', 'memberIndex'] });
  const ids = new Map(saved.map((row) => [keyOf(row), row.id]));
  for (const row of rows) tx.writtenAs(row.id, ids.get(keyOf(row)));
  return keyed.map((row) => known(ids.get(keyOf(row))));
}

/** Sorted by key, so that two batches with the same people take their rows in the same order. */
function lastOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

function known<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('A row that was saved has no id');
  return found;
}

export function findPatients(tx: Tx, ids: readonly PatientId[]): Promise<PatientRow[]> {
  return tx.manager.findBy(PatientRow, { orgId: tx.orgId, id: Any(ids) });
}

export function findCoverages(tx: Tx, ids: readonly CoverageId[]): Promise<CoverageRow[]> {
  return tx.manager.findBy(CoverageRow, { orgId: tx.orgId, id: Any(ids) });
}
