import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CoverageVerified, ENCOUNTER_EXAMPLE } from '@claimwright/contracts';
import { newId } from '@claimwright/kernel';
import { type Actor, entityDrift, type Tx } from '@claimwright/platform-persistence';
import { assertTenantTables, countStatements, testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { capture } from './capture.js';
import { codingSchema } from './coding.schema.js';
import { learnCoverage } from './coverage-answers.js';
import { draftOfBody } from './encounter-drafts.js';

let t: TestDatabase;
let actor: Actor;
beforeAll(async () => {
  t = await testDatabase(codingSchema);
  actor = await t.actor();
  await t.db.transaction(actor, (tx) => capture(tx, drafts(1)));   // the first transaction also loads keys
});
afterAll(() => t.close());

const statementsOf = (work: (tx: Tx) => Promise<unknown>) => countStatements(() => t.db.transaction(actor, work));

const drafts = (count: number, wrong = 0) => Array.from({ length: count }, (_, index) => draftOfBody({ ...ENCOUNTER_EXAMPLE, externalId: newId('req'), totalChargeCents: index < wrong ? 1 : 21_000 }, '2026-03-10'));

describe('the tables of coding', () => {
  it('are closed between organisations', () => assertTenantTables(t));

  it('are what the entities say', async () => {
    expect(await entityDrift(t.adminUrl, codingSchema)).toEqual([]);
  });
});

describe('a batch', () => {
  it('takes as many statements for 500 encounters as for three', async () => {
    const [few, many] = [await statementsOf((tx) => capture(tx, drafts(3, 1))), await statementsOf((tx) => capture(tx, drafts(500, 100)))];
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(9);
  });

  it('takes as many statements for 500 answers as for three', async () => {
    const counts = [];
    for (const size of [3, 500]) {
      const taken = await t.db.transaction(actor, (tx) => capture(tx, drafts(size)));
      const answers = taken.flatMap((row) => ('id' in row ? [{ encounterId: row.id, checkId: newId('elc'), patientId: newId('pat'), coverageId: newId('cov'), payerId: 'EVG01', serviceDate: '2026-03-02' }] : []));
      counts.push(await statementsOf((tx) => learnCoverage(tx, 'verified', answers satisfies (typeof CoverageVerified.example)[])));
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[1]).toBeLessThanOrEqual(8);
  });
});
