// Starts programs, shows what they say under their names, starts again those that end, and stops them all.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const RESTART_MS = 1_000;
const READY_MS = 120_000;

/** A program that was to end well did not; it has said why itself. */
export class ProgramFailed extends Error {}

export class Supervisor {
  #children = new Map();
  #stopping = new AbortController();
  #out;
  #cwd;

  /** @param {{ cwd: string, out?: (line: string) => void }} options */
  constructor({ cwd, out = (line) => void process.stdout.write(`${line}\n`) }) {
    this.#cwd = cwd;
    this.#out = out;
  }

  /** Runs a program to its end; throws unless its status is 0, and answers its output. */
  async once(name, { args, env }, { quiet = false } = {}) {
    const child = this.#spawn(name, args, env, !quiet);
    const lines = [];
    createInterface(child.stdout).on('line', (line) => lines.push(line));
    const [code, signal] = await once(child, 'close');
    this.#children.delete(name);
    if (code !== 0) throw new ProgramFailed(`${name} ended with ${code ?? signal}`);
    return lines.join('\n');
  }

  /** Keeps a program running until `stop`. */
  keep(name, { args, env }) {
    const child = this.#spawn(name, args, env, true);
    child.once('close', (code, signal) => {
      if (this.#stopping.signal.aborted) return;
      this.#out(`${label(name)}ended with ${code ?? signal}; it is started again`);
      sleep(RESTART_MS, undefined, { signal: this.#stopping.signal }).then(() => this.keep(name, { args, env }), () => undefined);
    });
  }

  /** Waits until an address answers with success. */
  async ready(name, url) {
    for (const deadline = Date.now() + READY_MS; Date.now() < deadline; await sleep(100, undefined, { signal: this.#stopping.signal })) {
      const answer = await fetch(url, { signal: AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(5_000)]) }).catch(() => undefined);
      if (answer?.ok) return;
    }
    throw new Error(`${name} is not ready within ${READY_MS / 1000} s`);
  }

  /** Ends everything in order. */
  async stop() {
    this.#stopping.abort();
    await Promise.all([...this.#children.values()].filter((child) => child.exitCode === null && child.signalCode === null).map((child) => {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      return closed;
    }));
  }

  #spawn(name, args, env, shows) {
    // Of this program's own environment only what programs need to start at all: the rest would be in no container either.
    const { PATH, HOME, TMPDIR } = process.env;
    // A group of its own: Ctrl-C at a terminal reaches this program alone, which then ends the others in order.
    const child = spawn(process.execPath, args, { cwd: this.#cwd, env: { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    this.#children.set(name, child);
    for (const stream of shows ? [child.stdout, child.stderr] : [child.stderr]) createInterface(stream).on('line', (line) => this.#out(label(name) + line));
    return child;
  }
}

const label = (name) => `${name.padEnd(18)}| `;
