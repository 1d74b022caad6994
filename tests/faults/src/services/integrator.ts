import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Pool } from 'pg';
import { Webhook } from 'standardwebhooks';
import { type Breach } from '../bank/oracles.js';
import { type Random } from '../random.js';
import { becomes } from '../wait.js';
import { type Services } from './services.js';

/** What an endpoint asks for, and how it behaves. */
interface EndpointPlan { readonly name: string; readonly eventTypes: readonly string[]; readonly ordered?: true; readonly isDown?: true }

interface Endpoint { readonly plan: EndpointPlan; readonly id: string; readonly hook: Webhook; readonly applied: Set<string> }

interface Hook { id: string; sequence: number; data: { claimId?: string } }

const PLANS: readonly EndpointPlan[] = [
  { name: 'all', eventTypes: ['*'] }, { name: 'in-order', eventTypes: ['claim.*'], ordered: true }, { name: 'down', eventTypes: ['claim.closed.*'], isDown: true },
];
const FAILS_AFTER_APPLYING = 0.1;
const CUTS_AFTER_APPLYING = 0.05;
const START_MS = 30_000;
const ENDED_MS = 180_000;

const UNTOLD = `
SELECT e.id AS what FROM webhooks.event e
  LEFT JOIN webhooks.delivery d ON (d.org_id, d.sequence, d.endpoint_id) = (e.org_id, e.sequence, $1)
 WHERE e.type LIKE ANY ($2) AND d.state IS NULL LIMIT 5`;
const STATES = `SELECT e.id, d.state FROM webhooks.delivery d JOIN webhooks.event e USING (org_id, sequence) WHERE d.endpoint_id = $1`;

/** An integrator's program: it verifies webhooks by the official library, applies each id once, and often answers badly after it has applied one. */
export class Integrator {
  private readonly endpoints = new Map<string, Endpoint>();
  private readonly breaches: Breach[] = [];
  private readonly lastOfClaim = new Map<string, number>();

  private constructor(private readonly server: Server, private readonly random: Random) {}

  static async open(services: Services, random: Random): Promise<Integrator> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const integrator = new Integrator(server, random);
    server.on('request', (request, response) => void integrator.take(request, response));
    for (const plan of PLANS) await integrator.register(services, plan);
    return integrator;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async register(services: Services, plan: EndpointPlan): Promise<void> {
    const url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/${plan.name}`;
    const body = JSON.stringify({ url, eventTypes: plan.eventTypes, maxPerSecond: 5000, concurrency: 16, ...(plan.ordered && { ordered: true }) });
    const isMade = await becomes(async () => {
      const answer = await services.request('webhooks', '/v1/webhook-endpoints', { method: 'POST', body, headers: { 'content-type': 'application/json', 'idempotency-key': `endpoint-${plan.name}` } });
      if (!answer.ok) throw new Error(await answer.text());
      const { id, key } = (await answer.json()) as { id: string; key: { secret: string } };
      this.endpoints.set(`/${plan.name}`, { plan, id, hook: new Webhook(key.secret), applied: new Set() });
      return true;
    }, START_MS, 500);
    if (!isMade) throw new Error(`The endpoint ${plan.name} could not be made`);
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      this.apply(this.endpoints.get(request.url ?? ''), Buffer.concat(chunks).toString(), Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])), response);
    } catch (error) {
      // A sender that was killed leaves half a request behind, which is no breach; a signature that is wrong is one.
      if (request.complete) this.breaches.push(`I10 a webhook could not be taken: ${String(error)}`);
      response.destroy();
    }
  }

  private apply(endpoint: Endpoint | undefined, body: string, headers: Record<string, string>, response: ServerResponse): void {
    if (!endpoint) throw new Error('no such endpoint');
    const hook = endpoint.hook.verify(body, headers) as Hook;
    if (endpoint.plan.isDown) {
      response.writeHead(500).end();
      return;
    }
    if (!endpoint.applied.has(hook.id)) {
      endpoint.applied.add(hook.id);
      if (endpoint.plan.ordered) this.holdInOrder(hook);
    }
    if (this.random.chance(FAILS_AFTER_APPLYING)) response.writeHead(500).end();
    else if (this.random.chance(CUTS_AFTER_APPLYING)) response.destroy();
    else response.writeHead(204).end();
  }

  private holdInOrder({ id, sequence, data: { claimId = '' } }: Hook): void {
    if (sequence < (this.lastOfClaim.get(claimId) ?? 0)) this.breaches.push(`I10 ${id} came after a later event of ${claimId}`);
    this.lastOfClaim.set(claimId, sequence);
  }

  /** I10, once every delivery has ended: each event that an endpoint asked for was applied once, or is listed as exhausted. */
  async verdict(pool: Pool): Promise<Breach[]> {
    const pending = async () => Number((await pool.query<{ n: string }>(`SELECT count(*) AS n FROM webhooks.delivery WHERE state = 'pending'`)).rows[0]?.n);
    if (!await becomes(async () => await pending() === 0, ENDED_MS, 500)) this.breaches.push(`I10 ${await pending()} webhooks are still to be delivered`);
    const breaches = [...this.breaches];
    for (const { plan, id, applied } of this.endpoints.values()) {
      const untold = await pool.query<{ what: string }>(UNTOLD, [id, plan.eventTypes.map((type) => type.replace('*', '%'))]);
      if (untold.rows.length > 0) breaches.push(`I10 ${plan.name} is not told of ${untold.rows.map(({ what }) => what).join(', ')}`);
      const { rows } = await pool.query<{ id: string; state: string }>(STATES, [id]);
      const known = new Set(rows.map((row) => row.id));
      const lost = rows.filter((row) => row.state === 'delivered' && !applied.has(row.id));
      const strange = [...applied].filter((one) => !known.has(one));
      const unlike = plan.isDown ? 'delivered' : 'exhausted';
      const wrong = rows.filter(({ state }) => state === unlike).length;
      if (rows.length === 0) breaches.push(`I10 ${plan.name} was told of nothing`);
      if (known.size !== rows.length) breaches.push(`I10 ${plan.name} has ${rows.length} deliveries of ${known.size} events`);
      if (lost.length > 0) breaches.push(`I10 ${lost.length} webhooks of ${plan.name} count as delivered and never came`);
      if (strange.length > 0) breaches.push(`I10 ${strange.length} webhooks of ${plan.name} belong to no event`);
      if (wrong > 0) breaches.push(`I10 ${wrong} webhooks of ${plan.name} are ${unlike}`);
    }
    return breaches;
  }

  /** How many webhooks were applied, and how many are listed as given up. */
  async figures(pool: Pool): Promise<string> {
    const { rows } = await pool.query<{ n: string }>(`SELECT count(*) AS n FROM webhooks.delivery WHERE state = 'exhausted'`);
    const applied = [...this.endpoints.values()].reduce((sum, endpoint) => sum + endpoint.applied.size, 0);
    return `${applied} webhooks applied once each, ${rows[0]?.n} listed as exhausted`;
  }
}
