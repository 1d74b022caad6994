import { readFile } from 'node:fs/promises';
import { namesOf, systemActor } from '@claimwright/platform-persistence';
import { assertTenantTables } from '@claimwright/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { a835, aClp, aRemittance } from '../test/a-remittance.js';
import { balancesOf, TestService } from '../test/a-service.js';
import { remittanceSchema } from './index.js';
import { postJournals } from './ledger/ledger.store.js';

let service: TestService;

beforeAll(async () => { service = await TestService.start(); });
afterAll(() => service.close());

/** The part of the migration that takes over what was posted before it, as it is run: by the owner, whom row-level security binds. */
async function takeOver(): Promise<void> {
  const sql = await readFile(new URL('../migrations/0007_deposits.sql', import.meta.url), 'utf8');
  const { ownerRole, schema } = namesOf(remittanceSchema.name);
  const client = new pg.Client({ connectionString: service.t.adminUrl });
  await client.connect();
  try {
    await client.query(`begin; set local role ${ownerRole}; set local search_path = ${schema}, pg_temp; ${sql.slice(sql.indexOf('do $$'))} commit`);
  } finally {
    await client.end();
  }
}

describe('money that was posted before there were deposits', () => {
  it('is on its way and no cash, of each organisation by a journal that balances, and its remittances wait for it', async () => {
    const [one, other] = [await service.organisation(), await service.organisation()];
    for (const [org, cents] of [[one, 700], [other, -300]] as const) {
      const sides = (a: number, b: number) => ({ debitCents: Math.max(a, b, 0) === a ? Math.abs(cents) : 0, creditCents: Math.max(a, b, 0) === a ? 0 : Math.abs(cents) });
      await service.t.db.transaction(systemActor(org.orgId, 'test'), (tx) => postJournals(tx, [{
        kind: 'suspense', sourceId: 'before', effectiveOn: '2026-03-02',
        entries: [{ account: 'cash', memo: 'TEST', ...sides(cents, 0 - cents) }, { account: 'suspense', memo: 'TEST', ...sides(0 - cents, cents) }],
      }]));
    }
    const { id } = await one.remit(a835(aRemittance([aClp('C', 900)], { trace: '00A-17' })));
    await service.t.admin('delete from remittance.expected_deposit');
    await takeOver();
    expect(balancesOf(await one.ledger())).toEqual({ 'cash:clearing': 1_600, 'suspense': -1_600 });
    expect(balancesOf(await other.ledger())).toEqual({ 'cash:clearing': -300, 'suspense': 300 });
    expect(await one.get('/v1/expected-deposits')).toMatchObject({ items: [{ remittanceId: id, status: 'missing', reasonCode: 'no_deposit', amountCents: 900 }] });
    expect(await service.t.admin('select trace_key from remittance.expected_deposit')).toEqual([{ trace_key: 'A17' }]);
    await assertTenantTables(service.t);
  });
});
