import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { ClaimSubmitted, sealContext } from '@claimwright/contracts';
import { newId, type OrgId } from '@claimwright/kernel';
import { partnersFrom, submitterIdOf, TradingPartners } from '@claimwright/platform-edi-transport';
import { announce } from '@claimwright/platform-messaging';
import { systemActor } from '@claimwright/platform-persistence';
import { redirectLog, startApp, type RunningApp } from '@claimwright/platform-runtime';
import { AccessStore, fileKeyProvider, KeyRing } from '@claimwright/platform-security';
import { newDatabase, TEST_SECRET } from '@claimwright/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { a835, aClp, aRemittance } from '../test/a-remittance.js';
import { PARTY } from '../test/a-service.js';
import { RemittanceService } from './index.js';

const stack = new AsyncDisposableStack();
let app: RunningApp;
let folder: string;
let orgId: OrgId;
let key: string;
const logged: string[] = [];

beforeAll(async () => {
  stack.defer(redirectLog({ level: 'warn', destination: { write: (line) => { logged.push(line); } } }));
  Object.assign(process.env, { MAILBOX_POLL_MS: '50', STATEMENT_DELAY_MS: '0' });
  folder = await mkdtemp(path.join(tmpdir(), 'remittance-app-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const database = await newDatabase();
  stack.defer(() => database.drop());
  const keys = await fileKeyProvider(path.join(folder, 'kek'));
  const partners = partnersFrom(`clearinghouse=${pathToFileURL(folder).href}`);
  app = await startApp({
    docs: { title: 'Remittance' }, services: [RemittanceService], port: 0, database: { adminUrl: database.adminUrl, secret: TEST_SECRET }, keys,
    provide: [{ provide: TradingPartners, useValue: partners }],
  });
  stack.defer(async () => void (await app.close()));
  const pool = new pg.Pool({ connectionString: database.adminUrl, max: 1 });
  const access = new AccessStore(async <R extends object>(sql: string, params: unknown[]) => (await pool.query(sql, params)).rows as R[], keys);
  orgId = await access.createOrganisation('Riverside Family Practice', new KeyRing(access, keys));
  key = await access.createApiKey(orgId, 'test', ['remittances:read', 'ledger:read', 'statements:read']);
  await pool.end();
});
afterAll(() => stack.disposeAsync());

const get = async (url: string): Promise<Record<string, unknown>> => (await fetch(app.url + url, { headers: { authorization: `Bearer ${key}` } })).json() as Promise<Record<string, unknown>>;

async function until(url: string, test: (answer: Record<string, unknown>) => boolean): Promise<Record<string, unknown>> {
  for (let tries = 0; ; tries++) {
    const answer = await get(url);
    if (test(answer)) return answer;
    if (tries > 300) throw new Error(`${url} did not come to it; the service warned: ${logged.join('') || 'of nothing'}`);
    await sleep(50);
  }
}

describe('the running service', () => {
  it('fetches a remittance, hears of its claim afterwards, posts it and bills the patient, by itself', async () => {
    const inbox = path.join(folder, 'inbox', submitterIdOf(orgId));
    await mkdir(inbox, { recursive: true });
    await writeFile(path.join(inbox, 'one.835'), a835(aRemittance([aClp('KQ7M2', 21_000, ['CO-45 97.00', 'PR-2 22.60'])])));
    expect(await until('/v1/ledger/summary', ({ suspenseCents }) => suspenseCents !== 0)).toMatchObject({ suspenseCents: 9_040, chargedCents: 0, balanced: true });

    // Published from here as claim submission would: the same topic, through the same log.
    await app.database('remittance').transaction(systemActor(orgId, 'test'), (tx) => announce(tx, ClaimSubmitted, {
      ...ClaimSubmitted.example, claimId: newId('clm'), encounterId: newId('enc'), laterPayerIds: [], statementParty: tx.seal(sealContext(ClaimSubmitted, 'statementParty'), 'clm_elsewhere', PARTY),
    }));
    const statements = await until('/v1/statements', ({ items }) => (items as object[]).length > 0);
    expect(statements).toMatchObject({ items: [{ balanceCents: 2_260, status: 'issued' }] });
    expect(await get('/v1/ledger/summary')).toMatchObject({ chargedCents: 21_000, paidCents: 9_040, contractualCents: 9_700, patientResponsibilityCents: 2_260, openCents: 0, suspenseCents: 0, balanced: true });
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
  });
});
