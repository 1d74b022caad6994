import { InvalidArgumentError, Option, type Command } from 'commander';
import type { AckFlags } from './ack.js';
import type { CommonFlags } from './each-file.js';
import type { EdiFlags } from './edi.js';
import type { InspectFlags } from './inspect.js';
import type { JsonFlags } from './json.js';
import type { RedactFlags } from './redact.js';
import type { ScanFlags } from './scan.js';
import type { ValidateFlags } from './validate.js';

type SetExit = (code: number) => void;
type Make = (name: string, description: string, ...examples: string[]) => Command;

const EXIT_CODES = '\nExit codes: 0 clean, 1 findings, 2 not X12 or unusable; with several files the highest.';
const ALLOW_WARNINGS = 'exit 0 where nothing but warnings is found';

/** Adds `x12` and its commands. Each is loaded when it runs: the guides and code lists are for those that ask them. */
export function addX12(program: Command, setExit: SetExit): void {
  const x12 = program.command('x12').description('Read, check, convert and answer X12 files; needs no running app.').exitOverride().addHelpText('after', EXIT_CODES);
  const make: Make = (name, description, ...examples) =>
    x12
      .command(name)
      .description(description)
      .argument('<files...>', 'files, or - for standard input')
      .option('--json', 'one JSON document a file, one a line')
      .option('-q, --quiet', 'no progress line on long files')
      .addHelpText('after', `\nExamples:\n${examples.map((example) => `  npx claimwright x12 ${name} ${example}`).join('\n')}\n${EXIT_CODES}`)
      .exitOverride();
  addReading(make, setExit);
  addChecking(make, setExit);
  addConverting(make, setExit);
}

function addReading(make: Make, setExit: SetExit): void {
  make('inspect', 'Show envelopes, transaction sets, guides, loops, counts and money.', 'claims.837', '--depth 3 remits/*.835', '--json - < claims.837')
    .option('--depth <levels>', 'of the tree: 1 interchanges, 2 groups, 3 sets, 4 and more their loops; JSON has all', wholeNumber)
    .action(async (files: string[], flags: InspectFlags) => setExit(await (await import('./inspect.js')).inspectFiles(files, flags)));
  make('scan', 'Read, place and count as fast as can be, and tell the speed.', 'claims.837', '--validate --json remits/*.835')
    .option('--no-loops', 'only find segments, do not place them in loops')
    .option('--validate', 'check everything that `validate` checks, and only count what it finds')
    .option('--allow-warnings', `${ALLOW_WARNINGS}, with --validate`)
    .action(async (files: string[], flags: ScanFlags) => setExit(await (await import('./scan.js')).scanFiles(files, flags)));
}

function addChecking(make: Make, setExit: SetExit): void {
  make('validate', 'Tell every fault: envelope, guide, balance, situations and code lists.', 'claims.837', '--snip 2 --json - < claims.837', '--values remit.835')
    .addOption(snipOption())
    .option('--code-dates', 'warn of codes that are on their list, but not on the date of service')
    .option('--allow-warnings', ALLOW_WARNINGS)
    .option('--values', 'show offending values, which may be patient data; JSON has them anyway')
    .option('--no-values', 'leave offending values out of the JSON')
    .action(async (files: string[], flags: ValidateFlags) => setExit(await (await import('./validate.js')).validateFiles(files, flags)));
  make('ack', 'Write the acknowledgements that the files are owed: TA1 and 999.', 'claims.837', '--277ca -o answer.edi claims.837', '--997 --control 4711 - < old.837')
    .option('--ta1', 'a TA1 for each interchange, not only where ISA14 asks for it or the envelope is at fault')
    .option('--997', 'a 997 instead of the 999')
    .option('--277ca', 'a 277CA besides, with a verdict on each claim of an 837')
    .option('-o, --output <file>', 'write the answers here and a line for each file to standard output')
    .option('--control <number>', 'ISA13 of the first answer; counts on from there (default: ISA13 of the first interchange)', controlNumber)
    .option('--no-values', 'do not copy offending values into IK404 and CTX')
    .addOption(snipOption())
    .option('--allow-warnings', ALLOW_WARNINGS)
    .action(async (files: string[], flags: AckFlags) => setExit(await (await import('./ack.js')).acknowledgeFiles(files, { ...flags, now: new Date() })));
}

function addConverting(make: Make, setExit: SetExit): void {
  make('json', 'Print what stands in X12 files as typed JSON.', 'remit.835', '--no-layout --json remits/*.835')
    .option('--no-layout', 'leave out how things were written where there is more than one way; `edi` then writes them its own way')
    .action(async (files: string[], flags: JsonFlags) => setExit(await (await import('./json.js')).filesToJson(files, flags)));
  make('edi', 'Write X12 from the JSON that `x12 json` prints.', 'remit.json', '-o remit.835 - < remit.json')
    .option('-o, --output <file>', 'write here instead of to standard output')
    .addOption(new Option('--characters <set>', 'the characters that values may have; others are refused').choices(['basic', 'extended', 'utf8']).default('extended'))
    .action(async (files: string[], flags: EdiFlags) => setExit(await (await import('./edi.js')).filesToEdi(files, flags)));
  make('roundtrip', 'Read, turn into JSON and back, write, and tell whether the bytes are the same.', 'remit.835', '--json remits/*.835').action(async (files: string[], flags: CommonFlags) =>
    setExit(await (await import('./roundtrip.js')).roundtripFiles(files, flags)),
  );
  make('redact', 'Write files again with names, numbers, addresses and dates replaced, as valid as they were, to be shown to others.', 'claims.837 > shareable.837', '--out-dir shareable remits/*.835')
    .option('-o, --output <file>', 'write here instead of to standard output')
    .option('--out-dir <folder>', 'write each file under its own name into this folder')
    .option('--key <words>', 'the same words make the same replacements; without them nobody can make them again')
    .option('--shift-days <days>', 'move every date by so many days (default: whole weeks into the past, drawn from the key)', dayCount)
    .action(async (files: string[], flags: RedactFlags) => setExit(await (await import('./redact.js')).redactFiles(files, flags)));
}

function snipOption(): Option {
  return new Option('--snip <type>', 'the highest SNIP type to check: 1 syntax, 2 guide, 3 balance, 4 situations, 5 code lists').default(5).argParser((text: string) => {
    if (!/^[1-5]$/.test(text)) throw new InvalidArgumentError('Give 1, 2, 3, 4 or 5.');
    return Number(text);
  });
}

function controlNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Give a number of one to nine digits.');
  return Number(text);
}

function dayCount(text: string): number {
  if (!/^[+-]?\d{1,5}$/.test(text)) throw new InvalidArgumentError('Give a number of days, such as -28.');
  return Number(text);
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(text);
}
