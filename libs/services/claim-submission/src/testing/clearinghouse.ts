import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { httpPartner, TradingPartners } from '@claimwright/platform-edi-transport';
import { acknowledge, read837P, write277CA, write999, writeTA1, type Ack999, type Claim837P, type StatusCode } from '@claimwright/x12';

interface Item { id: string; submitterId: string; type: string; text: string }

/** What a payer says of a claim. */
export interface Word { category: string; status: string; entity?: string; payerClaimNumber?: string; by?: 'PR' | 'AY' }

const REPLY = { interchangeControlNumber: '000000700', createdOn: '2026-03-03', createdTime: '08:00' };

/** A trading partner over real HTTP that answers only what a test tells it to. */
export class Clearinghouse {
  /** Every PUT that arrived, in order, also repeated ones. */
  readonly puts: { submitterId: string; name: string; text: string }[] = [];
  readonly confirmed: string[] = [];
  /** Statuses to answer to the next PUTs instead of taking the file. */
  readonly refusals: number[] = [];
  /** Called when a file has been taken, before that is answered. */
  onTaken: (() => Promise<void>) | undefined;
  private items: Item[] = [];
  private made = 0;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Clearinghouse> {
    const server = createServer((request, response) => void self.handle(request, response));
    const self = new Clearinghouse(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return self;
  }

  partners(): TradingPartners {
    const { port } = this.server.address() as AddressInfo;
    return new TradingPartners([httpPartner({ id: 'clearinghouse', baseUrl: `http://127.0.0.1:${port}`, timeoutMs: 2_000 })]);
  }

  /** The files of a submitter, each once. */
  files(submitterId: string): { name: string; text: string; claims: Claim837P[] }[] {
    const byName = new Map(this.puts.filter((put) => put.submitterId === submitterId).map((put) => [put.name, put.text]));
    return [...byName].map(([name, text]) => ({ name, text, claims: [...read837P(Buffer.from(text))] }));
  }

  /** Puts a file in a mailbox under a new id, or under the one given. */
  post(submitterId: string, type: string, text: string, id = `item-${++this.made}`): string {
    this.items.push({ id, submitterId, type, text });
    return id;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://partner');
    const [, , submitterId = '', place = '', name = ''] = pathname.split('/').map(decodeURIComponent);
    if (request.method === 'PUT') return this.take(response, { submitterId, name, text: Buffer.concat(chunks).toString() });
    if (place === 'mailbox' && name === '') {
      const types = (searchParams.get('types') ?? '').split(',');
      const items = this.items.filter((item) => item.submitterId === submitterId && types.includes(item.type)).map(({ id, type, text }) => ({ id, type, size: text.length }));
      return end(response, 200, JSON.stringify({ items: items.slice(0, Number(searchParams.get('limit'))) }));
    }
    const item = this.items.find(({ id }) => id === name);
    if (request.method === 'DELETE') {
      this.confirmed.push(name);
      this.items = this.items.filter(({ id }) => id !== name);
      return end(response, 204);
    }
    return item ? end(response, 200, item.text) : end(response, 404);
  }

  private async take(response: ServerResponse, put: { submitterId: string; name: string; text: string }): Promise<void> {
    this.puts.push(put);
    const refusal = this.refusals.shift();
    if (refusal !== undefined) return end(response, refusal);
    await this.onTaken?.();
    end(response, 201);
  }
}

function end(response: ServerResponse, status: number, body?: string): void {
  response.writeHead(status, { 'content-type': status === 200 && body?.startsWith('{') ? 'application/json' : 'application/edi-x12' }).end(body);
}

/** The TA1 to a file. */
export function ta1(file: string, code: 'A' | 'R' = 'A'): string {
  return writeTA1(acknowledge(Buffer.from(file), REPLY).map(({ ta1: answer }) => ({ ...answer, code, noteCode: code === 'R' ? '024' : '000' })));
}

/** The 999 to a file; the sets named are rejected, for a fault in one claim where that is told. */
export function ack999(file: string, rejectedSets: readonly string[] = [], faultyClaim?: string): string {
  const groups = acknowledge(Buffer.from(file), REPLY).flatMap((answer) => answer.groups);
  return write999(groups.map((ack): Ack999 => {
    const sets = ack.sets.map((set) => (rejectedSets.includes(set.controlNumber) ? { ...set, code: 'R', errorCodes: ['5'], errors: faultyClaim === undefined ? [] : [faultIn(faultyClaim)] } : set));
    const accepted = sets.filter(({ code }) => code === 'A').length;
    const code = accepted === sets.length ? 'A' : accepted === 0 ? 'R' : 'P';
    return { ...ack, group: { ...ack.group, code, setsAccepted: accepted }, sets };
  }));
}

/** IK3 with the CTX that names the claim. */
function faultIn(claimNumber: string): Ack999['sets'][number]['errors'][number] {
  return { segment: 'NM1', position: 9, loop: '2010BA', code: '8', businessUnits: [{ qualifier: 'CLM01', value: claimNumber }], elements: [{ position: 9, dataElement: '67', code: '7' }] };
}

/** The 277CA to claims of a file. */
export function status277(claims: readonly Claim837P[], word: (claim: Claim837P) => Word | undefined): string {
  const [first] = claims;
  if (!first) throw new Error('There is no claim to speak of');
  const { envelope, header, payer, submitter } = first;
  const said = claims.flatMap((claim) => { const one = word(claim); return one ? [{ claim, one }] : []; });
  const by = said[0]?.one.by ?? 'PR';
  return write277CA([{
    type: '277CA',
    envelope: {
      ...envelope, senderId: envelope.receiverId, receiverId: envelope.senderId, applicationSender: envelope.applicationReceiver, applicationReceiver: envelope.applicationSender,
      guide: '005010X214', acknowledgmentRequested: false,
    },
    header: { purpose: '08', reference: '1', createdOn: '2026-03-03', createdTime: '08:00', kind: 'TH' },
    source: { kind: 'organization', name: payer.name, entity: by, id: { qualifier: by === 'PR' ? 'PI' : '46', value: payer.id }, trace: '1', receivedOn: '2026-03-03', processedOn: '2026-03-03' },
    receiver: {
      kind: 'organization', name: 'CLAIMWRIGHT', id: { qualifier: '46', value: submitter.id }, trace: header.reference ?? '',
      statuses: [{ codes: [{ category: 'A1', status: '20' }], date: '2026-03-03', action: 'WQ', chargeCents: 100 }], totals: {},
    },
    providers: [{
      kind: 'organization', name: 'CLINIC', id: { qualifier: 'XX', value: first.billingProvider.npi ?? '' }, statuses: [], references: [], totals: {},
      claims: said.map(({ claim: { claim, subscriber }, one: { category, status, entity, payerClaimNumber } }) => ({
        patient: { kind: 'person' as const, person: subscriber.kind === 'person' ? subscriber.person : { lastName: '' } },
        claimNumber: claim.number,
        statuses: [{ codes: [code({ category, status, entity })], date: '2026-03-03', action: category === 'A2' || category === 'A1' ? 'WQ' : 'U', chargeCents: claim.chargeCents }],
        ...(payerClaimNumber === undefined ? {} : { payerClaimNumber }),
        references: [], lines: [],
      })),
    }],
  }]);
}

function code({ category, status, entity }: Word): StatusCode {
  return { category, status, ...(entity === undefined ? {} : { entity }) };
}
