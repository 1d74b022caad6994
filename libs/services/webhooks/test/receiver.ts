import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A webhook as it came in. */
export interface Received {
  id: string;
  headers: IncomingHttpHeaders;
  body: string;
  event: { id: string; type: string; timestamp: string; sequence: number; data: Record<string, unknown>; test?: boolean };
  /** By `performance.now()`. */
  atMs: number;
}

type Answer = (received: Received, response: ServerResponse) => void;

const accept: Answer = (_, response) => void response.writeHead(204).end();

/** Somebody who receives webhooks over HTTP, keeps them in the order in which they came, and answers as the test wants. */
export class Receiver {
  readonly received: Received[] = [];
  /** How many requests are unanswered, and the most there ever were. */
  open = 0;
  openMax = 0;
  answer: Answer = accept;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Receiver> {
    const server = createServer();
    const self = new Receiver(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      self.openMax = Math.max(self.openMax, ++self.open);
      response.on('close', () => { self.open--; });
      request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        const body = Buffer.concat(chunks).toString();
        const received: Received = { id: String(request.headers['webhook-id']), headers: request.headers, body, event: JSON.parse(body) as Received['event'], atMs: performance.now() };
        self.received.push(received);
        self.answer(received, response);
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return self;
  }

  /** Where it listens. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hooks`;
  }

  /** Answers so from now on. */
  answers(status: number, headers: Record<string, string> = {}, body = ''): void {
    this.answer = (_, response) => void response.writeHead(status, headers).end(body);
  }

  accepts(): void {
    this.answer = accept;
  }

  of(id: string): Received[] {
    return this.received.filter((one) => one.id === id);
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
