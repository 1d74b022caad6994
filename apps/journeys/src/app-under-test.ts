import { setTimeout as sleep } from 'node:timers/promises';
import { type ClaimwrightClient, createClient } from '@claimwright/client';
import { newDataDir, removeDataDir, StandaloneProcess } from './standalone-process.js';

/** The app that a journey speaks to, over HTTP only. */
export interface AppUnderTest {
  /** As an integrator has it. */
  client: ClaimwrightClient;
  /** For what no client would send. */
  request(route: string, init?: RequestInit): Promise<Response>;
  until(condition: () => Promise<boolean>, timeoutMs?: number): Promise<void>;
  stop(): Promise<void>;
}

/** The one at `CLAIMWRIGHT_URL`, with the key in `CLAIMWRIGHT_API_KEY` of an organisation that has nothing yet; otherwise a standalone of this test's own. */
export async function appUnderTest(): Promise<AppUnderTest> {
  const { CLAIMWRIGHT_URL: url, CLAIMWRIGHT_API_KEY: key } = process.env;
  if (url !== undefined && key !== undefined) return runningApp(url, key);
  return standaloneApp();
}

async function standaloneApp(): Promise<AppUnderTest> {
  const dataDir = await newDataDir();
  const stop = async (): Promise<void> => {
    await StandaloneProcess.killAll();
    await removeDataDir(dataDir);
  };
  try {
    const app = await StandaloneProcess.start({ dataDir, args: ['--no-sandbox'] });
    return { client: await app.client(), request: (route, init) => app.request(route, init), until: (condition, timeoutMs) => app.until(condition, timeoutMs), stop: () => app.stop().then(stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

function runningApp(url: string, key: string): AppUnderTest {
  return {
    client: createClient({ url, apiKey: key }),
    request: (route, init = {}) => fetch(url + route, { ...init, headers: { authorization: `Bearer ${key}`, ...(init.headers as Record<string, string> | undefined) } }),
    async until(condition, timeoutMs = 90_000) {
      for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; await sleep(100)) if (await condition().catch(() => false)) return;
      throw new Error(`Not within ${timeoutMs} ms`);
    },
    stop: async () => undefined,
  };
}
