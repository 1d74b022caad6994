import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ClaimReplaced, ClaimSubmitted, sealContext, type DataOf, type EventDefinition, type EventOf, type StatementParty } from '@claimwright/contracts';
import { newId, type ClaimId, type OrgId } from '@claimwright/kernel';
import { partnersFrom, TradingPartners } from '@claimwright/platform-edi-transport';
import { createHttpApp } from '@claimwright/platform-http';
import type { Job } from '@claimwright/platform-messaging';
import { systemActor } from '@claimwright/platform-persistence';
import { redirectLog } from '@claimwright/platform-runtime';
import { AccessStore, Credentials } from '@claimwright/platform-security';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { type DynamicModule } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ClaimsSubscriber } from '../src/books/claims.subscriber.js';
import { MatchWorker } from '../src/deposits/match.worker.js';
import { MailboxTicker } from '../src/remittances/mailbox.ticker.js';
import { RemittanceService, remittanceSchema } from '../src/index.js';
import { StatementWorker } from '../src/statements/statement.worker.js';

export type Submitted = DataOf<typeof ClaimSubmitted>;

export const PARTY: StatementParty = {
  name: { lastName: 'Oakheart', firstName: 'Wren' }, address: { line1: '12 Mill Lane', city: 'Madison', state: 'WI', postalCode: '537031234' }, accountNumber: 'MRN-9',
};

const PERMISSIONS = ['remittances:write', 'remittances:read', 'ledger:read', 'statements:read', 'deposits:read', 'deposits:write', 'deposits:match', 'bank-accounts:read', 'bank-accounts:write'];

class PlatformModule {}

/** The service on a database of its own, reached as in production: HTTP, events, mailbox and jobs, each when the test says so. */
export class TestService {
  /** What was logged. */
  readonly lines: string[] = [];
  private readonly restoreLog = redirectLog({ level: 'debug', destination: { write: (line) => { this.lines.push(line); } } });

  private constructor(readonly t: TestDatabase, readonly nest: NestFastifyApplication, readonly mailboxes: string) {}

  static async start(): Promise<TestService> {
    process.env['STATEMENT_DELAY_MS'] = '0';
    const t = await testDatabase(remittanceSchema);
    const mailboxes = await mkdtemp(path.join(tmpdir(), 'remittance-'));
    const partners = partnersFrom(`clearinghouse=${pathToFileURL(mailboxes).href}`);
    const providers = [{ provide: AccessStore, useValue: t.access }, { provide: TradingPartners, useValue: partners }];
    const platform: DynamicModule = { module: PlatformModule, global: true, providers, exports: providers };
    const log = { info: () => undefined, error: (_: string, { error }: { error: unknown }) => { process.stderr.write(`${String((error as Error).stack)}\n`); } };
    const nest = await createHttpApp([platform, RemittanceService.module(t.db)], { verifier: new Credentials(t.access), log, docs: { title: 'Remittance' } }, false);
    await nest.init();
    await nest.getHttpAdapter().getInstance().ready();
    return new TestService(t, nest, mailboxes);
  }

  async organisation(permissions = PERMISSIONS): Promise<Organisation> {
    const orgId = await this.t.organisation();
    return new Organisation(this, orgId, await this.t.access.createApiKey(orgId, 'test', permissions));
  }

  async tick(): Promise<void> {
    await this.nest.get(MailboxTicker, { strict: false }).tick(new AbortController().signal);
  }

  async close(): Promise<void> {
    this.restoreLog();
    await this.nest.close();
    await this.t.close();
    await rm(this.mailboxes, { recursive: true, force: true });
  }
}

let claims = 0;

/** One organisation at the service. */
export class Organisation {
  constructor(readonly service: TestService, readonly orgId: OrgId, private readonly key: string) {}

  /** A claim as claim submission tells of it; another one each time. */
  claim(chargedCents: number, parts: Partial<Submitted> = {}): Submitted {
    const claimNumber = parts.claimNumber ?? `CW${++claims}`;
    return {
      claimId: newId('clm'), encounterId: newId('enc'), patientId: newId('pat'), claimNumber, payerId: 'EVG01', turn: 1, frequency: '1', chargedCents, serviceDate: '2026-03-02',
      lines: [{ controlNumber: `${claimNumber}-1`, procedureCode: '99213', modifiers: [], chargedCents, units: '1', serviceDate: '2026-03-02' }],
      submissionId: newId('sub'), submittedAt: '2026-03-03T06:00:00.000Z', statementParty: '', ...parts,
    };
  }

  /** Hears of claims; answers them for use in the test. */
  async submit<C extends Submitted[]>(...submitted: C): Promise<C> {
    await this.service.t.db.transaction(systemActor(this.orgId, 'remittance'), async (tx) => {
      const context = sealContext(ClaimSubmitted, 'statementParty');
      const sealed = submitted.map((claim) => ({ ...claim, statementParty: claim.statementParty || tx.seal(context, claim.claimId, PARTY) }));
      await this.subscriber.submitted(this.events(ClaimSubmitted, sealed), tx);
    });
    return submitted;
  }

  async replace(claim: Submitted, replacedByClaimId: ClaimId): Promise<void> {
    await this.service.t.db.transaction(systemActor(this.orgId, 'remittance'), (tx) =>
      this.subscriber.replaced(this.events(ClaimReplaced, [{ claimId: claim.claimId, encounterId: claim.encounterId, replacedByClaimId }]), tx));
  }

  /** Issues the statements that are ordered. */
  async bill(): Promise<void> {
    const jobs = await this.service.t.db.system<Job>(`select id, org_id as "orgId", ref, data, attempts from job where queue = 'statement' and org_id = $1`, [this.orgId]);
    if (jobs.length > 0) await this.service.nest.get(StatementWorker, { strict: false }).run(jobs, this.orgId);
  }

  /** What was announced so far, oldest first. */
  async announced<D extends EventDefinition>(definition: D): Promise<DataOf<D>[]> {
    const rows = await this.service.t.admin<{ data: string }>('select data from remittance.outbox where org_id = $1 and type = $2 order by pos', [this.orgId, definition.type]);
    return rows.map(({ data }) => JSON.parse(data) as DataOf<D>);
  }

  async announcedTypes(): Promise<string[]> {
    return (await this.service.t.admin<{ type: string }>('select type from remittance.outbox where org_id = $1 order by pos', [this.orgId])).map(({ type }) => type);
  }

  async get<T = Record<string, unknown>>(url: string, status = 200): Promise<T> {
    const response = await this.service.nest.inject({ method: 'GET', url, headers: { authorization: `Bearer ${this.key}` } });
    if (response.statusCode !== status) throw new Error(`GET ${url}: ${response.statusCode} ${response.body}`);
    return response.json<T>();
  }

  /** Compares deposits with remittances where that is ordered. */
  async compare(): Promise<void> {
    const jobs = await this.service.t.db.system<Job>(`select id, org_id as "orgId", ref, data, attempts from job where queue = 'deposit-match' and org_id = $1 order by id`, [this.orgId]);
    if (jobs.length > 0) await this.service.nest.get(MatchWorker, { strict: false }).run(jobs, this.orgId);
  }

  /** Sends something; a text is a file of the type given. */
  async send(method: 'POST' | 'PATCH', url: string, body: object | string, headers: Record<string, string> = {}): Promise<{ status: number; headers: Record<string, unknown>; body: Record<string, unknown> }> {
    const payload = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await this.service.nest.inject({ method, url, headers: { 'content-type': 'application/json', authorization: `Bearer ${this.key}`, ...headers }, payload });
    return { status: response.statusCode, headers: response.headers, body: response.json<Record<string, unknown>>() };
  }

  /** Posts a file. */
  async post(text: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: Record<string, unknown>; body: Posted }> {
    const response = await this.service.nest.inject({ method: 'POST', url: '/v1/remittances', headers: { 'content-type': 'application/edi-x12', authorization: `Bearer ${this.key}`, ...headers }, payload: text });
    return { status: response.statusCode, headers: response.headers, body: response.json<Posted>() };
  }

  /** Posts a file of one remittance that is taken in. */
  async remit(text: string): Promise<Posted['items'][number]> {
    const { status, body } = await this.post(text);
    const [item] = body.items ?? [];
    if (status !== 201 || !item) throw new Error(`The file was refused: ${status} ${JSON.stringify(body)}`);
    return item;
  }

  ledger(): Promise<Ledger> {
    return this.get('/v1/ledger/summary');
  }

  private get subscriber(): ClaimsSubscriber {
    return this.service.nest.get(ClaimsSubscriber, { strict: false });
  }

  private events<D extends EventDefinition>(definition: D, all: DataOf<D>[]): EventOf<D>[] {
    return all.map((data, sequence) => ({ id: newId('evt'), type: definition.type, orgId: this.orgId, key: String((data as Record<string, unknown>)[definition.key]), occurredAt: new Date(), sequence, data }));
  }
}

export interface Posted {
  items: { id: string; status: string; traceNumber: string; duplicateOf?: string; reasonCode?: string; differences: Record<string, unknown>[]; claims: { posted: number; unmatched: number; held: number } }[];
  code?: string;
  findings?: { pointer: string }[];
}

export interface Ledger {
  chargedCents: number;
  paidCents: number;
  contractualCents: number;
  otherAdjustmentCents: number;
  patientResponsibilityCents: number;
  openCents: number;
  suspenseCents: number;
  balanced: boolean;
  accounts: { account: string; balanceCents: number }[];
}

/** Account balances of a summary, without those that are zero. */
export const balancesOf = (ledger: Ledger): Record<string, number> => Object.fromEntries(ledger.accounts.filter(({ balanceCents }) => balanceCents !== 0).map(({ account, balanceCents }) => [account, balanceCents]));
