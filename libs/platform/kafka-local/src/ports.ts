import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { hasCode } from './problem.js';

// Below the range that Linux gives to outgoing connections, so that a node finds its ports free when it comes back.
const LOWEST = 20_000;
const HIGHEST = 32_000;

export async function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (hasCode(error, 'EADDRINUSE', 'EACCES') ? resolve(false) : reject(error)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Ports that nobody listens on, for a server that will take them at once and keep them. */
export async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>();
  while (found.size < count) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isFree(port)) found.add(port);
  }
  return [...found];
}
