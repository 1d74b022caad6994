import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const PROGRAM = path.join(import.meta.dirname, '../../apps/cli/bin/claimwright.mjs');
const TELL_PEAK = path.join(import.meta.dirname, 'tell-peak.mjs');
/** The commands that take a file of any size. */
const COMMANDS = ['scan', 'scan --validate', 'inspect', 'validate', 'ack', 'ack --277ca', 'redact', 'roundtrip', 'json'];
/** JSON is this many times its file, so that `edi` is given that of a smaller one only. */
const JSON_MOST_MB = 60;

/** Each command of the command line program on one file, with its peak in MB; `right` where it found nothing wrong in it. */
export async function commandPeaks(file, { type, mb, folder }) {
  const rows = [];
  const json = path.join(folder, `${mb}.json`);
  for (const command of COMMANDS) rows.push(await measured(command, file, { type, mb, to: command === 'json' ? json : path.join(folder, 'out') }));
  if (mb <= JSON_MOST_MB) rows.push(await measured('edi', json, { type, mb, to: path.join(folder, 'out') }));
  rmSync(json);
  rmSync(path.join(folder, 'out'));
  return rows;
}

async function measured(command, file, { type, mb, to }) {
  const out = openSync(to, 'w');
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', TELL_PEAK, PROGRAM, 'x12', ...command.split(' '), file], { stdio: ['ignore', out, 'inherit', 'pipe'] });
  const [peak, [code]] = await Promise.all([text(child.stdio[3]), once(child, 'exit')]);
  closeSync(out);
  return { title: `x12 ${command}`, type, mb, peakMb: Number(peak), msPerMb: (performance.now() - started) / mb, right: code === 0 };
}
