import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FaultProxy } from './proxy.js';
import { becomes } from './wait.js';

let echo: Server;
let proxy: FaultProxy;
let got: Buffer[] = [];
const sockets: Socket[] = [];

beforeEach(async () => {
  got = [];
  echo = createServer((socket) => socket.on('error', () => undefined).on('data', (chunk) => { got.push(chunk); socket.write(chunk); }));
  await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
  proxy = await FaultProxy.open({ host: '127.0.0.1', port: (echo.address() as AddressInfo).port });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await proxy.close();
  echo.close();
});

async function open(): Promise<{ socket: Socket; text(): string; code(): string | undefined }> {
  const socket = connect(proxy.port, '127.0.0.1');
  sockets.push(socket);
  const chunks: Buffer[] = [];
  let code: string | undefined;
  socket.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', (error: NodeJS.ErrnoException) => { code = error.code; });
  await once(socket, 'connect');
  return { socket, text: () => Buffer.concat(chunks).toString(), code: () => code };
}

describe('a wire with faults', () => {
  it('carries everything while nothing is wrong', async () => {
    const { socket, text } = await open();
    const sent = 'x'.repeat(500_000);
    socket.write(sent);
    expect(await becomes(() => text() === sent, 5000)).toBe(true);
  });

  it('is slow by the latency on each side', async () => {
    const { socket, text } = await open();
    proxy.poison({ kind: 'latency', ms: 80 });
    const begun = performance.now();
    socket.write('late');
    expect(await becomes(() => text() === 'late', 5000, 1)).toBe(true);
    expect(performance.now() - begun).toBeGreaterThan(150);
  });

  it('carries no more than its bandwidth', async () => {
    const { socket, text } = await open();
    proxy.poison({ kind: 'bandwidth', bytesPerSecond: 10_000 }, ['up']);
    const begun = performance.now();
    socket.write('x'.repeat(3000));
    expect(await becomes(() => text().length === 3000, 5000, 1)).toBe(true);
    expect(performance.now() - begun).toBeGreaterThan(200);
  });

  it('slices what it carries', async () => {
    const { socket, text } = await open();
    proxy.poison({ kind: 'slicer', bytes: 3 }, ['up']);
    const sent = 'abcdefgh'.repeat(50);
    socket.write(sent);
    expect(await becomes(() => text() === sent, 5000)).toBe(true);
    // The system may put some of the pieces together again, but not all.
    expect(got.length).toBeGreaterThan(5);
  });

  it('swallows one way only, and lets go when it is mended', async () => {
    const { socket, text, code } = await open();
    proxy.poison({ kind: 'blackhole' }, ['down']);
    socket.write('heard');
    expect(await becomes(() => Buffer.concat(got).toString() === 'heard', 5000)).toBe(true);
    expect([text(), code()]).toEqual(['', undefined]);
    proxy.mend();
    socket.write(' again');
    expect(await becomes(() => text() === ' again', 5000)).toBe(true);
  });

  it('breaks in the middle of an answer', async () => {
    const { socket, text, code } = await open();
    proxy.poison({ kind: 'reset', afterBytes: 4 }, ['down']);
    socket.write('abcdefgh');
    expect(await becomes(() => code() === 'ECONNRESET', 5000)).toBe(true);
    expect('abcd'.startsWith(text())).toBe(true);
  });

  it('ends in order after so many bytes', async () => {
    const { socket, text, code } = await open();
    proxy.poison({ kind: 'limit_data', bytes: 4 }, ['down']);
    socket.write('abcdefgh');
    await once(socket, 'close');
    expect([text(), code()]).toEqual(['abcd', undefined]);
  });

  it('is cut for those who have it and those who try', async () => {
    const { code } = await open();
    proxy.cut();
    expect(await becomes(() => code() === 'ECONNRESET', 5000)).toBe(true);
    const second = connect(proxy.port, '127.0.0.1');
    sockets.push(second);
    await expect(once(second, 'end')).rejects.toThrow('ECONNRESET');
    proxy.mend();
    const { socket, text } = await open();
    socket.write('back');
    expect(await becomes(() => text() === 'back', 5000)).toBe(true);
  });
});
