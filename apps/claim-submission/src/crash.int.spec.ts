import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ClaimSubmitted, ENCOUNTER_EXAMPLE, EncounterCoded, sealContext } from '@claimwright/contracts';
import { newId } from '@claimwright/kernel';
import { announce } from '@claimwright/platform-messaging';
import { openDatabase, roleUrl, systemActor } from '@claimwright/platform-persistence';
import { AccessStore, fileKeyProvider, KeyRing } from '@claimwright/platform-security';
import { newDatabase, TEST_SECRET, until, withClient } from '@claimwright/platform-testing';
import { claimSubmissionSchema } from '@claimwright/service-claim-submission';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

let folder: string;
let empty: { adminUrl: string; drop(): Promise<void> };
let partner: Server;
let service: ChildProcess | undefined;
const puts: { name: string; body: string }[] = [];
/** What the partner does once it has a file; by default it says so. */
let onTaken: (() => void) | undefined;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'claims-crash-'));
  empty = await newDatabase();
  partner = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      if (request.method !== 'PUT') return response.writeHead(200, { 'content-type': 'application/json' }).end('{"items":[]}');
      puts.push({ name: request.url?.split('/').at(-1) ?? '', body: Buffer.concat(chunks).toString() });
      if (onTaken) return onTaken();
      return response.writeHead(201).end();
    });
  });
  await new Promise<void>((done) => partner.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  service?.kill('SIGKILL');
  partner?.closeAllConnections();
  partner?.close();
  await empty?.drop();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', './tools/sources.mjs', 'apps/claim-submission/src/main.ts'], {
    cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env, NODE_OPTIONS: '', DATABASE_ADMIN_URL: empty.adminUrl, DATABASE_ROLE_SECRET: TEST_SECRET, KEY_FILE: path.join(folder, 'kek'), HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info',
      TRADING_PARTNERS: `clearinghouse=http://127.0.0.1:${(partner.address() as AddressInfo).port}`, CLAIM_BATCH_WAIT_MS: '0', MAILBOX_POLL_MS: '200',
    },
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if ((JSON.parse(line) as { msg: string }).msg === 'application started') return child;
  }
  throw new Error('The service ended before it served');
}

const admin = <R extends object>(sql: string, params: unknown[] = []) => withClient(empty.adminUrl, async (client) => (await client.query(sql, params)).rows as R[]);

async function codeAnEncounter(): Promise<void> {
  const keys = new KeyRing(new AccessStore(admin), await fileKeyProvider(path.join(folder, 'kek')));
  const orgId = await new AccessStore(admin).createOrganisation('Riverside Family Practice', keys);
  const db = await openDatabase(claimSubmissionSchema, { url: roleUrl(empty.adminUrl, claimSubmissionSchema.name, TEST_SECRET), keyRing: keys, poolMax: 1 });
  const coverages = ENCOUNTER_EXAMPLE.coverages.map((coverage, index) => ({ ...coverage, payerResponsibility: index === 0 ? 'P' as const : 'S' as const }));
  await db.transaction(systemActor(orgId, 'coding'), (tx) => announce(tx, EncounterCoded, {
    encounterId: newId('enc'), serviceDate: '2026-03-02', chargedCents: 21_000, payerIds: ['EVG01', 'BRM02'], lineCount: 2,
    content: tx.seal(sealContext(EncounterCoded, 'content'), 'enc_elsewhere', { ...ENCOUNTER_EXAMPLE, serviceDate: '2026-03-02', coverages }),
  }));
  await db.close();
}

describe('a service that is killed when the partner has its file and it does not know', () => {
  it('puts the same file under the same name after its start, and submits its claim once', async () => {
    service = await start();
    const killed = once(service, 'exit');
    onTaken = () => { service?.kill('SIGKILL'); };
    await codeAnEncounter();
    await killed;
    expect(puts).toHaveLength(1);
    expect(await admin('select status from claim_submission.claim')).toEqual([{ status: 'batched' }]);

    onTaken = undefined;
    await admin('update claim_submission.job set leased_until = null');   // or wait for the dead process's lease to run out
    service = await start();
    await until(() => admin<{ status: string }>('select status from claim_submission.claim'), ([claim]) => claim?.status === 'submitted');
    expect(await admin('select status from claim_submission.claim')).toEqual([{ status: 'submitted' }]);
    expect(puts).toHaveLength(2);
    expect(puts[1]).toEqual(puts[0]);
    const submitted = () => admin<{ type: string }>(`select 1 from event_log.log where headers->>'ce_type' = $1`, [ClaimSubmitted.type]);
    expect(await until(submitted, (rows) => rows.length > 0)).toHaveLength(1);
  });
});
