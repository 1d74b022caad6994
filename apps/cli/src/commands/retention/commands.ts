import { type Command, Option } from 'commander';
import type { SetExit } from '../operations/words.js';
import type { HoldFlags, HoldListFlags, PlaceFlags } from './holds.js';
import type { RetentionFlags, RunFlags } from './retention.js';

const WHERE = `
Database: DATABASE_ADMIN_URL (a role that may become the schemas' owners), or what a running \`npm start\` left in DATA_DIR.`;

/** Adds `retention`: what is over, and what is held. Each is loaded when it runs. */
export function addRetention(program: Command, setExit: SetExit): void {
  const retention = program.command('retention').description('How long data are kept: see what is over, dispose of it, hold what must stay.').exitOverride();
  const make = (usage: string, description: string, example: string): Command => retention.command(usage).description(description).exitOverride()
    .option('--org <id>', 'one organisation (org_…); without it, all').option('--json', 'print JSON').addHelpText('after', `\nExample:\n  npx claimwright retention ${usage} ${example}\n${WHERE}`);

  make('plan', 'What is over, table by table, and what is held; touches nothing.', '--org org_…')
    .action(async (flags: RetentionFlags) => setExit(await (await import('./retention.js')).planRetention(flags)));
  make('run', 'Dispose of what is over and held by nobody, in short transactions while services go on. Broken off, begin it again.', '--reason "yearly disposal"')
    .requiredOption('--reason <text>', 'why; shown to whoever is asked').option('--as <name>', 'who acts, where it is not the user of this terminal').option('--yes', 'do not ask')
    .action(async (flags: RunFlags) => setExit(await (await import('./retention.js')).runRetention(flags)));

  const hold = retention.command('hold').description('Legal holds: what is kept whatever would have it disposed of.').exitOverride();
  const asked = (usage: string, description: string, example: string): Command => hold.command(usage).description(description).exitOverride()
    .option('--url <url>', 'address of the app').option('--api-key <key>', 'API key or access token').option('--json', 'print JSON').addHelpText('after', `\nExample:\n  npx claimwright retention hold ${usage} ${example}`);
  asked('list', 'What is held, since when, by whom and why.', '--all')
    .option('--all', 'what was released too')
    .action(async (flags: HoldListFlags) => (await import('./holds.js')).listHolds(flags));
  asked('add', 'Hold the organisation, a patient or a claim.', '--scope claim --object clm_… --reason "Docket 26-1147"')
    .addOption(new Option('--scope <scope>', 'what is held').choices(['organization', 'patient', 'claim']).makeOptionMandatory())
    .option('--object <id>', 'the patient (pat_…) or the claim (clm_…)').requiredOption('--reason <text>', 'the matter; no patient')
    .action(async (flags: PlaceFlags) => (await import('./holds.js')).placeHold(flags));
  asked('release <id>', 'Let go of what a hold keeps; needs a recent sign-in.', 'hld_…')
    .action(async (id: string, flags: HoldFlags) => (await import('./holds.js')).releaseHold(id, flags));
}
