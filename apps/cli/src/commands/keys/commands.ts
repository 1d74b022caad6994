import { type Command, Option } from 'commander';
import type { SetExit } from '../operations/words.js';
import type { RotateFlags } from './keys.js';
import type { RewrapFlags } from './rewrap.js';
import type { ShredFlags } from './shred.js';
import type { KeysFlags, ProviderFlags } from '../with-owner.js';

const WHERE = `
Database: DATABASE_ADMIN_URL (a role that may become the schemas' owners), or what a running \`npm start\` left in DATA_DIR.
Key provider: --key-file, else KEY_PROVIDER and what goes with it as the services have them, else what \`npm start\` left.`;

/** Adds `keys`: the data keys that patient data is sealed with. Each is loaded when it runs. */
export function addKeys(program: Command, setExit: SetExit): void {
  const keys = program.command('keys').description('The keys that patient data is sealed with: list, rotate, re-seal, re-index, wrap anew, destroy.').exitOverride().addHelpText('after', WHERE);
  const make = (usage: string, description: string, ...examples: string[]): Command => keys.command(usage).description(description).exitOverride()
    .option('--org <id>', 'one organisation (org_…); without it, all').option('--json', 'print JSON')
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  npx claimwright keys ${usage} ${example}`.trimEnd()).join('\n')}\n${WHERE}`);
  const withKey = (command: Command): Command => command.option('--key-file <file>', 'the key file of the services');

  make('list', 'Versions of each key, how old they are, which one seals, and how many values each has sealed.', '', '--org org_…')
    .action(async (flags: KeysFlags) => setExit(await (await import('./keys.js')).listKeys(flags)));
  withKey(make('rotate', 'Make a new key. It is used as soon as every process has heard of it; the older ones go on opening what they sealed.', '--org org_…', '--blind-index', '--wait'))
    .option('--blind-index', 'the key of the blind indexes, by which rows are found')
    .option('--wait', 'until the new key is in use, and then have nothing left of the older one')
    .action(async (flags: RotateFlags) => setExit(await (await import('./keys.js')).rotateKeys(flags)));
  withKey(make('reseal', 'Seal anew what older keys have sealed, while services go on. Broken off, begin it again: it goes on with what is left.', '', '--org org_… --json'))
    .action(async (flags: RotateFlags) => setExit(await (await import('./keys.js')).resealKeys(flags)));
  withKey(make('reindex', 'Give rows blind indexes of the newest key, while services go on and find them by either, and retire the older key. Broken off, begin it again.', '', '--org org_…'))
    .action(async (flags: ProviderFlags) => setExit(await (await import('./reindex.js')).reindexKeys(flags)));
  const alone = (usage: string, description: string, ...examples: string[]): Command => withKey(keys.command(usage).description(description).exitOverride().option('--json', 'print JSON'))
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  npx claimwright keys ${usage} ${example}`).join('\n')}\n${WHERE}`);

  alone('rewrap', 'Have all keys wrapped by another key provider, or each organisation’s by a key of its own, while services that know both go on. Broken off, begin it again.', '--to vault-transit', '--to file --key-file keys/kek.key')
    .addOption(new Option('--to <provider>', 'who wraps from now on').choices(['file', 'aws-kms', 'vault', 'vault-transit']).makeOptionMandatory())
    .action(async ({ to, ...flags }: Omit<RewrapFlags, 'to'> & { to: RewrapFlags['to'] | 'vault' }) => setExit(await (await import('./rewrap.js')).rewrap({ ...flags, to: to === 'vault' ? 'vault-transit' : to })));
  alone('shred', 'Destroy the keys of an organisation, so that nothing sealed of it opens again, here or in a backup. Two people have asked for it and confirmed it at /v1/shreddings. Broken off, begin it again.',
    '--organization org_… --confirm org_… --reason "the practice has closed"')
    .requiredOption('--organization <id>', 'which one (org_…)')
    .requiredOption('--confirm <id>', 'the same once more')
    .requiredOption('--reason <text>', 'why; kept with the act, so it names no patient')
    .option('--as <name>', 'who acts, where it is not the user of this terminal')
    .option('--even-with-open-claims', 'also while claims of it wait for a payer')
    .action(async (flags: ShredFlags) => setExit(await (await import('./shred.js')).shred(flags)));
}
