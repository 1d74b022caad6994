// How fast the X12 codec is, as a share of a floor measured in the same run, and against the npm packages that read X12. Prints what it
// measured; fails when a result is wrong, or a command of the command line program takes more memory than it may.
//   npm run bench:x12 [-- --mb 51 --rounds 5 --memory 5,50,500 --only floor,tokenise --no-peers --json]
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CASES } from './x12/cases.mjs';
import { commandPeaks } from './x12/commands.mjs';
import { generateFile } from './x12/generate.mjs';
import { PEAK_MB, table } from './x12/report.mjs';

const { values } = parseArgs({
  allowNegative: true,
  options: { mb: { type: 'string', default: '51' }, rounds: { type: 'string', default: '5' }, memory: { type: 'string', default: '5,50,500' }, only: { type: 'string', default: '' }, peers: { type: 'boolean', default: true }, json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
if (values.help) {
  console.log('npm run bench:x12 [-- --mb 51: size of the files, --rounds 5, --memory 5,50,500: sizes for the memory table or none, --only floor,tokenise, --no-peers, --json]');
  process.exit(0);
}
const HERE = path.join(import.meta.dirname, 'x12');
/** Claims of a megabyte, of three lines each. */
const CLAIMS_PER_MB = { 835: 1528, '837p': 1212 };
/** Read this much of a small file before its time is told. */
const WARM_MB = 150;
const rounds = Number(values.rounds);
const only = new Set(values.only.split(',').filter(Boolean));
const note = (text) => process.stderr.write(`${text}\n`);

/** The command words that hold a process to one core, where the machine has them. */
const pin = spawnSync('taskset', ['-V']).status === 0 ? ['taskset', '-c', String(os.cpus().length - 1)] : [];

function chosen() {
  const wanted = CASES.filter((one) => (only.size === 0 || only.has(one.name) || one.name === 'floor') && (values.peers || !one.peer));
  if (wanted.some((one) => one.peer)) fetchPeers();
  return wanted.map((one) => ({ ...one, missing: whyMissing(one) }));
}

function fetchPeers() {
  if (existsSync(path.join(HERE, 'peers/node_modules'))) return;
  note('Fetching the npm packages to compare with');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: path.join(HERE, 'peers'), stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) rmSync(path.join(HERE, 'peers/node_modules'), { recursive: true, force: true });
}

function whyMissing({ name, peer }) {
  if (!existsSync(path.join(HERE, 'cases', `${name}.mjs`))) return 'not there yet';
  if (peer && !existsSync(path.join(HERE, 'peers/node_modules', name))) return 'npm could not fetch it';
  return undefined;
}

class Runner {
  constructor(name, ...settings) {
    const [command, ...words] = [...pin, process.execPath, path.join(HERE, 'runner.mjs'), name, ...settings];
    this.process = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.ready = this.answer();
  }

  async answer() {
    const ended = new AbortController();
    const exit = once(this.process, 'exit', { signal: ended.signal }).then(([code]) => { throw new Error(`The process ended with ${code}`); });
    try {
      return (await Promise.race([once(this.process, 'message'), exit]))[0];
    } finally {
      ended.abort();
      exit.catch(() => undefined);
    }
  }

  async run(file, type) {
    await this.ready;
    this.process.send({ file, type });
    return this.answer();
  }

  async stop() {
    if (this.process.exitCode !== null) return;
    const exited = once(this.process, 'exit');
    this.process.disconnect();
    await exited;
  }
}

const right = (result, summary) => (result.segments ?? summary.segments) === summary.segments && result.faults === 0 && Object.entries(result.totals).every(([key, value]) => summary[key] === value);
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** All cases on one kind of file, one round of each after the other; the first round warms up and is dropped. */
async function speeds(cases, type, files) {
  const measured = [];
  const running = [];
  for (const one of cases) {
    if (one.types && !one.types.includes(type)) continue;
    const row = { name: one.name, title: one.title, type, target: one.target, stretch: one.stretch, peer: one.peer ?? false };
    measured.push(row);
    if (one.missing) row.missing = one.missing;
    else running.push({ row, ms: [], file: one.most !== undefined && one.most < Number(values.mb) ? files.small : files.whole, runner: new Runner(one.name) });
  }
  for (let round = 0; round <= rounds; round++) {
    for (const each of running) {
      const result = await each.runner.run(each.file.path, type);
      if (round > 0) each.ms.push(result.ms);
      Object.assign(each.row, { right: (each.row.right ?? true) && right(result, each.file.summary), segments: result.segments, peakMb: result.peakMb });
    }
  }
  const floor = running.find(({ row }) => row.name === 'floor');
  for (const { row, ms, file, runner } of running) {
    await runner.stop();
    row.mb = file.summary.bytes / 1e6;
    row.mbPerSecond = (row.mb / median(ms)) * 1e3;
    // Round by round: other work on the machine slows both.
    row.shareOfFloor = median(ms.map((each, round) => row.mb / each / (floor.file.summary.bytes / 1e6 / floor.ms[round])));
  }
  const best = Math.max(...measured.filter((row) => row.peer && row.shareOfFloor).map((row) => row.shareOfFloor));
  if (Number.isFinite(best)) for (const row of measured) if (row.shareOfFloor) row.timesBestPeer = row.shareOfFloor / best;
  return measured;
}

/**
 * Each case and size in a fresh process, which reads the file until it has read enough for its code to be compiled; the first run is
 * dropped. The heap is set as the command line program sets its own. The floor runs before each run, so that the cost of a megabyte can be told in floors whatever else the machine does.
 */
async function memory(cases, folder) {
  const rows = [];
  if (values.memory === 'none') return rows;
  for (const mb of values.memory.split(',').map(Number)) {
    const file = make(folder, '835', mb);
    const floor = new Runner('floor');
    for (const one of cases.filter((each) => each.memory && !each.missing)) {
      const runner = new Runner(one.name, '--lean');
      const runs = [];
      for (let read = 0; read < WARM_MB || runs.length < 3; read += mb) runs.push({ floor: await floor.run(file.path, '835'), result: await runner.run(file.path, '835') });
      await runner.stop();
      const kept = runs.slice(1);
      rows.push({
        name: one.name, title: one.title, mb,
        peakMb: runs.at(-1).result.peakMb,
        msPerMb: median(kept.map(({ result }) => result.ms)) / (file.summary.bytes / 1e6),
        timesFloor: median(kept.map(({ floor: base, result }) => result.ms / base.ms)),
        right: runs.every(({ result }) => right(result, file.summary)),
      });
    }
    await floor.stop();
    rmSync(file.path);
  }
  return rows;
}

/** The command line program on both kinds of file, in a process for each command. */
async function commands(folder) {
  const rows = [];
  if (values.memory === 'none') return rows;
  for (const mb of values.memory.split(',').map(Number)) {
    for (const type of Object.keys(CLAIMS_PER_MB)) {
      const file = make(folder, type, mb);
      rows.push(...(await commandPeaks(file.path, { type, mb, folder })));
      rmSync(file.path);
    }
  }
  return rows;
}

function make(folder, type, mb) {
  note(`Generating an ${type} of ${mb} MB`);
  const file = path.join(folder, `${mb}.${type}`);
  return { path: file, summary: generateFile(file, { type, claims: Math.max(1, Math.round(mb * CLAIMS_PER_MB[type])) }) };
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'claimwright-bench-x12-'));
try {
  const cases = chosen();
  const mb = Number(values.mb);
  const speed = [];
  for (const type of Object.keys(CLAIMS_PER_MB)) {
    const small = Math.min(mb, ...cases.flatMap(({ most }) => most ?? []));
    const whole = make(folder, type, mb);
    speed.push(...(await speeds(cases, type, { whole, small: small < mb ? make(folder, type, small) : whole })));
  }
  const measured = { node: process.version, cpu: os.cpus()[0]?.model, pinned: pin.length > 0, commit: commit(), rounds, speed, memory: await memory(cases, folder), commands: await commands(folder) };
  console.log(values.json ? JSON.stringify(measured, null, 2) : table(measured));
  const wrong = [...measured.speed, ...measured.memory, ...measured.commands].filter((row) => row.right === false && !row.peer);
  for (const row of wrong) note(`WRONG: ${row.title}, ${row.type ?? `${row.mb} MB`}`);
  const fat = measured.commands.filter(({ peakMb }) => peakMb > PEAK_MB);
  for (const { title, type, mb, peakMb } of fat) note(`MISSED: ${title}, ${type} of ${mb} MB takes ${peakMb.toFixed(0)} MB`);
  if (wrong.length + fat.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
