import { InvalidArgumentError, type Command } from 'commander';
import type { InspectFlags } from './inspect.js';
import type { ScanFlags } from './scan.js';

/** Adds `x12` and its commands. Each is loaded when it runs: the guides and code lists are for those that ask them. */
export function addX12(program: Command, setExit: (code: number) => void): void {
  const x12 = program.command('x12').description('Read, check, convert and answer X12 files; needs no running app.').exitOverride().addHelpText('after', EXIT_CODES);
  const command = (name: string, description: string, example: string): Command =>
    x12
      .command(name)
      .description(description)
      .argument('<files...>', 'files, or - for standard input')
      .option('--json', 'one JSON document a file, one a line')
      .option('-q, --quiet', 'no progress line on long files')
      .addHelpText('after', `\nExamples:\n${example.replace(/^/gm, '  npx claimwright x12 ')}\n${EXIT_CODES}`)
      .exitOverride();

  command('inspect', 'Show envelopes, transaction sets, guides, loops, counts and money.', 'inspect claims.837\ninspect --depth 3 remits/*.835\ninspect --json - < claims.837')
    .option('--depth <levels>', '1 interchanges, 2 groups, 3 sets, 4 and more their loops', wholeNumber)
    .action(async (files: string[], flags: InspectFlags) => setExit(await (await import('./inspect.js')).inspectFiles(files, flags)));
  command('scan', 'Read, place and count as fast as can be, and tell the speed.', 'scan claims.837\nscan --validate --json remits/*.835')
    .option('--no-loops', 'only find segments, do not place them in loops')
    .action(async (files: string[], flags: ScanFlags) => setExit(await (await import('./scan.js')).scanFiles(files, flags)));
}

const EXIT_CODES = '\nExit codes: 0 clean, 1 findings, 2 not X12 or unusable; with several files the highest.';

function wholeNumber(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(text);
}
