import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENCOUNTER_EXAMPLE, EncounterCaptured, sealContext } from '@claimwright/contracts';
import { type EncounterId, newId } from '@claimwright/kernel';
import { type Job } from '@claimwright/platform-messaging';
import { type Actor, entityDrift, type Tx } from '@claimwright/platform-persistence';
import { assertTenantTables, countStatements, testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { saveAnswers, takeQuestions } from './asking.js';
import { eligibilitySchema } from './eligibility.schema.js';
import { checkEncounters } from './encounter-checks.js';
import { type AskedById } from './inquiries.js';

let t: TestDatabase;
let actor: Actor;
beforeAll(async () => {
  t = await testDatabase(eligibilitySchema);
  actor = await t.actor();
  await inTransaction(async () => undefined);   // the first transaction also loads keys
});
afterAll(() => t.close());

const inTransaction = <T>(work: (tx: Tx) => Promise<T>) => t.db.transaction(actor, work);

/** So many encounters of as many patients, as coding announces them. */
function captured(tx: Tx, ids: readonly EncounterId[], inquiry = 1) {
  const { patient, coverages } = ENCOUNTER_EXAMPLE;
  return ids.map((encounterId) => ({
    encounterId, source: 'json' as const, serviceDate: '2026-03-02', chargedCents: 21_000, payerId: 'EVG01', inquiry,
    subject: tx.seal(sealContext(EncounterCaptured, 'subject'), 'enc_elsewhere', {
      patient: { ...patient, lastName: encounterId }, provider: { npi: '1900000013', name: 'LAKESIDE FAMILY CLINIC' },
      coverages: coverages.map((coverage, index) => ({ ...coverage, payerResponsibility: index === 0 ? 'P' as const : 'S' as const })),
    }),
  }));
}

const jobs = async (atMost: number) => (await t.admin<Job & { org_id: string }>('select id::int, org_id as "orgId", ref, data, attempts from eligibility.job order by id desc limit $1', [atMost]));

describe('the tables of eligibility', () => {
  it('are closed between organisations', () => assertTenantTables(t));

  it('are what the entities say', async () => {
    expect(await entityDrift(t.adminUrl, eligibilitySchema)).toEqual([]);
  });
});

describe('a patient who comes again', () => {
  it('is on record as written under the id that he has', async () => {
    const [first, second] = [newId('enc'), newId('enc')];
    await inTransaction((tx) => checkEncounters(tx, captured(tx, [first])));
    await inTransaction((tx) => checkEncounters(tx, captured(tx, [second]).map((event) => ({ ...event, subject: captured(tx, [first])[0]?.subject ?? event.subject }))));
    const patients = await t.admin<{ id: string }>('select id from eligibility.patient where org_id = $1 order by id', [actor.orgId]);
    const written = await t.admin<{ id: string }>(`select distinct object_id as id from audit.event where org_id = $1 and action = 'write' and object_id like 'pat\\_%' order by 1`, [actor.orgId]);
    expect(written).toEqual(patients);
  });
});

describe('a batch', () => {
  it('takes as many statements for 500 encounters, new or corrected, as for three', async () => {
    const counts: number[] = [];
    for (const size of [3, 500]) {
      const ids = Array.from({ length: size }, () => newId('enc'));
      for (const inquiry of [1, 2]) counts.push(await countStatements(() => inTransaction((tx) => checkEncounters(tx, captured(tx, ids, inquiry)))));
    }
    expect(counts.slice(2)).toEqual(counts.slice(0, 2));
    expect(Math.max(...counts)).toBeLessThanOrEqual(10);
  });

  it('takes as many statements for 250 answers as for three', async () => {
    const counts: number[] = [];
    for (const size of [3, 250]) {
      const due = await jobs(size);
      const taken = await countStatements(() => inTransaction((tx) => takeQuestions(tx, due, 'payer')));
      const asked: AskedById = new Map(due.map(({ ref }) => [ref as never, { result: { state: 'active', shares: [], otherPayers: [] } }]));
      const saved = await countStatements(() => inTransaction((tx) => saveAnswers(tx, asked, { jobs: due, askedAt: new Date(), delaysMs: [] })));
      counts.push(taken, saved);
    }
    expect(counts.slice(2)).toEqual(counts.slice(0, 2));
    expect(Math.max(...counts)).toBeLessThanOrEqual(9);
  });
});
