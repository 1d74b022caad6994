import { Option, type Command } from 'commander';
import { connection } from '../../client.js';
import type { ListFlags, MatchFlags } from './deposits.js';

interface Flags { url?: string; apiKey?: string; json?: boolean }

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Adds `deposits`: files of banks in, and what fits no remittance out. */
export function addDeposits(program: Command, setExit: (code: number) => void): void {
  const deposits = program.command('deposits').description('What came to bank accounts, and the remittances whose money it is.').exitOverride();
  const command = (usage: string, description: string): Command =>
    deposits.command(usage).description(description).option('--url <url>', 'address of the app').option('--api-key <key>', 'API key').option('--json', 'print JSON').exitOverride();
  const at = (flags: Flags) => connection(flags, process.env);

  command('import', 'Import files of a bank: CSV as the account declares it, or BAI2. A file that came before brings nothing twice.')
    .argument('<files...>', 'files to import; one that begins with 01, is BAI2').option('--account <id>', 'the bank account (bka_…); a BAI2 file names its own')
    .addHelpText('after', '\nExample:\n  npx claimwright deposits import november.csv --account bka_019cf5a0…')
    .action(async (files: string[], flags: Flags & { account?: string }) => {
      const { importBankFile, renderImport } = await import('./deposits.js');
      for (const file of files) {
        if (process.stderr.isTTY) process.stderr.write(`${file} …\n`);
        const result = await importBankFile(at(flags), file, flags.account);
        print(flags.json ? JSON.stringify(result) : renderImport(result));
        setExit(result.problem ? 2 : 0);
      }
    });
  command('list', 'What waits: money without a remittance, and remittances without money, the oldest first. Exits with 1 while something waits.')
    .addOption(new Option('--side <side>', 'only one of the two').choices(['deposits', 'remittances'])).option('--reason <reasons...>', 'only these reasons: amount_differs, several_candidates, …')
    .addOption(new Option('--age <buckets...>', 'only these ages in days').choices(['0-3', '4-10', '11-30', '31-60', '61+']))
    .addHelpText('after', '\nExample:\n  npx claimwright deposits list --side remittances --age 11-30 31-60 61+')
    .action(async (flags: Flags & ListFlags) => {
      const { renderWaiting, waiting } = await import('./deposits.js');
      let count = 0;
      for await (const one of waiting(at(flags), flags)) {
        count += 1;
        print(flags.json ? JSON.stringify(one) : renderWaiting(one));
      }
      if (!flags.json) print(`${count} waiting`);
      setExit(count > 0 ? 1 : 0);
    });
  command('match', 'Say that deposits are the money of remittances; they agree to the cent or are refused.')
    .requiredOption('--deposit <ids...>', 'deposits (dep_…)').requiredOption('--remittance <ids...>', 'remittances (era_…)')
    .addOption(new Option('--reason <reason>', 'why').choices(['batch_of_checks', 'split_payment', 'late_deposit', 'trace_wrong', 'other']).makeOptionMandatory())
    .addHelpText('after', '\nExample:\n  npx claimwright deposits match --deposit dep_019c… --remittance era_019c… era_019d… --reason batch_of_checks')
    .action(async (flags: Flags & MatchFlags) => {
      const { match, renderMatch } = await import('./deposits.js');
      const made = await match(at(flags), flags);
      print(flags.json ? JSON.stringify(made) : renderMatch(made));
    });
  command('unmatch', 'Take a match back, with a reason.')
    .argument('<matchId>', 'the match (dmt_…)')
    .addOption(new Option('--reason <reason>', 'why').choices(['wrong_remittance', 'wrong_deposit', 'returned_by_bank', 'entered_twice', 'other']).makeOptionMandatory())
    .action(async (matchId: string, flags: Flags & { reason: 'other' }) => {
      const { renderMatch, unmatch } = await import('./deposits.js');
      const undone = await unmatch(at(flags), matchId, flags.reason);
      print(flags.json ? JSON.stringify(undone) : renderMatch(undone));
    });
}
