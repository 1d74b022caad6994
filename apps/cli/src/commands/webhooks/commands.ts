import { Option, type Command } from 'commander';
import { connection } from '../../client.js';
import type { ListenFlags } from './listen.js';

/** Adds `webhooks`: what integrators do at a terminal. */
export function addWebhooks(program: Command): void {
  const webhooks = program.command('webhooks').description('Webhooks for those who develop against them.').exitOverride();
  webhooks.command('listen')
    .description('Forward events to an address of this machine, signed as webhooks are, without a public address or an endpoint. Until Ctrl-C.')
    .requiredOption('--forward <url>', 'where to post them')
    .option('--type <types...>', 'only these: claim.denied.v1, claim.denied.*, claim.*')
    .option('--secret <secret>', 'sign with this whsec_… instead of one of this run')
    .addOption(new Option('--from <place>', 'from now on, or from the oldest event that is kept').choices(['start', 'end']).default('end'))
    .option('--url <url>', 'address of the app').option('--api-key <key>', 'API key; it needs events:read').option('--json', 'a JSON document an event')
    .exitOverride()
    .addHelpText('after', '\nExamples:\n  npx claimwright webhooks listen --forward http://localhost:8000/hooks\n  npx claimwright webhooks listen --forward http://localhost:8000/hooks --type claim.denied.* payment.* --from start')
    .action(async (flags: ListenFlags & { url?: string; apiKey?: string }) => {
      const stop = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
      const { listen } = await import('./listen.js');
      await listen(connection(flags, process.env), flags, stop.signal);
    });
}
