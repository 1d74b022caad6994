#!/usr/bin/env node
// Spoils X12 files and sees that nothing but X12Error comes of it, in time and memory; runs from the sources.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BOMBS, chunksOfBomb } from '../src/testing/bombs.ts';
import { FuzzFailure, runCase } from '../src/testing/fuzz.ts';
import { corpus } from '../src/testing/hostile-files.ts';
import { MACHINE_NAMES, tryMachine } from '../src/testing/machines.ts';

const HELP = `npm run fuzz:x12 -- [--cases 1000000] [--seed N] [--from N] [--samples FOLDER] [--bombs MB] [--out FOLDER]

Runs so many spoilt files through the scanner, inspector, validator, acknowledger, typed reader and writer, and redactor.
--seed     another seed, other files; today's day unless given. --from begins at a later case of it.
--samples  more files to spoil (*.edi); $X12_SAMPLES unless given. Cases of a seed are the same with the same samples only.
--bombs    MB of each thing that comes in without end, 100 unless given, 0 for none. Time per MB may grow by 1.3 from 1 MB on,
           memory to 256 MB.
--out      where a file that went wrong is put; fuzz-failures unless given.
Exits 1 when a case fails, and says which.`;
const MEMORY_MAX_MB = 256;
const GROWTH_MAX = 1.3;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const megabytes = () => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

function main() {
  const day = String(Math.floor(Date.now() / 86_400_000));
  const text = (value) => ({ type: 'string', default: value });
  const { values } = parseArgs({ options: { cases: text('1000000'), seed: text(day), from: text('0'), samples: text(process.env.X12_SAMPLES ?? ''), bombs: text('100'), out: text('fuzz-failures'), help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  const numbers = { cases: Number(values.cases), seed: Number(values.seed), from: Number(values.from), bombs: Number(values.bombs) };
  for (const [name, value] of Object.entries(numbers)) if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} is a whole number: ${values[name]}`);
  const failed = fuzz(numbers, samplesIn(values.samples), values.out) + bombs(numbers.bombs);
  process.exitCode = failed > 0 ? 1 : 0;
}

function samplesIn(folder) {
  if (folder === '' || !existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.edi')).sort().map((name) => readFileSync(path.join(folder, name))).filter(({ length }) => length < 16_000);
}

function fuzz({ cases, seed, from }, samples, out) {
  const files = corpus(samples);
  const started = performance.now();
  const counts = { refused: 0, failed: 0, slowest: 0, slowestCase: from };
  let told = started;
  const base = megabytes();
  for (let number = from; number < from + cases; number++) {
    try {
      const { ms, refused } = runCase(files, seed, number);
      if (refused) counts.refused++;
      if (ms > counts.slowest) Object.assign(counts, { slowest: ms, slowestCase: number });
    } catch (error) {
      if (!(error instanceof FuzzFailure)) throw error;
      counts.failed++;
      mkdirSync(out, { recursive: true });
      const file = path.join(out, `${seed}-${number}-${error.failed.machine}.edi`);
      writeFileSync(file, error.failed.bytes);
      console.error(`${error.message}\n  the file: ${file}; again: --seed ${seed} --from ${number} --cases 1\n${error.cause?.stack ?? ''}`);
    }
    if (performance.now() - told < 5_000) continue;
    told = performance.now();
    console.error(`${number + 1 - from} of ${cases} cases, ${counts.failed} failed, ${Math.round((told - started) / 1000)} s`);
  }
  const grown = megabytes() - base;
  if (grown > MEMORY_MAX_MB) counts.failed++;
  console.log(`seed ${seed}, cases ${from} to ${from + cases - 1}, ${files.length} files spoilt: ${counts.failed} failed, ${counts.refused} refused, slowest ${Math.round(counts.slowest)} ms (case ${counts.slowestCase}), memory grown by ${Math.round(grown)} MB, ${Math.round((performance.now() - started) / 1000)} s`);
  return counts.failed;
}

/** Each bomb by each machine: refused early, or read at a steady pace in steady memory. */
function bombs(size) {
  if (size === 0) return 0;
  let failed = 0;
  for (const bomb of BOMBS) {
    for (const machine of MACHINE_NAMES) {
      explode(bomb, machine, 1);
      const small = Math.min(explode(bomb, machine, 1).ms, explode(bomb, machine, 1).ms);
      let { ms, peak } = explode(bomb, machine, size);
      // What else the machine does disturbs the caches; what grows, grows each time.
      for (let again = 0; again < 2 && ms / size / small > GROWTH_MAX; again++) ms = Math.min(ms, explode(bomb, machine, size).ms);
      const growth = ms / size / small;
      const bad = peak > MEMORY_MAX_MB || (growth > GROWTH_MAX && ms > 1_000);
      if (bad) failed++;
      console.log(`${bad ? 'FAILED ' : ''}${size} MB of ${bomb.name}, ${machine}: ${Math.round(ms)} ms of work, ${growth.toFixed(2)} times as long per MB as 1 MB, ${Math.round(peak)} MB of memory`);
    }
  }
  return failed;
}

/** Milliseconds of the processor so far. */
function work() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function explode(bomb, machine, size) {
  const base = megabytes();
  let peak = 0;
  let chunks = 0;
  let watching = 0;
  function* watched() {
    for (const chunk of chunksOfBomb(bomb, size * 1e6)) {
      if (chunks++ % 256 === 255) {
        const from = work();
        peak = Math.max(peak, megabytes() - base);
        watching += work() - from;
      }
      yield chunk;
    }
  }
  const from = work();
  tryMachine(machine, watched());
  return { ms: work() - from - watching, peak };
}

main();
