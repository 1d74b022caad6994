import { ENCOUNTER_EXAMPLE, type Patient } from '@claimwright/contracts';
import { type CoverageId, type PatientId } from '@claimwright/kernel';
import { type Actor, type BlindColumn, blindColumns, type Database, olderIndexesLeft, openDatabase, OwnerConnection, type OwnerTransactions, reindexColumn } from '@claimwright/platform-persistence';
import { AccessStore, type DataKey, KeyRing } from '@claimwright/platform-security';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eligibilitySchema } from './eligibility.schema.js';
import { saveCoverages, savePatients } from './patients.store.js';

const { patient: INES, coverages: [COVERAGE] } = ENCOUNTER_EXAMPLE;
const PEOPLE = 1_100;
const people: Patient[] = Array.from({ length: PEOPLE }, (_, n) => ({ ...INES, firstName: `Ines ${String.fromCharCode(...[n % 26, Math.floor(n / 26) % 26, Math.floor(n / 676)].map((c) => 65 + c))}` }));

interface Saved { patients: PatientId[]; coverages: CoverageId[] }

let t: TestDatabase;
let owner: OwnerConnection;
let columns: BlindColumn[];
let actor: Actor;
let before: Saved;
const others: Database[] = [];

beforeAll(async () => {
  t = await testDatabase(eligibilitySchema);
  owner = await OwnerConnection.open(t.adminUrl);
  columns = await blindColumns((sql, params) => t.admin(sql, params));
});
beforeEach(async () => {
  actor = await t.actor();
  before = await save(t.db, people);
});
afterEach(() => Promise.all(others.splice(0).map((db) => db.close())));
afterAll(async () => {
  await owner.close();
  await t.close();
});

const transactions: OwnerTransactions = (role, orgId, work) => owner.as(role, orgId, work);
const keys = () => t.keyRing.forOrg(actor.orgId);
const save = (db: Database, patients: readonly Patient[]): Promise<Saved> => db.transaction(actor, async (tx) => {
  const ids = await savePatients(tx, patients);
  return { patients: ids, coverages: await saveCoverages(tx, ids.map((patientId) => ({ patientId, coverage: COVERAGE! }))) };
});
const older = async () => {
  const found = await Promise.all(columns.map(async (column) => olderIndexesLeft(transactions, await keys(), column)));
  return found.reduce((sum, n) => sum + n, 0);
};
const rows = async () => (await t.admin<{ patients: number; coverages: number }>(
  'select (select count(*)::int from eligibility.patient where org_id = $1) as patients, (select count(*)::int from eligibility.coverage where org_id = $1) as coverages', [actor.orgId]))[0];

/** A new key that every process uses. */
async function rotated(): Promise<void> {
  await t.keyRing.rotateBlind(actor.orgId);
  await t.admin(`update access.data_key set created_at = created_at - interval '1 hour' where org_id = $1 and purpose = 'blind'`, [actor.orgId]);
  t.keyRing.forget(actor.orgId);
}

/** A process that has heard of the new key and does not use it yet. */
async function hesitant(): Promise<Database> {
  class Hesitant extends AccessStore {
    override async loadKeys(orgId: Actor['orgId']): Promise<DataKey[]> {
      return (await super.loadKeys(orgId)).map((key) => ({ ...key, isFresh: key.purpose === 'blind' && key.version > 1 }));
    }
  }
  const db = await openDatabase(eligibilitySchema, { url: t.url, keyRing: new KeyRing(new Hesitant(t.admin), t.keys), poolMax: 2 });
  others.push(db);
  return db;
}

async function reindexed(by: OwnerTransactions = transactions): Promise<number> {
  let done = 0;
  for (const column of columns) done += (await reindexColumn(by, await keys(), column, () => undefined)).done;
  return done;
}

describe('a new key of the blind indexes', () => {
  it('leaves everybody found before, during and after, also where it was broken off, and no row under the older one', async () => {
    await rotated();
    expect([await older(), await save(t.db, people)]).toEqual([2 * PEOPLE, before]);
    let turns = 0;
    await expect(reindexed((role, orgId, work) => (++turns > 2 ? Promise.reject(new Error('killed')) : transactions(role, orgId, work)))).rejects.toThrow('killed');
    expect(await older()).toBe(2 * PEOPLE - 500);
    expect(await save(t.db, people)).toEqual(before);
    expect([await reindexed(), await older(), await save(t.db, people)]).toEqual([2 * PEOPLE - 500, 0, before]);
    await new AccessStore(t.admin).retireBlindBefore(actor.orgId, 2);
    t.keyRing.forget(actor.orgId);
    expect([(await keys()).blindVersions, await save(t.db, people), await rows()]).toEqual([[2], before, { patients: PEOPLE, coverages: PEOPLE }]);
  });

  it('gives one person one row, whichever key two processes use, and while the rows are given new indexes', async () => {
    const slow = await hesitant();
    await rotated();
    const newcomers: Patient[] = people.slice(0, 40).map((patient) => ({ ...patient, lastName: 'Quenby' }));
    const [mine, theirs] = await Promise.all([
      Promise.all(newcomers.map((patient) => save(t.db, [patient]))), Promise.all([...newcomers].reverse().map((patient) => save(slow, [patient]))), reindexed(),
    ]);
    expect(mine).toEqual([...theirs].reverse());
    await reindexed();
    expect([await older(), await rows()]).toEqual([0, { patients: PEOPLE + 40, coverages: PEOPLE + 40 }]);
    expect(await save(slow, people)).toEqual(before);
  });

  it('is told which columns have indexes by their comments', () => {
    expect(columns.map(({ table, column, prefix }) => [table, column, prefix])).toEqual([['coverage', 'member_index', ''], ['patient', 'match_index', '']]);
  });
});
