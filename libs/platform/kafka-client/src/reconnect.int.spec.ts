import { createRequire } from 'node:module';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import './index.js';

interface Connection { connect(): Promise<unknown>; disconnect(): Promise<unknown>; isConnected(): boolean; requestQueue: { fulfillRequest(answer: { correlationId: number; payload: Buffer }): void } }

const require = createRequire(import.meta.url);
const SILENT = { namespace: () => SILENT, debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const socketFactory = ({ host, port, onConnect }: { host: string; port: number; onConnect: () => void }) => connect({ host, port }, onConnect);
const answer = (correlationId: number): Buffer => Buffer.from([0, 0, 0, 8, 0, 0, 0, correlationId, 1, 2, 3, 4]);

let broker: Server;
afterEach(() => { broker.close(); });

describe('a connection that broke in the middle of an answer', () => {
  it('reads the answers of its next socket from their beginning', async () => {
    // The first socket brings seven bytes of an answer and is reset; the second brings a whole one.
    let sockets = 0;
    broker = createServer((socket) => {
      sockets += 1;
      if (sockets > 1) socket.write(answer(7));
      else socket.write(answer(3).subarray(0, 7), () => setImmediate(() => socket.resetAndDestroy()));
    });
    await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
    const Connection = require('kafkajs/src/network/connection.js') as new (options: object) => Connection;
    const connection = new Connection({ host: '127.0.0.1', port: (broker.address() as AddressInfo).port, logger: SILENT, socketFactory, connectionTimeout: 1000, requestTimeout: 1000 });
    const answered = new Promise((resolve) => { connection.requestQueue.fulfillRequest = resolve; });
    await connection.connect();
    const { socket: first } = connection as unknown as { socket: ReturnType<typeof connect> };
    await new Promise((resolve) => { first.once('close', resolve); });
    await connection.connect();
    expect(await answered).toMatchObject({ correlationId: 7, payload: Buffer.from([1, 2, 3, 4]) });
    await connection.disconnect();
  }, 5000);
});
