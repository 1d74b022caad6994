import { ENCOUNTER_EXAMPLE, EncounterCaptured, sealContext } from '@claimwright/contracts';
import { newId, type OrgId, type Sealed } from '@claimwright/kernel';
import { AuditReader } from '@claimwright/platform-audit';
import { TradingPartners } from '@claimwright/platform-edi-transport';
import { eventLogSchema } from '@claimwright/platform-messaging';
import { bootstrap, OwnerConnection, type OwnerTransactions, type SealedColumn, sealedColumns, shredOrganisation } from '@claimwright/platform-persistence';
import { AccessStore, type KeyProvider, KeyRing, type QueryPort } from '@claimwright/platform-security';
import { type Caller, newDatabase, ServiceApp, TEST_SECRET, testDatabase, until, withClient } from '@claimwright/platform-testing';
import { ClaimSubmissionService } from '@claimwright/service-claim-submission';
import { CodingService } from '@claimwright/service-coding';
import { EligibilityService, eligibilitySchema } from '@claimwright/service-eligibility';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

const PERSON = 'user:usr_019caf3c4e007000800000000000b00';

let app: ServiceApp;
let practice: Caller;
let owner: OwnerConnection;
beforeAll(async () => {
  app = await ServiceApp.start([CodingService, EligibilityService], [{ provide: TradingPartners, useValue: new TradingPartners([]) }]);
  owner = await OwnerConnection.open(app.adminUrl);
});
afterAll(async () => {
  await owner.close();
  await app.close();
});
beforeEach(async () => {
  practice = await app.organisation();
  const sent = await Promise.all([1, 2, 3].map((n) => practice.send('POST', '/v1/encounters', { body: { ...ENCOUNTER_EXAMPLE, externalId: `visit-${n}` }, headers: { 'idempotency-key': `key-of-visit-${n}` } })));
  expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
  await until(() => app.admin('select from eligibility.patient where org_id = $1', [practice.orgId]), (rows) => rows.length > 0);
});

const transactions: OwnerTransactions = (role, orgId, work) => owner.as(role, orgId, work);
const admin: QueryPort = (sql, params) => app.admin(sql, params);
const OPTIONS = { operator: 'odette', reason: 'The practice has closed.', heededMs: 0, despiteOpenClaims: true };

/** What two people and a time of waiting lead to. */
async function confirmed(orgId: OrgId, change: Record<string, unknown> = {}): Promise<void> {
  const row = { asked_by: `${PERSON}1`, confirmed_by: `${PERSON}2`, confirmed_at: new Date(), not_before: new Date(), ...change };
  await app.admin(`insert into access.shredding (org_id, id, reason, asked_at, asked_by, confirmed_at, confirmed_by, not_before) values ($1, $2, 'The practice has closed.', now(), $3, $4, $5, $6)`,
    [orgId, newId('shr'), row.asked_by, row.confirmed_at, row.confirmed_by, row.not_before]);
}

/** How many values of the organisation open with the keys that this database has: sealed columns, and sealed fields in topics. */
async function readable(query: QueryPort, provider: KeyProvider): Promise<number> {
  const ring = new KeyRing(new AccessStore(query), provider);
  const keys = await ring.forOrg(practice.orgId).catch(() => undefined);
  const tokens = await tokensOf(query);
  expect(tokens.length).toBeGreaterThan(5);
  return tokens.filter(({ context, token }) => {
    try {
      keys?.open(context, token);
      return keys !== undefined;
    } catch {
      return false;
    }
  }).length;
}

async function tokensOf(query: QueryPort): Promise<{ context: string; token: Sealed<unknown> }[]> {
  const columns: SealedColumn[] = (await sealedColumns(query)).filter(({ context }) => !context.includes('{'));
  const perColumn = await Promise.all(columns.map(async ({ schema, table, column, context }) => {
    const rows = await query<{ token: Sealed<unknown> }>(`select "${column}" as token from "${schema}"."${table}" where org_id = $1 and "${column}" is not null`, [practice.orgId]);
    return rows.map(({ token }) => ({ context, token }));
  }));
  const events = await query<{ value: string }>(`select data as value from event_log.log where headers->>'ce_type' = $1 and headers->>'ce_tenant' = $2`, [EncounterCaptured.type, practice.orgId]);
  return [...perColumn.flat(), ...events.map(({ value }) => ({ context: sealContext(EncounterCaptured, 'subject'), token: (JSON.parse(value) as { subject: Sealed<unknown> }).subject }))];
}

const TABLES = `select n.nspname as schema, c.relname as "table" from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname in ('coding', 'eligibility', 'access', 'audit', 'event_log') and c.relname <> 'migration'`;

/** A copy of every row, as a dump has it; answers how to put it into another database. */
async function dumped(): Promise<(query: QueryPort) => Promise<void>> {
  const tables = await app.admin<{ schema: string; table: string }>(TABLES);
  const copies = await Promise.all(tables.map(async ({ schema, table }) => {
    const [row] = await app.admin<{ rows: unknown }>(`select coalesce(jsonb_agg(to_jsonb(t)), '[]') as rows from "${schema}"."${table}" t`);
    return { name: `"${schema}"."${table}"`, rows: JSON.stringify(row?.rows) };
  }));
  return async (query) => {
    await query(`set session_replication_role = replica`, []);
    for (const { name, rows } of copies) {
      await query(`delete from ${name}`, []);
      await query(`insert into ${name} overriding system value select * from jsonb_populate_recordset(null::${name}, $1)`, [rows]);
    }
  };
}

/** The dump in a database of its own. */
async function restored<T>(restore: (query: QueryPort) => Promise<void>, work: (query: QueryPort) => Promise<T>): Promise<T> {
  const copy = await newDatabase();
  try {
    await bootstrap(copy.adminUrl, [CodingService.service, eligibilitySchema], { secret: TEST_SECRET, shared: [eventLogSchema] });
    return await withClient(copy.adminUrl, async (client) => {
      const query: QueryPort = async <R extends object>(sql: string, params: unknown[]) => (await client.query(sql, params)).rows as R[];
      await restore(query);
      return work(query);
    });
  } finally {
    await copy.drop();
  }
}

describe('an organisation that is shredded', () => {
  it('can be read nowhere: not in the tables, not in the topics, and not in a backup of before', async () => {
    const backup = await dumped();
    const before = await readable(admin, app.keys);
    expect([before > 5, await restored(backup, (query) => readable(query, app.keys))]).toEqual([true, before]);
    await confirmed(practice.orgId);
    await shredOrganisation(transactions, app.keys, practice.orgId, OPTIONS);
    expect([await readable(admin, app.keys), await restored(backup, (query) => readable(query, app.keys))]).toEqual([0, 0]);
    expect(await app.admin('select from access.data_key where org_id = $1', [practice.orgId])).toEqual([]);
  });

  it('is refused with one clear problem within seconds, reading and writing, while others go on', async () => {
    const other = await app.organisation();
    await confirmed(practice.orgId);
    await shredOrganisation(transactions, app.keys, practice.orgId, OPTIONS);
    const shreddedAt = Date.now();
    await until(() => practice.send('GET', '/v1/encounters'), ({ status }) => status === 410);
    expect(Date.now() - shreddedAt).toBeLessThan(5_000);
    for (const [method, path, body] of [['GET', '/v1/encounters'], ['GET', '/v1/patients'], ['POST', '/v1/encounters', ENCOUNTER_EXAMPLE]] as const) {
      expect(await practice.send(method, path, body && { body })).toMatchObject({ status: 410, body: { code: 'organisation_shredded', type: 'urn:claimwright:problem:organisation_shredded' } });
    }
    expect((await other.send('POST', '/v1/encounters', { body: ENCOUNTER_EXAMPLE })).status).toBe(201);
    // What goes round by the clock would be stopped by one that it cannot serve.
    const served = await new AccessStore(admin).organisations();
    expect([served.includes(practice.orgId), served.includes(other.orgId)]).toEqual([false, true]);
  });

  it('has an audit that is whole, and tells who shredded it', async () => {
    await confirmed(practice.orgId);
    const { id } = await shredOrganisation(transactions, app.keys, practice.orgId, OPTIONS);
    const reader = new AuditReader((work) => owner.as('claimwright_audit', undefined, (query) => work({ query })));
    expect(await reader.verify(practice.orgId, { list: async () => [], publicKey: async () => undefined })).toMatchObject({ problemCount: 0, events: expect.any(Number) });
    expect(await app.admin('select actor, service from audit.event where org_id = $1 and object_id = $2', [practice.orgId, id])).toEqual(Array(2).fill({ actor: 'operator:odette', service: 'operator' }));
  });

  it('is shredded also where it was broken off between any two steps, and once', async () => {
    // Each transaction and the provider are a step: break after the first, then after the second, and so on.
    for (let steps = 0; ; steps++) {
      practice = await app.organisation();
      await confirmed(practice.orgId);
      let left = steps;
      const broken = () => Promise.reject(new Error('killed'));
      const breaking: OwnerTransactions = (role, orgId, work) => (left-- > 0 ? transactions(role, orgId, work) : broken());
      const provider: KeyProvider = { ...app.keys, destroy: (orgId) => (left-- > 0 ? app.keys.destroy(orgId) : broken()) };
      const outcome = await shredOrganisation(breaking, provider, practice.orgId, OPTIONS).then(() => 'done', (error: Error) => error.message);
      await shredOrganisation(transactions, app.keys, practice.orgId, OPTIONS);
      const state = await app.admin<{ n: number }>(`select (select count(*)::int from access.data_key where org_id = $1) as keys, (select count(*)::int from access.organisation where org_id = $1 and shredded_at is not null) as marked,
        (select count(*)::int from access.shredding where org_id = $1 and done_at is not null) as done, (select count(*)::int from audit.event where org_id = $1 and actor like 'operator:%') as told`, [practice.orgId]);
      expect([steps, state]).toEqual([steps, [{ keys: 0, marked: 1, done: 1, told: 2 }]]);
      if (outcome === 'done') {
        expect(steps).toBeGreaterThan(3);
        break;
      }
      expect(outcome).toBe('killed');
    }
  });

  it('must have been asked for and confirmed, be due, and held by nothing', async () => {
    const shred = () => shredOrganisation(transactions, app.keys, practice.orgId, OPTIONS);
    await expect(shred()).rejects.toMatchObject({ code: 'shredding_not_asked' });
    await confirmed(practice.orgId, { confirmed_at: null, confirmed_by: null, not_before: null });
    await expect(shred()).rejects.toMatchObject({ code: 'shredding_not_confirmed' });
    await app.admin(`update access.shredding set confirmed_at = now(), confirmed_by = $2, not_before = now() + interval '1 hour' where org_id = $1`, [practice.orgId, `${PERSON}2`]);
    await expect(shred()).rejects.toMatchObject({ code: 'shredding_not_due' });
    await app.admin('update access.shredding set not_before = now() where org_id = $1', [practice.orgId]);
    await app.admin(`insert into access.legal_hold (org_id, id, scope, reason, placed_at, placed_by) values ($1, $2, 'organization', 'Docket 26-1147', now(), $3)`, [practice.orgId, newId('hld'), `${PERSON}1`]);
    await expect(shred()).rejects.toMatchObject({ code: 'legal_hold_open' });
    expect((await practice.send('GET', '/v1/encounters')).status).toBe(200);
  });

  it('is let be while a claim waits for a payer, unless told', async () => {
    const t = await testDatabase(ClaimSubmissionService.service);
    const one = await OwnerConnection.open(t.adminUrl);
    try {
      const orgId = await t.organisation();
      await t.admin(`insert into access.shredding (org_id, id, reason, asked_at, asked_by, confirmed_at, confirmed_by, not_before) values ($1, $2, 'The practice has closed.', now(), $3, now(), $4, now())`, [orgId, newId('shr'), `${PERSON}1`, `${PERSON}2`]);
      await t.admin(`insert into claim_submission.claim (org_id, id, encounter_id, turn, revision, frequency, claim_number, payer_id, status, version, service_date, charged_cents, content, created_at, updated_at)
        values ($1, 'clm_1', 'enc_1', 1, 0, '1', '000000001', 'EVG01', 'accepted', 1, '2026-03-01', 100, 'v1.1.x', now(), now())`, [orgId]);
      const shred = (despiteOpenClaims: boolean) => shredOrganisation((role, org, work) => one.as(role, org, work), t.keys, orgId, { ...OPTIONS, despiteOpenClaims });
      await expect(shred(false)).rejects.toMatchObject({ code: 'claims_open' });
      expect(await shred(true)).toMatchObject({ shreddedAt: expect.any(Date) });
    } finally {
      await one.close();
      await t.close();
    }
  });
});
