import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type ClaimwrightClient, createClient } from '@claimwright/client';
import { removeEmbeddedPostgres } from '@claimwright/platform-persistence';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const MAIN = path.join(REPOSITORY, 'apps/standalone/dist/main.js');
const START_TIMEOUT_MS = 90_000;

export interface StartOptions {
  dataDir: string;
  args?: string[];
  env?: Record<string, string>;
}

/** A data folder of one test, reachable for the embedded server's own account. */
export async function newDataDir(): Promise<string> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'claimwright-journey-'));
  await chmod(dir, 0o755);
  return path.join(dir, 'data');
}

/** With the server on it, should a failed test have left one. */
export async function removeDataDir(dataDir: string): Promise<void> {
  if (existsSync(dataDir)) await removeEmbeddedPostgres(dataDir);
  await rm(path.dirname(dataDir), { recursive: true, force: true });
}

/** The standalone app as a user starts it: a process of its own, spoken to over HTTP only. */
export class StandaloneProcess {
  private static readonly started = new Set<StandaloneProcess>();

  /** Ends what a failed test has left running, so that the run itself can end. */
  static async killAll(): Promise<void> {
    await Promise.all([...StandaloneProcess.started].map((app) => app.kill()));
    StandaloneProcess.started.clear();
  }

  private constructor(
    private readonly child: ChildProcess,
    private readonly dataDir: string,
    private readonly chunks: string[],
  ) {}

  /** Starts the process; answers at once, so that a test can kill it at any moment. */
  static spawn({ dataDir, args = [], env = {} }: StartOptions): StandaloneProcess {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd: REPOSITORY, env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: dataDir, PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
    const app = new StandaloneProcess(child, dataDir, chunks);
    StandaloneProcess.started.add(app);
    return app;
  }

  /** Starts it and waits until it serves. */
  static async start(options: StartOptions): Promise<StandaloneProcess> {
    await rm(path.join(options.dataDir, 'url'), { force: true });
    const app = StandaloneProcess.spawn(options);
    await app.serves();
    return app;
  }

  /** Waits until it serves. */
  serves(): Promise<void> {
    return this.until(async () => existsSync(path.join(this.dataDir, 'url')) && (await fetch(`${await this.url()}/health/ready`)).ok);
  }

  /** Everything it has written to the terminal. */
  get output(): string {
    return this.chunks.join('');
  }

  url(): Promise<string> {
    return this.left('url');
  }

  apiKey(): Promise<string> {
    return this.left('api-key');
  }

  /** The typed client, as an integrator has it. */
  async client(): Promise<ClaimwrightClient> {
    return createClient({ url: await this.url(), apiKey: await this.apiKey() });
  }

  async request(route: string, init: RequestInit = {}): Promise<Response> {
    return fetch((await this.url()) + route, { ...init, headers: { authorization: `Bearer ${await this.apiKey()}`, ...(init.headers as Record<string, string> | undefined) } });
  }

  async get<T>(route: string): Promise<T> {
    const response = await this.request(route);
    if (!response.ok) throw new Error(`GET ${route}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  /** Polls until the condition holds; a refused connection counts as not yet, the process's end as failure. */
  async until(condition: () => Promise<boolean>, timeoutMs = START_TIMEOUT_MS): Promise<void> {
    for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; await sleep(100)) {
      if (this.child.exitCode !== null || this.child.signalCode !== null) throw new Error(`The app ended with ${this.child.exitCode ?? this.child.signalCode}:\n${this.output.slice(-4_000)}`);
      if (await condition().catch(() => false)) return;
    }
    throw new Error(`Not within ${timeoutMs} ms; the app said:\n${this.output.slice(-4_000)}`);
  }

  /** Waits for it to end of its own accord and answers its exit code. */
  async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'close');
    return this.child.exitCode;
  }

  /** Ends it as Ctrl-C does and answers its exit code. */
  async stop(): Promise<number | null> {
    return this.end('SIGTERM');
  }

  /** Ends it as a power cut does. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
    return this.child.exitCode;
  }

  private async left(name: string): Promise<string> {
    return (await readFile(path.join(this.dataDir, name), 'utf8')).trim();
  }
}
