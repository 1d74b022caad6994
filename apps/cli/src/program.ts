import { type ClaimwrightClient, ProblemError } from '@claimwright/client';
import { Command, CommanderError } from 'commander';
import { connection, UsageError } from './client.js';
import { addAudit } from './commands/audit/commands.js';
import { addDeposits } from './commands/deposits/commands.js';
import { addKeys } from './commands/keys/commands.js';
import { addOperations } from './commands/operations/commands.js';
import { addRetention } from './commands/retention/commands.js';
import { addWebhooks } from './commands/webhooks/commands.js';
import { addX12 } from './commands/x12/commands.js';

interface Flags {
  url?: string;
  apiKey?: string;
  json?: boolean;
}

const out = (text: string): void => void process.stdout.write(`${text}\n`);

/** Runs the command line; answers the exit code: 0 clean, 1 something was held or refused or is at fault, 2 unusable. */
export async function run(argv: readonly string[]): Promise<number> {
  let exit = 0;
  const program = build((code) => (exit = Math.max(exit, code)));
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError) && !(error instanceof ProblemError)) throw error;
    process.stderr.write(`claimwright: ${error instanceof ProblemError ? `${error.detail} (${error.status} ${error.code})` : error.message}\n`);
    return 2;
  }
  return exit;
}

function build(setExit: (code: number) => void): Command {
  const program = new Command('claimwright')
    .description('Work with X12 files, with a running Claimwright app, and with its events, from the terminal.')
    .version('0.1.0')
    .exitOverride()
    .addHelpText('after', '\nThe app and the key: --url and --api-key, else CLAIMWRIGHT_URL and CLAIMWRIGHT_API_KEY,\nelse what `npm start` left in DATA_DIR (default .claimwright).\n\nExit codes: 0 clean, 1 something was held or refused or is at fault, 2 unusable.');
  const command = (usage: string, description: string): Command =>
    program.command(usage).description(description).option('--url <url>', 'address of the app').option('--api-key <key>', 'API key').option('--json', 'print JSON, one document a file').exitOverride();
  const at = (flags: Flags): ClaimwrightClient => connection(flags, process.env);

  command('import', 'Import claims (837P) or encounters (NDJSON) into the running app.')
    .argument('<files...>', 'files to import, or - for standard input')
    .addHelpText('after', '\nExample:\n  npx claimwright import claims.837')
    .action(async (files: string[], flags: Flags) => {
      const { importFile, renderImport } = await import('./commands/import.js');
      for (const file of files) {
        const result = await importFile(at(flags), file, (done) => {
          if (process.stderr.isTTY) process.stderr.write(`\r${file}: ${done}`);
        });
        if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
        out(flags.json ? JSON.stringify(result) : renderImport(result));
        setExit(result.problem ? 2 : result.held + result.refused > 0 ? 1 : 0);
      }
    });
  command('status', 'Counts and money by status over every service.').action(async (flags: Flags) => {
    const { renderStatus, status } = await import('./commands/show.js');
    const all = await status(at(flags));
    out(flags.json ? JSON.stringify(all) : renderStatus(all));
  });
  command('timeline', 'The whole story of one claim, oldest first.')
    .argument('<claimId>', 'a claim id (clm_…)')
    .action(async (claimId: string, flags: Flags) => {
      const { renderTimeline, timeline } = await import('./commands/show.js');
      const entries = await timeline(at(flags), claimId);
      out(flags.json ? JSON.stringify(entries) : renderTimeline(entries));
    });
  addDeposits(program, setExit);
  addWebhooks(program);
  command('export', 'Write everything of your organisation into a folder: NDJSON, CSV and the EDI files. Started again, it goes on where it broke off.')
    .argument('<folder>', 'where to; patient data lies there in the clear')
    .action(async (folder: string, flags: Flags) => {
      const { exportAll } = await import('./commands/export.js');
      const counts = await exportAll(at(flags), folder, (name, items) => {
        if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${name}: ${items}`);
      });
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
      out(flags.json ? JSON.stringify(counts) : Object.entries(counts).map(([name, items]) => `${name.padEnd(20)} ${String(items).padStart(8)}`).join('\n'));
    });
  addX12(program, setExit);
  addOperations(program, setExit);
  addAudit(program, setExit);
  addKeys(program, setExit);
  addRetention(program, setExit);
  return program;
}
