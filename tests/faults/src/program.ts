import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { becomes } from './wait.js';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const START_MS = 120_000;

export interface ProgramSettings {
  name: string;
  /** What Node is given. */
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  /** Everything it writes is kept here, to be searched for what no log may hold. */
  logFile: string;
  /** The port in a line of its output, once it serves. */
  portIn(line: string): number | undefined;
}

/** A program under supervision: started, frozen, thawed, asked to end and killed, as often as wanted. */
export class Program {
  private static readonly running = new Set<Program>();
  private child: ChildProcess | undefined;
  private port: number | undefined;
  private frozen = false;
  private mayDie = false;
  private wasEnded = false;
  private tail: string[] = [];
  /** How often the process ended though nobody had told it to, and the last such end. */
  readonly surprises: string[] = [];

  /** Kills whatever is left over, so that a run that failed leaves nothing behind. */
  static async killAll(): Promise<void> {
    await Promise.all([...Program.running].map((program) => program.kill()));
  }

  constructor(readonly settings: ProgramSettings) {}

  get pid(): number | undefined {
    return this.isUp ? this.child?.pid : undefined;
  }

  get isUp(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  get isFrozen(): boolean {
    return this.frozen;
  }

  /** True where it is down and nobody ended it from outside. */
  get diedByItself(): boolean {
    return !this.isUp && !this.wasEnded;
  }

  /** Where it serves; undefined while it does not. */
  get url(): string | undefined {
    return this.isUp && !this.frozen && this.port !== undefined ? `http://127.0.0.1:${this.port}` : undefined;
  }

  /** Starts it and does not wait; `mayDie` where a failpoint is to end it. */
  start({ env = {}, mayDie = false }: { env?: Readonly<Record<string, string>>; mayDie?: boolean } = {}): void {
    if (this.isUp) throw new Error(`${this.settings.name} runs already`);
    const { FAILPOINT: _f, WITHOUT_GUARD: _g, ...inherited } = process.env;
    this.port = undefined;
    this.frozen = false;
    this.mayDie = mayDie;
    this.wasEnded = false;
    const child = spawn(process.execPath, ['--no-warnings', ...this.settings.args], { cwd: ROOT, env: { ...inherited, NODE_OPTIONS: '', ...this.settings.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    Program.running.add(this);
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', (line) => this.heard(line));
    child.on('exit', (code, signal) => {
      Program.running.delete(this);
      // A failpoint kills; any other end is one that nobody asked for.
      if (!this.wasEnded && !(this.mayDie && signal === 'SIGKILL')) this.surprises.push(`${this.settings.name} ended with ${signal ?? code}:\n${this.tail.join('\n')}`);
    });
  }

  async serves(timeoutMs = START_MS): Promise<void> {
    if (await becomes(() => this.url !== undefined || !this.isUp, timeoutMs, 10) && this.isUp) return;
    throw new Error(`${this.settings.name} did not come to serve:\n${this.tail.join('\n')}`);
  }

  /** Resolves when it is gone, by a failpoint or otherwise; false where it was not in time. */
  gone(timeoutMs: number): Promise<boolean> {
    return becomes(() => !this.isUp, timeoutMs, 10);
  }

  /** Ends it as a power cut does. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** Asks it to end. */
  terminate(): Promise<void> {
    return this.end('SIGTERM');
  }

  freeze(): void {
    this.child?.kill('SIGSTOP');
    this.frozen = true;
  }

  thaw(): void {
    this.child?.kill('SIGCONT');
    this.frozen = false;
  }

  /** True where it is frozen, by us or by itself. */
  isStopped(): boolean {
    return this.pid !== undefined && /^State:\tT/m.test(readFileSync(`/proc/${this.pid}/status`, 'utf8'));
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || !this.isUp) return;
    this.wasEnded = true;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }

  private heard(line: string): void {
    appendFileSync(this.settings.logFile, `${line}\n`);
    this.tail = [...this.tail.slice(-30), line];
    this.port ??= this.settings.portIn(line);
  }
}

/** The port of a line of JSON that tells one. */
export function portOfJson(line: string): number | undefined {
  if (!line.startsWith('{')) return undefined;
  const { port } = JSON.parse(line) as { port?: unknown };
  return typeof port === 'number' ? port : undefined;
}

/** The arguments that run a TypeScript file of ours without a build. */
export const fromSource = (file: string): string[] => ['--import', './tools/sources.mjs', path.relative(ROOT, file)];
