import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { type OrgId } from '@claimwright/kernel';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sample } from '../../test/sample-service.js';
import { systemActor } from './actor.js';
import { type Database, openDatabase } from './database.js';

const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);
const FIELDS = Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0');
const TERMINATED = Buffer.concat([Buffer.from([0x45, 0, 0, 0, 4 + FIELDS.length]), FIELDS]);

let t: TestDatabase;
let org: OrgId;
let wire: Server;
let db: Database;
let terminates = false;

beforeAll(async () => {
  t = await testDatabase(sample);
  org = await t.organisation();
  const { hostname, port } = new URL(t.url);
  // Postgres may end a connection right after it has opened it; a client that is slow then reads both in one piece.
  wire = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) socket.on('error', () => undefined).on('close', () => { near.destroy(); far.destroy(); });
    near.pipe(far);
    far.on('data', (chunk: Buffer) => {
      if (terminates && chunk.includes(READY)) near.end(Buffer.concat([chunk, TERMINATED]));
      else near.write(chunk);
    });
  });
  await new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve));
  const url = new URL(t.url);
  [url.hostname, url.port] = ['127.0.0.1', String((wire.address() as AddressInfo).port)];
  db = await openDatabase(sample, { url: url.href, keyRing: t.keyRing, poolMax: 2 });
});
afterAll(async () => {
  await db.close();
  wire.close();
  await t.close();
});

describe('a database whose connection is ended as soon as it is open', () => {
  it('fails the work that wanted it, and not the process', async () => {
    await db.transaction(systemActor(org, 'test'), async (tx) => {
      terminates = true;   // the first connection is taken, so the next work opens one
      await expect(db.system('SELECT 1')).rejects.toThrow();
      terminates = false;
      await tx.query('SELECT 1');
    });
    expect(await db.system('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
