import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ENCOUNTER_EXAMPLE, LISTENERS, TOPICS } from '@claimwright/contracts';
import { type OrgId } from '@claimwright/kernel';
import { auditWindow } from '@claimwright/platform-messaging';
import { systemActor } from '@claimwright/platform-persistence';
import { CANARY } from '../bank/driver.js';
import { FAILPOINTS, KillCount } from '../bank/kills.js';
import { type Breach } from '../bank/oracles.js';
import { type History } from '../history.js';
import { type Program } from '../program.js';
import { type Random } from '../random.js';
import { becomes } from '../wait.js';
import { Integrator } from './integrator.js';
import { type Services } from './services.js';

/** An encounter that the coding service has acknowledged. */
export interface Taken { commandId: string; chargeCents: number }

const REST_MS = 180_000;
const LANES = 2;
const POINT_CHANCE = 0.5;

/** An invented visit: one payer, who allows 80 % of the charge and pays it. */
function encounter({ commandId, chargeCents }: Taken): object {
  const [coverage] = ENCOUNTER_EXAMPLE.coverages;
  const [line] = ENCOUNTER_EXAMPLE.lines;
  return {
    ...ENCOUNTER_EXAMPLE, externalId: commandId, patient: { ...ENCOUNTER_EXAMPLE.patient, lastName: CANARY, accountNumber: `P-${commandId}` },
    coverages: [{ ...coverage, memberId: `CONT${commandId.replaceAll(/\D/g, '').padStart(8, '0')}` }], lines: [{ ...line, chargeCents }], totalChargeCents: chargeCents,
  };
}

/** Posts encounters, singly and in bulk, until stopped; each again under its key until it is acknowledged. */
class Intake {
  private readonly stopping = new AbortController();
  private lanes: Promise<void>[] = [];
  private drawn = 0;

  constructor(private readonly services: Services, private readonly history: History<Taken>, private readonly random: Random) {}

  start(): void {
    this.lanes = Array.from({ length: LANES }, () => this.lane());
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.lanes);
  }

  private async lane(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const batch = Array.from({ length: this.random.chance(0.3) ? this.random.int(2, 20) : 1 }, () => ({ commandId: `V${++this.drawn}`, chargeCents: this.random.int(10, 500) * 100 }));
      while (!await this.tryOnce(batch)) await sleep(200);
      this.history.acknowledged(batch);
      await sleep(150);
    }
  }

  private async tryOnce(batch: readonly Taken[]): Promise<boolean> {
    const [first] = batch;
    const headers = { 'idempotency-key': `take-${first?.commandId}` };
    try {
      if (batch.length === 1 && first) {
        const one = await this.services.request('coding', '/v1/encounters', { method: 'POST', body: JSON.stringify(encounter(first)), headers: { ...headers, 'content-type': 'application/json' } });
        await one.arrayBuffer();
        return one.ok;
      }
      const bulk = await this.services.request('coding', '/v1/encounters:batch', { method: 'POST', body: batch.map((one) => `${JSON.stringify(encounter(one))}\n`).join(''), headers: { ...headers, 'content-type': 'application/x-ndjson' } });
      const lines = (await bulk.text()).trim().split('\n').map((line) => JSON.parse(line) as { id?: string });
      return bulk.ok && lines.length === batch.length && lines.every(({ id }) => id !== undefined);
    } catch {
      // Killed while it worked: whether the batch was taken is not known, so it is sent again under its key.
      return false;
    }
  }
}

/** What came of a run. */
export interface ServicesResult { count: KillCount; breaches: Breach[]; restMs: number; of: Record<string, number>; webhooks: string }

/** Kills one of the processes after the other under load, at failpoints and at random moments; then all must come to rest and be right. */
export async function runServices(services: Services, history: History<Taken>, options: { kills: number; minutes: number; random: Random; note: (text: string) => void }): Promise<ServicesResult> {
  const { random } = options;
  const count = new KillCount();
  const of: Record<string, number> = {};
  const end = performance.now() + options.minutes * 60_000;
  await services.startAll();
  const integrator = await Integrator.open(services, random);
  const intake = new Intake(services, history, random);
  intake.start();
  while (count.total < options.kills && performance.now() < end) {
    const program = random.pick([...services.programs.values()]);
    count.add(await killUnderLoad(program, random));
    of[program.settings.name] = (of[program.settings.name] ?? 0) + 1;
    if (count.total % 10 === 0) options.note(`${count.total} kills, ${history.length} encounters acknowledged`);
  }
  await services.startAll();
  await intake.stop();
  const begun = performance.now();
  const closed = await becomes(async () => await closedClaims(services) >= history.length, REST_MS, 500);
  const restMs = performance.now() - begun;
  const breaches = [...(closed ? [] : [`I9 ${await closedClaims(services)} of ${history.length} claims are closed`]), ...await integrator.verdict(services.pool), ...await breachesOf(services, history)];
  const webhooks = await integrator.figures(services.pool);
  integrator.close();
  return { count, restMs, of, breaches, webhooks };
}

/** Starts it anew to die at a point of its work, or kills it as it is after a while; it is up again afterwards. */
async function killUnderLoad(program: Program, random: Random): Promise<string> {
  const point = program.settings.name !== 'payer-simulator' && random.chance(POINT_CHANCE) ? random.pick(FAILPOINTS) : undefined;
  await sleep(random.int(0, 1500));
  await program.kill();
  if (point === undefined) {
    program.start();
    await program.serves();
    return 'at a random moment';
  }
  program.start({ env: { FAILPOINT: `${point}:${point === 'in_rebalance' ? 1 : random.int(1, 6)}` }, mayDie: true });
  const died = await program.gone(random.int(6000, 15_000));
  await program.kill();
  program.start();
  await program.serves();
  return died ? `at ${point}` : 'at a random moment';
}

async function closedClaims(services: Services): Promise<number> {
  const { groups } = await services.get<{ groups: { status: string; count: number }[] }>('claim-submission', '/v1/claims/summary');
  return groups.filter(({ status }) => status === 'closed').reduce((sum, { count }) => sum + count, 0);
}

async function breachesOf(services: Services, history: History<Taken>): Promise<Breach[]> {
  const breaches: Breach[] = [];
  const sql = async <R extends object>(text: string) => (await services.pool.query(text)).rows as R[];
  const taken = history.all();
  const there = await sql<{ org_id: OrgId; external_blind: string }>('SELECT org_id, external_blind FROM coding.encounter');
  const ids = new Set(there.map((row) => row.external_blind));
  const orgId = there[0]?.org_id;
  const blinds = orgId === undefined ? [] : await services.database('coding').transaction(systemActor(orgId, 'oracle'), (tx) => tx.blindIndexes({ table: 'encounter', column: 'external_blind', purpose: 'coding.encounter.external-id' }, taken.map(({ commandId }) => ({ value: commandId }))));
  const lost = taken.filter((_, i) => !ids.has(blinds[i] ?? ''));
  if (lost.length > 0) breaches.push(`I1 ${lost.length} acknowledged encounters are not there: ${lost.slice(0, 5).map(({ commandId }) => commandId).join(', ')}`);
  if (there.length !== ids.size || ids.size !== taken.length) breaches.push(`I1 ${there.length} encounters of ${ids.size} visits, ${taken.length} acknowledged`);
  const [claims] = await sql<{ n: number; encounters: number; unclosed: number }>(`SELECT count(*)::int AS n, count(DISTINCT encounter_id)::int AS encounters, count(*) FILTER (WHERE status <> 'closed')::int AS unclosed FROM claim_submission.claim`);
  if (claims?.n !== taken.length || claims.encounters !== taken.length || claims.unclosed > 0) breaches.push(`I3 ${claims?.n} claims for ${claims?.encounters} of ${taken.length} encounters, ${claims?.unclosed} not closed`);
  const charged = taken.reduce((sum, { chargeCents }) => sum + chargeCents, 0);
  const ledger = await services.get<Record<string, unknown>>('remittance', '/v1/ledger/summary');
  const wanted = { chargedCents: charged, paidCents: charged * 0.8, contractualCents: charged * 0.2, openCents: 0, balanced: true };
  for (const [name, value] of Object.entries(wanted)) if (ledger[name] !== value) breaches.push(`I4 the ledger's ${name} is ${String(ledger[name])} instead of ${String(value)}`);
  const audit = await auditWindow({ from: new Date(0), to: new Date(Date.now() + 120_000) }, { broker: services.broker, topics: TOPICS, listeners: LISTENERS, databaseOf: (name) => services.database(name) });
  breaches.push(...audit.topics.filter(({ minutes }) => minutes.length > 0).map(({ topic, sent, seen }) => `I2 ${topic}: ${sent} were sent, ${seen} are there`));
  breaches.push(...audit.groups.filter(({ missing, parked, dead }) => missing + parked + dead > 0).map(({ group, topic, missing, parked, dead }) => `I3 ${group} of ${topic}: ${missing} missing, ${parked} parked, ${dead} given up`));
  let shown = 0;
  for (const { name } of TOPICS) await services.broker.reread({ topic: name, from: new Date(0), to: new Date(8.64e15) }, async (records) => { shown += records.filter((record) => JSON.stringify(record).includes(CANARY)).length; });
  if (shown > 0) breaches.push(`I8 ${shown} records show a patient's name`);
  for (const { settings, surprises } of services.programs.values()) {
    breaches.push(...surprises);
    if (readFileSync(settings.logFile, 'utf8').includes(CANARY)) breaches.push(`I8 the log of ${settings.name} shows a patient's name`);
  }
  return breaches;
}
