import type { AddressInfo } from 'node:net';
import type { Database } from '@claimwright/platform-persistence';
import type { Log } from '@claimwright/platform-runtime';
import { createServer } from './server.js';
import { Simulator } from './simulator.js';

export interface SimulatorOptions {
  /** From `openSimulatorDatabase`; the caller closes it after the simulator. */
  db: Database;
  /** 0, the default, takes a free port. */
  port?: number;
  /** Where to listen; this machine only unless told. */
  host?: string;
  /** Another seed makes up other numbers. */
  seed?: string;
  /** From a file to its 835. */
  paymentDelayMs?: number;
  /** From a file to the 835 of its `LATE` claims. */
  lateDelayMs?: number;
  /** Answer every interchange with a TA1; otherwise only where ISA14 asks for it. */
  alwaysTA1?: boolean;
  logger?: Pick<Log, 'info' | 'error'>;
}

export interface RunningSimulator {
  url: string;
  close(): Promise<void>;
}

/** Starts the clearinghouse and its payers. */
export async function startSimulator({ db, logger, port = 0, host = '127.0.0.1', ...settings }: SimulatorOptions): Promise<RunningSimulator> {
  const { seed = 'claimwright', paymentDelayMs = 1_000, lateDelayMs = 60_000, alwaysTA1 = false } = settings;
  const app = createServer(new Simulator(db, { seed, paymentDelayMs, lateDelayMs, alwaysTA1 }), (error) => logger?.error('payer simulator request failed', { error }));
  await app.listen({ port, host });
  const { port: listening } = app.server.address() as AddressInfo;
  logger?.info('payer simulator listening', { host, port: listening });
  return { url: `http://${host}:${listening}`, close: () => app.close() };
}
