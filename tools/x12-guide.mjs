// The guide to `claimwright x12` with what its examples really print: each `$` line of a console block is run in docs/guides/x12.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const GUIDE = 'docs/guides/x12-cli.md';

/** What differs from run to run: times, speeds and the moment at which an answer is made. */
const PASSING = [
  [/\b[\d.]+ (ms|s), \d+ MB\/s/g, 'TIME'],
  [/\*\d{6}\*\d{4}\*\^/g, 'MOMENT'],
  [/\*\d{8}\*\d{4}\*(?=\d+\*X\*)/g, 'MOMENT'],
];
const lasting = (text) => PASSING.reduce((kept, [pattern, name]) => kept.replace(pattern, name), text);

/** The guide as it should be; what an example printed before stands where only passing things differ. */
export function renderX12Guide() {
  const text = readFileSync(path.join(root, GUIDE), 'utf8').replace(/(?<=^```console\n).*?(?=^```$)/gms, (block) =>
    block
      .split(/^(?=\$ )/m)
      .map((example) => {
        const command = example.slice(2, example.indexOf('\n'));
        const printed = `$ ${command}\n${run(command)}`;
        return lasting(printed) === lasting(example) ? example : printed;
      })
      .join(''),
  );
  return [{ path: GUIDE, text }];
}

function run(command) {
  const program = `"${process.execPath}" "${path.join(root, 'apps/cli/bin/claimwright.mjs')}"`;
  const { status, stdout, stderr, error } = spawnSync('bash', ['-c', command.replaceAll('npx claimwright', program)], { cwd: path.join(root, 'docs/guides/x12'), encoding: 'utf8' });
  if (error) throw error;
  if (status > 1) throw new Error(`An example of ${GUIDE} does not work: ${command}\n${stderr}`);
  return stdout + stderr;
}
