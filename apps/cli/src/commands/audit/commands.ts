import { PURPOSES } from '@claimwright/platform-audit';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { moment, type SetExit } from '../operations/words.js';
import type { CheckpointFlags, ExportFlags, SearchFlags, VerifyFlags } from './audit.js';

const WHERE = `
Databases: DATABASE_ADMIN_URL with DATABASE_ROLE_SECRET, or DATABASE_URL_AUDIT (the role that reads the audit), or what a running \`npm start\` left in DATA_DIR.
Checkpoints: --checkpoints, else AUDIT_CHECKPOINTS, else audit-checkpoints in DATA_DIR.`;

const rows = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(text);
};

/** Adds `audit`: who read, wrote or disclosed which patient data, and the proof that nobody changed what is said of it. Each is loaded when it runs. */
export function addAudit(program: Command, setExit: SetExit): void {
  const audit = program.command('audit').description('Who touched which patient data: verify, sign, search, export.').exitOverride().addHelpText('after', WHERE);
  const make = (usage: string, description: string, ...examples: string[]): Command => audit.command(usage).description(description).exitOverride()
    .option('--org <id>', 'one organisation (org_…); without it, all')
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  npx claimwright audit ${usage} ${example}`.trimEnd()).join('\n')}\n${WHERE}`);
  const checkpointed = (command: Command): Command => command.option('--json', 'print JSON').option('--checkpoints <folder>', 'where signed checkpoints are kept');
  const filtered = (command: Command): Command => command
    .option('--actor <name>', 'who did it, such as key:… or system:remittance')
    .option('--object <id>', 'what it was done to, such as pat_…')
    .addOption(new Option('--action <action>', 'what was done').choices(['read', 'write', 'disclose']))
    .addOption(new Option('--purpose <purpose>', 'why').choices(PURPOSES))
    .option('--recipient <name>', 'who got it, of what went out of the house')
    .option('--service <service>', 'which service did it')
    .option('--from <when>', 'how long ago (2h, 7d) or a moment', moment)
    .option('--to <when>', 'the same: only what was before', moment);

  checkpointed(make('verify', 'Hold each chain against its hashes, its head and the signed checkpoints; exit 1 where something was changed.', '', '--org org_… --since-checkpoint'))
    .option('--since-checkpoint', 'only what came after the last checkpoint')
    .action(async (flags: VerifyFlags) => setExit(await (await import('./audit.js')).verifyAudit(flags)));
  checkpointed(make('checkpoint', 'Verify what is new and sign how far each chain has come; to be run each day. Exit 1 where a chain is broken: it is not signed.', '', '--checkpoints /mnt/worm/claimwright'))
    .option('--key-file <file>', 'the key file of the services (default: KEY_FILE, or what `npm start` left)')
    .action(async (flags: CheckpointFlags) => setExit(await (await import('./audit.js')).checkpointAudit(flags)));
  filtered(make('search', 'Who did what, the newest first.', '--org org_… --object pat_…', '--org org_… --actor key:… --from 7d --json'))
    .option('--json', 'print JSON').option('--limit <rows>', 'how many at most', rows, 100)
    .action(async (flags: SearchFlags) => setExit(await (await import('./audit.js')).searchAudit(flags)));
  filtered(make('export', 'All acts as NDJSON, oldest first, with their hashes.', '--org org_… > audit.ndjson', '--org org_… --object pat_… --from 2026-01-01'))
    .action(async (flags: ExportFlags) => setExit(await (await import('./audit.js')).exportAudit(flags)));
}
