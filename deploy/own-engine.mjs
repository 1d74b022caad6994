// A Docker engine of one's own, beside whatever else the machine has: its data, socket and process id lie in one folder. It needs root and
// Debian's docker.io. It touches no firewall rule, so its containers reach each other and the machine's ports, and no network beyond.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { has, run } from './commands.mjs';

const WAIT_MS = 60_000;
const BRIDGE = 'docker0';

/** Starts one; answers the environment for its clients and how to stop it. */
export async function startOwnEngine(dir) {
  mkdirSync(dir, { recursive: true });
  const at = (name) => path.join(dir, name);
  const hadBridge = existsSync(`/sys/class/net/${BRIDGE}`);
  const log = openSync(at('dockerd.log'), 'a');
  const engine = spawn('dockerd', [
    '--data-root', at('data'), '--exec-root', at('exec'), '--host', `unix://${at('docker.sock')}`, '--pidfile', at('docker.pid'),
    '--iptables=false', '--ip6tables=false', '--ip-forward=false',
  ], { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  // Debian's client before others: it goes with this engine and builds without a plugin.
  const env = { ...process.env, PATH: `/usr/bin:${process.env.PATH}`, DOCKER_HOST: `unix://${at('docker.sock')}` };
  const ended = new Promise((resolve, reject) => engine.once('exit', resolve).once('error', reject));
  ended.catch(() => undefined);   // told below; it may be over before anybody asks
  const stop = async () => {
    engine.kill('SIGTERM');
    await ended;
    if (!hadBridge && existsSync(`/sys/class/net/${BRIDGE}`)) await run('ip', ['link', 'delete', BRIDGE]);
  };
  for (const deadline = Date.now() + WAIT_MS; Date.now() < deadline; ) {
    if (await has('docker', ['info'], env)) return { env, stop, remove: () => rmSync(dir, { recursive: true, force: true }) };
    if (engine.exitCode !== null) break;
    await Promise.race([ended, sleep(250)]);
  }
  if (engine.exitCode === null) await stop();
  throw new Error(`dockerd does not answer; its log says:\n${readFileSync(at('dockerd.log'), 'utf8').slice(-2_000)}`);
}
